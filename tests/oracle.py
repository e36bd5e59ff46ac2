"""Sections 35 to 39 a second time, for documents in which every fact is known.

Written from the law and not from the rules: plain two-valued Python over the data files
alone, so that a mistake in the rules, the tables or their readers shows as a difference.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent.parent / "src" / "pubservice_share" / "law" / "data"


def _rows(name: str) -> Any:
    return json.loads((DATA / name).read_text(encoding="utf-8"))


SCHEDULE = _rows("schedule-4.json")["schedules"][0]
SCHEDULES = {n: _rows(f"schedule-{n}.json")["schedules"][0]["entries"] for n in (5, 6)}
OBJECTIVES = {row["id"]: row for row in _rows("objectives.json")["objectives"]}
GREAT_BRITAIN = {"england", "wales", "scotland"}


def _holds(row: dict[str, Any], day: str) -> bool:
    return row["from"] <= day and (row["to"] is None or day < row["to"])


def _wording(ref: str, day: str) -> dict[str, Any] | None:
    rows = [row for row in SCHEDULE["entries"] if row["ref"] == ref and _holds(row, day)]
    return rows[0] if rows else None


def _commenced(day: str) -> set[str]:
    """Where section 35 and Schedule 4 were generally in force."""
    places = set(GREAT_BRITAIN) if day >= "2018-05-01" else set()
    return places | ({"northern-ireland"} if day >= "2026-02-12" else set())


def permitted(document: dict[str, Any], views: dict[str, bool]) -> bool:
    """Whether the power reaches a disclosure in which every fact is known.

    Not for days on which the power was in force for Welsh water undertakers only.
    """
    day, places = document["on"], set(document["territory"])
    objective = OBJECTIVES[document["objective"]]
    information = document["information"]

    def in_force(ref: str) -> bool:
        wording = _wording(ref, day)
        if wording is None:
            return False
        held = set(wording["extent"]) & _commenced(day)
        return bool(held & places) or (bool(held) and views["devolved-entry-extent"])

    def own(ref: str) -> bool:
        wording = _wording(ref, day)
        return wording is not None and wording["kind"] != "provider" and in_force(ref)

    def serves(body: dict[str, Any], ref: str, receives: bool) -> bool:
        wording = _wording(ref, day) or {}
        named = wording.get("capacity") or (receives and wording.get("functions"))
        return own(ref) and (not named or body["in_specified_capacity"])

    def is_listed(ref: str) -> bool:
        for row in objective["persons"]:
            if row["ref"] == ref and _holds(row, day):
                return row["reading"] is None or views[row["reading"]]
        return False

    def part(ref: str) -> int:
        return int(next(row["part"] for row in SCHEDULE["entries"] if row["ref"] == ref))

    def kind(ref: str) -> str:
        kinds = [row["kind"] for row in SCHEDULE["entries"] if row["ref"] == ref]
        return kinds[0] if kinds else "none"

    def provider_serves(body: dict[str, Any], ref: str) -> bool:
        client = body.get("provides_services_to") or {"specified_as": []}
        return (
            kind(ref) == "provider"
            and in_force(ref)
            and body["services_in_connection"]
            and body["client_is_public_authority"]
            and any(
                kind(held) not in ("provider", "none") and own(held) and part(held) == part(ref)
                for held in client["specified_as"]
            )
        )

    def specified(body: dict[str, Any], receives: bool) -> bool:
        return any(
            serves(body, ref, receives) or provider_serves(body, ref)
            for ref in body["specified_as"]
        )

    def listed(body: dict[str, Any], receives: bool) -> bool:
        if any(serves(body, ref, receives) and is_listed(ref) for ref in body["specified_as"]):
            return True
        client = body.get("provides_services_to")
        return (
            client is not None
            and specified(body, receives)
            and body["services_in_connection"]
            and any(own(held) and is_listed(held) for held in client["specified_as"])
        )

    discloser, recipient = document["discloser"], document["recipient"]

    def one_person() -> bool:
        first, second = discloser.get("identifier"), recipient.get("identifier")
        if first and second:
            return bool(first == second)
        names = ["".join(body["name"].lower().split()) for body in (discloser, recipient)]
        return names[0] == names[1]

    def within_limits() -> bool:
        if information["within_limited_functions"]:
            return True
        refs = discloser["specified_as"]
        limited = [ref for ref in refs if (_wording(ref, day) or {}).get("functions")]
        free = [
            ref
            for ref in refs
            if ref not in limited and serves(discloser, ref, False) and is_listed(ref)
        ]
        if limited and not free:
            return False
        merely = any(kind(ref) == "provider" for ref in refs) and not any(own(ref) for ref in refs)
        return not merely

    def enough_factors() -> bool:
        named = document.get("disadvantages")
        if objective["factors"] is None or named is None or not document["disadvantages_complete"]:
            return True
        counted = [
            factor
            for factor in named
            if factor != "not-in-education-or-training" or document["aged_16_to_24"]
        ]
        return len(counted) >= 2

    elements = [row["id"] for row in objective["elements"]]
    pursued = [name in document["pursues"] for name in elements]
    passes_on = information.get("from_revenue_and_customs") is True and not {
        "sch4/10",
        "sch5/4",
        "sch6/3",
    } & set(discloser["specified_as"])
    return bool(
        places <= _commenced(day)
        and places <= set(objective["extent"])
        and _holds(objective, day)
        and not one_person()
        and specified(discloser, False)
        and specified(recipient, True)
        and listed(discloser, False)
        and listed(recipient, True)
        and document["assists_eligible_people"]
        and (all(pursued) if objective["combine"] == "all" else any(pursued))
        and enough_factors()
        and information["held_in_connection_with_functions"]
        and within_limits()
        and document["complies_with_data_protection"]
        and not document["prohibited_by_investigatory_powers"]
        and not (
            passes_on
            and information["personal"]
            and not document["commissioners_consent"]
            and views["s42-stands"]
        )
    )


#: The section's uses by the class of recipient for which each can ground a disclosure.
USES = {
    "s36": {
        "support-scheme": "ab", "gas-obligation": "a", "electricity-obligation": "b",
        "heating-grants": "ab", "gas-charge-restriction": "a",
        "electricity-charge-restriction": "b",
    },
    "s38": {"required-special-provision": "ab", "social-tariff": "ab"},
}  # fmt: skip


def measure_permitted(document: dict[str, Any], views: dict[str, bool]) -> bool:
    """Whether sections 36 to 39 reach a disclosure in which every fact is known."""
    power, day, places = document["power"], document["on"], set(document["territory"])
    number = 5 if power in ("s36", "s37") else 6
    rows = SCHEDULES[number]
    extent = GREAT_BRITAIN if number == 5 else {"england", "wales"}
    outward = power in ("s36", "s38")
    discloser, recipient = document["discloser"], document["recipient"]
    body, company = (discloser, recipient) if outward else (recipient, discloser)
    prefix = f"s{36 if number == 5 else 38}/1/"
    letters = {ref[-1] for ref in company["specified_as"] if ref.startswith(prefix)}
    anyone = {ref for party in (discloser, recipient) for ref in party["specified_as"]}
    begun = day >= "2018-05-01" or (number == 6 and day >= "2018-04-01" and "s38/1/b" in anyone)

    def wording(ref: str) -> dict[str, Any] | None:
        return next((row for row in rows if row["ref"] == ref and _holds(row, day)), None)

    def in_force(ref: str) -> bool:
        held = wording(ref)
        if held is None or not begun:
            return False
        general = set(held["extent"]) & extent if day >= "2018-05-01" else set()
        here = bool(set(held["extent"]) & extent & places)
        return here or (bool(general) and views["devolved-entry-extent"])

    def provider(ref: str) -> bool:
        return any(row["ref"] == ref and row["kind"] == "provider" for row in rows)

    def part(ref: str) -> int:
        return next((int(row["part"]) for row in rows if row["ref"] == ref), 0)

    def serves(ref: str) -> bool:
        if not any(row["ref"] == ref for row in rows) or not in_force(ref):
            return False
        if not provider(ref):
            return not (wording(ref) or {}).get("capacity") or bool(body["in_specified_capacity"])
        client = body.get("provides_services_to") or {"specified_as": []}
        return bool(
            body["services_in_connection"]
            and body["client_is_public_authority"]
            and any(
                not provider(held) and part(held) == part(ref) and in_force(held)
                for held in client["specified_as"]
            )
        )

    def eligible() -> bool:
        if not document["assists_eligible_people"]:
            return False
        special = number == 6 and document.get("eligible_as") == "special-provision"
        return not special or (day >= "2025-04-24" and "a" in letters)

    def used() -> bool:
        if not outward:
            return True
        late = {"gas-charge-restriction", "electricity-charge-restriction"}
        return any(
            set(USES[power].get(use, "")) & letters and (use not in late or day >= "2018-07-19")
            for use in document["intended_use"]
        )

    def within() -> bool:
        if not outward or document["information"]["within_limited_functions"]:
            return True
        refs = discloser["specified_as"]
        own = [ref for ref in refs if wording(ref) and not provider(ref) and in_force(ref)]
        return not any(provider(ref) for ref in refs) or bool(own)

    names = ["".join(party["name"].lower().split()) for party in (discloser, recipient)]
    marks = [party.get("identifier") for party in (discloser, recipient)]
    one = marks[0] == marks[1] if all(marks) else names[0] == names[1]
    information = document["information"]
    passes_on = information.get("from_revenue_and_customs") is True and not (
        {"sch4/10", "sch5/4", "sch6/3"} & set(discloser["specified_as"])
    )
    return bool(
        begun
        and places <= extent
        and not one
        and any(serves(ref) for ref in body["specified_as"])
        and letters
        and eligible()
        and document["purpose"]
        and used()
        and (not outward or information["held_in_connection_with_functions"])
        and within()
        and document["complies_with_data_protection"]
        and not document["prohibited_by_investigatory_powers"]
        and not (
            passes_on
            and information["personal"]
            and not document["commissioners_consent"]
            and views["s42-stands"]
        )
    )
