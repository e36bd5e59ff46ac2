"""An agreement, prepared for its checks: its flows, and the law on which they rely."""

from __future__ import annotations

import functools
from typing import Any

import attrs

from pubservice_share.law import Edition
from pubservice_share.law.check_lookups import check_tables_of
from pubservice_share.logic.check_formulas import Document
from pubservice_share.model.agreements import Agreement, Flow
from pubservice_share.model.gateways import Gateway

__all__ = ["Parts"]


@attrs.frozen
class _FlowOfOtherLaw:
    """A flow that relies on other law, with the gateways that name it."""

    _flow: Flow
    other_law: tuple[Gateway, ...]

    def __getattr__(self, name: str) -> Any:
        return getattr(self._flow, name)


@attrs.frozen(slots=False, eq=False)
class Parts:
    """The agreement, with the values that several checks need worked out once."""

    agreement: Agreement
    edition: Edition

    @functools.cached_property
    def document(self) -> Document:
        """The agreement as checks read it.

        Its flows have the facts stated once for all of them, and ``other_law``: the gateways of
        the other law on which a flow relies.
        """
        return Document(
            self.agreement, check_tables_of(self.edition), {"flows": tuple(self._flows())}
        )

    def _flows(self) -> list[Any]:
        flows: list[Any] = list(self.agreement.completed_flows())
        gateways = self.agreement.gateways or ()
        for number, places in self.agreement.other_law(self.edition.powers).items():
            own = tuple(gateways[place] for place in places)
            flows[number] = _FlowOfOtherLaw(flows[number], own)
        return flows
