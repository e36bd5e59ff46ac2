"""Faults of saved files: the file, the place in it, what is wrong and how to fix it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import attrs

__all__ = ["FeedError", "FeedFault"]


@attrs.frozen(kw_only=True)
class FeedFault:
    """The fault in one saved file."""

    #: The file, as it was named.
    file: str
    #: The line, and the entry where there is one; ``the whole file`` for a fault of it all.
    place: str
    #: What is wrong.
    message: str
    #: How to fix it.
    cure: str

    def __str__(self) -> str:
        return f"{self.file}, {self.place}: {self.message}. {self.cure}"


class FeedError(ValueError):
    """Saved files that cannot be read.  ``faults`` has one fault for each such file."""

    def __init__(self, faults: Iterable[FeedFault]) -> None:
        self.faults: tuple[FeedFault, ...] = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))

    def to_dict(self) -> dict[str, Any]:
        """The faults as plain JSON values, in the shape of every other fault."""
        return {
            "type": "faults",
            "faults": [
                {
                    "pointer": "",
                    "message": f"{fault.file}, {fault.place}: {fault.message}",
                    "found": fault.message,
                    "expected": fault.cure,
                    "code": "unreadable-file",
                }
                for fault in self.faults
            ],
        }

    def __reduce__(self) -> tuple[type[FeedError], tuple[tuple[FeedFault, ...]]]:
        return type(self), (self.faults,)
