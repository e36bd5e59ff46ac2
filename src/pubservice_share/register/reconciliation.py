"""A folder of agreements beside a download of the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from pubservice_share.documents import to_dict
from pubservice_share.logic.compiled import name_key
from pubservice_share.model.agreements import Agreement
from pubservice_share.plain import plain_fields

__all__ = ["Difference", "Reconciliation", "reconcile"]

#: What both sides tell, and so can be compared.
_COMPARED = (
    "title",
    "purpose",
    "benefits",
    "starts",
    "ends",
    "reviews_on",
    "retention",
    "method",
    "contact",
)


@attrs.frozen(kw_only=True)
class Difference:
    """One field in which an agreement and its entry differ."""

    #: The agreement's id or title.
    agreement: str
    number: str | None
    field: str
    ours: Any
    registered: Any

    def to_dict(self) -> dict[str, Any]:
        """The difference as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Reconciliation:
    """What agreements and register do not share."""

    #: Agreements that the register does not have, and entries that the folder does not have.
    not_registered: tuple[Agreement, ...]
    not_held: tuple[Agreement, ...]
    differences: tuple[Difference, ...]
    #: How many were found on both sides.
    matched: int

    @property
    def agrees(self) -> bool:
        """Whether both sides tell the same."""
        return not (self.not_registered or self.not_held or self.differences)

    def to_dict(self) -> dict[str, Any]:
        """The reconciliation as plain JSON values."""
        return {
            "type": "reconciliation",
            "agrees": self.agrees,
            "matched": self.matched,
            "not_registered": [_named(held) for held in self.not_registered],
            "not_held": [_named(held) for held in self.not_held],
            "differences": [held.to_dict() for held in self.differences],
        }


def _named(agreement: Agreement) -> dict[str, Any]:
    return {"title": agreement.title, "number": _number(agreement)}


def _number(agreement: Agreement) -> str | None:
    return agreement.register_entry.number if agreement.register_entry else None


def reconcile(agreements: Iterable[Agreement], registered: Iterable[Agreement]) -> Reconciliation:
    """Agreements beside the register's: matched by the number of the entry, else by title."""
    left = list(registered)
    alone: list[Agreement] = []
    differences: list[Difference] = []
    matched = 0
    for agreement in agreements:
        entry = next((held for held in left if _same(agreement, held)), None)
        if entry is None:
            alone.append(agreement)
            continue
        left.remove(entry)
        matched += 1
        differences += _differences(agreement, entry)
    return Reconciliation(
        not_registered=tuple(alone),
        not_held=tuple(left),
        differences=tuple(differences),
        matched=matched,
    )


def _same(agreement: Agreement, entry: Agreement) -> bool:
    one, other = _number(agreement), _number(entry)
    if one is not None and other is not None:
        return one == other
    return name_key(agreement.title) == name_key(entry.title)


def _differences(agreement: Agreement, entry: Agreement) -> Iterator[Difference]:
    ours, theirs = _compared(agreement), _compared(entry)
    for field in ours:
        if ours[field] != theirs[field]:
            yield Difference(
                agreement=agreement.id or agreement.title,
                number=_number(entry),
                field=field,
                ours=ours[field],
                registered=theirs[field],
            )


def _compared(agreement: Agreement) -> dict[str, Any]:
    held = to_dict(agreement)
    made = {name: held.get(name) for name in _COMPARED}
    names = {party.id: party.name for party in agreement.parties}
    flows = agreement.flows or ()
    for side in ("discloser", "recipient"):
        several = {names.get(getattr(flow, side) or "") for flow in flows}
        made[f"{side}s"] = sorted((name for name in several if name is not None), key=name_key)
    return made
