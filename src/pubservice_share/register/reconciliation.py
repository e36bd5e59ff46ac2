"""Compare a folder of agreements with a download of the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from pubservice_share.documents import to_dict
from pubservice_share.logic.compiled import name_key
from pubservice_share.model.agreements import Agreement
from pubservice_share.plain import plain_fields

__all__ = ["Difference", "Reconciliation", "reconcile"]

#: The fields that both sides state.
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
    #: The values in the agreement and in its entry: text, or the names of the parties on one side.
    ours: str | list[str] | None
    registered: str | list[str] | None

    def to_dict(self) -> dict[str, Any]:
        """The difference as plain JSON values."""
        return plain_fields(self)


@attrs.frozen(kw_only=True)
class Reconciliation:
    """The differences between agreements and the register."""

    #: Agreements that the register does not have, and entries that the folder does not have.
    not_registered: tuple[Agreement, ...]
    not_held: tuple[Agreement, ...]
    differences: tuple[Difference, ...]
    #: The number found on both sides.
    matched: int

    @property
    def agrees(self) -> bool:
        """Whether there is no difference."""
        return not (self.not_registered or self.not_held or self.differences)

    def to_dict(self) -> dict[str, Any]:
        """The reconciliation as plain JSON values."""
        return {
            "type": "reconciliation",
            "agrees": self.agrees,
            "matched": self.matched,
            "not_registered": [_label(agreement) for agreement in self.not_registered],
            "not_held": [_label(entry) for entry in self.not_held],
            "differences": [difference.to_dict() for difference in self.differences],
        }


def _label(agreement: Agreement) -> dict[str, Any]:
    return {"title": agreement.title, "number": _number(agreement)}


def _number(agreement: Agreement) -> str | None:
    return agreement.register_entry.number if agreement.register_entry else None


def reconcile(agreements: Iterable[Agreement], registered: Iterable[Agreement]) -> Reconciliation:
    """Compare agreements with the register's, matched by the entry's number, or else by title."""
    left = list(registered)
    alone: list[Agreement] = []
    differences: list[Difference] = []
    matched = 0
    for agreement in agreements:
        entry = next((candidate for candidate in left if _same(agreement, candidate)), None)
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
    ours, theirs = _number(agreement), _number(entry)
    if ours is not None and theirs is not None:
        return ours == theirs
    return name_key(agreement.title) == name_key(entry.title)


def _differences(agreement: Agreement, entry: Agreement) -> Iterator[Difference]:
    ours, theirs = _comparable(agreement), _comparable(entry)
    for field in ours:
        if ours[field] != theirs[field]:
            yield Difference(
                agreement=agreement.id or agreement.title,
                number=_number(entry),
                field=field,
                ours=ours[field],
                registered=theirs[field],
            )


def _comparable(agreement: Agreement) -> dict[str, Any]:
    fields = to_dict(agreement)
    compared = {name: fields.get(name) for name in _COMPARED}
    names = {party.id: party.name for party in agreement.parties}
    flows = agreement.flows or ()
    for side in ("discloser", "recipient"):
        bodies = {names.get(getattr(flow, side) or "") for flow in flows}
        compared[f"{side}s"] = sorted((name for name in bodies if name is not None), key=name_key)
    return compared
