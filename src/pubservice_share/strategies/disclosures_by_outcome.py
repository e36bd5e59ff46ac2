"""Disclosures whose outcome follows from how they are built."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import Edition, built_in, change_days
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import span_of

from .facts import stated, value_at, with_value
from .lawful_routes import (
    Route,
    Seat,
    day_after_the_last_change,
    in_words,
    open_in,
    open_spans,
    real_bodies,
    routes,
    seats,
    within,
)

__all__ = [
    "FACTS_FAIL",
    "FACTS_OPEN",
    "body_for",
    "change_facts",
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
    bodies = real_bodies(seat.reference)
    if bodies:
        body = bodies[0] if len(bodies) == 1 else draw(st.sampled_from(bodies))
        return {
            "name": body.name,
            "identifier": body.id,
            "specified_as": list(body.specified_as or ()),
        }
    return {"name": in_words(edition, seat.reference, day), "specified_as": [seat.reference]}


@st.composite
def body_for(draw: st.DrawFn, seat: Seat, edition: Edition, day: date) -> Document:
    """A body that takes a seat, with the facts that the seat needs."""
    body = _named(seat, draw, edition, day)
    if seat.capacity:
        body["in_specified_capacity"] = True
    if seat.clients:
        client = Seat(draw(st.sampled_from(seat.clients)), seat.territories)
        client_body = _named(client, draw, edition, day)
        body["provides_services_to"] = {**client_body, "specified_as": [client.reference]}
        body["services_in_connection"] = True
        body["client_is_public_authority"] = True
    return body


@st.composite
def parties_for(
    draw: st.DrawFn, edition: Edition, route: Route, day: date, where: str
) -> tuple[Document, Document, Seat, Seat]:
    """A discloser and a recipient for a route on a day, two different persons, and their seats."""
    span = span_of(edition, day)
    discloser_seat = draw(st.sampled_from(within(seats(edition, route, span, "discloser"), where)))
    recipient_seat = draw(st.sampled_from(within(seats(edition, route, span, "recipient"), where)))
    discloser = draw(body_for(discloser_seat, edition, day))
    recipient = draw(body_for(recipient_seat, edition, day))
    return discloser, distinct(recipient, [discloser]), discloser_seat, recipient_seat


def distinct(body: Document, others: Sequence[Document]) -> Document:
    """The body; under another name where it is one of the others."""
    names = {other_body["name"] for other_body in others}
    identifiers = {other_body.get("identifier") for other_body in others} - {None}
    if body["name"] not in names and body.get("identifier") not in identifiers:
        return body
    number = next(n for n in range(2, 99) if f"{body['name']} ({n})" not in names)
    return stated({**body, "name": f"{body['name']} ({number})", "identifier": None})


@st.composite
def facts_of(
    draw: st.DrawFn, edition: Edition, route: Route, span: int, discloser: Seat, recipient: Seat
) -> Document:
    """The facts that a permitted disclosure needs, with some that it does not need."""
    information: Document = {}
    if route.outward:
        information["held_in_connection_with_functions"] = True
    if discloser.functions:
        information["within_limited_functions"] = True
    complies, personal_data = draw(
        st.sampled_from([(True, None), (True, True), (True, False), (None, False)])
    )
    information["personal_data"] = personal_data
    information["personal"] = draw(st.sampled_from([None, True, False]))
    information["from_revenue_and_customs"] = draw(st.sampled_from([None, False]))
    facts: Document = {
        "assists_eligible_people": True,
        "complies_with_data_protection": complies,
        "prohibited_by_investigatory_powers": False,
        "had_regard_to_code": draw(st.sampled_from([None, True, False])),
    }
    if route.objective is not None:
        facts |= draw(_pursuit(edition, route.objective))
    else:
        facts |= draw(_measure(edition, route.power, span, discloser, recipient))
    kinds = st.lists(st.sampled_from(sorted(edition.restrictions)), max_size=2, unique=True)
    restrictions = [{"kind": kind} for kind in draw(kinds)]
    return stated(
        {**facts, "information": stated(information), "restrictions": restrictions or None}
    )


@st.composite
def _pursuit(draw: st.DrawFn, edition: Edition, objective: str) -> Document:
    row = edition.objectives[objective]
    elements = [element.id for element in row.elements]
    facts: Document = {"objective": objective, "pursues": elements}
    if row.combine == "any":
        facts["pursues"] = draw(
            st.lists(st.sampled_from(elements), min_size=1, unique=True).map(
                lambda chosen: [element for element in elements if element in chosen]
            )
        )
    if row.factors is not None and draw(st.booleans()):
        factors = [factor.id for factor in row.factors.list]
        by_age = {factor.id for factor in row.factors.list if factor.age is not None}
        least = row.factors.at_least
        present = draw(st.lists(st.sampled_from(factors), min_size=least, max_size=4, unique=True))
        facts["disadvantages"] = present
        facts["disadvantages_complete"] = draw(st.sampled_from([None, True]))
        if by_age & set(present):
            facts["aged_16_to_24"] = True
    return facts


@st.composite
def _measure(
    draw: st.DrawFn, edition: Edition, power: str, span: int, discloser: Seat, recipient: Seat
) -> Document:
    tables = tables_of(edition, span)
    purposes = [purpose for purpose in tables["power.purpose"][power] if purpose is not None]
    facts: Document = {"purpose": [draw(st.sampled_from(purposes))]}
    uses = tables["power.use"].get(power, {})
    fitting = [
        use
        for use in uses
        if use is not None
        and (
            tables["use.to-any"].get(use) is True
            or tables["use.recipient"].get(use, {}).get(recipient.reference) is True
        )
    ]
    if fitting:
        facts["intended_use"] = [draw(st.sampled_from(fitting))]
    if edition.powers[power].schedule == edition.powers["s38"].schedule:
        undertaker = recipient if power == "s38" else discloser
        eligible = tables["eligible.undertaker"]
        open_to = [
            kind
            for kind in eligible
            if kind is not None and eligible[kind].get(undertaker.reference) is True
        ]
        facts["eligible_as"] = draw(st.sampled_from([None, *open_to]))
    return stated(facts)


@st.composite
def permitted(draw: st.DrawFn) -> Document:
    """A permitted disclosure."""
    law = built_in()
    route = draw(st.sampled_from(routes(law)))
    day = draw(days_in(law, open_spans(law, route)))
    span = span_of(law, day)
    somewhere = open_in(law, route, [span])
    # One choice, single places first, so that examples shrink to the place that matters.
    sizes = range(1, len(somewhere) + 1)
    choices = [choice for size in sizes for choice in itertools.combinations(somewhere, size)]
    places = draw(st.sampled_from(choices))
    where = draw(st.sampled_from(places))
    discloser, recipient, first, second = draw(parties_for(law, route, day, where))
    head = {
        "type": "disclosure",
        "power": route.power,
        "on": day.isoformat(),
        "territory": list(places),
        "discloser": discloser,
        "recipient": recipient,
    }
    return head | draw(facts_of(law, route, span, first, second))


#: A function that gives a changed document; None where the change does not apply.
Change = Callable[[Document], Document | None]


def _set_to(path: str, value: Any, only: Callable[[Document], bool] = bool) -> Change:
    return lambda document: with_value(document, path, value) if only(document) else None


def _states(name: str) -> Callable[[Document], bool]:
    return lambda document: document.get(name) is not None


def _is_outward(document: Document) -> bool:
    return Route(document["power"]).outward


def _all_elements(document: Document) -> Document | None:
    """Without the first element, where all are needed; else without any."""
    if document.get("pursues") is None:
        return None
    row = built_in().objectives.get(document["objective"])
    left = document["pursues"][1:] if row is not None and row.combine == "all" else []
    return with_value(document, "pursues", left)


def _nobody(party: str) -> Change:
    def change(document: Document) -> Document:
        return {**document, party: {"name": document[party]["name"], "specified_as": []}}

    return change


def _to_itself(document: Document) -> Document:
    return {**document, "recipient": {**document["recipient"], **{
        name: document["discloser"].get(name) for name in ("name", "identifier")
        if document["discloser"].get(name) is not None or name in document["recipient"]
    }}}  # fmt: skip


def _too_early(document: Document) -> Document:
    """On the day on which the Act was passed, when no power was in force."""
    return {**document, "on": built_in().passed.isoformat()}


def _against_data_protection(document: Document) -> Document:
    changed_document = with_value(document, "complies_with_data_protection", False)
    return with_value(changed_document, "information.personal_data", None)


def _conclusion_open(document: Document) -> Document:
    changed_document = with_value(document, "complies_with_data_protection", None)
    return with_value(changed_document, "information.personal_data", None)


def _one_factor(document: Document) -> Document | None:
    if document.get("objective") != "multiple-disadvantages":
        return None
    changed_document = with_value(document, "disadvantages", ["unemployment"])
    return with_value(changed_document, "disadvantages_complete", True)


def _limited(document: Document) -> bool:
    return value_at(document, "information.within_limited_functions") is True


def _provider(party: str) -> Callable[[Document], bool]:
    return lambda document: "provides_services_to" in document[party]


def _of_provider(party: str, name: str, value: Any) -> Change:
    return _set_to(f"{party}.{name}", value, _provider(party))


_PARTIES = ("discloser", "recipient")
#: Each change alone puts a disclosure, or a flow of an agreement, outside the power.
FACTS_FAIL: tuple[Change, ...] = (
    _set_to("assists_eligible_people", False),
    _set_to("prohibited_by_investigatory_powers", True),
    _against_data_protection,
    _set_to("information.held_in_connection_with_functions", False, _is_outward),
    _all_elements,
    _one_factor,
    _set_to("purpose", [], _states("purpose")),
    _set_to("intended_use", ["none-of-these"], _states("intended_use")),
    _set_to("information.within_limited_functions", False, _limited),
)
_FAILS: tuple[Change, ...] = (
    *FACTS_FAIL,
    *(_nobody(party) for party in _PARTIES),
    _to_itself,
    _too_early,
    *(_of_provider(party, "services_in_connection", False) for party in _PARTIES),
    *(_of_provider(party, "client_is_public_authority", False) for party in _PARTIES),
)


def _bodies_open(party: str) -> Change:
    return lambda document: {**document, party: {"name": document[party]["name"]}}


#: Each change alone leaves the outcome not settled.
FACTS_OPEN: tuple[Change, ...] = (
    _set_to("assists_eligible_people", None),
    _set_to("prohibited_by_investigatory_powers", None),
    _conclusion_open,
    _set_to("information.held_in_connection_with_functions", None, _is_outward),
    _set_to("pursues", None, _states("pursues")),
    _set_to("purpose", None, _states("purpose")),
    _set_to("intended_use", None, _states("intended_use")),
    _set_to("information.within_limited_functions", None, _limited),
)
_OPENS: tuple[Change, ...] = (
    *FACTS_OPEN,
    *(_bodies_open(party) for party in _PARTIES),
    *(_of_provider(party, "services_in_connection", None) for party in _PARTIES),
    *(_of_provider(party, "client_is_public_authority", None) for party in _PARTIES),
)


def change_facts(draw: st.DrawFn, document: Document, changes: Sequence[Change]) -> Document:
    """The document after one or two changes that apply to it."""
    result = document
    for change in draw(st.lists(st.sampled_from(changes), min_size=1, max_size=2)):
        result = change(result) or result
    if result is document:
        result = changes[0](document) or document
    return result


@st.composite
def not_permitted(draw: st.DrawFn) -> Document:
    """A disclosure that is not permitted, for one or two reasons."""
    return change_facts(draw, draw(permitted()), _FAILS)


@st.composite
def undetermined(draw: st.DrawFn) -> Document:
    """A disclosure with too many unknown facts to settle."""
    return change_facts(draw, draw(permitted()), _OPENS)
