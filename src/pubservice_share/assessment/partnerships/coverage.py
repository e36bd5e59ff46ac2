"""Whether an agreement covers the flow from one body to another."""

from __future__ import annotations

import functools
import operator
from collections import defaultdict
from collections.abc import Container, Iterator, Sequence

import attrs

from pubservice_share.limits import MAX_NAMED
from pubservice_share.logic.compiled import name_key
from pubservice_share.model import Body
from pubservice_share.model.agreements import NOT_RUNNING, Agreement, Flow
from pubservice_share.model.partnerships import Partnership

__all__ = ["Coverage"]


class _Bodies:
    """Bodies by identifier and by name, so that the same body is found without a search."""

    def __init__(self, bodies: Sequence[Body]) -> None:
        self._by_identifier: dict[str, list[int]] = defaultdict(list)
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_name_alone: dict[str, list[int]] = defaultdict(list)
        for place, body in enumerate(bodies):
            name = name_key(body.name)
            self._by_name[name].append(place)
            if body.identifier is None:
                self._by_name_alone[name].append(place)
            else:
                self._by_identifier[body.identifier].append(place)

    def same_as(self, body: Body) -> list[int]:
        """The places of those that ``same_body`` takes for one with a body."""
        name = name_key(body.name)
        if body.identifier is None:
            return self._by_name.get(name, [])
        return self._by_identifier.get(body.identifier, []) + self._by_name_alone.get(name, [])


@attrs.frozen
class _Marks:
    """Which flows of a partnership an agreement covers: for each discloser a bit a recipient."""

    surely: dict[int, int]
    perhaps: dict[int, int]


class Coverage:
    """Which flows of a partnership its agreements cover; each agreement is read once.

    An agreement covers no flow that relies on other law: it was not asked whether one of
    ``powers``, those that are modelled, reaches it.
    """

    def __init__(self, partnership: Partnership, powers: Container[str]) -> None:
        self._stated = partnership.agreements is not None
        self._all_read = True
        self._marks: list[tuple[str, _Marks]] = []
        bodies = _Bodies(partnership.parties)
        for agreement in partnership.agreements or ():
            if isinstance(agreement, str):
                self._all_read = False
                continue
            marks = _marks(agreement, partnership, bodies, powers)
            if marks is not None:
                self._marks.append((agreement.id or agreement.title, marks))

    def of(self, discloser: int, recipient: int) -> tuple[tuple[str, ...], bool | None]:
        """The agreements that cover the flow between two parties, and whether any does.

        Past so many agreements no more are named.
        """
        if not self._stated:
            return (), None
        names, certain, bit = [], self._all_read, 1 << recipient
        for name, marks in self._marks:
            if marks.surely.get(discloser, 0) & bit:
                names.append(name)
                if len(names) == MAX_NAMED:
                    break
            elif marks.perhaps.get(discloser, 0) & bit:
                certain = False
        return tuple(names), True if names else False if certain else None


def _marks(
    agreement: Agreement, partnership: Partnership, bodies: _Bodies, powers: Container[str]
) -> _Marks | None:
    runs = agreement.in_term(partnership.on)
    if runs is False or agreement.status in NOT_RUNNING:
        return None
    places = {party.id: bodies.same_as(party) for party in agreement.parties}
    bits = {id: sum(1 << place for place in own) for id, own in places.items()}
    # A side that is not known may be any party of the agreement.
    any_place = [place for own in places.values() for place in own]
    any_bit = functools.reduce(operator.or_, bits.values(), 0)
    marks = _Marks({}, {})
    for flow, carried in _carried(agreement, partnership, powers):
        sides_known = flow.discloser is not None and flow.recipient is not None
        bits_of = marks.surely if carried and runs and sides_known else marks.perhaps
        bit = any_bit if flow.recipient is None else bits.get(flow.recipient, 0)
        for place in any_place if flow.discloser is None else places.get(flow.discloser, ()):
            bits_of[place] = bits_of.get(place, 0) | bit
    return marks if marks.surely or marks.perhaps else None


def _carried(
    agreement: Agreement, partnership: Partnership, powers: Container[str]
) -> Iterator[tuple[Flow, bool | None]]:
    """The flows that may be under what is asked about, each with whether it is.

    An agreement that states no flow is taken to have one of which nothing is known.
    """
    other_law = agreement.other_law(powers)
    for number, flow in enumerate((Flow(),) if agreement.flows is None else agreement.flows):
        if number in other_law:
            continue
        carried = flow.carries(partnership.relied_on, partnership.objective, partnership.territory)
        if carried is not False:
            yield flow, carried
