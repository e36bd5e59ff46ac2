"""Agreements and partnerships drawn for what their answers add to those of their flows.

Terms that are not known or end before the Act, facts stated once, gateways, processors, powers
outside the Chapter; agreements between the bodies of a partnership.
"""

from __future__ import annotations

import copy
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st
from support.generated_documents import EXAMPLES

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.law import built_in, change_days
from pubservice_share.strategies.any_documents import agreements, bodies, partnerships

__all__ = ["sharing_agreements", "sharing_partnerships"]

Document = dict[str, Any]

_LAW = built_in()
_CHANGES = [day.isoformat() for day in change_days(_LAW)]
_DAYS = st.sampled_from(["2016-01-01", "2017-04-26", *_CHANGES, "2026-10-01", "2031-01-01"])
_POWERS = [
    None,
    "s35",
    "s.35",
    "S 36",
    "section 38(1)",
    "39",
    "s34",
    "s48",
    "s40",
    "vires",
    "ss35a",
]
_ROLES = [None, "controller", "joint-controller", "processor", "processor"]
_STATUSES = [None, "draft", "active", "withdrawn"]
_COMMON: Document = {
    "assists_eligible_people": True,
    "complies_with_data_protection": True,
    "prohibited_by_investigatory_powers": False,
    "had_regard_to_code": True,
}
_FACTS: Document = {**_COMMON, "information": {"held_in_connection_with_functions": True}}


def _chance(draw: st.DrawFn, of: int) -> bool:
    return draw(st.integers(0, of)) == 0


def _maybe(draw: st.DrawFn) -> bool:
    return draw(st.booleans())


def _put(draw: st.DrawFn, document: Document, name: str, values: Any) -> None:
    """Put a drawn value into a document, or leave the field as it is."""
    if _maybe(draw):
        document[name] = draw(values)


@st.composite
def _term(draw: st.DrawFn, document: Document) -> None:
    for name in ("starts", "ends"):
        _put(draw, document, name, st.none() | _DAYS)
    if document.get("starts") and document.get("ends"):
        first, last = sorted([document["starts"], document["ends"]])
        document["starts"] = first
        if first == last:
            last = (date.fromisoformat(first) + timedelta(1)).isoformat()
        document["ends"] = last


@st.composite
def _gateway(draw: st.DrawFn, flows: int) -> Document:
    named = st.integers(0, flows - 1)
    places = draw(st.lists(named | named.map(lambda number: f"/flows/{number}"), max_size=4))
    once = {int(str(place).rpartition("/")[2]): place for place in places}
    return {
        "provision": draw(st.sampled_from(["Children Act 2004 s.11", "A scheme of 1998", "CDA"])),
        "flows": draw(st.sampled_from([[*once.values()], None])),
    }


@st.composite
def sharing_agreements(draw: st.DrawFn) -> Document:
    """An agreement, most of which load."""
    drawn = st.one_of(
        agreements(),
        agreements(),
        st.sampled_from(EXAMPLES),
        strategies.agreements().map(pss.to_dict),
    )
    document: Document = copy.deepcopy(draw(drawn))
    if _chance(draw, 4):
        # Permitted as far as is known: only a later change of law may close it.
        document = pss.to_dict(draw(strategies.agreements(outcome="permitted")))
        document["ends"] = None
        return document
    draw(_term(document))
    flows: list[Document] = document.get("flows") or []
    for party in document["parties"]:
        if _maybe(draw):
            party["role"] = draw(st.sampled_from(_ROLES))
    ids = [party["id"] for party in document["parties"]]
    for flow in flows:
        if _chance(draw, 3):
            flow["power"] = draw(st.sampled_from(_POWERS))
        if _chance(draw, 8):
            flow[draw(st.sampled_from(["discloser", "recipient"]))] = draw(
                st.sampled_from([None, "nobody", *ids])
            )
        for name in [*flow]:
            if name not in ("discloser", "recipient", "power", "territory") and _chance(draw, 6):
                flow[name] = None
    if flows and _maybe(draw):
        document["gateways"] = draw(st.lists(_gateway(len(flows)), max_size=3, unique_by=str))
    if _maybe(draw):
        document["facts"] = {
            name: copy.deepcopy(_FACTS[name]) for name in draw(st.sets(st.sampled_from([*_FACTS])))
        }
    if ids and _maybe(draw):
        party = draw(st.sampled_from(ids))
        document["code_of_practice"] = [{"party": party, "on": "2024-01-01"}]
    _put(draw, document, "status", st.sampled_from(_STATUSES))
    _put(draw, document, "retention", st.sampled_from([None, "P1Y", "P18M", "P3Y2M1W", "P99999Y"]))
    _put(draw, document, "review_every", st.sampled_from([None, "P1Y", "P1M", "P0D"]))
    _put(draw, document, "reviews_on", st.none() | _DAYS)
    return document


