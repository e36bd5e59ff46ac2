"""Print one digest over the answers to every case, the law of every span and the portable rules.

It is the same on every machine, Python, version of a dependency and seed of hashes: the task
``same-answers`` compares it between environments.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pubservice_share as pss

CASES = Path(__file__).parent.parent / "cases"


def digest() -> str:
    """The digest, as hexadecimal text."""
    answers = hashlib.sha256()
    for file in sorted(CASES.glob("*.json")):
        for case in json.loads(file.read_text(encoding="utf-8")):
            answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
            answers.update(pss.dumps(answer).encode())
    for day in pss.law.change_days(pss.law.built_in()):
        today = pss.law.as_at(day)
        for objective in today.objectives():
            refs = [row.ref for row in today.specified_persons(objective.id)]
            answers.update(f"{day} {objective.id} {refs}".encode())
    answers.update(json.dumps(pss.portable_rules()).encode())
    return answers.hexdigest()


if __name__ == "__main__":
    print(digest())
