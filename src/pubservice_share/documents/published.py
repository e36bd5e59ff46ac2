"""Every published JSON Schema: of the nouns, of an answer, of a case, and of the law data."""

from __future__ import annotations

import copy
import functools
import json
from typing import Any

import msgspec

from pubservice_share.law import Edition, built_in
from pubservice_share.law.editions import EditionData
from pubservice_share.model import NOUN_NAMES

from .noun_schemas import SCHEMA_VERSION, noun_schema, words_of

__all__ = ["PUBLISHED", "schema"]

#: The names of the published schemas.
PUBLISHED = (*NOUN_NAMES, "assessment", "case", "law", "portable-rules")

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_DAY = {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
_OUTCOME = {"enum": ["permitted", "not-permitted", "undetermined"]}
_EFFECT = {"enum": ["lifted", "stands", "undetermined"]}
_CITATION = {"type": "string", "pattern": "^.+ (s|reg|art|Sch)\\..+$"}


def _object(description: str, properties: dict[str, Any], *optional: str) -> dict[str, Any]:
    return {
        "description": description,
        "type": "object",
        "properties": properties,
        "required": [name for name in properties if name not in optional],
        "additionalProperties": False,
    }


def _said(description: str, shape: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, **shape}


def _or_null(shape: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [shape, {"type": "null"}]}


def _finding() -> dict[str, Any]:
    results = ["met", "not-met", "unknown", "not-applicable"]
    bases = ["statute", "regulations", "code", "ico", "register", "practice"]
    return _object(
        "One rule, read against the document and the law of the day.",
        {
            "rule": _said("The rule's id.", _TEXT),
            "result": _said("What the rule says.", {"enum": results}),
            "decides": _said("Whether the outcome rests on it.", {"type": "boolean"}),
            "severity": _said("How grave it is.", {"enum": ["error", "warning", "advice"]}),
            "verified": _said("Whether the source's wording was read.", {"type": "boolean"}),
            "basis": _said("What kind of source asks for it.", {"enum": bases}),
            "citations": _said(
                "Every provision on which it rests.", {"type": "array", "items": _CITATION}
            ),
            "links": _said("The provisions as they stood on the day.", _TEXTS),
            "reason": _said("A sentence for a person; its wording may change.", _TEXT),
            "cure": _said("What would mend it, or null.", {"type": ["string", "null"]}),
            "pointer": _said("JSON Pointer to what it is about.", _TEXT),
        },
    )


def _assessment(edition: Edition) -> dict[str, Any]:
    effect = _object(
        "What becomes of one restriction.",
        {
            "kind": _said("The restriction.", {"enum": list(words_of("restriction", edition))}),
            "effect": _said("What becomes of it.", _EFFECT),
            "citations": _said("The provisions.", {"type": "array", "items": _CITATION}),
            "reason": _said("Why.", _TEXT),
        },
    )
    sanction = _object(
        "A penalty or a defence.",
        {
            "citation": _said("Its provision.", _CITATION),
            "jurisdiction": _said("Where and how it applies, for a penalty.", _TEXT),
            "text": _said("What it is.", _TEXT),
        },
        "jurisdiction",
    )
    sanctions = {"type": "array", "items": {"$ref": "#/$defs/Sanction"}}
    body = _object(
        "An answer, and everything on which it rests.",
        {
            "type": _said("Which document this is.", {"const": "assessment"}),
            "subject": _said("The noun that was assessed.", {"enum": list(NOUN_NAMES)}),
            "reference": _said("The caller's own.", {"type": ["string", "null"]}),
            "outcome": _said("What the power says.", _OUTCOME),
            "on": _said(
                "The day of the law; of an agreement the day on which it starts, or null.",
                _or_null(_DAY),
            ),
            "law": _object(
                "The law relied on.",
                {
                    "edition": _said("Its edition.", _TEXT),
                    "verified_to": _said("The earliest day to which it was checked.", _DAY),
                },
            ),
            "record": _object(
                "What lets anyone repeat the answer.",
                {
                    "library": _said("The library's version.", _TEXT),
                    "digest": _said(
                        "Of the canonical document.",
                        {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
                    ),
                    "adopted": _said(
                        "The views taken on readings.",
                        {"type": "object", "additionalProperties": {"type": "boolean"}},
                    ),
                },
            ),
            "findings": _said(
                "One for each rule, in order.",
                {"type": "array", "items": {"$ref": "#/$defs/Finding"}},
            ),
            "missing": _said("The facts that would settle it, with the readings.", _TEXTS),
            "readings": _said("The readings on which it turns.", _TEXTS),
            "override": _said(
                "What becomes of the restrictions; null but for a disclosure.",
                _or_null({"$ref": "#/$defs/Override"}),
            ),
            "offence": _said(
                "Offence exposure of a barred onward disclosure.",
                _or_null({"$ref": "#/$defs/Offence"}),
            ),
            "notes": _said("What the answer says of itself.", _TEXTS),
            "flows": _said(
                "Of an agreement: what the power says to each flow.",
                {"type": "array", "items": {"$ref": "#/$defs/FlowAnswer"}},
            ),
            "matrix": _said(
                "Of a partnership: one row for each ordered pair of bodies.",
                {"type": "array", "items": {"$ref": "#/$defs/Cell"}},
            ),
            "standing": _said(
                "Of a partnership: how each body stands.",
                {"type": "array", "items": {"$ref": "#/$defs/Standing"}},
            ),
        },
        "flows", "matrix", "standing",
    )  # fmt: skip
    body["$defs"] = {
        "Finding": _finding(),
        "Effect": effect,
        "Override": _object(
            "What s.40(7) and (8) do.",
            {
                "applies": _said("Only where permitted.", {"type": "boolean"}),
                "restrictions": _said(
                    "In the order of the document.",
                    {"type": "array", "items": {"$ref": "#/$defs/Effect"}},
                ),
            },
        ),
        "FlowAnswer": _flow_answer(),
        "Cell": _cell(),
        "Standing": _standing(),
        "Sanction": sanction,
        "Offence": _object(
            "The offence to which the disclosure exposes.",
            {
                "citation": _said("The offence.", _CITATION),
                "exposure": _said("Whether it does.", {"enum": ["yes", "unknown"]}),
                "defences": _said("The defences.", sanctions),
                "penalties": _said("The penalties, as far as they were read.", sanctions),
            },
        ),
    }
    return body


def _flow_answer() -> dict[str, Any]:
    span = _object(
        "A stretch of the term in which the law does not change.",
        {
            "from": _said("Its first day.", _DAY),
            "to": _said("The day after its last, or null.", _or_null(_DAY)),
            "outcome": _said("What the power says in it.", _OUTCOME),
        },
    )
    return _object(
        "What the power says to one flow throughout the term.",
        {
            "discloser": _said("The id of the party, or null.", _or_null(_TEXT)),
            "recipient": _said("The id of the party, or null.", _or_null(_TEXT)),
            "outcome": _said("What the power says.", _OUTCOME),
            "missing": _said("The facts that would settle it, with the readings.", _TEXTS),
            "readings": _said("The readings on which it turns.", _TEXTS),
            "spans": _said("The spans of law in the term.", {"type": "array", "items": span}),
        },
    )


def _cell() -> dict[str, Any]:
    return _object(
        "The flow from one body to another.",
        {
            "discloser": _said("The name of the body.", _TEXT),
            "recipient": _said("The name of the body.", _TEXT),
            "outcome": _said("What the power says.", _OUTCOME),
            "agreements": _said("Those that cover it, by id or title.", _TEXTS),
            "covered": _said(
                "Whether one does; null where that is not known.", {"type": ["boolean", "null"]}
            ),
        },
    )


def _standing() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 0}
    return _object(
        "How one body stands in a partnership.",
        {
            "name": _said("The name of the body.", _TEXT),
            "may_disclose_to": _said("To how many of the others it may disclose.", count),
            "may_receive_from": _said("From how many of them it may receive.", count),
            "only_as_provider": _said(
                "Whether it can take part only as a provider of services.", {"type": "boolean"}
            ),
        },
    )


def _case(edition: Edition) -> dict[str, Any]:
    """Cases hold documents, so the schemas of the nouns are bundled in."""
    defs: dict[str, Any] = {}
    nouns = []
    for noun in NOUN_NAMES:
        whole = copy.deepcopy(noun_schema(noun, edition))
        defs |= whole.pop("$defs")
        for name in ("$schema", "$id", "title", "examples"):
            whole.pop(name)
        defs[f"noun-{noun}"] = whole
        nouns.append({"$ref": f"#/$defs/noun-{noun}"})
    expectation = _object(
        "What every implementation answers; what is absent is not asked.",
        {
            "outcome": _said("The outcome.", _OUTCOME),
            "missing": _said("Exactly these, in this order.", _TEXTS),
            "readings": _said("Exactly these, in this order.", _TEXTS),
            "cites": _said(
                "Carried by a finding that is not met or unknown; a longer one that begins so "
                "will do.",
                {"type": "array", "items": _CITATION},
            ),
            "override": _said(
                "The effects, in the order of the restrictions.",
                {"type": "array", "items": _EFFECT},
            ),
            "offence": _said("Its citation, or null.", {"type": ["string", "null"]}),
        },
        "missing", "readings", "cites", "override", "offence",
    )  # fmt: skip
    case = _object(
        "One language-neutral case.",
        {
            "name": _said("Unique among all cases.", {"type": "string", "minLength": 1}),
            "why": _said("What the case shows.", {"type": "string", "minLength": 1}),
            "citations": _said("The provisions on which it rests.", _TEXTS),
            "document": _said("The document to assess.", {"anyOf": nouns}),
            "adopt": _said(
                "The views taken on readings, by id.",
                {
                    "type": "object",
                    "propertyNames": {"enum": list(edition.readings)},
                    "additionalProperties": {"type": "boolean"},
                },
            ),
            "expect": {"$ref": "#/$defs/Expectation"},
        },
        "adopt",
    )
    return {
        "description": "A file of language-neutral cases.",
        "type": "array",
        "items": {"$ref": "#/$defs/Case"},
        "$defs": {"Case": case, "Expectation": expectation, **defs},
    }


def _portable() -> dict[str, Any]:
    """The export of the rules: what a reader may rely on."""
    operand = {
        "description": "A field, the element of a quantifier, or a word.",
        "type": "object",
        "properties": dict.fromkeys(("field", "element", "value"), _TEXT),
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }
    term, terms = {"$ref": "#/$defs/Term"}, {"type": "array", "items": {"$ref": "#/$defs/Term"}}
    one, many = {"$ref": "#/$defs/Operand"}, {"type": "array", "items": {"$ref": "#/$defs/Operand"}}
    rows = _object("A number of the law.", {"rows": _TEXT, "keys": many})
    shapes: dict[str, dict[str, Any]] = {
        "fact": {"path": _TEXT},
        "stated": {"path": _TEXT, "value": {"type": ["boolean", "string", "null"]}},
        "reading": {"id": _TEXT},
        "and": {"terms": terms},
        "or": {"terms": terms},
        "not": {"term": term},
        "equal": {"left": one, "right": one, "folded": {"type": "boolean"}},
        "contains": {"path": _TEXT, "item": one},
        "lookup": {"table": _TEXT, "keys": many},
        "some": {"over": one, "name": _TEXT, "body": term},
        "every": {"over": one, "name": _TEXT, "body": term},
        "at-least": {"number": rows, "over": one, "name": _TEXT, "body": term},
    }
    every = [
        _object(f"The term {op}.", {"op": {"const": op}, **shape}) for op, shape in shapes.items()
    ]
    of_a_cite: dict[str, Any] = {
        "cite": _TEXT,
        "text": _TEXT,
        "path": {"type": ["string", "null"]},
        "not_in_force": {"type": "boolean"},
        "noun": _TEXT,
        "part": _TEXT,
        "within": _TEXT,
    }
    cite = _object("Provisions, or how to find them.", of_a_cite, *list(of_a_cite)[1:])
    says = _object(
        "A sentence.",
        {
            "text": _TEXT,
            "cure": {"type": ["string", "null"]},
            "when": _or_null(term),
            "cites": {"type": "array", "items": {"$ref": "#/$defs/Cite"}},
        },
    )
    several = {"type": "array", "items": {"$ref": "#/$defs/Says"}, "minItems": 1}
    rule = _object(
        "One rule.",
        {
            "id": _TEXT,
            "title": _TEXT,
            "basis": _TEXT,
            "severity": _TEXT,
            "decides": {"type": "boolean"},
            "verified": {"type": "boolean"},
            "pointer": _TEXT,
            "guard": _or_null(term),
            "formula": term,
            "cites": {"type": "array", "items": {"$ref": "#/$defs/Cite"}},
            "met": several,
            "not_met": several,
            "unknown": several,
        },
    )
    table = _object(
        "A look-up table.",
        {
            "keys": _TEXTS,
            "forms": {"type": "array", "items": {"type": "object"}},
            "by_span": {"type": "array", "items": {"type": "integer", "minimum": 0}},
        },
    )
    fact = _object(
        "A fact that can be asked for.",
        {
            "path": _TEXT,
            "rank": {"type": ["integer", "null"]},
            "question": _TEXT,
            "citation": _CITATION,
        },
    )
    note = _object("A note.", {"when": term, "text": _TEXT})
    body = _object(
        "The rules and the law, for a reader in any language.",
        {
            "type": {"const": "portable-rules"},
            "version": _said("Of this format.", _TEXT),
            "library": _TEXT,
            "edition": _TEXT,
            "not_known": _said("The key that stands for one that is not known.", _TEXT),
            "spans": {"type": "array", "items": _DAY},
            "tables": {"type": "object", "additionalProperties": table},
            "facts": {"type": "array", "items": fact},
            "rules": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/Rule"}},
            },
            "notes": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": note},
            },
            "offences": _object(
                "How the offences are told apart.",
                {"theirs": term, "barred": _CITATION, "revenue": _CITATION},
            ),
            "law": _said("An edition, as the schema of the law has it.", {"type": "object"}),
        },
    )
    body["$defs"] = {
        "Operand": operand, "Term": {"anyOf": every}, "Cite": cite, "Says": says, "Rule": rule,
    }  # fmt: skip
    return body


def _law() -> dict[str, Any]:
    made = json.loads(json.dumps(msgspec.json.schema(EditionData)))
    defs = made.pop("$defs")
    name = made["$ref"].rpartition("/")[2]
    body: dict[str, Any] = defs.pop(name)
    body["description"] = "An edition of the law, as law.load reads it."
    body["$defs"] = defs
    return body


@functools.lru_cache(maxsize=32)
def _made(name: str, edition: Edition) -> dict[str, Any]:
    if name in NOUN_NAMES:
        return noun_schema(name, edition)
    makers = {
        "assessment": lambda: _assessment(edition),
        "case": lambda: _case(edition),
        "portable-rules": _portable,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{SCHEMA_VERSION}:{name}",
        "title": name.replace("-", " ").capitalize(),
        **makers.get(name, _law)(),
    }


def schema(name: str, *, edition: Edition | None = None) -> dict[str, Any]:
    """A published JSON Schema (2020-12), bundled and closed.

    Raises LookupError for a name that is none of ``PUBLISHED``.
    """
    if name not in PUBLISHED:
        raise LookupError(f"no schema {name!r}: expected one of {', '.join(PUBLISHED)}")
    return copy.deepcopy(_made(name, edition or built_in()))
