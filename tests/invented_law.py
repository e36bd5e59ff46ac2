"""An edition of the law that does not exist, and documents that ask about it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pubservice_share import law

#: An instrument that does not exist: it adds an objective, and an entry that may use it.
INVENTED: dict[str, Any] = {
    "edition": "invented",
    "extends": law.built_in().edition,
    "instruments": [
        {"id": "SI 2031/77", "uri": "uksi/2031/77", "title": "Invented", "first_day": "2031-03-01"}
    ],
    "sources": [{"id": "invented", "url": "https://example.org/"}],
    "readings": [
        {
            "id": "invented-reading",
            "question": "Does the invented list take in county councils?",
            "adopted": "It does.",
            "other": "It does not.",
            "citations": ["SI 2031/77 reg.4"],
        }
    ],
    "schedules": [
        {
            "schedule": 4,
            "entries": [
                {
                    "ref": "sch4/27E", "part": 1, "kind": "named",
                    "name": "The Keeper of the Lanterns",
                    "extent": ["england", "wales", "scotland", "northern-ireland"],
                    "from": "2031-03-01", "to": None,
                    "inserted_by": "SI 2031/77 reg.2", "ended_by": None, "source": "invented",
                }
            ],
        }
    ],
    "objectives": [
        {
            "id": "lantern-light", "title": "lantern light", "aim": "light lanterns",
            "people": "people in the dark", "instrument": "SI 2031/77",
            "from": "2031-03-01", "to": "2033-03-01",
            "extent": ["england", "wales", "scotland", "northern-ireland"],
            "commenced_by": "SI 2031/77 reg.1(2)", "extent_by": "SI 2031/77 reg.1(3)",
            "specified_by": "SI 2031/77 reg.3(1)", "opening": "SI 2031/77 reg.3(2)",
            "persons_by": "SI 2031/77 reg.4(a)", "providers_by": "SI 2031/77 reg.4(b)",
            "combine": "all", "verified_to": "2031-03-01", "source": "invented",
            "elements": [
                {"id": "find-lanterns", "citation": "SI 2031/77 reg.3(2)(a)", "text": "finding"},
                {"id": "light-lanterns", "citation": "SI 2031/77 reg.3(2)(b)", "text": "lighting"},
            ],
            "persons": [
                {"ref": "sch4/27E", "from": "2031-03-01", "to": None},
                {"ref": "sch4/7", "from": "2031-03-01", "to": None},
                {"ref": "sch4/11", "from": "2031-03-01", "to": None,
                 "reading": "invented-reading"},
            ],
        }
    ],
}  # fmt: skip


def loaded(folder: Path, held: dict[str, Any]) -> law.Edition:
    """An edition from its plain JSON values."""
    path = folder / "law.json"
    path.write_text(json.dumps(held), encoding="utf-8")
    return law.load(path)


def disclosure(**changes: Any) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s35", "on": "2031-03-01",
        "territory": ["england", "northern-ireland"],
        "discloser": {"name": "Work and Pensions", "specified_as": ["sch4/7"]},
        "recipient": {"name": "The Keeper", "specified_as": ["sch4/27E"]},
        "objective": "lantern-light", "pursues": ["find-lanterns", "light-lanterns"],
        "assists_eligible_people": True,
        "information": {"held_in_connection_with_functions": True},
        "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
        **changes,
    }  # fmt: skip
