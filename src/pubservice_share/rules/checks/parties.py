"""Checks of who takes part, in what capacity, and with which items of information."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.rules.rule import Says

from .check import CODE, CheckFinding, check_table
from .parts import Parts

__all__ = ["TABLE"]

TABLE, _check = check_table()


@_check(
    "party-without-flow",
    "Every party takes part in a flow",
    basis="practice",
    severity="advice",
    met="Every party takes part in a flow",
    says=Says(
        text="{party} neither discloses nor receives",
        cure="Add the flow in which it takes part, or remove the party.",
    ),
)
def _idle(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.flows:
        return None
    busy = {place for place, _ in parts.taking_part()}
    return (
        CheckFinding(pointer=f"/parties/{place}", filled={"party": party.name})
        for place, party in parts.parties.values()
        if place not in busy
    )


@_check(
    "role-missing",
    "Every party's data protection role is recorded",
    basis="ico",
    severity="error",
    met="Every party's data protection role is recorded",
    says=Says(
        text="{party} has no data protection role recorded (controller, joint controller or "
        "processor)",
        cure="State its role.",
    ),
)
def _roles(parts: Parts) -> Iterator[CheckFinding]:
    for place, party in parts.parties.values():
        if party.role is None:
            yield CheckFinding(pointer=f"/parties/{place}/role", filled={"party": party.name})


@_check(
    "processor-in-flow",
    "Flows run between controllers",
    basis="practice",
    severity="warning",
    met="No flow goes from or to a processor",
    says=Says(
        text="{party} discloses or receives as a processor; a processor acts for its controller",
        cure="Name the controller for which it acts, or state that it is itself a controller "
        "if it is.",
    ),
)
def _processors(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.flows:
        return None
    return (
        CheckFinding(pointer=f"/parties/{place}", filled={"party": party.name})
        for place, party in parts.taking_part()
        if party.role == "processor"
    )


@_check(
    "data-items-missing",
    "The information is listed item by item",
    basis="register",
    severity="error",
    met="The information is listed item by item",
    says=Says(
        text="The agreement does not list the information to be disclosed",
        cure="List each item of information, with the reason why it is needed.",
    ),
)
def _items(parts: Parts) -> Iterator[CheckFinding]:
    if not parts.items:
        yield CheckFinding(pointer="/data_items")


@_check(
    "flow-items-missing",
    "Every flow lists its data items",
    basis="ico",
    severity="warning",
    met="Every flow lists its data items",
    says=Says(
        text="Flow {number} lists no data items",
        cure="List the ids of its data items.",
    ),
)
def _flow_items(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.flows or not parts.items:
        return None
    return (
        CheckFinding(pointer=f"/flows/{number}/items", filled={"number": number + 1})
        for number, flow in enumerate(parts.flows)
        if not flow.items
    )


@_check(
    "item-reason-missing",
    "Every item has a reason",
    basis="code",
    severity="warning",
    cites=CODE,
    verified=False,
    met="Every item has a reason",
    says=Says(
        text="{item} has no reason recorded: disclose no more than the objective needs",
        cure="State why the objective needs the item, or remove it.",
    ),
)
def _reasons(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.items:
        return None
    return (
        CheckFinding(pointer=f"/data_items/{number}/reason", filled={"item": repr(item.name)})
        for number, item in enumerate(parts.agreement.data_items or ())
        if not item.reason
    )


@_check(
    "item-not-carried",
    "Every item is in a flow",
    basis="practice",
    severity="advice",
    met="Every item is in a flow",
    says=Says(
        text="{item} is not in any flow",
        cure="Add it to the flow that needs it, or remove it.",
    ),
)
def _carried(parts: Parts) -> Iterator[CheckFinding] | None:
    if not parts.items or any(flow.items is None for flow in parts.flows):
        return None
    carried = {id for flow in parts.flows for id in flow.items or ()}
    return (
        CheckFinding(pointer=f"/data_items/{number}", filled={"item": repr(item.name)})
        for number, item in enumerate(parts.agreement.data_items or ())
        if item.id not in carried
    )
