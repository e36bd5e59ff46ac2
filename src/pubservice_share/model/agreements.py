"""An information sharing agreement: its parties, its flows, and the papers around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

import attrs

from .bodies import Body
from .disclosures import PUBLIC_SERVICE_DELIVERY, StatedFacts
from .fields import as_day, as_words, checked_under, optional, required, without_mark

__all__ = [
    "NOT_RUNNING",
    "OVER",
    "Agreement",
    "BreachContact",
    "DataItem",
    "Flow",
    "LawfulBasis",
    "Paper",
    "Party",
    "PrivacyNotice",
    "RegardToCode",
    "RegisterEntry",
    "Signature",
    "Unread",
    "is_entered",
]

_day = attrs.converters.optional(as_day)
_PARTY = "The party's id."


def _several(value: Iterable[Any] | None) -> tuple[Any, ...] | None:
    return None if value is None else tuple(value)


def _day_field(meaning: str) -> Any:
    return optional(meaning, converter=_day)


@attrs.frozen(kw_only=True)
class Party(Body):
    """A body that is a party to an agreement, with its part in data protection."""

    #: By which flows, lawful bases and papers name the party.
    id: str = required("What names the party within the agreement.", examples=("leeds",))
    #: The party's part in data protection; a power is no substitute for one.
    role: str | None = optional("The party's part in data protection.", words="role")


@attrs.frozen(kw_only=True)
class DataItem:
    """One item of information that flows may carry."""

    id: str = required("What names the item within the agreement.", examples=("attendance",))
    name: str = required("What the item is.", examples=("School attendance",))
    reason: str | None = optional("Why the objective needs it.")
    personal: bool | None = optional("Whether it is personal data.")
    special_category: bool | None = optional("Whether it is special category data (UK GDPR art.9).")
    criminal_offence: bool | None = optional(
        "Whether it is data on criminal convictions or offences (UK GDPR art.10)."
    )


@attrs.frozen(kw_only=True)
class Flow(StatedFacts):
    """Information that one party discloses to another under the agreement.

    Every fact of a disclosure may be stated.  A flow is assessed on each span of law in the
    term of the agreement.
    """

    discloser: str | None = optional("The id of the party that discloses.")
    recipient: str | None = optional("The id of the party to which it discloses.")
    items: tuple[str, ...] | None = optional(
        "The ids of the data items that it carries.", converter=as_words
    )
    power: str | None = optional(
        "The power relied on: s35 to s39; any other is outside this Chapter. Null where it is "
        "not known.",
        examples=("s35",),
    )
    territory: tuple[str, ...] | None = optional(
        "Whose law the flow is made under, not where the people live.",
        words="territory",
        converter=as_words,
        examples=(["england"],),
        at_least=1,
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

    party: str = required(_PARTY)
    basis: str | None = optional("The point of UK GDPR art.6(1).", words="basis")
    special_category: str | None = optional(
        "The condition for special category data, such as 9(2)(g), with its Schedule paragraph."
    )
    criminal_offence: str | None = optional(
        "The condition or authority for data on criminal offences (UK GDPR art.10)."
    )


@attrs.frozen(kw_only=True)
class Paper:
    """A paper of the agreement: where it is, of which day, and whether it is published."""

    reference: str | None = optional("What names the paper, or where it is kept.")
    on: date | None = _day_field("The day on which it was finished.")
    published_at: str | None = optional("Where it is published.")
    withheld_because: str | None = optional("Why it is not published, where it is not.")


@attrs.frozen(kw_only=True)
class PrivacyNotice:
    """A party's notice to the people whom the information is about."""

    party: str = required(_PARTY)
    published_at: str | None = optional("Where the notice is.")
    on: date | None = _day_field("The day from which it is given.")


@attrs.frozen(kw_only=True)
class RegardToCode:
    """A party's regard to the code of practice (s.43(3))."""

    party: str = required(_PARTY)
    on: date | None = _day_field("The day on which it was done.")
    version: str | None = optional("Which version of the code.")


@attrs.frozen(kw_only=True)
class BreachContact:
    """Whom to tell at a party when information is lost or disclosed in breach."""

    party: str = required(_PARTY)
    contact: str | None = optional("Whom to contact, and how.")


@attrs.frozen(kw_only=True)
class Signature:
    """A party's signature."""

    party: str = required(_PARTY)
    on: date | None = _day_field("The day on which it was signed.")
    by: str | None = optional("Who signed, and in which office.")


