"""Random rows that name bodies and leave out their entries, and what each should come to."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share import directory
from pubservice_share.directory.look_up import days_of_bodies
from pubservice_share.law import built_in
from pubservice_share.tables.columns import holders_of

from .table_rows import Row, expected, rows

__all__ = ["NAMES", "PARTNERS", "expected_after_look_up", "named_rows"]

_FILE = Path(__file__).parent.parent / "directory" / "everyday_names.json"
NAMES: list[str] = [row["name"] for row in json.loads(_FILE.read_text("utf-8"))["names"]]
#: Every kind of partner: with entries, in none, not known, of a client, with an identifier.
PARTNERS = directory.partners(
    [
        {"name": "Families Together", "client": "Leeds City Council"},
        {"name": "Help at Hand", "client": "Families Together"},
        {"name": "Oak Academy", "entries": ["sch4/23"], "other_names": ["Oak", "The Oak"]},
        {"name": "The Corner Shop", "entries": []},
        {"name": "Riverside Trust", "identifier": "charity:1234567"},
        {"name": "Warm Homes Ltd", "client": "A body that nobody knows"},
        {"name": "Our Revenue Office", "entries": ["sch4/10", "sch5/4", "sch6/3"]},
        {"name": "Ealing", "entries": ["sch4/13"], "identifier": "a code that is not a CURIE"},
    ]
)
_OWN = [name for partner in PARTNERS for name in (partner.name, *partner.other_names)]
_CLASSES = ["a school", "An academy", "NHS trust", "a charity", "a housing association",
            "Preston Primary School", "health board", "an energy supplier",
            "schools in Wales"]  # fmt: skip
_ODD = ["Zog", "", "  ", "=1+1", "x" * 1001, "Leeds\u00a0City Council", "LEEDS CITY COUNCIL "]
_IDS = ["local-authority-eng:LDS", "police-force:kent", "charity:1234567", "nothing:1",
        "government-organisation:D10", "local-authority-eng:PUR"]  # fmt: skip
_DAYS = [day for day in days_of_bodies() if day > built_in().passed]


def named_rows(noun: str, count: int, *, seed: int) -> Iterator[Row]:
    """Rows of a noun whose bodies are named by the words of people; the same for a seed."""
    chance = random.Random(seed)  # noqa: S311
    holders = holders_of(noun)
    for row in rows(noun, count, seed=seed):
        if chance.random() < 0.3:
            row["on"] = chance.choice(_DAYS) + timedelta(days=chance.randint(-1, 1))
        for path in holders:
            if f"{path}.name" not in row or (holders[path] and row[f"{path}.name"] is None):
                continue
            row[f"{path}.name"] = _name(chance)
            row[f"{path}.identifier"] = chance.choice(_IDS) if chance.random() < 0.1 else None
            if chance.random() < 0.8:
                row[f"{path}.specified_as"] = None if chance.random() < 0.9 else []
        if row.get("recipient.name") and chance.random() < 0.1:
            row["recipient.name"] = row["discloser.name" if noun == "disclosure" else "holder.name"]
        yield row


def _name(chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.7:
        return chance.choice(NAMES)
    if kind < 0.85:
        return chance.choice(_OWN)
    return chance.choice(_CLASSES if kind < 0.95 else _ODD)


def expected_after_look_up(
    document: dict[str, Any],
    bodies: directory.Partners | None = None,
    adopt: dict[str, bool] | None = None,
    law: pss.law.Edition | None = None,
) -> tuple[Any, ...]:
    """The answer to a document after a look-up, as ``expected``, and the sentences of it."""
    try:
        filled, notes = directory.look_up(pss.from_dict(document, law=law), law=law, bodies=bodies)
        answer = expected(pss.to_dict(filled), adopt, law)
    except pss.DocumentError:
        return ("invalid", None, None, None, None)
    unread = answer[0] == "invalid"
    return (*answer, None if unread else "; ".join(notes) or None)
