"""Which facts of its flows an agreement states once."""

from __future__ import annotations

import functools

import attrs

from pubservice_share.model.agreements import Agreement
from pubservice_share.model.disclosures import BY_OBJECTIVE, CommonFacts, paths_stated
from pubservice_share.model.fields import public_fields

__all__ = ["SharedFacts"]

_COMMON = frozenset(field.name for field in public_fields(CommonFacts))


@attrs.frozen(eq=False, slots=False)
class SharedFacts:
    """Which facts an agreement states, or is to state, once for all its flows."""

    _agreement: Agreement

    @functools.cached_property
    def _stated_by_flows(self) -> frozenset[str]:
        flows = self._agreement.flows or ()
        return frozenset(path for flow in flows for path in paths_stated(flow))

    @functools.cached_property
    def _one_objective(self) -> bool:
        """Whether the flows have no two objectives: each objective has elements of its own."""
        named = {flow.objective for flow in self._agreement.flows or ()}
        return len(named - {None}) < 2

    def has(self, path: str) -> bool:
        """Whether a fact of a disclosure is stated once: no flow states it for itself."""
        if path.partition(".")[0] not in _COMMON or path in self._stated_by_flows:
            return False
        return path != BY_OBJECTIVE or self._one_objective
