"""A table as rules read it: codes for words, booleans for facts, numbers for combinations."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.tables.columns import Column
from pubservice_share.tables.engines.lazy import join_words
from pubservice_share.tables.engines.protocol import INTERNAL, Engine, Frame, rows_of

__all__ = [
    "INTERNAL",
    "LOOKED_UP",
    "REPEATED",
    "Coded",
    "Readable",
    "RowLookUp",
    "codes_of",
    "combination",
    "narrowed",
    "tri_state",
]

#: Prefix of the columns about what was looked up for a row.
LOOKED_UP = f"{INTERNAL}looked_up"
#: The column with the number of the sentences of a row, where bodies have one in common.
REPEATED = f"{LOOKED_UP}_repeated"

#: Numbers below this fit into 32 bits with room to add to them.
_MOST_OF_SMALL = 1 << 30
#: The highest count of combinations that one column of numbers can distinguish.
_MOST = 1 << 62


@attrs.frozen
class Coded:
    """A column of codes and the values that they represent."""

    column: Column
    #: The name of the column of codes.
    code: str
    #: The value of each code, in the form of a document; None for unknown.
    values: tuple[Any, ...]
    #: The reason why a value cannot be read, by its code.
    faults: Mapping[int, str]


@attrs.frozen
class RowLookUp:
    """What was looked up for a body of a row."""

    #: The sentences of the look-up.
    notes: tuple[str, ...] = ()
    #: The names that nothing has, and the names whose entries are in doubt.
    not_found: tuple[str, ...] = ()
    not_settled: tuple[str, ...] = ()


@attrs.frozen
class Readable:
    """A table with columns that rules can read."""

    #: The rows; for a lazy table the distinct combinations of words in them.
    words: Frame
    #: The rows of a lazy table; None for a table in memory.
    rows: nw.LazyFrame[Any] | None
    #: The columns that join the two.
    keys: tuple[str, ...]
    noun: str
    #: The names of boolean columns (true, false or null) of facts, by path.
    facts: Mapping[str, str]
    #: Columns of days, words, lists of words, names, and facts written as text, by path.
    coded: Mapping[str, Coded]
    #: Columns of fault numbers (0 for no fault), each with the fault for each number.
    faults: Mapping[str, Sequence[str | None]]
    #: Other columns that were worked out for words and that the rows need.
    needed: tuple[str, ...] = ()
    #: For each body that was looked up, a column of numbers and what was looked up for each.
    looked_up: tuple[tuple[str, tuple[RowLookUp, ...]], ...] = ()
    #: Sentences by the numbers in the column ``REPEATED``, if it is there.
    repeated: tuple[str | None, ...] = ()
    #: Columns as the table states them, where a look-up filled them in; None for an absent one.
    as_stated: Mapping[str, Coded | None] = attrs.Factory(dict)

    def join(self, words: Frame, needed: Sequence[str]) -> Frame:
        """The rows, joined to columns that were worked out for their words."""
        if self.rows is None:
            return words
        return join_words(self.rows, words, self.keys, dict.fromkeys(needed))

    def only(self, coded: Coded, codes: Sequence[int]) -> Readable:
        """The table with only the rows in which a column has one of the codes."""
        words = self.words.filter(nw.col(coded.code).is_in(codes))
        rows = self.rows
        if rows is not None:
            name = coded.code.removesuffix("_code")
            texts = [text for text in words[name].unique().to_list() if text is not None]
            within = nw.col(name).is_in(texts)
            if words[name].null_count():
                within = within | nw.col(name).is_null()
            rows = rows.filter(within)
        return attrs.evolve(self, words=words, rows=rows)

    def with_word_values(
        self, rows: Sequence[dict[str, Any]], words: Frame
    ) -> Iterator[dict[str, Any]]:
        """Rows with the values that were worked out for their words, which lazy rows lack."""
        if self.rows is None:
            yield from rows
            return
        of_words = {tuple(row[name] for name in self.keys): row for row in rows_of(words)}
        for row in rows:
            yield of_words[tuple(row[name] for name in self.keys)] | row

    def present(self, holder: str) -> Coded | None:
        """The column that is null where a nested object is absent: its name."""
        return self.coded.get(f"{holder}.name")


def combination(parts: Sequence[tuple[nw.Expr, int]]) -> nw.Expr:
    """One number for a combination of codes, each given with the count of its codes."""
    small = math.prod(count for _, count in parts) < _MOST_OF_SMALL
    kind = nw.Int32 if small else nw.Int64
    number: nw.Expr | None = None
    for expression, count in reversed(parts):
        digit = expression if small else expression.cast(kind)
        number = digit if number is None else number * count + digit
    return (nw.lit(0) if number is None else number).cast(kind)


def narrowed(
    frame: Frame, engine: Engine, name: str, digits: Iterable[tuple[nw.Expr, int]]
) -> tuple[Frame, list[tuple[nw.Expr, int]]]:
    """Digits of a number that fits into a column: some are numbered afresh where it would not."""
    parts: list[tuple[nw.Expr, int]] = []
    for number, part in enumerate(digits):
        if math.prod(count for _, count in parts) * part[1] > _MOST:
            narrow = f"{name}_{number}"
            frame = frame.with_columns(combination(parts).alias(narrow))
            keys = engine.distinct(frame, narrow)
            places = {f"{narrow}_place": (nw.Int32, range(len(keys)))}
            frame = engine.look_up(frame, narrow, keys, places)
            parts = [(nw.col(f"{narrow}_place"), len(keys))]
        parts.append(part)
    return frame, parts


def codes_of(number: int, counts: Sequence[int]) -> tuple[int, ...]:
    """The codes that ``combination`` put into a number."""
    codes = []
    for count in counts:
        number, code = divmod(number, count)
        codes.append(code)
    return tuple(codes)


def tri_state(truth: nw.Expr) -> tuple[nw.Expr, int]:
    """A truth as a number (0 for unknown, 1 for true, 2 for false), with the count 3."""
    true, false, unknown = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 0))
    stated = nw.when(truth).then(true).otherwise(false)
    return nw.when(truth.is_null()).then(unknown).otherwise(stated), 3
