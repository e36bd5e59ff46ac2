"""The same rules over tables: millions of disclosures, uses or onward disclosures at once."""

from .assessing import TableError, assess_table

__all__ = ["TableError", "assess_table"]
