"""What becomes of information afterwards: its use, and its onward disclosure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

import attrs

from .bodies import Body
from .fields import as_day, as_words, checked_under, optional, required, without_mark

__all__ = ["OnwardDisclosure", "ReceivedInformation", "Use"]

_ON = "The day of the {}; the law is taken as at this day."
_UNDER = "The section under which the information was originally disclosed."
_FROM = "The body that originally disclosed it under sections 35 to 39."
_GROUND = "The ground relied on; null where none is. One that is not made out has no effect."
_MADE_OUT = "Whether the ground is made out on the facts."
_CONSENT = "Whether the Commissioners for HMRC consent, generally or specifically."
_TERRITORY = (
    "Under whose law the information was received, not where the people live. Where not stated, it "
    "is enough that the section is in force somewhere."
)
_REFERENCE = "The caller's own reference; carried, never read."
_ANNOTATIONS = "The caller's own data; carried, never read."


@attrs.frozen(kw_only=True)
class ReceivedInformation:
    """The information that was received."""

    #: s.40(5) and (6).
    personal: bool | None = optional(
        "Whether it relates to and identifies a particular person, bodies corporate included, "
        "and is not about internal administration (s.40(5), (6)). If not, nothing here bars it."
    )
    #: ss.40(4), 41(8), 42.
    from_revenue_and_customs: bool | None = optional(
        "Whether Revenue and Customs disclosed it under section 35, 36, 38, 48 or 56 at any step. "
        "True in any case where the original disclosure was theirs under one of those sections."
    )


@attrs.frozen(kw_only=True)
class Use:
    """The person to whom information was disclosed, using it (s.40(1) to (4))."""

    noun: ClassVar[str] = "use"

    on: date = required(_ON.format("use"), converter=as_day, examples=("2024-05-01",))
    received_under: str = required(_UNDER, words="power")
    received_from: Body = required(_FROM)
    holder: Body = required("The body that received it and uses it.")
    reference: str | None = optional(_REFERENCE)
    annotations: Mapping[str, Any] | None = optional(_ANNOTATIONS, hash=False)
    territory: tuple[str, ...] | None = optional(
        _TERRITORY,
        words="territory",
        converter=as_words,
        examples=(["england"],),
        at_least=1,
    )
    information: ReceivedInformation = optional(
        "The information, and what is known of it.", factory=ReceivedInformation
    )
    #: s.40(1).
    for_disclosed_purpose: bool | None = optional(
        "Whether it is used for the purposes of that very disclosure (s.40(1))."
    )
    #: s.40(2).
    ground: str | None = optional(_GROUND, words="ground")
    ground_made_out: bool | None = optional(_MADE_OUT)
    #: s.40(4).
    commissioners_consent: bool | None = optional(_CONSENT)
    _checked_under: str | None = checked_under()
    __reduce__ = without_mark


@attrs.frozen(kw_only=True)
class OnwardDisclosure:
    """A holder passing on what was received (ss.41, 42)."""

    noun: ClassVar[str] = "onward-disclosure"

    on: date = required(_ON.format("onward disclosure"), converter=as_day, examples=("2024-05-01",))
    received_under: str = required(_UNDER, words="power")
    received_from: Body = required(_FROM)
    holder: Body = required("The body that holds it and passes it on.")
    recipient: Body = required("The body to which it is passed on.")
    #: s.41(1)(b).
    received_via: Body | None = optional(
        "The body through which the holder got it, where that was not the original discloser."
    )
    reference: str | None = optional(_REFERENCE)
    annotations: Mapping[str, Any] | None = optional(_ANNOTATIONS, hash=False)
    territory: tuple[str, ...] | None = optional(
        _TERRITORY,
        words="territory",
        converter=as_words,
        examples=(["england"],),
        at_least=1,
    )
    information: ReceivedInformation = optional(
        "The information, and what is known of it.", factory=ReceivedInformation
    )
    #: s.41(2).
    ground: str | None = optional(_GROUND, words="ground")
    ground_made_out: bool | None = optional(_MADE_OUT)
    #: s.42(2).
    commissioners_consent: bool | None = optional(_CONSENT)
    #: s.41(4)(b).
    knew_or_reckless: bool | None = optional(
        "Whether the person knew that the disclosure was barred, or was reckless about it "
        "(s.41(4)(b))."
    )
    _checked_under: str | None = checked_under()
    __reduce__ = without_mark
