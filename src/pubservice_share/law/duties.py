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
from typing import TYPE_CHECKING, Literal

import attrs
import msgspec

from .rows import TERRITORIES

if TYPE_CHECKING:
    from .editions import Edition

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

#: How far the day on which a duty begins was read.
STATUSES = ("seen", "reported", "not-known")
#: Whether a body counts whose entries do not say that it is bound.
COUNTED = ("perhaps", "not-bound")
#: What the texts of a duty may be filled with.
_FILLED = {"begun": {"began"}, "to_come": {"passed"}, "onward": frozenset[str]()}


class _Row(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    pass


class Bound(_Row, frozen=True, kw_only=True):
    """A Schedule entry whose bodies a duty binds, or perhaps binds."""

    ref: str
    #: The territories to which that is limited; None where it is not.
    territory: tuple[str, ...] | None = None


class DutySide(_Row, frozen=True, kw_only=True):
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


class OnwardGround(_Row, frozen=True, kw_only=True):
    """What is said beside an onward disclosure that relies on a ground."""

    ground: str
    text: str


class Duty(_Row, frozen=True, kw_only=True):
    """A duty of another law on bodies that may use the power."""

    id: str
    #: Its citation.
    provision: str
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
    source: str
    #: The powers, and the objectives, beside whose disclosures it is named; None for all.
    powers: tuple[str, ...] | None = None
    objectives: tuple[str, ...] | None = None
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


def duty_problems(edition: Edition) -> Iterator[str]:
    """What does not fit together in the duties: where it stands, and what would mend it."""
    ids = [duty.id for duty in edition.duties]
    for id in sorted({id for id in ids if ids.count(id) > 1}):
        yield f"duties/{id}: two rows have this id: name one of them otherwise, or leave it out"
    for duty in edition.duties:
        for problem in (*_periods(duty), *_words(duty, edition), *_texts(duty)):
            yield f"duties/{duty.id}/{problem}"
    for one, other in itertools.combinations(edition.duties, 2):
        if one.provision == other.provision and _overlap(one, other):
            yield (
                f"duties/{other.id}/from: {one.id} says what {one.provision} does on the same days "
                "and in the same place: end one of them with to, or leave it out"
            )


def _overlap(one: Duty, other: Duty) -> bool:
    early, late = sorted((one, other), key=lambda duty: duty.since or date.min)
    apart = early.until is not None and early.until <= (late.since or date.min)
    return not apart and _share(one.territory, other.territory)


def _periods(duty: Duty) -> Iterator[str]:
    if duty.from_status not in STATUSES:
        yield f"from_status: {duty.from_status!r} is not a status: give one of {_named(STATUSES)}"
    elif (duty.from_status == "not-known") != (duty.since is None):
        yield "from: a day that is not known is null, and its from_status is not-known"
    begins = duty.since or duty.passed
    if begins is None:
        yield "from: neither from nor passed is given: give the day on which it was passed"
    elif duty.until is not None and duty.until <= begins:
        yield f"to: it ends on {duty.until}, on or before it begins: give a later day, or null"
    if duty.since is not None and duty.passed is not None and duty.since < duty.passed:
        yield f"passed: it begins on {duty.since}, before it was passed: give an earlier day"


def _words(duty: Duty, edition: Edition) -> Iterator[str]:
    yield from _unknown("territory", duty.territory, TERRITORIES)
    if not duty.territory:
        yield f"territory: none is named: give at least one of {_named(TERRITORIES)}"
    yield from _unknown("powers", duty.powers or (), edition.powers)
    yield from _unknown("objectives", duty.objectives or (), edition.objectives)
    if duty.source not in edition.sources:
        yield f"source: {duty.source!r} is not among the sources: add the page that was read"
    if duty.onward is not None:
        yield from _unknown("onward/ground", (duty.onward.ground,), edition.grounds)
    for name, side in (("discloser", duty.discloser), ("recipient", duty.recipient)):
        for field in ("in_no_entry", "not_known"):
            yield from _unknown(f"{name}/{field}", (getattr(side, field),), COUNTED)
        for field in ("bound", "perhaps"):
            for place, row in enumerate(getattr(side, field)):
                where = f"{name}/{field}/{place}"
                if row.ref not in edition.references:
                    yield f"{where}/ref: no Schedule holds {row.ref}: give an entry that one has"
                yield from _unknown(f"{where}/territory", row.territory or (), TERRITORIES)


def _unknown(where: str, words: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    for word in words:
        if word not in known:
            yield f"{where}: {word!r} is not known: give one of {_named(known)}"


def _named(words: Iterable[str]) -> str:
    return ", ".join(words)


def _texts(duty: Duty) -> Iterator[str]:
    onward = None if duty.onward is None else duty.onward.text
    texts = {"begun": duty.begun, "to_come": duty.to_come, "onward": onward}
    for name, text in texts.items():
        if text is None:
            continue
        may = _FILLED[name]  # nothing else could be filled in
        said = f"braces may hold {_named(sorted(may))}" if may else "leave braces out"
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError:
            yield f"{name}: a brace stands alone: {said}"
            continue
        if not text.strip():
            yield f"{name}: it says nothing: write a sentence"
        if any(
            field is not None and (field not in may or spec or conversion)
            for _, field, spec, conversion in parts
        ):
            yield f"{name}: it holds other words in braces: {said}"
