"""The data files of the directory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

__all__ = ["BODY_FILES", "data_of"]

_DATA = Path(__file__).parent / "data"

#: The files of bodies, in the order in which they are listed.
BODY_FILES = (
    "local-authorities",
    "government-and-public-bodies",
    "police-forces",
    "fire-authorities",
    "bodies-in-no-entry",
)


def data_of(name: str) -> Any:
    """The content of a data file, by its name without the ending."""
    return msgspec.json.decode((_DATA / f"{name}.json").read_bytes())
