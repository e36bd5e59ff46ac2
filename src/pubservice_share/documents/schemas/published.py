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
from .conformance import case_schema, hostile_schema, kit_schema, report_schema, rows_schema
from .nouns import SCHEMA_VERSION, noun_schema
from .portable import portable_schema
from .shapes import with_titles
from .words import title_of

__all__ = ["CASES_VERSION", "PUBLISHED", "VERSIONS", "schema"]

#: Of the shape of cases, of the conformance kit and of its reports: the first number changes where
#: a runner has to.
CASES_VERSION = "2.0"

#: The published schemas by name, each with the version of what it describes.
VERSIONS = {
    **dict.fromkeys((*NOUN_NAMES, "assessment"), SCHEMA_VERSION),
    **dict.fromkeys(
        ("case", "case-rows", "hostile-documents", "kit", "conformance-report"), CASES_VERSION
    ),
    "law": "1.0",
    "portable-rules": "1.2",
}

#: Their names.
PUBLISHED = tuple(VERSIONS)


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
        "case": lambda: case_schema(edition),
        "case-rows": lambda: rows_schema(edition),
        "hostile-documents": hostile_schema,
        "kit": kit_schema,
        "conformance-report": report_schema,
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
