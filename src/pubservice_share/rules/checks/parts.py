"""An agreement, prepared for its checks: its parties, flows and data items."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import attrs

from pubservice_share.law import Edition
from pubservice_share.model.agreements import Agreement, DataItem, Flow, Party
from pubservice_share.model.gateways import Gateway

__all__ = ["Parts"]


@attrs.frozen(slots=False, eq=False)
class Parts:
    """The agreement, with the values that several checks need worked out once."""

    agreement: Agreement
    edition: Edition

    @functools.cached_property
    def parties(self) -> dict[str, tuple[int, Party]]:
        """The parties by id, each with its place."""
        return {party.id: (place, party) for place, party in enumerate(self.agreement.parties)}

    @functools.cached_property
    def flows(self) -> tuple[Flow, ...]:
        """The flows, with the facts stated once for all of them; none where none is stated."""
        return self.agreement.completed_flows()

    @functools.cached_property
    def other_law(self) -> dict[int, tuple[Gateway, ...]]:
        """The flows that rely on other law, by place, each with the gateways that name it."""
        gateways = self.agreement.gateways or ()
        places = self.agreement.other_law(self.edition.powers)
        return {number: tuple(gateways[place] for place in own) for number, own in places.items()}

    @functools.cached_property
    def items(self) -> dict[str, DataItem]:
        """The data items by id."""
        return {item.id: item for item in self.agreement.data_items or ()}

    def name(self, id: str) -> str:
        """The name of the party with an id."""
        return self.parties[id][1].name

    def taking_part(self) -> Iterator[tuple[int, Party]]:
        """The parties, each with its place, that disclose or receive in some flow.

        While no flow is stated, all of them.
        """
        if not self.flows:
            yield from self.parties.values()
            return
        named = {id for flow in self.flows for id in (flow.discloser, flow.recipient)}
        yield from (pair for id, pair in self.parties.items() if id in named)

    def controllers(self) -> Iterator[tuple[int, Party]]:
        """The parties that take part and are not recorded as processors."""
        yield from (pair for pair in self.taking_part() if pair[1].role != "processor")

    @functools.cached_property
    def _flows_of(self) -> dict[str, list[Flow]]:
        """The flows that each party discloses or receives, by its id."""
        flows: dict[str, list[Flow]] = {}
        for flow in self.flows:
            for id in {flow.discloser, flow.recipient}:
                if id is not None:
                    flows.setdefault(id, []).append(flow)
        return flows

    def handled_by(self, party: Party) -> Iterator[DataItem]:
        """The data items that a party discloses or receives.

        A flow that names no items may carry any.
        """
        seen: dict[str, None] = {}
        for flow in self._flows_of.get(party.id, ()):
            seen.update(dict.fromkeys(self.items if flow.items is None else flow.items))
            if flow.items is None:
                break
        yield from (self.items[id] for id in seen if id in self.items)

    def personal_data(self, party: Party) -> bool:
        """Whether a party handles personal data: true unless all its data is stated not to be."""
        items = list(self.handled_by(party))
        flows = self._flows_of.get(party.id, ())
        if flows and all(flow.information.personal_data is False for flow in flows):
            return False
        return not items or any(item.personal is not False for item in items)

    def public_authority(self, party: Party) -> bool:
        """Whether a party is in a Schedule otherwise than as a provider of services."""
        return any(
            wording.kind != "provider"
            for ref in party.specified_as or ()
            for wording in self.edition.entries.get(ref, ())
        )
