"""Bytes to a typed, checked document, and every fault of a bad one, beside other libraries.

make bench
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import jsonschema_rs
from times import report, side_by_side

import pubservice_share as pss


def beside_validators(
    noun: str,
    texts: list[bytes],
    bad: list[Any],
    **more: Callable[[bytes], object],
) -> None:
    """Print both figures for documents of a noun; ``more`` are further libraries that load one."""
    schema = pss.schema(noun)
    slow = jsonschema.Draft202012Validator(schema)
    fast = jsonschema_rs.validator_for(schema)

    def over_all(read: Callable[[bytes], object]) -> Callable[[], None]:
        def work() -> None:
            for text in texts:
                read(text)

        return work

    def our_faults() -> None:
        for value in bad:
            try:
                pss.from_dict(value)
            except pss.DocumentError as error:
                _ = [(fault.pointer, fault.message) for fault in error.faults]

    def slow_faults() -> None:
        for value in bad:
            _ = [(error.json_path, error.message) for error in slow.iter_errors(value)]

    mine = f"ours: bytes to a typed, checked {noun}"
    peers = {
        mine: over_all(pss.loads),
        "jsonschema, valid or not": over_all(lambda text: slow.is_valid(json.loads(text))),
        "jsonschema-rs, valid or not": over_all(lambda text: fast.is_valid(json.loads(text))),
        **{f"{name}, to its models": over_all(read) for name, read in more.items()},
    }
    size = sum(map(len, texts)) // len(texts)
    title = f"Loading {len(texts)} {noun}s of {size:,} bytes"
    report(title, side_by_side(peers, len(texts)), (mine,))
    mine = "ours: every fault, in words"
    peers = {mine: our_faults, "jsonschema iter_errors": slow_faults}
    report(f"Faults of {len(bad)} bad {noun}s", side_by_side(peers, len(bad)), (mine,))


if __name__ == "__main__":
    cases = Path(__file__).parent.parent / "cases" / "s35.json"
    values: list[dict[str, Any]] = [case["document"] for case in json.loads(cases.read_text())]
    beside_validators(
        "disclosure",
        [json.dumps(value).encode() for value in values],
        [
            {**value, "on": "1 May", "territory": [], "power": "35", "extra": 1, "objective": "x"}
            for value in values[:40]
        ],
    )
