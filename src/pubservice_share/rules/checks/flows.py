"""Checks of the flows: who discloses what to whom, and whether their references exist."""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pubservice_share.limits import MAX_HINTS
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.rules.rule import Says
from pubservice_share.spelling import nearest

from .check import CheckFinding, Filling, check_table
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()
_ANOTHER = ("DEA 2017 s.35(1)",)
_UNREAD_DANGLING = "dangling"

_NAME_EVERY_BODY = "Name every body that discloses or receives."
_NO_PARTY = Says(
    text="The agreement names no parties; the power is to disclose to another person",
    cure=_NAME_EVERY_BODY,
)
_ONE_PARTY = Says(
    text="The agreement names one party; the power is to disclose to another person",
    cure=_NAME_EVERY_BODY,
)


@_check(
    "parties-missing",
    "The agreement has parties that can share",
    basis="statute",
    severity="error",
    cites=_ANOTHER,
    met="There are at least two parties",
    says=(_NO_PARTY, _ONE_PARTY),
)
def _parties(parts: Parts) -> Iterator[CheckFinding]:
    count = len(parts.parties)
    if count < 2:
        yield CheckFinding(pointer="/parties", says=_ONE_PARTY if count else _NO_PARTY)


@_check(
    "flows-missing",
    "The flows are stated",
    basis="register",
    severity="error",
    met="The flows are stated",
    says=Says(
        text="The agreement does not say who discloses what to whom",
        cure="State each flow: its discloser, its recipient, its items and its power.",
    ),
)
def _flows(parts: Parts) -> Iterator[CheckFinding]:
    if not parts.flows:
        yield CheckFinding(pointer="/flows")


@_check(
    "discloser-missing",
    "Every flow has a discloser",
    basis="register",
    severity="error",
    met="Every flow has a discloser",
    says=Says(
        text="Flow {number} does not say who discloses",
        cure="State the discloser of the flow.",
    ),
)
def _discloser(parts: Parts) -> Iterator[CheckFinding] | None:
    return _without(parts, "discloser")


@_check(
    "recipient-missing",
    "Every flow has a recipient",
    basis="register",
    severity="error",
    met="Every flow has a recipient",
    says=Says(
        text="Flow {number} does not say who receives",
        cure="State the recipient of the flow.",
    ),
)
def _recipient(parts: Parts) -> Iterator[CheckFinding] | None:
    return _without(parts, "recipient")


@_check(
    "power-missing",
    "Every flow names its power",
    basis="register",
    severity="error",
    met="Every flow names its power",
    says=Says(
        text="Flow {number} does not say which power it relies on",
        cure="State the power of the flow.",
    ),
)
def _power(parts: Parts) -> Iterator[CheckFinding] | None:
    return _without(parts, "power")


@_check(
    "territory-missing",
    "Every flow names its territory",
    basis="practice",
    severity="warning",
    met="Every flow names its territory",
    says=Says(
        text="Flow {number} does not say which territory's law it is made under",
        cure="State the territory of the flow.",
    ),
)
def _territory(parts: Parts) -> Iterator[CheckFinding] | None:
    return _without(parts, "territory")


#: The fields that a flow under other law need not state.
_OF_A_POWER = ("power", "territory")


def _without(parts: Parts, name: str) -> Iterator[CheckFinding] | None:
    if not parts.flows:
        return None
    return (
        CheckFinding(pointer=f"/flows/{number}/{name}", filled={"number": number + 1})
        for number, flow in enumerate(parts.flows)
        if getattr(flow, name) is None and not (name in _OF_A_POWER and number in parts.other_law)
    )


