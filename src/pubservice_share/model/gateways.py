"""The other law on which the parties to an agreement rely, as they state it."""

from __future__ import annotations

from collections.abc import Container, Sequence

import attrs
from attrs import field

from pubservice_share.literals import GatewayKind

from .fields import about, as_flows_or_none

__all__ = ["Gateway", "flow_pointer", "gateways_of_flows", "place_of_flow"]


@attrs.frozen(kw_only=True)
class Gateway:
    """Other law under which the parties share: a power, or a duty to disclose.

    It is the parties' own statement, which is not checked.
    """

    provision: str = field(
        metadata=about("The provision of the other law.", examples=("Children Act 2004 s.11",))
    )
    kind: GatewayKind | None = field(
        default=None,
        metadata=about(
            "Whether the provision allows the disclosure or requires it.", words="gateway"
        ),
    )
    party: str | None = field(
        default=None,
        metadata=about("The id of the party that relies on it; null where all of them do."),
    )
    flows: tuple[str | int, ...] | None = field(
        default=None,
        converter=as_flows_or_none,
        metadata=about(
            "The flows that rely on it, each as the JSON Pointer of the flow in the agreement, or "
            "as its place, counted from 0. A flow named here is not assessed where its power is "
            "null or is not one that the library models.",
            examples=(["/flows/1"],),
        ),
    )
    note: str | None = field(default=None, metadata=about("What the parties state about it."))

    @property
    def places(self) -> tuple[int, ...]:
        """The places of the flows that it names, counted from 0."""
        return tuple(dict.fromkeys(map(place_of_flow, self.flows or ())))


def place_of_flow(named: str | int) -> int:
    """The place of a flow that is named by its pointer or by its place."""
    return named if isinstance(named, int) else int(named.rpartition("/")[2])


def flow_pointer(number: int) -> str:
    """The JSON Pointer of a flow in its agreement, by which gateways and scopes name it."""
    return f"/flows/{number}"


def gateways_of_flows(
    powers_stated: Sequence[str | None], gateways: Sequence[Gateway], powers: Container[str]
) -> dict[int, tuple[int, ...]]:
    """The flows that rely on other law, each with the gateways that name it, by place.

    ``powers_stated`` are the powers of the flows in order, ``powers`` those that are modelled.  A
    power that no gateway covers may be misspelt, so its flow is not among them.
    """
    elsewhere = {
        number for number, power in enumerate(powers_stated) if power is None or power not in powers
    }
    named: dict[int, tuple[int, ...]] = {}
    for place, gateway in enumerate(gateways):
        for number in gateway.places:
            if number in elsewhere:
                named[number] = (*named.get(number, ()), place)
    return dict(sorted(named.items()))
