"""What several flows, pairs or parties share, stated once with those that share it.

An agreement of twelve flows often has one and the same unknown in each of them.  A report names it
once, with the flows: "in all 12 flows".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, Finding, Outcome, Result
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.assessment.base import FactQuestion, reading_question
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.rules.facts import order_of
from pubservice_share.words import Catalogue, and_list

__all__ = [
    "SharedCheck",
    "SharedFact",
    "SharedFlow",
    "SharedReading",
    "SharedReason",
    "bodies_named",
    "closing_reasons",
    "facts_to_find_out",
    "flows_in_words",
    "grouped_checks",
    "numbered",
    "readings_at_issue",
    "shared_flows",
]

#: The most pairs, or rows of pairs, that a sentence lists.
_MOST_LISTED = 8
#: The most bodies that a sentence names.
_MOST_NAMED = 25
#: More flows than this are not named one by one, where their outcome names them.
_FEW = 3
_WHICH = {
    Outcome.UNDETERMINED: "not settled",
    Outcome.NOT_PERMITTED: "that the power does not reach",
}
#: The fewest letters of a name that is looked for in a sentence.
_SHORTEST_NAME = 4


@attrs.frozen(kw_only=True, eq=False)
class SharedFlow:
    """A flow of an agreement or of a partnership, as far as findings are grouped over it."""

    #: Its place among the flows of the document.
    number: int
    #: The names of the two bodies, and their places in the document.
    discloser: str
    recipient: str
    places: tuple[int, int]
    outcome: Outcome
    #: The facts that would settle it, by path in the document.
    questions: Mapping[str, FactQuestion]
    #: What decides it.
    findings: tuple[Finding, ...]
    #: The readings on which it turns.
    readings: tuple[str, ...]
    #: The answer in which the facts are asked for, with the path there; None for a fact of none.
    asked_in: Callable[[str], tuple[Assessment, str] | None]


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


@attrs.frozen(kw_only=True)
class SharedCheck:
    """What a check finds, once for every party that lacks it."""

    finding: Finding
    reason: str
    cure: str | None
    findings: tuple[Finding, ...]


def shared_flows(answer: AgreementAssessment | PartnershipAssessment) -> tuple[SharedFlow, ...]:
    """The flows that were asked, in order."""
    if isinstance(answer, AgreementAssessment):
        places = {party.id: place for place, party in enumerate(answer.document.parties)}
        return tuple(_of_flow(flow, places) for flow in answer.flows if not flow.gateways)
    return tuple(_of_cell(answer, number, cell) for number, cell in enumerate(answer.cells))


def _of_flow(flow: FlowAnswer, places: Mapping[str, int]) -> SharedFlow:
    def asked_in(path: str) -> tuple[Assessment, str] | None:
        return next(
            (
                (answer, own)
                for _, answer in flow.spans
                if answer.outcome is Outcome.UNDETERMINED
                for own in answer.missing
                if flow.path(own) == path
            ),
            None,
        )

    return SharedFlow(
        number=flow.number,
        discloser=flow.discloser.name if flow.discloser else "",
        recipient=flow.recipient.name if flow.recipient else "",
        places=(
            places.get(flow.flow.discloser or "", -1),
            places.get(flow.flow.recipient or "", -1),
        ),
        outcome=flow.outcome,
        questions=flow.questions if flow.outcome is Outcome.UNDETERMINED else {},
        findings=tuple(finding for finding in flow.findings if finding.decides),
        readings=flow.readings,
        asked_in=asked_in,
    )


def _of_cell(answer: PartnershipAssessment, number: int, cell: Cell) -> SharedFlow:
    own_paths = {cell.path(path): path for path in cell.answer.missing}
    return SharedFlow(
        number=number,
        discloser=answer.parties[cell.discloser].name,
        recipient=answer.parties[cell.recipient].name,
        places=(cell.discloser, cell.recipient),
        outcome=cell.outcome,
        questions={path: cell.answer.asking(own) for path, own in own_paths.items()},
        findings=tuple(finding for finding in cell.answer.findings if finding.decides),
        readings=cell.answer.readings,
        asked_in=lambda path: (cell.answer, own_paths[path]) if path in own_paths else None,
    )


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
        where=_where(numbers, flows, answer),
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
                other=row.other, where=_where(turning[name], flows, answer),
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
        where=_where([row.number for row, _, _ in rows], flows, answer),
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


def bodies_named(names: Sequence[str], words: Catalogue) -> str:
    """Bodies by name; of very many, only the first and the number of the others."""
    if len(names) <= _MOST_NAMED:
        return and_list(names, words)
    return and_list([*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"], words)


def numbered(numbers: Iterable[int]) -> str:
    """Flows by the numbers that people see: ``flow 3``, ``flows 1, 3 and 5``."""
    shown = [str(number + 1) for number in sorted(set(numbers))]
    return f"{'flow' if len(shown) == 1 else 'flows'} {and_list(shown)}"


def _where(
    numbers: Iterable[int],
    flows: Sequence[SharedFlow],
    answer: AgreementAssessment | PartnershipAssessment,
) -> str:
    chosen = sorted(set(numbers))
    if len(flows) == 1:
        return ""
    noun = "flows" if isinstance(answer, AgreementAssessment) else "pairs"
    if len(chosen) == len(flows):
        return f"in both {noun}" if len(flows) == 2 else f"in all {len(flows)} {noun}"
    for outcome in (Outcome.UNDETERMINED, Outcome.NOT_PERMITTED):
        alike = [flow.number for flow in flows if flow.outcome is outcome]
        if alike == chosen and len(alike) > _FEW:
            return f"in all {len(alike)} {noun} {_WHICH[outcome]}"
    if isinstance(answer, AgreementAssessment):
        return f"in {numbered(chosen)}"
    return flows_in_words(
        [flows[number].places for number in chosen], [body.name for body in answer.parties]
    )


def flows_in_words(pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> str:
    """Pairs of bodies in few words: by their two sides where every such pair is among them."""
    disclosers = list(dict.fromkeys(start for start, _ in pairs))
    recipients = sorted({end for _, end in pairs})
    count = f"in {len(pairs)} pairs" if len(pairs) != 1 else "in 1 pair"
    every_pair = sum(start != end for start in disclosers for end in recipients)
    if every_pair == len(pairs):
        starts, ends = _named(disclosers, names), _named(recipients, names)
        if sorted(disclosers) == recipients:
            return f"{count}: between {starts}"
        return f"{count}: from {starts} to {ends}"
    least_cover = _least_cover(pairs, names)
    if least_cover is not None:
        return f"{count}: {least_cover}"
    rows = [
        f"{names[start]} to {_named([end for first, end in pairs if first == start], names)}"
        for start in disclosers[:_MOST_LISTED]
    ]
    more = len(disclosers) - len(rows)
    return f"{count}: {'; '.join(rows)}" + (f"; and from {more} more bodies" if more > 0 else "")


def _least_cover(pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> str | None:
    """The bodies with which every pair of theirs is among the pairs, and no other."""
    chosen = set(pairs)
    whole = [
        place
        for place in range(len(names))
        if all(
            (place, other) in chosen and (other, place) in chosen
            for other in range(len(names))
            if other != place
        )
    ]
    if whole and all(start in whole or end in whole for start, end in pairs):
        return f"from or to {_named(whole, names, 'or')}"
    return None


def _named(places: Sequence[int], names: Sequence[str], joined: str = "and") -> str:
    shown = [names[place] for place in places[:_MOST_LISTED]]
    if len(places) > len(shown):
        return f"{', '.join(shown)} {joined} {len(places) - len(shown)} more"
    *first, last = shown
    return f"{', '.join(first)} {joined} {last}" if first else last


def grouped_checks(
    findings: Iterable[Finding], answer: AgreementAssessment
) -> tuple[SharedCheck, ...]:
    """The findings of checks, those of one check about several parties together."""
    groups: dict[tuple[str, ...], list[Finding]] = {}
    for place, finding in enumerate(findings):
        name = _place_of(finding)
        kind = name and name[0]
        together = kind and _together(finding.rule, kind, answer.words)
        key = (finding.rule, together, finding.severity) if together else (str(place),)
        groups.setdefault(key, []).append(finding)
    return tuple(_check(rows, answer) for rows in groups.values())


def _place_of(finding: Finding) -> tuple[str, int] | None:
    """The party, flow or item that a finding is about: the list it is in, and its place there."""
    steps = (finding.subject or finding.pointer).split("/")
    if len(steps) < 3 or not steps[2].isdecimal():
        return None
    return steps[1], int(steps[2])


def _together(rule: str, kind: str, words: Catalogue) -> str | None:
    try:
        return words[f"together.{rule}.{kind}"]
    except KeyError:  # a check that finds one thing only
        return None


def _check(rows: Sequence[Finding], answer: AgreementAssessment) -> SharedCheck:
    first = rows[0]
    if len(rows) == 1:
        return SharedCheck(finding=first, reason=first.reason, cure=first.cure, findings=(first,))
    words, agreement = answer.words, answer.document
    places = [place for place in map(_place_of, rows) if place is not None]
    kind = places[0][0]
    named: dict[str, Callable[[int], str]] = {
        "parties": lambda place: agreement.parties[place].name,
        "data_items": lambda place: (agreement.data_items or ())[place].name or str(place + 1),
        "flows": lambda place: str(place + 1),
    }
    names = and_list(dict.fromkeys(named[kind](place) for _, place in places), words)
    cures = dict.fromkeys(row.cure for row in rows)
    cure = first.cure
    if len(cures) > 1:
        cure = _together(first.rule, "cure", words) or " ".join(filter(None, cures))
    return SharedCheck(
        finding=first,
        reason=words[f"together.{first.rule}.{kind}"].format(names=names),
        cure=cure,
        findings=tuple(rows),
    )
