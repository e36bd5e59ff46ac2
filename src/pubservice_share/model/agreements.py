"""An information sharing agreement: its parties, its flows, and the papers around them."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, ClassVar

import attrs
from attrs import field

from pubservice_share.literals import Role, Status, Territory

from .bodies import Body
from .disclosures import PUBLIC_SERVICE_DELIVERY, CommonFacts, StatedFacts, completed
from .fields import (
    about,
    about_schema,
    as_day_or_none,
    as_items,
    as_items_or_none,
    as_territories_or_none,
    as_words_or_none,
    without_mark,
)
from .gateways import Gateway, gateways_of_flows
from .register_entries import RegisterEntry, Unread, is_entered

__all__ = [
    "NOT_RUNNING",
    "OVER",
    "Agreement",
    "BreachContact",
    "DataItem",
    "Flow",
    "Gateway",
    "LawfulBasis",
    "Paper",
    "Party",
    "PrivacyNotice",
    "RegardToCode",
    "RegisterEntry",
    "Signature",
    "Unread",
    "id_of_name",
    "is_entered",
]

_PARTY = "The party's id."


@attrs.frozen(kw_only=True)
class Party(Body):
    """A body that is a party to an agreement, with its part in data protection."""

    #: By which flows, lawful bases and papers name the party.
    id: str = field(
        metadata=about("What names the party within the agreement.", examples=("leeds",))
    )
    #: The party's part in data protection; a power is no substitute for one.
    role: Role | None = field(
        default=None, metadata=about("The party's part in data protection.", words="role")
    )


@attrs.frozen(kw_only=True)
class DataItem:
    """One item of information that flows may carry."""

    id: str = field(
        metadata=about("What names the item within the agreement.", examples=("attendance",))
    )
    name: str = field(metadata=about("What the item is.", examples=("School attendance",)))
    reason: str | None = field(default=None, metadata=about("Why the objective needs it."))
    personal: bool | None = field(default=None, metadata=about("Whether it is personal data."))
    special_category: bool | None = field(
        default=None, metadata=about("Whether it is special category data (UK GDPR art.9).")
    )
    criminal_offence: bool | None = field(
        default=None,
        metadata=about("Whether it is data on criminal convictions or offences (UK GDPR art.10)."),
    )


@attrs.frozen(kw_only=True)
class Flow(StatedFacts):
    """Information that one party discloses to another under the agreement.

    Every fact of a disclosure may be stated.  A flow is assessed on each span of law in the
    term of the agreement.
    """

    discloser: str | None = field(
        default=None, metadata=about("The id of the party that discloses.")
    )
    recipient: str | None = field(
        default=None, metadata=about("The id of the party to which it discloses.")
    )
    items: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about("The ids of the data items that it carries."),
    )
    power: str | None = field(
        default=None,
        metadata=about(
            "The power relied on: s35 to s39; any other is outside this Chapter. Null where it "
            "is not known.",
            examples=("s35",),
        ),
    )
    territory: tuple[Territory, ...] | None = field(
        default=None,
        converter=as_territories_or_none,
        metadata=about(
            "Whose law the flow is made under, not where the people live.",
            words="territory",
            examples=(["england"],),
            at_least=1,
        ),
    )

    def carries(
        self, power: str | None, objective: str | None, territory: Iterable[str]
    ) -> bool | None:
        """Whether it is under a power, for an objective and in territories; None where unknown.

        The objective counts under section 35 alone.
        """
        pairs = [(self.power, power)]
        if power == PUBLIC_SERVICE_DELIVERY:
            pairs.append((self.objective, objective))
        if any(None not in pair and pair[0] != pair[1] for pair in pairs):
            return False
        if self.territory is None:
            return None
        if not set(territory) <= set(self.territory):
            return False
        return None if any(None in pair for pair in pairs) else True


@attrs.frozen(kw_only=True)
class LawfulBasis:
    """On what footing in data protection a party acts: a power is not one."""

    party: str = field(metadata=about(_PARTY))
    basis: str | None = field(
        default=None, metadata=about("The point of UK GDPR art.6(1).", words="basis")
    )
    special_category: str | None = field(
        default=None,
        metadata=about(
            "The condition for special category data, such as 9(2)(g), with its Schedule paragraph."
        ),
    )
    criminal_offence: str | None = field(
        default=None,
        metadata=about(
            "The condition or authority for data on criminal offences (UK GDPR art.10)."
        ),
    )


@attrs.frozen(kw_only=True)
class Paper:
    """A paper of the agreement: where it is, of which day, and whether it is published."""

    reference: str | None = field(
        default=None, metadata=about("What names the paper, or where it is kept.")
    )
    on: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day on which it was finished.")
    )
    published_at: str | None = field(default=None, metadata=about("Where it is published."))
    withheld_because: str | None = field(
        default=None, metadata=about("Why it is not published, where it is not.")
    )


@attrs.frozen(kw_only=True)
class PrivacyNotice:
    """A party's notice to the people whom the information is about."""

    party: str = field(metadata=about(_PARTY))
    published_at: str | None = field(default=None, metadata=about("Where the notice is."))
    on: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day from which it is given.")
    )


