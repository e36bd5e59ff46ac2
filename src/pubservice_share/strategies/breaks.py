"""Agreements broken in one way each: by which check, and how."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.documents.faults import near
from pubservice_share.law import built_in

__all__ = ["BREAKS", "broken", "known"]

Document = dict[str, Any]
#: Changes a document that is its own to change.
Break = Callable[[st.DrawFn, Document], None]

#: How an agreement without fault is broken so that a check finds it.
BREAKS: dict[str, Break] = {}
_LISTS = ("lawful_bases", "privacy_notices", "code_of_practice", "breach_contacts", "signatures")


def _breaks(rule: str) -> Callable[[Break], Break]:
    def add(change: Break) -> Break:
        BREAKS[f"agreement.{rule}"] = change
        return change

    return add


def _one(draw: st.DrawFn, several: list[Document]) -> Document:
    return several[draw(st.integers(0, len(several) - 1))]


def _without(rule: str, name: str) -> None:
    _breaks(rule)(lambda draw, held: held.pop(name))


for _rule, _name in (
    ("purpose-missing", "purpose"),
    ("benefits-missing", "benefits"),
    ("start-missing", "starts"),
    ("end-missing", "ends"),
    ("review-date-missing", "reviews_on"),
    ("method-missing", "method"),
    ("retention-missing", "retention"),
    ("destruction-missing", "destruction"),
    ("contact-missing", "contact"),
    ("accession-and-withdrawal-missing", "accession_and_withdrawal"),
    ("not-registered", "register_entry"),
    ("dpia-missing", "dpia"),
    ("business-case-missing", "business_case"),
    ("security-plan-missing", "security_plan"),
    ("publication-missing", "publication"),
):
    _without(_rule, _name)


def _of_a_flow(rule: str, name: str) -> None:
    _breaks(rule)(lambda draw, held: _one(draw, held["flows"]).pop(name))


for _name in ("power", "territory"):
    _of_a_flow(f"{_name}-missing", _name)


def _half_a_flow(rule: str, name: str) -> None:
    """A second flow, like another but for what it lacks: so every party still takes part."""

    def change(draw: st.DrawFn, held: Document) -> None:
        flow = _one(draw, held["flows"])
        held["flows"].append({field: told for field, told in flow.items() if field != name})

    _breaks(rule)(change)


for _name in ("discloser", "recipient"):
    _half_a_flow(f"{_name}-missing", _name)


@_breaks("data-items-missing")
def _no_items(draw: st.DrawFn, held: Document) -> None:
    held.pop("data_items")
    for flow in held["flows"]:
        flow.pop("items")


def _one_party_less(rule: str, name: str) -> None:
    """One party's line of a list of papers is gone."""

    def change(draw: st.DrawFn, held: Document) -> None:
        del held[name][draw(st.integers(0, len(held[name]) - 1))]

    _breaks(rule)(change)


for _rule, _name in (
    ("lawful-basis-missing", "lawful_bases"),
    ("privacy-notice-missing", "privacy_notices"),
    ("code-regard-missing", "code_of_practice"),
    ("breach-contact-missing", "breach_contacts"),
    ("signature-missing", "signatures"),
):
    _one_party_less(_rule, _name)


@_breaks("lawful-basis-missing")
def _basis(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["lawful_bases"]).pop("basis")


def _after_start(draw: st.DrawFn, held: Document) -> str:
    later = timedelta(days=draw(st.integers(1, 200)))
    return (date.fromisoformat(held["starts"]) + later).isoformat()


def _late(rule: str, find: Callable[[st.DrawFn, Document], Document], name: str) -> None:
    def change(draw: st.DrawFn, held: Document) -> None:
        find(draw, held)[name] = _after_start(draw, held)

    _breaks(rule)(change)


_late("registered-late", lambda draw, held: held["register_entry"], "registered_on")
_late("signed-after-start", lambda draw, held: _one(draw, held["signatures"]), "on")
_late("dpia-after-start", lambda draw, held: held["dpia"], "on")
_late("business-case-after-start", lambda draw, held: held["business_case"], "on")
_late("security-plan-after-start", lambda draw, held: held["security_plan"], "on")


@_breaks("parties-missing")
def _parties(draw: st.DrawFn, held: Document) -> None:
    """One party is left, which nothing can flow from or to."""
    kept = held["parties"][0]["id"]
    held["parties"] = held["parties"][:1]
    for name in _LISTS:
        held[name] = [line for line in held[name] if line["party"] == kept]
    held["flows"] = []


@_breaks("flows-missing")
def _flows(draw: st.DrawFn, held: Document) -> None:
    held.pop("flows")


@_breaks("power-outside-chapter")
def _power(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["flows"])["power"] = draw(st.sampled_from(["s48", "s56", "s64"]))


@_breaks("dangling-reference")
def _dangling(draw: st.DrawFn, held: Document) -> None:
    name = draw(st.sampled_from(["items", *_LISTS]))
    if name == "items":
        _one(draw, held["flows"])["items"].append("item-9")
    else:
        held[name].append({"party": "party-9"})


@_breaks("party-on-both-sides")
def _both_sides(draw: st.DrawFn, held: Document) -> None:
    """The opposite of a flow, with the same items."""
    flow = _one(draw, held["flows"])
    turned = {"discloser": flow["recipient"], "recipient": flow["discloser"]}
    held["flows"].append({**flow, **turned})


_ANOTHER = {"id": "party-9", "name": "A body that takes no part", "specified_as": []}


