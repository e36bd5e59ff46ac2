"""A partnership in Kent, and an agreement of two of its parties."""

from __future__ import annotations

from typing import Any

__all__ = ["FACTS", "NAMES", "agreement", "partnership"]

#: The parties, with the entries of each.
NAMES = {
    "Kent County Council": ["sch4/11"], "Dover District Council": ["sch4/12"],
    "Canterbury City Council": ["sch4/12"], "Kent Police": ["sch4/22"],
    "A school": ["sch4/23"], "Work and Pensions": ["sch4/7"],
    "Kent and Medway fire authority": ["sch4/20"], "An NHS trust": [],
    "A housing association": [], "A charity": [],
}  # fmt: skip
#: What is the same for every flow.
FACTS: dict[str, Any] = {
    "objective": "multiple-disadvantages",
    "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
    "assists_eligible_people": True,
    "information": {"held_in_connection_with_functions": True, "personal": True},
    "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
}  # fmt: skip


def partnership(**more: Any) -> dict[str, Any]:
    return {
        "type": "partnership", "on": "2025-01-01", "territory": ["england"],
        "parties": [{"name": name, "specified_as": refs} for name, refs in NAMES.items()],
        "agreements": [], **FACTS, **more,
    }  # fmt: skip


def agreement(**more: Any) -> dict[str, Any]:
    return {
        "type": "agreement", "title": "Kent families", "id": "kent",
        "starts": "2024-01-01", "ends": "2026-01-01",
        "parties": [
            {"id": "kcc", "name": " kent county  COUNCIL", "specified_as": ["sch4/11"]},
            {"id": "police", "name": "Kent Police", "specified_as": ["sch4/22"]},
        ],
        "flows": [
            {"discloser": "police", "recipient": "kcc", "power": "s35", "territory": ["england"],
             "objective": "multiple-disadvantages"},
        ],
        **more,
    }  # fmt: skip