_OUTSIDE = (
    "Flow {number} names a power outside sections 35 to 39; this answer does not cover what "
    "that power allows"
)
_KEEP_IT_APART = (
    "Name the power of this Chapter that the flow relies on, or move the flow to an agreement "
    "under its own power."
)
_FAR = Says(text=_OUTSIDE, cure=_KEEP_IT_APART)
_NEAR = Says(text=_OUTSIDE, cure=f"{_KEEP_IT_APART} Did you mean {{near}}?")
_OTHER_LAW = (
    "Flow {number} relies on other law and was not asked: {provisions} (stated by the parties, "
    "not checked)"
)
_TAKE_ADVICE = (
    "Check that the other law allows the flow, or name the power of this Chapter that the flow "
    "relies on."
)
_GATEWAY = Says(text=_OTHER_LAW, cure=_TAKE_ADVICE)
_GATEWAY_NEAR = Says(text=_OTHER_LAW, cure=f"{_TAKE_ADVICE} Did you mean {{near}}?")


@_check(
    "power-outside-chapter",
    "Every flow relies on a power of this Chapter",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.40(10)",),
    met="No flow relies on a power outside this Chapter",
    says=(_FAR, _NEAR, _GATEWAY, _GATEWAY_NEAR),
)
def _outside(parts: Parts) -> Iterator[CheckFinding]:
    for number, flow in enumerate(parts.flows):
        gateways = parts.other_law.get(number)
        if gateways is None and (flow.power is None or flow.power in parts.edition.powers):
            continue
        filled: dict[str, Filling] = {"number": number + 1}
        near = None if flow.power is None else nearest_power(flow.power, parts.edition)
        if near is not None:
            filled["near"] = near
        if gateways is not None:
            provisions = dict.fromkeys(gateway.provision for gateway in gateways)
            filled["provisions"] = tuple(provisions)
        far, close = (_FAR, _NEAR) if gateways is None else (_GATEWAY, _GATEWAY_NEAR)
        yield CheckFinding(
            pointer=f"/flows/{number}/power",
            says=far if near is None else close,
            filled=filled,
            severity=None if gateways is None else "warning",
        )


_NO_SUCH_PARTY = "This names a party that is not in the agreement"
_NAME_A_PARTY = "Name the id of a party of the agreement, or add it."
_NO_SUCH_ITEM = "This names a data item that is not in the agreement"
_NAME_AN_ITEM = "Name the id of a data item of the agreement, or add it."
_PARTY_FAR = Says(text=_NO_SUCH_PARTY, cure=_NAME_A_PARTY)
_PARTY_NEAR = Says(text=_NO_SUCH_PARTY, cure=f"{_NAME_A_PARTY} Did you mean {{near}}?")
_ITEM_FAR = Says(text=_NO_SUCH_ITEM, cure=_NAME_AN_ITEM)
_ITEM_NEAR = Says(text=_NO_SUCH_ITEM, cure=f"{_NAME_AN_ITEM} Did you mean {{near}}?")
_VALUE_OF_REGISTER = Says(
    text="The field {field} of the register entry does not match a known body or power",
    cure="Find out which body or power it means, and name it.",
)


@_check(
    "dangling-reference",
    "Every reference names a party or an item of the agreement",
    basis="practice",
    severity="error",
    met="Every reference names a party or an item of the agreement",
    says=(_PARTY_FAR, _PARTY_NEAR, _ITEM_FAR, _ITEM_NEAR, _VALUE_OF_REGISTER),
)
def _dangling(parts: Parts) -> Iterator[CheckFinding]:
    agreement, hints = parts.agreement, itertools.count()
    for number, flow in enumerate(parts.flows):
        for name in ("discloser", "recipient"):
            id = getattr(flow, name)
            if id is not None and id not in parts.parties:
                yield _no_such_party(parts, f"/flows/{number}/{name}", id, hints)
        for place, id in enumerate(flow.items or ()):
            if id not in parts.items:
                near = _hint(id, parts.items, hints)
                yield _leads_nowhere(
                    f"/flows/{number}/items/{place}", _ITEM_NEAR if near else _ITEM_FAR, near
                )
    for name in ("lawful_bases", "privacy_notices", "code_of_practice",
                 "breach_contacts", "signatures"):  # fmt: skip
        for number, row in enumerate(getattr(agreement, name) or ()):
            if row.party not in parts.parties:
                yield _no_such_party(parts, f"/{name}/{number}/party", row.party, hints)
    entry = agreement.register_entry
    for number, unread in enumerate(entry.unread or () if entry else ()):
        if unread.kind == _UNREAD_DANGLING:
            yield CheckFinding(
                pointer=f"/register_entry/unread/{number}",
                says=_VALUE_OF_REGISTER,
                filled={"field": unread.field},
            )


