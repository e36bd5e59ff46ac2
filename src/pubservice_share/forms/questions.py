"""Which facts to ask for, best first, and how to put an answer into the document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import timedelta
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, assess
from pubservice_share.assessment.base import FactQuestion
from pubservice_share.documents import DocumentError, from_dict, to_dict
from pubservice_share.law import Edition, built_in, change_days
from pubservice_share.model import Noun
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.plain import plain_fields
from pubservice_share.rules.facts import OUTSIDE, STAGES, Stage, stage_of
from pubservice_share.words import ENGLISH, Catalogue

from .choices import Choice, FactContext, Kind, choices_of, kind_of

__all__ = ["Question", "fill_in", "next_question", "question_for", "questions"]


@attrs.frozen(kw_only=True)
class Question:
    """One fact to ask for."""

    #: Where the answer goes: a path as in ``missing``, such as ``information.personal``.
    path: str
    question: str
    #: Help for the person who answers.
    help: str
    #: Provisions of the findings that need it, and links to them as they were on the day.
    citations: tuple[str, ...]
    links: tuple[str, ...]
    #: The shape of an answer.
    kind: Kind
    #: The possible answers; empty where they cannot be listed, as for a day.
    choices: tuple[Choice, ...]
    #: When it is asked: who, what for, when, then the facts about it.
    stage: Stage
    #: The share of open findings that an answer settles, from 0 to 1; the mean over the answers.
    settles: float

    def to_dict(self) -> dict[str, Any]:
        """The question as plain JSON values."""
        return plain_fields(self)


def fill_in(document: Noun, path: str, value: Any, *, law: Edition | None = None) -> Noun:
    """The document with an answer in it.

    ``path`` is one that ``missing`` names, ``value`` a JSON value.  Raises DocumentError for
    an answer that the document cannot have, LookupError for a path that leads nowhere.
    """
    content = to_dict(document)
    *way, last = path.split(".")
    place: Any = content
    for step in way:
        place = _value_at(place, step)
    if not isinstance(place, dict):
        message = f"{path!r} is not a field of this document"
        raise LookupError(message)  # noqa: TRY004 - the path is wrong, whatever the value there
    place[last] = value
    filled: Noun = from_dict(content, law=law)
    return filled


def _value_at(place: Any, step: str) -> Any:
    """The value at a step of a path; None where it leads nowhere."""
    if isinstance(place, list):
        return place[int(step)] if step.isdecimal() and int(step) < len(place) else None
    if not isinstance(place, dict):
        return None
    if place.get(step) is None:
        place[step] = {}
    return place[step]


def questions(
    document: Noun,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    words: Catalogue | None = None,
    *,
    every_flow: bool = False,
) -> tuple[Question, ...]:
    """A question for each fact that is missing: who, what for, when, then the facts about it.

    Within each stage the one that settles most comes first: each fact is tried with each possible
    answer, and the deciding findings that are still unknown are counted.  Equals keep the order of
    ``missing``.  Empty where the answer is settled or depends on readings alone.  With
    ``every_flow`` each flow of an agreement or a partnership that is open has its questions, even
    where another flow has settled the outcome.  Raises what ``assess`` raises.
    """
    answer = assess(document, adopt, law, words)
    edition = law or built_in()
    plain = to_dict(document)
    ranked = []
    asked = {
        path: question
        for path, question in answer.open_questions.items()
        if every_flow or path in answer.missing
    }

    def open_in(tried: Assessment) -> int:
        return tried.open_results if every_flow else tried.unsettled

    open_before = max(open_in(answer), 1)
    for path, fact_question in asked.items():
        context = _context_of(path, fact_question, plain, answer, edition)
        every_choice = choices_of(context, edition, words or ENGLISH)
        tries = [
            (value, tried)
            for value in _sample_answers(context, every_choice, edition)
            if (tried := _document_with(document, path, value, law)) is not None
        ]
        choices = _fitting_choices(context, every_choice, [value for value, _ in tries])
        left = [open_in(assess(tried, adopt, law)) for _, tried in tries]
        settles = 1 - sum(left) / (len(left) * open_before) if left else 0.0
        settles = max(settles, 0.0)  # an answer may open more than it settles
        ranked.append(_question(path, fact_question, answer, choices, settles))
    # Sorting keeps the order of equals.
    return tuple(
        sorted(ranked, key=lambda question: (STAGES.index(question.stage), -question.settles))
    )


def question_for(answer: Assessment, path: str) -> Question:
    """The question for one missing fact, with every choice, and without trying any answer.

    Raises LookupError for a path that is not missing.
    """
    asked = answer.asking(path)
    context = _context_of(path, asked, to_dict(answer.document), answer, answer.edition)
    choices = choices_of(context, answer.edition, answer.words)
    return _question(path, asked, answer, choices, 0.0)


def next_question(
    document: Noun,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    words: Catalogue | None = None,
    *,
    skip: Collection[str] = (),
) -> Question | None:
    """The fact to ask for next, the first of ``questions``; None where there is none to ask for.

    Leaves out facts that no answer in the document can settle, such as the other law under
    which something was received; ``questions`` names them.  ``skip`` lists paths not to ask for
    again, because the person does not know the answer.
    """
    left = OUTSIDE.union(skip)
    return next(
        (
            question
            for question in questions(document, adopt, law, words)
            if question.path not in left
        ),
        None,
    )


#: When what an agreement has beside the facts of its flows is asked for.
_STAGES_OF_SLOTS: dict[str, Stage] = {
    "parties": "who",
    "flows": "who",
    "flows.discloser": "who",
    "flows.recipient": "who",
    "flows.power": "what-for",
    "flows.territory": "what-for",
    "starts": "when",
    "ends": "when",
}


def _question(
    path: str,
    fact_question: FactQuestion,
    answer: Assessment,
    choices: tuple[Choice, ...],
    settles: float,
) -> Question:
    waiting = answer.findings_open_for(path)
    return Question(
        path=path,
        question=fact_question.question,
        help=fact_question.help,
        citations=tuple(dict.fromkeys(cite for finding in waiting for cite in finding.citations)),
        links=tuple(dict.fromkeys(link for finding in waiting for link in finding.links)),
        kind=kind_of(fact_question.fact),
        choices=choices,
        stage=_STAGES_OF_SLOTS.get(fact_question.fact) or stage_of(fact_question.fact),
        settles=settles,
    )


def _context_of(
    path: str,
    fact_question: FactQuestion,
    plain: Mapping[str, Any],
    answer: Assessment,
    edition: Edition,
) -> FactContext:
    """The fact, with the power, the objective and the day that decide what may be answered."""
    parties = plain.get("parties") or ()
    flow: Mapping[str, Any] = plain
    steps = path.split(".")
    if plain["type"] == "agreement":
        flows = plain.get("flows") or ()
        id = parties[int(steps[1])]["id"] if steps[0] == "parties" and len(steps) > 1 else None
        of_party = (row for row in flows if id in (row.get("discloser"), row.get("recipient")))
        flow = (
            flows[int(steps[1])] if steps[0] == "flows" and len(steps) > 1 else next(of_party, {})
        )
    powers = [flow.get("power") or plain.get("received_under")]
    if steps[0] == "facts":
        powers = [row.get("power") for row in plain["flows"]]
        flow = next((row for row in plain["flows"] if row.get("objective") is not None), {})
    if plain["type"] == "partnership":
        powers = [powers[0] or PUBLIC_SERVICE_DELIVERY]
    return FactContext(
        fact=fact_question.fact,
        powers=tuple(dict.fromkeys(filter(None, powers))),
        objective=flow.get("objective"),
        on=answer.on or edition.passed,
        parties={party["id"]: party["name"] for party in parties if "id" in party},
    )


def _sample_answers(
    context: FactContext, choices: tuple[Choice, ...], edition: Edition
) -> Iterator[Any]:
    """Answers to try, one of each kind.

    None where the choices depend on a fact that is not known, as elements do on the objective.
    """
    values = [choice.value for choice in choices]
    match kind_of(context.fact):
        case "yes-no" | "one-of":
            yield from values
        case "some-of" if values:
            yield []
            yield from ([value] for value in values)
            if not context.fact.endswith("specified_as"):
                yield values
        case "body":
            references = attrs.evolve(context, fact="specified_as")
            yield {"name": "-", "specified_as": []}
            for choice in choices_of(references, edition, ENGLISH):
                yield {"name": "-", "specified_as": [choice.value]}
        case "day":
            # The answer differs only from one span of law to the next.
            days = change_days(edition)
            yield from (day.isoformat() for day in (*days, days[-1] + timedelta(days=1)))


def _fitting_choices(
    context: FactContext, choices: tuple[Choice, ...], tried: list[Any]
) -> tuple[Choice, ...]:
    """The choices that fit this document, such as an objective whose elements it pursues."""
    takes_list = kind_of(context.fact) == "some-of"
    return tuple(
        choice for choice in choices if ([choice.value] if takes_list else choice.value) in tried
    )


def _document_with(document: Noun, path: str, value: Any, law: Edition | None) -> Noun | None:
    try:
        return fill_in(document, path, value, law=law)
    except DocumentError:
        # This document cannot have the answer.
        return None
