"""The calls to pubservice-share, and the use that the team's system makes of its answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pubservice_share as pss

from .cases import Decision, Document, PassedOn, Referral

__all__ = ["RefusedError", "ToDo", "decide", "holds", "pass_on", "screen", "to_do", "with_answer"]

#: The first line for a worker: the two questions have different answers.
_REACHED = {
    pss.Outcome.PERMITTED: (
        "The power reaches it. Whether to use it is for the team; another law may call for it."
    ),
    pss.Outcome.NOT_PERMITTED: "This power does not reach it. Other powers are untouched.",
    pss.Outcome.UNDETERMINED: "Not settled yet.",
}
_BARRED = {
    pss.Outcome.PERMITTED: "Sections 41 and 42 do not bar it. They give no power: name one.",
    pss.Outcome.NOT_PERMITTED: "Section 41 or 42 bars passing it on, on these facts.",
    pss.Outcome.UNDETERMINED: "Not settled yet.",
}


class RefusedError(Exception):
    """A step that the recorded decision does not support."""


@dataclass(frozen=True, kw_only=True)
class ToDo:
    """One open question, and the place of its answer in the document."""

    #: None where no fact is missing: the answer turns on how the law is read.
    path: str | None
    text: str
    help: str
    #: The answers to choose from, as shown; empty for free text.
    choices: tuple[str, ...] = ()


def decide(referral: Referral, views: Mapping[str, bool]) -> Referral:
    """Ask the library, and keep the answer with the referral."""
    answer = pss.assess(referral.document, adopt=views)
    return replace(referral, decision=Decision(answer=pss.to_dict(answer)))


def to_do(document: Document, views: Mapping[str, bool]) -> tuple[ToDo, ...]:
    """The questions that would settle the answer, the one that settles most first."""
    facts = [
        ToDo(
            path=question.path,
            text=question.question,
            help=question.help,
            choices=tuple(choice.text for choice in question.choices),
        )
        for question in pss.questions(document, adopt=views)
    ]
    turns_on = pss.assess(document, adopt=views).reading_views()
    advice = [
        ToDo(
            path=None,
            text=f"Ask the legal team: {question}",
            help=f"{first_view} Or: {second_view}",
        )
        for _, question, first_view, second_view in turns_on
    ]
    return (*facts, *advice)


def with_answer(referral: Referral, path: str, value: object) -> Referral:
    """The referral with one more fact known.

    Raises DocumentError for an answer that the document cannot have.
    """
    if referral.passed_on is not None:
        raise RefusedError("it was passed on: what it rested on is kept as it was")
    document = pss.fill_in(referral.document, path, value)
    assert isinstance(document, pss.Disclosure | pss.OnwardDisclosure)
    return referral.with_document(document)


def holds(referral: Referral) -> bool:
    """Whether the decision kept is still the answer: same facts and views, today's library."""
    decision = referral.decision
    if decision is None:
        return False
    again = pss.assess(referral.document, adopt=decision.adopted)
    return (again.record.digest, again.outcome) == (decision.digest, decision.outcome)


def pass_on(referral: Referral, *, on: date, by: str, other_power: str | None = None) -> Referral:
    """Mark the record as passed on.

    This needs a decision that still holds, for the same day; or, for a record of our own,
    another power that the worker names and the library does not check.
    """
    received = isinstance(referral.document, pss.OnwardDisclosure)
    if received and other_power is None:
        raise RefusedError("no power is named, and sections 41 and 42 give none")
    if received or other_power is None:
        decision = _decision_for(referral, on)
        under = other_power or f"{pss.to_dict(referral.document)['power']}, {decision.digest}"
    else:
        under = other_power
    return replace(referral, passed_on=PassedOn(on=on, by=by, under=under))


def _decision_for(referral: Referral, on: date) -> Decision:
    decision = referral.decision
    if decision is None or not holds(referral):
        raise RefusedError("there is no decision on these facts: decide first")
    if referral.document.on != on:
        raise RefusedError(f"the decision is for {referral.document.on}: decide for {on}")
    if decision.outcome is not pss.Outcome.PERMITTED:
        raise RefusedError(_heading(referral.document, decision))
    return decision


def _heading(document: Document, decision: Decision) -> str:
    return (_REACHED if isinstance(document, pss.Disclosure) else _BARRED)[decision.outcome]


def screen(referral: Referral, views: Mapping[str, bool]) -> str:
    """The text of a referral for the worker."""
    return "\n".join(_lines(referral, views))


def _lines(referral: Referral, views: Mapping[str, bool]) -> Iterator[str]:
    yield f"{referral.id}: {referral.summary}"
    decision = referral.decision
    if referral.passed_on is not None:
        yield f"  Passed on {referral.passed_on.on} under {referral.passed_on.under}."
    if decision is None:
        yield "  Not asked about yet."
        return
    yield f"  {_heading(referral.document, decision)}"
    yield f"  Decision {decision.digest[:15]}, law of {decision.edition}"
    yield from (f"  - {reason}" for reason in (*decision.reasons, *decision.restrictions))
    for step in to_do(referral.document, views):
        yield f"  [ ] {step.text}"
        yield f"      {step.help}"
