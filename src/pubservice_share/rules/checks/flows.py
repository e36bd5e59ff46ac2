"""Checks of the flows: who discloses what to whom, and whether their references exist."""

from __future__ import annotations

from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    Exists,
    Follows,
    Given,
    Listed,
    Names,
    Nearest,
    NearPower,
    Not,
    Number,
    Or,
    TextOf,
    Word,
)
from pubservice_share.logic.terms import Equal, Field, Lookup, Stated, Value

from .check import Check, CheckSays, Defect, SeverityWhere, one_of

__all__ = ["TABLE"]

_ANOTHER = ("DEA 2017 s.35(1)",)
_HAS_FLOWS: CheckTerm = Exists(Listed("flows"))
_EVERY_FLOW = (("flow", Listed("flows")),)
_NUMBER: dict[str, Word] = {"number": Number("flow")}
#: The element ``flow`` relies on other law, as a gateway states.
_OF_OTHER_LAW: CheckTerm = Exists(Listed("@flow.other_law"))

_NAME_EVERY_BODY = "Name every body that discloses or receives."

_PARTIES = Check(
    id="agreement.parties-missing",
    title="The agreement has parties that can share",
    basis="statute",
    cites=_ANOTHER,
    met="There are at least two parties",
    defects=(
        Defect(
            wrong=Not(
                Exists(
                    Listed("parties"),
                    "party",
                    Exists(Listed("parties"), "another", Follows("another", "party")),
                )
            ),
            pointer="/parties",
            says=(
                CheckSays(
                    text="The agreement names no parties; the power is to disclose to another "
                    "person",
                    cure=_NAME_EVERY_BODY,
                    when=Not(Exists(Listed("parties"))),
                ),
                CheckSays(
                    text="The agreement names one party; the power is to disclose to another "
                    "person",
                    cure=_NAME_EVERY_BODY,
                ),
            ),
        ),
    ),
)

_FLOWS = Check(
    id="agreement.flows-missing",
    title="The flows are stated",
    basis="register",
    met="The flows are stated",
    defects=(
        Defect(
            wrong=Not(_HAS_FLOWS),
            pointer="/flows",
            says=(
                CheckSays(
                    text="The agreement does not say who discloses what to whom",
                    cure="State each flow: its discloser, its recipient, its items and its power.",
                ),
            ),
        ),
    ),
)


def _without(
    field: str, title: str, text: str, cure: str, *, of_a_power: bool = False, **kind: str
) -> Check:
    """A check that every flow states a field; of a power, that every flow under this one does."""
    absent: CheckTerm = Not(Stated(f"@flow.{field}"))
    return Check(
        id=f"agreement.{field}-missing",
        title=title,
        met=title,
        arises=_HAS_FLOWS,
        defects=(
            Defect(
                each=_EVERY_FLOW,
                wrong=And(absent, Not(_OF_OTHER_LAW)) if of_a_power else absent,
                pointer=f"/flows/{{flow}}/{field}",
                says=(CheckSays(text=text, cure=cure),),
                words=_NUMBER,
            ),
        ),
        **kind,  # type: ignore[arg-type]
    )


_DISCLOSER = _without(
    "discloser",
    "Every flow has a discloser",
    "Flow {number} does not say who discloses",
    "State the discloser of the flow.",
    basis="register",
)
_RECIPIENT = _without(
    "recipient",
    "Every flow has a recipient",
    "Flow {number} does not say who receives",
    "State the recipient of the flow.",
    basis="register",
)
_POWER = _without(
    "power",
    "Every flow names its power",
    "Flow {number} does not say which power it relies on",
    "State the power of the flow.",
    of_a_power=True,
    basis="register",
)
_TERRITORY = _without(
    "territory",
    "Every flow names its territory",
    "Flow {number} does not say which territory's law it is made under",
    "State the territory of the flow.",
    of_a_power=True,
    basis="practice",
    severity="warning",
)

_OUTSIDE = (
    "Flow {number} names a power outside sections 35 to 39; this answer does not cover what "
    "that power allows"
)
_KEEP_IT_APART = (
    "Name the power of this Chapter that the flow relies on, or move the flow to an agreement "
    "under its own power."
)
_OTHER_LAW = (
    "Flow {number} relies on other law and was not asked: {provisions} (stated by the parties, "
    "not checked)"
)
_TAKE_ADVICE = (
    "Check that the other law allows the flow, or name the power of this Chapter that the flow "
    "relies on."
)
_MEANT = "Did you mean {near}?"

_OUTSIDE_CHAPTER = Check(
    id="agreement.power-outside-chapter",
    title="Every flow relies on a power of this Chapter",
    basis="statute",
    cites=("DEA 2017 s.40(10)",),
    met="No flow relies on a power outside this Chapter",
    defects=(
        Defect(
            each=_EVERY_FLOW,
            wrong=Or(
                _OF_OTHER_LAW,
                And(Stated("@flow.power"), Not(Lookup("power.modelled", (Field("@flow.power"),)))),
            ),
            pointer="/flows/{flow}/power",
            says=(
                CheckSays(text=_OTHER_LAW, cure=f"{_TAKE_ADVICE} {_MEANT}", when=_OF_OTHER_LAW),
                CheckSays(text=_OTHER_LAW, cure=_TAKE_ADVICE, when=_OF_OTHER_LAW),
                CheckSays(text=_OUTSIDE, cure=f"{_KEEP_IT_APART} {_MEANT}"),
                CheckSays(text=_OUTSIDE, cure=_KEEP_IT_APART),
            ),
            words={
                **_NUMBER,
                "near": NearPower(Field("@flow.power")),
                "provisions": Names((Listed("@flow.other_law"),), "provision"),
            },
            severity=(SeverityWhere("warning", _OF_OTHER_LAW),),
        ),
    ),
)

