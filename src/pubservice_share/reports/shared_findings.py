"""What several flows, pairs or parties share, stated once with those that share it.

An agreement of twelve flows often has one and the same unknown in each of them.  A report names it
once, with the flows: "in all 12 flows".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.assessment.base import FactQuestion, reading_question
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.rules.facts import order_of
from pubservice_share.words import Catalogue

from .shared_flows import SharedFlow, where_of

__all__ = [
    "SharedFact",
    "SharedReading",
    "SharedReason",
    "closing_reasons",
    "facts_to_find_out",
    "readings_at_issue",
]

#: The fewest letters of a name that is looked for in a sentence.
_SHORTEST_NAME = 4


@attrs.frozen(kw_only=True)
class SharedFact:
    """A fact to find out, once for every flow that needs it."""

    question: str
    help: str
    #: The bodies that the question is about, where they differ.
    names: tuple[str, ...]
    #: Where it is needed: ``in all 12 flows``; empty for a document of one flow.
    where: str
    paths: tuple[str, ...]
    flows: tuple[int, ...]
    citations: tuple[str, ...]
    #: Its place in the order in which facts are asked for.
    order: int = -1
    #: An answer that asks for the fact, and the path of it there.
    asked_in: tuple[Assessment, str] | None


@attrs.frozen(kw_only=True)
class SharedReason:
    """Why flows are not permitted, or cannot be settled, with what would cure it."""

    #: A finding that says so; its sentence may be ``reason`` with another name.
    finding: Finding
    reason: str
    cure: str | None
    names: tuple[str, ...]
    where: str
    flows: tuple[int, ...]
    citations: tuple[str, ...]


@attrs.frozen(kw_only=True)
class SharedReading:
    """A reading of the law on which flows turn: its two views."""

    id: str
    question: str
    adopted: str
    other: str
    where: str


def facts_to_find_out(
    flows: Sequence[SharedFlow], answer: AgreementAssessment | PartnershipAssessment
) -> tuple[SharedFact, ...]:
    """The facts that would settle the flows that are not settled: who, what for, then the rest."""
    words = answer.words
    groups: dict[tuple[str, str], list[tuple[SharedFlow, str, FactQuestion]]] = {}
    for flow in flows:
        for path, question in flow.questions.items():
            fact = question.fact
            general = _general(f"question.{fact}", fact, words)
            key = (_of_either_side(fact), general or question.question)
            groups.setdefault(key, []).append((flow, path, question))
    if not flows and answer.missing:
        return tuple(
            SharedFact(
                question=answer.question(path), help=answer.asking(path).help, names=(), where="",
                paths=(path,), flows=(), citations=(), asked_in=(answer, path),
            )
            for path in answer.missing
        )  # fmt: skip
    facts = [_fact(rows, general, flows, answer) for (_, general), rows in groups.items()]
    order = {"parties": 0, "starts": 1, "ends": 2}
    return tuple(
        sorted(
            facts,
            key=lambda fact: (
                order.get(fact.paths[0].partition(".")[0], 3),
                fact.order,
            ),
        )
    )


def _of_either_side(fact: str) -> str:
    """A fact of a body, whether it discloses or receives."""
    side, dot, within = fact.partition(".")
    return f"body.{within}" if side in ("discloser", "recipient") and dot else fact


def _general(id: str, fact: str, words: Catalogue) -> str | None:
    """A question or a help text about several bodies; None where it names no body."""
    if fact.startswith("flows."):
        return words[f"{id}.each"] if id.startswith("question.") else words[id]
    try:
        text = words[id]
    except KeyError:  # a fact without a question of its own
        return None
    each = words["word.each-of-these-bodies"]
    general = text.replace("{discloser}", each).replace("{recipient}", each)
    return general if general != text and "{" not in general else None


def _fact(
    rows: Sequence[tuple[SharedFlow, str, FactQuestion]],
    general: str,
    flows: Sequence[SharedFlow],
    answer: AgreementAssessment | PartnershipAssessment,
) -> SharedFact:
    flow, path, asked = rows[0]
    questions = dict.fromkeys(question.question for _, _, question in rows)
    names: dict[str, None] = {}
    question, help = asked.question, asked.help
    if len(questions) > 1:
        question = general
        help = _general(f"help.{asked.fact}", asked.fact, answer.words) or asked.help
        if not asked.fact.startswith("flows."):
            template = answer.words[f"question.{asked.fact}"]
            for row, _, other in rows:
                side = template if other.fact == asked.fact else answer.words[
                    f"question.{other.fact}"]  # fmt: skip
                names[row.discloser if "{discloser}" in side else row.recipient] = None
    citations: dict[str, None] = {}
    for row, row_path, _ in rows:
        unknown = [finding for finding in row.findings if finding.result is Result.UNKNOWN]
        own = row.asked_in(row_path)
        for finding in unknown:
            if row_path in finding.missing or (own is not None and own[1] in finding.missing):
                citations.update(dict.fromkeys(finding.citations))
    numbers = tuple(dict.fromkeys(row.number for row, _, _ in rows))
    return SharedFact(
        question=question,
        help=help,
        names=tuple(names),
        where=where_of(numbers, flows, answer),
        paths=tuple(dict.fromkeys(row_path for _, row_path, _ in rows)),
        flows=numbers,
        citations=tuple(citations),
        order=_order_of(asked.fact),
        asked_in=flow.asked_in(path) or ((answer, path) if path in answer.missing else None),
    )


def readings_at_issue(
    flows: Sequence[SharedFlow], answer: AgreementAssessment | PartnershipAssessment
) -> tuple[SharedReading, ...]:
    """The readings on which flows turn that are not settled."""
    turning: dict[str, list[int]] = {}
    for flow in flows:
        if flow.outcome is Outcome.UNDETERMINED:
            for name in flow.readings:
                turning.setdefault(name, []).append(flow.number)
    shared = []
    for name in sorted(turning):
        row = answer.edition.readings[name]
        shared.append(
            SharedReading(
                id=row.id, question=reading_question(row, answer.words), adopted=row.adopted,
                other=row.other, where=where_of(turning[name], flows, answer),
            )
        )  # fmt: skip
    return tuple(shared)


def closing_reasons(
    flows: Sequence[SharedFlow], answer: AgreementAssessment | PartnershipAssessment
) -> tuple[SharedReason, ...]:
    """Why flows are not permitted, each reason once; bodies with the same one are named together.

    A reason why a flow is not settled is among them where its cure is more than a question.
    """
    words = answer.words
    asks = tuple(
        words[id].partition("{")[0] for id in ("cure.find-out", "cure.reading") if words[id]
    )
    groups: dict[tuple[Any, ...], list[tuple[SharedFlow, Finding, str | None]]] = {}
    for flow in flows:
        for finding in flow.findings:
            closes = (
                flow.outcome is Outcome.NOT_PERMITTED and finding.result is Result.NOT_MET
            ) or (
                flow.outcome is Outcome.UNDETERMINED
                and finding.result is Result.UNKNOWN
                and finding.cure is not None
                and not finding.cure.startswith(asks)
            )
            if closes:
                name = _name_in(_plain_reason(finding, flow), (flow.discloser, flow.recipient))
                key = (
                    finding.result, _without(_plain_reason(finding, flow), name),
                    _without(finding.cure or "", name),
                )  # fmt: skip
                groups.setdefault(key, []).append((flow, finding, name))
    return tuple(_reason(rows, flows, answer) for rows in groups.values())


def _plain_reason(finding: Finding, flow: SharedFlow) -> str:
    """The reason without the flow, which is named beside it."""
    return finding.reason.removeprefix(f"{flow.discloser} to {flow.recipient}: ")


def _name_in(text: str, names: Iterable[str]) -> str | None:
    """The longest of some names that a sentence has."""
    found = [
        name
        for name in names
        if len(name) >= _SHORTEST_NAME and _pattern(name).search(text) is not None
    ]
    return max(found, key=len, default=None)


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(name)}(?!\w)", re.IGNORECASE)


def _without(text: str, name: str | None) -> str:
    return text if name is None else _pattern(name).sub("\0", text)


def _reason(
    rows: Sequence[tuple[SharedFlow, Finding, str | None]],
    flows: Sequence[SharedFlow],
    answer: AgreementAssessment | PartnershipAssessment,
) -> SharedReason:
    flow, finding, name = rows[0]
    names = tuple(dict.fromkeys(own for _, _, own in rows if own is not None))
    reason, cure = _plain_reason(finding, flow), finding.cure
    if len(names) > 1:
        the_body = answer.words["word.the-body"]
        reason = _without(reason, name).replace("\0", the_body)
        cure = cure and _without(cure, name).replace("\0", the_body)
    return SharedReason(
        finding=finding,
        reason=reason,
        cure=cure,
        names=names if len(names) > 1 else (),
        where=where_of([row.number for row, _, _ in rows], flows, answer),
        flows=tuple(dict.fromkeys(row.number for row, _, _ in rows)),
        citations=tuple(
            dict.fromkeys(citation for _, row, _ in rows for citation in row.citations)
        ),
    )


def _order_of(fact: str) -> int:
    """The order of a fact of a disclosure; facts of the flow itself come first."""
    try:
        return order_of(fact)
    except LookupError:
        return -1
