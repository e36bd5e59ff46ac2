"""An invented edition of the law, and documents to assess under it."""

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


def loaded(folder: Path, data: dict[str, Any]) -> law.Edition:
    """An edition from its plain JSON values."""
    path = folder / "law.json"
    path.write_text(json.dumps(data), encoding="utf-8")
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


#: One row more of each kind of data, as an instrument may bring them.
GROWN: dict[str, Any] = {
    **INVENTED,
    "edition": "grown",
    "instruments": [
        *INVENTED["instruments"],
        {"id": "NISR 2031/5", "uri": "nisr/2031/5", "title": None, "first_day": None},
    ],
    "powers": [{"id": "s38", "short_title": "lantern oil: to an undertaker"}],
    "safeguards": [
        {
            "id": "s44", "citation": "DEA 2017 s.44", "title": "lantern safety",
            "extent": ["england"], "verified_to": "2031-03-01",
            "commencement": [
                {"from": "2031-03-01", "territory": ["england"], "by": "SI 2031/77 Pt.1"}
            ],
        }
    ],
    "recipient_classes": [
        {
            "ref": "s38/1/c", "citation": "DEA 2017 s.38(1)(c)",
            "name": "a lantern oil undertaker", "powers": ["s38", "s39"],
        }
    ],
    "amendments": [
        {
            "provision": "DEA 2017 s.38(3)", "from": "2031-03-01", "by": "SI 2031/77 rule 5",
            "what": "lantern tariffs became a use",
        }
    ],
    "schedules": [
        {
            **INVENTED["schedules"][0],
            "parts": [{"part": 4, "title": "Keepers of lights"}],
            "definitions": [
                {"ref": "sch4/28B", "from": "2031-03-01", "meaning": "says what a lantern is"}
            ],
            "entries": [
                *INVENTED["schedules"][0]["entries"],
                {
                    "ref": "sch4/A1", "part": 4, "kind": "provider",
                    "name": "A person providing lamp oil to a body in this Part",
                    "extent": ["england"], "from": "2031-03-01",
                    "inserted_by": "SI 2031/77 Sch.4A para.A1", "source": "invented",
                },
                {
                    "ref": "sch4/B1", "part": 4, "kind": "named", "name": "The Lamplighter",
                    "extent": ["england"], "from": "2031-03-01", "to": "2032-03-01",
                    "inserted_by": "NISR 2031/5", "ended_by": "SI 2031/77 rule 6",
                    "source": "invented",
                },
            ],
        }
    ],
    "objectives": [
        {
            **INVENTED["objectives"][0],
            "register_names": ["lantern", "lanterns"],
            "factors": {
                "at_least": 3, "citation": "SI 2031/77 reg.5",
                "list": [
                    {"id": "no-lamp", "citation": "SI 2031/77 reg.5(a)", "text": "no lamp"},
                    {"id": "no-oil", "citation": "SI 2031/77 reg.5(b)", "text": "no oil"},
                    {"id": "no-wick", "citation": "SI 2031/77 reg.5(c)", "text": "no wick"},
                    {"id": "young-and-in-the-dark", "citation": "SI 2031/77 reg.5(d)",
                     "text": "dark, and young", "age": "SI 2031/77 reg.6"},
                ],
            },
            "persons": [
                *INVENTED["objectives"][0]["persons"],
                {"ref": "sch4/B1", "from": "2031-03-01", "citation": "SI 2031/77 Sch. para.A1"},
            ],
        }
    ],
    "proposed_objectives": [
        {"id": "moonlight", "title": "moonlight", "published": "2031-01-01",
         "meaning": "consulted on under the moon"}
    ],
    "restrictions": [
        {"kind": "guild-oath", "name": "the oath of a guild", "effect": "lifted",
         "citations": ["SI 2031/77 Sch.1 Pt.II"], "reason": "an oath of a guild is no bar",
         "later_effect": "stands", "later_than": "2030-01-01", "later_reason": "a later oath is"}
    ],
    "purposes": [
        {"power": "s38", "id": "brighten-homes", "citation": "DEA 2017 s.38(2)(d)",
         "text": "brightening their homes"}
    ],
    "intended_uses": [
        {"id": "lantern-tariff", "power": "s38", "citation": "DEA 2017 s.38(3)(c)",
         "text": "a lantern tariff", "only_to": "s38/1/c", "from": "2031-03-01",
         "to": "2032-03-01", "inserted_by": "SI 2031/77 rule 5"},
        {"id": "lantern-tariff", "power": "s38", "citation": "DEA 2017 s.38(3)(d)",
         "text": "a lantern or candle tariff", "from": "2032-03-01",
         "inserted_by": "SI 2031/77 rule 5"},
    ],
    "eligible_classes": [
        {"id": "in-the-dark", "citation": "DEA 2017 s.38(9A)(c)", "text": "people in the dark",
         "undertakers": ["s38/1/c"], "from": "2031-03-01", "to": "2033-03-01",
         "inserted_by": "NISR 2031/5"},
        # The new undertaker serves those who were eligible before, too.
        {"id": "water-poverty", "from": "2025-04-24",
         "undertakers": ["s38/1/a", "s38/1/b", "s38/1/c"]},
    ],
    "grounds": [
        {"id": "lantern-rescue", "use": "DEA 2017 s.40(2)(g)", "onward": "DEA 2017 s.41(2)(l)",
         "text": "it is for rescue by lantern"}
    ],
    "penalties": [
        {"offence": "DEA 2017 s.41(4)", "citation": "DEA 2017 s.41(6)(d)",
         "jurisdiction": "in the dark", "text": "a night without light", "from": "2031-03-01"}
    ],
    "defences": [
        {"offence": "DEA 2017 s.41(4)", "citation": "DEA 2017 s.41(4A)",
         "text": "to prove that it was dark"}
    ],
    "lawful_bases": [
        {"id": "6(1)(l)", "citation": "UK GDPR art.6(1)(l)", "text": "light", "from": "2031-03-01",
         "inserted_by": "SI 2031/77 reg.9"}
    ],
    "prosecutions": [
        {"offence": "DEA 2017 s.41(4)", "citation": "DEA 2017 s.41(9)", "jurisdiction": "the dark",
         "text": "only by the Keeper", "from": "2031-03-01"}
    ],
    "duties": [
        {"id": "lantern-duty", "provision": "SI 2031/77 reg.12", "title": "telling of the dark",
         "territory": ["england"], "from": "2031-03-01", "from_status": "reported",
         "source": "invented",
         "discloser": {"bound": [{"ref": "sch4/7"}], "in_no_entry": "not-bound",
                       "not_known": "not-bound"},
         "recipient": {"bound": [{"ref": "sch4/27E"}], "in_no_entry": "not-bound",
                       "not_known": "not-bound"},
         "begun": "Regulation 12 of the Lantern Regulations {began}."}
    ],
    "watched": [
        {"uri": "uksi/2031/77", "title": "Invented", "provisions": ["regulation/3..5"]}
    ],
    "misreadings": [
        {"what": "power", "words": ["s99"], "message": "this section is about lamps",
         "citation": "DEA 2017 Pt.5 Ch.1"}
    ],
    "everyday_words": [
        {"name": "Lamps for All", "words": ["lamps for all"], "objective": "lantern-light",
         "message": "Lamps for All is about lamps", "status": "practice", "from_year": 2031,
         "citation": "DEA 2017 Pt.5 Ch.1"}
    ],
}  # fmt: skip


