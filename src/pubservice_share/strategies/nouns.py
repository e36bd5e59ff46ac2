"""The public strategies: typed nouns, some with a promised outcome."""

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
from pubservice_share.model import NOUN_NAMES, Body, Disclosure, Noun, OnwardDisclosure, Use
from pubservice_share.model.agreements import Agreement
from pubservice_share.model.partnerships import Partnership

from . import any_documents, disclosures_by_outcome, received
from .agreements_by_outcome import faultless, with_facts_once, with_flow_changed
from .breaks import break_of, broken
from .disclosures_by_outcome import body_for, days_in, distinct, facts_of
from .facts import stated, unknown_facts, with_value
from .lawful_routes import (
    Route,
    common,
    open_in,
    open_spans,
    routes,
    seats,
    seats_throughout,
    within,
)
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
    names = [member.value for member in Outcome]
    if outcome not in names:
        raise ValueError(f"{outcome!r} is not an outcome: expected one of {', '.join(names)}")
    return Outcome(outcome)


def _with_outcome(drawn: SearchStrategy[Document], outcome: Outcome | None) -> SearchStrategy[Any]:
    """Typed nouns; a promised outcome is also checked with ``assess``."""
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
        Outcome.PERMITTED: disclosures_by_outcome.permitted(),
        Outcome.NOT_PERMITTED: disclosures_by_outcome.not_permitted(),
        Outcome.UNDETERMINED: disclosures_by_outcome.undetermined(),
    }
    return _of(outcome, built, any_documents.disclosures(), any_documents.poverty_disclosures())


def _received(noun: str, outcome: Outcome | None) -> SearchStrategy[Document]:
    built = {
        Outcome.PERMITTED: received.permitted(noun),
        Outcome.NOT_PERMITTED: received.not_permitted(noun),
        Outcome.UNDETERMINED: received.undetermined(noun),
    }
    return _of(outcome, built, any_documents.received(noun))


def disclosures(outcome: Outcome | str | None = None) -> SearchStrategy[Disclosure]:
    """Disclosures under sections 35 to 39; with an outcome, only those that have it.

    They have real bodies, entries in force on the day, and days around each change of law.
    Raises ValueError for a word that is not an outcome.
    """
    promised = _outcome(outcome)
    return _with_outcome(_disclosures(promised), promised)


def uses(outcome: Outcome | str | None = None) -> SearchStrategy[Use]:
    """Uses of received information (s.40); with an outcome, only those that have it."""
    promised = _outcome(outcome)
    return _with_outcome(_received("use", promised), promised)


def onward_disclosures(outcome: Outcome | str | None = None) -> SearchStrategy[OnwardDisclosure]:
    """Onward disclosures (ss.41, 42); with an outcome, only those that have it."""
    promised = _outcome(outcome)
    return _with_outcome(_received("onward-disclosure", promised), promised)


def _agreements(outcome: Outcome | None, broken_by: str | None) -> SearchStrategy[Document]:
    base: SearchStrategy[Document] = faultless()
    if broken_by is not None:
        break_of(broken_by)
        base = base.flatmap(lambda agreement: broken(agreement, broken_by))
    changed = {
        Outcome.NOT_PERMITTED: base.flatmap(
            lambda agreement: with_flow_changed(agreement, fails=True)
        ),
        Outcome.UNDETERMINED: base.flatmap(
            lambda agreement: with_flow_changed(agreement, fails=False)
        ),
    }
    if outcome is not None:
        drawn = changed.get(outcome, base)
    else:
        drawn = base if broken_by is not None else st.one_of(base, *changed.values())
    return drawn.flatmap(with_facts_once)


def agreements(
    outcome: Outcome | str | None = None, broken_by: str | None = None
) -> SearchStrategy[Agreement]:
    """Agreements among real bodies whose papers are in order.

    With an ``outcome`` only those that have it.  With ``broken_by``, the id of a check such as
    ``agreement.review-date-missing``, that check finds a fault and no other does; only
    ``agreement.flows-missing`` and ``agreement.parties-missing`` cause findings of others.
    Raises ValueError for an outcome or a check that does not exist.
    """
    promised = _outcome(outcome)
    return _with_outcome(_agreements(promised, broken_by), promised)


