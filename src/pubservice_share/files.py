"""Files opened for reading, without waiting for anybody."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

__all__ = ["opened"]


@contextlib.contextmanager
def opened(path: Path, *, regular: bool = False) -> Iterator[BinaryIO]:
    """A file that is open for reading; a pipe to which nobody writes is empty.

    ``regular`` refuses what is no plain file: for names that nobody gave on the command line.
    Raises OSError, or ValueError for what is no name.
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
