"""Bytes to a typed, checked document, and every fault of a bad one, beside other libraries.

make bench
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
from timing import report, side_by_side

import pubservice_share as pss

CASES = Path(__file__).parent.parent / "cases" / "s35.json"
VALUES: list[dict[str, Any]] = [case["document"] for case in json.loads(CASES.read_text())]
TEXTS = [json.dumps(value).encode() for value in VALUES]
SCHEMA = pss.schema("disclosure")
SLOW = jsonschema.Draft202012Validator(SCHEMA)
FAST = jsonschema_rs.validator_for(SCHEMA)
BAD = [
    {**value, "on": "1 May", "territory": [], "power": "35", "extra": 1, "objective": "x"}
    for value in VALUES[:40]
]


def ours() -> None:
    for text in TEXTS:
        pss.loads(text)


def slow() -> None:
    for text in TEXTS:
        SLOW.is_valid(json.loads(text))


def fast() -> None:
    for text in TEXTS:
        FAST.is_valid(json.loads(text))


def our_faults() -> None:
    for value in BAD:
        try:
            pss.from_dict(value)
        except pss.DocumentError as error:
            _ = error.faults


def slow_faults() -> None:
    for value in BAD:
        _ = list(SLOW.iter_errors(value))


if __name__ == "__main__":
    mine = "ours: bytes to a typed, checked disclosure"
    medians = side_by_side(
        {mine: ours, "jsonschema, valid or not": slow, "jsonschema-rs, valid or not": fast},
        len(TEXTS),
    )
    report(f"Loading {len(TEXTS)} disclosures", medians, (mine,))
    mine = "ours: every fault, in words"
    medians = side_by_side({mine: our_faults, "jsonschema iter_errors": slow_faults}, len(BAD))
    report(f"Faults of {len(BAD)} bad disclosures", medians, (mine,))
