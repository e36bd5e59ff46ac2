"""A partnership: bodies that want to share for an objective, with their agreements."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import ClassVar

import attrs
from attrs import field

from pubservice_share.literals import Territory

from .agreements import Agreement
from .bodies import Body
from .disclosures import PUBLIC_SERVICE_DELIVERY, StatedFacts
from .fields import (
    about,
    about_schema,
    as_day,
    as_items,
    as_items_or_none,
    as_territories,
    without_mark,
)

__all__ = ["Partnership"]


def _parties(value: Iterable[Body]) -> tuple[Body, ...]:
    return as_items(value)


def _agreements(value: Iterable[Agreement | str] | None) -> tuple[Agreement | str, ...] | None:
    return as_items_or_none(value)


@attrs.frozen(kw_only=True)
class Partnership(StatedFacts):
    """Bodies that want to share for an objective, with facts common to all their flows."""

    noun: ClassVar[str] = "partnership"

    #: The law is taken as at this day.
    on: date = field(
        converter=as_day,
        metadata=about(
            "The day asked about; the law is taken as at this day.", examples=("2024-05-01",)
        ),
    )
    territory: tuple[Territory, ...] = field(
        converter=as_territories,
        metadata=about(
            "Whose law disclosures are made under, not where the people live.",
            words="territory",
            examples=(["england"],),
            at_least=1,
        ),
    )
    parties: tuple[Body, ...] = field(
        converter=_parties, metadata=about("The bodies that want to share.", at_least=1)
    )
    power: str | None = field(
        default=None, metadata=about("The power relied on; s35 where not stated.", words="power")
    )
    agreements: tuple[Agreement | str, ...] | None = field(
        default=None,
        converter=_agreements,
        metadata=about(
            "The agreements that they have: each as an object, or as the name of a file in the "
            "same folder."
        ),
    )
    _schema: str | None = field(default=None, alias="schema", repr=False, metadata=about_schema())
    _checked_under: str | None = field(default=None, init=False, eq=False, repr=False)
    __reduce__ = without_mark

    @property
    def relied_on(self) -> str:
        """The power that the partnership relies on: the one stated, or section 35."""
        return self.power or PUBLIC_SERVICE_DELIVERY
