"""A folder of documents: what there is, what is due, what is wrong; then each on its own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.guidance import Due, due_days
from pubservice_share.model.agreements import OVER

from .agreements import life_of, problems_of
from .documents import Held, language_of, part_of
from .rendering import rendered

__all__ = ["folder_in_html"]

_NOUNS = {
    "agreement": "Agreements",
    "partnership": "Partnerships",
    "disclosure": "Disclosures",
    "use": "Uses",
    "onward-disclosure": "Onward disclosures",
}
#: Days to come that are listed for all agreements together.
_MOST_DUE = 20
_GRAVEST = (Outcome.NOT_PERMITTED, Outcome.UNDETERMINED, Outcome.PERMITTED)


def folder_in_html(
    several: Iterable[Held],
    *,
    title: str = "Information sharing",
    as_of: date | None = None,
    passed_over: Iterable[str] = (),
) -> str:
    """A page of every document in a folder.

    ``as_of`` is the day on which agreements are said to stand somewhere; the library has no
    clock.  ``passed_over`` names files that hold no documents.  Raises MissingExtraError
    without the extra ``report``.
    """
    held = sorted(several, key=_order)
    numbered = [(f"d{number}", one) for number, one in enumerate(held, start=1)]
    parts = [part_of(one, id, 2, as_of) for id, one in numbered]
    answers = [one.answer for one in held if one.answer is not None]
    return rendered(
        "folder.html",
        {
            "title": title,
            "as_of": as_of,
            "parts": parts,
            "overview": [
                (heading, rows)
                for noun, heading in _NOUNS.items()
                if (rows := [_row(part, as_of) for part in parts if _noun(part) == noun])
            ],
            "faulty": [part for part in parts if part["kind"] == "faults"],
            "due": _due(numbered, as_of),
            "counts": [
                (outcome, sum(answer.outcome is outcome for answer in answers))
                for outcome in _GRAVEST
            ],
            "passed_over": tuple(passed_over),
            "language": language_of(held),
        },
    )


def _order(held: Held) -> tuple[int, int]:
    """Files with faults first; then noun by noun, the gravest first."""
    if held.answer is None:
        return (-1, 0)
    return [*_NOUNS].index(held.answer.subject), _GRAVEST.index(held.answer.outcome)


def _noun(part: dict[str, Any]) -> str | None:
    return part["answer"].subject if part["kind"] != "faults" else None


def _row(part: dict[str, Any], as_of: date | None) -> dict[str, Any]:
    answer = part["answer"]
    row = {**part, "life": None, "problems": None, "next": None}
    if isinstance(answer, AgreementAssessment):
        row["life"] = life_of(answer, as_of)
        row["problems"] = [(name, count) for name, count in problems_of(answer) if count]
        if as_of is not None:
            row["next"] = min(_coming(answer, as_of), key=lambda due: due.on, default=None)
    return row


def _coming(answer: AgreementAssessment, as_of: date) -> Iterable[Due]:
    """What falls due of an agreement from the day on; of one that is over nothing does."""
    return () if answer.document.status in OVER else due_days(answer.document, since=as_of)


def _due(
    numbered: Iterable[tuple[str, Held]], as_of: date | None
) -> tuple[tuple[str, str, Due], ...]:
    """What falls due from the day on, over all agreements: id of the part, title, day."""
    if as_of is None:
        return ()
    coming = [
        (id, held.answer.title, due)
        for id, held in numbered
        if isinstance(held.answer, AgreementAssessment)
        for due in _coming(held.answer, as_of)
    ]
    return tuple(sorted(coming, key=lambda one: one[2].on)[:_MOST_DUE])
