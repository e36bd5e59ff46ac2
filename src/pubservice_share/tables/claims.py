"""Rows checked against the agreement that they claim: its flows, data items and term.

This never decides an outcome: the power does not depend on an agreement.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from pubservice_share.model.agreements import Agreement, Flow
from pubservice_share.model.bodies import Body, same_body
from pubservice_share.model.fields import as_day

from .columns import Column
from .errors import TableError

__all__ = ["AS_STATED", "CLAIM_COLUMNS", "FIELDS", "PROBLEMS", "agreements_by_id", "problems_of"]

#: Begins the path of a field as the table states it, where a look-up filled it in.
AS_STATED = "as stated "

#: The columns that are read only for this check: the agreement's id, and ids of data items.
CLAIM_COLUMNS = {
    "agreement": Column("agreement", "name"),
    "items": Column("items", "words"),
}

#: The fields that this check reads.
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

#: The problems that a row may have, in the order in which they are listed.
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
    by_id: dict[str, Agreement] = {}
    for agreement in agreements:
        if not isinstance(agreement, Agreement):
            raise TableError(f"expected agreements, found {type(agreement).__name__}")
        if agreement.id is None:
            raise TableError(
                f"the agreement {agreement.title!r} needs an id so that rows can refer to it"
            )
        if agreement.id in by_id:
            raise TableError(f"two agreements have the id {agreement.id!r}")
        by_id[agreement.id] = agreement
    return by_id


def problems_of(
    row: Mapping[str, Any], agreements: Mapping[str, Agreement], powers: Container[str]
) -> tuple[str, ...] | None:
    """The problems between a row and the agreement that it claims; None where it claims none.

    ``row`` maps the paths of its fields, ``agreement`` and ``items`` to values, and the paths of
    fields that were looked up, after ``AS_STATED``, to what the row states; ``powers`` are those
    that are modelled.
    """
    claimed = row.get("agreement")
    if claimed is None:
        return None
    agreement = agreements.get(claimed)
    if agreement is None:
        return ("agreement.not-given",)
    return tuple(_problems(row, agreement, powers))


def _problems(
    row: Mapping[str, Any], agreement: Agreement, powers: Container[str]
) -> Iterator[str]:
    flows = list(_flows(row, agreement, powers))
    items = row.get("items") or ()
    if not flows:
        yield "agreement.flow-not-agreed"
    # A flow that names no items may carry any of the agreement's.
    elif not any(set(items) <= _items_of(flow, agreement) for flow in flows):
        yield "agreement.item-not-agreed"
    day: date | None = None if row.get("on") is None else as_day(row["on"])
    within = None if day is None else agreement.in_term(day)
    if within is False:
        yield "agreement.outside-term"
    elif within is None:
        yield "agreement.term-not-known"


def _items_of(flow: Flow, agreement: Agreement) -> set[str]:
    if flow.items is not None:
        return set(flow.items)
    return {item.id for item in agreement.data_items or ()}


def _flows(row: Mapping[str, Any], agreement: Agreement, powers: Container[str]) -> Iterator[Flow]:
    """The agreed flows that match the row: discloser, recipient, power, objective, territory.

    A flow that relies on other law matches none: a row is under a power that is modelled.
    """
    other_law = agreement.other_law(powers)
    parties = {party.id: party for party in agreement.parties}
    from_bodies, to_bodies = _bodies(row, "discloser"), _bodies(row, "recipient")
    territory = set(row.get("territory") or ())
    for number, flow in enumerate(agreement.flows or ()):
        if number in other_law:
            continue
        discloser = parties.get(flow.discloser or "")
        recipient = parties.get(flow.recipient or "")
        if discloser is None or recipient is None:
            continue
        if not any(same_body(discloser, body) for body in from_bodies):
            continue
        if not any(same_body(recipient, body) for body in to_bodies):
            continue
        if flow.carries(row.get("power"), row.get("objective"), territory) is not False:
            yield flow


def _bodies(row: Mapping[str, Any], party: str) -> list[Body]:
    """The body of a row, and the same body as the row states it where it was looked up."""
    name, identifier = f"{party}.name", f"{party}.identifier"
    stated = {path: row.get(f"{AS_STATED}{path}", row.get(path)) for path in (name, identifier)}
    return [
        Body(name=values.get(name) or "", identifier=values.get(identifier))
        for values in (row, stated)
    ]
