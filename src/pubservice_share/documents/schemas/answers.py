"""The JSON Schema of an assessment."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.model import NOUN_NAMES

from .shapes import (
    CITATION,
    DAY,
    EFFECT,
    OUTCOME,
    RESULT,
    SEVERITY,
    TEXT,
    TEXTS,
    choices,
    object_of,
    or_null,
    said,
)
from .words import title_of, titles_of

__all__ = ["assessment_schema"]


def _words(words: Iterable[str]) -> dict[str, Any]:
    return choices({word: title_of(word) for word in words})


def _finding() -> dict[str, Any]:
    bases = {
        "statute": "Statute",
        "regulations": "Regulations",
        "code": "The code of practice",
        "ico": "Guidance of the Information Commissioner",
        "register": "The public register",
        "practice": "Practice",
    }
    return object_of(
        "One rule, read against the document and the law of the day.",
        {
            "rule": said("The rule's id.", TEXT),
            "result": said("What the rule says.", RESULT),
            "decides": said("Whether the outcome depends on it.", {"type": "boolean"}),
            "severity": said("How serious it is.", SEVERITY),
            "verified": said("Whether the source's wording was read.", {"type": "boolean"}),
            "basis": said("What kind of source asks for it.", choices(bases)),
            "citations": said(
                "Every provision that it is based on.", {"type": "array", "items": CITATION}
            ),
            "links": said("The provisions as they stood on the day.", TEXTS),
            "reason": said("A sentence for a person; its wording may change.", TEXT),
            "cure": said("How to fix it, or null.", {"type": ["string", "null"]}),
            "pointer": said("JSON Pointer to what it is about.", TEXT),
        },
    )


def _effect(edition: Edition) -> dict[str, Any]:
    return object_of(
        "The effect of the answer on one restriction.",
        {
            "kind": said("The restriction.", choices(titles_of("restriction", edition))),
            "effect": said("The effect on it.", EFFECT),
            "citations": said("The provisions.", {"type": "array", "items": CITATION}),
            "reason": said("Why.", TEXT),
        },
    )


def _override() -> dict[str, Any]:
    return object_of(
        "What s.40(7) and (8) do.",
        {
            "applies": said("Only where permitted.", {"type": "boolean"}),
            "restrictions": said(
                "In the order of the document.",
                {"type": "array", "items": {"$ref": "#/$defs/Effect"}},
            ),
        },
    )


def _sanction() -> dict[str, Any]:
    return object_of(
        "A penalty, a defence or who may prosecute.",
        {
            "citation": said("Its provision.", CITATION),
            "jurisdiction": said(
                "Where and how it applies, for a penalty; where, for a prosecution.", TEXT
            ),
            "text": said("What it is.", TEXT),
            "convicted_from": said(
                "First day of conviction to which a penalty belongs, where it goes by that day.",
                DAY,
            ),
            "convicted_to": said("First day of conviction to which it no longer does.", DAY),
        },
        "jurisdiction", "convicted_from", "convicted_to",
    )  # fmt: skip


def _offence() -> dict[str, Any]:
    sanctions = {"type": "array", "items": {"$ref": "#/$defs/Sanction"}}
    return object_of(
        "The offence to which the disclosure exposes.",
        {
            "citation": said("The offence.", CITATION),
            "exposure": said("Whether it does.", _words(["yes", "unknown"])),
            "defences": said("The defences.", sanctions),
            "penalties": said("The penalties, as far as they were read.", sanctions),
            "prosecution": said("Who may prosecute, where the law says so.", sanctions),
        },
        "prosecution",
    )


def assessment_schema(edition: Edition) -> dict[str, Any]:
    """The schema of an answer to any noun."""
    body = object_of(
        "An answer, and everything it is based on.",
        {
            "type": said("Which document this is.", {"const": "assessment"}),
            "subject": said("The noun that was assessed.", _words(NOUN_NAMES)),
            "reference": said("The caller's own.", {"type": ["string", "null"]}),
            "outcome": said("What the power says.", OUTCOME),
            "on": said(
                "The day of the law; of an agreement the day on which it starts, or null.",
                or_null(DAY),
            ),
            "law": object_of(
                "The law relied on.",
                {
                    "edition": said("Its edition.", TEXT),
                    "verified_to": said("The earliest day to which it was checked.", DAY),
                },
            ),
            "record": object_of(
                "What lets anyone repeat the answer.",
                {
                    "library": said("The library's version.", TEXT),
                    "digest": said(
                        "Of the canonical document.",
                        {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
                    ),
                    "adopted": said(
                        "The views taken on readings.",
                        {"type": "object", "additionalProperties": {"type": "boolean"}},
                    ),
                    "looked_up": said(
                        "What was looked up for the document before it was answered.",
                        {"type": "array", "items": {"type": "string"}},
                    ),
                },
                "looked_up",
            ),
            "findings": said(
                "One for each rule, in order.",
                {"type": "array", "items": {"$ref": "#/$defs/Finding"}},
            ),
            "missing": said("The facts that would settle it, with the readings.", TEXTS),
            "readings": said("The readings on which it turns.", TEXTS),
            "override": said(
                "The effect on the restrictions; null except for a disclosure.",
                or_null({"$ref": "#/$defs/Override"}),
            ),
            "offence": said(
                "Offence exposure of a barred onward disclosure.",
                or_null({"$ref": "#/$defs/Offence"}),
            ),
            "notes": said("Notes about the answer.", TEXTS),
            "flows": said(
                "Of an agreement: what the power says to each flow.",
                {"type": "array", "items": {"$ref": "#/$defs/FlowAnswer"}},
            ),
            "scope": said(
                "Of an agreement: the flows over which the outcome is taken, or null where it is "
                "all of them.",
                or_null(_scope()),
            ),
            "matrix": said(
                "Of a partnership: one row for each ordered pair of bodies.",
                {"type": "array", "items": {"$ref": "#/$defs/Cell"}},
            ),
            "standing": said(
                "Of a partnership: how each body stands.",
                {"type": "array", "items": {"$ref": "#/$defs/Standing"}},
            ),
        },
        "flows", "scope", "matrix", "standing",
    )  # fmt: skip
    body["$defs"] = {
        "Finding": _finding(),
        "Effect": _effect(edition),
        "Override": _override(),
        "FlowAnswer": _flow_answer(),
        "Cell": _cell(),
        "Standing": _standing(),
        "Sanction": _sanction(),
        "Offence": _offence(),
    }
    return body


def _scope() -> dict[str, Any]:
    flows = {"type": "array", "items": TEXT}
    return object_of(
        "The flows over which the outcome is taken, as JSON Pointers.",
        {
            "asked": said("The flows that were asked.", flows),
            "not_asked": said("The flows that rely on other law, as a gateway states.", flows),
        },
    )


def _flow_answer() -> dict[str, Any]:
    span = object_of(
        "A stretch of the term in which the law does not change.",
        {
            "from": said("Its first day.", DAY),
            "to": said("The day after its last, or null.", or_null(DAY)),
            "outcome": said("What the power says in it.", OUTCOME),
        },
    )
    return object_of(
        "What the power says to one flow throughout the term.",
        {
            "discloser": said("The id of the party, or null.", or_null(TEXT)),
            "recipient": said("The id of the party, or null.", or_null(TEXT)),
            "outcome": said("What the power says.", OUTCOME),
            "missing": said("The facts that would settle it, with the readings.", TEXTS),
            "readings": said("The readings on which it turns.", TEXTS),
            "spans": said("The spans of law in the term.", {"type": "array", "items": span}),
        },
    )


def _cell() -> dict[str, Any]:
    return object_of(
        "The flow from one body to another.",
        {
            "discloser": said("The name of the body.", TEXT),
            "recipient": said("The name of the body.", TEXT),
            "outcome": said("What the power says.", OUTCOME),
            "agreements": said("Those that cover it, by id or title.", TEXTS),
            "covered": said(
                "Whether one does, or null if not known.", {"type": ["boolean", "null"]}
            ),
        },
    )


def _standing() -> dict[str, Any]:
    count = {"type": "integer", "minimum": 0}
    return object_of(
        "How one body stands in a partnership.",
        {
            "name": said("The name of the body.", TEXT),
            "may_disclose_to": said("To how many of the others it may disclose.", count),
            "may_receive_from": said("From how many of them it may receive.", count),
            "disclosing_not_settled": said("To how many of them that is not settled.", count),
            "receiving_not_settled": said("From how many of them that is not settled.", count),
            "only_as_provider": said(
                "Whether it can take part only as a provider of services.", {"type": "boolean"}
            ),
        },
        # Answers of the first release do not have them.
        "disclosing_not_settled",
        "receiving_not_settled",
    )
