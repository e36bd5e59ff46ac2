"""Duties under other law, which an answer mentions beside the power, and where one may apply.

The power is permissive, but another law may put a duty on the same bodies.  A row states whom a
duty binds, from which day, and how far that was read.  It never changes an outcome: an answer
only carries a note where a duty may apply.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Literal

import attrs
import msgspec

from .periods import Row, in_common
from .text_kinds import Citation, ObjectiveName, PowerName, SourceName

__all__ = [
    "Beside",
    "Bound",
    "Duty",
    "DutySide",
    "OnwardGround",
    "Passing",
    "duties_beside",
    "duties_on",
]


class Bound(Row, frozen=True, kw_only=True):
    """A Schedule entry whose bodies a duty binds, or perhaps binds."""

    ref: str
    #: The territories to which that is limited; None where it is not.
    territory: tuple[str, ...] | None = None


class DutySide(Row, frozen=True, kw_only=True):
    """Whom a duty binds on one side of a disclosure."""

    bound: tuple[Bound, ...]
    perhaps: tuple[Bound, ...] = ()
    #: Whether a body in no Schedule entry is ``perhaps`` bound, or ``not-bound``.
    in_no_entry: str
    #: The same for a body whose entries are not known.
    not_known: str

    def counts(self, refs: Iterable[str] | None, territory: Iterable[str] | None) -> bool:
        """Whether a body with these entries is bound, or perhaps bound."""
        if refs is None:
            return self.not_known == "perhaps"
        named = frozenset(refs)
        if not named:
            return self.in_no_entry == "perhaps"
        return any(
            row.ref in named and in_common(row.territory, territory)
            for row in (*self.bound, *self.perhaps)
        )


class OnwardGround(Row, frozen=True, kw_only=True):
    """The note beside an onward disclosure that relies on a ground."""

    ground: str
    text: str


class Duty(Row, frozen=True, kw_only=True):
    """A duty of another law on bodies that may use the power."""

    id: str
    #: Its citation.
    provision: Citation
    title: str
    #: Whose law it belongs to.
    territory: tuple[str, ...]
    #: The day on which it was passed; from then until it begins it is to come.
    passed: date | None = None
    #: The day on which it began; None where that is not known.
    since: date | None = msgspec.field(name="from")
    #: First day on which it no longer applies; None while it does.
    until: date | None = msgspec.field(name="to", default=None)
    #: How far the day was read: ``seen``, ``reported`` or ``not-known``.
    from_status: str
    #: The day to which its text was read; None where that is not known.
    read_to: date | None = None
    source: SourceName
    #: The powers, and the objectives, beside whose disclosures it is named; None for all.
    powers: tuple[PowerName, ...] | None = None
    objectives: tuple[ObjectiveName, ...] | None = None
    discloser: DutySide
    recipient: DutySide
    #: The note on a day on which it applies; ``{began}`` is its first day, and how that is known.
    begun: str
    #: The note on a day between its passing and its beginning, with ``{passed}``.
    to_come: str | None = None
    onward: OnwardGround | None = None

    def stage(self, first: date, until: date | None) -> Literal["begun", "to-come"] | None:
        """The furthest stage that it reaches in ``[first, until)``; None where it reaches none."""
        if self.until is not None and first >= self.until:
            return None
        if self.since is not None and (until is None or self.since < until):
            return "begun"
        if self.passed is not None and (until is None or self.passed < until):
            return None if self.to_come is None else "to-come"
        return None


@attrs.frozen(kw_only=True)
class Passing:
    """The facts about information passed from one body to another on which a duty may turn.

    None stands for a fact that is not known.
    """

    discloser: tuple[str, ...] | None
    recipient: tuple[str, ...] | None
    territory: tuple[str, ...] | None = None
    power: str | None = None
    objective: str | None = None


@attrs.frozen
class Beside:
    """A duty that may apply, and whether it has begun or is to come."""

    duty: Duty
    stage: Literal["begun", "to-come"]


def _may_reach(duty: Duty, passing: Passing) -> bool:
    power, objective = passing.power, passing.objective
    return (
        in_common(duty.territory, passing.territory)
        and in_common(duty.powers, None if power is None else (power,))
        and in_common(duty.objectives, None if objective is None else (objective,))
        and duty.discloser.counts(passing.discloser, passing.territory)
        and duty.recipient.counts(passing.recipient, passing.territory)
    )


def duties_beside(
    duties: Iterable[Duty], passing: Passing, first: date, until: date | None
) -> tuple[Beside, ...]:
    """The duties that may apply to information passed on at some time in ``[first, until)``."""
    return tuple(
        Beside(duty, stage)
        for duty in duties
        if (stage := duty.stage(first, until)) and _may_reach(duty, passing)
    )


def duties_on(duties: Iterable[Duty], passing: Passing, day: date) -> tuple[Beside, ...]:
    """The duties that may apply to information passed on on a day."""
    return duties_beside(duties, passing, day, day + timedelta(1) if day < date.max else None)
