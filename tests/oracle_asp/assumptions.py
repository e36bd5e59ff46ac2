"""The facts of a document as assumptions: an atom and whether it holds; unknown facts have none."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from typing import Any

from clingo import Function, String, Symbol

from .schedules import REFERENCES

Assumptions = Iterator[tuple[Symbol, bool]]

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
INFORMATION_FACTS = (
    "held_in_connection_with_functions",
    "within_limited_functions",
    "personal",
    "personal_data",
)
RECEIVED_FACTS = (
    "commissioners_consent",
    "ground_made_out",
    "for_disclosed_purpose",
    "knew_or_reckless",
)


def atom(name: str, *arguments: str | Symbol) -> Symbol:
    """An atom whose arguments are texts or symbols."""
    symbols = [
        argument if isinstance(argument, Symbol) else String(argument) for argument in arguments
    ]
    return Function(name, symbols)


def _membership(name: str, words: Iterable[str], chosen: Iterable[str]) -> Assumptions:
    present = set(chosen)
    for word in words:
        yield atom(name, word), word in present


def _facts(fields: dict[str, Any], names: Iterable[str]) -> Assumptions:
    for name in names:
        if fields.get(name) is not None:
            yield atom(name), bool(fields[name])


def _references(body: dict[str, Any], who: Symbol) -> Assumptions:
    if body.get("specified_as") is not None:
        for ref in REFERENCES:
            yield atom("has", who, ref), ref in body["specified_as"]


def _party(body: dict[str, Any], role: str) -> Assumptions:
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


def _folded_name(name: str) -> str:
    """A name without case and spaces, its letters composed (NFC)."""
    return "".join(unicodedata.normalize("NFC", name).casefold().split())


def disclosure(document: dict[str, Any]) -> Assumptions:
    """The assumptions of a disclosure."""
    parties = [document["discloser"], document["recipient"]]
    yield from _party(parties[0], "discloser")
    yield from _party(parties[1], "recipient")
    first, second = (body.get("identifier") for body in parties)
    yield atom("same_identifier"), first == second
    yield atom("same_name"), _folded_name(parties[0]["name"]) == _folded_name(parties[1]["name"])
    yield from _membership("territory", TERRITORIES, document["territory"])
    if document.get("objective") is not None:
        yield from _membership("objective", OBJECTIVES, [document["objective"]])
    for field, name in LISTS.items():
        if document.get(field) is not None:
            yield atom(name, "*"), False  # closes the list: see ``Law.literals_for``
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
    yield from _facts(information, INFORMATION_FACTS)
    # In a disclosure, not stated is taken as false.
    yield atom("from_revenue_and_customs"), bool(information.get("from_revenue_and_customs"))


def received(document: dict[str, Any]) -> Assumptions:
    """The assumptions of a use or an onward disclosure."""
    yield from _references(document["received_from"], Function("source"))
    yield from _references(document["holder"], Function("holder"))
    yield from _references(document.get("received_via") or {}, Function("via"))
    yield atom("territory_stated"), document.get("territory") is not None
    yield from _membership("territory", TERRITORIES, document.get("territory") or ())
    yield from _membership(
        "received_under", ("s35", "s36", "s37", "s38", "s39"), [document["received_under"]]
    )
    yield atom("received_via"), document.get("received_via") is not None
    information = document.get("information") or {}
    yield from _facts(information, ("personal", "from_revenue_and_customs"))
    yield from _facts(document, RECEIVED_FACTS)
    # None stated: none is relied on.
    yield atom("ground", "*"), False
    if document.get("ground") is not None:
        yield atom("ground", document["ground"]), True
