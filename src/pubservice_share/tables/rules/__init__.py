"""The rules applied to the columns of a table."""
