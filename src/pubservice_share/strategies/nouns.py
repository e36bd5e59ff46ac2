"""The strategies that users draw from: typed nouns, with what is promised of them kept."""

from __future__ import annotations

from datetime import date
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from pubservice_share.assessment import Outcome, assess
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.documents.faults import near
from pubservice_share.law import as_at, built_in, change_days
from pubservice_share.law.spans import span_of
from pubservice_share.model import NOUN_NAMES, Body, Disclosure, OnwardDisclosure, Use
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership

from . import any_documents as anything
from . import disclosures_by_outcome as sharing
from . import received
from .agreements_by_outcome import clean, flow_changed
from .breaks import broken, known
from .disclosures_by_outcome import body_for, days_in, distinct, facts_of
from .facts import given, told, unknown_facts
from .lawful_routes import Way, common, open_in, open_spans, seats, seats_throughout, ways, within
from .refused import refused

__all__ = [
    "agreements",
    "bodies",
    "disclosures",
    "documents",
    "learned",
    "onward_disclosures",
    "partnerships",
    "uses",
]

Document = dict[str, Any]
N = TypeVar("N")


def _outcome(outcome: Outcome | str | None) -> Outcome | None:
    if outcome is None or isinstance(outcome, Outcome):
        return outcome
    names = [held.value for held in Outcome]
    if outcome not in names:
        raise ValueError(f"{outcome!r} is not an outcome: expected one of {', '.join(names)}")
    return Outcome(outcome)


def _kept(drawn: SearchStrategy[Document], outcome: Outcome | None) -> SearchStrategy[Any]:
    """The typed nouns; of a promised outcome, by the answer as well as by how they are built."""
    typed = drawn.map(from_dict)
    if outcome is None:
        return typed
    return typed.filter(lambda noun: assess(noun).outcome is outcome)


def _of(
    outcome: Outcome | None, built: dict[Outcome, SearchStrategy[Document]], *more: Any
) -> SearchStrategy[Document]:
    return st.one_of(*built.values(), *more) if outcome is None else built[outcome]


def _disclosures(outcome: Outcome | None) -> SearchStrategy[Document]:
    built = {
        Outcome.PERMITTED: sharing.permitted(),
        Outcome.NOT_PERMITTED: sharing.not_permitted(),
        Outcome.UNDETERMINED: sharing.undetermined(),
    }
    return _of(outcome, built, anything.disclosures(), anything.poverty_disclosures())


def _received(noun: str, outcome: Outcome | None) -> SearchStrategy[Document]:
    built = {
        Outcome.PERMITTED: received.permitted(noun),
        Outcome.NOT_PERMITTED: received.not_permitted(noun),
        Outcome.UNDETERMINED: received.undetermined(noun),
    }
    return _of(outcome, built, anything.received(noun))


def disclosures(outcome: Outcome | str | None = None) -> SearchStrategy[Disclosure]:
    """Disclosures under sections 35 to 39; with an outcome, only such as have it.

    Real bodies, entries that stood on the day, and days around each change of law.  Raises
    ValueError for a word that is no outcome.
    """
    wanted = _outcome(outcome)
    return _kept(_disclosures(wanted), wanted)


def uses(outcome: Outcome | str | None = None) -> SearchStrategy[Use]:
    """Uses of what was received (s.40); with an outcome, only such as have it."""
    wanted = _outcome(outcome)
    return _kept(_received("use", wanted), wanted)


def onward_disclosures(outcome: Outcome | str | None = None) -> SearchStrategy[OnwardDisclosure]:
    """Onward disclosures (ss.41, 42); with an outcome, only such as have it."""
    wanted = _outcome(outcome)
    return _kept(_received("onward-disclosure", wanted), wanted)


def _agreements(outcome: Outcome | None, broken_by: str | None) -> SearchStrategy[Document]:
    base: SearchStrategy[Document] = clean()
    if broken_by is not None:
        known(broken_by)
        base = base.flatmap(lambda held: broken(held, broken_by))
    changed = {
        Outcome.NOT_PERMITTED: base.flatmap(lambda held: flow_changed(held, fails=True)),
        Outcome.UNDETERMINED: base.flatmap(lambda held: flow_changed(held, fails=False)),
    }
    if outcome is not None:
        return changed.get(outcome, base)
    return base if broken_by is not None else st.one_of(base, *changed.values())


def agreements(
    outcome: Outcome | str | None = None, broken_by: str | None = None
) -> SearchStrategy[Agreement]:
    """Agreements among real bodies whose papers are in order.

    With an ``outcome`` only such as have it.  With ``broken_by``, the id of a check such as
    ``agreement.review-date-missing``, that check finds something and no other does; only
    ``agreement.flows-missing`` and ``agreement.parties-missing`` bring others with them.
    Raises ValueError for an outcome or a check that there is not.
    """
    wanted = _outcome(outcome)
    return _kept(_agreements(wanted, broken_by), wanted)


