"""In how many cases each rule says each of its sentences, as lines of text, with two of the cases.

Which of several sentences a rule says hangs on conditions of its own: a change of one shows here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from support.cases import cases

import pubservice_share as pss
from pubservice_share.rules import NOTES, every_rule
from pubservice_share.rules.rule import Note, Says

SNAPSHOT = Path(__file__).parent / "what-cases-say.txt"
_FILLED = re.compile(r"\\\{[^}]*\\\}")


def _sentence(several: Iterable[Says | Note], reason: str) -> Says | Note | None:
    """Which of several sentences a reason is, with its braces filled: the longest that fits."""
    fitting = []
    for one in several:
        # A sentence begins with a capital and ends with a full stop.
        pattern = _FILLED.sub(".*", re.escape(one.text))
        if re.fullmatch(f"{pattern}\\.?", reason, re.DOTALL | re.IGNORECASE):
            fitting.append(one)
    return max(fitting, key=lambda one: len(one.text), default=None)


def _in_cases(several: list[str]) -> str:
    named = ", ".join(several[:2])
    return f"{len(several)}: {named}{', ...' if len(several) > 2 else ''}" if several else "none"


def lines() -> Iterator[str]:
    """Each rule and each note, with the cases in which each sentence is said."""
    said: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    noted: dict[str, list[str]] = defaultdict(list)
    for case in cases():
        answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
        for found in answer.findings:
            said[found.rule, found.result.value][found.reason].append(case["name"])
        for note in answer.notes:
            noted[note].append(case["name"])
    for rule in every_rule():
        yield rule.id
        idle = [name for names in said[rule.id, "not-applicable"].values() for name in names]
        yield f"  does not apply in {_in_cases(idle)}"
        for result, several in (
            ("met", rule.met), ("not-met", rule.not_met), ("unknown", rule.unknown)
        ):  # fmt: skip
            yield f"  {result} in {sum(map(len, said[rule.id, result].values()))}"
            yield from _told(several, said[rule.id, result])
    for noun, notes in NOTES.items():
        yield f"notes of {noun}"
        yield from _told(notes, noted)


def _told(several: Iterable[Says | Note], held: dict[str, list[str]]) -> Iterator[str]:
    names: dict[Says | Note | None, list[str]] = defaultdict(list)
    for reason, those in held.items():
        names[_sentence(several, reason)] += those
    for one in several:
        yield f"    {one.text}"
        yield f"      in {_in_cases(names[one])}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
