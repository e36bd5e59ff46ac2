"""Offence exposure of an onward disclosure that is barred (ss.41(4), 42(3))."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.law import Edition
from pubservice_share.law.sanctions import Penalty, Prosecution
from pubservice_share.logic.diagrams import TRUE
from pubservice_share.logic.explained import Explainer
from pubservice_share.logic.terms import Not
from pubservice_share.model import OnwardDisclosure
from pubservice_share.rules.bars import OFFENCE, OFFENCE_OF_REVENUE, theirs

from .results import Offence, Outcome, Sanction

__all__ = ["exposure"]


def exposure(
    document: OnwardDisclosure, outcome: Outcome, explainer: Explainer, edition: Edition
) -> Offence | None:
    """The offence to which a barred onward disclosure exposes, or None.

    Section 42(3) asks for no knowledge; section 41(4) asks for knowledge or recklessness.
    Where it is not known whose information it is, either may be the one.
    """
    if outcome is not Outcome.NOT_PERMITTED:
        return None
    knew = document.knew_or_reckless
    if explainer.diagram(theirs) == TRUE:
        return _offence(OFFENCE_OF_REVENUE, "yes", document, edition)
    if explainer.diagram(Not(theirs)) == TRUE:
        if knew is False:
            return None
        return _offence(OFFENCE, "yes" if knew else "unknown", document, edition)
    citation = OFFENCE_OF_REVENUE if knew is False else OFFENCE
    return _offence(citation, "unknown", document, edition)


def _offence(citation: str, exposed: str, document: OnwardDisclosure, edition: Edition) -> Offence:
    return Offence(
        citation=citation,
        exposure=exposed,
        defences=tuple(
            Sanction(citation=row.citation, jurisdiction=None, text=row.text)
            for row in edition.defences
            if row.offence == citation
        ),
        penalties=tuple(
            sanction
            for row in edition.penalties
            if row.offence == citation and _reaches(row, document)
            for sanction in _sanctions(row)
        ),
        prosecution=tuple(
            Sanction(citation=row.citation, jurisdiction=row.jurisdiction, text=row.text)
            for row in edition.prosecutions
            if row.offence == citation and _reaches(row, document)
        ),
    )


def _reaches(row: Penalty | Prosecution, document: OnwardDisclosure) -> bool:
    """Whether a row holds on the day, for somebody who disclosed or received."""
    if not row.holds_on(document.on):
        return False
    parties = (document.received_from, document.received_via, document.holder)
    return row.only_for is None or any(
        row.only_for in (party.specified_as or ()) for party in parties if party is not None
    )


def _sanctions(row: Penalty) -> Iterator[Sanction]:
    """A penalty, or one for each window of conviction: no document knows that day."""
    if not row.convicted:
        yield Sanction(citation=row.citation, jurisdiction=row.jurisdiction, text=row.text)
    for window in row.convicted:
        yield Sanction(
            citation=row.citation,
            jurisdiction=row.jurisdiction,
            text=window.text,
            convicted_from=window.since,
            convicted_to=window.until,
        )