_NO_SUCH_PARTY = "This names a party that is not in the agreement"
_NAME_A_PARTY = "Name the id of a party of the agreement, or add it."
_NO_SUCH_ITEM = "This names a data item that is not in the agreement"
_NAME_AN_ITEM = "Name the id of a data item of the agreement, or add it."
_NEAR_ID = "Did you mean '{near}'?"
_OF_PARTY = (
    CheckSays(text=_NO_SUCH_PARTY, cure=f"{_NAME_A_PARTY} {_NEAR_ID}"),
    CheckSays(text=_NO_SUCH_PARTY, cure=_NAME_A_PARTY),
)
_OF_ITEM = (
    CheckSays(text=_NO_SUCH_ITEM, cure=f"{_NAME_AN_ITEM} {_NEAR_ID}"),
    CheckSays(text=_NO_SUCH_ITEM, cure=_NAME_AN_ITEM),
)


def _no_such_party(path: str, each: str, pointer: str, *, always_stated: bool = False) -> Defect:
    """A party's id at a path of an element of a list leads nowhere."""
    nowhere: CheckTerm = Not(Exists(one_of("parties", id=path)))
    return Defect(
        each=((path[1:].partition(".")[0], Listed(each)),),
        wrong=nowhere if always_stated else And(Stated(path), nowhere),
        pointer=pointer,
        says=_OF_PARTY,
        words={"near": Nearest(Field(path), Listed("parties"), "id")},
    )


_DANGLING = Check(
    id="agreement.dangling-reference",
    title="Every reference names a party or an item of the agreement",
    basis="practice",
    met="Every reference names a party or an item of the agreement",
    defects=(
        _no_such_party("@flow.discloser", "flows", "/flows/{flow}/discloser"),
        _no_such_party("@flow.recipient", "flows", "/flows/{flow}/recipient"),
        Defect(
            each=(*_EVERY_FLOW, ("carried", Listed("@flow.items"))),
            wrong=Not(Exists(one_of("data_items", id="@carried"))),
            pointer="/flows/{flow}/items/{carried}",
            says=_OF_ITEM,
            words={"near": Nearest(Field("@carried"), Listed("data_items"), "id")},
        ),
        *(
            _no_such_party("@row.party", field, f"/{field}/{{row}}/party", always_stated=True)
            for field in (
                "lawful_bases",
                "privacy_notices",
                "code_of_practice",
                "breach_contacts",
                "signatures",
            )
        ),
        Defect(
            each=(("unread", Listed("register_entry.unread", (("kind", Value("dangling")),))),),
            wrong=And(),
            pointer="/register_entry/unread/{unread}",
            says=(
                CheckSays(
                    text="The field {field} of the register entry does not match a known body or "
                    "power",
                    cure="Find out which body or power it means, and name it.",
                ),
            ),
            words={"field": TextOf(Field("@unread.field"))},
        ),
    ),
)

_EACH_DIRECTION = (
    "If two-way sharing is intended, list the items for each direction in a flow of its own. "
    "Otherwise correct the flow."
)
#: The elements ``flow`` and ``opposite`` carry the same items, or one of them lists none.
_SAME_ITEMS: CheckTerm = Or(
    Not(Given("@flow.items")),
    Not(Given("@opposite.items")),
    Equal(Field("@flow.items"), Field("@opposite.items")),
)
#: The flows in the other direction than the element ``flow``.  Of a flow that goes back to its own
#: discloser, it is one.
_OPPOSITES = one_of("flows", discloser="@flow.recipient", recipient="@flow.discloser")
_SIDES = (one_of("parties", id="@flow.discloser"), one_of("parties", id="@flow.recipient"))

_BOTH_SIDES = Check(
    id="agreement.party-on-both-sides",
    title="Each flow has a clear direction",
    basis="register",
    severity="warning",
    met="No party both discloses and receives",
    defects=(
        Defect(
            each=(("party", Listed("parties")),),
            wrong=And(
                Exists(one_of("flows", discloser="@party.id")),
                Exists(one_of("flows", recipient="@party.id")),
                Not(
                    Exists(
                        one_of("flows", discloser="@party.id"),
                        "flow",
                        Exists(_OPPOSITES, "opposite", _SAME_ITEMS),
                    )
                ),
            ),
            pointer="/parties/{party}",
            says=(
                CheckSays(
                    text="{party} discloses in one flow and receives in another",
                    cure="No action is needed if the sharing goes both ways: each flow is assessed "
                    "by itself.",
                ),
            ),
            words={"party": TextOf(Field("@party.name"))},
            severity=(SeverityWhere("advice"),),
        ),
        Defect(
            each=_EVERY_FLOW,
            # Of a flow and its opposite, the first is reported.
            wrong=And(
                Or(*(Exists(side) for side in _SIDES)),
                Exists(_OPPOSITES, "opposite", And(Not(Follows("flow", "opposite")), _SAME_ITEMS)),
            ),
            pointer="/flows/{flow}",
            says=(
                CheckSays(
                    text="Flow {number} puts {parties} on both sides. Either the flow goes back to "
                    "its own discloser, or the flow in the other direction lists no items of its "
                    "own",
                    cure=_EACH_DIRECTION,
                ),
            ),
            words={**_NUMBER, "parties": Names(_SIDES, "name")},
        ),
    ),
)

TABLE = (
    _PARTIES,
    _FLOWS,
    _DISCLOSER,
    _RECIPIENT,
    _POWER,
    _TERRITORY,
    _OUTSIDE_CHAPTER,
    _DANGLING,
    _BOTH_SIDES,
)