@attrs.frozen(kw_only=True)
class RegardToCode:
    """A party's regard to the code of practice (s.43(3))."""

    party: str = field(metadata=about(_PARTY))
    on: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day on which it was done.")
    )
    version: str | None = field(default=None, metadata=about("Which version of the code."))


@attrs.frozen(kw_only=True)
class BreachContact:
    """Whom to tell at a party when information is lost or disclosed in breach."""

    party: str = field(metadata=about(_PARTY))
    contact: str | None = field(default=None, metadata=about("Whom to contact, and how."))


@attrs.frozen(kw_only=True)
class Signature:
    """A party's signature."""

    party: str = field(metadata=about(_PARTY))
    on: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day on which it was signed.")
    )
    by: str | None = field(default=None, metadata=about("Who signed, and in which office."))


def id_of_name(name: str, taken: Sequence[str], otherwise: str) -> str:
    """An id made from a name, which none of ``taken`` is; ``otherwise`` for a name without letters.

    ``taken`` are the ids of the items before it, in order.
    """
    stem = re.sub(r"[^a-z0-9]+", "-", name.casefold()).strip("-")[:40].strip("-") or otherwise
    return stem if stem not in taken else f"{stem}-{len(taken) + 1}"


#: Statuses of an agreement that no longer runs, or does not run yet.
NOT_RUNNING = ("draft", "suspended", "withdrawn", "complete")
#: Those of one that is over: nothing of it falls due any more.
OVER = ("withdrawn", "complete")


def _parties(value: Iterable[Party]) -> tuple[Party, ...]:
    return as_items(value)


def _data_items(value: Iterable[DataItem] | None) -> tuple[DataItem, ...] | None:
    return as_items_or_none(value)


def _flows(value: Iterable[Flow] | None) -> tuple[Flow, ...] | None:
    return as_items_or_none(value)


def _lawful_bases(value: Iterable[LawfulBasis] | None) -> tuple[LawfulBasis, ...] | None:
    return as_items_or_none(value)


def _privacy_notices(value: Iterable[PrivacyNotice] | None) -> tuple[PrivacyNotice, ...] | None:
    return as_items_or_none(value)


def _code_of_practice(value: Iterable[RegardToCode] | None) -> tuple[RegardToCode, ...] | None:
    return as_items_or_none(value)


def _breach_contacts(value: Iterable[BreachContact] | None) -> tuple[BreachContact, ...] | None:
    return as_items_or_none(value)


def _gateways(value: Iterable[Gateway] | None) -> tuple[Gateway, ...] | None:
    return as_items_or_none(value)


def _signatures(value: Iterable[Signature] | None) -> tuple[Signature, ...] | None:
    return as_items_or_none(value)


