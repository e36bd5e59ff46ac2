"""Checks that the data of an edition fit together, and have the rows that the rules look up.

Types come first (``row_types``), row by row; then the form of each text (``marks``), the rows that
it names, periods, and rows that contradict themselves (``contradictions``).  Each problem is a
place in the data, a message and a cure.
"""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from pubservice_share.law import rows, sanctions
from pubservice_share.law.citations import CITATION
from pubservice_share.law.edition import Edition, EditionData
from pubservice_share.law.errors import Place
from pubservice_share.law.row_keys import KEYS

from .contradictions import contradictions
from .duty_checks import duty_problems
from .row_types import FieldValue, RowProblem, are_row_structs, fields_of, rows_in, texts_of

__all__ = ["NEEDED", "NOT_EMPTY", "citations_of", "problems_of"]

#: Lists without which nothing can be answered.
NOT_EMPTY = (
    "instruments", "sources", "powers", "safeguards", "recipient_classes", "schedules",
    "objectives", "readings", "restrictions", "purposes", "intended_uses", "eligible_classes",
    "grounds",
)  # fmt: skip

#: The rows that the rules name.  A test checks that there are no others.
NEEDED: dict[str, tuple[str, ...]] = {
    "instruments": ("DEA 2017", "DPA 2018", "UK GDPR"),
    "powers": ("s35", "s36", "s37", "s38", "s39"),
    "safeguards": ("s40", "s41", "s42", "s43"),
    "readings": ("devolved-entry-extent", "s42-stands", "s42-reaches-indirect"),
}

#: The offences that an answer mentions.
OFFENCES = ("DEA 2017 s.41(4)", "DEA 2017 s.42(3)")

#: The pattern of each form of text, and how to write it.
_FORMS = {
    "id": (r"[a-z0-9]+(-[a-z0-9]+)*", "small letters and numbers, joined by hyphens"),
    "entry": (r"sch[0-9]+/[A-Z]*[0-9]+([A-Z]+[0-9]+)*[A-Z]*", "a paragraph such as sch4/27A"),
    "class": (r"s[0-9]+[A-Z]*(/[0-9A-Za-z]+)+", "a class such as s36/1/a"),
    "address": (r"https?://[^\s\"'<>]+", "an address that begins with https://"),
    "path": (r"[a-z]+(/[A-Za-z0-9-]+)+", "a path on legislation.gov.uk such as uksi/2018/912"),
    "steps": (
        r"all|[a-z]+/[0-9]+\.\.[0-9]+|[a-z]+(/[0-9A-Za-z]+)+",
        "all, or steps such as section/19 or section/35..45",
    ),
}
_PATTERNS = {form: re.compile(pattern) for form, (pattern, _) in _FORMS.items()}

#: The word of a document for a use that the section does not list.
_RESERVED = "none-of-these"


def citations_of(edition: Edition) -> Iterator[str]:
    """Every citation in an edition, with repeats."""
    return _citations_in(msgspec.convert(edition.to_dict(), EditionData))


def _citations_in(data: msgspec.Struct) -> Iterator[str]:
    instruments = {row.id for row in getattr(data, "instruments", ())}
    for _, row in rows_in(data):
        for _, mark, text in texts_of(row):
            names_instrument = mark.form == "citation-or-instrument" and text in instruments
            if mark.form in ("citation", "citation-or-instrument") and not names_instrument:
                yield text
        if isinstance(row, rows.Entry):
            yield row.citation


def problems_of(data: EditionData) -> Iterator[RowProblem]:
    """Every problem of data whose types are right."""
    for check in _CHECKS:
        yield from check(data)


def _names(data: EditionData) -> dict[str, set[Any]]:
    """The names of the rows of each list, for rows that refer to them."""
    named: dict[str, set[Any]] = {
        "instruments": {row.id for row in data.instruments},
        "sources": {row.id for row in data.sources},
        "powers": {row.id for row in data.powers},
        "readings": {row.id for row in data.readings},
        "objectives": {row.id for row in data.objectives},
        "recipient_classes": {row.ref for row in data.recipient_classes},
        "schedules": {row.schedule for row in data.schedules},
        "entries": {row.ref for schedule in data.schedules for row in schedule.entries},
    }
    return named


