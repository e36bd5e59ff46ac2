"""Files that take their place only when they are whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

__all__ = ["in_place"]


@contextlib.contextmanager
def in_place(path: Path, folder: Path, prefix: str) -> Iterator[BinaryIO]:
    """A file under another name in a folder, which takes its place once it is on the disk.

    Nobody sees half of it.  Raises OSError where it cannot be written; what stood there before
    then still stands.
    """
    handle, name = tempfile.mkstemp(dir=folder, prefix=prefix)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
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
