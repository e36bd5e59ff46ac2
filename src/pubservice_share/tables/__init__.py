"""The rules over tables: millions of disclosures, uses or onward disclosures at once."""

from .assess import assess_table
from .errors import TableError

__all__ = ["TableError", "assess_table"]