def _missing(data: EditionData) -> Iterator[RowProblem]:
    """Lists and rows that the rules look up."""
    for name in NOT_EMPTY:
        if not getattr(data, name):
            yield (name,), f"the {name} are missing", "state them, or extend the built-in edition"
    for name, ids in NEEDED.items():
        stated = {row.id for row in getattr(data, name)}
        for id in ids:
            if id not in stated:
                yield (name,), f"the row {id!r}, which the rules look up, is missing", "state it"
    for number, power in enumerate(data.powers):
        place = ("powers", number)
        if power.id not in NEEDED["powers"]:
            powers = ", ".join(NEEDED["powers"])
            yield (
                (*place, "id"),
                f"this release has no rules for the power {power.id!r}",
                f"remove the row: the powers of this release are {powers}",
            )
        if power.schedule is None:
            yield (
                (*place, "schedule"),
                f"{power.id} has no Schedule of specified persons",
                "name it",
            )
    taken = {row.id for row in data.eligible_classes if row.when_not_stated}
    every_row = all(row.when_not_stated for row in data.eligible_classes if row.id in taken)
    if len(taken) != 1 or not every_row:
        message = (
            "the rows must agree on the class of people to assume where a document states none"
        )
        cure = "set when_not_stated in each row of that class and in no other row"
        yield ("eligible_classes",), message, cure


def _repeats(data: EditionData) -> Iterator[RowProblem]:
    """Rows of one list with one key."""
    waiting: list[tuple[Place, msgspec.Struct]] = [((), data)]
    while waiting:
        place, struct = waiting.pop()
        for field in fields_of(type(struct)):
            value: FieldValue = getattr(struct, field.name)
            at = (*place, field.encode_name)
            if isinstance(value, msgspec.Struct):
                waiting.append((at, value))
            if not are_row_structs(value):
                continue
            waiting += [((*at, number), row) for number, row in enumerate(value)]
            parts = ["since" if part == "from" else part for part in KEYS.get(field.name, ())]
            seen: set[tuple[Any, ...]] = set()
            for number, row in enumerate(value) if parts else ():
                key = tuple(getattr(row, part) for part in parts)
                if key in seen:
                    shown = ", ".join(str(part) for part in key)
                    yield (*at, number), f"the row {shown} appears twice", "keep one"
                seen.add(key)


def _texts(data: EditionData) -> Iterator[RowProblem]:
    """Citations, ids, addresses, and names of rows elsewhere."""
    names = _names(data)
    for place, row in rows_in(data):
        for field, mark, text in texts_of(row):
            at = (*place, field)
            if mark.rows is not None:
                if text not in names[mark.rows]:
                    what = mark.rows.replace("_", " ")
                    yield at, f"{text!r} is not among the {what}", "add it to them, or name one"
            elif mark.form in _PATTERNS:
                if not _PATTERNS[mark.form].fullmatch(text):
                    yield (
                        at,
                        f"{text!r} is not in the form of this field",
                        f"write {_FORMS[mark.form][1]}",
                    )
            elif mark.form == "citation" or text not in names["instruments"]:
                yield from _citation(at, text, names["instruments"])


def _citation(at: Place, text: str, instruments: set[str]) -> Iterator[RowProblem]:
    match = CITATION.match(text)
    if match is None:
        yield at, f"{text!r} is not a citation", "write it in the form 'DEA 2017 s.40(7)(b)'"
    elif match["instrument"] not in instruments:
        message = f"{text!r} names an instrument that is not among the instruments"
        yield at, message, "add the instrument with its path on legislation.gov.uk"


def _reversed(data: EditionData) -> Iterator[RowProblem]:
    """Periods that end before they begin."""
    for place, row in rows_in(data):
        since, until = getattr(row, "since", None), getattr(row, "until", None)
        if until is not None and since is not None and until <= since:
            message = f"it ends on {until}, on or before it begins on {since}"
            yield (
                (*place, "to"),
                message,
                "end it on a later day: a row applies up to, and not on, the day in `to`",
            )


def _overlaps(data: EditionData) -> Iterator[RowProblem]:
    """Rows about the same subject that hold on the same day."""
    for place, row in rows_in(data):
        for field in fields_of(type(row)):
            part: FieldValue = getattr(row, field.name)
            subject_of = _SUBJECTS.get(field.name)
            if subject_of is None or not isinstance(part, tuple):
                continue
            periods: dict[Any, list[tuple[date, date | None, int]]] = defaultdict(list)
            for number, period in enumerate(part):
                periods[subject_of(period)].append((period.since, period.until, number))
            for what, same in periods.items():
                yield from _overlap((*place, field.encode_name), what, same)


