"""The JSON Schemas of the conformance kit: its cases, its lists of files, and its reports."""

from __future__ import annotations

import copy
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.model import NOUN_NAMES

from .nouns import noun_schema
from .shapes import (
    CITATION,
    EFFECT,
    OUTCOME,
    RESULT,
    SEVERITY,
    TEXT,
    TEXTS,
    object_of,
    or_null,
    said,
)

__all__ = ["case_schema", "hostile_schema", "kit_schema", "report_schema", "rows_schema"]

#: The levels of agreement that an implementation can reach.
_LEVELS = ("disclosures", "nouns", "tables")
_ANY = ["object", "array", "string", "number", "boolean", "null"]
_COUNT = {"type": "integer", "minimum": 0}
_DIGEST = {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"}


def _adopt(edition: Edition) -> dict[str, Any]:
    return said(
        "The views taken on readings, by id.",
        {
            "type": ["object", "null"],
            "propertyNames": {"enum": list(edition.readings)},
            "additionalProperties": {"type": "boolean"},
        },
    )


def case_schema(edition: Edition) -> dict[str, Any]:
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
            "results": said(
                "By rule: the worst result of its findings. The worst is not-met, then unknown, "
                "met and not-applicable.",
                {"type": "object", "additionalProperties": RESULT},
            ),
            "findings": said(
                "Each is among the findings, as far as it is stated.",
                {"type": "array", "items": {"$ref": "#/$defs/ExpectedFinding"}},
            ),
            "matrix": said(
                "Of a partnership: exactly these rows, in this order, as far as they are stated.",
                {"type": "array", "items": {"$ref": "#/$defs/ExpectedRow"}},
            ),
            "scope": said(
                "Of an agreement: the flows that were asked and those that were not; null where "
                "every flow was asked.",
                or_null({"$ref": "#/$defs/ExpectedScope"}),
            ),
            "notes": said("Each is among the notes, word for word.", TEXTS),
        },
        "missing", "readings", "cites", "override", "offence",
        "results", "findings", "matrix", "scope", "notes",
    )  # fmt: skip
    finding = object_of(
        "One finding that an answer has.",
        {
            "rule": said("The id of the rule.", TEXT),
            "pointer": said("JSON Pointer to what it is about.", TEXT),
            "result": said("Its result.", RESULT),
            "severity": said("How much it matters.", SEVERITY),
        },
        "pointer", "result", "severity",
    )  # fmt: skip
    row = object_of(
        "One row of the matrix of a partnership.",
        {
            "discloser": said("The name of the discloser.", TEXT),
            "recipient": said("The name of the recipient.", TEXT),
            "outcome": said("What the power says to the flow.", OUTCOME),
            "covered": said(
                "Whether an agreement covers it; null where that is not known.",
                {"type": ["boolean", "null"]},
            ),
            "agreements": said("The agreements that cover it, by id or title.", TEXTS),
        },
        "recipient", "outcome", "covered", "agreements",
    )  # fmt: skip
    scope = object_of(
        "The flows of an agreement over which the outcome is taken.",
        {
            "asked": said("JSON Pointers of the flows that were asked.", TEXTS),
            "not_asked": said("JSON Pointers of the flows that rely on other law.", TEXTS),
        },
    )
    case = object_of(
        "One language-neutral case.",
        {
            "name": said("Unique among all cases.", {"type": "string", "minLength": 1}),
            "why": said("What the case shows.", {"type": "string", "minLength": 1}),
            "citations": said("The provisions on which it rests.", TEXTS),
            "document": said("The document to assess.", {"anyOf": nouns}),
            "adopt": _adopt(edition),
            "expect": said("What is answered.", {"$ref": "#/$defs/Expectation"}),
        },
        "adopt",
    )
    return {
        "description": "A file of language-neutral cases.",
        "type": "array",
        "items": {"$ref": "#/$defs/Case"},
        "$defs": {
            "Case": case,
            "Expectation": expectation,
            "ExpectedFinding": finding,
            "ExpectedRow": row,
            "ExpectedScope": scope,
            **defs,
        },
    }


def rows_schema(edition: Edition) -> dict[str, Any]:
    """A file of rows of tables."""
    row = object_of(
        "A case as a row of a table.",
        {
            "name": said("The name of the case.", {"type": "string", "minLength": 1}),
            "row": said(
                "The document, with a column for each field; nested fields have dots.",
                {"type": "object"},
            ),
            "adopt": _adopt(edition),
            "expect": said("What is answered.", {"$ref": "#/$defs/ExpectedAnswer"}),
        },
        "adopt",
    )
    answer = object_of(
        "The answer to a row.",
        {
            "outcome": said("The outcome.", OUTCOME),
            "not_met": said("The rules that are not met, in any order.", TEXTS),
            "unknown": said("The rules that are not settled, in any order.", TEXTS),
            "readings": said("Exactly these, in this order.", TEXTS),
        },
    )
    return {
        "description": "A file of cases as rows of a table.",
        "type": "array",
        "items": {"$ref": "#/$defs/CaseRow"},
        "$defs": {"CaseRow": row, "ExpectedAnswer": answer},
    }


