"""The findings of a partnership, in the words of a catalogue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from pubservice_share.assessment.agreements.assessment import TO_ANOTHER
from pubservice_share.assessment.base import fact_question
from pubservice_share.assessment.results import Finding, Outcome, Result
from pubservice_share.law import Edition
from pubservice_share.model.partnerships import Partnership
from pubservice_share.rules.checks import Check, declared_at
from pubservice_share.rules.checks.check import CODE
from pubservice_share.words import Catalogue, and_list

from .cells import Cell, Standing

__all__ = ["RULES", "findings_of"]


def _rule(id: str, title: str, severity: Any, *, decides: bool, basis: Any) -> Check:
    return Check(
        id=f"partnership.{id}", title=title, basis=basis, severity=severity, decides=decides
    )


_PAIR = _rule("pair", "The power reaches the flow", "error", decides=True, basis="statute")
_COVERED = _rule(
    "not-covered", "An agreement covers the flow", "warning", decides=False, basis="code"
)
_PROVIDER = _rule(
    "provider-only", "The body can take part", "advice", decides=False, basis="statute"
)
#: What a finding of a partnership may be of.
RULES = (_PAIR, _COVERED, _PROVIDER)
#: By whether an agreement covers a flow: the result, and what is said.
_COVERAGE = {
    True: (Result.MET, "covered"),
    None: (Result.UNKNOWN, "coverage-not-known"),
    False: (Result.NOT_MET, "not-covered"),
}


def findings_of(
    partnership: Partnership,
    cells: Sequence[Cell],
    standing: Sequence[Standing],
    edition: Edition,
    words: Catalogue,
) -> Iterator[Finding]:
    """What the power says to each flow, which of them lack an agreement, and who cannot take
    part as it is.
    """
    writer = _FindingWriter(partnership, edition, words)
    yield from map(writer.of_pair, cells)
    if not cells:
        yield writer.alone()
    yield from writer.coverage(cells)
    yield from writer.providers(standing)


@attrs.frozen
class _FindingWriter:
    """Writes the findings of one partnership, under one edition, in one language."""

    _partnership: Partnership
    _edition: Edition
    _words: Catalogue

    def alone(self) -> Finding:
        """Nobody to share with is named."""
        cure = self._words["cure.find-out"].format(
            question=fact_question("parties", self._words).question
        )
        return self._finding(
            _PAIR, Result.UNKNOWN, "/parties", self._words["partnership.alone"], cure,
            missing=("parties",),
        )  # fmt: skip

    def _finding(
        self,
        rule: Check,
        result: Result,
        pointer: str,
        reason: str,
        cure: str | None,
        **more: Any,
    ) -> Finding:
        citations = more.pop("citations", TO_ANOTHER)
        return Finding(
            heading=declared_at(rule, pointer), result=result, citations=citations,
            reason=reason, cure=cure, on=self._partnership.on, edition=self._edition, **more,
        )  # fmt: skip

    def of_pair(self, cell: Cell) -> Finding:
        title, words = cell.answer.title, self._words
        pointer = f"/parties/{cell.discloser}"
        decisive = [finding for finding in cell.answer.findings if finding.decides]
        if cell.outcome is Outcome.PERMITTED:
            reason = words["partnership.reached"].format(title=title)
            return self._finding(
                _PAIR, Result.MET, pointer, reason, None, citations=_citations(decisive)
            )
        barred = cell.outcome is Outcome.NOT_PERMITTED
        result = Result.NOT_MET if barred else Result.UNKNOWN
        deciding = [finding for finding in decisive if finding.result is result]
        reason = words["partnership.pair"].format(
            title=title, reasons="; ".join(finding.reason for finding in deciding)
        )
        cures = dict.fromkeys(finding.cure for finding in deciding if finding.cure)
        return self._finding(
            _PAIR, result, pointer, reason, " ".join(cures) or None,
            citations=_citations(deciding), missing=tuple(map(cell.path, cell.answer.missing)),
            readings=cell.answer.readings,
        )  # fmt: skip

    def coverage(self, cells: Sequence[Cell]) -> Iterator[Finding]:
        words = self._words
        for cell in cells:
            if cell.outcome is not Outcome.PERMITTED:
                continue
            result, name = _COVERAGE[cell.covered]
            id = f"partnership.{name}"
            yield self._finding(
                _COVERED, result, f"/parties/{cell.discloser}",
                words[id].format(
                    title=cell.answer.title, agreements=and_list(cell.agreements, words)
                ),
                None if cell.covered else words[f"{id}.cure"],
                citations=CODE,
            )  # fmt: skip

    def providers(self, standing: Sequence[Standing]) -> Iterator[Finding]:
        words = self._words
        schedule = self._edition.powers[self._partnership.relied_on].schedule
        cites = tuple(
            wordings[-1].citation
            for ref, wordings in self._edition.entries.items()
            if ref.startswith(f"sch{schedule}/")
            and any(
                row.kind == "provider" and row.holds_on(self._partnership.on) for row in wordings
            )
        )
        for place, row in enumerate(standing):
            if row.only_as_provider:
                yield self._finding(
                    _PROVIDER, Result.NOT_MET, f"/parties/{place}",
                    words["partnership.provider-only"].format(party=row.name),
                    words["partnership.provider-only.cure"], citations=cites,
                )  # fmt: skip


def _citations(findings: list[Finding]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(citation for finding in findings for citation in finding.citations))
