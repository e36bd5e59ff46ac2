"""The rules and the law as one JSON document, for a reader in any language."""

from pathlib import Path

from .export import PORTABLE_VERSION, portable_rules

__all__ = ["PORTABLE_VERSION", "READER", "portable_rules"]

#: The modules of the JavaScript package, which the conformance kit and the explorer share.
READER = Path(__file__).parent / "javascript" / "lib"
