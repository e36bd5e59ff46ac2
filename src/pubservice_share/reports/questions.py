"""What to find out about a document, for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pubservice_share.assessment import Assessment, Outcome
from pubservice_share.assessment.outcome_words import OUTCOME_WORDS
from pubservice_share.forms import Question

from .layout import NARROWEST_TEXT, Paint, heading, paragraph, plain, short_citations

__all__ = ["questions_in_text"]

#: More choices than this are not listed one by one.
_FEW = 12
_MARGIN = "   "


def questions_in_text(
    answer: Assessment,
    questions: Sequence[Question],
    *,
    width: int = 80,
    paint: Paint = plain,
) -> str:
    """The questions, best first, each with its help, its choices and its provisions."""
    return "\n".join(_lines(answer, questions, max(width, NARROWEST_TEXT), paint))


def _lines(
    answer: Assessment, questions: Sequence[Question], width: int, paint: Paint
) -> Iterator[str]:
    yield from heading(answer.title, width, paint)
    if not questions:
        yield from _nothing(answer, width)
    for number, question in enumerate(questions, start=1):
        yield ""
        yield from paragraph(f"{number}. {question.question}", width, "", _MARGIN)
        yield from paragraph(question.help, width, _MARGIN)
        yield from _choices(question, width)
        cited = paragraph(short_citations(question.citations), width, _MARGIN)
        yield from (paint(line, "provision") for line in cited)
        yield paint(f"{_MARGIN}{question.path}", "note")


def _nothing(answer: Assessment, width: int) -> Iterator[str]:
    if answer.outcome is not Outcome.UNDETERMINED:
        yield f"There are no questions: the answer is settled ({OUTCOME_WORDS[answer.outcome]})."
        if answer.scope is not None:
            yield from paragraph(answer.headline, width)
        if answer.subject == "agreement":
            yield from paragraph(
                "The agreement may still have gaps, which decide no outcome: assess lists them, "
                "and ask goes through them.", width,
            )  # fmt: skip
        return
    if answer.scope is not None and not answer.scope.asked:
        yield from paragraph(answer.headline, width)
        return
    yield "No fact would settle it: it depends on how the law is read."
    for id, question, *_ in answer.reading_views():
        yield from paragraph(f"{id}: {question}", width, "  - ", "    ")


def _choices(question: Question, width: int) -> Iterator[str]:
    if question.kind == "yes-no" or not question.choices:
        return
    if len(question.choices) > _FEW:
        first, *_ = question.choices
        text = (
            f"One or more of {len(question.choices)}, such as {first.value} ({first.text}). "
            "`--format json` lists them."
        )
        yield from paragraph(text, width, _MARGIN)
        return
    for choice in question.choices:
        yield from paragraph(
            f"{choice.value}: {choice.text}", width, f"{_MARGIN}- ", f"{_MARGIN}  "
        )
