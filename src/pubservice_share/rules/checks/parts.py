"""An agreement as its checks look at it: who takes part in what."""

from __future__ import annotations

import functools
from collections.abc import Iterator

import attrs

from pubservice_share.law import Edition
from pubservice_share.model.agreements import Agreement, DataItem, Flow, Party

__all__ = ["Parts"]


@attrs.frozen(slots=False, eq=False)
class Parts:
    """The agreement, with what its checks ask of it worked out once."""

    agreement: Agreement
    edition: Edition

    @functools.cached_property
    def parties(self) -> dict[str, tuple[int, Party]]:
        """The parties by id, each with its place."""
        return {party.id: (place, party) for place, party in enumerate(self.agreement.parties)}

    @property
    def flows(self) -> tuple[Flow, ...]:
        """The flows; none where they are not stated."""
        return self.agreement.flows or ()

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
        yield from (held for id, held in self.parties.items() if id in named)

    def controllers(self) -> Iterator[tuple[int, Party]]:
        """Those of them that are not said to be processors."""
        yield from (held for held in self.taking_part() if held[1].role != "processor")

    @functools.cached_property
    def _flows_of(self) -> dict[str, list[Flow]]:
        """The flows that each party discloses or receives, by its id."""
        held: dict[str, list[Flow]] = {}
        for flow in self.flows:
            for id in {flow.discloser, flow.recipient}:
                if id is not None:
                    held.setdefault(id, []).append(flow)
        return held

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
        """Whether a party handles personal data, as far as is known: unless all is said not to."""
        held = list(self.handled_by(party))
        flows = self._flows_of.get(party.id, ())
        if flows and all(flow.information.personal_data is False for flow in flows):
            return False
        return not held or any(item.personal is not False for item in held)

    def public_authority(self, party: Party) -> bool:
        """Whether a party is in a Schedule otherwise than as a provider of services."""
        return any(
            wording.kind != "provider"
            for ref in party.specified_as or ()
            for wording in self.edition.entries.get(ref, ())
        )
