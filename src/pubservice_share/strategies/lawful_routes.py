"""Lawful routes: the powers, objectives, days, territories and parties that the law allows.

They are read from the tables of an edition.  A strategy that promises an outcome builds on a
route, and does not rely on the answers of the library.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import attrs

from pubservice_share.caches import kept_with_first
from pubservice_share.directory import Organisation
from pubservice_share.directory import bodies as organisations
from pubservice_share.law import Edition, change_days
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.rows import TERRITORIES
from pubservice_share.law.spans import span_of

__all__ = [
    "Route",
    "Seat",
    "common",
    "day_after_the_last_change",
    "in_words",
    "open_in",
    "open_spans",
    "real_bodies",
    "routes",
    "seats",
    "seats_throughout",
    "spans_between",
    "within",
]

#: The years after the last change of law in which days are drawn.
_YEARS_AFTER = 4


@attrs.frozen
class Route:
    """A power, and under section 35 an objective."""

    power: str
    objective: str | None = None

    @property
    def outward(self) -> bool:
        """Whether the body with an entry in the Schedule is the discloser.

        Then the information must be held in connection with the discloser's functions.
        """
        return self.power in ("s35", "s36", "s38")

    @property
    def to_company(self) -> bool:
        """Whether the recipient is a supplier or an undertaker."""
        return self.outward and self.power != "s35"


@attrs.frozen
class Seat:
    """A reference that a party to a route may have, with the facts that it needs."""

    reference: str
    #: The territories in which it is in force.
    territories: frozenset[str]
    #: Whether the entry lists the body in one capacity only.
    capacity: bool = False
    #: Whether the entry names the functions within which information counts (s.35(2A)).
    functions: bool = False
    #: For a provider: the entries that its client may have.
    clients: tuple[str, ...] = ()

    @property
    def is_plain(self) -> bool:
        """Whether the reference needs no further facts."""
        return not (self.capacity or self.functions or self.clients)


def spans_between(edition: Edition, first: date, last: date) -> range:
    """The numbers of the spans of law from one day to another, both included."""
    return range(span_of(edition, first), span_of(edition, last) + 1)


def day_after_the_last_change(edition: Edition) -> date:
    """The last day that is drawn."""
    return change_days(edition)[-1] + timedelta(days=366 * _YEARS_AFTER)


def _where(table: Mapping[str, Any], key: str) -> frozenset[str]:
    by_territory = table.get(key, {})
    return frozenset(name for name in TERRITORIES if by_territory.get(name) is True)


@kept_with_first(maxsize=1024)
def territories(edition: Edition, route: Route, span: int) -> frozenset[str]:
    """The territories in which a route is open in a span of law."""
    tables = tables_of(edition, span)
    open_in = _where(tables["power.in-force"], route.power)
    if route.objective is not None:
        open_in &= _where(tables["objective.in-force"], route.objective)
    return open_in


def open_in(edition: Edition, route: Route, spans: Iterable[int]) -> list[str]:
    """The territories in which a route is open in all of the spans, in order."""
    territories_by_span = [territories(edition, route, span) for span in spans]
    return [name for name in TERRITORIES if all(name in names for names in territories_by_span)]


@kept_with_first(maxsize=256)
def open_spans(edition: Edition, route: Route) -> tuple[int, ...]:
    """The spans of law in which a route is open in some territory."""
    spans = range(len(change_days(edition)))
    return tuple(span for span in spans if territories(edition, route, span))


@kept_with_first(maxsize=64)
def routes(edition: Edition) -> tuple[Route, ...]:
    """Every route that was ever open."""
    every = [Route("s35", objective) for objective in edition.objectives]
    every += [Route(power) for power in edition.powers if power != "s35"]
    return tuple(route for route in every if open_spans(edition, route))


@kept_with_first(maxsize=4096)
def seats(edition: Edition, route: Route, span: int, party: str) -> tuple[Seat, ...]:
    """The seats of a party to a route in a span, those without conditions first."""
    company = "recipient" if route.to_company else "discloser"
    if route.power != "s35" and party == company:
        return tuple(_classes(edition, route, span))
    entries = list(_entries(edition, route, span, party))
    return tuple(sorted(entries, key=lambda seat: not seat.is_plain))


def _classes(edition: Edition, route: Route, span: int) -> Iterator[Seat]:
    where = territories(edition, route, span)
    for row in edition.recipient_classes.values():
        if route.power in row.powers:
            yield Seat(row.ref, where)


def _entries(edition: Edition, route: Route, span: int, party: str) -> Iterator[Seat]:
    tables = tables_of(edition, span)
    # A table also has an answer for an unknown reference, None.
    of_power = [ref for ref in tables["power.entry"][route.power] if ref is not None]
    lists = tables["objective.lists"].get(route.objective, {})
    listed = {ref for ref in of_power if route.objective is None or lists.get(ref) is True}
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
    """The bodies of the directory that certainly fall in an entry."""
    return tuple(
        body
        for body in organisations()
        if body.agency_of is None
        and body.since is None
        and body.until is None
        and reference in (body.specified_as or ())
    )


def in_words(edition: Edition, reference: str, day: date) -> str:
    """The name of an entry or a class on a day."""
    row = edition.recipient_classes.get(reference)
    if row is not None:
        return row.name[:1].upper() + row.name[1:]
    wordings = edition.entries[reference]
    return next((wording for wording in wordings if wording.holds_on(day)), wordings[-1]).name


@kept_with_first(maxsize=4096)
def seats_throughout(
    edition: Edition, route: Route, spans: Sequence[int], party: str
) -> tuple[Seat, ...]:
    """The seats of a party to a route that are there in all of the spans."""
    return common([seats(edition, route, span, party) for span in spans])


def within(choices: Iterable[Seat], territory: str) -> list[Seat]:
    """The seats that are in force in a territory."""
    return [seat for seat in choices if territory in seat.territories]


def common(seats_by_span: Iterable[Sequence[Seat]]) -> tuple[Seat, ...]:
    """The seats that are there in all of the spans, with every fact that one of them needs."""
    first, *later = ({seat.reference: seat for seat in in_span} for in_span in seats_by_span)
    common_seats = [
        functools.reduce(_both, (in_span[ref] for in_span in later), seat)
        for ref, seat in first.items()
        if all(ref in in_span for in_span in later)
    ]
    return tuple(seat for seat in common_seats if seat.clients or not first[seat.reference].clients)


def _both(first: Seat, second: Seat) -> Seat:
    return Seat(
        first.reference,
        first.territories & second.territories,
        capacity=first.capacity or second.capacity,
        functions=first.functions or second.functions,
        clients=tuple(client for client in first.clients if client in second.clients),
    )
