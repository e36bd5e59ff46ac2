"""Where the team's system asks pubservice-share, and what it makes of the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

import pubservice_share as pss

from .cases import Asked, Decision, PassedOn, Referral

__all__ = ["RefusedError", "ToDo", "answered", "decide", "holds", "pass_on", "screen", "to_do"]

#: What a worker is told first: the two questions have different answers.
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
    """What is kept of a referral does not bear what is asked for."""


@dataclass(frozen=True, kw_only=True)
class ToDo:
    """One thing that stands open, and the place of its answer in the document."""

    #: None where no fact is missing: the answer turns on how the law is read.
    path: str | None
    text: str
    help: str
    #: What may be answered, as shown; empty where it is free.
    choices: tuple[str, ...] = ()


def decide(referral: Referral, views: Mapping[str, bool]) -> Referral:
    """Ask the library, and keep the answer with the referral."""
    answer = pss.assess(referral.asked, adopt=views)
    return replace(referral, decision=Decision(answer=pss.to_dict(answer)))


def to_do(asked: Asked, views: Mapping[str, bool]) -> tuple[ToDo, ...]:
    """What would settle the answer, the question that settles most first."""
    facts = [
        ToDo(
            path=question.path,
            text=question.question,
            help=question.help,
            choices=tuple(choice.text for choice in question.choices),
        )
        for question in pss.questions(asked, adopt=views)
    ]
    turns_on = pss.assess(asked, adopt=views).reading_views()
    advice = [
        ToDo(path=None, text=f"Ask the legal team: {question}", help=f"{one} Or: {other}")
        for _, question, one, other in turns_on
    ]
    return (*facts, *advice)


def answered(referral: Referral, path: str, value: object) -> Referral:
    """The referral with one more fact known.

    Raises DocumentError for an answer that the document does not bear.
    """
    if referral.passed_on is not None:
        raise RefusedError("it was passed on: what it rested on is kept as it was")
    asked = pss.fill_in(referral.asked, path, value)
    assert isinstance(asked, pss.Disclosure | pss.OnwardDisclosure)
    return referral.with_asked(asked)


def holds(referral: Referral) -> bool:
    """Whether the decision kept is still the answer: same facts and views, today's library."""
    kept = referral.decision
    if kept is None:
        return False
    again = pss.assess(referral.asked, adopt=kept.adopted)
    return (again.record.digest, again.outcome) == (kept.digest, kept.outcome)


def pass_on(referral: Referral, *, on: date, by: str, other_power: str | None = None) -> Referral:
    """Mark the record as passed on.

    It rests on a decision that still holds, for the very day; or, for a record of our own, on
    another power that the worker names, of which the library says nothing.
    """
    received = isinstance(referral.asked, pss.OnwardDisclosure)
    if received and other_power is None:
        raise RefusedError("no power is named, and sections 41 and 42 give none")
    if received or other_power is None:
        kept = _bearing(referral, on)
        under = other_power or f"{pss.to_dict(referral.asked)['power']}, {kept.digest}"
    else:
        under = other_power
    return replace(referral, passed_on=PassedOn(on=on, by=by, under=under))


def _bearing(referral: Referral, on: date) -> Decision:
    kept = referral.decision
    if kept is None or not holds(referral):
        raise RefusedError("there is no decision on these facts: decide first")
    if referral.asked.on != on:
        raise RefusedError(f"the decision is for {referral.asked.on}: decide for {on}")
    if kept.outcome is not pss.Outcome.PERMITTED:
        raise RefusedError(_heading(referral.asked, kept))
    return kept


def _heading(asked: Asked, kept: Decision) -> str:
    return (_REACHED if isinstance(asked, pss.Disclosure) else _BARRED)[kept.outcome]


def screen(referral: Referral, views: Mapping[str, bool]) -> str:
    """What the worker sees of a referral."""
    return "\n".join(_lines(referral, views))


def _lines(referral: Referral, views: Mapping[str, bool]) -> Iterator[str]:
    yield f"{referral.id}: {referral.summary}"
    kept = referral.decision
    if referral.passed_on is not None:
        yield f"  Passed on {referral.passed_on.on} under {referral.passed_on.under}."
    if kept is None:
        yield "  Not asked about yet."
        return
    yield f"  {_heading(referral.asked, kept)}"
    yield f"  Decision {kept.digest[:15]}, law of {kept.edition}"
    yield from (f"  - {reason}" for reason in (*kept.reasons, *kept.restrictions))
    for step in to_do(referral.asked, views):
        yield f"  [ ] {step.text}"
        yield f"      {step.help}"
