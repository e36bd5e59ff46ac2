"""What an agreement states beside its flows, for a person who judges the wording."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from pubservice_share.law import Edition
from pubservice_share.model.agreements import Agreement, DataItem, Paper, Party
from pubservice_share.words import day_in_words
from pubservice_share.words.phrases import duration_in_words

__all__ = ["statements_of"]

_TEXTS = (
    ("purpose", "Purpose"),
    ("benefits", "Benefits expected"),
    ("method", "How the information is passed"),
    ("destruction", "How it is destroyed"),
    ("contact", "Contact for subject access requests"),
    ("joint_controllers", "Arrangement of the joint controllers"),
    ("accession_and_withdrawal", "How parties join and leave"),
)
_PAPERS = (
    ("dpia", "Data protection impact assessment"),
    ("business_case", "Business case"),
    ("security_plan", "Security plan"),
    ("publication", "Publication of the agreement"),
)
_MARKS = (
    ("personal", "personal data"),
    ("special_category", "special category data"),
    ("criminal_offence", "data on criminal offences"),
)


def statements_of(agreement: Agreement, edition: Edition) -> list[tuple[str, list[str]]]:
    """Each thing that the agreement states, with its label; nothing for what it leaves out."""
    rows = [
        (label, [text]) for name, label in _TEXTS if (text := getattr(agreement, name)) is not None
    ]
    if agreement.reviews_on is not None:
        rows.append(("Next review", [day_in_words(agreement.reviews_on)]))
    for label, duration in (
        ("Reviewed every", agreement.review_every),
        ("How long recipients keep it", agreement.retention),
    ):
        if duration is not None:
            rows.append((label, [duration_in_words(duration)]))
    rows += [
        (label, lines)
        for name, label in _PAPERS
        if (paper := getattr(agreement, name)) is not None and (lines := list(_paper(paper)))
    ]
    if agreement.data_items:
        rows.append(("Data items", [_item(item) for item in agreement.data_items]))
    rows += [
        (party.name, lines)
        for party in agreement.parties
        if (lines := list(_party(party, agreement, edition)))
    ]
    return rows


def _paper(paper: Paper) -> Iterator[str]:
    if paper.reference is not None:
        yield paper.reference
    if paper.on is not None:
        yield f"Finished on {day_in_words(paper.on)}"
    if paper.published_at is not None:
        yield f"Published at {paper.published_at}"
    if paper.withheld_because is not None:
        yield f"Not published: {paper.withheld_because}"


def _item(item: DataItem) -> str:
    marks = [text for name, text in _MARKS if getattr(item, name)]
    about = f" ({', '.join(marks)})" if marks else ""
    return f"{item.name}{about}" + (f": {item.reason}" if item.reason else "")


def _party(party: Party, agreement: Agreement, edition: Edition) -> Iterator[str]:
    """What is stated of one party: its part in data protection, and the rows that name it."""
    if party.role is not None:
        yield party.role.replace("-", " ").capitalize()
    for basis in agreement.lawful_bases or ():
        if basis.party != party.id:
            continue
        if basis.basis is not None:
            row = edition.lawful_bases.get(basis.basis)
            text = basis.basis if row is None else f"{row.citation}: {row.text}"
            yield f"Lawful basis: {text}"
        if basis.special_category is not None:
            yield f"Condition for special category data: {basis.special_category}"
        if basis.criminal_offence is not None:
            yield f"Condition for data on criminal offences: {basis.criminal_offence}"
    for notice in agreement.privacy_notices or ():
        if notice.party == party.id and notice.published_at is not None:
            yield f"Privacy notice: {notice.published_at}"
    for contact in agreement.breach_contacts or ():
        if contact.party == party.id and contact.contact is not None:
            yield f"Contact for a loss or a breach: {contact.contact}"
    for regard in agreement.code_of_practice or ():
        if regard.party == party.id:
            yield f"Regard to the code of practice{_on(regard.on)}"
    for signature in agreement.signatures or ():
        if signature.party == party.id:
            by = f" by {signature.by}" if signature.by else ""
            yield f"Signed{by}{_on(signature.on)}"


def _on(day: date | None) -> str:
    return "" if day is None else f" on {day_in_words(day)}"
