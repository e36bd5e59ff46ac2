"""Pages about a folder of documents: an overview, what is due, the faults, then each document.

A few documents share one page; of many, each has its own page beside an index, and only one answer
is in memory at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Outcome
from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.guidance import Due, due_days
from pubservice_share.model.agreements import OVER
from pubservice_share.reports.flow_answers import kind_of_headline
from pubservice_share.reports.life import Life, life_of

from .agreements import problems_of
from .documents import PageDocument, answers_in_html, language_of, part_of
from .page_templates import rendered

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
    """The line of the index about one document, small enough to keep many."""

    #: The noun; None for a file that does not load.
    subject: str | None
    href: str
    title: str
    #: Where it came from: a file, or a document in a list or a file of lines.
    name: str | None = None
    outcome: Outcome | None = None
    #: The headline, and the outcome by whose colour it is shown.
    headline: str = ""
    tone: str = ""
    subtitle: str = ""
    faults: int = 0
    life: Life | None = None
    #: How many checks of each severity are not met; None for a document without checks.
    problems: tuple[tuple[str, int], ...] | None = None
    next: Due | None = None


_Coming = tuple[str, str, Due]


def folder_in_html(
    documents: Iterable[PageDocument],
    *,
    title: str = "Information sharing",
    as_of: date | None = None,
    passed_over: Iterable[str] = (),
) -> str:
    """One page of every document in a folder.

    ``as_of`` is the day for the state of agreements, because the library has no clock.
    ``passed_over`` names files that contain no documents.  Raises MissingExtraError
    without the extra ``report``.
    """
    ordered = sorted(documents, key=_order)
    numbered = [(f"d{number}", document) for number, document in enumerate(ordered, start=1)]
    due: list[_Coming] = []
    for id, document in numbered:
        due = _sooner(due, document, f"#{id}", as_of)
    return _index(
        [_row(document, f"#{id}", as_of) for id, document in numbered],
        [part_of(document, id, 2, as_of) for id, document in numbered],
        due, title, as_of, passed_over, language_of(ordered),
    )  # fmt: skip


def folder_in_pages(
    documents: Iterable[PageDocument],
    put: Callable[[str, str], None],
    *,
    folder: str,
    index: str,
    title: str = "Information sharing",
    as_of: date | None = None,
    passed_over: Iterable[str] = (),
) -> str:
    """The index of a folder whose documents each have a page of their own.

    ``put`` gets the name and the text of each page as soon as it is ready, and puts it into
    ``folder`` beside the index, whose name is ``index``.  Documents are read one at a time.
    """
    rows: list[tuple[tuple[int, int], Row]] = []
    due: list[_Coming] = []
    language = "en"
    for number, document in enumerate(documents, start=1):
        name = f"{number:05}.html"
        put(name, answers_in_html([document], as_of=as_of, index=f"../{index}"))
        rows.append((_order(document), _row(document, f"{folder}/{name}", as_of)))
        due = _sooner(due, document, f"{folder}/{name}", as_of)
        language = language_of([document]) if number == 1 else language
    ordered = [row for _, row in sorted(rows, key=lambda entry: entry[0])]
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
                (heading, noun_rows)
                for noun, heading in _NOUNS.items()
                if (noun_rows := [row for row in rows if row.subject == noun])
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


def _order(document: PageDocument) -> tuple[int, int]:
    """Files with faults first; then noun by noun, the most serious first."""
    if document.answer is None:
        return (-1, 0)
    return [*_NOUNS].index(document.answer.subject), _GRAVEST.index(document.answer.outcome)


def _row(document: PageDocument, href: str, as_of: date | None) -> Row:
    answer = document.answer
    if answer is None:
        return Row(
            subject=None,
            href=href,
            title=document.name or "A document",
            faults=len(document.faults),
        )
    row = Row(
        subject=answer.subject,
        href=href,
        title=answer.title,
        name=document.name,
        outcome=answer.outcome,
        headline=answer.headline,
        tone=kind_of_headline(answer),
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
    """The days due for an agreement from a day on; none for an agreement that is over."""
    if answer.document.status in OVER:
        return ()
    # The term ends before the day that the agreement states: on that day it is over.
    return (
        due for due in due_days(answer.document, since=as_of) if due.kind != "end" or due.on > as_of
    )


def _sooner(
    due: list[_Coming], document: PageDocument, href: str, as_of: date | None
) -> list[_Coming]:
    """The days due soonest for all agreements so far: each with a link and a title."""
    if as_of is None or not isinstance(document.answer, AgreementAssessment):
        return due
    title = document.answer.title
    more = [(href, title, day) for day in _coming(document.answer, as_of)]
    return sorted([*due, *more], key=lambda entry: entry[2].on)[:_MOST_DUE]
