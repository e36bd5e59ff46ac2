"""The instruments of an edition, the pages where its rows were read, and the items to watch."""

from __future__ import annotations

from datetime import date

from .periods import Row as _Row
from .text_kinds import Address, SitePath, Steps

__all__ = ["Instrument", "Source", "WatchedItem"]


class Instrument(_Row, frozen=True):
    """An Act or a statutory instrument, by the id that citations begin with."""

    id: str
    #: Path on legislation.gov.uk, such as ``uksi/2018/912``.
    uri: SitePath
    title: str | None = None
    #: First day for which legislation.gov.uk has a dated page of it.
    first_day: date | None = None


class Source(_Row, frozen=True):
    """A page where rows were read."""

    id: str
    url: Address


class WatchedItem(_Row, frozen=True):
    """An Act or instrument to watch for changes, and the provisions in it that matter."""

    #: Path on legislation.gov.uk, such as ``ukpga/2017/30``.
    uri: SitePath
    title: str
    #: The provisions, as steps of legislation.gov.uk: ``section/19``, ``section/35..45`` from one
    #: to another, ``part/5/chapter/1``; ``all`` for the whole of it.
    provisions: tuple[Steps, ...]
