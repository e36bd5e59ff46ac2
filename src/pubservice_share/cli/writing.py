"""Output files, and cells of tables, that cannot do harm."""

from __future__ import annotations

from pathlib import Path

from pubservice_share.placing import in_place

__all__ = ["safe_cell", "write_whole"]


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place: nobody sees half of it.

    Raises OSError where it cannot be written; what stood there before then still stands.
    """
    with in_place(path, path.parent, f".{path.name}.") as file:
        file.write(content)


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
