"""Ways to share that the law allows: by which power, for what, when, where and between whom.

Read from the tables of an edition, so that another edition has other ways.  A strategy that
promises an outcome builds on a way instead of asking the library what it thinks.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from pubservice_share.directory import Organisation
from pubservice_share.directory import bodies as organisations
from pubservice_share.law import Edition, change_days
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.rows import TERRITORIES
from pubservice_share.law.spans import span_of

__all__ = [
    "Seat",
    "Way",
    "common",
    "day_after_the_last_change",
    "in_words",
    "open_in",
    "open_spans",
    "real_bodies",
    "seats",
    "seats_throughout",
    "spans_between",
    "ways",
    "within",
]

#: How long after the last change of law days are still drawn.
_YEARS_AFTER = 4


@attrs.frozen
class Way:
    """A power, and under section 35 an objective."""

    power: str
    objective: str | None = None

    @property
    def outward(self) -> bool:
        """Whether the entry of the Schedule discloses: to a body, a supplier or an undertaker.

        Then the information must be held in connection with the discloser's functions.
        """
        return self.power in ("s35", "s36", "s38")

    @property
    def to_company(self) -> bool:
        """Whether a supplier or an undertaker receives."""
        return self.outward and self.power != "s35"


@attrs.frozen
class Seat:
    """A place that a body may take in a way: a reference, with what it needs besides."""

    reference: str
    #: The territories in which it is in force.
    territories: frozenset[str]
    #: The entry names a capacity in which alone the body is listed.
    capacity: bool = False
    #: The entry mentions the functions within which information counts (s.35(2A)).
    functions: bool = False
    #: For a provider: the entries that its client may have.
    clients: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the reference alone is enough."""
        return not (self.capacity or self.functions or self.clients)


def spans_between(edition: Edition, first: date, last: date) -> range:
    """The numbers of the spans of law from one day to another, both included."""
    return range(span_of(edition, first), span_of(edition, last) + 1)


def day_after_the_last_change(edition: Edition) -> date:
    """The last day that is drawn."""
    return change_days(edition)[-1] + timedelta(days=366 * _YEARS_AFTER)


def _where(table: Mapping[str, Any], key: str) -> frozenset[str]:
    held = table.get(key, {})
    return frozenset(name for name in TERRITORIES if held.get(name) is True)


@functools.lru_cache(maxsize=1024)
def territories(edition: Edition, way: Way, span: int) -> frozenset[str]:
    """Where a way is open in a span of law."""
    tables = tables_of(edition, span)
    open_in = _where(tables["power.in-force"], way.power)
    if way.objective is not None:
        open_in &= _where(tables["objective.in-force"], way.objective)
    return open_in


def open_in(edition: Edition, way: Way, spans: Iterable[int]) -> list[str]:
    """Where a way is open throughout several spans, in the order of territories."""
    several = [territories(edition, way, span) for span in spans]
    return [name for name in TERRITORIES if all(name in held for held in several)]


@functools.lru_cache(maxsize=256)
def open_spans(edition: Edition, way: Way) -> tuple[int, ...]:
    """The spans of law in which a way is open somewhere."""
    spans = range(len(change_days(edition)))
    return tuple(span for span in spans if territories(edition, way, span))


@functools.lru_cache(maxsize=64)
def ways(edition: Edition) -> tuple[Way, ...]:
    """Every way that was ever open."""
    named = [Way("s35", objective) for objective in edition.objectives]
    named += [Way(power) for power in edition.powers if power != "s35"]
    return tuple(way for way in named if open_spans(edition, way))


@functools.lru_cache(maxsize=4096)
def seats(edition: Edition, way: Way, span: int, party: str) -> tuple[Seat, ...]:
    """The places that a party may take in a way in a span, those without conditions first."""
    company = "recipient" if way.to_company else "discloser"
    if way.power != "s35" and party == company:
        return tuple(_classes(edition, way, span))
    found = list(_entries(edition, way, span, party))
    return tuple(sorted(found, key=lambda seat: not seat.is_plain))


def _classes(edition: Edition, way: Way, span: int) -> Iterator[Seat]:
    where = territories(edition, way, span)
    for row in edition.recipient_classes.values():
        if way.power in row.powers:
            yield Seat(row.ref, where)


def _entries(edition: Edition, way: Way, span: int, party: str) -> Iterator[Seat]:
    tables = tables_of(edition, span)
    # A table answers None for a reference that is not known as well.
    of_power = [ref for ref in tables["power.entry"][way.power] if ref is not None]
    lists = tables["objective.lists"].get(way.objective, {})
    listed = {ref for ref in of_power if way.objective is None or lists.get(ref) is True}
    in_force = {ref: _where(tables["entry.in-force"], ref) for ref in of_power}
    provider = tables["entry.provider"]
    for ref in sorted(of_power, key=_in_order):
        where = in_force[ref]
        if not where or not (ref in listed or provider.get(ref)):
            continue
        functions = bool(tables["entry.functions"].get(ref))
        if not provider.get(ref):
            capacity = bool(tables["entry.capacity"].get(ref))
            yield Seat(
                ref, where, capacity=capacity or (functions and party == "recipient"),
                functions=functions and party == "discloser",
            )  # fmt: skip
            continue
        clients = tuple(
            client
            for client in sorted(listed, key=_in_order)
            if tables["entry.same-part"].get(ref, {}).get(client) is True
            and not provider.get(client)
            and where <= in_force.get(client, frozenset())
        )
        if clients:
            yield Seat(ref, where, functions=party == "discloser", clients=clients)


def _in_order(ref: str) -> tuple[str, int, str]:
    schedule, _, paragraph = ref.partition("/")
    digits = "".join(letter for letter in paragraph if letter.isdigit())
    return schedule, int(digits or 0), paragraph


@functools.cache
def real_bodies(reference: str) -> tuple[Organisation, ...]:
    """The bodies of the directory that certainly fall in an entry, the oldest names first."""
    return tuple(
        held
        for held in organisations()
        if held.agency_of is None
        and held.since is None
        and held.until is None
        and reference in (held.specified_as or ())
    )


def in_words(edition: Edition, reference: str, day: date) -> str:
    """What an entry or a class calls those that fall in it."""
    row = edition.recipient_classes.get(reference)
    if row is not None:
        return row.name[:1].upper() + row.name[1:]
    wordings = edition.entries[reference]
    return next((held for held in wordings if held.holds_on(day)), wordings[-1]).name


@functools.lru_cache(maxsize=4096)
def seats_throughout(
    edition: Edition, way: Way, spans: Sequence[int], party: str
) -> tuple[Seat, ...]:
    """The places that a party may take in a way in each of several spans."""
    return common([seats(edition, way, span, party) for span in spans])


def within(several: Iterable[Seat], territory: str) -> list[Seat]:
    """The seats that are in force in a territory."""
    return [seat for seat in several if territory in seat.territories]


def common(several: Iterable[Sequence[Seat]]) -> tuple[Seat, ...]:
    """The seats that stand in each of several spans, with what each needs in any of them."""
    first, *others = ({seat.reference: seat for seat in held} for held in several)
    found = [
        functools.reduce(_both, (held[ref] for held in others), seat)
        for ref, seat in first.items()
        if all(ref in held for held in others)
    ]
    return tuple(seat for seat in found if seat.clients or not first[seat.reference].clients)


def _both(one: Seat, other: Seat) -> Seat:
    return Seat(
        one.reference,
        one.territories & other.territories,
        capacity=one.capacity or other.capacity,
        functions=one.functions or other.functions,
        clients=tuple(client for client in one.clients if client in other.clients),
    )
