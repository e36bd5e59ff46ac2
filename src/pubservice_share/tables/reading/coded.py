"""A table as rules read it: codes for words, truths for facts, numbers for combinations."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.tables.columns import Column
from pubservice_share.tables.engines.lazy import join_words
from pubservice_share.tables.engines.protocol import INTERNAL, Frame, rows_of

__all__ = ["INTERNAL", "Coded", "Readable", "codes_of", "combination", "tri_state"]

#: Numbers below this fit into 32 bits, whatever is added to them.
_MOST_OF_SMALL = 1 << 30


@attrs.frozen
class Coded:
    """A column whose different values are known."""

    column: Column
    #: The name of the column of codes.
    code: str
    #: The value of each code, as it stands in a document; None for what is not known.
    values: tuple[Any, ...]
    #: For a value that cannot be read: why, by its code.
    faults: Mapping[int, str]


@attrs.frozen
class Readable:
    """A table whose columns can be read by rules."""

    #: The rows, or of a lazy table each different combination of words in them.
    words: Frame
    #: The rows of a lazy table.
    rows: nw.LazyFrame[Any] | None
    #: The columns that join the two.
    keys: tuple[str, ...]
    noun: str
    #: Facts that are columns of their own, true, false or null: the name of each by its path.
    facts: Mapping[str, str]
    #: Days, words, lists of words and names, by path.
    coded: Mapping[str, Coded]
    #: Columns with the number of what is wrong with a row (0 for nothing), and what it is.
    faults: Mapping[str, Sequence[str | None]]
    #: Other columns that were worked out for words and are wanted beside the rows.
    needed: tuple[str, ...] = ()

    def join(self, words: Frame, needed: Sequence[str]) -> Frame:
        """The rows, with columns that were worked out for their words."""
        if self.rows is None:
            return words
        return join_words(self.rows, words, self.keys, dict.fromkeys(needed))

    def only(self, coded: Coded, codes: Sequence[int]) -> Readable:
        """The rows in which a column has one of some codes."""
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
        """Rows of a lazy table with what was worked out for their words."""
        if self.rows is None:
            yield from rows
            return
        of_words = {tuple(row[name] for name in self.keys): row for row in rows_of(words)}
        for row in rows:
            yield of_words[tuple(row[name] for name in self.keys)] | row

    def present(self, holder: str) -> Coded | None:
        """The column that says by its value whether a nested object is there at all."""
        return self.coded.get(f"{holder}.name")


def combination(parts: Sequence[tuple[nw.Expr, int]]) -> nw.Expr:
    """One number for several codes, each with how many there are."""
    small = math.prod(count for _, count in parts) < _MOST_OF_SMALL
    kind = nw.Int32 if small else nw.Int64
    number: nw.Expr | None = None
    for expression, count in reversed(parts):
        digit = expression if small else expression.cast(kind)
        number = digit if number is None else number * count + digit
    return (nw.lit(0) if number is None else number).cast(kind)


def codes_of(number: int, counts: Sequence[int]) -> tuple[int, ...]:
    """The codes of which a number is made."""
    codes = []
    for count in counts:
        number, code = divmod(number, count)
        codes.append(code)
    return tuple(codes)


def tri_state(truth: nw.Expr) -> tuple[nw.Expr, int]:
    """A truth as a number: 0 for not known, 1 for true, 2 for false."""
    true, false, unknown = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 0))
    stated = nw.when(truth).then(true).otherwise(false)
    return nw.when(truth.is_null()).then(unknown).otherwise(stated), 3
