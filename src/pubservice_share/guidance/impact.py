"""What a change of law between two days does to agreements."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import attrs

from pubservice_share.assessment.agreements import disclosure_of
from pubservice_share.documents import DocumentError
from pubservice_share.law import Change, Edition, built_in
from pubservice_share.law.snapshot import as_at
from pubservice_share.model.agreements import Agreement, Flow

from .comparison import Comparison, compare

__all__ = ["Impact", "NotCompared", "impact", "not_compared"]


@attrs.frozen(kw_only=True)
class Impact:
    """The effect of a change of law on one flow."""

    #: The agreement's id or title, and the place of the flow in it.
    agreement: str
    flow: int
    title: str
    #: Whether the agreement runs on the later day, as far as its term is known.
    runs: bool | None
    comparison: Comparison
    #: For people, and not among the plain values: the agreement's title, and its place among the
    #: agreements compared.
    agreement_title: str
    position: int

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of law that touch the flow."""
        return self.comparison.changes

    def to_dict(self) -> dict[str, Any]:
        """The impact as plain JSON values."""
        return {
            "agreement": self.agreement,
            "flow": self.flow,
            "title": self.title,
            "runs": self.runs,
            **{name: value for name, value in self.comparison.to_dict().items() if name != "type"},
        }


@attrs.frozen(kw_only=True)
class NotCompared:
    """A flow for which it is not known whether a change of law affects it."""

    #: The agreement's id or title, and the place of the flow in it.
    agreement: str
    flow: int
    #: The fields that are not known: some of ``discloser``, ``recipient``, ``power``,
    #: ``territory``.
    not_known: tuple[str, ...]
    #: The power that the flow states, where it is not one of this Chapter.
    other_power: str | None = None
    #: The provisions of other law on which the flow relies, where a gateway names it.
    other_law: tuple[str, ...] = ()
    #: The agreement's title, and its place among the agreements compared.
    agreement_title: str
    position: int


def not_compared(
    agreements: Iterable[Agreement], law: Edition | None = None
) -> tuple[NotCompared, ...]:
    """The flows that ``impact`` leaves out, because a field that it needs is not known, the power
    that the flow states is not one of this Chapter, or the flow relies on other law.
    """
    edition = law or built_in()
    rows = []
    for position, agreement in enumerate(agreements):
        parties = {party.id for party in agreement.parties}
        gateways, other_law = agreement.gateways or (), agreement.other_law(edition.powers)
        for number, flow in enumerate(agreement.flows or ()):
            if number in other_law:
                provisions = (gateways[place].provision for place in other_law[number])
                rows.append(
                    NotCompared(
                        agreement=agreement.id or agreement.title,
                        flow=number,
                        not_known=(),
                        other_law=tuple(dict.fromkeys(provisions)),
                        agreement_title=agreement.title,
                        position=position,
                    )
                )
                continue
            unknown = [
                *(
                    side
                    for side in ("discloser", "recipient")
                    if getattr(flow, side) not in parties
                ),
                *(name for name in ("power", "territory") if getattr(flow, name) is None),
            ]
            other_power = None if flow.power in edition.powers else flow.power
            if unknown or other_power is not None:
                rows.append(
                    NotCompared(
                        agreement=agreement.id or agreement.title,
                        flow=number,
                        not_known=tuple(unknown),
                        other_power=other_power,
                        agreement_title=agreement.title,
                        position=position,
                    )
                )
    return tuple(rows)


def impact(
    agreements: Iterable[Agreement],
    day_a: date | str,
    day_b: date | str,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
) -> tuple[Impact, ...]:
    """The flows that a change of law between two days touches.

    A flow is touched where a step of its answer differs, or where a change is about its
    power, its objective or an entry of its parties.  Flows that cannot be assessed (no power of
    this Chapter, no parties) and those that rely on other law are left out: ``not_compared``
    names them.  Raises ValueError for text that is not a day, and DocumentError, with the
    agreement and the flow in its faults, for an agreement built by hand that would not load.
    """
    edition = law or built_in()
    first, last = sorted(as_at(day, edition=edition).on for day in (day_a, day_b))
    return tuple(
        row
        for position, agreement in enumerate(agreements)
        for row in _impacts(agreement, position, first, last, adopt, edition)
        if row.comparison.findings or row.changes
    )


def _impacts(
    agreement: Agreement,
    position: int,
    first: date,
    last: date,
    adopt: Mapping[str, bool] | None,
    edition: Edition,
) -> Iterator[Impact]:
    parties = {party.id: party for party in agreement.parties}
    for number, flow in enumerate(agreement.completed_flows()):
        discloser, recipient = parties.get(flow.discloser or ""), parties.get(flow.recipient or "")
        if discloser is None or recipient is None or flow.territory is None or flow.power is None:
            continue
        if flow.power not in edition.powers:
            continue
        name = agreement.id or agreement.title
        document = disclosure_of(
            flow,
            discloser,
            recipient,
            power=flow.power,
            on=last,
            territory=flow.territory,
            edition=edition,
        )
        try:
            comparison = compare(document, first, last, adopt, edition)
        except DocumentError as error:
            raise DocumentError(
                attrs.evolve(
                    fault,
                    pointer=_place(fault.pointer, number, agreement, flow),
                    message=f"{name}, flow {number + 1}: {fault.message}",
                )
                for fault in error.faults
            ) from None
        yield Impact(
            agreement=name,
            flow=number,
            title=f"{discloser.name} to {recipient.name}",
            runs=agreement.in_term(last),
            comparison=comparison,
            agreement_title=agreement.title,
            position=position,
        )


def _place(pointer: str, number: int, agreement: Agreement, flow: Flow) -> str:
    """The JSON Pointer in the agreement for a pointer in the disclosure of a flow."""
    parties = [party.id for party in agreement.parties]
    for side, party in (("/discloser", flow.discloser), ("/recipient", flow.recipient)):
        if pointer.startswith(f"{side}/") and party in parties:
            return f"/parties/{parties.index(party)}{pointer.removeprefix(side)}"
    return f"/flows/{number}{pointer}"
