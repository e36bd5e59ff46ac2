"""A page of one answer or of several, to documents of any type."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Assessment
from pubservice_share.assessment.partnerships import PartnershipAssessment
from pubservice_share.documents import Fault
from pubservice_share.forms import Question, questions

from .agreements import agreement_part
from .answers import single_part
from .page_templates import rendered
from .partnerships import partnership_part

__all__ = ["PageDocument", "answer_in_html", "answers_in_html", "language_of", "part_of"]

_PARTS = {"agreement": agreement_part, "partnership": partnership_part}


@attrs.frozen(kw_only=True)
class PageDocument:
    """A document on a page, or a file that does not load."""

    #: Where it came from; None on a page of a single answer.
    name: str | None = None
    answer: Assessment | None = None
    #: Of a partnership: facts that were assumed, so that the page says what could be reached.
    assumed: tuple[str, ...] = ()
    #: The faults of a file that does not load.
    faults: tuple[Fault, ...] = ()


@attrs.frozen(kw_only=True)
class OpenQuestion:
    """A question, with the paths of every fact that it settles."""

    question: Question
    paths: tuple[str, ...]


def _open_questions(answer: Assessment) -> tuple[OpenQuestion, ...]:
    """The questions, best first, those with the same words together."""
    if not answer.missing:
        return ()
    open_questions = questions(answer.document, answer.record.adopted, answer.edition, answer.words)
    together: dict[tuple[Any, ...], list[Question]] = {}
    for question in open_questions:
        together.setdefault((question.question, question.help, question.choices), []).append(
            question
        )
    return tuple(
        OpenQuestion(question=same[0], paths=tuple(question.path for question in same))
        for same in together.values()
    )


def part_of(
    document: PageDocument, id: str, level: int, as_of: date | None = None
) -> dict[str, Any]:
    """The values of a template for one document; ``level`` is the level of its heading."""
    common: dict[str, Any] = {
        "id": id,
        "level": level,
        "name": document.name,
        "faults": document.faults,
    }
    answer = document.answer
    if answer is None:
        return {**common, "kind": "faults", "title": document.name or "A document"}
    fill = _PARTS.get(answer.subject, single_part)
    kind = answer.subject if answer.subject in _PARTS else "single"
    return {
        **common,
        "kind": kind,
        "title": answer.title,
        "answer": answer,
        "questions": () if answer.subject in _PARTS else _open_questions(answer),
        "tone": answer.outcome.value,
        "life": None,
        "as_of": as_of,
        "headline": "",
        **(
            partnership_part(answer, as_of, document.assumed)
            if isinstance(answer, PartnershipAssessment)
            else fill(answer, as_of)  # type: ignore[operator]
        ),
    }


def answer_in_html(answer: Assessment) -> str:
    """An answer as a page that needs no other file.

    Raises MissingExtraError without the extra ``report``.
    """
    return answers_in_html([PageDocument(answer=answer)])


def answers_in_html(
    documents: Iterable[PageDocument], *, as_of: date | None = None, index: str | None = None
) -> str:
    """Answers, and files that do not load, as one page with a table of contents.

    ``index`` is a link to the page of contents that leads here.
    """
    shown: Sequence[PageDocument] = tuple(documents)
    alone = len(shown) == 1
    parts = [
        part_of(document, f"d{number}", 1 if alone else 2, as_of)
        for number, document in enumerate(shown, start=1)
    ]
    return rendered(
        "answers.html",
        {"parts": parts, "alone": alone, "index": index, "language": language_of(shown)},
    )


def language_of(documents: Iterable[PageDocument]) -> str:
    """The language of the answers' sentences."""
    answers = (document.answer for document in documents)
    return next((answer.words.language for answer in answers if answer is not None), "en")
