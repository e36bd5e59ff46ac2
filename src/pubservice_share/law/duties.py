"""Duties of other law that stand beside the power, and where one may apply.

The power is permissive, but another law may put a duty on the same bodies.  A row says whom a
duty binds, from which day, and how far that was read.  It never touches an outcome: answers
carry a note where a duty may apply, and nothing else.
"""

from __future__ import annotations

import itertools
import string
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Literal

import attrs
import msgspec

from .marks import Citation, ObjectiveName, PowerName, SourceName
from .periods import Row
from .rows import FROM_STATUSES, TERRITORIES

if TYPE_CHECKING:
    from .edition import Edition

__all__ = [
    "Beside",
    "Bound",
    "Duty",
    "DutySide",
    "OnwardGround",
    "Passing",
    "duties_beside",
    "duties_on",
    "duty_problems",
]

#: Whether a body counts whose entries do not say that it is bound.
COUNTED = ("perhaps", "not-bound")
#: What the texts of a duty may be filled with.
_FILLED = {"begun": {"began"}, "to_come": {"passed"}, "onward": frozenset[str]()}


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
    #: The same of a body whose entries are not known.
    not_known: str

    def counts(self, refs: Iterable[str] | None, territory: Iterable[str] | None) -> bool:
        """Whether a body with these entries is bound, or perhaps bound."""
        if refs is None:
            return self.not_known == "perhaps"
        named = frozenset(refs)
        if not named:
            return self.in_no_entry == "perhaps"
        return any(
            row.ref in named and _share(row.territory, territory)
            for row in (*self.bound, *self.perhaps)
        )


class OnwardGround(Row, frozen=True, kw_only=True):
    """What is said beside an onward disclosure that relies on a ground."""

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
    #: First day on which it no longer holds; None while it does.
    until: date | None = msgspec.field(name="to", default=None)
    #: How far the day was read: ``seen``, ``reported`` or ``not-known``.
    from_status: str
    #: The day to which its text was read; None where that cannot be said.
    read_to: date | None = None
    source: SourceName
    #: The powers, and the objectives, beside whose disclosures it is named; None for all.
    powers: tuple[PowerName, ...] | None = None
    objectives: tuple[ObjectiveName, ...] | None = None
    discloser: DutySide
    recipient: DutySide
    #: What is said on a day on which it holds; ``{began}`` is when it did, and how that is known.
    begun: str
    #: What is said on a day between its passing and its beginning, with ``{passed}``.
    to_come: str | None = None
    onward: OnwardGround | None = None

    def stage(self, first: date, until: date | None) -> Literal["begun", "to-come"] | None:
        """Where it stands at some time in ``[first, until)``, the furthest that it gets."""
        if self.until is not None and first >= self.until:
            return None
        if self.since is not None and (until is None or self.since < until):
            return "begun"
        if self.passed is not None and (until is None or self.passed < until):
            return None if self.to_come is None else "to-come"
        return None


@attrs.frozen(kw_only=True)
class Passing:
    """Information that goes from one body to another, as far as a duty asks about it.

    None is what is not known.
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


def _share(some: Iterable[str] | None, others: Iterable[str] | None) -> bool:
    """Whether two lists have a word in common; a list that is None may be any."""
    return some is None or others is None or not frozenset(some).isdisjoint(others)


def _may_reach(duty: Duty, passing: Passing) -> bool:
    power, objective = passing.power, passing.objective
    return (
        _share(duty.territory, passing.territory)
        and _share(duty.powers, None if power is None else (power,))
        and _share(duty.objectives, None if objective is None else (objective,))
        and duty.discloser.counts(passing.discloser, passing.territory)
        and duty.recipient.counts(passing.recipient, passing.territory)
    )


def duties_beside(
    edition: Edition, passing: Passing, first: date, until: date | None
) -> tuple[Beside, ...]:
    """The duties that may apply to information passed on at some time in ``[first, until)``."""
    return tuple(
        Beside(duty, stage)
        for duty in edition.duties
        if (stage := duty.stage(first, until)) and _may_reach(duty, passing)
    )


def duties_on(edition: Edition, passing: Passing, day: date) -> tuple[Beside, ...]:
    """The duties that may apply to information passed on on a day."""
    return duties_beside(edition, passing, day, day + timedelta(1) if day < date.max else None)


#: (place in the data, message, cure)
_Problem = tuple[tuple[str | int, ...], str, str]


def duty_problems(data: Any) -> Iterator[_Problem]:
    """What does not fit together in the duties of an edition's data, row by row."""
    for number, duty in enumerate(data.duties):
        for steps, message, cure in (*_periods(duty), *_words(duty, data), *_texts(duty)):
            yield ("duties", number, *steps), message, cure
    for (_, early), (number, late) in itertools.combinations(enumerate(data.duties), 2):
        if early.provision == late.provision and _overlap(early, late):
            message = (
                f"{early.id} and another row describe {early.provision} for the same days and place"
            )
            yield ("duties", number, "from"), message, "end one of them with `to`, or remove it"


