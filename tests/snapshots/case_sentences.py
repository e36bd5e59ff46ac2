"""The number of cases with each sentence of each rule, as lines of text, with two of the cases.

The sentence of a rule depends on its own conditions, and a change of one shows here.
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

SNAPSHOT = Path(__file__).parent / "case-sentences.txt"
_FILLED = re.compile(r"\\\{[^}]*\\\}")


def _sentence(sentences: Iterable[Says | Note], reason: str) -> Says | Note | None:
    """The sentence that a reason fills in: the longest that fits."""
    fitting = []
    for sentence in sentences:
        # A sentence begins with a capital and ends with a full stop.
        pattern = _FILLED.sub(".*", re.escape(sentence.text))
        if re.fullmatch(f"{pattern}\\.?", reason, re.DOTALL | re.IGNORECASE):
            fitting.append(sentence)
    return max(fitting, key=lambda sentence: len(sentence.text), default=None)


def _in_cases(names: list[str]) -> str:
    named = ", ".join(names[:2])
    return f"{len(names)}: {named}{', ...' if len(names) > 2 else ''}" if names else "none"


def lines() -> Iterator[str]:
    """Each rule and each note, with the cases that have each sentence."""
    case_names: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    noted: dict[str, list[str]] = defaultdict(list)
    for case in cases():
        answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
        for finding in answer.findings:
            case_names[finding.rule, finding.result.value][finding.reason].append(case["name"])
        for note in answer.notes:
            noted[note].append(case["name"])
    for rule in every_rule():
        yield rule.id
        idle = [name for names in case_names[rule.id, "not-applicable"].values() for name in names]
        yield f"  does not apply in {_in_cases(idle)}"
        for result, sentences in (
            ("met", rule.met), ("not-met", rule.not_met), ("unknown", rule.unknown)
        ):  # fmt: skip
            yield f"  {result} in {sum(map(len, case_names[rule.id, result].values()))}"
            yield from _by_sentence(sentences, case_names[rule.id, result])
    for noun, notes in NOTES.items():
        yield f"notes of {noun}"
        yield from _by_sentence(notes, noted)


def _by_sentence(
    sentences: Iterable[Says | Note], names_by_reason: dict[str, list[str]]
) -> Iterator[str]:
    names: dict[Says | Note | None, list[str]] = defaultdict(list)
    for reason, those in names_by_reason.items():
        names[_sentence(sentences, reason)] += those
    for sentence in sentences:
        yield f"    {sentence.text}"
        yield f"      in {_in_cases(names[sentence])}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
