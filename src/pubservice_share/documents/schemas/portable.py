"""The JSON Schemas of what readers in other languages take: the portable rules, and the kit."""

from __future__ import annotations

from typing import Any

from .portable_checks import CHECK_DEFINITIONS, CHECK_KEYS
from .shapes import CITATION, DAY, TEXT, TEXTS, object_of, or_null, said

__all__ = ["portable_schema"]

_TERM = {"$ref": "#/$defs/Term"}
_COUNT = {"type": "integer", "minimum": 1}
_DIGEST = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}


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


def _heading(description: str) -> dict[str, Any]:
    texts = dict.fromkeys(("id", "title", "basis", "severity"), TEXT)
    booleans = {name: {"type": "boolean"} for name in ("decides", "verified")}
    return object_of(description, {**texts, **booleans})


def _agreements() -> dict[str, Any]:
    return object_of(
        "What answers to agreements need beside the rules.",
        {
            "facts": said("The paths of the facts that all flows may share, in order.", TEXTS),
            "by_objective": said("The one of them that belongs to one objective.", TEXT),
            "flow": _heading("What heads the findings of a flow that cannot be assessed."),
            "flow_parts": said("What a flow states if it can be assessed, in order.", TEXTS),
            "no_flow": said("The provisions that a finding cites where there is no flow.", TEXTS),
            "other_law": said("Those that it cites where a flow relies on other law.", TEXTS),
            "powers": said("The provisions of the powers that such a finding cites.", TEXTS),
            "placed": said("How the ids end of the rules on the place of a party.", TEXTS),
            "missing_order": said("The fields in which missing facts are named, in order.", TEXTS),
            "flows_titled": said("So many flows a note names with their titles.", _COUNT),
            "not_running": said("The statuses of an agreement that does not run.", TEXTS),
        },
    )


def _partnerships() -> dict[str, Any]:
    return object_of(
        "What answers to partnerships need beside the rules.",
        {
            "power": said("The power of one that states none.", TEXT),
            "alone": said("The provisions that a finding cites where there is no pair.", TEXTS),
            "coverage": said("Those that it cites on whether an agreement covers a pair.", TEXTS),
            "pair": _heading("What heads the finding of a pair."),
            "covered": _heading("What heads the finding on whether an agreement covers a pair."),
            "provider": _heading("What heads the finding of a body that can only be a provider."),
            "most_named": said("So many agreements are named for a pair.", _COUNT),
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
            "law_digest": said("Of the edition of the law.", _DIGEST),
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
            "territories": said(
                "All that there are: what a document covers that states none.", TEXTS
            ),
            "power_with_objectives": said("The one power that has objectives.", TEXT),
            "barred_by": said(
                "The sections that may bar a use or an onward disclosure, by noun.",
                {"type": "object", "additionalProperties": TEXTS},
            ),
            "agreements": _agreements(),
            "partnerships": _partnerships(),
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
            "schemas": said(
                "What a document must be: schemas of the nouns, and what is said of a fault.",
                {"type": "object"},
            ),
            "law": said("An edition, as the schema of the law has it.", {"type": "object"}),
            "digest": said("Of everything else here: keys sorted, no spaces, UTF-8.", _DIGEST),
        },
        "passes",
        "power_with_objectives",
        "territories",
        "words",
        "agreements",
        "partnerships",
        "law_digest",
        "schemas",
        "digest",
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
