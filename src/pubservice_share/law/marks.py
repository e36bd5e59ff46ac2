"""What the texts of law data are: provisions, names of rows elsewhere, ids, addresses.

A field of a row says by its type what its text must be, and ``edition_files.checks`` holds every
row to it.  A type marked here is plain text to everything else.
"""

from __future__ import annotations

import types
import typing
from collections.abc import Iterator
from typing import Annotated, Any, Literal

import attrs
import msgspec

__all__ = [
    "Address",
    "Citation",
    "CitationOrInstrument",
    "ClassName",
    "ClassRef",
    "EntryName",
    "EntryRef",
    "Form",
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
    "marks_of",
]

Form = Literal[
    "citation", "citation-or-instrument", "id", "entry", "class", "address", "path", "steps"
]


@attrs.frozen
class Mark:
    """What a text must be: of a form, or the name of a row of a list of the edition."""

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
#: A word that documents hold: small letters and numbers, joined by hyphens.
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