def _overlap(first: Duty, second: Duty) -> bool:
    early, late = sorted((first, second), key=lambda duty: duty.since or date.min)
    apart = early.until is not None and early.until <= (late.since or date.min)
    return not apart and _share(first.territory, second.territory)


def _periods(duty: Duty) -> Iterator[_Problem]:
    if duty.from_status not in FROM_STATUSES:
        message = f"{duty.from_status!r} is not a status"
        yield ("from_status",), message, f"give one of {_named(FROM_STATUSES)}"
    elif (duty.from_status == "not-known") != (duty.since is None):
        message = "a day that is not known must be null, with the from_status not-known"
        yield ("from",), message, "state the day, or both"
    begins = duty.since or duty.passed
    if begins is None:
        message = "neither from nor passed is stated"
        yield ("from",), message, "give the day on which it was passed"
    elif duty.since is None and duty.until is not None and duty.until <= begins:
        message = f"it ends on {duty.until}, which is not after {begins}"
        yield ("to",), message, "give a later day, or null"
    if duty.since is not None and duty.passed is not None and duty.since < duty.passed:
        message = f"it begins on {duty.since}, before it was passed"
        yield ("passed",), message, "give an earlier day"


def _words(duty: Duty, data: Any) -> Iterator[_Problem]:
    yield from _unknown(("territory",), duty.territory, TERRITORIES)
    if duty.onward is not None:
        grounds = [row.id for row in data.grounds]
        yield from _unknown(("onward", "ground"), (duty.onward.ground,), grounds)
    references = {row.ref for schedule in data.schedules for row in schedule.entries}
    references |= {row.ref for row in data.recipient_classes}
    for name, side in (("discloser", duty.discloser), ("recipient", duty.recipient)):
        for field in ("in_no_entry", "not_known"):
            yield from _unknown((name, field), (getattr(side, field),), COUNTED)
        for field in ("bound", "perhaps"):
            for place, row in enumerate(getattr(side, field)):
                where = (name, field, place)
                if row.ref not in references:
                    message = f"{row.ref} is not in any Schedule"
                    yield (*where, "ref"), message, "give an entry of a Schedule"
                yield from _unknown((*where, "territory"), row.territory or (), TERRITORIES)


def _unknown(
    where: tuple[str | int, ...], words: Iterable[str], known: Iterable[str]
) -> Iterator[_Problem]:
    for word in words:
        if word not in known:
            yield where, f"{word!r} is not known", f"give one of {_named(known)}"


def _named(words: Iterable[str]) -> str:
    return ", ".join(words)


def _texts(duty: Duty) -> Iterator[_Problem]:
    onward = None if duty.onward is None else duty.onward.text
    for name, text in (("begun", duty.begun), ("to_come", duty.to_come), ("onward", onward)):
        if text is None:
            continue
        allowed = _FILLED[name]  # nothing else could be filled in
        cure = f"braces may contain {_named(sorted(allowed))}" if allowed else "remove the braces"
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError:
            yield (name,), "a brace is not part of a pair", cure
            continue
        if any(
            field is not None and (field not in allowed or spec or conversion)
            for _, field, spec, conversion in parts
        ):
            yield (name,), "it has other words in braces", cure
