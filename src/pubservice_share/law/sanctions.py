"""The rows of an offence: its penalties, its defences and who may prosecute it."""

from __future__ import annotations

from .periods import Period, Row
from .text_kinds import Citation, ClassName

__all__ = ["Conviction", "Defence", "Penalty", "Prosecution"]


class Conviction(Period, frozen=True, kw_only=True):
    """The days of conviction, from ``from`` up to ``to``, to which a penalty belongs."""

    text: str
    #: The provision that set the penalty for these days, where it was read.
    by: Citation | None = None


class _Sanction(Period, frozen=True, kw_only=True):
    """The base of a penalty for an offence committed in the period, and of who may prosecute it."""

    offence: Citation
    citation: Citation
    jurisdiction: str
    text: str
    #: The provision of the Chapter that applies it, where it is one of another Act.
    applied_by: Citation | None = None
    #: Only where this class of recipient disclosed or received, or None for all.
    only_for: ClassName | None = None


class Penalty(_Sanction, frozen=True, kw_only=True):
    """A penalty for an offence committed in the period, as far as it was read."""

    #: The windows of conviction, where the penalty goes by the day of conviction as well.
    convicted: tuple[Conviction, ...] = ()
    #: The provision that makes it depend on that day.
    convicted_by: Citation | None = None


class Prosecution(_Sanction, frozen=True, kw_only=True):
    """Who may prosecute an offence committed in the period."""


class Defence(Row, frozen=True):
    """A defence to an offence."""

    offence: Citation
    citation: Citation
    text: str
