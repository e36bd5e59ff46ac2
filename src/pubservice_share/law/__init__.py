"""What the law says, where and when: dated data, and how to ask it."""

from typing import TYPE_CHECKING, Any

from .changes import Change, changes
from .citations import link
from .days import Law, as_at
from .editions import Edition, LawDataError, built_in, load
from .rows import Entry, Instrument, Objective, Power, Reading
from .spans import change_days

if TYPE_CHECKING:
    from .checking import Reported, Unchecked, reported, unchecked

__all__ = [
    "Change",
    "Edition",
    "Entry",
    "Instrument",
    "Law",
    "LawDataError",
    "Objective",
    "Power",
    "Reading",
    "Reported",
    "Unchecked",
    "as_at",
    "built_in",
    "change_days",
    "changes",
    "link",
    "load",
    "reported",
    "unchecked",
]


def __getattr__(name: str) -> Any:
    if name not in ("Reported", "Unchecked", "reported", "unchecked"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import checking  # a first answer does not need it

    return getattr(checking, name)
