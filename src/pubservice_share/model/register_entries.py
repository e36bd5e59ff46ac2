"""The entry of an agreement in the public register."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

import attrs
from attrs import field

from pubservice_share.literals import UnreadKind

from .fields import about, as_day_or_none, as_items_or_none

__all__ = ["RegisterEntry", "Unread", "is_entered"]


@attrs.frozen(kw_only=True)
class Unread:
    """A value of a register that could not be taken over, as it stands there."""

    # This class has a field of the name ``field``.
    field: str = attrs.field(
        metadata=about("The register's own name of the field.", examples=("start-date",))
    )
    text: str = attrs.field(metadata=about("The value in the register."))
    kind: UnreadKind = attrs.field(metadata=about("What is wrong with it.", words="unread"))


def _unread(value: Iterable[Unread] | None) -> tuple[Unread, ...] | None:
    return as_items_or_none(value)


@attrs.frozen(kw_only=True)
class RegisterEntry:
    """The agreement's entry in the public register."""

    number: str | None = field(default=None, metadata=about("The number of the entry."))
    registered_on: date | None = field(
        default=None,
        converter=as_day_or_none,
        metadata=about("The day on which it was first entered."),
    )
    url: str | None = field(default=None, metadata=about("The page of the entry."))
    unread: tuple[Unread, ...] | None = field(
        default=None,
        converter=_unread,
        metadata=about("What an import could not read."),
    )
    as_published: Mapping[str, Any] | None = field(
        default=None,
        hash=False,
        metadata=about(
            "The entry as the register publishes it; carried, so that nothing of it is lost."
        ),
    )


def is_entered(entry: RegisterEntry | None) -> bool:
    """Whether anything is stated of an entry in the register that shows that there is one."""
    return entry is not None and bool(entry.number or entry.registered_on or entry.url)
