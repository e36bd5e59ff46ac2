"""Checks of who takes part, in what capacity, and with which items of information."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    Exists,
    Given,
    Listed,
    Not,
    Number,
    TextOf,
    Word,
)
from pubservice_share.logic.terms import Field, Stated

from .check import CODE, Check, CheckSays, Defect, flows_of, one_of

__all__ = ["TABLE"]

_HAS_FLOWS: CheckTerm = Exists(Listed("flows"))
_HAS_ITEMS: CheckTerm = Exists(Listed("data_items"))
_EVERY_PARTY = (("party", Listed("parties")),)
_PARTY: dict[str, Word] = {"party": TextOf(Field("@party.name"))}
_EVERY_ITEM = (("item", Listed("data_items")),)
_ITEM: dict[str, Word] = {"item": TextOf(Field("@item.name"))}

TABLE = (
    Check(
        id="agreement.party-without-flow",
        title="Every party takes part in a flow",
        basis="practice",
        severity="advice",
        met="Every party takes part in a flow",
        arises=_HAS_FLOWS,
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=Not(flows_of(And())),
                pointer="/parties/{party}",
                says=(
                    CheckSays(
                        text="{party} neither discloses nor receives",
                        cure="Add the flow in which it takes part, or remove the party.",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
    Check(
        id="agreement.role-missing",
        title="Every party's data protection role is recorded",
        basis="ico",
        met="Every party's data protection role is recorded",
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=Not(Stated("@party.role")),
                pointer="/parties/{party}/role",
                says=(
                    CheckSays(
                        text="{party} has no data protection role recorded (controller, joint "
                        "controller or processor)",
                        cure="State its role.",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
    Check(
        id="agreement.processor-in-flow",
        title="Flows run between controllers",
        basis="practice",
        severity="warning",
        met="No flow goes from or to a processor",
        arises=_HAS_FLOWS,
        defects=(
            Defect(
                each=_EVERY_PARTY,
                wrong=And(Stated("@party.role", "processor"), flows_of(And())),
                pointer="/parties/{party}",
                says=(
                    CheckSays(
                        text="{party} discloses or receives as a processor; a processor acts for "
                        "its controller",
                        cure="Name the controller for which it acts, or state that it is itself a "
                        "controller if it is.",
                    ),
                ),
                words=_PARTY,
            ),
        ),
    ),
    Check(
        id="agreement.data-items-missing",
        title="The information is listed item by item",
        basis="register",
        met="The information is listed item by item",
        defects=(
            Defect(
                wrong=Not(_HAS_ITEMS),
                pointer="/data_items",
                says=(
                    CheckSays(
                        text="The agreement does not list the information to be disclosed",
                        cure="List each item of information, with the reason why it is needed.",
                    ),
                ),
            ),
        ),
    ),
    Check(
        id="agreement.flow-items-missing",
        title="Every flow lists its data items",
        basis="ico",
        severity="warning",
        met="Every flow lists its data items",
        arises=And(_HAS_FLOWS, _HAS_ITEMS),
        defects=(
            Defect(
                each=(("flow", Listed("flows")),),
                wrong=Not(Given("@flow.items")),
                pointer="/flows/{flow}/items",
                says=(
                    CheckSays(
                        text="Flow {number} lists no data items",
                        cure="List the ids of its data items.",
                    ),
                ),
                words={"number": Number("flow")},
            ),
        ),
    ),
    Check(
        id="agreement.item-reason-missing",
        title="Every item has a reason",
        basis="code",
        severity="warning",
        cites=CODE,
        verified=False,
        met="Every item has a reason",
        arises=_HAS_ITEMS,
        defects=(
            Defect(
                each=_EVERY_ITEM,
                wrong=Not(Given("@item.reason")),
                pointer="/data_items/{item}/reason",
                says=(
                    CheckSays(
                        text="'{item}' has no reason recorded: disclose no more than the objective "
                        "needs",
                        cure="State why the objective needs the item, or remove it.",
                    ),
                ),
                words=_ITEM,
            ),
        ),
    ),
    Check(
        id="agreement.item-not-carried",
        title="Every item is in a flow",
        basis="practice",
        severity="advice",
        met="Every item is in a flow",
        # A flow that names no items may carry any.
        arises=And(_HAS_ITEMS, Not(Exists(Listed("flows"), "flow", Not(Stated("@flow.items"))))),
        defects=(
            Defect(
                each=_EVERY_ITEM,
                wrong=Not(Exists(one_of("flows.items", **{"": "@item.id"}))),
                pointer="/data_items/{item}",
                says=(
                    CheckSays(
                        text="'{item}' is not in any flow",
                        cure="Add it to the flow that needs it, or remove it.",
                    ),
                ),
                words=_ITEM,
            ),
        ),
    ),
)