@_breaks("party-without-flow")
def _idle(draw: st.DrawFn, held: Document) -> None:
    held["parties"].append({**_ANOTHER, "role": "controller"})
    for name in _LISTS:
        held[name].append({**held[name][0], "party": "party-9"})


@_breaks("role-missing")
def _role(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["parties"]).pop("role")


@_breaks("processor-in-flow")
def _processor(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["parties"])["role"] = "processor"


@_breaks("joint-controller-arrangement-missing")
def _joint(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["parties"])["role"] = "joint-controller"


@_breaks("flow-items-missing")
def _flow_items(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["flows"]).pop("items")


@_breaks("item-reason-missing")
def _reason(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["data_items"]).pop("reason")


@_breaks("item-not-carried")
def _carried(draw: st.DrawFn, held: Document) -> None:
    held["data_items"].append({**held["data_items"][0], "id": "item-9"})


@_breaks("sensitive-items-unmarked")
def _unmarked(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["data_items"]).pop(
        draw(st.sampled_from(["special_category", "criminal_offence"]))
    )


def _sensitive(rule: str, name: str) -> None:
    """An item is sensitive, and a party that handles it states no condition."""

    def change(draw: st.DrawFn, held: Document) -> None:
        place = draw(st.integers(0, len(held["data_items"]) - 1))
        held["data_items"][place][name] = True
        party = held["flows"][place]["discloser"]
        basis = next(line for line in held["lawful_bases"] if line["party"] == party)
        del basis[name]

    _breaks(rule)(change)


_sensitive("special-category-condition-missing", "special_category")
_sensitive("criminal-offence-condition-missing", "criminal_offence")


@_breaks("consent-with-power")
def _consent(draw: st.DrawFn, held: Document) -> None:
    _one(draw, held["lawful_bases"])["basis"] = "6(1)(a)"


@_breaks("legitimate-interests-of-public-authority")
def _interests(draw: st.DrawFn, held: Document) -> None:
    bodies = [
        place
        for place, party in enumerate(held["parties"])
        if any(ref in _plain_entries() for ref in party["specified_as"])
    ]
    if not bodies:
        # A provider or a company alone: the body in the middle becomes a council as well.
        held["parties"][0]["specified_as"].append("sch4/12")
        bodies = [0]
    held["lawful_bases"][draw(st.sampled_from(bodies))]["basis"] = "6(1)(f)"


def _plain_entries() -> set[str]:
    entries = built_in().entries
    return {ref for ref, rows in entries.items() if any(row.kind != "provider" for row in rows)}


@_breaks("starts-before-act")
def _before(draw: st.DrawFn, held: Document) -> None:
    """The whole agreement is moved to before the Act."""
    starts = date.fromisoformat(held["starts"])
    _move(held, starts - built_in().passed + timedelta(days=draw(st.integers(1, 500))))


@_breaks("lawful-basis-not-in-force")
def _too_new(draw: st.DrawFn, held: Document) -> None:
    """A party relies on a basis that came later; the whole agreement ends before that day."""
    dated = {row.id: row.since for row in built_in().lawful_bases.values() if row.since}
    basis = draw(st.sampled_from(sorted(dated)))
    over = date.fromisoformat(held["ends"]) - dated[basis]
    if over >= timedelta():
        _move(held, over + timedelta(days=draw(st.integers(0, 100))))
    _one(draw, held["lawful_bases"])["basis"] = basis


def _move(held: Document, back: timedelta) -> None:
    """Every day of an agreement is so much earlier."""
    for name in ("starts", "ends", "reviews_on"):
        held[name] = (date.fromisoformat(held[name]) - back).isoformat()
    papers = [held["dpia"], held["business_case"], held["security_plan"]]
    for paper in (*papers, *held["signatures"]):
        paper["on"] = (date.fromisoformat(paper["on"]) - back).isoformat()
    entry = held["register_entry"]
    entry["registered_on"] = (date.fromisoformat(entry["registered_on"]) - back).isoformat()


@_breaks("review-outside-term")
def _review(draw: st.DrawFn, held: Document) -> None:
    days = timedelta(days=draw(st.integers(1, 100)))
    early, late = date.fromisoformat(held["starts"]) - days, date.fromisoformat(held["ends"]) + days
    held["reviews_on"] = draw(st.sampled_from([early, late])).isoformat()


@_breaks("retention-longer-than-term")
def _retention(draw: st.DrawFn, held: Document) -> None:
    held["retention"] = draw(st.sampled_from(["P4Y", "P7Y", "P10Y"]))


@_breaks("registration-day-missing")
def _entry(draw: st.DrawFn, held: Document) -> None:
    held["register_entry"].pop("registered_on")


@_breaks("register-value-unread")
def _unread(draw: st.DrawFn, held: Document) -> None:
    kind = draw(st.sampled_from(["no-date", "no-duration", "before-start"]))
    held["register_entry"]["unread"] = [{"field": "end-date", "text": "Autumn", "kind": kind}]


@st.composite
def broken(draw: st.DrawFn, document: Document, rule: str) -> Document:
    """A copy of an agreement without fault, broken so that one check finds it.

    Raises ValueError for a rule that is no check of an agreement.
    """
    made: Document = _copied(document)
    known(rule)(draw, made)
    return made


def known(rule: str) -> Break:
    """How a check is broken.  Raises ValueError for a rule that is no check of an agreement."""
    if rule not in BREAKS:
        raise ValueError(f"{rule!r} is not a check of an agreement{near(rule, BREAKS)}")
    return BREAKS[rule]


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copied(held) for name, held in value.items()}
    return [_copied(held) for held in value] if isinstance(value, list) else value
