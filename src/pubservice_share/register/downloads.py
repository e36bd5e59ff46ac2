"""A download of the register: the agreements of its entries, and faults of the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from pubservice_share.documents import DocumentError, Fault
from pubservice_share.law import Edition, built_in
from pubservice_share.limits import MAX_FAULTS
from pubservice_share.model.agreements import Agreement

from .entries import entries_of
from .fields import NUMBER_2018
from .imports import agreement_of

__all__ = ["Download", "download", "read"]


@attrs.frozen(kw_only=True)
class Download:
    """The agreements read from a register's text, and the faults of the other entries.

    A fault points to its entry by position, such as ``/3`` for the fourth.
    """

    agreements: tuple[Agreement, ...]
    faults: tuple[Fault, ...]


def read(text: str | bytes, *, law: Edition | None = None) -> tuple[Agreement, ...]:
    """The agreements of a register's entries, in any of its forms.

    Takes the JSON of the register of 2018 to 2019 (an entry or a list of them), its RSF
    text, or the JSON of the present site (an entry, a page, or a list of either).  Raises
    DocumentError for any other text, and where an entry cannot be imported:
    ``download`` still gives the others.
    """
    result = download(text, law=law)
    if result.faults:
        raise DocumentError(list(result.faults))
    return result.agreements


def download(text: str | bytes, *, law: Edition | None = None) -> Download:
    """The agreements of a register's entries as ``read`` gives them, and the faults of the others.

    One bad entry does not lose the others, even one that cannot be read by itself (a repeated
    key, half a character, too many levels).  Raises DocumentError for a text that is not a
    register at all, with the number of the entry in which it stops being JSON.
    """
    edition = law or built_in()
    agreements: list[Agreement] = []
    faults: list[Fault] = []
    for place, (entry, entered) in enumerate(entries_of(text)):
        if isinstance(entry, DocumentError):
            faults += (_fault_of_entry(fault, None, place) for fault in entry.faults)
            continue
        try:
            agreements.append(agreement_of(entry, entered, edition))
        except DocumentError as error:
            faults += (_fault_of_entry(fault, entry, place) for fault in error.faults)
    return Download(agreements=tuple(agreements), faults=tuple(faults[:MAX_FAULTS]))


def _fault_of_entry(fault: Fault, entry: Any, place: int) -> Fault:
    """A fault of the agreement from an entry, pointing to the entry."""
    number = _number_of(entry) if isinstance(entry, Mapping) else None
    named = f"entry {place + 1}" + (f", number {number}" if number is not None else "")
    at = fault.pointer.strip("/").replace("/", ".")
    return attrs.evolve(
        fault, pointer=f"/{place}", message=": ".join(filter(None, (named, at, fault.message)))
    )


def _number_of(entry: Mapping[str, Any]) -> str | None:
    data = entry.get("data")
    number = data.get("id", data.get("ID")) if isinstance(data, Mapping) else entry.get(NUMBER_2018)
    return str(number)[:20] if isinstance(number, str | int) else None
