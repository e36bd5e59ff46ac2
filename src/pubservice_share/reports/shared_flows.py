"""The flows of a document, and how those that share something are named in a few words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from pubservice_share.assessment import Assessment, Finding, Outcome
from pubservice_share.assessment.agreements import AgreementAssessment, FlowAnswer
from pubservice_share.assessment.base import FactQuestion
from pubservice_share.assessment.partnerships import Cell, PartnershipAssessment
from pubservice_share.words import Catalogue, and_list

__all__ = ["SharedFlow", "bodies_named", "pairs_in_words", "shared_flows", "where_of"]

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


def bodies_named(names: Sequence[str], words: Catalogue) -> str:
    """Bodies by name; of very many, only the first and the number of the others."""
    if len(names) <= _MOST_NAMED:
        return and_list(names, words)
    return and_list([*names[:_MOST_NAMED], f"{len(names) - _MOST_NAMED} more"], words)


def numbered(numbers: Iterable[int]) -> str:
    """Flows by the numbers that people see: ``flow 3``, ``flows 1, 3 and 5``."""
    shown = [str(number + 1) for number in sorted(set(numbers))]
    return f"{'flow' if len(shown) == 1 else 'flows'} {and_list(shown)}"


def where_of(
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
    return pairs_in_words(
        [flows[number].places for number in chosen], [body.name for body in answer.parties]
    )


def pairs_in_words(pairs: Sequence[tuple[int, int]], names: Sequence[str]) -> str:
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
