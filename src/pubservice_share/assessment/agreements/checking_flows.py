"""Checks of the parties, the flows between them and the items that they carry."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.law.nearness import nearest
from pubservice_share.words import and_list

from .declared import Found, check_table
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()
_ANOTHER = ("DEA 2017 s.35(1)",)
_UNREAD_DANGLING = "dangling"


@_check(
    "parties-missing",
    "There are parties to share between",
    basis="statute",
    severity="error",
    cites=_ANOTHER,
    met="There are two parties or more",
)
def _parties(parts: Parts) -> Iterator[Found]:
    count = len(parts.parties)
    if count < 2:
        yield Found(
            pointer="/parties",
            reason=f"The agreement has {'one party' if count else 'no party'}; the power is to "
            "disclose to another person",
            cure="Name every body that discloses or receives.",
        )


@_check(
    "flows-missing",
    "The flows are stated",
    basis="register",
    severity="error",
    met="The flows are stated",
)
def _flows(parts: Parts) -> Iterator[Found]:
    if not parts.flows:
        yield Found(
            pointer="/flows",
            reason="The agreement does not say who discloses what to whom",
            cure="State each flow: its discloser, its recipient, its items and its power.",
        )


@_check(
    "discloser-missing",
    "Every flow has a discloser",
    basis="register",
    severity="error",
    met="Every flow has a discloser",
)
def _discloser(parts: Parts) -> Iterator[Found] | None:
    return _without(parts, "discloser", "does not say who discloses")


@_check(
    "recipient-missing",
    "Every flow has a recipient",
    basis="register",
    severity="error",
    met="Every flow has a recipient",
)
def _recipient(parts: Parts) -> Iterator[Found] | None:
    return _without(parts, "recipient", "does not say who receives")


@_check(
    "power-missing",
    "Every flow names its power",
    basis="register",
    severity="error",
    met="Every flow names its power",
)
def _power(parts: Parts) -> Iterator[Found] | None:
    return _without(parts, "power", "does not say on which power it relies")


@_check(
    "territory-missing",
    "Every flow says under whose law it is made",
    basis="practice",
    severity="warning",
    met="Every flow says under whose law it is made",
)
def _territory(parts: Parts) -> Iterator[Found] | None:
    return _without(parts, "territory", "does not say under the law of which territory it is made")


def _without(parts: Parts, name: str, lacks: str) -> Iterator[Found] | None:
    if not parts.flows:
        return None
    return (
        Found(
            pointer=f"/flows/{number}/{name}",
            reason=f"Flow {number + 1} {lacks}",
            cure=f"State the {name} of the flow.",
        )
        for number, flow in enumerate(parts.flows)
        if getattr(flow, name) is None
    )


@_check(
    "power-outside-chapter",
    "Every flow relies on a power of this Chapter",
    basis="statute",
    severity="error",
    cites=("DEA 2017 s.40(10)",),
    met="No flow relies on a power outside this Chapter",
)
def _outside(parts: Parts) -> Iterator[Found]:
    for number, flow in enumerate(parts.flows):
        if flow.power is None or flow.power in parts.edition.powers:
            continue
        close = nearest(flow.power.casefold(), parts.edition.powers)
        hint = f" Was {close[0]} meant?" if close else ""
        yield Found(
            pointer=f"/flows/{number}/power",
            reason=f"Flow {number + 1} names a power that is none of sections 35 to 39; what it "
            "allows is not answered here",
            cure="Name the power of this Chapter that is relied on, or keep the flow in an "
            f"agreement under its own power.{hint}",
        )


@_check(
    "dangling-reference",
    "Every reference leads to a party or an item",
    basis="practice",
    severity="error",
    met="Every reference leads to a party or an item",
)
def _dangling(parts: Parts) -> Iterator[Found]:
    agreement = parts.agreement
    for number, flow in enumerate(parts.flows):
        for name in ("discloser", "recipient"):
            id = getattr(flow, name)
            if id is not None and id not in parts.parties:
                yield _leads_nowhere(f"/flows/{number}/{name}", "party", parts, id)
        for place, item in enumerate(flow.items or ()):
            if item not in parts.items:
                yield _leads_nowhere(f"/flows/{number}/items/{place}", "data item", parts, item)
    for name in ("lawful_bases", "privacy_notices", "code_of_practice",
                 "breach_contacts", "signatures"):  # fmt: skip
        for number, held in enumerate(getattr(agreement, name) or ()):
            if held.party not in parts.parties:
                yield _leads_nowhere(f"/{name}/{number}/party", "party", parts, held.party)
    entry = agreement.register_entry
    for number, unread in enumerate(entry.unread or () if entry else ()):
        if unread.kind == _UNREAD_DANGLING:
            yield Found(
                pointer=f"/register_entry/unread/{number}",
                reason=f"The register entry's {unread.field} leads to nothing that is known",
                cure="Find out which body or power is meant, and name it.",
            )


def _leads_nowhere(pointer: str, what: str, parts: Parts, id: str) -> Found:
    known = parts.parties if what == "party" else parts.items
    close = nearest(id, known)
    hint = f" Was {close[0]!r} meant?" if close else ""
    return Found(
        pointer=pointer,
        reason=f"This names a {what} that the agreement does not have",
        cure=f"Name the id of a {what} of the agreement, or add it.{hint}",
    )


@_check(
    "party-on-both-sides",
    "Who discloses and who receives can be told apart",
    basis="register",
    severity="warning",
    met="No party is on both sides",
)
def _both_sides(parts: Parts) -> Iterator[Found]:
    disclosing = {flow.discloser for flow in parts.flows}
    receiving = {flow.recipient for flow in parts.flows}
    doubtful: dict[int, list[str]] = {}
    for id, (place, party) in parts.parties.items():
        if id not in disclosing or id not in receiving:
            continue
        number = _doubtful(parts, id)
        if number is not None:
            doubtful.setdefault(number, []).append(party.name)
            continue
        yield Found(
            pointer=f"/parties/{place}",
            reason=f"{party.name} discloses in one flow and receives in another",
            cure="Nothing, if both directions are meant: each flow is assessed by itself.",
            severity="advice",
        )
    for number, names in doubtful.items():
        yield Found(
            pointer=f"/flows/{number}",
            reason=f"On both sides: {and_list(names)}. Flow {number + 1} goes back to its "
            "discloser, or its opposite has no items of its own: a flow both ways cannot be told "
            "from a mistake",
            cure="State each direction as a flow of its own, with its own items.",
        )


def _doubtful(parts: Parts, id: str) -> int | None:
    """A flow of a party to itself, or one whose opposite carries the same or says nothing."""
    for number, flow in enumerate(parts.flows):
        if id not in (flow.discloser, flow.recipient):
            continue
        if flow.discloser == flow.recipient:
            return number
        for other in parts.flows[number + 1 :]:
            opposite = (other.recipient, other.discloser) == (flow.discloser, flow.recipient)
            if opposite and (not flow.items or not other.items or flow.items == other.items):
                return number
    return None


@_check(
    "party-without-flow",
    "Every party takes part in a flow",
    basis="practice",
    severity="advice",
    met="Every party takes part in a flow",
)
def _idle(parts: Parts) -> Iterator[Found] | None:
    if not parts.flows:
        return None
    busy = {place for place, _ in parts.taking_part()}
    return (
        Found(
            pointer=f"/parties/{place}",
            reason=f"{party.name} neither discloses nor receives",
            cure="State the flow in which it takes part, or leave it out.",
        )
        for place, party in parts.parties.values()
        if place not in busy
    )


@_check(
    "role-missing",
    "Every party's part in data protection is stated",
    basis="ico",
    severity="error",
    met="Every party's part in data protection is stated",
)
def _roles(parts: Parts) -> Iterator[Found]:
    for place, party in parts.parties.values():
        if party.role is None:
            yield Found(
                pointer=f"/parties/{place}/role",
                reason=f"It is not said which part {party.name} has in data protection",
                cure="State whether it is a controller, a joint controller or a processor.",
            )


@_check(
    "processor-in-flow",
    "Flows run between controllers",
    basis="practice",
    severity="warning",
    met="No flow runs from or to a processor",
)
def _processors(parts: Parts) -> Iterator[Found] | None:
    if not parts.flows:
        return None
    return (
        Found(
            pointer=f"/parties/{place}",
            reason=f"{party.name} discloses or receives as a processor; what a processor does is "
            "done for its controller",
            cure="Name the controller for which it acts, or its own part if it has one.",
        )
        for place, party in parts.taking_part()
        if party.role == "processor"
    )


@_check(
    "data-items-missing",
    "The information is set out item by item",
    basis="register",
    severity="error",
    met="The information is set out item by item",
)
def _items(parts: Parts) -> Iterator[Found]:
    if not parts.items:
        yield Found(
            pointer="/data_items",
            reason="The agreement does not say which information is disclosed",
            cure="Set out each item of information, with the reason why it is needed.",
        )


@_check(
    "flow-items-missing",
    "Every flow names its items",
    basis="ico",
    severity="warning",
    met="Every flow names its items",
)
def _flow_items(parts: Parts) -> Iterator[Found] | None:
    if not parts.flows or not parts.items:
        return None
    return (
        Found(
            pointer=f"/flows/{number}/items",
            reason=f"Flow {number + 1} does not say which items it carries",
            cure="Name the ids of its data items.",
        )
        for number, flow in enumerate(parts.flows)
        if not flow.items
    )


@_check(
    "item-reason-missing",
    "Every item has its reason",
    basis="code",
    severity="warning",
    cites=("DEA 2017 s.43(3)",),
    verified=False,
    met="Every item has its reason",
)
def _reasons(parts: Parts) -> Iterator[Found] | None:
    if not parts.items:
        return None
    return (
        Found(
            pointer=f"/data_items/{number}/reason",
            reason=f"It is not said why {item.name!r} is needed: no more should be disclosed than "
            "the objective needs",
            cure="Say why the objective needs the item, or leave it out.",
        )
        for number, item in enumerate(parts.agreement.data_items or ())
        if not item.reason
    )


@_check(
    "item-not-carried",
    "Every item is carried by a flow",
    basis="practice",
    severity="advice",
    met="Every item is carried by a flow",
)
def _carried(parts: Parts) -> Iterator[Found] | None:
    if not parts.items or any(flow.items is None for flow in parts.flows):
        return None
    carried = {id for flow in parts.flows for id in flow.items or ()}
    return (
        Found(
            pointer=f"/data_items/{number}",
            reason=f"No flow carries {item.name!r}",
            cure="Name it in the flow that carries it, or leave it out.",
        )
        for number, item in enumerate(parts.agreement.data_items or ())
        if item.id not in carried
    )
