"""Section 35 a second time, for documents in which every fact is known.

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
