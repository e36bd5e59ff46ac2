"""``assess_table``: every row of a table answered as ``assess`` answers a document."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import narwhals as nw

from pubservice_share.assessment import assess
from pubservice_share.assessment.assessing import views_of
from pubservice_share.documents import from_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.law.nearness import nearest

from .answering import NOT_MET, TURNS, UNKNOWN, Masked, masked
from .columns import NOUNS, columns_of, holders_of
from .engines import Engine, Frame, engine_for
from .holding import Held, held_as_read
from .reading import INTERNAL, Readable, combined, document_of, readable

__all__ = ["ADDED", "TableError", "assess_table"]

#: The columns that an answer adds.
ADDED = ("outcome", "not_met", "unknown", "readings", "reason")

_Table = TypeVar("_Table")
_INVALID = f"{INTERNAL}invalid"
#: Whether a rule that decides is not met, and whether one is unknown.
_BARS, _OPEN = f"{INTERNAL}bars", f"{INTERNAL}open"
#: The most that a column of numbers tells apart.
_MOST = 1 << 62
#: Fields that a table may carry: nothing is asked of them.
_NOT_READ = ("information.annotations",)
#: Every column that is read, whatever the noun.
_FIELDS = {"type", *(path for noun in NOUNS for path in columns_of(noun))}


class TableError(ValueError):
    """A table that cannot be assessed at all: what is wrong, and what would mend it."""


def assess_table(
    frame: _Table,
    *,
    noun: str | None = None,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    prefix: str = "",
) -> _Table:
    """The same table with ``outcome``, ``not_met``, ``unknown``, ``readings`` and ``reason``.

    ``frame`` is a Polars (eager or lazy), pandas, PyArrow, DuckDB or PySpark table with a
    column for each field, nested ones with dots; columns of other names stay as they are.
    ``noun`` says what its rows are (``disclosure``, ``use`` or ``onward-disclosure``); where it
    is not given, a column ``type`` does, or they are disclosures.  ``prefix`` begins the names
    of the columns that are added.  ``not_met`` and ``unknown`` are lists of ids of rules.

    A row that cannot be read gets the outcome ``invalid`` and a ``reason``, and null lists.
    Raises TableError for a table that has columns that cannot be meant, ValueError for a
    reading that is not known, TypeError for what is no table.
    """
    edition = law or built_in()
    views = views_of(adopt, edition)
    held = held_as_read(frame, _FIELDS)
    _refuse(list(held.columns), prefix, noun)
    engine = engine_for(held.work)
    parts = [
        _answered(part, kind, engine, edition, views, prefix)
        for part, kind in _parts(held, noun, engine, edition)
    ]
    whole: _Table = held.finished(parts, [f"{prefix}{name}" for name in ADDED])
    return whole


def _refuse(names: Sequence[str], prefix: str, noun: str | None) -> None:
    """Refuse columns that cannot be meant, before anything is worked out."""
    if noun is not None and noun not in NOUNS:
        raise TableError(f"no noun {noun!r} in tables: expected one of {', '.join(NOUNS)}")
    for name in names:
        if name in [f"{prefix}{added}" for added in ADDED]:
            raise TableError(
                f"the table has a column {name!r} already, which the answer would cover: "
                "drop it, or give a prefix for the names of the columns that are added"
            )
        if name.startswith(INTERNAL):
            raise TableError(f"names that begin with {INTERNAL} are kept: rename {name!r}")
    nouns = list(NOUNS) if noun is None else [noun]
    fields = {path for held in nouns for path in columns_of(held)}
    holders = {path for held in nouns for path in holders_of(held)}
    for name in names:
        if name in holders:
            raise TableError(
                f"the column {name!r} holds objects: give each of its fields a column of its own, "
                f"such as {next(path for path in fields if path.startswith(name))!r}"
            )
        inside, _, _ = name.rpartition(".")
        if inside in holders and name not in fields and name not in _NOT_READ:
            close = nearest(name, fields)
            hint = f"; did you mean {close[0]!r}?" if close else ""
            raise TableError(f"no field {name!r} of a {' or '.join(nouns)}{hint}")


def _parts(
    held: Held, noun: str | None, engine: Engine, edition: Edition
) -> Iterator[tuple[Readable | Frame, str]]:
    """The rows by noun and power, each with the name of its set of rules."""
    work, columns = held.work, held.columns
    if noun is None and "type" not in columns:
        noun = next(iter(NOUNS))
    if noun is not None:
        yield from _by_power(work, columns, noun, engine, edition)
        return
    kind = nw.col(columns["type"]).cast(nw.String)
    for each in NOUNS:
        rows = work.filter((kind == each).fill_null(value=False))
        if _any(rows):
            yield from _by_power(rows, columns, each, engine, edition)
    rest = work.filter(~kind.is_in(list(NOUNS)).fill_null(value=False))
    if _any(rest) or not _any(work):
        yield rest, ""


def _any(frame: Frame) -> bool:
    held = frame.head(1)
    return len(held.collect() if isinstance(held, nw.LazyFrame) else held) > 0


def _by_power(
    rows: Frame, columns: Mapping[str, str], noun: str, engine: Engine, edition: Edition
) -> Iterator[tuple[Readable, str]]:
    present = {path: columns[path] for path in columns_of(noun) if path in columns}
    held = readable(rows, noun, edition, engine, present)
    power = held.coded.get("power")
    if "power" not in columns_of(noun):
        yield held, noun
        return
    codes: dict[str, list[int]] = {}
    odd = []
    for code, value in enumerate(power.values if power else ()):
        if power is None or value is None or code in power.faults:
            odd.append(code)
        else:
            codes.setdefault(value, []).append(code)
    if power is None or len(codes) <= 1:
        yield held, next(iter(codes), next(iter(edition.powers)))
        return
    for number, (value, several) in enumerate(codes.items()):
        # Rows whose power cannot be read go with the first: they are invalid anyway.
        within = several if number else [*several, *odd]
        yield held.only(power, within), value


def _answered(
    part: Readable | Frame,
    kind: str,
    engine: Engine,
    edition: Edition,
    views: Mapping[str, bool],
    prefix: str,
) -> Frame:
    """The rows of one kind with the columns that are added."""
    names = {name: f"{prefix}{name}" for name in ADDED}
    if not isinstance(part, Readable):
        return _of_no_noun(part, engine, names)
    made = masked(part, edition, kind, views)
    frame = _reasons(made.frame, part.faults, names["reason"], engine)
    frame = _lists(frame, NOT_MET, names["not_met"], _BARS, made, engine)
    frame = _lists(frame, UNKNOWN, names["unknown"], _OPEN, made, engine)
    outcome = f"{INTERNAL}outcome"
    one, two, three, none = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 3, 0))
    open_ = nw.when(nw.col(_OPEN)).then(two).otherwise(none)
    barred = nw.when(nw.col(_BARS)).then(one).otherwise(open_)
    frame = frame.with_columns(
        nw.when(nw.col(_INVALID)).then(three).otherwise(barred).alias(outcome)
    )
    told = ["permitted", "not-permitted", "undetermined", "invalid"]
    frame = engine.looked_up(
        frame, outcome, range(len(told)), {names["outcome"]: (nw.String, told)}
    )
    if part.faults:
        for name in ("not_met", "unknown"):
            known = nw.when(~nw.col(_INVALID)).then(nw.col(names[name]))
            frame = frame.with_columns(known.alias(names[name]))
    return _readings(frame, part, made, edition, engine, views, names)


def _of_no_noun(frame: Frame, engine: Engine, names: Mapping[str, str]) -> Frame:
    """Rows whose type is no noun that a table can have."""
    reason = f"/type: expected one of {', '.join(NOUNS)}"
    code = f"{INTERNAL}none"
    frame = frame.with_columns(nw.lit(0).cast(nw.Int64).alias(code))
    return engine.looked_up(
        frame,
        code,
        [0],
        {
            names["outcome"]: (nw.String, ["invalid"]),
            names["reason"]: (nw.String, [reason]),
            **{names[name]: (nw.List, [None]) for name in ("not_met", "unknown", "readings")},
        },
    )


def _reasons(
    frame: Frame, faults: Mapping[str, Sequence[str | None]], reason: str, engine: Engine
) -> Frame:
    """A column that says why a row cannot be read, and one that says whether."""
    if not faults:
        return frame.with_columns(
            nw.lit(None, dtype=nw.String).alias(reason),
            nw.lit(value=False).alias(_INVALID),
        )
    code = f"{INTERNAL}reason"
    frame, parts = _narrowed(
        frame, engine, code, [(nw.col(name), len(told)) for name, told in faults.items()]
    )
    frame = frame.with_columns(combined(parts).alias(code))
    firsts = engine.first_rows(frame, code, list(faults))
    texts = [
        "; ".join(text for name, told in faults.items() if (text := told[row[name]])) or None
        for row in firsts
    ]
    keys = [row[code] for row in firsts]
    odd = [text is not None for text in texts]
    return engine.looked_up(
        frame, code, keys, {reason: (nw.String, texts), _INVALID: (nw.Boolean, odd)}
    )


def _narrowed(
    frame: Frame, engine: Engine, name: str, several: Iterable[tuple[nw.Expr, int]]
) -> tuple[Frame, list[tuple[nw.Expr, int]]]:
    """Parts of a number that is not too large: some are taken together where it would be."""
    parts: list[tuple[nw.Expr, int]] = []
    for number, held in enumerate(several):
        if math.prod(count for _, count in parts) * held[1] > _MOST:
            narrowed = f"{name}_{number}"
            frame = frame.with_columns(combined(parts).alias(narrowed))
            keys = engine.different(frame, narrowed)
            places = {f"{narrowed}_place": (nw.Int32, range(len(keys)))}
            frame = engine.looked_up(frame, narrowed, keys, places)
            parts = [(nw.col(f"{narrowed}_place"), len(keys))]
        parts.append(held)
    return frame, parts


def _lists(
    frame: Frame, mask: str, name: str, any_decides: str, made: Masked, engine: Engine
) -> Frame:
    """The rules of a mask as a list, once for each different mask."""
    keys = engine.different(frame, mask)
    lists = [[rule for bit, rule in enumerate(made.rules) if key & 1 << bit] for key in keys]
    decides = [bool(key & made.deciding) for key in keys]
    return engine.looked_up(
        frame, mask, keys, {name: (nw.List, lists), any_decides: (nw.Boolean, decides)}
    )


def _readings(
    frame: Frame,
    part: Readable,
    made: Masked,
    edition: Edition,
    engine: Engine,
    views: Mapping[str, bool],
    names: Mapping[str, str],
) -> Frame:
    """The readings on which rows turn: asked once for each pattern of what can matter to them."""
    code = f"{INTERNAL}pattern"
    open_ = nw.col(_OPEN) & ~nw.col(_BARS) & ~nw.col(_INVALID) & nw.col(TURNS)
    frame = frame.with_columns(open_.alias(TURNS))
    frame, parts = _narrowed(frame, engine, code, made.pattern if made.turning else ())
    # 0 is for rows that cannot be read, 1 for those that turn on no reading.
    whole = combined(parts).cast(nw.Int64) + 2 if parts else nw.lit(1)
    none = nw.lit(1)
    turns = nw.when(nw.col(TURNS)).then(whole).otherwise(none) if parts else none
    frame = frame.with_columns(
        nw.when(nw.col(_INVALID)).then(nw.lit(0)).otherwise(turns).cast(nw.Int64).alias(code)
    )
    told: dict[int, Any] = {0: None, 1: []}
    if parts:
        facts = dict.fromkeys(part.facts.values())
        beside = part.keys or [name for name in made.words.columns if name not in facts]
        columns = [name for name in dict.fromkeys([*beside, *facts]) if name != code]
        patterns = [row for row in engine.first_rows(frame, code, columns) if row[code] > 1]
        for row in part.with_codes(patterns, made.words):
            readings = made.turns_on(row)
            if readings is None:
                document = from_dict(document_of(part, row), law=edition)
                readings = assess(document, views, edition).readings
            told[row[code]] = list(readings)
    return engine.looked_up(
        frame, code, list(told), {names["readings"]: (nw.List, list(told.values()))}
    )