def water(**changes: Any) -> dict[str, Any]:
    """A disclosure to an undertaker on the first day of the invented law."""
    return {
        "type": "disclosure", "power": "s38", "on": "2031-03-01", "territory": ["england"],
        "discloser": {"name": "Work and Pensions", "specified_as": ["sch6/2"]},
        "recipient": {"name": "Oil Ltd", "specified_as": ["s38/1/c"]},
        "assists_eligible_people": True, "eligible_as": "in-the-dark",
        "purpose": ["brighten-homes"], "intended_use": ["lantern-tariff"],
        "information": {"held_in_connection_with_functions": True},
        "complies_with_data_protection": True, "prohibited_by_investigatory_powers": False,
        **changes,
    }  # fmt: skip


def received(noun: str, **changes: Any) -> dict[str, Any]:
    """A use or an onward disclosure of personal information on the invented ground."""
    return {
        "type": noun, "on": "2031-03-01", "received_under": "s35",
        "received_from": {"name": "Work and Pensions", "specified_as": ["sch4/7"]},
        "holder": {"name": "The Keeper", "specified_as": ["sch4/27E"]},
        "information": {"personal": True, "from_revenue_and_customs": False},
        "ground": "lantern-rescue", "ground_made_out": True,
        **({"recipient": {"name": "Rescue"}} if noun == "onward-disclosure" else {}),
        **({"for_disclosed_purpose": False} if noun == "use" else {}),
        **changes,
    }  # fmt: skip


