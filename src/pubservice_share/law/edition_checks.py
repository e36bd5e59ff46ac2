"""Whether the data of an edition fit together, and hold what the rules look up.

Types first, each row by itself; then what a text must be (``marks``), what it names, and
periods.  Each problem is a place in the data, a message and what mends it.
"""

from __future__ import annotations

import functools
import itertools
import re
import types
import typing
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec

from . import rows, sanctions
from .citations import CITATION
from .duties import duty_problems
from .edition_files import Place
from .marks import Mark, marks_of
from .row_keys import KEYS

__all__ = ["NEEDED", "NOT_EMPTY", "citations_in", "problems_of", "row_type", "type_problems"]

#: (place, message, cure)
_Found = tuple[Place, str, str]

#: Lists without which nothing can be answered.
NOT_EMPTY = (
    "instruments", "sources", "powers", "safeguards", "recipient_classes", "schedules",
    "objectives", "readings", "restrictions", "purposes", "intended_uses", "eligible_classes",
    "grounds",
)  # fmt: skip

#: The rows that the rules name.  A test holds that they are those and no others.
NEEDED: dict[str, tuple[str, ...]] = {
    "instruments": ("DEA 2017", "DPA 2018", "UK GDPR"),
    "powers": ("s35", "s36", "s37", "s38", "s39"),
    "safeguards": ("s40", "s41", "s42", "s43"),
    "readings": ("devolved-entry-extent", "s42-stands", "s42-reaches-indirect"),
}

#: The offences that an answer tells of.
OFFENCES = ("DEA 2017 s.41(4)", "DEA 2017 s.42(3)")

#: What a text of a form looks like, and how it is written.
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


