"""A folder of documents: what there is, what is due, what is wrong; then each on its own.

A few documents stand on one page; of many each has a page of its own beside an index, and no more
than one answer is held at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.guidance import Due, Lifecycle, due_days
from pubservice_share.model.agreements import OVER

from .agreements import life_of, problems_of
from .documents import Held, answers_in_html, language_of, part_of
from .templates_filled import rendered

__all__ = ["folder_in_html", "folder_in_pages"]

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


@attrs.frozen(kw_only=True)
class Row:
    """What the index says of one document: little, so that many can be held."""

    #: The noun; None for a file that does not load.
    subject: str | None
    href: str
    title: str
    outcome: Outcome | None = None
    subtitle: str = ""
    faults: int = 0
    life: tuple[str, Lifecycle] | None = None
    #: How many checks of each severity found something; None where no check is made.
    problems: tuple[tuple[str, int], ...] | None = None
    next: Due | None = None


_Coming = tuple[str, str, Due]


def folder_in_html(
    several: Iterable[Held],
    *,
    title: str = "Information sharing",
    as_of: date | None = None,
    passed_over: Iterable[str] = (),
) -> str:
    """One page of every document in a folder.

    ``as_of`` is the day on which agreements are said to stand somewhere; the library has no
    clock.  ``passed_over`` names files that hold no documents.  Raises MissingExtraError
    without the extra ``report``.
    """
    held = sorted(several, key=_order)
    numbered = [(f"d{number}", one) for number, one in enumerate(held, start=1)]
    due: list[_Coming] = []
    for id, one in numbered:
        due = _sooner(due, one, f"#{id}", as_of)
    return _index(
        [_row(one, f"#{id}", as_of) for id, one in numbered],
        [part_of(one, id, 2, as_of) for id, one in numbered],
        due, title, as_of, passed_over, language_of(held),
    )  # fmt: skip


def folder_in_pages(
    several: Iterable[Held],
    put: Callable[[str, str], None],
    *,
    folder: str,
    index: str,
    title: str = "Information sharing",
    as_of: date | None = None,
    passed_over: Iterable[str] = (),
) -> str:
    """The index of a folder whose documents each have a page of their own.

    ``put`` is given the name and the text of each page as soon as it is made, and puts it into
    ``folder`` beside the index, which is called ``index``.  Documents are taken one at a time.
    """
    rows: list[tuple[tuple[int, int], Row]] = []
    due: list[_Coming] = []
    language = "en"
    for number, held in enumerate(several, start=1):
        name = f"{number:05}.html"
        put(name, answers_in_html([held], as_of=as_of, index=f"../{index}"))
        rows.append((_order(held), _row(held, f"{folder}/{name}", as_of)))
        due = _sooner(due, held, f"{folder}/{name}", as_of)
        language = language_of([held]) if number == 1 else language
    ordered = [row for _, row in sorted(rows, key=lambda one: one[0])]
    return _index(ordered, [], due, title, as_of, passed_over, language)


def _index(
    rows: Sequence[Row],
    parts: Sequence[dict[str, Any]],
    due: Sequence[_Coming],
    title: str,
    as_of: date | None,
    passed_over: Iterable[str],
    language: str,
) -> str:
    return rendered(
        "folder.html",
        {
            "title": title,
            "as_of": as_of,
            "count": len(rows),
            "parts": parts,
            "overview": [
                (heading, several)
                for noun, heading in _NOUNS.items()
                if (several := [row for row in rows if row.subject == noun])
            ],
            "faulty": [row for row in rows if row.subject is None],
            "due": due,
            "counts": [
                (outcome, sum(row.outcome is outcome for row in rows)) for outcome in _GRAVEST
            ],
            "passed_over": tuple(passed_over),
            "language": language,
        },
    )


def _order(held: Held) -> tuple[int, int]:
    """Files with faults first; then noun by noun, the gravest first."""
    if held.answer is None:
        return (-1, 0)
    return [*_NOUNS].index(held.answer.subject), _GRAVEST.index(held.answer.outcome)


def _row(held: Held, href: str, as_of: date | None) -> Row:
    answer = held.answer
    if answer is None:
        return Row(
            subject=None, href=href, title=held.name or "A document", faults=len(held.faults)
        )
    row = Row(
        subject=answer.subject,
        href=href,
        title=answer.title,
        outcome=answer.outcome,
        subtitle=answer.subtitle,
    )
    if not isinstance(answer, AgreementAssessment):
        return row
    coming = () if as_of is None else _coming(answer, as_of)
    return attrs.evolve(
        row,
        life=life_of(answer, as_of),
        problems=tuple((name, count) for name, count in problems_of(answer) if count),
        next=min(coming, key=lambda due: due.on, default=None),
    )


def _coming(answer: AgreementAssessment, as_of: date) -> Iterable[Due]:
    """What falls due of an agreement from the day on; of one that is over nothing does."""
    return () if answer.document.status in OVER else due_days(answer.document, since=as_of)


def _sooner(due: list[_Coming], held: Held, href: str, as_of: date | None) -> list[_Coming]:
    """What falls due soonest of all agreements so far: where each is, its title, the day."""
    if as_of is None or not isinstance(held.answer, AgreementAssessment):
        return due
    title = held.answer.title
    more = [(href, title, day) for day in _coming(held.answer, as_of)]
    return sorted([*due, *more], key=lambda one: one[2].on)[:_MOST_DUE]
