"""Formulas as JSON, so that a reader in any language can run them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import attrs

from .terms import Element, Field, LawNumber, Operand, Term, Value

__all__ = ["formula_to_json"]

_NAMES = {
    "And": "and",
    "Or": "or",
    "Not": "not",
    "Fact": "fact",
    "Stated": "stated",
    "Unsettled": "unsettled",
    "Equal": "equal",
    "Contains": "contains",
    "Lookup": "lookup",
    "Reading": "reading",
    "Some": "some",
    "Every": "every",
    "AtLeast": "at-least",
}


def _operand(operand: Operand | LawNumber) -> dict[str, Any]:
    match operand:
        case Field(path):
            return {"field": path}
        case Element(name):
            return {"element": name}
        case Value(text):
            return {"value": text}
        case LawNumber(table, keys):  # pragma: no branch - there is no other operand
            return {"rows": table, "keys": [_operand(key) for key in keys]}


def formula_to_json(term: Term) -> dict[str, Any]:
    """A formula as nested objects: ``op``, and the fields of the term by name."""
    shown: dict[str, Any] = {"op": _NAMES[type(term).__name__]}
    for field in attrs.fields(type(term)):
        value = getattr(term, field.name)
        if isinstance(value, Field | Element | Value | LawNumber):
            shown[field.name] = _operand(value)
        elif isinstance(value, tuple):
            items = cast("Sequence[Any]", value)
            shown[field.name] = [
                _operand(item)
                if isinstance(item, Field | Element | Value)
                else formula_to_json(cast("Term", item))
                for item in items
            ]
        elif attrs.has(value.__class__):
            shown[field.name] = formula_to_json(value)
        else:
            shown[field.name] = value
    return shown
