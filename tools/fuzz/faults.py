"""What is said of an answer that is not as it must be."""

from __future__ import annotations

__all__ = ["Wrong"]


class Wrong(AssertionError):  # noqa: N818 - it is no error of the harness
    """What was answered is not as it must be."""
