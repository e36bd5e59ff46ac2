"""The exception for an answer that breaks a condition."""

from __future__ import annotations

__all__ = ["Wrong"]


class Wrong(AssertionError):  # noqa: N818 - it is not an error of the harness
    """An answer breaks a condition of its entry point."""
