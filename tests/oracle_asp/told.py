"""What a document says, as assumptions: an atom, and whether it holds; nothing for the unknown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from clingo import Function, String, Symbol

from .schedules import REFERENCES

Told = Iterator[tuple[Symbol, bool]]

TERRITORIES = ("england", "wales", "scotland", "northern-ireland")
OBJECTIVES = (
    "multiple-disadvantages",
    "television-retuning",
    "fuel-poverty",
    "water-poverty",
    "scottish-early-learning-and-childcare",
    "digital-identity-verification-services",
)
#: Lists of a disclosure, each with the name of its atom.
LISTS = {"pursues": "pursues", "purpose": "purpose", "intended_use": "intended_use"}
FACTS = (
    "assists_eligible_people",
    "disadvantages_complete",
    "aged_16_to_24",
    "complies_with_data_protection",
    "prohibited_by_investigatory_powers",
    "commissioners_consent",
)
OF_INFORMATION = (
    "held_in_connection_with_functions",
    "within_limited_functions",
    "personal",
    "personal_data",
)
OF_RECEIVED = (
    "commissioners_consent",
    "ground_made_out",
    "for_disclosed_purpose",
    "knew_or_reckless",
)


def atom(name: str, *arguments: str | Symbol) -> Symbol:
    """An atom whose arguments are texts, or symbols as they are."""
    held = [given if isinstance(given, Symbol) else String(given) for given in arguments]
    return Function(name, held)


def _each(name: str, words: Iterable[str], held: Iterable[str]) -> Told:
    among = set(held)
    for word in words:
        yield atom(name, word), word in among


def _facts(held: dict[str, Any], names: Iterable[str]) -> Told:
    for name in names:
        if held.get(name) is not None:
            yield atom(name), bool(held[name])


def _references(body: dict[str, Any], who: Symbol) -> Told:
    if body.get("specified_as") is not None:
        for ref in REFERENCES:
            yield atom("has", who, ref), ref in body["specified_as"]


def _party(body: dict[str, Any], role: str) -> Told:
    who = Function(role)
    yield from _references(body, who)
    client = body.get("provides_services_to")
    yield atom("client_named", who), client is not None
    if client is not None:
        yield from _references(client, Function("client", [who]))
    yield atom("identified", who), bool(body.get("identifier"))
    for field, name in (
        ("in_specified_capacity", "in_specified_capacity"),
        ("services_in_connection", "in_connection"),
        ("client_is_public_authority", "client_is_public_authority"),
    ):
        if body.get(field) is not None:
            yield atom(name, who), bool(body[field])


def _one_name(name: str) -> str:
    """A name, case and spaces apart, and however its letters are composed."""
    return "".join(unicodedata.normalize("NFC", name).casefold().split())


def disclosure(document: dict[str, Any]) -> Told:
    """What a disclosure says."""
    parties = [document["discloser"], document["recipient"]]
    yield from _party(parties[0], "discloser")
    yield from _party(parties[1], "recipient")
    first, second = (body.get("identifier") for body in parties)
    yield atom("same_identifier"), first == second
    yield atom("same_name"), _one_name(parties[0]["name"]) == _one_name(parties[1]["name"])
    yield from _each("territory", TERRITORIES, document["territory"])
    if document.get("objective") is not None:
        yield from _each("objective", OBJECTIVES, [document["objective"]])
    for field, name in LISTS.items():
        if document.get(field) is not None:
            yield atom(name, "*"), False  # the whole list is told: see ``assumed``
            for word in document[field]:
                yield atom(name, word), True
    yield atom("factors_stated"), document.get("disadvantages") is not None
    yield atom("factor", "*"), False
    for word in document.get("disadvantages") or ():
        yield atom("factor", word), True
    # Absent, it is water poverty.
    yield atom("special_provision"), document.get("eligible_as") == "special-provision"
    yield from _facts(document, FACTS)
    if document.get("complies_with_data_protection") is not None:
        yield atom("complies_stated"), True
    information = document.get("information") or {}
    yield from _facts(information, OF_INFORMATION)
    # In a disclosure, not stated is taken as false.
    yield atom("from_revenue_and_customs"), bool(information.get("from_revenue_and_customs"))


def received(document: dict[str, Any]) -> Told:
    """What a use or an onward disclosure says."""
    yield from _references(document["received_from"], Function("source"))
    yield from _references(document["holder"], Function("holder"))
    yield from _references(document.get("received_via") or {}, Function("via"))
    yield atom("territory_stated"), document.get("territory") is not None
    yield from _each("territory", TERRITORIES, document.get("territory") or ())
    yield from _each(
        "received_under", ("s35", "s36", "s37", "s38", "s39"), [document["received_under"]]
    )
    yield atom("received_via"), document.get("received_via") is not None
    information = document.get("information") or {}
    yield from _facts(information, ("personal", "from_revenue_and_customs"))
    yield from _facts(document, OF_RECEIVED)
    # None stated: none is relied on.
    yield atom("ground", "*"), False
    if document.get("ground") is not None:
        yield atom("ground", document["ground"]), True
