"""What answers say of duties of other law that may stand beside the power.

A note, and never more: no outcome, no missing fact and no finding turns on a duty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from pubservice_share.law import Edition
from pubservice_share.law.duties import Beside, Passing, duties_on
from pubservice_share.model import Single
from pubservice_share.rules.passing_parties import PASSES
from pubservice_share.words import Catalogue, and_list, day_in_words

__all__ = [
    "FLOWS_TITLED",
    "duties_of",
    "duty_note",
    "flows_named",
    "notes_of_document",
    "notes_of_many",
    "passing_of",
]

Place = TypeVar("Place")


def passing_of(document: Single) -> Passing:
    """What a duty asks of a document: its bodies, its territory, its power and objective."""
    discloser, recipient = PASSES[document.noun]
    return Passing(
        discloser=getattr(document, discloser).specified_as,
        recipient=getattr(document, recipient).specified_as,
        territory=getattr(document, "territory", None),
        power=getattr(document, "power", None),
        objective=getattr(document, "objective", None),
    )


def duties_of(document: Single, edition: Edition) -> tuple[Beside, ...]:
    """The duties that may apply beside a disclosure, a use or an onward disclosure."""
    return duties_on(edition.duties, passing_of(document), document.on)


def duty_note(beside: Beside, words: Catalogue) -> str:
    """What is said of a duty that may apply."""
    duty = beside.duty
    if beside.stage == "begun":
        began = words[f"duty.began.{duty.from_status}"]
        if duty.since is not None:
            began = began.format(day=day_in_words(duty.since, words))
        return words.say(f"duty.{duty.id}.begun", duty.begun).format(began=began)
    text = words.say(f"duty.{duty.id}.to-come", duty.to_come or "")
    return text.format(passed="" if duty.passed is None else day_in_words(duty.passed, words))


def notes_of_document(document: Single, edition: Edition, words: Catalogue) -> tuple[str, ...]:
    """The notes on a document: each duty, and what it says to the ground relied on."""
    notes = []
    for beside in duties_of(document, edition):
        notes.append(duty_note(beside, words))
        onward = beside.duty.onward
        if (
            onward is not None
            and beside.stage == "begun"
            and document.noun == "onward-disclosure"
            and onward.ground == getattr(document, "ground", None)
        ):
            notes.append(words.say(f"duty.{beside.duty.id}.onward", onward.text))
    return tuple(notes)


def notes_of_many(
    places: Iterable[tuple[Place, Iterable[Beside]]],
    named: Callable[[list[Place]], str],
    edition: Edition,
    words: Catalogue,
) -> tuple[str, ...]:
    """One note for each duty, with where it may apply: in which flows, between which bodies."""
    by_duty: dict[str, tuple[Beside, list[Place]]] = {}
    for place, duties in places:
        for beside in duties:
            by_duty.setdefault(beside.duty.id, (beside, []))[1].append(place)
    return tuple(
        f"{duty_note(by_duty[duty.id][0], words)} {named(by_duty[duty.id][1])}"
        for duty in edition.duties
        if duty.id in by_duty
    )


def flows_named(flows: Mapping[int, str], words: Catalogue) -> str:
    """Where a duty may apply in an agreement: its flows by number, a few of them by title too."""
    if len(flows) <= FLOWS_TITLED:
        titles = [
            words["duty.flow"].format(number=number, title=title) for number, title in flows.items()
        ]
        return words["duty.flows"].format(flows=and_list(titles, words))
    return words["duty.flows.many"].format(numbers=and_list(_runs(sorted(flows), words), words))


#: So many flows are named with their titles.
FLOWS_TITLED = 6


def _runs(numbers: list[int], words: Catalogue) -> list[str]:
    """Numbers in order, with runs of three and more given by their first and last."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    texts: list[str] = []
    for run in runs:
        if len(run) > 2:
            texts.append(words["duty.run"].format(first=run[0], last=run[-1]))
        else:
            texts += map(str, run)
    return texts