@st.composite
def _member(draw: st.DrawFn, body: Document, number: int) -> Document:
    """A body as the party of an agreement: by its name, its identifier or both."""
    party = {"id": f"p{number}", "name": body["name"]}
    if "identifier" in body and _maybe(draw):
        party["identifier"] = body["identifier"]
    if _maybe(draw):
        party["name"] = draw(
            st.sampled_from([party["name"].upper(), f" {party['name']}", "Another"])
        )
    return party


@st.composite
def _agreement_between(draw: st.DrawFn, partnership: Document, number: int) -> Document:
    """An agreement whose flows are, or may be, what a partnership asks about."""
    own = partnership["parties"]
    parties = [draw(_member(body, place)) for place, body in enumerate(own) if not _chance(draw, 4)]
    ids = [party["id"] for party in parties]
    same = [partnership.get("power", "s35")] * 4
    flow = {
        "discloser": st.sampled_from([*ids, *ids, "nobody", None]),
        "recipient": st.sampled_from([*ids, *ids, "nobody", None]),
        "power": st.sampled_from([*same, None, "s37", "s48"]),
        "objective": st.sampled_from([partnership.get("objective")] * 4 + [None, "fuel-poverty"]),
        "territory": st.sampled_from(
            [partnership["territory"], ["england", "wales", "scotland"], ["wales"], None]
        ),
    }
    flows: list[Document] = draw(st.lists(st.fixed_dictionaries(flow), max_size=5))
    once = [row for place, row in enumerate(flows) if row not in flows[:place]]
    document: Document = {
        "type": "agreement", "title": f"Agreement {number}", "parties": parties,
        "status": draw(st.sampled_from([None, None, "active", "draft"])),
    }  # fmt: skip
    if once or _maybe(draw):
        document["flows"] = once
    if _maybe(draw):
        document["id"] = f"a{number}"
    if once and _chance(draw, 3):
        document["gateways"] = [{"provision": "A scheme of 1998", "flows": [0]}]
    on = date.fromisoformat(partnership["on"])
    _put(draw, document, "starts", st.sampled_from([on, on - timedelta(40), on + timedelta(1)]))
    _put(draw, document, "ends", st.sampled_from([on + timedelta(9), on + timedelta(2), None]))
    for name in ("starts", "ends"):
        if document.get(name) is not None:
            document[name] = document[name].isoformat()
    return document


@st.composite
def sharing_partnerships(draw: st.DrawFn) -> Document:
    """A partnership of up to five bodies, with agreements between them; most of them load."""
    drawn = st.one_of(partnerships(), strategies.partnerships().map(pss.to_dict))
    document: Document = copy.deepcopy(draw(drawn))
    if len(document["parties"]) > 5:
        del document["parties"][5:]
    for number in range(draw(st.integers(0, 2))):
        body = draw(bodies(f"Body {number}"))
        if body not in document["parties"]:
            document["parties"].append(body)
    if _chance(draw, 2):
        document.update(copy.deepcopy(_FACTS))
    for _ in range(draw(st.integers(0, 2))):
        document[draw(st.sampled_from([*_FACTS, "objective", "pursues", "power"]))] = None
    count = draw(st.integers(0, 3))
    if count:
        own = [draw(_agreement_between(document, number)) for number in range(count)]
        document["agreements"] = own + (["agreement.json"] if _chance(draw, 4) else [])
    return document
