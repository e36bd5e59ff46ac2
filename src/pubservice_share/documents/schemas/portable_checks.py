"""The part of the schema of the portable rules that describes the checks of agreements."""

from __future__ import annotations

from typing import Any

from .shapes import CITATION, TEXT, TEXTS, object_of, or_null, said

__all__ = ["CHECK_DEFINITIONS", "CHECK_KEYS"]


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": _ref(name)}


_TERM, _OPERAND, _DAY, _LIST = map(_ref, ("CheckTerm", "CheckOperand", "CheckDay", "CheckList"))
_FIELD = object_of("A field of the document, or of an element.", {"field": TEXT})
_VALUE = object_of("A word.", {"value": TEXT})
_LAW_DAY = object_of("A day in a table of the law.", {"day": TEXT, "keys": _listed("CheckOperand")})

_SHAPES: dict[str, dict[str, Any]] = {
    "and": {"terms": _listed("CheckTerm")},
    "or": {"terms": _listed("CheckTerm")},
    "not": {"term": _TERM},
    "stated": {"path": TEXT, "value": {"type": ["boolean", "string", "null"]}},
    "given": {"path": TEXT},
    "equal": {"left": _OPERAND, "right": _OPERAND},
    "lookup": {"table": TEXT, "keys": _listed("CheckOperand")},
    "earlier": {"left": _DAY, "right": _DAY},
    "follows": {"name": TEXT, "other": TEXT},
    "exists": {"over": {"anyOf": [_LIST, _FIELD]}, "name": TEXT, "body": _TERM},
}
_WORDS: dict[str, dict[str, Any]] = {
    "text": {"of": _FIELD},
    "day": {"of": _LAW_DAY},
    "number": {"name": TEXT},
    "days": {"first": _DAY, "second": _DAY},
    "names": {"over": _listed("CheckList"), "path": TEXT},
    "first": {"over": _LIST, "path": TEXT},
    "nearest": {"of": _FIELD, "among": _LIST, "path": TEXT},
    "near-power": {"of": _FIELD},
}
_SEVERITY = object_of(
    "A severity in place of that of the check.", {"severity": TEXT, "when": _TERM}
)
_SAYS = object_of("A sentence.", {"text": TEXT, "cure": TEXT, "when": or_null(_TERM)})
_DEFECT = object_of(
    "One thing that may be wrong.",
    {
        "each": {
            "type": "array",
            "items": object_of("The elements looked at.", {"name": TEXT, "over": _LIST}),
        },
        "wrong": _TERM,
        "pointer": said("With the places of elements in braces.", TEXT),
        "subject": TEXT,
        "says": _listed("CheckSays"),
        "words": {"type": "object", "additionalProperties": _ref("CheckWord")},
        "severity": _listed("CheckSeverity"),
    },
)
_CHECK = object_of(
    "One check of an agreement.",
    {
        "id": TEXT,
        "title": TEXT,
        "basis": TEXT,
        "severity": TEXT,
        "verified": {"type": "boolean"},
        "cites": {"type": "array", "items": CITATION},
        "arises": _TERM,
        "defects": _listed("CheckDefect"),
        "met": TEXT,
        "unknown": or_null(_ref("CheckSays")),
    },
)

#: The definitions of the schema to which the keys below refer.
CHECK_DEFINITIONS: dict[str, Any] = {
    "CheckOperand": {"anyOf": [_FIELD, _VALUE]},
    "CheckDay": {
        "anyOf": [
            _FIELD,
            _LAW_DAY,
            object_of("A day moved by a duration.", {"shifted": _FIELD, "by": _OPERAND}),
        ]
    },
    "CheckList": object_of(
        "The elements of a list that have some values.",
        {"listed": TEXT, "where": {"type": "object", "additionalProperties": _OPERAND}},
    ),
    "CheckTerm": {
        "anyOf": [
            object_of(f"The term {op}.", {"op": {"const": op}, **shape})
            for op, shape in _SHAPES.items()
        ]
    },
    "CheckWord": {
        "anyOf": [
            object_of(f"The word {word}.", {"word": {"const": word}, **shape})
            for word, shape in _WORDS.items()
        ]
    },
    "CheckSays": _SAYS,
    "CheckSeverity": _SEVERITY,
    "CheckDefect": _DEFECT,
    "Check": _CHECK,
}
#: The keys of the portable rules that hold the checks.
CHECK_KEYS: dict[str, Any] = {
    "checks": _listed("Check"),
    "check_tables": said(
        "The tables that checks look up, the same on every day.",
        {
            "type": "object",
            "additionalProperties": object_of("A table.", {"keys": TEXTS, "content": {}}),
        },
    ),
    "limits": object_of(
        "How many findings a check reports, and how many near words it looks for.",
        {"findings_of_a_check": {"type": "integer"}, "hints_of_a_check": {"type": "integer"}},
    ),
}
