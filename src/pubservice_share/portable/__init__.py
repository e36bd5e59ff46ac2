"""The rules and the law as one JSON document, for a reader in any language."""

from .exporting import PORTABLE_VERSION, portable_rules

__all__ = ["PORTABLE_VERSION", "portable_rules"]
