"""The kinds of text in law data: provisions, names of rows elsewhere, ids, addresses.

The type of a field states what its text must be, and ``edition_files.checks`` checks every row
against it.  All other code sees a type marked here as plain text.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import attrs
import msgspec

__all__ = [
    "FROM_STATUSES",
    "TERRITORIES",
    "Address",
    "Citation",
    "CitationOrInstrument",
    "ClassName",
    "ClassRef",
    "EntryName",
    "EntryRef",
    "Form",
    "FromStatus",
    "Id",
    "InstrumentName",
    "Mark",
    "ObjectiveName",
    "PowerName",
    "ReadingName",
    "ScheduleNumber",
    "SitePath",
    "SourceName",
    "Steps",
    "Territory",
    "marks_of",
]

Form = Literal[
    "citation", "citation-or-instrument", "id", "entry", "class", "address", "path", "steps"
]

Territory = Literal["england", "wales", "scotland", "northern-ireland"]

#: The territories in the order in which they are always named.
TERRITORIES: tuple[Territory, ...] = ("england", "wales", "scotland", "northern-ireland")

#: How far the first day of a row was read: ``seen`` in the text that sets it, ``reported``
#: somewhere else, or ``not-known``.
FromStatus = Literal["seen", "reported", "not-known"]
FROM_STATUSES: tuple[FromStatus, ...] = typing.get_args(FromStatus)


@attrs.frozen
class Mark:
    """The requirement on a text: a form, or the name of a row of a list of the edition."""

    form: Form | None = None
    rows: str | None = None


def _form(form: Form) -> msgspec.Meta:
    return msgspec.Meta(extra={"mark": Mark(form=form)})


def _name_of(rows: str) -> msgspec.Meta:
    return msgspec.Meta(extra={"mark": Mark(rows=rows)})


#: A provision, such as ``DEA 2017 s.40(7)(b)``, of an instrument of the edition.
Citation = Annotated[str, _form("citation")]
#: The same, or the id of a whole instrument.
CitationOrInstrument = Annotated[str, _form("citation-or-instrument")]
#: A word used in documents: small letters and numbers, joined by hyphens.
Id = Annotated[str, _form("id")]
#: A paragraph of a Schedule, such as ``sch4/27A``.
EntryRef = Annotated[str, _form("entry")]
#: A class of recipient, such as ``s36/1/a``.
ClassRef = Annotated[str, _form("class")]
#: A page, with ``https://`` or ``http://``.
Address = Annotated[str, _form("address")]
#: A path on legislation.gov.uk, such as ``uksi/2018/912``.
SitePath = Annotated[str, _form("path")]
#: Steps of legislation.gov.uk to a provision, ``section/35..45`` from one to another, or ``all``.
Steps = Annotated[str, _form("steps")]

InstrumentName = Annotated[str, _name_of("instruments")]
SourceName = Annotated[str, _name_of("sources")]
PowerName = Annotated[str, _name_of("powers")]
ReadingName = Annotated[str, _name_of("readings")]
ClassName = Annotated[str, _name_of("recipient_classes")]
EntryName = Annotated[str, _name_of("entries")]
ObjectiveName = Annotated[str, _name_of("objectives")]
ScheduleNumber = Annotated[int, _name_of("schedules")]


def marks_of(hint: Any) -> Iterator[Mark]:
    """The marks in a type: of the text, of the text if there is one, of each text of a list."""
    if typing.get_origin(hint) is Annotated:
        yield from (meta.extra["mark"] for meta in hint.__metadata__)
    elif typing.get_origin(hint) in (typing.Union, types.UnionType, tuple):
        for inner in typing.get_args(hint):
            yield from marks_of(inner)
