"""What is looked at in an agreement beside its flows: none of it decides.

Each check stands with the sentences that say what it found.  It finds places and what
fills the sentences; in which language they are said is no matter of its.
"""

from . import duration_and_register as terms
from . import flows, papers
from . import parties as partaking
from .check import Check, Found, declared_at
from .parts import Parts

__all__ = ["CHECKS", "Check", "Found", "Parts", "declared_at"]

#: Every check, in the order in which they are read.
CHECKS: tuple[Check, ...] = (*flows.TABLE, *partaking.TABLE, *terms.TABLE, *papers.TABLE)
