"""Documents whose texts would steer a terminal, a page, a table or a build."""

from __future__ import annotations

from typing import Any

__all__ = ["BARE", "STEERING", "agreement", "disclosure"]

#: A colour, the title of the window, C1, directions, a line that ends, a bell, what is hidden.
STEERING = "A\x1b[31m\x1b]0;x\x07\x9b2J\u202e\u2066\u200f\r\n::error::x\u2028\u2029\x00\u200bZ"
#: Letters that no line of a calendar may have as they are.
BARE = [chr(code) for code in range(32) if chr(code) not in "\t\r\n"] + ["\x7f", "\x85", "\u2028"]


def disclosure(name: str) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s35", "on": "2024-05-01", "territory": ["england"],
        "reference": name,
        "discloser": {"name": name, "specified_as": ["sch4/22"]},
        "recipient": {"name": f"To {name}", "specified_as": []},
        "objective": "multiple-disadvantages", "pursues": ["identify"],
        "restrictions": [{"kind": "policy", "description": name}],
    }  # fmt: skip


def agreement(name: str) -> dict[str, Any]:
    return {
        "type": "agreement", "title": name, "id": name,
        "starts": "2024-05-01", "ends": "2026-05-01",
        "purpose": name, "contact": name, "method": name, "reviews_on": "2025-01-01",
        "parties": [{"id": name, "name": name, "specified_as": ["sch4/22"], "role": "processor"},
                    {"id": "b", "name": f"To {name}", "specified_as": []}],
        "data_items": [{"id": name, "name": name}],
        "flows": [{"discloser": name, "recipient": "b", "items": [name, f"no {name}"],
                   "power": name, "territory": ["england"], "objective": "multiple-disadvantages"},
                  {"discloser": name, "recipient": "b", "power": "s35", "territory": ["england"],
                   "objective": "multiple-disadvantages"}],
        "register_entry": {"number": name, "url": name,
                           "unread": [{"field": name, "text": name, "kind": "dangling"}]},
        "dpia": {"reference": name, "published_at": name},
    }  # fmt: skip
