"""Changes to an agreement that passes every check, each found by one check."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.documents.faults import near
from pubservice_share.law import built_in

__all__ = ["BREAKS", "break_of", "broken"]

Document = dict[str, Any]
#: A function that changes a document in place.
Break = Callable[[st.DrawFn, Document], None]

#: The change that each check finds, by the id of the check.
BREAKS: dict[str, Break] = {}
_LISTS = ("lawful_bases", "privacy_notices", "code_of_practice", "breach_contacts", "signatures")


def _breaks(rule: str) -> Callable[[Break], Break]:
    def add(change: Break) -> Break:
        BREAKS[f"agreement.{rule}"] = change
        return change

    return add


def _any_of(draw: st.DrawFn, documents: list[Document]) -> Document:
    return documents[draw(st.integers(0, len(documents) - 1))]


def _without(rule: str, name: str) -> None:
    _breaks(rule)(lambda draw, agreement: agreement.pop(name))


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
    _breaks(rule)(lambda draw, agreement: _any_of(draw, agreement["flows"]).pop(name))


for _name in ("power", "territory"):
    _of_a_flow(f"{_name}-missing", _name)


def _half_a_flow(rule: str, name: str) -> None:
    """A second flow without one field: every party still has a flow."""

    def change(draw: st.DrawFn, agreement: Document) -> None:
        flow = _any_of(draw, agreement["flows"])
        agreement["flows"].append({field: value for field, value in flow.items() if field != name})

    _breaks(rule)(change)


for _name in ("discloser", "recipient"):
    _half_a_flow(f"{_name}-missing", _name)


@_breaks("data-items-missing")
def _no_items(draw: st.DrawFn, agreement: Document) -> None:
    agreement.pop("data_items")
    for flow in agreement["flows"]:
        flow.pop("items")


def _one_party_less(rule: str, name: str) -> None:
    """One party's line of a list of papers is removed."""

    def change(draw: st.DrawFn, agreement: Document) -> None:
        del agreement[name][draw(st.integers(0, len(agreement[name]) - 1))]

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
def _basis(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["lawful_bases"]).pop("basis")


def _after_start(draw: st.DrawFn, agreement: Document) -> str:
    later = timedelta(days=draw(st.integers(1, 200)))
    return (date.fromisoformat(agreement["starts"]) + later).isoformat()


def _late(rule: str, find: Callable[[st.DrawFn, Document], Document], name: str) -> None:
    def change(draw: st.DrawFn, agreement: Document) -> None:
        find(draw, agreement)[name] = _after_start(draw, agreement)

    _breaks(rule)(change)


_late("registered-late", lambda draw, agreement: agreement["register_entry"], "registered_on")
_late("signed-after-start", lambda draw, agreement: _any_of(draw, agreement["signatures"]), "on")
_late("dpia-after-start", lambda draw, agreement: agreement["dpia"], "on")
_late("business-case-after-start", lambda draw, agreement: agreement["business_case"], "on")
_late("security-plan-after-start", lambda draw, agreement: agreement["security_plan"], "on")


@_breaks("parties-missing")
def _parties(draw: st.DrawFn, agreement: Document) -> None:
    """Only one party is left, and no flow."""
    kept = agreement["parties"][0]["id"]
    agreement["parties"] = agreement["parties"][:1]
    for name in _LISTS:
        agreement[name] = [line for line in agreement[name] if line["party"] == kept]
    agreement["flows"] = []


@_breaks("flows-missing")
def _flows(draw: st.DrawFn, agreement: Document) -> None:
    agreement.pop("flows")


@_breaks("power-outside-chapter")
def _power(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["flows"])["power"] = draw(st.sampled_from(["s48", "s56", "s64"]))


@_breaks("dangling-reference")
def _dangling(draw: st.DrawFn, agreement: Document) -> None:
    name = draw(st.sampled_from(["items", *_LISTS]))
    if name == "items":
        _any_of(draw, agreement["flows"])["items"].append("item-9")
    else:
        agreement[name].append({"party": "party-9"})


@_breaks("party-on-both-sides")
def _both_sides(draw: st.DrawFn, agreement: Document) -> None:
    """A flow in the opposite direction, with the same items."""
    flow = _any_of(draw, agreement["flows"])
    turned = {"discloser": flow["recipient"], "recipient": flow["discloser"]}
    agreement["flows"].append({**flow, **turned})


_ANOTHER = {"id": "party-9", "name": "A body that takes no part", "specified_as": []}


@_breaks("party-without-flow")
def _idle(draw: st.DrawFn, agreement: Document) -> None:
    agreement["parties"].append({**_ANOTHER, "role": "controller"})
    for name in _LISTS:
        agreement[name].append({**agreement[name][0], "party": "party-9"})


@_breaks("role-missing")
def _role(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["parties"]).pop("role")


@_breaks("processor-in-flow")
def _processor(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["parties"])["role"] = "processor"


@_breaks("joint-controller-arrangement-missing")
def _joint(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["parties"])["role"] = "joint-controller"


@_breaks("flow-items-missing")
def _flow_items(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["flows"]).pop("items")


@_breaks("item-reason-missing")
def _reason(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["data_items"]).pop("reason")