@st.composite
def _partnerships(draw: st.DrawFn) -> Document:
    law = built_in()
    with_objective = [route for route in routes(law) if route.objective is not None]
    route = draw(st.sampled_from(with_objective))
    day = draw(days_in(law, open_spans(law, route)))
    span = span_of(law, day)
    where = draw(st.sampled_from(open_in(law, route, [span])))
    either = common([seats(law, route, span, party) for party in ("discloser", "recipient")])
    open_seats = within(either, where)
    parties: list[Document] = []
    chosen = draw(st.lists(st.sampled_from(open_seats), min_size=2, max_size=5))
    for seat in chosen:
        parties.append(distinct(draw(body_for(seat, law, day)), parties))
    facts = draw(facts_of(law, route, span, chosen[0], chosen[1]))
    return stated(
        {
            "type": "partnership",
            "on": day.isoformat(),
            "territory": [where],
            **facts,
            "parties": parties,
            "agreements": draw(
                st.none() | st.just([]) | faultless().map(lambda agreement: [agreement])
            ),
        }
    )


def partnerships() -> SearchStrategy[Partnership]:
    """Partnerships of two to five bodies for an objective, some with an agreement."""
    return _partnerships().map(lambda document: from_dict(document, as_=Partnership))


@st.composite
def _bodies(draw: st.DrawFn, objective: str | None, on: date | None) -> Document:
    law = built_in()
    if objective is None:
        route = draw(st.sampled_from(routes(law)))
    else:
        route = Route("s35", objective)
    # Without a day: bodies listed throughout the time that the objective has existed.
    spans = open_spans(law, route) if on is None else (span_of(law, on),)
    seats_of_route = seats_throughout(law, route, spans, "discloser")
    own = (
        [seat for seat in seats_of_route if not seat.clients]
        if objective is not None
        else seats_of_route
    )
    seat = draw(st.sampled_from(own))
    return draw(body_for(seat, law, on or change_days(law)[spans[-1]]))


def bodies(specified_for: str | None = None, on: date | str | None = None) -> SearchStrategy[Body]:
    """Bodies that fall in an entry, real ones where the directory has some.

    ``specified_for`` is an objective for which their entry is listed: on the day ``on``, or
    without a day throughout the time that the objective has existed.  Raises ValueError for an
    objective that does not exist, or was not in force on the day.
    """
    law = built_in()
    day = None if on is None else as_at(on).on
    if specified_for is not None:
        if specified_for not in law.objectives:
            hint = near(specified_for, law.objectives)
            raise ValueError(f"{specified_for!r} is not an objective{hint}")
        route = Route("s35", specified_for)
        if day is not None and span_of(law, day) not in open_spans(law, route):
            raise ValueError(f"{specified_for} was not in force on {day.isoformat()}")
    elif day is not None:
        raise ValueError("on needs specified_for: without an objective, the strategy draws any day")
    return _bodies(specified_for, day).map(_body)


def _body(document: Document) -> Body:
    """The typed body, loaded within a use: the holder of a use may have every field."""
    use = {
        "type": "use",
        "on": built_in().passed.isoformat(),
        "received_under": "s35",
        "received_from": {"name": "Another"},
        "holder": document,
    }
    noun: Any = from_dict(use)
    body: Body = noun.holder
    return body


def _valid(noun: str) -> SearchStrategy[Document]:
    match noun:
        case "disclosure":
            return _disclosures(None)
        case "agreement":
            return st.one_of(_agreements(None, None), any_documents.agreements())
        case "partnership":
            return st.one_of(_partnerships(), any_documents.partnerships())
        case _:
            return _received(noun, None)


def documents(noun: str, valid: bool = True) -> SearchStrategy[Document]:
    """Parsed JSON documents of a noun: those that load, or (``valid=False``) those refused.

    Raises ValueError for a name that is not a noun.
    """
    if noun not in NOUN_NAMES:
        raise ValueError(f"{noun!r} is not a noun: expected one of {', '.join(NOUN_NAMES)}")
    drawn = _valid(noun)
    return drawn if valid else drawn.flatmap(refused)


@st.composite
def learned(draw: st.DrawFn) -> tuple[Noun, Noun]:
    """A disclosure, a use or an onward disclosure, and the same with one more fact known.

    The fact is three-valued and was unknown; it is not a disclosure's
    ``information.from_revenue_and_customs``, which the contract takes for false where unknown.
    """
    document = draw(st.one_of(disclosures_by_outcome.undetermined(), any_documents.documents()))
    unknown = unknown_facts(document)
    path = draw(st.sampled_from(unknown)) if unknown else "information.personal"
    document = with_value(document, path, None)
    value = draw(st.booleans())
    try:
        after = from_dict(with_value(document, path, value))
    except DocumentError:
        # Beside what the document says one of the two is a contradiction.
        after = from_dict(with_value(document, path, not value))
    return from_dict(document), after
