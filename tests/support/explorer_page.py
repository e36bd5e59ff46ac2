"""The answers of the library in the shape of the explorer's answers."""

from __future__ import annotations

import json
from typing import Any

from support.cases import cases

import pubservice_share as pss

__all__ = ["SINGLE", "library_answer", "single_cases"]

SINGLE = ("disclosure", "use", "onward-disclosure")


def single_cases() -> list[tuple[dict[str, Any], dict[str, bool]]]:
    """Document and views of every case that the page answers."""
    return [
        (case["document"], case.get("adopt") or {})
        for case in cases()
        if case["document"]["type"] in SINGLE
    ]


def library_answer(document: dict[str, Any], adopt: dict[str, bool]) -> dict[str, Any]:
    """The whole answer as JSON values, but for its record, which needs no rule."""
    answer = pss.to_dict(pss.assess(pss.from_dict(document), adopt))
    del answer["record"]
    plain: dict[str, Any] = json.loads(json.dumps(answer))
    return plain
