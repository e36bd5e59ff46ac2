"""Whether an agreement covers the flow from one body to another."""

from __future__ import annotations

from datetime import date
from typing import Any

from pubservice_share.logic.compiled import folded
from pubservice_share.model import Body
from pubservice_share.model.agreements import Agreement, Flow
from pubservice_share.model.partnerships import Partnership

__all__ = ["covering", "in_term", "same_body"]

#: What an agreement that no longer runs, or does not run yet, says of itself.
_NOT_RUNNING = ("draft", "suspended", "withdrawn", "complete")


def same_body(one: Body, other: Body) -> bool:
    """Whether two bodies are one: by identifier, or by name where either has none."""
    if one.identifier is not None and other.identifier is not None:
        return one.identifier == other.identifier
    return folded(one.name) == folded(other.name)


def covering(
    partnership: Partnership, discloser: Body, recipient: Body
) -> tuple[tuple[str, ...], bool | None]:
    """The agreements that cover a flow, and whether any does."""
    if partnership.agreements is None:
        return (), None
    names, known = [], True
    for agreement in partnership.agreements:
        if isinstance(agreement, str):
            known = False
            continue
        covers = _covers(agreement, partnership, discloser, recipient)
        if covers:
            names.append(agreement.id or agreement.title)
        known = known and covers is not None
    return tuple(names), True if names else False if known else None


def _covers(
    agreement: Agreement, partnership: Partnership, discloser: Body, recipient: Body
) -> bool | None:
    runs = in_term(agreement, partnership.on)
    if runs is False or agreement.status in _NOT_RUNNING:
        return False
    parties = {party.id: party for party in agreement.parties}
    best: bool | None = False
    for flow in agreement.flows or ():
        one, other = parties.get(flow.discloser or ""), parties.get(flow.recipient or "")
        if one is None or other is None:
            continue
        if same_body(one, discloser) and same_body(other, recipient):
            carried = _carries(flow, partnership)
            if carried and runs:
                return True
            if carried is not False:
                best = None
    return best


def in_term(agreement: Agreement, day: date) -> bool | None:
    """Whether a day is in the term, which is half-open; None where the term is not known."""
    starts, ends = agreement.starts, agreement.ends
    if (starts is not None and day < starts) or (ends is not None and day >= ends):
        return False
    return None if starts is None or ends is None else True


def _carries(flow: Flow, partnership: Partnership) -> bool | None:
    """Whether a flow is under the power, for the objective and in the territories asked about."""
    power = partnership.power or "s35"
    asked: list[tuple[Any, Any]] = [(flow.power, power)]
    if power == "s35":
        asked.append((flow.objective, partnership.objective))
    if any(None not in pair and pair[0] != pair[1] for pair in asked):
        return False
    if flow.territory is not None and not set(partnership.territory) <= set(flow.territory):
        return False
    return None if flow.territory is None or any(None in pair for pair in asked) else True