def _hint(id: str, among: Iterable[str], hints: Iterator[int]) -> list[str]:
    """The id that may have been meant; empty once the limit of hints is reached."""
    return nearest(id, among) if next(hints) < MAX_HINTS else []


def _no_such_party(parts: Parts, pointer: str, id: str, hints: Iterator[int]) -> CheckFinding:
    near = _hint(id, parts.parties, hints)
    return _leads_nowhere(pointer, _PARTY_NEAR if near else _PARTY_FAR, near)


def _leads_nowhere(pointer: str, says: Says, near: list[str]) -> CheckFinding:
    return CheckFinding(pointer=pointer, says=says, filled={"near": repr(near[0])} if near else {})


_BOTH_WAYS = Says(
    text="{party} discloses in one flow and receives in another",
    cure="No action is needed if the sharing goes both ways: each flow is assessed by itself.",
)
_DOUBTFUL = Says(
    text="Flow {number} puts {parties} on both sides. Either the flow goes back to its own "
    "discloser, or the flow in the other direction lists no items of its own",
    cure="If two-way sharing is intended, list the items for each direction in a flow of its "
    "own. Otherwise correct the flow.",
)


@_check(
    "party-on-both-sides",
    "Each flow has a clear direction",
    basis="register",
    severity="warning",
    met="No party both discloses and receives",
    says=(_BOTH_WAYS, _DOUBTFUL),
)
def _both_sides(parts: Parts) -> Iterator[CheckFinding]:
    disclosing = {flow.discloser for flow in parts.flows}
    receiving = {flow.recipient for flow in parts.flows}
    doubtful: dict[int, list[str]] = {}
    between: dict[tuple[str | None, str | None], list[int]] = defaultdict(list)
    flows_of: dict[str | None, list[int]] = defaultdict(list)
    for number, flow in enumerate(parts.flows):
        between[flow.discloser, flow.recipient].append(number)
        for side in {flow.discloser, flow.recipient}:
            flows_of[side].append(number)
    for id, (place, party) in parts.parties.items():
        if id not in disclosing or id not in receiving:
            continue
        doubt = _doubtful(parts, flows_of[id], between)
        if doubt is not None:
            doubtful.setdefault(doubt, []).append(party.name)
            continue
        yield CheckFinding(
            pointer=f"/parties/{place}",
            says=_BOTH_WAYS,
            filled={"party": party.name},
            severity="advice",
        )
    for number, names in doubtful.items():
        yield CheckFinding(
            pointer=f"/flows/{number}",
            says=_DOUBTFUL,
            filled={"parties": tuple(names), "number": number + 1},
        )


def _doubtful(
    parts: Parts,
    own: Sequence[int],
    between: Mapping[tuple[str | None, str | None], Sequence[int]],
) -> int | None:
    """A flow of a party to itself, or one whose opposite has the same items or none.

    ``own`` are the numbers of the party's flows, ``between`` those of all flows by their sides.
    """
    for number in own:
        flow = parts.flows[number]
        if flow.discloser == flow.recipient:
            return number
        for place in between.get((flow.recipient, flow.discloser), ()):
            opposite = parts.flows[place]
            same = not flow.items or not opposite.items or flow.items == opposite.items
            if place > number and same:
                return number
    return None