#: A document that asks about each of the new rows, and its outcome.
NEW_ROW_CASES: dict[str, tuple[dict[str, Any], str]] = {
    "a use, a purpose, an eligible class, a class of recipient": (water(), "permitted"),
    "a use of one class of recipient": (
        water(recipient={"name": "Water", "specified_as": ["s38/1/a"]}, eligible_as=None),
        "not-permitted",
    ),
    "a use in its later wording, for all": (
        water(on="2032-03-01", recipient={"name": "Water", "specified_as": ["s38/1/a"]},
              eligible_as=None),
        "permitted",
    ),
    "a use before it begins": (water(on="2031-02-28"), "not-permitted"),
    "an eligible class of one undertaker": (
        water(on="2032-03-01", recipient={"name": "Water", "specified_as": ["s38/1/a"]}),
        "not-permitted",
    ),
    "an eligible class that ended": (water(on="2033-03-01"), "not-permitted"),
    "an eligible class, the undertaker not known": (
        water(recipient={"name": "Oil Ltd"}), "undetermined",
    ),
    "no eligible class stated": (water(eligible_as=None), "permitted"),
    "a purpose of another power": (
        water(power="s39", discloser={"name": "Oil Ltd", "specified_as": ["s38/1/c"]},
              recipient={"name": "Work and Pensions", "specified_as": ["sch6/2"]}),
        "not-permitted",
    ),
    "an objective, its elements, an entry": (disclosure(), "permitted"),
    "a reading": (
        disclosure(discloser={"name": "Kent", "specified_as": ["sch4/11"]}), "undetermined",
    ),
    "three factors": (
        disclosure(disadvantages=["no-lamp", "no-oil", "no-wick"], disadvantages_complete=True),
        "permitted",
    ),
    "two factors": (
        disclosure(disadvantages=["no-lamp", "no-oil"], disadvantages_complete=True),
        "not-permitted",
    ),
    "a factor by age": (
        disclosure(disadvantages=["no-lamp", "no-oil", "young-and-in-the-dark"],
                   disadvantages_complete=True),
        "undetermined",
    ),
    "a restriction": (
        disclosure(restrictions=[{"kind": "guild-oath"},
                                 {"kind": "guild-oath", "since": "2031-01-01"}]),
        "permitted",
    ),
    "a provider of a new Part": (
        disclosure(
            territory=["england"],
            discloser={
                "name": "Oil Ltd", "specified_as": ["sch4/A1"], "services_in_connection": True,
                "client_is_public_authority": True,
                "provides_services_to": {"name": "The Lamplighter", "specified_as": ["sch4/B1"]},
            },
            information={"held_in_connection_with_functions": True,
                         "within_limited_functions": True},
        ),
        "permitted",
    ),
    "an entry that ended": (
        disclosure(on="2032-03-01", territory=["england"],
                   discloser={"name": "The Lamplighter", "specified_as": ["sch4/B1"]}),
        "not-permitted",
    ),
    "a ground for use": (received("use"), "permitted"),
    "a ground for onward disclosure": (received("onward-disclosure"), "permitted"),
    "a penalty and a defence": (
        received("onward-disclosure", ground_made_out=False, knew_or_reckless=True),
        "not-permitted",
    ),
}  # fmt: skip
