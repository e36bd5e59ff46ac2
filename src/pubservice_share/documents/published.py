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

from .answer_schemas import assessment_schema
from .noun_schemas import SCHEMA_VERSION, noun_schema
from .shapes import CITATION, DAY, EFFECT, OUTCOME, TEXT, TEXTS, object_of, or_null, said

__all__ = ["CASES_VERSION", "PUBLISHED", "VERSIONS", "schema"]

#: Of the shape of cases and of the conformance kit: the first number changes where a runner has to.
CASES_VERSION = "1.0"

#: The published schemas by name, each with the version of what it describes.
VERSIONS = {
    **dict.fromkeys((*NOUN_NAMES, "assessment"), SCHEMA_VERSION),
    "case": CASES_VERSION,
    "kit": CASES_VERSION,
    "law": "1.0",
    "portable-rules": "1.1",
}

#: Their names.
PUBLISHED = tuple(VERSIONS)


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
    expectation = object_of(
        "What every implementation answers; what is absent is not asked.",
        {
            "outcome": said("The outcome.", OUTCOME),
            "missing": said("Exactly these, in this order.", TEXTS),
            "readings": said("Exactly these, in this order.", TEXTS),
            "cites": said(
                "Carried by a finding that is not met or unknown; a longer one that begins so "
                "will do.",
                {"type": "array", "items": CITATION},
            ),
            "override": said(
                "The effects, in the order of the restrictions.",
                or_null({"type": "array", "items": EFFECT}),
            ),
            "offence": said("Its citation, or null.", {"type": ["string", "null"]}),
        },
        "missing", "readings", "cites", "override", "offence",
    )  # fmt: skip
    case = object_of(
        "One language-neutral case.",
        {
            "name": said("Unique among all cases.", {"type": "string", "minLength": 1}),
            "why": said("What the case shows.", {"type": "string", "minLength": 1}),
            "citations": said("The provisions on which it rests.", TEXTS),
            "document": said("The document to assess.", {"anyOf": nouns}),
            "adopt": said(
                "The views taken on readings, by id.",
                {
                    "type": ["object", "null"],
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
        "properties": dict.fromkeys(("field", "element", "value"), TEXT),
        "minProperties": 1,
        "maxProperties": 1,
        "additionalProperties": False,
    }
    term, terms = {"$ref": "#/$defs/Term"}, {"type": "array", "items": {"$ref": "#/$defs/Term"}}
    one, many = {"$ref": "#/$defs/Operand"}, {"type": "array", "items": {"$ref": "#/$defs/Operand"}}
    rows = object_of("A number of the law.", {"rows": TEXT, "keys": many})
    shapes: dict[str, dict[str, Any]] = {
        "fact": {"path": TEXT},
        "stated": {"path": TEXT, "value": {"type": ["boolean", "string", "null"]}},
        "reading": {"id": TEXT},
        "and": {"terms": terms},
        "or": {"terms": terms},
        "not": {"term": term},
        "equal": {"left": one, "right": one, "folded": {"type": "boolean"}},
        "contains": {"path": TEXT, "item": one},
        "lookup": {"table": TEXT, "keys": many},
        "some": {"over": one, "name": TEXT, "body": term},
        "every": {"over": one, "name": TEXT, "body": term},
        "at-least": {"number": rows, "over": one, "name": TEXT, "body": term},
    }
    every = [
        object_of(f"The term {op}.", {"op": {"const": op}, **shape}) for op, shape in shapes.items()
    ]
    of_a_cite: dict[str, Any] = {
        "cite": TEXT,
        "text": TEXT,
        "path": {"type": ["string", "null"]},
        "not_in_force": {"type": "boolean"},
        "noun": TEXT,
        "part": TEXT,
        "within": TEXT,
    }
    cite = object_of("Provisions, or how to find them.", of_a_cite, *list(of_a_cite)[1:])
    says = object_of(
        "A sentence.",
        {
            "text": TEXT,
            "cure": {"type": ["string", "null"]},
            "when": or_null(term),
            "cites": {"type": "array", "items": {"$ref": "#/$defs/Cite"}},
        },
    )
    several = {"type": "array", "items": {"$ref": "#/$defs/Says"}, "minItems": 1}
    rule = object_of(
        "One rule.",
        {
            "id": TEXT,
            "title": TEXT,
            "basis": TEXT,
            "severity": TEXT,
            "decides": {"type": "boolean"},
            "verified": {"type": "boolean"},
            "pointer": TEXT,
            "guard": or_null(term),
            "formula": term,
            "cites": {"type": "array", "items": {"$ref": "#/$defs/Cite"}},
            "met": several,
            "not_met": several,
            "unknown": several,
        },
    )
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
            "question": TEXT,
            "help": TEXT,
            "citation": CITATION,
        },
    )
    note = object_of("A note.", {"when": term, "text": TEXT})
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
                "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/Rule"}},
            },
            "notes": {
                "type": "object",
                "additionalProperties": {"type": "array", "items": note},
            },
            "offences": object_of(
                "How the offences are told apart.",
                {"theirs": term, "barred": CITATION, "revenue": CITATION},
            ),
            "law": said("An edition, as the schema of the law has it.", {"type": "object"}),
        },
    )
    body["$defs"] = {
        "Operand": operand, "Term": {"anyOf": every}, "Cite": cite, "Says": says, "Rule": rule,
    }  # fmt: skip
    return body


def _kit() -> dict[str, Any]:
    """The manifest of a conformance kit."""
    count = {"type": "integer", "minimum": 1}
    holds = ["cases", "portable-rules", "runner", "schema", "text"]
    file = object_of(
        "A file of the kit.",
        {
            "path": said("From the folder of the manifest.", TEXT),
            "holds": said("What kind of thing is in it.", {"enum": holds}),
            "sha256": said("Of its bytes.", {"type": "string", "pattern": "^[0-9a-f]{64}$"}),
        },
    )
    return object_of(
        "What is in a conformance kit, and under which versions.",
        {
            "type": {"const": "conformance-kit"},
            "version": said("Of the shape of cases and of this manifest.", TEXT),
            "digest": said(
                "Of all the cases: which set this is.",
                {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
            ),
            "rules": said("The version of the portable rules.", TEXT),
            "edition": said("The edition of the law that the cases were answered under.", TEXT),
            "cases": said(
                "How many cases there are, by noun.",
                {
                    "type": "object",
                    "propertyNames": {"enum": list(NOUN_NAMES)},
                    "additionalProperties": count,
                },
            ),
            "files": said("Every file but the manifest.", {"type": "array", "items": file}),
        },
    )


def _law() -> dict[str, Any]:
    made = json.loads(json.dumps(msgspec.json.schema(EditionData)))
    defs = made.pop("$defs")
    name = made["$ref"].rpartition("/")[2]
    body: dict[str, Any] = defs.pop(name)
    body["description"] = (
        "A whole edition of the law, as law.load reads it and Edition.to_dict() gives it. A file "
        "that extends another edition holds only what is new, and law.load checks it."
    )
    extends = body["properties"]["extends"]
    extends["description"] = "The edition to which a file is added; a whole one has none."
    body["$defs"] = defs
    return body


@functools.lru_cache(maxsize=32)
def _made(name: str, edition: Edition) -> dict[str, Any]:
    if name in NOUN_NAMES:
        return noun_schema(name, edition)
    makers = {
        "assessment": lambda: assessment_schema(edition),
        "case": lambda: _case(edition),
        "kit": _kit,
        "portable-rules": _portable,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{VERSIONS[name]}:{name}",
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
