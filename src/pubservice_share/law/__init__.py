"""What the law says, where and when: dated data, and how to ask it."""

from .changes import Change, changes
from .checking import Unchecked, unchecked
from .citations import link
from .days import Law, as_at
from .editions import Edition, LawDataError, built_in, load
from .rows import Entry, Instrument, Objective, Power, Reading
from .spans import change_days

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
    "Unchecked",
    "as_at",
    "built_in",
    "change_days",
    "changes",
    "link",
    "load",
    "unchecked",
]
