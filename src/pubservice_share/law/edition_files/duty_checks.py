"""Checks that the duties of an edition fit together, and name rows that the edition has."""

from __future__ import annotations

import itertools
import string
from collections.abc import Iterable, Iterator
from datetime import date

from pubservice_share.law.duties import Duty
from pubservice_share.law.edition import EditionData
from pubservice_share.law.periods import in_common
from pubservice_share.law.rows import FROM_STATUSES, TERRITORIES

from .row_types import RowProblem

__all__ = ["duty_problems"]

#: The two ways to count a body whose entries do not show that it is bound.
COUNTED = ("perhaps", "not-bound")
#: The words in braces that each text of a duty may have.
_FILLED = {"begun": {"began"}, "to_come": {"passed"}, "onward": frozenset[str]()}


def duty_problems(data: EditionData) -> Iterator[RowProblem]:
    """The problems in the duties of an edition's data, row by row."""
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
    return not apart and in_common(first.territory, second.territory)


def _periods(duty: Duty) -> Iterator[RowProblem]:
    if duty.from_status not in FROM_STATUSES:
        message = f"{duty.from_status!r} is not a status"
        yield ("from_status",), message, f"give one of {_comma_list(FROM_STATUSES)}"
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


def _words(duty: Duty, data: EditionData) -> Iterator[RowProblem]:
    yield from _unknown_words(("territory",), duty.territory, TERRITORIES)
    if duty.onward is not None:
        grounds = [row.id for row in data.grounds]
        yield from _unknown_words(("onward", "ground"), (duty.onward.ground,), grounds)
    references = {row.ref for schedule in data.schedules for row in schedule.entries}
    references |= {row.ref for row in data.recipient_classes}
    for name, side in (("discloser", duty.discloser), ("recipient", duty.recipient)):
        for field in ("in_no_entry", "not_known"):
            yield from _unknown_words((name, field), (getattr(side, field),), COUNTED)
        for field in ("bound", "perhaps"):
            for place, row in enumerate(getattr(side, field)):
                where = (name, field, place)
                if row.ref not in references:
                    message = f"{row.ref} is not in any Schedule"
                    yield (*where, "ref"), message, "give an entry of a Schedule"
                yield from _unknown_words((*where, "territory"), row.territory or (), TERRITORIES)


def _unknown_words(
    where: tuple[str | int, ...], words: Iterable[str], allowed: Iterable[str]
) -> Iterator[RowProblem]:
    for word in words:
        if word not in allowed:
            yield where, f"{word!r} is not known", f"give one of {_comma_list(allowed)}"


def _comma_list(words: Iterable[str]) -> str:
    return ", ".join(words)


def _texts(duty: Duty) -> Iterator[RowProblem]:
    onward = None if duty.onward is None else duty.onward.text
    for name, text in (("begun", duty.begun), ("to_come", duty.to_come), ("onward", onward)):
        if text is None:
            continue
        allowed = _FILLED[name]  # nothing else could be filled in
        cure = (
            f"braces may contain {_comma_list(sorted(allowed))}" if allowed else "remove the braces"
        )
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
