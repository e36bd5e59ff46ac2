"""A partnership: bodies that want to share for an objective, with their agreements."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from .agreements import Agreement
from .bodies import Body
from .disclosures import PUBLIC_SERVICE_DELIVERY, StatedFacts
from .fields import as_day, as_words, checked_under, optional, required, without_mark

__all__ = ["Partnership"]


@attrs.frozen(kw_only=True)
class Partnership(StatedFacts):
    """Bodies that want to share for an objective, with facts common to all their flows."""

    noun: ClassVar[str] = "partnership"

    #: The law is taken as at this day.
    on: date = required(
        "The day asked about; the law is taken as at this day.",
        converter=as_day,
        examples=("2024-05-01",),
    )
    territory: tuple[str, ...] = required(
        "Whose law disclosures are made under, not where the people live.",
        words="territory",
        converter=as_words,
        examples=(["england"],),
    )
    parties: tuple[Body, ...] = required("The bodies that want to share.", converter=tuple)
    power: str | None = optional("The power relied on; s35 where not stated.", words="power")
    agreements: tuple[Agreement | str, ...] | None = optional(
        "The agreements that they have: each as an object, or as the name of a file in the "
        "same folder.",
        converter=lambda value: None if value is None else tuple(value),
    )
    _checked_under: str | None = checked_under()
    __reduce__ = without_mark

    @property
    def relied_on(self) -> str:
        """The power that the partnership relies on: the one stated, or section 35."""
        return self.power or PUBLIC_SERVICE_DELIVERY
