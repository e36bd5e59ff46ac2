"""The reader of check terms: each term once, as a function over a document.

A term answers true, false, or None for not known, as ``check_terms`` defines it.  A list that is
asked for the elements with certain values is indexed once for the document, so that a check takes
time in proportion to the document.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, TypeVar

import attrs

from pubservice_share.durations import shifted

from .check_terms import (
    And,
    CheckOperand,
    CheckTerm,
    DayOperand,
    Earlier,
    Exists,
    Follows,
    Given,
    LawDay,
    Listed,
    Not,
    Or,
    Shifted,
    element_of,
)
from .terms import Equal, Field, Lookup, Stated, Value

__all__ = [
    "NO_CALENDAR_HAS_IT",
    "Document",
    "Truth",
    "day_of",
    "elements_of",
    "truth_of",
    "value_of",
    "ways_of",
]

#: The number of a day that is later than every day.
NO_CALENDAR_HAS_IT = date.max.toordinal() + 1

#: An element of a list: its place, counted from 0, and its value.
_Placed = tuple[int, Any]
_Elements = Mapping[str, _Placed]
#: The elements of a list by the values of some of their fields.
_Index = dict[tuple[Any, ...], list[_Placed]]
ValueT = TypeVar("ValueT")
_Get: TypeAlias = Callable[["Document", _Elements], ValueT]
#: What a term answers of a document and the elements that are looked at.
Truth = Callable[["Document", _Elements], bool | None]


@attrs.frozen(eq=False)
class Document:
    """A document whose checks are read, with the tables of the law that they look up."""

    root: Any
    tables: Mapping[str, Any]
    #: Values that stand in for those of the root, by the name of the field.
    instead: Mapping[str, Any]
    #: The lists of the document that were read, and the indexes of them, by path and fields.
    lists: dict[str, tuple[_Placed, ...]] = attrs.field(
        factory=dict[str, tuple[_Placed, ...]], init=False
    )
    indexes: dict[tuple[str, ...], _Index] = attrs.field(
        factory=dict[tuple[str, ...], _Index], init=False
    )

    def row(self, table: str, keys: Iterable[Any]) -> Any:
        """What a table of the law has under some keys; None where it has nothing."""
        row = self.tables[table]
        for key in keys:
            row = None if row is None else row.get(key)
        return row


@functools.cache
def value_of(operand: CheckOperand) -> _Get[Any]:
    """The function that gives the value of an operand; None where it is not stated."""
    if isinstance(operand, Value):
        text = operand.text
        return lambda _document, _elements: text
    first, *names = operand.path.split(".")
    element = element_of(operand.path)
    begin = _from_document(first) if element is None else _from_element(element)
    if not names:
        return begin
    if element is not None and len(names) == 1:
        return _field_of_element(element, names[0])

    def value(document: Document, elements: _Elements) -> Any:
        within = begin(document, elements)
        for name in names:
            if within is None:
                return None
            within = _within(within, name)
        return within

    return value


def _from_document(name: str) -> _Get[Any]:
    def begin(document: Document, _elements: _Elements) -> Any:
        instead = document.instead
        return instead[name] if name in instead else getattr(document.root, name)

    return begin


def _field_of_element(element: str, name: str) -> _Get[Any]:
    """The commonest path, in one step."""
    return lambda _document, elements: getattr(elements[element][1], name, None)


def _from_element(name: str) -> _Get[Any]:
    return lambda _document, elements: elements[name][1]


def _within(value: Any, name: str) -> Any:
    """A field of an object; of the objects of a list, the elements of the lists in that field."""
    if value.__class__ is not tuple:
        return getattr(value, name, None)
    return tuple(inner for each in value for inner in getattr(each, name) or ())


@functools.cache
def elements_of(over: Listed) -> _Get[Sequence[_Placed]]:
    """The function that gives the elements of a list that have the values asked for."""
    whole = _whole_list(over.path)
    if not over.where:
        return whole
    fields = tuple(field for field, _ in over.where)
    operands = tuple(value_of(operand) for _, operand in over.where)
    key = (over.path, *fields)

    def indexed(document: Document, values: tuple[Any, ...]) -> Sequence[_Placed]:
        index = document.indexes.get(key)
        if index is None:
            index = document.indexes[key] = {}
            for row in whole(document, {}):
                index.setdefault(_values_of(row[1], fields), []).append(row)
        return () if None in values else index.get(values, ())

    def scanned(document: Document, elements: _Elements) -> Sequence[_Placed]:
        values = tuple([operand(document, elements) for operand in operands])
        rows = whole(document, elements)
        return [row for row in rows if _values_of(row[1], fields) == values and None not in values]

    if element_of(over.path) is not None:
        return scanned
    if len(operands) == 1:
        (only,) = operands
        return lambda document, elements: indexed(document, (only(document, elements),))
    return lambda document, elements: indexed(
        document, tuple([operand(document, elements) for operand in operands])
    )


def _whole_list(path: str) -> _Get[Sequence[_Placed]]:
    value = value_of(Field(path))
    if element_of(path) is not None:
        return lambda document, elements: tuple(enumerate(value(document, elements) or ()))

    def whole(document: Document, elements: _Elements) -> Sequence[_Placed]:
        rows = document.lists.get(path)
        if rows is None:
            rows = document.lists[path] = tuple(enumerate(value(document, elements) or ()))
        return rows

    return whole


def _values_of(value: Any, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple([value if name == "" else getattr(value, name) for name in fields])


@functools.cache
def day_of(operand: DayOperand) -> _Get[int | None]:
    """The function that gives the number of a day; None where it is not known."""
    match operand:
        case Shifted(start, by):
            first, length = value_of(start), value_of(by)
            return lambda document, elements: _moved(
                first(document, elements), length(document, elements)
            )
        case LawDay(table, keys):
            values = tuple(map(value_of, keys))
            return lambda document, elements: _number(
                document.row(table, [value(document, elements) for value in values])
            )
        case Field():  # pragma: no branch - there is no other operand
            day = value_of(operand)
            return lambda document, elements: _number(day(document, elements))


def _number(day: date | None) -> int | None:
    return None if day is None else day.toordinal()


def _moved(first: date | None, length: str | None) -> int | None:
    if first is None or length is None:
        return None
    day = shifted(first, length)
    return NO_CALENDAR_HAS_IT if day is None else day.toordinal()


def truth_of(term: CheckTerm) -> Truth:
    """The function that answers a term for a document and the elements that are looked at."""
    match term:
        case And(terms):
            return _joined(tuple(map(truth_of, terms)), False)
        case Or(terms):
            return _joined(tuple(map(truth_of, terms)), True)
        case Not(inner):
            return _opposite(truth_of(inner))
        case Exists(Listed() as over, body=And(())):
            rows = elements_of(over)
            return lambda document, elements: bool(rows(document, elements))
        case Exists(over, name, body):
            return _existing(over, name, truth_of(body))
        case Stated(path, expected):
            value = value_of(Field(path))
            if expected is None:
                return lambda document, elements: value(document, elements) is not None
            return lambda document, elements: value(document, elements) == expected
        case Given(path):
            value = value_of(Field(path))
            return lambda document, elements: _is_given(value(document, elements))
        case Equal(left, right):
            return _equal(value_of(_operand(left)), value_of(_operand(right)))
        case Lookup(table, keys):
            return _looked_up(table, tuple(value_of(_operand(key)) for key in keys))
        case Earlier(left, right):
            return _earlier(day_of(left), day_of(right))
        case Follows(name, other):  # pragma: no branch - there is no other term
            return lambda _document, elements: elements[name][0] > elements[other][0]


def _operand(operand: object) -> CheckOperand:
    """An operand of a term that rules have too; they have other operands besides."""
    if not isinstance(operand, Field | Value):
        raise TypeError(f"{operand!r} is not an operand of a check")
    return operand


def _is_given(value: Any) -> bool:
    return value is not None and value not in ("", ())


def _joined(parts: tuple[Truth, ...], decisive: bool) -> Truth:
    """And (``decisive`` is False) or or (True) of some parts."""

    def joined(document: Document, elements: _Elements) -> bool | None:
        result: bool | None = not decisive
        for part in parts:
            answer = part(document, elements)
            if answer is decisive:
                return decisive
            if answer is None:
                result = None
        return result

    return joined


def _opposite(part: Truth) -> Truth:
    def opposite(document: Document, elements: _Elements) -> bool | None:
        answer = part(document, elements)
        return None if answer is None else not answer

    return opposite


def _existing(over: Listed | Field, name: str, body: Truth) -> Truth:
    if isinstance(over, Field):
        value, if_known = value_of(over), _existing(Listed(over.path), name, body)

        def existing_if_known(document: Document, elements: _Elements) -> bool | None:
            if value(document, elements) is not None:
                return if_known(document, elements)
            return False if body(document, {**elements, name: (0, None)}) is False else None

        return existing_if_known
    rows = elements_of(over)

    def existing(document: Document, elements: _Elements) -> bool | None:
        result: bool | None = False
        for row in rows(document, elements):
            answer = body(document, {**elements, name: row})
            if answer is True:
                return True
            if answer is None:
                result = None
        return result

    return existing


def _equal(left: _Get[Any], right: _Get[Any]) -> Truth:
    def equal(document: Document, elements: _Elements) -> bool | None:
        values = left(document, elements), right(document, elements)
        return None if None in values else values[0] == values[1]

    return equal


def _looked_up(table: str, keys: tuple[_Get[Any], ...]) -> Truth:
    def looked_up(document: Document, elements: _Elements) -> bool | None:
        values = [key(document, elements) for key in keys]
        return None if None in values else bool(document.row(table, values))

    return looked_up


def _earlier(left: _Get[int | None], right: _Get[int | None]) -> Truth:
    def earlier(document: Document, elements: _Elements) -> bool | None:
        first, second = left(document, elements), right(document, elements)
        return None if first is None or second is None else first < second

    return earlier


def _one_way(_document: Document) -> Iterator[_Elements]:
    yield {}


def ways_of(each: tuple[tuple[str, Listed], ...]) -> Callable[[Document], Iterator[_Elements]]:
    """The function that gives every way of choosing an element of each list.

    A later list may depend on the elements before it.
    """
    if not each:
        return _one_way
    *before, (name, over) = each
    earlier, rows = ways_of(tuple(before)), elements_of(over)

    def ways(document: Document) -> Iterator[_Elements]:
        for elements in earlier(document):
            for row in rows(document, elements):
                yield {**elements, name: row}

    return ways
