"""Agreements: loading bytes, listing every fault of a bad one, and assessing.

make bench
"""

from __future__ import annotations

import copy
import datetime as dt
import json
import typing
from pathlib import Path
from typing import Any, Literal

import attrs
import pydantic
from loads import beside_validators
from times import report, side_by_side

import pubservice_share as pss
from pubservice_share.documents.schemas.nouns import without_none
from pubservice_share.documents.schemas.words import words_of
from pubservice_share.model.fields import public_fields

EXAMPLES = Path(__file__).parent.parent / "examples"
VALUE: dict[str, Any] = json.loads((EXAMPLES / "agreement-fuel-poverty.json").read_text())
TEXTS = [
    json.dumps({**VALUE, "id": f"agreement-{number}", "title": f"Agreement {number}"}).encode()
    for number in range(50)
]


def _pydantic(cls: type, models: dict[type, type]) -> type:
    """The same model in pydantic, with the same fields, words and closed objects."""
    if cls in models:
        return models[cls]
    hints = typing.get_type_hints(cls)
    edition = pss.law.built_in()
    fields: dict[str, Any] = {}

    def typed(hint: Any, words: str | None) -> Any:
        if typing.get_origin(hint) is tuple:
            return list[typed(typing.get_args(hint)[0], words)]  # type: ignore[misc]
        if words:
            return Literal[words_of(words, edition)]
        if attrs.has(hint):
            return _pydantic(hint, models)
        return hint if hint in (str, bool, dt.date) else dict[str, Any]

    for field in public_fields(cls):
        annotation = typed(without_none(hints[field.name]), field.metadata.get("words"))
        needed = field.default is attrs.NOTHING
        fields[field.name] = (annotation, ...) if needed else (annotation | None, None)
    if "noun" in vars(cls):
        fields["type"] = (str, ...)
    models[cls] = pydantic.create_model(  # type: ignore[call-overload]
        cls.__name__, __config__=pydantic.ConfigDict(extra="forbid"), **fields
    )
    return models[cls]


MODEL: Any = _pydantic(pss.Agreement, {})


def _bad(number: int) -> dict[str, Any]:
    value = copy.deepcopy(VALUE)
    value["title"] = f"Agreement {number}"
    value["ends"] = "1 May"
    value["retention"] = "a year"
    value["statuss"] = "active"
    value["flows"][0]["territory"] = ["mars"]
    value["flows"][1]["information"]["personal"] = "yes"
    value["parties"][0]["role"] = "boss"
    del value["parties"][1]["name"]
    value["signatures"][0]["on"] = 7
    return value


BAD = [_bad(number) for number in range(20)]
NOUNS = [pss.loads(text) for text in TEXTS]


def outcomes() -> None:
    for noun in NOUNS:
        _ = pss.assess(noun).outcome


def answers() -> None:
    for noun in NOUNS:
        for finding in pss.assess(noun).findings:
            _ = finding.reason, finding.citations


if __name__ == "__main__":
    beside_validators("agreement", TEXTS, BAD, pydantic=MODEL.model_validate_json)
    mine = "ours: outcome alone"
    report(f"Answers to {len(NOUNS)} agreements",
           side_by_side({mine: outcomes, "ours: every finding read": answers}, len(NOUNS)),
           (mine,))  # fmt: skip
