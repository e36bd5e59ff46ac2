"""The JSON Schemas of what readers in other languages take: the portable rules, and the kit."""

from __future__ import annotations

from typing import Any

from .portable_checks import CHECK_DEFINITIONS, CHECK_KEYS
from .shapes import CITATION, DAY, TEXT, TEXTS, object_of, or_null, said

__all__ = ["portable_schema"]

_TERM = {"$ref": "#/$defs/Term"}


def _listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def _operand() -> dict[str, Any]:
    return {
        "description": "A field, the element of a quantifier, or a word.",
        "type": "object",
        "properties": dict.fromkeys(("field", "element", "value"), TEXT),
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }


def _terms() -> list[dict[str, Any]]:
    """One shape for each term of a formula."""
    one, many = {"$ref": "#/$defs/Operand"}, _listed("Operand")
    rows = object_of("A number of the law.", {"rows": TEXT, "keys": many})
    shapes: dict[str, dict[str, Any]] = {
        "fact": {"path": TEXT},
        "stated": {"path": TEXT, "value": {"type": ["boolean", "string", "null"]}},
        "unsettled": {"path": TEXT},
        "reading": {"id": TEXT},
        "and": {"terms": _listed("Term")},
        "or": {"terms": _listed("Term")},
        "not": {"term": _TERM},
        "equal": {"left": one, "right": one, "folded": {"type": "boolean"}},
        "contains": {"path": TEXT, "item": one},
        "lookup": {"table": TEXT, "keys": many},
        "some": {"over": one, "name": TEXT, "body": _TERM},
        "every": {"over": one, "name": TEXT, "body": _TERM},
        "at-least": {"number": rows, "over": one, "name": TEXT, "body": _TERM},
    }
    return [
        object_of(f"The term {op}.", {"op": {"const": op}, **shape}) for op, shape in shapes.items()
    ]


def _cite() -> dict[str, Any]:
    of_a_cite: dict[str, Any] = {
        "cite": TEXT,
        "text": TEXT,
        "path": {"type": ["string", "null"]},
        "not_in_force": {"type": "boolean"},
        "noun": TEXT,
        "part": TEXT,
        "within": TEXT,
        "section": {"type": ["string", "null"]},
    }
    return object_of("Provisions, or how to find them.", of_a_cite, *list(of_a_cite)[1:])


def _says() -> dict[str, Any]:
    return object_of(
        "A sentence.",
        {
            "text": TEXT,
            "cure": {"type": ["string", "null"]},
            "when": or_null(_TERM),
            "cites": _listed("Cite"),
        },
    )


def _rule() -> dict[str, Any]:
    several = {**_listed("Says"), "minItems": 1}
    return object_of(
        "One rule.",
        {
            "id": TEXT,
            "title": TEXT,
            "basis": TEXT,
            "severity": TEXT,
            "decides": {"type": "boolean"},
            "verified": {"type": "boolean"},
            "pointer": TEXT,
            "guard": or_null(_TERM),
            "formula": _TERM,
            "cites": _listed("Cite"),
            "met": several,
            # A rule that is met or open, and never not met, says nothing here.
            "not_met": _listed("Says"),
            "unknown": several,
        },
    )


def portable_schema() -> dict[str, Any]:
    """The export of the rules: what a reader may rely on."""
    table = object_of(
        "A look-up table.",
        {
            "keys": TEXTS,
            "forms": {"type": "array", "items": {"type": "object"}},
            "by_span": {"type": "array", "items": {"type": "integer", "minimum": 0}},
        },
    )
    fact = object_of(
        "A fact that can be asked for.",
        {
            "path": TEXT,
            "rank": {"type": ["integer", "null"]},
            "stage": said(
                "When a person is asked for it: who, then what for, then the other facts.",
                {"enum": ["who", "what-for", "facts"]},
            ),
            "outside": said(
                "Whether no answer in the document can settle it.", {"type": "boolean"}
            ),
            "question": TEXT,
            "help": TEXT,
            "citation": CITATION,
        },
    )
    note = object_of("A note.", {"when": _TERM, "text": TEXT})
    body = object_of(
        "The rules and the law, for a reader in any language.",
        {
            "type": {"const": "portable-rules"},
            "version": said("Of this format.", TEXT),
            "library": TEXT,
            "edition": TEXT,
            "not_known": said("The key that stands for one that is not known.", TEXT),
            "spans": {"type": "array", "items": DAY},
            "tables": {"type": "object", "additionalProperties": table},
            "facts": {"type": "array", "items": fact},
            "rules": {
                "type": "object",
                "additionalProperties": _listed("Rule"),
            },
            "notes": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": note},
            },
            "barred_by": said(
                "The sections that may bar a use or an onward disclosure, by noun.",
                {"type": "object", "additionalProperties": TEXTS},
            ),
            "passes": {
                "description": "By noun: who passes information on, and who receives it.",
                "type": "object",
                "additionalProperties": TEXTS,
            },
            "override_in_force": said(
                "Where this is false of a disclosure there is no override.", _TERM
            ),
            "offences": object_of(
                "How to distinguish the offences.",
                {"theirs": _TERM, "barred": CITATION, "revenue": CITATION},
            ),
            **CHECK_KEYS,
            "words": {
                "description": "By id: the texts of answers and questions beside those of rules.",
                "type": "object",
                "additionalProperties": TEXT,
            },
            "law": said("An edition, as the schema of the law has it.", {"type": "object"}),
        },
        "passes",
        "words",
        *CHECK_KEYS,
    )
    body["$defs"] = {
        "Operand": _operand(),
        "Term": {"anyOf": _terms()},
        "Cite": _cite(),
        "Says": _says(),
        "Rule": _rule(),
        **CHECK_DEFINITIONS,
    }
    return body
