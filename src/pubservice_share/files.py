"""Files that open without waiting, and files that are replaced only by a complete new one."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

__all__ = ["in_place", "opened"]


@contextlib.contextmanager
def opened(path: Path, *, regular: bool = False) -> Iterator[BinaryIO]:
    """A file that is open for reading; a pipe to which nobody writes is empty.

    ``regular`` refuses everything but a plain file: for names that do not come from the command
    line.  Raises OSError, or ValueError for text that is not a file name.
    """
    with open(path, "rb", opener=_without_waiting) as file:
        if regular and not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is not a regular file")
        yield file


def _without_waiting(name: str, flags: int) -> int:
    handle = os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
    if hasattr(os, "set_blocking"):
        os.set_blocking(handle, True)
    return handle


def _mode_for(path: Path) -> int:
    """The mode of a file: its present mode where it exists, otherwise the default."""
    try:
        return stat.S_IMODE(path.stat().st_mode)
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


@contextlib.contextmanager
def in_place(path: Path, prefix: str, folder: Path | None = None) -> Iterator[BinaryIO]:
    """A temporary file, beside the path or in a folder, that replaces the path once it is on disk.

    No reader sees an incomplete file.  Raises OSError where it cannot be written; the file that
    was at the path before is then unchanged.
    """
    if path.is_symlink():
        path = path.resolve()  # the link stays a link
    if path.exists() and not path.is_file():
        # A device or a pipe is written to directly, and not replaced.
        with path.open("wb") as file:
            yield file
        return
    handle, name = tempfile.mkstemp(dir=folder or path.parent, prefix=prefix)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode_for(path))
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise
