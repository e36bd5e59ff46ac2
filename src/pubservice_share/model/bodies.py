"""The bodies that disclose and receive."""

from __future__ import annotations

from typing import Any

import attrs
from attrs import field

from pubservice_share.logic.compiled import name_key

from .fields import about, as_words_or_none, public_fields

__all__ = ["Body", "Client", "of_body", "same_body"]

_NAME = "The body's name. An executive agency is its department; a processor is its controller."
_IDENTIFIER = (
    "A CURIE that no other body has. Two parties with the same identifier, or the same name "
    "where either has none, are one person."
)
_SPECIFIED_AS = (
    "The Schedule entries and recipient classes in which the body falls; an empty list for a "
    "body in none, null where it is not known."
)
_CAPACITY = (
    "Whether the body acts in the capacity that its entry names (as a local authority; as "
    "recipient for relevant business functions)."
)


@attrs.frozen(kw_only=True)
class Client:
    """The body to which a provider provides its services."""

    name: str = field(metadata=about(_NAME, examples=("Kent County Council",)))
    identifier: str | None = field(
        default=None, metadata=about(_IDENTIFIER, examples=("local-authority-eng:KEN",))
    )
    specified_as: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about(_SPECIFIED_AS, words="reference", examples=(["sch4/11"],)),
    )
    in_specified_capacity: bool | None = field(
        default=None, metadata=about(_CAPACITY + " Not asked of a client.")
    )


@attrs.frozen(kw_only=True)
class Body:
    """A party to a disclosure, with what makes it a specified person."""

    #: Needed to load.
    name: str = field(metadata=about(_NAME, examples=("West Yorkshire Police",)))
    #: s.35(1), "another": identity of the two persons.
    identifier: str | None = field(
        default=None, metadata=about(_IDENTIFIER, examples=("local-authority-eng:LDS",))
    )
    #: ss.35(2), 36(1), 36(4), 38(1), 38(4).
    specified_as: tuple[str, ...] | None = field(
        default=None,
        converter=as_words_or_none,
        metadata=about(_SPECIFIED_AS, words="reference", examples=(["sch4/22"],)),
    )
    #: Sch.4 paras 6 and 15, Sch.5 para.9, Sch.6 para.8.
    in_specified_capacity: bool | None = field(default=None, metadata=about(_CAPACITY))
    #: Sch.4 paras 28, 48 and 52; Sch.5 paras 18 and 32; Sch.6 paras 12 and 25.
    provides_services_to: Client | None = field(
        default=None,
        metadata=about(
            "For a provider of services: the body to which it provides them. A body without a "
            "provider entry that names no client is taken to provide none."
        ),
    )
    #: The same paragraphs: services in connection with the objective or measure.
    services_in_connection: bool | None = field(
        default=None,
        metadata=about(
            "For a provider: whether the services are provided in connection with the objective "
            "or measure."
        ),
    )
    #: s.45(1) and (8).
    client_is_public_authority: bool | None = field(
        default=None,
        metadata=about("For a provider: whether the client is a public authority (s.45(1), (8))."),
    )


_FIELDS = tuple(field.name for field in public_fields(Body))


def of_body(body: Body) -> dict[str, Any]:
    """What is stated of a body, or of the body that a party is."""
    return {name: getattr(body, name) for name in _FIELDS}


def same_body(first: Body | Client, second: Body | Client) -> bool:
    """Whether two bodies are one: by identifier, or by name where either has none."""
    if first.identifier is not None and second.identifier is not None:
        return first.identifier == second.identifier
    return name_key(first.name) == name_key(second.name)