def hostile_schema() -> dict[str, Any]:
    """A file of documents that every implementation refuses."""
    common = {
        "name": said("Unique among them.", {"type": "string", "minLength": 1}),
        "why": said("What is wrong with it.", {"type": "string", "minLength": 1}),
        "noun": said("Which noun it claims to be.", {"enum": list(NOUN_NAMES)}),
        "faults": said("JSON Pointers: each is that of a fault, if any is given.", TEXTS),
    }
    document = object_of(
        "A document that is refused.",
        {**common, "document": said("Any JSON value.", {"type": _ANY})},
        "noun",
        "faults",
    )
    text = object_of(
        "A text that is refused as a document.",
        {**common, "text": said("What stands in place of a document.", TEXT)},
        "noun",
        "faults",
    )
    return {
        "description": "A file of documents that every implementation refuses.",
        "type": "array",
        "items": {"anyOf": [{"$ref": "#/$defs/HostileDocument"}, {"$ref": "#/$defs/HostileText"}]},
        "$defs": {"HostileDocument": document, "HostileText": text},
    }


def kit_schema() -> dict[str, Any]:
    """The manifest of a conformance kit."""
    count = {"type": "integer", "minimum": 1}
    holds = ["cases", "hostile", "portable-rules", "rows", "runner", "schema", "text"]
    file = object_of(
        "A file of the kit.",
        {
            "path": said("From the folder of the manifest.", TEXT),
            "holds": said("What kind of thing is in it.", {"enum": holds}),
            "sha256": said("Of its bytes.", {"type": "string", "pattern": "^[0-9a-f]{64}$"}),
        },
    )
    level = object_of(
        "A level of agreement.",
        {
            "cases": said("How many cases belong to it.", count),
            "files": said("The files in which they are.", TEXTS),
        },
    )
    levels = object_of(
        "What belongs to each level.",
        {
            "disclosures": said("Disclosures, uses and onward disclosures.", level),
            "nouns": said("All nouns.", level),
            "tables": said("Rows of tables.", level),
        },
    )
    return object_of(
        "What is in a conformance kit, and under which versions.",
        {
            "type": {"const": "conformance-kit"},
            "version": said("Of the shape of cases and of this manifest.", TEXT),
            "digest": said(
                "Of all the cases, rows and hostile documents: which set this is.", _DIGEST
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
            "levels": levels,
            "hostile": said("How many documents are to be refused.", count),
            "files": said("Every file but the manifest.", {"type": "array", "items": file}),
        },
    )


def report_schema() -> dict[str, Any]:
    """What an implementation agrees on, as the runner of the kit reports it."""
    counts = {
        "agree": said("In how many the answer is as expected.", _COUNT),
        "differ": said("In how many it is not.", _COUNT),
        "not_asked": said("How many were not asked or not answered.", _COUNT),
    }
    difference = object_of(
        "A case in which the answer differs.",
        {
            "name": said("The case.", TEXT),
            "level": said("The lowest level to which it belongs.", {"enum": list(_LEVELS)}),
            "differences": said("What was expected, and what was found.", TEXTS),
        },
    )
    accepted = object_of(
        "A document that should have been refused.",
        {
            "name": said("The document.", TEXT),
            "found": said("What was answered.", TEXT),
        },
    )
    return object_of(
        "What an implementation agrees on.",
        {
            "type": {"const": "conformance-report"},
            "implementation": object_of(
                "What was asked.",
                {
                    "name": said("Its name.", or_null(TEXT)),
                    "version": said("Its version.", or_null(TEXT)),
                    "spoken_to": said("How it was asked.", {"enum": ["standard-input", "http"]}),
                },
            ),
            "date": said("The day that whoever ran it states.", or_null(TEXT)),
            "kit": object_of(
                "The kit.",
                {
                    "version": said("Its version.", TEXT),
                    "digest": said("Which set of cases it is.", _DIGEST),
                    "edition": said("The edition of the law.", TEXT),
                },
            ),
            "reached": said(
                "The levels of which every case agrees.",
                {"type": "array", "items": {"enum": list(_LEVELS)}},
            ),
            "levels": said(
                "By level.",
                {
                    "type": "object",
                    "propertyNames": {"enum": list(_LEVELS)},
                    "additionalProperties": object_of("The cases of a level.", counts),
                },
            ),
            "nouns": said(
                "By noun: the cases that are documents.",
                {
                    "type": "object",
                    "propertyNames": {"enum": list(NOUN_NAMES)},
                    "additionalProperties": object_of("The cases of a noun.", counts),
                },
            ),
            "hostile": object_of(
                "Documents to be refused.",
                {
                    "refused": said("How many were refused.", _COUNT),
                    "accepted": said("How many were not.", _COUNT),
                    "not_asked": said("How many were not asked or not answered.", _COUNT),
                },
            ),
            "differences": said("Where it differs.", {"type": "array", "items": difference}),
            "accepted": said("What it should have refused.", {"type": "array", "items": accepted}),
        },
    )
