"""From the columns of a table to what rules read: facts, codes of words, and days.

A value is checked once, however many rows have it, by the code that reads documents: a
document is made around it, and its faults are the value's.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.law import Edition

from .columns import NOUNS, Column, Kind, columns_of, holders_of
from .engines import BAD, SEPARATOR, Engine, Frame, different_words, engine_for, rows_of, with_words

__all__ = ["INTERNAL", "Coded", "Readable", "combined", "document_of", "readable", "tri_state"]

#: Begins the names of the columns that stand beside the table's own while it is read.
INTERNAL = "__pss_"

#: Numbers below this fit into 32 bits, whatever is added to them.
_MOST_OF_SMALL = 1 << 30

_TRUTHS = {"true": True, "false": False}
#: What is put into a document for a value of the wrong type, so that it is refused.
_ODD = ("not a value",)


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
    #: Those of them that were text.
    truths: frozenset[str]
    #: Days, words, lists of words and names, by path.
    coded: Mapping[str, Coded]
    #: Columns with the number of what is wrong with a row (0 for nothing), and what it is.
    faults: Mapping[str, Sequence[str | None]]

    def joined(self, words: Frame, wanted: Sequence[str]) -> Frame:
        """The rows, with columns that were worked out for their words."""
        if self.rows is None:
            return words
        return with_words(self.rows, words, self.keys, dict.fromkeys(wanted))

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

    def with_codes(
        self, several: Sequence[dict[str, Any]], words: Frame
    ) -> Iterator[dict[str, Any]]:
        """Rows of a lazy table with what was worked out for their words."""
        if self.rows is None:
            yield from several
            return
        of_words = {tuple(row[name] for name in self.keys): row for row in rows_of(words)}
        for row in several:
            yield of_words[tuple(row[name] for name in self.keys)] | row

    def present(self, holder: str) -> Coded | None:
        """The column that says by its value whether a nested object is there at all."""
        return self.coded.get(f"{holder}.name")


def _document_around(noun: str, edition: Edition, values: Mapping[str, Any]) -> dict[str, Any]:
    """A document with values at their paths, and beside them what it needs to load."""
    needed = dict(_needed(noun, edition))
    for path in values:
        for holder, optional in holders_of(noun).items():
            if optional and path.startswith(f"{holder}."):
                needed[f"{holder}.name"] = "-"
    return _put(noun, {**needed, **values})


def _put(noun: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """A document with values at their paths; what is not known is left out."""
    made: dict[str, Any] = {"type": noun}
    for path, value in values.items():
        if value is None:
            continue
        place = made
        *way, last = path.split(".")
        for step in way:
            place = place.setdefault(step, {})
        place[last] = list(value) if isinstance(value, tuple) else value
    return made


def _needed(noun: str, edition: Edition) -> Iterator[tuple[str, Any]]:
    """What a document of a noun needs to load, with some value for it."""
    power = next(iter(edition.powers))
    some = {"day": edition.passed.isoformat(), "name": "-"}
    for path, column in columns_of(noun).items():
        holder, _, name = path.rpartition(".")
        if holder and (name != "name" or holders_of(noun)[holder]):
            continue
        if name in ("power", "received_under"):
            yield path, power
        elif path == "territory":
            yield path, ("england",)
        elif column.kind in some and name in ("on", "name"):
            yield path, some[column.kind]


def _fault(noun: str, edition: Edition, values: Mapping[str, Any]) -> str | None:
    """Why a document cannot have these values; None where it can."""
    try:
        from_dict(_document_around(noun, edition, values), law=edition)
    except DocumentError as error:
        paths = tuple("/" + path.replace(".", "/") for path in values)
        # What is wrong with one of several values is told of that value itself.
        told = [fault for fault in error.faults if fault.pointer.startswith(paths)] or error.faults
        return "; ".join(f"{fault.pointer}: {fault.message}" for fault in told)
    return None


def readable(
    frame: Frame, noun: str, edition: Edition, engine: Engine, present: Mapping[str, str]
) -> Readable:
    """The table with a column of codes or of truths beside each column that rules may read.

    ``present`` are the names of the columns that it has, by path.
    """
    columns = columns_of(noun)
    frame = _made_plain(frame, [(columns[path], name) for path, name in present.items()], engine)
    names = {path: f"{INTERNAL}{number}" for number, path in enumerate(present)}
    schema = frame.collect_schema()
    facts = {path: name for path, name in names.items() if schema[name] == nw.Boolean}
    rows: nw.LazyFrame[Any] | None = None
    keys: tuple[str, ...] = ()
    if isinstance(frame, nw.LazyFrame):
        together = {path for group in _together(noun) for path in group}
        keys = tuple(name for path, name in names.items() if path not in facts or path in together)
        rows, frame = frame, different_words(frame, keys)
    coded: dict[str, Coded] = {}
    inside = engine_for(frame)
    codes = {name: f"{name}_code" for path, name in names.items() if path not in facts}
    frame, found = inside.encoded(frame, codes)
    for path, name in names.items():
        if path not in facts:
            values = found[name]
            coded[path] = _checked(columns[path], codes[name], values, noun, edition)
    needed = [path for path, _ in _needed(noun, edition)]
    held = Readable(
        words=frame,
        rows=rows,
        keys=keys,
        noun=noun,
        facts=facts,
        truths=frozenset(),
        coded=coded,
        faults={},
    )
    held = _truths(held, inside)
    return _faults(held, edition, inside, needed)


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
    if (kind == "fact" and dtype == nw.Boolean) or (kind == "day" and dtype == nw.Date):
        return held
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
        return _TRUTHS.get(text, text)
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
    place = "/" + column.path.replace(".", "/")
    if value is _ODD or (column.kind == "fact" and isinstance(value, str)):
        return f"{place}: expected {_WANTED[column.kind]}"
    return _known_fault(column.path, value, noun, edition)


@functools.lru_cache(maxsize=65536)
def _known_fault(path: str, value: Any, noun: str, edition: Edition) -> str | None:
    return _fault(noun, edition, {path: value})


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
    made = frozenset(facts.values()) - frozenset(held.facts.values())
    return attrs.evolve(held, words=frame, facts=facts, truths=made)


def combined(parts: Sequence[tuple[nw.Expr, int]]) -> nw.Expr:
    """One number for several codes, each with how many there are."""
    small = math.prod(count for _, count in parts) < _MOST_OF_SMALL
    kind = nw.Int32 if small else nw.Int64
    whole: nw.Expr | None = None
    for expression, count in reversed(parts):
        digit = expression if small else expression.cast(kind)
        whole = digit if whole is None else whole * count + digit
    return (nw.lit(0) if whole is None else whole).cast(kind)


def _taken_apart(number: int, counts: Sequence[int]) -> tuple[int, ...]:
    codes = []
    for count in counts:
        number, code = divmod(number, count)
        codes.append(code)
    return tuple(codes)


@functools.cache
def _together(noun: str) -> tuple[tuple[str, ...], ...]:
    """Fields that may be wrong together though each is right."""
    groups: list[tuple[str, ...]] = [
        tuple(path for path in columns_of(noun) if path.startswith(f"{holder}."))
        for holder, optional in holders_of(noun).items()
        if optional
    ]
    if noun == NOUNS["disclosure"].noun:
        groups += [
            ("objective", "pursues"),
            ("information.personal_data", "complies_with_data_protection"),
        ]
    else:
        groups.append(
            (
                "received_from.specified_as",
                "received_under",
                "information.from_revenue_and_customs",
            )
        )
    return tuple(groups)


def _faults(held: Readable, edition: Edition, engine: Engine, needed: Sequence[str]) -> Readable:
    """Columns with what is wrong: with one value, with several together, with what is lacking."""
    frame, several = held.words, dict[str, Sequence[str | None]]()
    for coded in held.coded.values():
        if coded.faults:
            keys = range(len(coded.values))
            told = [coded.faults.get(number) for number in keys]
            frame = _numbered(frame, engine, coded.code, keys, told, several)
    for number, group in enumerate(_together(held.noun)):
        parts = [held.coded[path] for path in group if path in held.coded]
        truths = [path for path in group if path in held.facts and path not in held.coded]
        if len(parts) + len(truths) == 0:
            continue
        name = f"{INTERNAL}together_{number}"
        frame = frame.with_columns(
            combined([*map(_of_code, parts), *(_of_truth(held, path) for path in truths)]).alias(
                name
            )
        )
        values = [*(part.values for part in parts), *((None, True, False) for _ in truths)]
        paths = [*(part.column.path for part in parts), *truths]
        keys_found = engine.different(frame, name)
        told = []
        for key in keys_found:
            codes = _taken_apart(key, [len(held_values) for held_values in values])
            if any(code in part.faults for code, part in zip(codes, parts, strict=False)):
                told.append(None)  # told of the value itself
                continue
            given = {
                path: held_values[code]
                for path, held_values, code in zip(paths, values, codes, strict=True)
            }
            told.append(_together_fault(held.noun, edition, group, given))
        if any(told):
            frame = _numbered(frame, engine, name, keys_found, told, several)
    for path in needed:
        if path not in held.coded:
            name = f"{INTERNAL}lacks_{len(several)}"
            lacking = f"/{path.replace('.', '/')}: the table has no column {path!r}"
            frame = frame.with_columns(nw.lit(1).cast(nw.Int32).alias(name))
            several[name] = (None, lacking)
    return attrs.evolve(held, words=frame, faults=several)


def _numbered(
    frame: Frame,
    engine: Engine,
    code: str,
    keys: Sequence[int],
    told: Sequence[str | None],
    several: dict[str, Sequence[str | None]],
) -> Frame:
    """A column with the number of what is wrong, for each code."""
    reasons = list(dict.fromkeys([None, *told]))
    name = f"{code}_fault"
    several[name] = reasons
    numbers = [reasons.index(reason) for reason in told]
    return engine.looked_up(frame, code, keys, {name: (nw.Int32, numbers)})


def _together_fault(
    noun: str, edition: Edition, group: Sequence[str], values: Mapping[str, Any]
) -> str | None:
    given = {path: value for path, value in values.items() if value is not None}
    if not given:
        return None
    if group and group[0].endswith(".name"):
        # An object that is there needs a name of its own.
        named = [f"{path.rpartition('.')[0]}.name" for path in given]
        for path in (group[0], *named):
            given.setdefault(path, values.get(path))
    return _fault(noun, edition, given)


def _of_code(coded: Coded) -> tuple[nw.Expr, int]:
    return nw.col(coded.code), len(coded.values)


def _of_truth(held: Readable, path: str) -> tuple[nw.Expr, int]:
    return tri_state(nw.col(held.facts[path]))


def tri_state(truth: nw.Expr) -> tuple[nw.Expr, int]:
    """A truth as a number: 0 for not known, 1 for true, 2 for false."""
    one, two, none = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 0))
    known = nw.when(truth).then(one).otherwise(two)
    return nw.when(truth.is_null()).then(none).otherwise(known), 3


def document_of(held: Readable, row: Mapping[str, Any]) -> dict[str, Any]:
    """The document of a row that can be read."""
    values = {path: coded.values[row[coded.code]] for path, coded in held.coded.items()}
    values |= {path: row[name] for path, name in held.facts.items()}
    return _put(held.noun, values)
