"""The checks of agreements that follow references, written a second time as plain code.

Each function takes the plain JSON of an agreement that loads, and gives the places at which the
check is not met, as JSON Pointers, in any order.  ``places`` does not know the declarations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pubservice_share as pss

__all__ = ["CHECKS_AS_CODE", "places"]

Json = dict[str, Any]


class Sharing:
    """An agreement with its flows completed, under an edition of the law."""

    def __init__(self, document: Json, edition: pss.law.Edition) -> None:
        self.document, self.edition = document, edition
        self.parties: list[Json] = document["parties"]
        self.ids = {party["id"] for party in self.parties}
        self.items: list[Json] = document.get("data_items") or []
        facts = document.get("facts") or {}
        self.flows = [self.completed(flow, facts) for flow in document.get("flows") or []]
        self.bases: list[Json] = document.get("lawful_bases") or []
        self.starts, self.ends = document.get("starts"), document.get("ends")

    @staticmethod
    def completed(flow: Json, facts: Json) -> Json:
        stated = {name: value for name, value in flow.items() if value is not None}
        whole = {**facts, **stated}
        information = {
            **(facts.get("information") or {}),
            **{
                name: value
                for name, value in (flow.get("information") or {}).items()
                if value is not None
            },
        }
        return {**whole, "information": information}

    def other_law(self, number: int) -> bool:
        power = self.flows[number].get("power")
        if power in self.edition.powers:
            return False
        named = [
            flow for row in self.document.get("gateways") or [] for flow in row.get("flows") or []
        ]
        return number in named or f"/flows/{number}" in named

    def flows_of(self, party: Json) -> list[Json]:
        return [
            flow
            for flow in self.flows
            if party["id"] in (flow.get("discloser"), flow.get("recipient"))
        ]

    def takes_part(self, party: Json) -> bool:
        return not self.flows or bool(self.flows_of(party))

    def controllers(self) -> list[Json]:
        return [
            party
            for party in self.parties
            if self.takes_part(party) and party.get("role") != "processor"
        ]

    def handled(self, party: Json) -> list[Json]:
        carried: set[str] = set()
        for flow in self.flows_of(party):
            own = flow.get("items")
            carried |= {item["id"] for item in self.items} if own is None else set(own)
        return [item for item in self.items if item["id"] in carried]

    def personal(self, party: Json) -> bool:
        flows, items = self.flows_of(party), self.handled(party)
        if flows and all(flow["information"].get("personal_data") is False for flow in flows):
            return False
        return not items or any(item.get("personal") is not False for item in items)

    def authority(self, party: Json) -> bool:
        return any(
            wording.kind != "provider"
            for ref in party.get("specified_as") or []
            for wording in self.edition.entries.get(ref, ())
        )

    def stated_bases(self) -> Iterator[tuple[str, Any, Json]]:
        parties = {party["id"]: party for party in self.parties}
        for number, row in enumerate(self.bases):
            basis = self.edition.lawful_bases.get(row.get("basis") or "")
            if basis is not None and row["party"] in parties:
                yield f"/lawful_bases/{number}/basis", basis, parties[row["party"]]


def party_without_flow(sharing: Sharing) -> Iterator[str]:
    for place, party in enumerate(sharing.parties):
        if sharing.flows and not sharing.flows_of(party):
            yield f"/parties/{place}"


def processor_in_flow(sharing: Sharing) -> Iterator[str]:
    for place, party in enumerate(sharing.parties):
        if party.get("role") == "processor" and sharing.flows_of(party):
            yield f"/parties/{place}"


def item_not_carried(sharing: Sharing) -> Iterator[str]:
    if any(flow.get("items") is None for flow in sharing.flows):
        return
    carried = {id for flow in sharing.flows for id in flow["items"]}
    for place, item in enumerate(sharing.items):
        if item["id"] not in carried:
            yield f"/data_items/{place}"


def power_missing(sharing: Sharing) -> Iterator[str]:
    for number, flow in enumerate(sharing.flows):
        if flow.get("power") is None and not sharing.other_law(number):
            yield f"/flows/{number}/power"


def territory_missing(sharing: Sharing) -> Iterator[str]:
    for number, flow in enumerate(sharing.flows):
        if flow.get("territory") is None and not sharing.other_law(number):
            yield f"/flows/{number}/territory"


def power_outside_chapter(sharing: Sharing) -> Iterator[str]:
    for number, flow in enumerate(sharing.flows):
        power = flow.get("power")
        if sharing.other_law(number) or (power and power not in sharing.edition.powers):
            yield f"/flows/{number}/power"


def dangling_reference(sharing: Sharing) -> Iterator[str]:
    items = {item["id"] for item in sharing.items}
    for number, flow in enumerate(sharing.flows):
        for side in ("discloser", "recipient"):
            if flow.get(side) is not None and flow[side] not in sharing.ids:
                yield f"/flows/{number}/{side}"
        for place, id in enumerate(flow.get("items") or []):
            if id not in items:
                yield f"/flows/{number}/items/{place}"
    for name in ("lawful_bases", "privacy_notices", "code_of_practice", "breach_contacts",
                 "signatures"):  # fmt: skip
        for number, row in enumerate(sharing.document.get(name) or []):
            if row["party"] not in sharing.ids:
                yield f"/{name}/{number}/party"
    entry = sharing.document.get("register_entry") or {}
    for number, row in enumerate(entry.get("unread") or []):
        if row["kind"] == "dangling":
            yield f"/register_entry/unread/{number}"


def _doubtful(sharing: Sharing, number: int) -> bool:
    flow = sharing.flows[number]
    here, there = flow.get("discloser"), flow.get("recipient")
    if here is None or there is None:
        return False
    return here == there or any(
        (other.get("discloser"), other.get("recipient")) == (there, here)
        and (not flow.get("items") or not other.get("items") or flow["items"] == other["items"])
        for other in sharing.flows[number + 1 :]
    )


def party_on_both_sides(sharing: Sharing) -> Iterator[str]:
    doubtful = [number for number in range(len(sharing.flows)) if _doubtful(sharing, number)]
    for number in doubtful:
        flow = sharing.flows[number]
        if {flow["discloser"], flow["recipient"]} & sharing.ids:
            yield f"/flows/{number}"
    in_doubt = {
        sharing.flows[number][side] for number in doubtful for side in ("discloser", "recipient")
    }
    for place, party in enumerate(sharing.parties):
        sides = [
            any(flow.get(side) == party["id"] for flow in sharing.flows)
            for side in ("discloser", "recipient")
        ]
        if all(sides) and party["id"] not in in_doubt:
            yield f"/parties/{place}"


def _lacking(
    sharing: Sharing, parties: list[Json], stated: set[str], pointer: str
) -> Iterator[str]:
    for party in parties:
        if party["id"] not in stated:
            yield f"{pointer} {sharing.parties.index(party)}"


def lawful_basis_missing(sharing: Sharing) -> Iterator[str]:
    stated = {row["party"] for row in sharing.bases if row.get("basis")}
    parties = [party for party in sharing.controllers() if sharing.personal(party)]
    return _lacking(sharing, parties, stated, "/lawful_bases")


def privacy_notice_missing(sharing: Sharing) -> Iterator[str]:
    stated = {row["party"] for row in sharing.document.get("privacy_notices") or []}
    parties = [party for party in sharing.controllers() if sharing.personal(party)]
    return _lacking(sharing, parties, stated, "/privacy_notices")


def _condition(sharing: Sharing, field: str) -> Iterator[str]:
    stated = {row["party"] for row in sharing.bases if row.get(field)}
    parties = [
        party
        for party in sharing.controllers()
        if any(item.get(field) for item in sharing.handled(party))
    ]
    return _lacking(sharing, parties, stated, "/lawful_bases")


def special_category(sharing: Sharing) -> Iterator[str]:
    return _condition(sharing, "special_category")


def criminal_offence(sharing: Sharing) -> Iterator[str]:
    return _condition(sharing, "criminal_offence")


def code_regard_missing(sharing: Sharing) -> Iterator[str]:
    stated = {row["party"] for row in sharing.document.get("code_of_practice") or []}
    parties = [party for party in sharing.parties if sharing.takes_part(party)]
    return _lacking(sharing, parties, stated, "/code_of_practice")


def breach_contact_missing(sharing: Sharing) -> Iterator[str]:
    rows = sharing.document.get("breach_contacts") or []
    stated = {row["party"] for row in rows if row.get("contact")}
    parties = [party for party in sharing.parties if sharing.takes_part(party)]
    return _lacking(sharing, parties, stated, "/breach_contacts")


def consent_with_power(sharing: Sharing) -> Iterator[str]:
    return (pointer for pointer, basis, _ in sharing.stated_bases() if basis.consent)


def legitimate_interests(sharing: Sharing) -> Iterator[str]:
    for pointer, basis, party in sharing.stated_bases():
        before = basis.since and sharing.ends and sharing.ends <= basis.since.isoformat()
        after = basis.until and sharing.starts and sharing.starts >= basis.until.isoformat()
        closed = basis.closed_to_public_authorities and sharing.authority(party)
        if closed and not before and not after:
            yield pointer


def lawful_basis_not_in_force(sharing: Sharing) -> Iterator[str]:
    for pointer, basis, _ in sharing.stated_bases():
        if basis.since is not None:
            since = basis.since.isoformat()
            early = sharing.starts is not None and sharing.starts < since
            if early or (sharing.ends is not None and sharing.ends <= since):
                yield pointer
        if basis.until is not None:
            until = basis.until.isoformat()
            late = sharing.ends is not None and sharing.ends > until
            if late or (sharing.starts is not None and sharing.starts >= until):
                yield pointer


CHECKS_AS_CODE: dict[str, Callable[[Sharing], Iterator[str]]] = {
    "agreement.party-without-flow": party_without_flow,
    "agreement.processor-in-flow": processor_in_flow,
    "agreement.item-not-carried": item_not_carried,
    "agreement.power-missing": power_missing,
    "agreement.territory-missing": territory_missing,
    "agreement.power-outside-chapter": power_outside_chapter,
    "agreement.dangling-reference": dangling_reference,
    "agreement.party-on-both-sides": party_on_both_sides,
    "agreement.lawful-basis-missing": lawful_basis_missing,
    "agreement.privacy-notice-missing": privacy_notice_missing,
    "agreement.special-category-condition-missing": special_category,
    "agreement.criminal-offence-condition-missing": criminal_offence,
    "agreement.code-regard-missing": code_regard_missing,
    "agreement.breach-contact-missing": breach_contact_missing,
    "agreement.consent-with-power": consent_with_power,
    "agreement.legitimate-interests-of-public-authority": legitimate_interests,
    "agreement.lawful-basis-not-in-force": lawful_basis_not_in_force,
}


def places(check: str, document: Json, edition: pss.law.Edition) -> list[str]:
    """Where a check is not met: pointers, with the party that lacks something after a space."""
    return sorted(CHECKS_AS_CODE[check](Sharing(document, edition)))
