"""From the columns of a table to what rules read: facts, codes of words, and days."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.law import Edition
from pubservice_share.tables.columns import TRUTHS, Column, Kind, columns_of, pointer_to
from pubservice_share.tables.engines.choice import engine_in_memory
from pubservice_share.tables.engines.lazy import different_words
from pubservice_share.tables.engines.protocol import (
    BAD,
    SEPARATOR,
    Engine,
    Frame,
)

from .coded import INTERNAL, Coded, Readable
from .faults import fault_of, together, with_faults

__all__ = ["readable"]

#: What stands for a value of the wrong type.
_ODD = ("not a value",)


def readable(
    frame: Frame,
    noun: str,
    edition: Edition,
    engine: Engine,
    present: Mapping[str, str],
    beside: Mapping[str, Column],
) -> Readable:
    """The table with a column of codes or of truths beside each column that rules may read.

    ``present`` are the names of the columns that it has, by path; ``beside`` are columns that
    are read and are no fields of the noun.
    """
    columns = {**columns_of(noun), **beside}
    frame = _made_plain(frame, [(columns[path], name) for path, name in present.items()], engine)
    names = {path: f"{INTERNAL}{number}" for number, path in enumerate(present)}
    schema = frame.collect_schema()
    facts = {path: name for path, name in names.items() if schema[name] == nw.Boolean}
    rows: nw.LazyFrame[Any] | None = None
    keys: tuple[str, ...] = ()
    if isinstance(frame, nw.LazyFrame):
        joint = {path for group in together(noun) for path in group}
        keys = tuple(name for path, name in names.items() if path not in facts or path in joint)
        rows, frame = frame, different_words(frame, keys)
    coded: dict[str, Coded] = {}
    inside = engine_in_memory(frame)
    codes = {name: f"{name}_code" for path, name in names.items() if path not in facts}
    frame, found = inside.encoded(frame, codes)
    for path, name in names.items():
        if path not in facts:
            values = found[name]
            coded[path] = _checked(columns[path], codes[name], values, noun, edition)
    held = Readable(
        words=frame,
        rows=rows,
        keys=keys,
        noun=noun,
        facts=facts,
        coded=coded,
        faults={},
    )
    held = _truths(held, inside)
    return with_faults(held, edition, inside)


def _made_plain(frame: Frame, columns: Sequence[tuple[Column, str]], engine: Engine) -> Frame:
    """Each column as truths, as days or as text, under a name of its own."""
    schema = frame.collect_schema()
    lists = []
    made = []
    for number, (column, name) in enumerate(columns):
        dtype, plain = schema[name], f"{INTERNAL}{number}"
        if column.kind == "words" and isinstance(dtype, nw.List | nw.Array):
            lists.append(plain)
            made.append(nw.col(name).alias(plain))
        else:
            made.append(_plain(column.kind, nw.col(name), dtype).alias(plain))
    frame = frame.with_columns(*made)
    return engine.lists(frame, lists) if lists else frame


def _plain(kind: Kind, held: nw.Expr, dtype: Any) -> nw.Expr:
    if kind == "fact" and dtype == nw.Boolean:
        return held
    if kind == "day" and dtype == nw.Date:
        # As text: some kinds of table have days that no calendar of Python has.
        return held.cast(nw.String)
    if kind == "day" and dtype == nw.Datetime and dtype.time_zone is None:
        # Many kinds of table have no days without a time: midnight is taken for the day.
        day = held.cast(nw.Date)
        at_midnight = held == day.cast(dtype)
        odd = nw.when(~held.is_null()).then(nw.lit(BAD))
        return nw.when(at_midnight).then(day.cast(nw.String)).otherwise(odd)
    if dtype in (nw.String, nw.Categorical, nw.Enum):
        return held.cast(nw.String)
    return nw.when(~held.is_null()).then(nw.lit(BAD)).otherwise(nw.lit(None, dtype=nw.String))


def _value(column: Column, text: Any) -> Any:
    """The value that a text stands for, as it stands in a document."""
    if text is None:
        return None
    if text == BAD:
        return _ODD
    if column.kind == "fact":
        return TRUTHS.get(text, text)
    if column.kind == "words":
        return _words(text)
    return text if isinstance(text, str) else text.isoformat()


def _words(text: str) -> tuple[str, ...]:
    if not text:
        return ()
    if text.endswith(SEPARATOR):
        return tuple(text[:-1].split(SEPARATOR))
    return tuple(text.split("|"))


_WANTED = {
    "fact": "true, false or null",
    "word": "a word as text, or null",
    "words": "a list of words, or text that joins them with |, or null",
    "day": "a day such as 2024-05-01, or a column of days",
    "name": "a name as text, or null",
}


def _checked(column: Column, code: str, found: Sequence[Any], noun: str, edition: Edition) -> Coded:
    values = tuple(_value(column, text) for text in found)
    faults = {}
    for number, value in enumerate(values):
        wrong = _value_fault(column, value, noun, edition)
        if wrong is not None:
            faults[number] = wrong
    return Coded(column, code, values, faults)


def _value_fault(column: Column, value: Any, noun: str, edition: Edition) -> str | None:
    if column.path not in columns_of(noun) and value is not _ODD:
        return None
    place = pointer_to(column.path)
    if value is _ODD or (column.kind == "fact" and isinstance(value, str)):
        return f"{place}: expected {_WANTED[column.kind]}"
    return fault_of(column.path, value, noun, edition)


def _truths(held: Readable, engine: Engine) -> Readable:
    """Facts that were text become columns of truths as well."""
    frame, facts = held.words, dict(held.facts)
    for path, coded in held.coded.items():
        if coded.column.kind == "fact":
            name = f"{coded.code}_truth"
            truths = [value if isinstance(value, bool) else None for value in coded.values]
            keys = range(len(truths))
            frame = engine.looked_up(frame, coded.code, keys, {name: (nw.Boolean, truths)})
            facts[path] = name
    return attrs.evolve(held, words=frame, facts=facts)
