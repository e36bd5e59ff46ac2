"""What the texts of law data are: provisions, names of rows elsewhere, ids, addresses.

Each field of a row that is more than words for people stands here, and ``edition_checks`` holds
every row to it.  A test holds that no citation is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import attrs
import msgspec

from . import rows

__all__ = ["MARKS", "Form", "Mark"]

Form = Literal["citation", "citation-or-instrument", "id", "entry", "class", "address", "path"]


@attrs.frozen
class Mark:
    """What a text must be: of a form, or the name of a row of a list of the edition."""

    form: Form | None = None
    rows: str | None = None


#: A provision, such as ``DEA 2017 s.40(7)(b)``, of an instrument of the edition.
_CITATION = Mark("citation")
#: The same, or the id of a whole instrument.
_BY = Mark("citation-or-instrument")
#: A word that documents hold: small letters and numbers, joined by hyphens.
_ID = Mark("id")
#: A paragraph of a Schedule, such as ``sch4/27A``.
_ENTRY = Mark("entry")
#: A class of recipient, such as ``s36/1/a``.
_CLASS = Mark("class")
#: A page, with ``https://`` or ``http://``.
_ADDRESS = Mark("address")
#: A path on legislation.gov.uk, such as ``uksi/2018/912``.
_PATH = Mark("path")

#: For each kind of row, its fields that are more than words: each text of a list, where it is one.
MARKS: Mapping[type[msgspec.Struct], Mapping[str, Mark]] = {
    rows.Amendment: {
        "provision": _CITATION,
        "by": _CITATION,
    },
    rows.Commencement: {
        "only_for": Mark(rows="recipient_classes"),
        "by": _CITATION,
    },
    rows.Defence: {
        "offence": _CITATION,
        "citation": _CITATION,
    },
    rows.Definition: {
        "ref": _ENTRY,
    },
    rows.Element: {
        "id": _ID,
        "citation": _CITATION,
    },
    rows.EligibleClass: {
        "id": _ID,
        "citation": _CITATION,
        "undertakers": Mark(rows="recipient_classes"),
        "inserted_by": _BY,
    },
    rows.Entry: {
        "ref": _ENTRY,
        "inserted_by": _BY,
        "ended_by": _BY,
        "source": Mark(rows="sources"),
    },
    rows.Factor: {
        "id": _ID,
        "citation": _CITATION,
        "age": _CITATION,
    },
    rows.Factors: {
        "citation": _CITATION,
    },
    rows.Ground: {
        "id": _ID,
        "use": _CITATION,
        "onward": _CITATION,
    },
    rows.Instrument: {
        "uri": _PATH,
    },
    rows.IntendedUse: {
        "id": _ID,
        "power": Mark(rows="powers"),
        "citation": _CITATION,
        "only_to": Mark(rows="recipient_classes"),
        "inserted_by": _BY,
    },
    rows.Listing: {
        "ref": Mark(rows="entries"),
        "reading": Mark(rows="readings"),
        "citation": _CITATION,
    },
    rows.Misreading: {
        "citation": _CITATION,
    },
    rows.Objective: {
        "id": _ID,
        "people_by": _CITATION,
        "instrument": Mark(rows="instruments"),
        "commenced_by": _CITATION,
        "extent_by": _CITATION,
        "specified_by": _CITATION,
        "opening": _CITATION,
        "persons_by": _CITATION,
        "providers_by": _CITATION,
        "source": Mark(rows="sources"),
    },
    rows.Penalty: {
        "offence": _CITATION,
        "citation": _CITATION,
    },
    rows.Power: {
        "id": _ID,
        "citation": _CITATION,
        "register_objective": Mark(rows="objectives"),
        "schedule": Mark(rows="schedules"),
    },
    rows.Proposal: {
        "id": _ID,
    },
    rows.Purpose: {
        "power": Mark(rows="powers"),
        "id": _ID,
        "citation": _CITATION,
    },
    rows.Reading: {
        "id": _ID,
        "citations": _CITATION,
    },
    rows.RecipientClass: {
        "ref": _CLASS,
        "citation": _CITATION,
        "powers": Mark(rows="powers"),
    },
    rows.Restriction: {
        "kind": _ID,
        "citations": _CITATION,
    },
    rows.Schedule: {
        "citation": _CITATION,
    },
    rows.Source: {
        "url": _ADDRESS,
    },
}
