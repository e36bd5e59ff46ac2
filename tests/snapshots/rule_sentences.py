"""Every sentence of the rules, as lines of text: one block for each rule."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share.rules import FACTS, NOTES, RULES, every_rule
from pubservice_share.rules.rule import Cite, Rule, Says
from pubservice_share.words import ENGLISH

SNAPSHOT = Path(__file__).parent / "rule-sentences.txt"


def _cites(cites: tuple[Cite, ...]) -> str:
    return "; ".join(cite if isinstance(cite, str) else str(cite) for cite in cites)


def _sentence_lines(label: str, says: Says) -> Iterator[str]:
    yield f"  {label}{' in one case' if says.when else ''}: {says.text}"
    if says.cites:
        yield f"      cites {_cites(says.cites)}"
    if says.cure:
        yield f"      cure: {says.cure}"


def _block(rule: Rule) -> Iterator[str]:
    kind = "decides" if rule.decides else "does not decide"
    read = "" if rule.verified else ", wording not read"
    yield f"{rule.id}: {rule.title}"
    yield f"  {rule.basis}, {rule.severity}, {kind}{read}; about {rule.pointer}"
    yield f"  cites {_cites(rule.cites)}"
    for label, sentences in (
        ("met", rule.met), ("not met", rule.not_met), ("unknown", rule.unknown)
    ):  # fmt: skip
        for sentence in sentences:
            yield from _sentence_lines(label, sentence)


def lines() -> Iterator[str]:
    """Which rules each document is read against, each rule, each question, each note."""
    for kind, rules in RULES.items():
        yield f"{kind}: {' '.join(rule.id for rule in rules)}"
    for rule in every_rule():
        yield ""
        yield from _block(rule)
    yield ""
    for fact in FACTS:
        rank = "" if fact.opens is None else f" (opens others, {fact.opens})"
        yield f"{fact.path}{rank}, {fact.citation}: {ENGLISH['question.' + fact.path]}"
    for noun, notes in NOTES.items():
        for note in notes:
            yield f"note of {noun}: {note.text}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
