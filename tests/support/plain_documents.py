"""Documents with what is needed and nothing else, for tests that add to them."""

from __future__ import annotations

from typing import Any

USE: dict[str, Any] = {
    "type": "use",
    "on": "2024-05-01",
    "received_under": "s35",
    "received_from": {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
    "holder": {"name": "The holder"},
}
AGREEMENT: dict[str, Any] = {"type": "agreement", "title": "An agreement", "parties": []}
