"""Values of a table: its columns become facts, and codes of words and days, for rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import attrs
import narwhals as nw

from pubservice_share.law import Edition
from pubservice_share.tables.columns import TRUTHS, Column, Kind, columns_of, pointer_to
from pubservice_share.tables.engines.choice import engine_in_memory
from pubservice_share.tables.engines.lazy import distinct_words
from pubservice_share.tables.engines.protocol import (
    BAD,
    SEPARATOR,
    Engine,
    Frame,
)

from .coded import INTERNAL, Coded, Readable
from .faults import add_faults, fault_of, joint_fields

if TYPE_CHECKING:
    from .looked_up import LookUps

__all__ = ["readable"]

#: The value in place of one of the wrong type.
_ODD = ("not a value",)


def readable(
    frame: Frame,
    noun: str,
    edition: Edition,
    engine: Engine,
    present: Mapping[str, str],
    beside: Mapping[str, Column],
    look_ups: LookUps | None = None,
) -> Readable:
    """The table with a column of codes or booleans for each column that rules may read.

    ``present`` maps the path of each column present to its name; ``beside`` are columns to read
    that are not fields of the noun.  With ``look_ups``, bodies are filled in.
    """
    columns = {**columns_of(noun), **beside}
    frame = _plain_columns(frame, [(columns[path], name) for path, name in present.items()], engine)
    names = {path: f"{INTERNAL}{number}" for number, path in enumerate(present)}
    schema = frame.collect_schema()
    facts = {path: name for path, name in names.items() if schema[name] == nw.Boolean}
    rows: nw.LazyFrame[Any] | None = None
    keys: tuple[str, ...] = ()
    if isinstance(frame, nw.LazyFrame):
        joint = {path for group in joint_fields(noun) for path in group}
        keys = tuple(name for path, name in names.items() if path not in facts or path in joint)
        rows, frame = frame, distinct_words(frame, keys)
    coded: dict[str, Coded] = {}
    inside = engine_in_memory(frame)
    codes = {name: f"{name}_code" for path, name in names.items() if path not in facts}
    frame, values_of = inside.encode(frame, codes)
    for path, name in names.items():
        if path not in facts:
            values = values_of[name]
            coded[path] = _coded(columns[path], codes[name], values, noun, edition)
    table = Readable(
        words=frame,
        rows=rows,
        keys=keys,
        noun=noun,
        facts=facts,
        coded=coded,
        faults={},
    )
    table = _add_truths(table, inside)
    if look_ups is not None:
        table = look_ups.filled(table, inside)
    return add_faults(table, edition, inside)


def _plain_columns(frame: Frame, columns: Sequence[tuple[Column, str]], engine: Engine) -> Frame:
    """The frame with each column as booleans or as text, under a working name."""
    schema = frame.collect_schema()
    lists = []
    expressions = []
    for number, (column, name) in enumerate(columns):
        dtype, own_name = schema[name], f"{INTERNAL}{number}"
        if column.kind == "words" and isinstance(dtype, nw.List | nw.Array):
            lists.append(own_name)
            expressions.append(nw.col(name).alias(own_name))
        else:
            expressions.append(_plain(column.kind, nw.col(name), dtype).alias(own_name))
    frame = frame.with_columns(*expressions)
    return engine.lists_as_text(frame, lists) if lists else frame


def _plain(kind: Kind, column: nw.Expr, dtype: Any) -> nw.Expr:
    if kind == "fact" and dtype == nw.Boolean:
        return column
    if kind == "day" and dtype == nw.Date:
        # As text: some kinds of table have days that Python dates do not have.
        return column.cast(nw.String)
    if kind == "day" and dtype == nw.Datetime and dtype.time_zone is None:
        # Many kinds of table have no days without a time: midnight is read as the day.
        day = column.cast(nw.Date)
        at_midnight = column == day.cast(dtype)
        odd = nw.when(~column.is_null()).then(nw.lit(BAD))
        return nw.when(at_midnight).then(day.cast(nw.String)).otherwise(odd)
    if dtype in (nw.String, nw.Categorical, nw.Enum):
        return column.cast(nw.String)
    return nw.when(~column.is_null()).then(nw.lit(BAD)).otherwise(nw.lit(None, dtype=nw.String))


def _value(column: Column, text: Any) -> Any:
    """The value of a text, in the form of a document."""
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


_EXPECTED = {
    "fact": "true, false or null",
    "word": "a word as text, or null",
    "words": "a list of words, or text that joins them with |, or null",
    "day": "a day such as 2024-05-01, or a column of days",
    "name": "a name as text, or null",
}


def _coded(column: Column, code: str, texts: Sequence[Any], noun: str, edition: Edition) -> Coded:
    values = tuple(_value(column, text) for text in texts)
    faults = {}
    for number, value in enumerate(values):
        fault = _value_fault(column, value, noun, edition)
        if fault is not None:
            faults[number] = fault
    return Coded(column, code, values, faults)


def _value_fault(column: Column, value: Any, noun: str, edition: Edition) -> str | None:
    if column.path not in columns_of(noun) and value is not _ODD:
        return None
    place = pointer_to(column.path)
    if value is _ODD or (column.kind == "fact" and isinstance(value, str)):
        return f"{place}: expected {_EXPECTED[column.kind]}"
    return fault_of(edition, noun, column.path, value)


def _add_truths(table: Readable, engine: Engine) -> Readable:
    """The table with boolean columns for facts written as text."""
    frame, facts = table.words, dict(table.facts)
    for path, coded in table.coded.items():
        if coded.column.kind == "fact":
            name = f"{coded.code}_truth"
            truths = [value if isinstance(value, bool) else None for value in coded.values]
            keys = range(len(truths))
            frame = engine.look_up(frame, coded.code, keys, {name: (nw.Boolean, truths)})
            facts[path] = name
    return attrs.evolve(table, words=frame, facts=facts)
