"""Rows against the agreement that they claim: its flows, its data items, its term.

None of this decides: the power does not hang on an agreement.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pubservice_share.assessment.partnerships.coverage import in_term, same_body
from pubservice_share.model import Body
from pubservice_share.model.agreements import Agreement, Flow
from pubservice_share.model.disclosures import PUBLIC_SERVICE_DELIVERY
from pubservice_share.model.fields import as_day

from .columns import Column
from .errors import TableError

__all__ = ["CLAIM_COLUMNS", "FIELDS", "PROBLEMS", "agreements_by_id", "problems_of"]

#: The columns of a row that are read for this alone: the agreement's id, and ids of data items.
CLAIM_COLUMNS = {
    "agreement": Column("agreement", "name"),
    "items": Column("items", "words"),
}

#: The fields on which it hangs whether a row keeps to its agreement.
FIELDS = (
    *CLAIM_COLUMNS,
    "power",
    "objective",
    "territory",
    "discloser.name",
    "discloser.identifier",
    "recipient.name",
    "recipient.identifier",
    "on",
)

#: What may be wrong, in the order in which it is told.
PROBLEMS = {
    "agreement.not-given": "the agreement with that id is missing",
    "agreement.flow-not-agreed": "the agreement has no flow from this discloser to this "
    "recipient under that power, for that objective, in those "
    "territories",
    "agreement.item-not-agreed": "an item is not in such a flow",
    "agreement.outside-term": "the day is not within the term",
    "agreement.term-not-known": "the term is not known",
}


def agreements_by_id(agreements: Iterable[Agreement]) -> Mapping[str, Agreement]:
    """Agreements by their ids.  Raises TableError for one without an id, or a repeated one."""
    made: dict[str, Agreement] = {}
    for agreement in agreements:
        if not isinstance(agreement, Agreement):
            raise TableError(f"expected agreements, found {type(agreement).__name__}")
        if agreement.id is None:
            raise TableError(
                f"the agreement {agreement.title!r} needs an id so that rows can refer to it"
            )
        if agreement.id in made:
            raise TableError(f"two agreements have the id {agreement.id!r}")
        made[agreement.id] = agreement
    return made


def problems_of(
    row: Mapping[str, Any], agreements: Mapping[str, Agreement]
) -> tuple[str, ...] | None:
    """What is wrong between a row and the agreement that it claims; None where it claims none.

    ``row`` has the values of its fields by path, and ``agreement`` and ``items``.
    """
    claimed = row.get("agreement")
    if claimed is None:
        return None
    agreement = agreements.get(claimed)
    if agreement is None:
        return ("agreement.not-given",)
    return tuple(_problems(row, agreement))


def _problems(row: Mapping[str, Any], agreement: Agreement) -> Iterator[str]:
    flows = list(_flows(row, agreement))
    items = row.get("items") or ()
    if not flows:
        yield "agreement.flow-not-agreed"
    # A flow that names no items may carry any of the agreement's.
    elif not any(set(items) <= _carried(flow, agreement) for flow in flows):
        yield "agreement.item-not-agreed"
    day: date | None = None if row.get("on") is None else as_day(row["on"])
    within = None if day is None else in_term(agreement, day)
    if within is False:
        yield "agreement.outside-term"
    elif within is None:
        yield "agreement.term-not-known"


def _carried(flow: Flow, agreement: Agreement) -> set[str]:
    if flow.items is not None:
        return set(flow.items)
    return {item.id for item in agreement.data_items or ()}


def _flows(row: Mapping[str, Any], agreement: Agreement) -> Iterator[Flow]:
    """The flows that go from the row's discloser to its recipient as the row does."""
    parties = {party.id: party for party in agreement.parties}
    one, other = _body(row, "discloser"), _body(row, "recipient")
    territory = set(row.get("territory") or ())
    for flow in agreement.flows or ():
        discloser = parties.get(flow.discloser or "")
        recipient = parties.get(flow.recipient or "")
        if discloser is None or recipient is None:
            continue
        if not (same_body(discloser, one) and same_body(recipient, other)):
            continue
        asked = [(flow.power, row.get("power"))]
        if row.get("power") == PUBLIC_SERVICE_DELIVERY:
            asked.append((flow.objective, row.get("objective")))
        if any(None not in pair and pair[0] != pair[1] for pair in asked):
            continue
        if flow.territory is None or territory <= set(flow.territory):
            yield flow


def _body(row: Mapping[str, Any], party: str) -> Body:
    return Body(name=row.get(f"{party}.name") or "", identifier=row.get(f"{party}.identifier"))
