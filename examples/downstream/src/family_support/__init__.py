"""Cases of a council's family support team, and what may be passed on to whom."""
