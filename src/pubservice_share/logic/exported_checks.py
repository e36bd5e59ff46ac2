"""Check terms, and the words that fill sentences, as JSON for a reader in any language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .check_terms import (
    And,
    CheckOperand,
    CheckTerm,
    DayOf,
    DayOperand,
    DaysAfter,
    Earlier,
    Exists,
    First,
    Follows,
    Given,
    LawDay,
    Listed,
    Names,
    Nearest,
    NearPower,
    Not,
    Number,
    Or,
    Shifted,
    TextOf,
    Word,
)
from .terms import Equal, Field, Lookup, Stated, Value

__all__ = ["check_term_to_json", "listed_to_json", "word_to_json"]


def check_term_to_json(term: CheckTerm) -> dict[str, Any]:
    """A term as nested objects: ``op``, and the fields of the term by name."""
    match term:
        case And(terms):
            return {"op": "and", "terms": [check_term_to_json(inner) for inner in terms]}
        case Or(terms):
            return {"op": "or", "terms": [check_term_to_json(inner) for inner in terms]}
        case Not(inner):
            return {"op": "not", "term": check_term_to_json(inner)}
        case Stated(path, value):
            return {"op": "stated", "path": path, "value": value}
        case Given(path):
            return {"op": "given", "path": path}
        case Equal(left, right):
            return {"op": "equal", "left": _operand(left), "right": _operand(right)}
        case Lookup(table, keys):
            return {"op": "lookup", "table": table, "keys": _operands(keys)}
        case Earlier(left, right):
            return {"op": "earlier", "left": _day(left), "right": _day(right)}
        case Follows(name, other):
            return {"op": "follows", "name": name, "other": other}
        case Exists(over, name, body):
            shown = _operand(over) if isinstance(over, Field) else listed_to_json(over)
            return {"op": "exists", "over": shown, "name": name, "body": check_term_to_json(body)}


def listed_to_json(over: Listed) -> dict[str, Any]:
    """The elements of a list: its path, and the values that they have by field."""
    where = {field: _operand(operand) for field, operand in over.where}
    return {"listed": over.path, "where": where}


def _operand(operand: object) -> dict[str, Any]:
    match operand:
        case Field(path):
            return {"field": path}
        case Value(text):
            return {"value": text}
        case _:
            raise TypeError(f"{operand!r} is not an operand of a check")


def _operands(operands: Iterable[object]) -> list[dict[str, Any]]:
    return [_operand(operand) for operand in operands]


def _day(day: DayOperand | CheckOperand) -> dict[str, Any]:
    match day:
        case LawDay(table, keys):
            return {"day": table, "keys": _operands(keys)}
        case Shifted(start, by):
            return {"shifted": _operand(start), "by": _operand(by)}
        case _:
            return _operand(day)


def word_to_json(word: Word) -> dict[str, Any]:
    """What fills a word: ``word`` names its kind, and the rest is by field."""
    match word:
        case TextOf(of):
            return {"word": "text", "of": _operand(of)}
        case DayOf(of):
            return {"word": "day", "of": _day(of)}
        case Number(name):
            return {"word": "number", "name": name}
        case DaysAfter(first, second):
            return {"word": "days", "first": _day(first), "second": _day(second)}
        case Names(over, path):
            lists = [listed_to_json(listed) for listed in over]
            return {"word": "names", "over": lists, "path": path}
        case First(over, path):
            return {"word": "first", "over": listed_to_json(over), "path": path}
        case Nearest(of, among, path):
            return {
                "word": "nearest",
                "of": _operand(of),
                "among": listed_to_json(among),
                "path": path,
            }
        case NearPower(of):
            return {"word": "near-power", "of": _operand(of)}
