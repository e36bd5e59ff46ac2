"""Agreements that pass every check, and agreements with a promised outcome."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.durations import shifted
from pubservice_share.law import Edition, built_in
from pubservice_share.model import CommonFacts
from pubservice_share.model.fields import public_fields

from .disclosures_by_outcome import (
    FACTS_FAIL,
    FACTS_OPEN,
    body_for,
    change_facts,
    days_in,
    distinct,
    facts_of,
)
from .facts import stated
from .lawful_routes import (
    Route,
    Seat,
    open_in,
    open_spans,
    routes,
    seats_throughout,
    spans_between,
    within,
)

__all__ = ["faultless", "with_facts_once", "with_flow_changed"]

Document = dict[str, Any]
_TERMS = ("P1Y", "P2Y", "P3Y")
_CONDITION = "9(2)(g), Schedule 1 paragraph 6"
#: The facts that an agreement may state once for all its flows.
_COMMON = tuple(field.name for field in public_fields(CommonFacts))
_ITEMS = (
    ("Name, address and date of birth", "Lets records be matched"),
    ("Calls to an address", "Shows one of the factors"),
    ("Receipt of benefits", "Shows who is eligible"),
    ("Whether a household has a keyworker", "Lets each party work to one plan"),
)


def _paperwork(parties: Sequence[Document], starts: date) -> Document:
    """The papers of the parties, each dated before the start."""

    def before(days: int) -> str:
        return (starts - timedelta(days=days)).isoformat()

    def for_each_party(**fields: Any) -> list[Document]:
        return [{"party": party["id"], **fields} for party in parties]

    def address(name: str) -> str:
        return f"https://example.gov.uk/{name}"

    bases = [
        {
            "party": party["id"],
            "basis": "6(1)(c)" if not _is_public(party) else "6(1)(e)",
            "special_category": _CONDITION,
            "criminal_offence": "Schedule 1 paragraph 6",
        }
        for party in parties
    ]
    return {
        "lawful_bases": bases,
        "dpia": {"reference": "DPIA 1", "on": before(80), "published_at": address("dpia")},
        "business_case": {"reference": "BC 1", "on": before(90), "published_at": address("case")},
        "security_plan": {"reference": "SP 1", "on": before(70)},
        "publication": {"published_at": address("agreement")},
        "privacy_notices": for_each_party(published_at=address("privacy"), on=before(20)),
        "code_of_practice": for_each_party(on=before(60), version="12 February 2020"),
        "breach_contacts": for_each_party(contact="data-breach@example.gov.uk"),
        "signatures": for_each_party(on=before(30), by="Data protection officer"),
        "register_entry": {"number": "1", "registered_on": before(10)},
    }


def _is_public(party: Document) -> bool:
    return any(ref.startswith("sch") for ref in party.get("specified_as") or ())


def _end(starts: date, term: str) -> date:
    ends = shifted(starts, term)
    if ends is None:
        raise ValueError(f"{term} after {starts} is later than the last day of the calendar")
    return ends


@st.composite
def faultless(draw: st.DrawFn) -> Document:
    """An agreement whose flows are all permitted and that passes every check."""
    law = built_in()
    route = draw(st.sampled_from(routes(law)))
    starts = draw(days_in(law, open_spans(law, route)))
    ends = draw(st.sampled_from(_TERMS).map(lambda term: _end(starts, term)))
    spans = spans_between(law, starts, ends - timedelta(days=1))
    where = draw(st.sampled_from(open_in(law, route, spans)))
    hub, *outer_parties = draw(_bodies(law, route, spans, where, starts))
    parties = [party for party, _ in (hub, *outer_parties)]
    flows, items = [], []
    for number, outer in enumerate(outer_parties):
        pair = (hub, outer) if route.to_company else (outer, hub)
        name, reason = _ITEMS[number % len(_ITEMS)]
        item = f"item-{number + 1}"
        items.append({
            "id": item, "name": name, "reason": reason, "personal": True,
            "special_category": draw(st.booleans()), "criminal_offence": draw(st.booleans()),
        })  # fmt: skip
        flows.append(draw(_flow(law, route, spans, where, pair, item)))
    reviewed = draw(st.integers(1, (ends - starts).days - 1))
    return {
        "type": "agreement",
        "title": "An agreement to share",
        "id": "agreement-1",
        "status": "active",
        "parties": parties,
        "purpose": "To help those whom the power is there to help.",
        "benefits": "People are helped sooner, and tell their story once.",
        "starts": starts.isoformat(),
        "ends": ends.isoformat(),
        "reviews_on": (ends - timedelta(days=reviewed)).isoformat(),
        "review_every": "P1Y",
        "data_items": items,
        "flows": flows,
        "method": "Encrypted transfer between secure gateways.",
        "retention": "P1Y",
        "destruction": "Secure deletion by the recipient, confirmed in writing.",
        "contact": "information-rights@example.gov.uk",
        "accession_and_withdrawal": "A party joins by signing and leaves on three months' notice.",
        **_paperwork(parties, starts),
    }


@st.composite
def _bodies(
    draw: st.DrawFn, law: Edition, route: Route, spans: range, where: str, on: date
) -> list[tuple[Document, Seat]]:
    """One central party and one to three others, each with its seat throughout the term."""
    # Information flows to the central party, or from it to a supplier or an undertaker.
    inner, outer = ("discloser", "recipient") if route.to_company else ("recipient", "discloser")
    seated: list[tuple[Document, Seat]] = []
    for party in [inner, *[outer] * draw(st.integers(1, 3))]:
        seat = draw(st.sampled_from(within(seats_throughout(law, route, spans, party), where)))
        body = distinct(draw(body_for(seat, law, on)), [placed for placed, _ in seated])
        seated.append(({"id": f"party-{len(seated) + 1}", **body, "role": "controller"}, seat))
    return seated


@st.composite
def _flow(
    draw: st.DrawFn,
    law: Edition,
    route: Route,
    spans: range,
    where: str,
    pair: tuple[tuple[Document, Seat], tuple[Document, Seat]],
    item: str,
) -> Document:
    (discloser, first), (recipient, second) = pair
    facts = draw(facts_of(law, route, spans[0], first, second))
    # Regard to the Code is recorded in the papers, which assume personal data.
    facts.pop("had_regard_to_code", None)
    facts["complies_with_data_protection"] = True
    facts["information"] = {**facts["information"], "personal": True, "personal_data": True}
    return {
        "discloser": discloser["id"],
        "recipient": recipient["id"],
        "items": [item],
        "power": route.power,
        "territory": [where],
        **facts,
    }


@st.composite
def with_flow_changed(draw: st.DrawFn, document: Document, *, fails: bool) -> Document:
    """The agreement with one flow outside the power (``fails``), or not settled."""
    number = draw(st.integers(0, len(document["flows"]) - 1))
    new_flow = change_facts(draw, document["flows"][number], FACTS_FAIL if fails else FACTS_OPEN)
    flows = [new_flow if place == number else flow for place, flow in enumerate(document["flows"])]
    return stated({**document, "flows": flows})


@st.composite
def with_facts_once(draw: st.DrawFn, document: Document) -> Document:
    """The agreement, perhaps with facts that all its flows share stated once: it means the same."""
    flows = document.get("flows") or []
    shared = [
        name
        for name in (_COMMON if flows else ())
        if flows[0].get(name) is not None
        and all(flow.get(name) == flows[0][name] for flow in flows)
    ]
    once: list[str] = draw(st.lists(st.sampled_from(shared), unique=True)) if shared else []
    if not once:
        return document
    left = [{name: value for name, value in flow.items() if name not in once} for flow in flows]
    if any(flow in left[:number] for number, flow in enumerate(left)):
        return document  # a list has no item twice
    return {**document, "flows": left, "facts": {name: flows[0][name] for name in once}}
