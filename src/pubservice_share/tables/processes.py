"""Tables in a forked process whose parent process has answered tables."""

from __future__ import annotations

import functools
import os
from typing import Any

import narwhals as nw

__all__ = ["ForkedError", "refuse_forked"]

#: Libraries whose threads do not outlive a fork: their tables would wait for ever.
_THREADED = ("polars", "duckdb")


class ForkedError(RuntimeError):
    """A table in a forked process whose parent process answered tables before the fork."""


def refuse_forked(frame: Any) -> None:
    """Refuse a table whose library started its threads before this process was forked.

    Raises ForkedError.
    """
    kind = type(nw.to_native(frame, pass_through=True)).__module__
    library = kind.partition(".")[0].lstrip("_")
    if library in _THREADED and _began_in(library) != os.getpid():
        raise ForkedError(
            f"this process was forked after it had answered a {library} table, and the threads "
            f"of {library} do not survive a fork: start workers with spawn or forkserver, or "
            "answer the first table after the fork (see the page on several processes)"
        )


@functools.cache
def _began_in(library: str) -> int:  # noqa: ARG001 - one answer for each library
    """The id of the process that first answered a table of a library; a fork inherits it."""
    return os.getpid()