@st.composite
def _partnerships(draw: st.DrawFn) -> Document:
    law = built_in()
    way = draw(st.sampled_from([held for held in ways(law) if held.objective is not None]))
    day = draw(days_in(law, open_spans(law, way)))
    span = span_of(law, day)
    where = draw(st.sampled_from(open_in(law, way, [span])))
    either = common([seats(law, way, span, party) for party in ("discloser", "recipient")])
    open_seats = within(either, where)
    parties: list[Document] = []
    chosen = draw(st.lists(st.sampled_from(open_seats), min_size=2, max_size=5))
    for seat in chosen:
        parties.append(distinct(draw(body_for(seat, law, day)), parties))
    facts = draw(facts_of(law, way, span, chosen[0], chosen[1]))
    return given(
        {
            "type": "partnership",
            "on": day.isoformat(),
            "territory": [where],
            **facts,
            "parties": parties,
            "agreements": draw(st.none() | st.just([]) | clean().map(lambda held: [held])),
        }
    )


def partnerships() -> SearchStrategy[Partnership]:
    """Partnerships of two to five bodies for an objective, some with an agreement."""
    return _partnerships().map(lambda document: from_dict(document, as_=Partnership))


@st.composite
def _bodies(draw: st.DrawFn, objective: str | None, on: date | None) -> Document:
    law = built_in()
    if objective is None:
        way = draw(st.sampled_from(ways(law)))
    else:
        way = Way("s35", objective)
    # Without a day: those that were listed whenever the objective was there.
    spans = open_spans(law, way) if on is None else (span_of(law, on),)
    held = seats_throughout(law, way, spans, "discloser")
    own = [seat for seat in held if not seat.clients] if objective is not None else held
    seat = draw(st.sampled_from(own))
    return draw(body_for(seat, law, on or change_days(law)[spans[-1]]))


def bodies(specified_for: str | None = None, on: date | str | None = None) -> SearchStrategy[Body]:
    """Bodies that fall in an entry, real ones where the directory knows some.

    ``specified_for`` is an objective for which an entry of theirs is listed: on the day ``on``,
    or without it on every day that the objective has had.  Raises ValueError where there is
    no such objective, or none on the day.
    """
    law = built_in()
    day = None if on is None else as_at(on).on
    if specified_for is not None:
        if specified_for not in law.objectives:
            hint = near(specified_for, law.objectives)
            raise ValueError(f"{specified_for!r} is not an objective{hint}")
        way = Way("s35", specified_for)
        if day is not None and span_of(law, day) not in open_spans(law, way):
            raise ValueError(f"{specified_for} was not in force on {day.isoformat()}")
    elif day is not None:
        raise ValueError("on needs specified_for: without an objective, the strategy draws any day")
    return _bodies(specified_for, day).map(_body)


def _body(held: Document) -> Body:
    """The body as it loads: read within a use, where a body has every field that it may have."""
    use = {
        "type": "use",
        "on": built_in().passed.isoformat(),
        "received_under": "s35",
        "received_from": {"name": "Another"},
        "holder": held,
    }
    noun: Any = from_dict(use)
    found: Body = noun.holder
    return found


def _valid(noun: str) -> SearchStrategy[Document]:
    match noun:
        case "disclosure":
            return _disclosures(None)
        case "agreement":
            return st.one_of(_agreements(None, None), anything.agreements())
        case "partnership":
            return st.one_of(_partnerships(), anything.partnerships())
        case _:
            return _received(noun, None)


def documents(noun: str, valid: bool = True) -> SearchStrategy[Document]:
    """JSON documents of a noun, as parsed JSON: such as load, or such as are refused.

    Raises ValueError for a name that is no noun.
    """
    if noun not in NOUN_NAMES:
        raise ValueError(f"{noun!r} is not a noun: expected one of {', '.join(NOUN_NAMES)}")
    drawn = _valid(noun)
    return drawn if valid else drawn.flatmap(refused)


@st.composite
def learned(draw: st.DrawFn) -> tuple[Any, Any]:
    """A disclosure, a use or an onward disclosure, and the same with one more fact known.

    The fact is three-valued and was unknown; it is not a disclosure's
    ``information.from_revenue_and_customs``, which the contract takes for false where unknown.
    """
    document = draw(st.one_of(sharing.undetermined(), anything.documents()))
    unknown = unknown_facts(document)
    path = draw(st.sampled_from(unknown)) if unknown else "information.personal"
    document = told(document, path, None)
    value = draw(st.booleans())
    try:
        after = from_dict(told(document, path, value))
    except DocumentError:
        # Beside what the document says one of the two is a contradiction.
        after = from_dict(told(document, path, not value))
    return from_dict(document), after