@attrs.frozen(kw_only=True)
class Agreement:
    """An information sharing agreement (ISA) among parties.

    What is not stated is not known.  Only its flows decide the outcome.
    """

    noun: ClassVar[str] = "agreement"

    title: str = field(
        metadata=about("What the agreement is called.", examples=("Leeds families",))
    )
    parties: tuple[Party, ...] = field(
        converter=_parties, metadata=about("The bodies that make the agreement.")
    )
    id: str | None = field(default=None, metadata=about("The caller's id of the agreement."))
    reference: str | None = field(
        default=None, metadata=about("The caller's own reference; carried, never read.")
    )
    annotations: Mapping[str, Any] | None = field(
        default=None, hash=False, metadata=about("The caller's own data; carried, never read.")
    )
    status: Status | None = field(
        default=None, metadata=about("The stage that the agreement has reached.", words="status")
    )
    purpose: str | None = field(default=None, metadata=about("What the sharing is for."))
    benefits: str | None = field(default=None, metadata=about("The benefits expected from it."))
    #: The term, half-open: the agreement no longer runs on the day on which it ends.
    starts: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The first day of the term.")
    )
    ends: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day on which the term ends.")
    )
    reviews_on: date | None = field(
        default=None, converter=as_day_or_none, metadata=about("The day of the next review.")
    )
    review_every: str | None = field(
        default=None,
        metadata=about("How often it is reviewed, as an ISO 8601 duration.", examples=("P1Y",)),
    )
    data_items: tuple[DataItem, ...] | None = field(
        default=None,
        converter=_data_items,
        metadata=about("The items of information that flows may carry."),
    )
    flows: tuple[Flow, ...] | None = field(
        default=None,
        converter=_flows,
        metadata=about("Who discloses what to whom under which power."),
    )
    facts: CommonFacts | None = field(
        default=None,
        metadata=about(
            "Facts stated once for all flows. A flow takes each of them that it does not state "
            "itself."
        ),
    )
    gateways: tuple[Gateway, ...] | None = field(
        default=None,
        converter=_gateways,
        metadata=about(
            "Other law on which the parties rely, as they state it; it is shown and not checked."
        ),
    )
    method: str | None = field(
        default=None, metadata=about("How the information is passed, and how it is kept safe.")
    )
    retention: str | None = field(
        default=None,
        metadata=about("How long recipients keep it, as an ISO 8601 duration.", examples=("P1Y",)),
    )
    destruction: str | None = field(default=None, metadata=about("How it is destroyed afterwards."))
    lawful_bases: tuple[LawfulBasis, ...] | None = field(
        default=None,
        converter=_lawful_bases,
        metadata=about("The data protection basis of each party."),
    )
    joint_controllers: str | None = field(
        default=None,
        metadata=about("Where parties are joint controllers: their arrangement (UK GDPR art.26)."),
    )
    dpia: Paper | None = field(
        default=None, metadata=about("The data protection impact assessment.")
    )
    business_case: Paper | None = field(default=None, metadata=about("The business case."))
    security_plan: Paper | None = field(default=None, metadata=about("The security plan."))
    publication: Paper | None = field(
        default=None, metadata=about("The publication of the agreement itself.")
    )
    privacy_notices: tuple[PrivacyNotice, ...] | None = field(
        default=None,
        converter=_privacy_notices,
        metadata=about("Notices to the people whom the information is about."),
    )
    code_of_practice: tuple[RegardToCode, ...] | None = field(
        default=None,
        converter=_code_of_practice,
        metadata=about("Regard to the code of practice, party by party (s.43(3))."),
    )
    breach_contacts: tuple[BreachContact, ...] | None = field(
        default=None,
        converter=_breach_contacts,
        metadata=about("Whom to contact about a loss or a breach."),
    )
    contact: str | None = field(
        default=None, metadata=about("The contact for subject access requests.")
    )
    accession_and_withdrawal: str | None = field(
        default=None, metadata=about("How parties join and leave.")
    )
    signatures: tuple[Signature, ...] | None = field(
        default=None, converter=_signatures, metadata=about("Who signed, for which party.")
    )
    register_entry: RegisterEntry | None = field(
        default=None, metadata=about("The entry in the public register.")
    )
    _schema: str | None = field(default=None, alias="schema", repr=False, metadata=about_schema())
    _checked_under: str | None = field(default=None, init=False, eq=False, repr=False)
    __reduce__ = without_mark

    def in_term(self, day: date) -> bool | None:
        """Whether a day is in the term, which is half-open; None where the term is not known."""
        if self.starts is not None and day < self.starts:
            return False
        if self.ends is not None and day >= self.ends:
            return False
        return None if self.starts is None or self.ends is None else True

    def completed_flows(self) -> tuple[Flow, ...]:
        """The flows, each with the facts of the agreement that it does not state itself."""
        flows = self.flows or ()
        if self.facts is None:
            return flows
        return tuple(completed(flow, self.facts) for flow in flows)

    def other_law(self, powers: Container[str]) -> dict[int, tuple[int, ...]]:
        """The flows that rely on other law, each with the gateways that name it, by place.

        A gateway names such a flow, and its power is null or not one of ``powers``, those that
        are modelled.
        """
        if not self.gateways:
            return {}
        return gateways_of_flows([flow.power for flow in self.flows or ()], self.gateways, powers)