@functools.cache
def _fields(struct: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(struct)


@functools.cache
def _marked(struct: type[msgspec.Struct]) -> tuple[tuple[str, str, Mark], ...]:
    """The marked texts of a row: the field in Python, in the file, and what it must be."""
    return tuple(
        (field.name, field.encode_name, mark)
        for field in _fields(struct)
        for mark in marks_of(field.type)
    )


def row_type(hint: Any) -> type[msgspec.Struct] | None:
    """The struct of a field: of the row in it, if there is one, or of each row of its list."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType, tuple):
        found = (row_type(inner) for inner in typing.get_args(hint))
        return next((held for held in found if held is not None), None)
    plain = isinstance(hint, type) and issubclass(hint, msgspec.Struct)
    return hint if plain else None


def type_problems(value: Any, struct: type[msgspec.Struct], place: Place = ()) -> Iterator[_Found]:
    """Every field that is missing, unknown or of the wrong type, row by row."""
    if not isinstance(value, dict):
        yield place, "expected an object", "write the row as an object"
        return
    fields = {field.encode_name: field for field in _fields(struct)}
    for name in value.keys() - fields.keys():
        known = ", ".join(fields)
        yield (*place, name), f"unknown field `{name}`", f"the fields are {known}"
    for name, field in fields.items():
        at = (*place, name)
        if name not in value:
            if field.required:
                yield at, f"missing required field `{name}`", "state it"
            continue
        held, inner = value[name], row_type(field.type)
        if inner is not None and isinstance(held, list):
            for number, row in enumerate(held):
                yield from type_problems(row, inner, (*at, number))
        elif inner is not None and isinstance(held, dict):
            yield from type_problems(held, inner, at)
        else:
            try:
                msgspec.convert(held, field.type)
            except msgspec.ValidationError as error:
                yield at, str(error).partition(" - at ")[0], "write it as the schema of law has it"


_Row = tuple[Place, msgspec.Struct]


def _rows_in(value: Any, place: Place = ()) -> Iterator[_Row]:
    """Every row, at whatever depth, with its place."""
    if isinstance(value, msgspec.Struct):
        yield place, value
        for field in _fields(type(value)):
            held = getattr(value, field.name)
            if isinstance(held, tuple | msgspec.Struct):
                yield from _rows_in(held, (*place, field.encode_name))
    elif isinstance(value, tuple):
        for number, row in enumerate(value):
            if isinstance(row, msgspec.Struct):
                yield from _rows_in(row, (*place, number))


def _texts_of(row: msgspec.Struct) -> Iterator[tuple[str, Mark, Any]]:
    """Each marked text of a row, with the name of its field."""
    for name, written, mark in _marked(type(row)):
        held = getattr(row, name)
        for text in held if isinstance(held, tuple) else (held,):
            if text is not None:
                yield written, mark, text


def citations_in(data: msgspec.Struct) -> Iterator[str]:
    """Every citation that the data of an edition hold, with repeats."""
    instruments = {row.id for row in getattr(data, "instruments", ())}
    for _, row in _rows_in(data):
        for _, mark, text in _texts_of(row):
            whole = mark.form == "citation-or-instrument" and text in instruments
            if mark.form in ("citation", "citation-or-instrument") and not whole:
                yield text
        if isinstance(row, rows.Entry):
            yield row.citation


def problems_of(data: Any) -> Iterator[_Found]:
    """Every problem of data whose types are right."""
    for check in _CHECKS:
        yield from check(data)


def _names(data: Any) -> dict[str, set[Any]]:
    """What rows of each list are called, for rows that name them."""
    named: dict[str, set[Any]] = {
        "instruments": {row.id for row in data.instruments},
        "sources": {row.id for row in data.sources},
        "powers": {row.id for row in data.powers},
        "readings": {row.id for row in data.readings},
        "objectives": {row.id for row in data.objectives},
        "recipient_classes": {row.ref for row in data.recipient_classes},
        "schedules": {row.schedule for row in data.schedules},
        "entries": {row.ref for held in data.schedules for row in held.entries},
    }
    return named


def _missing(data: Any) -> Iterator[_Found]:
    """Lists and rows that the rules look up."""
    for name in NOT_EMPTY:
        if not getattr(data, name):
            yield (name,), f"there are no {name}", "state them, or extend the built-in edition"
    for name, ids in NEEDED.items():
        stated = {row.id for row in getattr(data, name)}
        for id in ids:
            if id not in stated:
                yield (name,), f"there is no row {id!r}, which the rules look up", "state it"
    for number, power in enumerate(data.powers):
        place = ("powers", number)
        if power.id not in NEEDED["powers"]:
            known = ", ".join(NEEDED["powers"])
            yield (
                (*place, "id"),
                f"no rules are written for the power {power.id!r}",
                f"take the row out: the powers of this release are {known}",
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
        message = "one class of people is taken where a document states none; it is not plain which"
        cure = "set when_not_stated in each row of that class, and in no other"
        yield ("eligible_classes",), message, cure


def _repeats(data: Any) -> Iterator[_Found]:
    """Rows of one list with one key."""
    waiting: list[tuple[Place, Any]] = [((), data)]
    while waiting:
        place, struct = waiting.pop()
        row_class: type[msgspec.Struct] = type(struct)
        for field in _fields(row_class):
            held = getattr(struct, field.name)
            at = (*place, field.encode_name)
            if isinstance(held, msgspec.Struct):
                waiting.append((at, held))
            if not isinstance(held, tuple) or not held or not isinstance(held[0], msgspec.Struct):
                continue
            waiting += [((*at, number), row) for number, row in enumerate(held)]
            parts = ["since" if part == "from" else part for part in KEYS.get(field.name, ())]
            seen: set[tuple[Any, ...]] = set()
            for number, row in enumerate(held) if parts else ():
                key = tuple(getattr(row, part) for part in parts)
                if key in seen:
                    shown = ", ".join(str(part) for part in key)
                    yield (*at, number), f"the row {shown} stands twice", "keep one"
                seen.add(key)


def _texts(data: Any) -> Iterator[_Found]:
    """Citations, ids, addresses, and names of rows elsewhere."""
    names = _names(data)
    for place, row in _rows_in(data):
        for field, mark, text in _texts_of(row):
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


def _citation(at: Place, text: str, instruments: set[str]) -> Iterator[_Found]:
    found = CITATION.match(text)
    if found is None:
        yield at, f"{text!r} is not a citation", "write it in the form 'DEA 2017 s.40(7)(b)'"
    elif found["instrument"] not in instruments:
        message = f"{text!r} names an instrument that is not among the instruments"
        yield at, message, "add the instrument with its path on legislation.gov.uk"


def _reversed(data: Any) -> Iterator[_Found]:
    """Periods that end before they begin."""
    for place, row in _rows_in(data):
        since, until = getattr(row, "since", None), getattr(row, "until", None)
        if until is not None and since is not None and until <= since:
            message = f"it ends on {until}, on or before it begins on {since}"
            yield (
                (*place, "to"),
                message,
                "end it on a later day: a row holds up to, and not on, `to`",
            )


def _overlaps(data: Any) -> Iterator[_Found]:
    """Rows of one thing that hold on one day."""
    for place, row in _rows_in(data):
        for field in _fields(type(row)):
            held = getattr(row, field.name)
            of_one = _OF_ONE.get(field.name)
            if of_one is None or not isinstance(held, tuple):
                continue
            periods: dict[Any, list[tuple[date, date | None, int]]] = defaultdict(list)
            for number, period in enumerate(held):
                periods[of_one(period)].append((period.since, period.until, number))
            for what, several in periods.items():
                yield from _overlap((*place, field.encode_name), what, several)


def _overlap(
    place: Place, what: Any, periods: list[tuple[date, date | None, int]]
) -> Iterator[_Found]:
    periods.sort(key=lambda period: (period[0], period[2]))
    name = what if isinstance(what, str) else what[0]
    for (_, until, _), (since, _, number) in itertools.pairwise(periods):
        if until is None or until > since:
            yield (
                (*place, number, "from"),
                f"two rows of {name} hold on {since}",
                "end the earlier one on the day on which this one begins",
            )


def _penalty(row: sanctions.Penalty | sanctions.Prosecution) -> tuple[Any, ...]:
    """What tells a penalty from every other that may hold on its day: all but its words."""
    fields = (field.name for field in _fields(type(row)))
    apart = ("since", "until", "text", "convicted", "convicted_by")
    return tuple(getattr(row, name) for name in fields if name not in apart)


#: What the rows of a list are about; of one thing one row alone holds on a day.
_OF_ONE: Mapping[str, Callable[[Any], Any]] = {
    "entries": lambda row: row.ref,
    "persons": lambda row: row.ref,
    "intended_uses": lambda row: row.id,
    "eligible_classes": lambda row: row.id,
    "penalties": _penalty,
    "prosecutions": _penalty,
}


def _commencements(data: Any) -> Iterator[_Found]:
    """Powers and Schedules that never begin, and provisions that extend nowhere."""
    for name in ("powers", "safeguards", "schedules"):
        for number, row in enumerate(getattr(data, name)):
            if not row.commencement:
                at = (name, number, "commencement")
                yield at, f"{row.citation} has no commencement", "state the day and the provision"
    for place, row in _rows_in(data):
        for field in ("extent", "territory"):
            if getattr(row, field, None) == ():
                yield (*place, field), "no territory is named", "name at least one"


def _objectives(data: Any) -> Iterator[_Found]:
    scheduled = {row.id: row.schedule for row in data.powers}.get("s35")
    for number, objective in enumerate(data.objectives):
        place = ("objectives", number)
        if not objective.elements:
            message = f"objective {objective.id} has no elements"
            yield (*place, "elements"), message, "state what pursues it"
        factors = objective.factors
        if factors is not None and not 1 <= factors.at_least <= len(factors.list):
            message = f"{factors.at_least} of {len(factors.list)} factors can never be asked for"
            yield (*place, "factors", "at_least"), message, "name a number from 1 up to them all"
        for listing, row in enumerate(objective.persons):
            if not row.ref.startswith(f"sch{scheduled}/"):
                message = f"objective {objective.id} lists {row.ref} of another Schedule"
                cure = f"list entries of Schedule {scheduled}"
                yield (*place, "persons", listing, "ref"), message, cure


def _entries(data: Any) -> Iterator[_Found]:
    for number, schedule in enumerate(data.schedules):
        place = ("schedules", number)
        beginning, parts = f"sch{schedule.schedule}/", {part.part for part in schedule.parts}
        for name in ("entries", "definitions"):
            for row, held in enumerate(getattr(schedule, name)):
                if not held.ref.startswith(beginning):
                    message = f"{held.ref} is not a paragraph of Schedule {schedule.schedule}"
                    yield (*place, name, row, "ref"), message, f"write it as {beginning}1"
        for row, entry in enumerate(schedule.entries):
            if entry.part not in parts:
                message = f"Schedule {schedule.schedule} has no Part {entry.part}"
                yield (*place, "entries", row, "part"), message, "add it to the parts"


def _unread(data: Any) -> Iterator[_Found]:
    """Rows that no rule could ever look at."""
    for number, ground in enumerate(data.grounds):
        if ground.use is None and ground.onward is None:
            message = f"the ground {ground.id} opens neither use nor onward disclosure"
            yield ("grounds", number), message, "name its paragraph for one of them"
    for name in ("penalties", "prosecutions", "defences"):
        for number, row in enumerate(getattr(data, name)):
            if row.offence not in OFFENCES:
                message = f"no answer tells of an offence under {row.offence}"
                yield (name, number, "offence"), message, f"name one of {', '.join(OFFENCES)}"
    powers: dict[str, str] = {}
    for number, use in enumerate(data.intended_uses):
        place = ("intended_uses", number)
        if use.id == _RESERVED:
            message = f"{_RESERVED} is what a document states where it is none of the uses"
            yield (*place, "id"), message, "give the use another id"
        if powers.setdefault(use.id, use.power) != use.power:
            message = f"the use {use.id} is one of {powers[use.id]} too"
            yield (*place, "power"), message, "give each power ids of its own"


def _windows(data: Any) -> Iterator[_Found]:
    """Windows of conviction that leave a day out or overlap."""
    for number, penalty in enumerate(data.penalties):
        place = ("penalties", number, "convicted")
        windows = sorted(penalty.convicted, key=lambda window: window.since)
        if not windows:
            continue
        # Nobody is convicted before the offence.
        if windows[0].since > penalty.since:
            message = (
                f"{penalty.citation} has no window for a conviction between {penalty.since} and "
                f"{windows[0].since}"
            )
            yield place, message, "begin the first window with the penalty"
        if windows[-1].until is not None:
            message = f"{penalty.citation} has no window for a conviction from {windows[-1].until}"
            yield place, message, "leave the last window open"
        for earlier, later in itertools.pairwise(windows):
            if earlier.until != later.since:
                message = (
                    f"{penalty.citation} has a window of conviction to {earlier.until} and the "
                    f"next from {later.since}"
                )
                yield place, message, "make them meet"


_CHECKS: Iterable[Callable[[Any], Iterator[_Found]]] = (
    _missing, _repeats, _texts, _reversed, _overlaps, _commencements, _objectives, _entries,
    _unread, _windows, duty_problems,
)  # fmt: skip
