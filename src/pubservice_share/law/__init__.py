"""The law as dated data: what it says, where and when, and the functions that look it up."""

from typing import TYPE_CHECKING

from .changes import Change, changes
from .citations import link
from .edition import Edition, built_in
from .errors import LawDataError
from .rows import Entry, Instrument, Objective, Power, Reading
from .snapshot import Law, as_at
from .spans import change_days

if TYPE_CHECKING:
    from .edition_files.load import load
    from .feeds import FeedError, FeedFault, Watched, WatchedEffect, watch
    from .verified import Reported, Unchecked, reported, unchecked

__all__ = [
    "Change",
    "Edition",
    "Entry",
    "FeedError",
    "FeedFault",
    "Instrument",
    "Law",
    "LawDataError",
    "Objective",
    "Power",
    "Reading",
    "Reported",
    "Unchecked",
    "Watched",
    "WatchedEffect",
    "as_at",
    "built_in",
    "change_days",
    "changes",
    "link",
    "load",
    "reported",
    "unchecked",
    "watch",
]

#: Names that a first answer does not need, each with its module.
_LATER = {
    "load": "edition_files.load",
    **dict.fromkeys(("Reported", "Unchecked", "reported", "unchecked"), "verified"),
    **dict.fromkeys(("FeedError", "FeedFault", "Watched", "WatchedEffect", "watch"), "feeds"),
}


def _imported(name: str) -> object:
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)


if not TYPE_CHECKING:
    # Type checkers have the imports above, and refuse any other name.
    __getattr__ = _imported
