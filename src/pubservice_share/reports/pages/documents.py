"""One answer or several on a page, whatever they answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment import Assessment
from pubservice_share.documents import Fault
from pubservice_share.forms import Question, questions

from .agreements import agreement_part
from .answers import single_part
from .partnerships import partnership_part
from .templates_filled import rendered

__all__ = ["Held", "answer_in_html", "answers_in_html", "language_of", "part_of"]

_PARTS = {"agreement": agreement_part, "partnership": partnership_part}


@attrs.frozen(kw_only=True)
class Held:
    """A document of a page, or a file that is none."""

    #: Where it came from; None where the page is of one answer alone.
    name: str | None = None
    answer: Assessment | None = None
    #: What is wrong with a file that does not load.
    faults: tuple[Fault, ...] = ()


@attrs.frozen(kw_only=True)
class Asked:
    """A question that one or several facts wait for."""

    question: Question
    paths: tuple[str, ...]


def _asked(answer: Assessment) -> tuple[Asked, ...]:
    """The questions, best first, those with the same words together."""
    if not answer.missing:
        return ()
    held = questions(answer.document, answer.record.adopted, answer.edition, answer.words)
    together: dict[tuple[Any, ...], list[Question]] = {}
    for one in held:
        together.setdefault((one.question, one.help, one.choices), []).append(one)
    return tuple(
        Asked(question=several[0], paths=tuple(one.path for one in several))
        for several in together.values()
    )


def part_of(held: Held, id: str, level: int, as_of: date | None = None) -> dict[str, Any]:
    """What a template needs for one document; ``level`` is that of its heading."""
    common: dict[str, Any] = {"id": id, "level": level, "name": held.name, "faults": held.faults}
    answer = held.answer
    if answer is None:
        return {**common, "kind": "faults", "title": held.name or "A document"}
    made = _PARTS.get(answer.subject, single_part)
    kind = answer.subject if answer.subject in _PARTS else "single"
    return {
        **common,
        "kind": kind,
        "title": answer.title,
        "answer": answer,
        "asked": _asked(answer),
        "as_of": as_of,
        **made(answer, as_of),  # type: ignore[operator]
    }


def answer_in_html(answer: Assessment) -> str:
    """An answer as a page that needs nothing beside it.

    Raises MissingExtraError without the extra ``report``.
    """
    return answers_in_html([Held(answer=answer)])


def answers_in_html(
    several: Iterable[Held], *, as_of: date | None = None, index: str | None = None
) -> str:
    """Answers, and files that do not load, as one page with a table of contents.

    ``index`` is where the page that leads to it is, as a link from it.
    """
    held: Sequence[Held] = tuple(several)
    alone = len(held) == 1
    parts = [
        part_of(one, f"d{number}", 1 if alone else 2, as_of)
        for number, one in enumerate(held, start=1)
    ]
    return rendered(
        "answers.html",
        {"parts": parts, "alone": alone, "index": index, "language": language_of(held)},
    )


def language_of(several: Iterable[Held]) -> str:
    """The language of the answers' sentences."""
    answers = (held.answer for held in several)
    return next((answer.words.language for answer in answers if answer is not None), "en")
