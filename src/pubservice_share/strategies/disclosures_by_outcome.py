"""Disclosures whose outcome is known from how they are built."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import Edition, built_in, change_days
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import span_of

from .facts import given, told, value_at
from .lawful_routes import (
    Seat,
    Way,
    day_after_the_last_change,
    in_words,
    open_in,
    open_spans,
    real_bodies,
    seats,
    ways,
    within,
)

__all__ = [
    "FACTS_FAIL",
    "FACTS_OPEN",
    "body_for",
    "changed",
    "days_in",
    "distinct",
    "facts_of",
    "not_permitted",
    "permitted",
    "undetermined",
]

Document = dict[str, Any]


@st.composite
def days_in(draw: st.DrawFn, edition: Edition, spans: Sequence[int]) -> date:
    """A day in one of the spans: the first, the last, or one between."""
    changes = change_days(edition)
    span = draw(st.sampled_from(spans))
    first = changes[span]
    following = changes[span + 1] if span + 1 < len(changes) else None
    last = (following or day_after_the_last_change(edition)) - timedelta(days=1)
    return draw(st.just(first) | st.just(last) | st.dates(first, last))


def _named(seat: Seat, draw: st.DrawFn, edition: Edition, day: date) -> Document:
    """A body that falls in the entry of a seat: a real one where the directory knows some."""
    known = real_bodies(seat.reference)
    if known:
        held = known[0] if len(known) == 1 else draw(st.sampled_from(known))
        return {
            "name": held.name,
            "identifier": held.id,
            "specified_as": list(held.specified_as or ()),
        }
    return {"name": in_words(edition, seat.reference, day), "specified_as": [seat.reference]}


@st.composite
def body_for(draw: st.DrawFn, seat: Seat, edition: Edition, day: date) -> Document:
    """A body that takes a seat, with all that it needs for it."""
    body = _named(seat, draw, edition, day)
    if seat.capacity:
        body["in_specified_capacity"] = True
    if seat.clients:
        client = Seat(draw(st.sampled_from(seat.clients)), seat.territories)
        held = _named(client, draw, edition, day)
        body["provides_services_to"] = {**held, "specified_as": [client.reference]}
        body["services_in_connection"] = True
        body["client_is_public_authority"] = True
    return body


@st.composite
def parties_for(
    draw: st.DrawFn, edition: Edition, way: Way, day: date, where: str
) -> tuple[Document, Document, Seat, Seat]:
    """A discloser and a recipient for a way on a day, two different persons, and their seats."""
    span = span_of(edition, day)
    first = draw(st.sampled_from(within(seats(edition, way, span, "discloser"), where)))
    second = draw(st.sampled_from(within(seats(edition, way, span, "recipient"), where)))
    one = draw(body_for(first, edition, day))
    other = draw(body_for(second, edition, day))
    return one, distinct(other, [one]), first, second


def distinct(body: Document, others: Sequence[Document]) -> Document:
    """The body, under another name where it is one of the others."""
    names = {held["name"] for held in others}
    identifiers = {held.get("identifier") for held in others} - {None}
    if body["name"] not in names and body.get("identifier") not in identifiers:
        return body
    number = next(n for n in range(2, 99) if f"{body['name']} ({n})" not in names)
    return given({**body, "name": f"{body['name']} ({number})", "identifier": None})


@st.composite
def facts_of(
    draw: st.DrawFn, edition: Edition, way: Way, span: int, discloser: Seat, recipient: Seat
) -> Document:
    """What must be known of a disclosure for it to be permitted, and what need not be."""
    information: Document = {}
    if way.outward:
        information["held_in_connection_with_functions"] = True
    if discloser.functions:
        information["within_limited_functions"] = True
    complies, personal_data = draw(
        st.sampled_from([(True, None), (True, True), (True, False), (None, False)])
    )
    information["personal_data"] = personal_data
    information["personal"] = draw(st.sampled_from([None, True, False]))
    information["from_revenue_and_customs"] = draw(st.sampled_from([None, False]))
    made: Document = {
        "assists_eligible_people": True,
        "complies_with_data_protection": complies,
        "prohibited_by_investigatory_powers": False,
        "had_regard_to_code": draw(st.sampled_from([None, True, False])),
    }
    if way.objective is not None:
        made |= draw(_pursuit(edition, way.objective))
    else:
        made |= draw(_measure(edition, way.power, span, discloser, recipient))
    kinds = st.lists(st.sampled_from(sorted(edition.restrictions)), max_size=2, unique=True)
    restrictions = [{"kind": kind} for kind in draw(kinds)]
    return given({**made, "information": given(information), "restrictions": restrictions or None})


@st.composite
def _pursuit(draw: st.DrawFn, edition: Edition, objective: str) -> Document:
    row = edition.objectives[objective]
    elements = [held.id for held in row.elements]
    made: Document = {"objective": objective, "pursues": elements}
    if row.combine == "any":
        made["pursues"] = draw(
            st.lists(st.sampled_from(elements), min_size=1, unique=True).map(
                lambda several: [held for held in elements if held in several]
            )
        )
    if row.factors is not None and draw(st.booleans()):
        factors = [held.id for held in row.factors.list]
        by_age = {held.id for held in row.factors.list if held.age is not None}
        least = row.factors.at_least
        present = draw(st.lists(st.sampled_from(factors), min_size=least, max_size=4, unique=True))
        made["disadvantages"] = present
        made["disadvantages_complete"] = draw(st.sampled_from([None, True]))
        if by_age & set(present):
            made["aged_16_to_24"] = True
    return made


@st.composite
def _measure(
    draw: st.DrawFn, edition: Edition, power: str, span: int, discloser: Seat, recipient: Seat
) -> Document:
    tables = tables_of(edition, span)
    purposes = [held for held in tables["power.purpose"][power] if held is not None]
    made: Document = {"purpose": [draw(st.sampled_from(purposes))]}
    uses = tables["power.use"].get(power, {})
    fitting = [
        held
        for held in uses
        if held is not None
        and (
            tables["use.to-any"].get(held) is True
            or tables["use.recipient"].get(held, {}).get(recipient.reference) is True
        )
    ]
    if fitting:
        made["intended_use"] = [draw(st.sampled_from(fitting))]
    if edition.powers[power].schedule == edition.powers["s38"].schedule:
        undertaker = recipient if power == "s38" else discloser
        eligible = tables["eligible.undertaker"]
        open_to = [
            held
            for held in eligible
            if held is not None and eligible[held].get(undertaker.reference) is True
        ]
        made["eligible_as"] = draw(st.sampled_from([None, *open_to]))
    return given(made)


@st.composite
def permitted(draw: st.DrawFn) -> Document:
    """A disclosure that the power reaches."""
    law = built_in()
    way = draw(st.sampled_from(ways(law)))
    day = draw(days_in(law, open_spans(law, way)))
    span = span_of(law, day)
    somewhere = open_in(law, way, [span])
    # One choice, the single places first, so that it shrinks to the one that matters.
    sizes = range(1, len(somewhere) + 1)
    several = [held for size in sizes for held in itertools.combinations(somewhere, size)]
    places = draw(st.sampled_from(several))
    where = draw(st.sampled_from(places))
    discloser, recipient, first, second = draw(parties_for(law, way, day, where))
    head = {
        "type": "disclosure",
        "power": way.power,
        "on": day.isoformat(),
        "territory": list(places),
        "discloser": discloser,
        "recipient": recipient,
    }
    return head | draw(facts_of(law, way, span, first, second))


#: A change to a document that settles it, or opens it; None where it cannot be made.
Change = Callable[[Document], Document | None]


def _says(path: str, value: Any, only: Callable[[Document], bool] = bool) -> Change:
    return lambda document: told(document, path, value) if only(document) else None


def _states(name: str) -> Callable[[Document], bool]:
    return lambda document: document.get(name) is not None


def _holds(document: Document) -> bool:
    return Way(document["power"]).outward


def _all_elements(document: Document) -> Document | None:
    """Without the first element, where all are asked for; else without any."""
    if document.get("pursues") is None:
        return None
    row = built_in().objectives.get(document["objective"])
    left = document["pursues"][1:] if row is not None and row.combine == "all" else []
    return told(document, "pursues", left)


def _nobody(party: str) -> Change:
    def change(document: Document) -> Document:
        return {**document, party: {"name": document[party]["name"], "specified_as": []}}

    return change


def _itself(document: Document) -> Document:
    return {**document, "recipient": {**document["recipient"], **{
        name: document["discloser"].get(name) for name in ("name", "identifier")
        if document["discloser"].get(name) is not None or name in document["recipient"]
    }}}  # fmt: skip


def _too_early(document: Document) -> Document:
    """The day on which the Act was passed: nothing was in force."""
    return {**document, "on": built_in().passed.isoformat()}


def _against_data_protection(document: Document) -> Document:
    made = told(document, "complies_with_data_protection", False)
    return told(made, "information.personal_data", None)


def _conclusion_open(document: Document) -> Document:
    made = told(document, "complies_with_data_protection", None)
    return told(made, "information.personal_data", None)


def _one_factor(document: Document) -> Document | None:
    if document.get("objective") != "multiple-disadvantages":
        return None
    made = told(document, "disadvantages", ["unemployment"])
    return told(made, "disadvantages_complete", True)


def _limited(document: Document) -> bool:
    return value_at(document, "information.within_limited_functions") is True


def _provider(party: str) -> Callable[[Document], bool]:
    return lambda document: "provides_services_to" in document[party]


def _of(party: str, name: str, value: Any) -> Change:
    return _says(f"{party}.{name}", value, _provider(party))


_PARTIES = ("discloser", "recipient")
#: Each of these alone puts a disclosure, or a flow of an agreement, outside the power.
FACTS_FAIL: tuple[Change, ...] = (
    _says("assists_eligible_people", False),
    _says("prohibited_by_investigatory_powers", True),
    _against_data_protection,
    _says("information.held_in_connection_with_functions", False, _holds),
    _all_elements,
    _one_factor,
    _says("purpose", [], _states("purpose")),
    _says("intended_use", ["none-of-these"], _states("intended_use")),
    _says("information.within_limited_functions", False, _limited),
)
_FAILS: tuple[Change, ...] = (
    *FACTS_FAIL,
    *(_nobody(party) for party in _PARTIES),
    _itself,
    _too_early,
    *(_of(party, "services_in_connection", False) for party in _PARTIES),
    *(_of(party, "client_is_public_authority", False) for party in _PARTIES),
)


def _bodies_open(party: str) -> Change:
    return lambda document: {**document, party: {"name": document[party]["name"]}}


#: Each of these alone leaves it open.
FACTS_OPEN: tuple[Change, ...] = (
    _says("assists_eligible_people", None),
    _says("prohibited_by_investigatory_powers", None),
    _conclusion_open,
    _says("information.held_in_connection_with_functions", None, _holds),
    _says("pursues", None, _states("pursues")),
    _says("purpose", None, _states("purpose")),
    _says("intended_use", None, _states("intended_use")),
    _says("information.within_limited_functions", None, _limited),
)
_OPENS: tuple[Change, ...] = (
    *FACTS_OPEN,
    *(_bodies_open(party) for party in _PARTIES),
    *(_of(party, "services_in_connection", None) for party in _PARTIES),
    *(_of(party, "client_is_public_authority", None) for party in _PARTIES),
)


def changed(draw: st.DrawFn, document: Document, changes: Sequence[Change]) -> Document:
    """The document after one change, or after two that can be made."""
    made = document
    for change in draw(st.lists(st.sampled_from(changes), min_size=1, max_size=2)):
        made = change(made) or made
    if made is document:
        made = changes[0](document) or document
    return made


@st.composite
def not_permitted(draw: st.DrawFn) -> Document:
    """A disclosure that the power does not reach, for one reason or two."""
    return changed(draw, draw(permitted()), _FAILS)


@st.composite
def undetermined(draw: st.DrawFn) -> Document:
    """A disclosure of which too little is known."""
    return changed(draw, draw(permitted()), _OPENS)
