"""What becomes of information afterwards: its use, and its onward disclosure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

import attrs
from attrs import field

from pubservice_share.literals import Territory

from .bodies import Body
from .fields import (
    about,
    about_schema,
    as_day,
    as_territories_or_none,
    without_mark,
)

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
    personal: bool | None = field(
        default=None,
        metadata=about(
            "Whether it relates to and identifies a particular person, bodies corporate "
            "included, and is not about internal administration (s.40(5), (6)). If not, nothing "
            "here bars it."
        ),
    )
    #: ss.40(4), 41(8), 42.
    from_revenue_and_customs: bool | None = field(
        default=None,
        metadata=about(
            "Whether Revenue and Customs disclosed it under section 35, 36, 38, 48 or 56 at any "
            "step. True in any case where the original disclosure was theirs under one of those "
            "sections."
        ),
    )


def _or_empty(value: ReceivedInformation | None) -> ReceivedInformation:
    return ReceivedInformation() if value is None else value


@attrs.frozen(kw_only=True)
class Use:
    """The person to whom information was disclosed, using it (s.40(1) to (4))."""

    noun: ClassVar[str] = "use"

    on: date = field(converter=as_day, metadata=about(_ON.format("use"), examples=("2024-05-01",)))
    received_under: str = field(metadata=about(_UNDER, words="power"))
    received_from: Body = field(metadata=about(_FROM))
    holder: Body = field(metadata=about("The body that received it and uses it."))
    reference: str | None = field(default=None, metadata=about(_REFERENCE))
    annotations: Mapping[str, Any] | None = field(
        default=None, hash=False, metadata=about(_ANNOTATIONS)
    )
    territory: tuple[Territory, ...] | None = field(
        default=None,
        converter=as_territories_or_none,
        metadata=about(_TERRITORY, words="territory", examples=(["england"],), at_least=1),
    )
    information: ReceivedInformation = field(
        factory=ReceivedInformation,
        converter=_or_empty,
        metadata=about("The information, and what is known of it."),
    )
    #: s.40(1).
    for_disclosed_purpose: bool | None = field(
        default=None,
        metadata=about("Whether it is used for the purposes of that very disclosure (s.40(1))."),
    )
    #: s.40(2).
    ground: str | None = field(default=None, metadata=about(_GROUND, words="ground"))
    ground_made_out: bool | None = field(default=None, metadata=about(_MADE_OUT))
    #: s.40(4).
    commissioners_consent: bool | None = field(default=None, metadata=about(_CONSENT))
    _schema: str | None = field(default=None, alias="schema", repr=False, metadata=about_schema())
    _checked_under: str | None = field(default=None, init=False, eq=False, repr=False)
    __reduce__ = without_mark


@attrs.frozen(kw_only=True)
class OnwardDisclosure:
    """A holder passing on what was received (ss.41, 42)."""

    noun: ClassVar[str] = "onward-disclosure"

    on: date = field(
        converter=as_day, metadata=about(_ON.format("onward disclosure"), examples=("2024-05-01",))
    )
    received_under: str = field(metadata=about(_UNDER, words="power"))
    received_from: Body = field(metadata=about(_FROM))
    holder: Body = field(metadata=about("The body that holds it and passes it on."))
    recipient: Body = field(metadata=about("The body to which it is passed on."))
    #: s.41(1)(b).
    received_via: Body | None = field(
        default=None,
        metadata=about(
            "The body through which the holder got it, where that was not the original discloser."
        ),
    )
    reference: str | None = field(default=None, metadata=about(_REFERENCE))
    annotations: Mapping[str, Any] | None = field(
        default=None, hash=False, metadata=about(_ANNOTATIONS)
    )
    territory: tuple[Territory, ...] | None = field(
        default=None,
        converter=as_territories_or_none,
        metadata=about(_TERRITORY, words="territory", examples=(["england"],), at_least=1),
    )
    information: ReceivedInformation = field(
        factory=ReceivedInformation,
        converter=_or_empty,
        metadata=about("The information, and what is known of it."),
    )
    #: s.41(2).
    ground: str | None = field(default=None, metadata=about(_GROUND, words="ground"))
    ground_made_out: bool | None = field(default=None, metadata=about(_MADE_OUT))
    #: s.42(2).
    commissioners_consent: bool | None = field(default=None, metadata=about(_CONSENT))
    #: s.41(4)(b).
    knew_or_reckless: bool | None = field(
        default=None,
        metadata=about(
            "Whether the person knew that the disclosure was barred, or was reckless about it "
            "(s.41(4)(b))."
        ),
    )
    _schema: str | None = field(default=None, alias="schema", repr=False, metadata=about_schema())
    _checked_under: str | None = field(default=None, init=False, eq=False, repr=False)
    __reduce__ = without_mark
