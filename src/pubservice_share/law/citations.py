"""Citations in the form of the house, and their links pinned to a day.

A citation is text such as ``DEA 2017 s.40(7)(b)``, ``DEA 2017 Sch.4 para.27A`` or
``SI 2018/912 Sch. para.2(2)``: the instrument, then the provision to its deepest
paragraph.  ``SI 2031/7 Sch.4A para.A1(2)``, ``DEA 2017 Pt.5 Ch.1`` and ``SI 2031/7 rule 3`` are
citations too.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .sources import Instrument

__all__ = ["CITATION", "NUMBER", "changes_links", "citation_of", "link", "steps_of"]

_SITE = "https://www.legislation.gov.uk"

#: A number of a provision: ``7``, ``27A``, ``A1``, ``22ZA1``; of a Part also ``IV``.
NUMBER = r"[A-Z]*\d+(?:[A-Z]+\d+)*[A-Z]*"
_PART_NUMBER = rf"(?:{NUMBER}|[IVX]+)"

CITATION = re.compile(
    r"^(?P<instrument>.+?) (?:"
    rf"(?P<kind>s\.|reg\.|art\.|rule )(?P<number>{NUMBER})"
    rf"|Sch\.(?P<schedule>{NUMBER}|)"
    rf"(?: para\.(?P<paragraph>{NUMBER})| Pt\.(?P<schedule_part>{_PART_NUMBER}))?"
    rf"|Pt\.(?P<part>{_PART_NUMBER})(?: Ch\.(?P<chapter>{_PART_NUMBER}))?"
    r")(?P<within>(?:\([0-9A-Za-z]+\))*)$"
)

_KINDS = {"s.": "section", "reg.": "regulation", "art.": "article", "rule ": "rule"}
#: The steps of an address for the other parts of a provision, in their order.
_STEPS = {"paragraph": "paragraph", "schedule_part": "part", "part": "part", "chapter": "chapter"}


def citation_of(reference: str) -> str:
    """The citation of a Schedule entry: ``sch4/27A`` is ``DEA 2017 Sch.4 para.27A``."""
    schedule, _, paragraph = reference.removeprefix("sch").partition("/")
    return f"DEA 2017 Sch.{schedule} para.{paragraph}"


def _match_of(citation: str) -> re.Match[str]:
    match = CITATION.match(citation)
    if match is None:
        raise ValueError(f"{citation!r} is not a citation: expected the form 'DEA 2017 s.40(7)(b)'")
    return match


def changes_links(citation: str, instruments: Mapping[str, Instrument]) -> tuple[str, str]:
    """The legislation.gov.uk feeds of changes to the instrument of a provision.

    The first lists every change, the second those not yet applied to the text.  A feed covers a
    whole instrument and cannot be limited to one provision.
    """
    item = f"{instruments[_match_of(citation)['instrument']].uri}/data.feed?results-count=500"
    return f"{_SITE}/changes/affected/{item}", f"{_SITE}/changes/unapplied/affected/{item}"


def steps_of(citation: str) -> tuple[str, ...]:
    """The steps of an address to a provision, without its brackets: ``("section", "40")``.

    Raises ValueError for text that is not a citation.
    """
    match = _match_of(citation)
    steps: tuple[str, ...] = ()
    if match["kind"]:
        steps = (_KINDS[match["kind"]], match["number"])
    elif match["schedule"] is not None:
        steps = ("schedule", match["schedule"]) if match["schedule"] else ("schedule",)
    for name, step in _STEPS.items():
        if match[name]:
            steps = (*steps, step, match[name])
    return steps


def link(citation: str, day: date, instruments: Mapping[str, Instrument]) -> str:
    """The page of legislation.gov.uk for a provision as it stood on a day.

    A provision that did not yet exist on the day is shown as on its first day.
    """
    match = _match_of(citation)
    instrument = instruments[match["instrument"]]
    pinned = max(day, instrument.first_day) if instrument.first_day else day
    return "/".join([_SITE, instrument.uri, *steps_of(citation), pinned.isoformat()])
