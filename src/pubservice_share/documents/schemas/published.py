"""Every published JSON Schema: of the nouns, of an answer, of a case, and of the law data."""

from __future__ import annotations

import copy
import json
from typing import Any

import msgspec

from pubservice_share.caches import kept_with_first
from pubservice_share.law import Edition, built_in
from pubservice_share.law.edition import EditionData
from pubservice_share.model import NOUN_NAMES

from .answers import assessment_schema
from .nouns import SCHEMA_VERSION, noun_schema
from .portable import kit_schema, portable_schema
from .shapes import CITATION, EFFECT, OUTCOME, TEXTS, object_of, or_null, said, with_titles
from .words import title_of

__all__ = ["CASES_VERSION", "PUBLISHED", "VERSIONS", "schema"]

#: Of the shape of cases and of the conformance kit: the first number changes where a runner has to.
CASES_VERSION = "1.0"

#: The published schemas by name, each with the version of what it describes.
VERSIONS = {
    **dict.fromkeys((*NOUN_NAMES, "assessment"), SCHEMA_VERSION),
    "case": CASES_VERSION,
    "kit": CASES_VERSION,
    "law": "1.0",
    "portable-rules": "1.2",
}

#: Their names.
PUBLISHED = tuple(VERSIONS)


def _case(edition: Edition) -> dict[str, Any]:
    """Cases hold documents, so the schemas of the nouns are bundled in."""
    defs: dict[str, Any] = {}
    nouns = []
    for noun in NOUN_NAMES:
        whole = copy.deepcopy(noun_schema(edition, noun))
        defs |= whole.pop("$defs")
        for name in ("$schema", "$id", "examples"):
            whole.pop(name)
        defs[f"noun-{noun}"] = whole
        nouns.append({"$ref": f"#/$defs/noun-{noun}"})
    expectation = object_of(
        "What every implementation answers; what is absent is not checked.",
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
            "expect": said("What is answered.", {"$ref": "#/$defs/Expectation"}),
        },
        "adopt",
    )
    return {
        "description": "A file of language-neutral cases.",
        "type": "array",
        "items": {"$ref": "#/$defs/Case"},
        "$defs": {"Case": case, "Expectation": expectation, **defs},
    }


def _null_last(value: Any) -> Any:
    """A schema in which null stands last of several types; which comes first hangs on msgspec."""
    if isinstance(value, list):
        return sorted(map(_null_last, value), key=lambda one: one == {"type": "null"})
    if isinstance(value, dict):
        return {name: _null_last(held) for name, held in value.items()}
    return value


def _law() -> dict[str, Any]:
    made = _null_last(json.loads(json.dumps(msgspec.json.schema(EditionData))))
    defs = made.pop("$defs")
    for row in defs.values():
        # What a docstring has after its first sentence is for those who read the code.
        if "description" in row:
            row["description"] = " ".join(row["description"].partition("\n\n")[0].split())
    name = made["$ref"].rpartition("/")[2]
    body: dict[str, Any] = defs.pop(name)
    body["description"] = (
        "A complete edition of the law, as law.load reads it and Edition.to_dict() gives it. A "
        "file that extends another edition has only what is new, and law.load checks it."
    )
    extends = body["properties"]["extends"]
    extends["description"] = "The edition that a file extends; a complete edition has none."
    body["$defs"] = defs
    return body


@kept_with_first()
def _schema(edition: Edition, name: str) -> dict[str, Any]:
    if name in NOUN_NAMES:
        return noun_schema(edition, name)
    makers = {
        "assessment": lambda: assessment_schema(edition),
        "case": lambda: _case(edition),
        "kit": kit_schema,
        "portable-rules": portable_schema,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:pubservice-share:schema:{VERSIONS[name]}:{name}",
        "title": title_of(name),
        **with_titles(makers.get(name, _law)()),
    }


def schema(name: str, *, edition: Edition | None = None) -> dict[str, Any]:
    """A published JSON Schema (2020-12), bundled and closed.

    Raises LookupError for a name that is none of ``PUBLISHED``.
    """
    if name not in PUBLISHED:
        raise LookupError(f"{name!r} is not a schema: expected one of {', '.join(PUBLISHED)}")
    return copy.deepcopy(_schema(edition or built_in(), name))