@_breaks("item-not-carried")
def _carried(draw: st.DrawFn, agreement: Document) -> None:
    agreement["data_items"].append({**agreement["data_items"][0], "id": "item-9"})


@_breaks("sensitive-items-unmarked")
def _unmarked(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["data_items"]).pop(
        draw(st.sampled_from(["special_category", "criminal_offence"]))
    )


def _sensitive(rule: str, name: str) -> None:
    """An item is sensitive, and a party that handles it states no condition."""

    def change(draw: st.DrawFn, agreement: Document) -> None:
        place = draw(st.integers(0, len(agreement["data_items"]) - 1))
        agreement["data_items"][place][name] = True
        party = agreement["flows"][place]["discloser"]
        basis = next(line for line in agreement["lawful_bases"] if line["party"] == party)
        del basis[name]

    _breaks(rule)(change)


_sensitive("special-category-condition-missing", "special_category")
_sensitive("criminal-offence-condition-missing", "criminal_offence")


@_breaks("consent-with-power")
def _consent(draw: st.DrawFn, agreement: Document) -> None:
    _any_of(draw, agreement["lawful_bases"])["basis"] = "6(1)(a)"


@_breaks("legitimate-interests-of-public-authority")
def _interests(draw: st.DrawFn, agreement: Document) -> None:
    bodies = [
        place
        for place, party in enumerate(agreement["parties"])
        if any(ref in _plain_entries() for ref in party["specified_as"])
    ]
    if not bodies:
        # No party has such an entry: the central party becomes a council as well.
        agreement["parties"][0]["specified_as"].append("sch4/12")
        bodies = [0]
    agreement["lawful_bases"][draw(st.sampled_from(bodies))]["basis"] = "6(1)(f)"


def _plain_entries() -> set[str]:
    entries = built_in().entries
    return {ref for ref, rows in entries.items() if any(row.kind != "provider" for row in rows)}


@_breaks("starts-before-act")
def _before(draw: st.DrawFn, agreement: Document) -> None:
    """Every day of the agreement is moved to before the Act."""
    starts = date.fromisoformat(agreement["starts"])
    _move(agreement, starts - built_in().passed + timedelta(days=draw(st.integers(1, 500))))


@_breaks("lawful-basis-not-in-force")
def _too_new(draw: st.DrawFn, agreement: Document) -> None:
    """A party relies on a lawful basis that came into force after the agreement ends."""
    dated = {row.id: row.since for row in built_in().lawful_bases.values() if row.since}
    basis = draw(st.sampled_from(sorted(dated)))
    over = date.fromisoformat(agreement["ends"]) - dated[basis]
    if over >= timedelta():
        _move(agreement, over + timedelta(days=draw(st.integers(0, 100))))
    _any_of(draw, agreement["lawful_bases"])["basis"] = basis


def _move(agreement: Document, back: timedelta) -> None:
    """Move every day of an agreement back."""
    for name in ("starts", "ends", "reviews_on"):
        agreement[name] = (date.fromisoformat(agreement[name]) - back).isoformat()
    papers = [agreement["dpia"], agreement["business_case"], agreement["security_plan"]]
    for paper in (*papers, *agreement["signatures"]):
        paper["on"] = (date.fromisoformat(paper["on"]) - back).isoformat()
    entry = agreement["register_entry"]
    entry["registered_on"] = (date.fromisoformat(entry["registered_on"]) - back).isoformat()


@_breaks("review-outside-term")
def _review(draw: st.DrawFn, agreement: Document) -> None:
    days = timedelta(days=draw(st.integers(1, 100)))
    early = date.fromisoformat(agreement["starts"]) - days
    late = date.fromisoformat(agreement["ends"]) + days
    agreement["reviews_on"] = draw(st.sampled_from([early, late])).isoformat()


@_breaks("retention-longer-than-term")
def _retention(draw: st.DrawFn, agreement: Document) -> None:
    agreement["retention"] = draw(st.sampled_from(["P4Y", "P7Y", "P10Y"]))


@_breaks("registration-day-missing")
def _entry(draw: st.DrawFn, agreement: Document) -> None:
    agreement["register_entry"].pop("registered_on")


@_breaks("register-value-unread")
def _unread(draw: st.DrawFn, agreement: Document) -> None:
    kind = draw(st.sampled_from(["no-date", "no-duration", "before-start"]))
    agreement["register_entry"]["unread"] = [{"field": "end-date", "text": "Autumn", "kind": kind}]


@st.composite
def broken(draw: st.DrawFn, document: Document, rule: str) -> Document:
    """A copy of an agreement, changed so that one check finds a fault.

    Raises ValueError for a rule that is not a check of an agreement.
    """
    copy: Document = _copy(document)
    break_of(rule)(draw, copy)
    return copy


def break_of(rule: str) -> Break:
    """The change that a check finds.  Raises ValueError for a rule that is not such a check."""
    if rule not in BREAKS:
        raise ValueError(f"{rule!r} is not a check of an agreement{near(rule, BREAKS)}")
    return BREAKS[rule]


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _copy(inner) for name, inner in value.items()}
    return [_copy(inner) for inner in value] if isinstance(value, list) else value
