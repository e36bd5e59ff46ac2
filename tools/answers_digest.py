"""Print one digest over the answers to every case, the law of every span and the portable rules.

The same on every machine, Python, version of a dependency and seed of hashes, or it is wrong:
``make same-answers`` asks each environment at hand.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pubservice_share as pss

CASES = Path(__file__).parent.parent / "cases"


def digest() -> str:
    """The digest, as hexadecimal text."""
    held = hashlib.sha256()
    for file in sorted(CASES.glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
            held.update(pss.dumps(answer).encode())
    for day in pss.law.change_days(pss.law.built_in()):
        today = pss.law.as_at(day)
        for objective in today.objectives():
            refs = [row.ref for row in today.specified_persons(objective.id)]
            held.update(f"{day} {objective.id} {refs}".encode())
    held.update(json.dumps(pss.portable_rules()).encode())
    return held.hexdigest()


if __name__ == "__main__":
    print(digest())
