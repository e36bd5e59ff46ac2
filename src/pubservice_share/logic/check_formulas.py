"""The reader of check terms: each term once, as a function over a document.

A term answers true, false, or None for not known, as ``check_terms`` defines it.  A list that is
asked for the elements with certain values is indexed once for the document, so that a check takes
time in proportion to the document.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, cast

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
    "day_at",
    "elements_of",
    "truth_of",
    "tuples_of",
    "value_at",
]

#: The number of a day that is later than every day.
NO_CALENDAR_HAS_IT = date.max.toordinal() + 1

#: An element of a list: its place, counted from 0, and its value.
_Placed = tuple[int, Any]
_Elements = Mapping[str, _Placed]
#: The elements of a list by the values of some of their fields.
_Index = dict[tuple[Any, ...], list[_Placed]]
_Truth = Callable[["Document", _Elements], bool | None]


@attrs.frozen(eq=False)
class Document:
    """A document whose checks are read, with the tables of the law that they look up."""

    _root: Any
    _tables: Mapping[str, Any]
    #: Values that stand in for those of the root, by the name of the field.
    _instead: Mapping[str, Any]
    _lists: dict[str, tuple[_Placed, ...]] = attrs.field(
        factory=dict[str, tuple[_Placed, ...]], init=False
    )
    _indexes: dict[tuple[str, ...], _Index] = attrs.field(
        factory=dict[tuple[str, ...], _Index], init=False
    )

    def at(self, path: str, elements: _Elements) -> Any:
        """The value at a path; None where it is not stated."""
        names = path.split(".")
        if path.startswith("@"):
            value = elements[names[0][1:]][1]
        elif names[0] in self._instead:
            value = self._instead[names[0]]
        else:
            value = getattr(self._root, names[0])
        for name in names[1:]:
            if value is None:
                return None
            if isinstance(value, tuple):
                value = tuple(_collected(cast("tuple[Any, ...]", value), name))  # type: ignore[redundant-cast]
            else:
                value = getattr(value, name, None)
        return value

    def row(self, table: str, keys: Sequence[Any]) -> Any:
        """What a table of the law has under some keys; None where it has nothing."""
        found = self._tables[table]
        for key in keys:
            found = found.get(key) if found is not None else None
        return found

    def elements(self, path: str, elements: _Elements) -> Sequence[_Placed]:
        """The elements of a list; none where it is not stated."""
        if element_of(path) is not None:
            return tuple(enumerate(self.at(path, elements) or ()))
        if path not in self._lists:
            self._lists[path] = tuple(enumerate(self.at(path, elements) or ()))
        return self._lists[path]

    def matching(
        self, over: Listed, fields: tuple[str, ...], values: tuple[Any, ...], elements: _Elements
    ) -> Sequence[_Placed]:
        """The elements of a list whose fields have some values, none of which is None."""
        if element_of(over.path) is not None:
            rows = self.elements(over.path, elements)
            return [row for row in rows if _values_of(row[1], fields) == values]
        key = (over.path, *fields)
        index = self._indexes.get(key)
        if index is None:
            index = self._indexes[key] = {}
            for row in self.elements(over.path, elements):
                index.setdefault(_values_of(row[1], fields), []).append(row)
        return index.get(values, ())


def _collected(values: tuple[Any, ...], name: str) -> Iterator[Any]:
    """The elements of the lists in a field of some objects."""
    for value in values:
        yield from getattr(value, name) or ()


def _values_of(value: Any, fields: tuple[str, ...]) -> tuple[Any, ...]:
    return tuple(value if name == "" else getattr(value, name) for name in fields)


def value_at(operand: CheckOperand, document: Document, elements: _Elements) -> Any:
    """The value of an operand; None where it is not stated."""
    return operand.text if isinstance(operand, Value) else document.at(operand.path, elements)


def elements_of(over: Listed, document: Document, elements: _Elements) -> Sequence[_Placed]:
    """The elements of a list that have the values asked for."""
    if not over.where:
        return document.elements(over.path, elements)
    fields, operands = zip(*over.where, strict=True)
    values = tuple(value_at(operand, document, elements) for operand in operands)
    return () if None in values else document.matching(over, fields, values, elements)


def day_at(operand: DayOperand, document: Document, elements: _Elements) -> int | None:
    """The number of a day; None where it is not known."""
    match operand:
        case Shifted(start, by):
            first = document.at(start.path, elements)
            length = value_at(by, document, elements)
            if first is None or length is None:
                return None
            day = shifted(first, length)
            return NO_CALENDAR_HAS_IT if day is None else day.toordinal()
        case LawDay(table, keys):
            day = document.row(table, [value_at(key, document, elements) for key in keys])
        case Field(path):  # pragma: no branch - there is no other operand
            day = document.at(path, elements)
    return None if day is None else cast("date", day).toordinal()


@functools.cache
def truth_of(term: CheckTerm) -> _Truth:
    """The function that answers a term for a document and the elements that are looked at."""
    match term:
        case And(terms):
            return _joined(tuple(map(truth_of, terms)), False)
        case Or(terms):
            return _joined(tuple(map(truth_of, terms)), True)
        case Not(inner):
            return _opposite(truth_of(inner))
        case Exists(over, name, body):
            return _existing(over, name, truth_of(body))
        case Stated(path, value):
            if value is None:
                return lambda document, elements: document.at(path, elements) is not None
            return lambda document, elements: document.at(path, elements) == value
        case Given(path):
            return lambda document, elements: _is_given(document.at(path, elements))
        case Equal(left, right):
            return _equal(cast("CheckOperand", left), cast("CheckOperand", right))
        case Lookup(table, keys):
            return _looked_up(table, cast("tuple[CheckOperand, ...]", keys))
        case Earlier(left, right):
            return _earlier(left, right)
        case Follows(name, other):  # pragma: no branch - there is no other term
            return lambda _document, elements: elements[name][0] > elements[other][0]


def _is_given(value: Any) -> bool:
    return value is not None and value not in ("", ())


def _joined(parts: tuple[_Truth, ...], decisive: bool) -> _Truth:
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


def _opposite(part: _Truth) -> _Truth:
    def opposite(document: Document, elements: _Elements) -> bool | None:
        answer = part(document, elements)
        return None if answer is None else not answer

    return opposite


def _existing(over: Listed | Field, name: str, body: _Truth) -> _Truth:
    if isinstance(over, Field):
        path, all_of_it = over.path, _existing(Listed(over.path), name, body)

        def existing_if_known(document: Document, elements: _Elements) -> bool | None:
            if document.at(path, elements) is not None:
                return all_of_it(document, elements)
            return False if body(document, {**elements, name: (0, None)}) is False else None

        return existing_if_known

    def existing(document: Document, elements: _Elements) -> bool | None:
        result: bool | None = False
        for row in elements_of(over, document, elements):
            answer = body(document, {**elements, name: row})
            if answer is True:
                return True
            if answer is None:
                result = None
        return result

    return existing


def _equal(left: CheckOperand, right: CheckOperand) -> _Truth:
    def equal(document: Document, elements: _Elements) -> bool | None:
        values = value_at(left, document, elements), value_at(right, document, elements)
        return None if None in values else values[0] == values[1]

    return equal


def _looked_up(table: str, keys: tuple[CheckOperand, ...]) -> _Truth:
    def looked_up(document: Document, elements: _Elements) -> bool | None:
        values = [value_at(key, document, elements) for key in keys]
        return None if None in values else bool(document.row(table, values))

    return looked_up


def _earlier(left: DayOperand, right: DayOperand) -> _Truth:
    def earlier(document: Document, elements: _Elements) -> bool | None:
        first, second = day_at(left, document, elements), day_at(right, document, elements)
        return None if first is None or second is None else first < second

    return earlier


def tuples_of(
    each: tuple[tuple[str, Listed], ...], document: Document, elements: _Elements
) -> Iterator[_Elements]:
    """Every way of choosing an element of each list; a later list may depend on earlier ones."""
    if not each:
        yield elements
        return
    (name, over), *rest = each
    for row in elements_of(over, document, elements):
        yield from tuples_of(tuple(rest), document, {**elements, name: row})
