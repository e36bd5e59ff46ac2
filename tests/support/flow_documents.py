"""A flow that is permitted, and its parties, to build agreements from."""

from __future__ import annotations

from typing import Any

__all__ = ["FLOW", "PARTIES"]

PARTIES: list[dict[str, Any]] = [
    {"id": "leeds", "name": "Leeds City Council", "specified_as": ["sch4/12"]},
    {"id": "police", "name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
    {"id": "charity", "name": "A charity", "specified_as": []},
]
FLOW: dict[str, Any] = {
    "discloser": "police", "recipient": "leeds", "power": "s35", "territory": ["england"],
    "objective": "multiple-disadvantages",
    "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
    "assists_eligible_people": True,
    "information": {"held_in_connection_with_functions": True, "personal": True},
    "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
}  # fmt: skip
