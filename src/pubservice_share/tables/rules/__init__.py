"""The rules over the columns of a table."""