@attrs.frozen(kw_only=True)
class Unread:
    """A value of a register that could not be taken over, as it stands there."""

    field: str = required("The register's own name of the field.", examples=("start-date",))
    text: str = required("The value in the register.")
    kind: str = required("What is wrong with it.", words="unread")


@attrs.frozen(kw_only=True)
class RegisterEntry:
    """The agreement's entry in the public register."""

    number: str | None = optional("The number of the entry.")
    registered_on: date | None = _day_field("The day on which it was first entered.")
    url: str | None = optional("The page of the entry.")
    unread: tuple[Unread, ...] | None = optional(
        "What an import could not read.", converter=_several
    )
    as_published: Mapping[str, Any] | None = optional(
        "The entry as the register publishes it; carried, so that nothing of it is lost.",
        hash=False,
    )


def is_entered(entry: RegisterEntry | None) -> bool:
    """Whether anything is stated of an entry in the register that shows that there is one."""
    return entry is not None and bool(entry.number or entry.registered_on or entry.url)


#: Statuses of an agreement that no longer runs, or does not run yet.
NOT_RUNNING = ("draft", "suspended", "withdrawn", "complete")
#: Those of one that is over: nothing of it falls due any more.
OVER = ("withdrawn", "complete")


@attrs.frozen(kw_only=True)
class Agreement:
    """An information sharing agreement (ISA) among parties.

    What is not stated is not known.  Only its flows decide the outcome.
    """

    noun: ClassVar[str] = "agreement"

    title: str = required("What the agreement is called.", examples=("Leeds families",))
    parties: tuple[Party, ...] = required(
        "The bodies that make the agreement.", converter=tuple, at_least=0
    )
    id: str | None = optional("The caller's id of the agreement.")
    reference: str | None = optional("The caller's own reference; carried, never read.")
    annotations: Mapping[str, Any] | None = optional(
        "The caller's own data; carried, never read.", hash=False
    )
    status: str | None = optional("The stage that the agreement has reached.", words="status")
    purpose: str | None = optional("What the sharing is for.")
    benefits: str | None = optional("The benefits expected from it.")
    #: The term, half-open: the agreement no longer runs on the day on which it ends.
    starts: date | None = _day_field("The first day of the term.")
    ends: date | None = _day_field("The day on which the term ends.")
    reviews_on: date | None = _day_field("The day of the next review.")
    review_every: str | None = optional(
        "How often it is reviewed, as an ISO 8601 duration.", examples=("P1Y",)
    )
    data_items: tuple[DataItem, ...] | None = optional(
        "The items of information that flows may carry.", converter=_several
    )
    flows: tuple[Flow, ...] | None = optional(
        "Who discloses what to whom under which power.", converter=_several
    )
    method: str | None = optional("How the information is passed, and how it is kept safe.")
    retention: str | None = optional(
        "How long recipients keep it, as an ISO 8601 duration.", examples=("P1Y",)
    )
    destruction: str | None = optional("How it is destroyed afterwards.")
    lawful_bases: tuple[LawfulBasis, ...] | None = optional(
        "The data protection basis of each party.", converter=_several
    )
    joint_controllers: str | None = optional(
        "Where parties are joint controllers: their arrangement (UK GDPR art.26)."
    )
    dpia: Paper | None = optional("The data protection impact assessment.")
    business_case: Paper | None = optional("The business case.")
    security_plan: Paper | None = optional("The security plan.")
    publication: Paper | None = optional("The publication of the agreement itself.")
    privacy_notices: tuple[PrivacyNotice, ...] | None = optional(
        "Notices to the people whom the information is about.", converter=_several
    )
    code_of_practice: tuple[RegardToCode, ...] | None = optional(
        "Regard to the code of practice, party by party (s.43(3)).", converter=_several
    )
    breach_contacts: tuple[BreachContact, ...] | None = optional(
        "Whom to contact about a loss or a breach.", converter=_several
    )
    contact: str | None = optional("The contact for subject access requests.")
    accession_and_withdrawal: str | None = optional("How parties join and leave.")
    signatures: tuple[Signature, ...] | None = optional(
        "Who signed, for which party.", converter=_several
    )
    register_entry: RegisterEntry | None = optional("The entry in the public register.")
    _checked_under: str | None = checked_under()
    __reduce__ = without_mark

    def in_term(self, day: date) -> bool | None:
        """Whether a day is in the term, which is half-open; None where the term is not known."""
        if self.starts is not None and day < self.starts:
            return False
        if self.ends is not None and day >= self.ends:
            return False
        return None if self.starts is None or self.ends is None else True
