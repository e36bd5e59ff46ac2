"""Which facts to ask for, best first, and how to put an answer into the document."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import timedelta
from typing import Any

import attrs

from pubservice_share.assessment import Assessment, Result, assess
from pubservice_share.assessment.base import Asking
from pubservice_share.documents import DocumentError, from_dict, to_dict
from pubservice_share.law import Edition, built_in, change_days
from pubservice_share.model import Noun
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.plain import plain_fields
from pubservice_share.rules.facts import OUTSIDE
from pubservice_share.words import ENGLISH, Catalogue

from .choices import Asked, Choice, Kind, choices_of, kind_of

__all__ = ["Question", "fill_in", "next_question", "questions"]


@attrs.frozen(kw_only=True)
class Question:
    """One fact to ask for."""

    #: Where the answer goes: a path as in ``missing``, such as ``information.personal``.
    path: str
    question: str
    #: What helps to answer it.
    help: str
    #: Provisions of the findings that wait for it, and the same as they stood on the day.
    citations: tuple[str, ...]
    links: tuple[str, ...]
    #: The shape of an answer.
    kind: Kind
    #: What may be answered; empty where that cannot be counted, as for a day.
    choices: tuple[Choice, ...]
    #: How much of what is open an answer settles, from 0 to 1, each answer counting alike.
    settles: float

    def to_dict(self) -> dict[str, Any]:
        """The question as plain JSON values."""
        return plain_fields(self)


def fill_in(document: Noun, path: str, value: Any, *, law: Edition | None = None) -> Noun:
    """The document with an answer in it.

    ``path`` is one that ``missing`` names, ``value`` a JSON value.  Raises DocumentError for
    an answer that the document does not bear, LookupError for a path that leads nowhere.
    """
    held = to_dict(document)
    *way, last = path.split(".")
    place: Any = held
    for step in way:
        place = _inside(place, step)
    if not isinstance(place, dict):
        message = f"{path!r} is not a field of this document"
        raise LookupError(message)  # noqa: TRY004 - the path is wrong, whatever stands there
    place[last] = value
    filled: Noun = from_dict(held, law=law)
    return filled


def _inside(place: Any, step: str) -> Any:
    """What stands at a step of a path; None where it leads nowhere."""
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
) -> tuple[Question, ...]:
    """A question for each fact that is missing, the one that settles most first.

    Each fact is tried with each answer that it can have, and what is counted are the
    decisive findings that are still unknown; of equals the first in the order of
    ``missing``.  Nothing where the answer is settled or turns on readings alone.  Raises
    what ``assess`` raises.
    """
    answer = assess(document, adopt, law, words)
    edition = law or built_in()
    plain = to_dict(document)
    made = []
    for path in answer.missing:
        asking = answer.asking(path)
        asked = _asked(path, asking, plain, answer, edition)
        every_choice = choices_of(asked, edition, words or ENGLISH)
        tries = [
            (value, tried)
            for value in _tries(asked, every_choice, edition)
            if (tried := _tried(document, path, value, law)) is not None
        ]
        choices = _taken(asked, every_choice, [value for value, _ in tries])
        left = [assess(tried, adopt, law).unsettled for _, tried in tries]
        settles = 1 - sum(left) / (len(left) * answer.unsettled) if left else 0.0
        settles = max(settles, 0.0)  # an answer may open more than it settles
        made.append(_question(path, asking, answer, choices, settles))
    # Sorting keeps the order of equals.
    return tuple(sorted(made, key=lambda question: -question.settles))


def next_question(
    document: Noun,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    words: Catalogue | None = None,
    *,
    skip: Collection[str] = (),
) -> Question | None:
    """The fact whose answer would settle most; None where there is none to ask for.

    What no answer in the document can settle is not asked for, as under which other law
    something was received; ``questions`` names it.  ``skip`` are paths not to ask for again,
    because the answer was that it is not known.
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


def _question(
    path: str,
    asking: Asking,
    answer: Assessment,
    choices: tuple[Choice, ...],
    settles: float,
) -> Question:
    undecided = [
        found for found in answer.findings if found.decides and found.result is Result.UNKNOWN
    ]
    # What is needed only once another fact is known is a matter of all that is undecided.
    waiting = [found for found in undecided if path in found.missing] or undecided
    return Question(
        path=path,
        question=asking.question,
        help=asking.help,
        citations=tuple(dict.fromkeys(cite for found in waiting for cite in found.citations)),
        links=tuple(dict.fromkeys(link for found in waiting for link in found.links)),
        kind=kind_of(asking.fact),
        choices=choices,
        settles=settles,
    )


def _asked(
    path: str, asking: Asking, plain: Mapping[str, Any], answer: Assessment, edition: Edition
) -> Asked:
    """The fact, with the power, the objective and the day that decide what may be answered."""
    parties = plain.get("parties") or ()
    flow: Mapping[str, Any] = plain
    steps = path.split(".")
    if plain["type"] == "agreement":
        flows = plain.get("flows") or ()
        id = parties[int(steps[1])]["id"] if steps[0] == "parties" and len(steps) > 1 else None
        of_party = (held for held in flows if id in (held.get("discloser"), held.get("recipient")))
        flow = (
            flows[int(steps[1])] if steps[0] == "flows" and len(steps) > 1 else next(of_party, {})
        )
    power = flow.get("power") or plain.get("received_under")
    if plain["type"] == "partnership":
        power = power or PUBLIC_SERVICE_DELIVERY
    return Asked(
        fact=asking.fact,
        power=power,
        objective=flow.get("objective"),
        on=answer.on or edition.passed,
        parties={held["id"]: held["name"] for held in parties if "id" in held},
    )


def _tries(asked: Asked, choices: tuple[Choice, ...], edition: Edition) -> Iterator[Any]:
    """Answers to try, each of which stands for a kind of answer.

    None where the choices hang on a fact that is not known, as elements do on the objective.
    """
    values = [choice.value for choice in choices]
    match kind_of(asked.fact):
        case "yes-no" | "one-of":
            yield from values
        case "some-of" if values:
            yield []
            yield from ([value] for value in values)
            if not asked.fact.endswith("specified_as"):
                yield values
        case "body":
            references = attrs.evolve(asked, fact="specified_as")
            yield {"name": "-", "specified_as": []}
            for choice in choices_of(references, edition, ENGLISH):
                yield {"name": "-", "specified_as": [choice.value]}
        case "day":
            # The answer differs only from one span of law to the next.
            days = change_days(edition)
            yield from (day.isoformat() for day in (*days, days[-1] + timedelta(days=1)))


def _taken(asked: Asked, choices: tuple[Choice, ...], tried: list[Any]) -> tuple[Choice, ...]:
    """The choices that this document can have: an objective whose elements it pursues, say."""
    several = kind_of(asked.fact) == "some-of"
    return tuple(
        choice for choice in choices if ([choice.value] if several else choice.value) in tried
    )


def _tried(document: Noun, path: str, value: Any, law: Edition | None) -> Noun | None:
    try:
        return fill_in(document, path, value, law=law)
    except DocumentError:
        # Not an answer that this document can have.
        return None
