"""Output files, and cells of tables, that cannot do harm."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

__all__ = ["safe_cell", "write_whole"]


def write_whole(path: Path, content: bytes) -> None:
    """Write a file under another name and move it into place: nobody sees half of it.

    Raises OSError where it cannot be written; what stood there before then still stands.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