def _overlap(
    place: Place, what: Any, periods: list[tuple[date, date | None, int]]
) -> Iterator[RowProblem]:
    periods.sort(key=lambda period: (period[0], period[2]))
    name = what if isinstance(what, str) else what[0]
    for (_, until, _), (since, _, number) in itertools.pairwise(periods):
        if until is None or until > since:
            yield (
                (*place, number, "from"),
                f"two rows of {name} apply on {since}",
                "end the earlier one on the day on which this one begins",
            )


def _penalty(row: sanctions.Penalty | sanctions.Prosecution) -> tuple[Any, ...]:
    """The fields that make a penalty differ from others on the same day: all but its words."""
    fields = (field.name for field in fields_of(type(row)))
    apart = ("since", "until", "text", "convicted", "convicted_by")
    return tuple(getattr(row, name) for name in fields if name not in apart)


#: The subject of the rows of a list; only one row about a subject may hold on a day.
_SUBJECTS: Mapping[str, Callable[[Any], Any]] = {
    "entries": lambda row: row.ref,
    "persons": lambda row: row.ref,
    "intended_uses": lambda row: row.id,
    "eligible_classes": lambda row: row.id,
    "penalties": _penalty,
    "prosecutions": _penalty,
}


def _objectives(data: EditionData) -> Iterator[RowProblem]:
    scheduled = {row.id: row.schedule for row in data.powers}.get("s35")
    for number, objective in enumerate(data.objectives):
        place = ("objectives", number)
        if not objective.elements:
            message = f"objective {objective.id} has no elements"
            yield (*place, "elements"), message, "state its elements"
        factors = objective.factors
        if factors is not None and not 1 <= factors.at_least <= len(factors.list):
            message = f"{factors.at_least} of {len(factors.list)} factors cannot be required"
            yield (*place, "factors", "at_least"), message, "give a number from 1 to all of them"
        for listing, row in enumerate(objective.persons):
            if not row.ref.startswith(f"sch{scheduled}/"):
                message = f"objective {objective.id} lists {row.ref}, which is in another Schedule"
                cure = f"list entries of Schedule {scheduled}"
                yield (*place, "persons", listing, "ref"), message, cure


def _entries(data: EditionData) -> Iterator[RowProblem]:
    for number, schedule in enumerate(data.schedules):
        place = ("schedules", number)
        beginning, parts = f"sch{schedule.schedule}/", {part.part for part in schedule.parts}
        for name in ("entries", "definitions"):
            for row, paragraph in enumerate(getattr(schedule, name)):
                if not paragraph.ref.startswith(beginning):
                    message = f"{paragraph.ref} is not a paragraph of Schedule {schedule.schedule}"
                    yield (*place, name, row, "ref"), message, f"write it as {beginning}1"
        for row, entry in enumerate(schedule.entries):
            if entry.part not in parts:
                message = f"Schedule {schedule.schedule} has no Part {entry.part}"
                yield (*place, "entries", row, "part"), message, "add it to the parts"


def _unread(data: EditionData) -> Iterator[RowProblem]:
    """Rows that no rule reads."""
    for number, ground in enumerate(data.grounds):
        if ground.use is None and ground.onward is None:
            message = f"the ground {ground.id} applies neither to use nor to onward disclosure"
            yield ("grounds", number), message, "give its paragraph for at least one of them"
    for name in ("penalties", "prosecutions", "defences"):
        for number, row in enumerate(getattr(data, name)):
            if row.offence not in OFFENCES:
                message = f"{row.offence} is not an offence that answers report"
                yield (name, number, "offence"), message, f"name one of {', '.join(OFFENCES)}"
    powers: dict[str, str] = {}
    for number, use in enumerate(data.intended_uses):
        place = ("intended_uses", number)
        if use.id == _RESERVED:
            message = (
                f"{_RESERVED} is reserved: a document states it where none of the uses applies"
            )
            yield (*place, "id"), message, "give the use another id"
        if powers.setdefault(use.id, use.power) != use.power:
            message = f"the use {use.id} is also a use under {powers[use.id]}"
            yield (*place, "power"), message, "give each power ids of its own"


_CHECKS: Iterable[Callable[[EditionData], Iterator[RowProblem]]] = (
    _missing, _repeats, _texts, _reversed, _overlaps, _objectives, _entries, _unread,
    contradictions, duty_problems,
)  # fmt: skip
