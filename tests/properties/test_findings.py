"""Findings of single rules in cases that are easy to get wrong."""

from __future__ import annotations

from typing import Any

import pytest

import pubservice_share as pss

FACTS: dict[str, Any] = {
    "on": "2024-05-01",
    "territory": ["england"],
    "assists_eligible_people": True,
    "information": {"held_in_connection_with_functions": True, "personal": True},
    "complies_with_data_protection": True,
    "prohibited_by_investigatory_powers": False,
}


def body(*references: str, **more: Any) -> dict[str, Any]:
    return {"name": " ".join(references) or "nobody", "specified_as": list(references), **more}


def served(*references: str, client: tuple[str, ...]) -> dict[str, Any]:
    """A body that provides services to a client, with every condition stated as met."""
    return body(
        *references,
        provides_services_to={"name": "The client", "specified_as": list(client)},
        services_in_connection=True,
        client_is_public_authority=True,
    )


def s35(**more: Any) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s35", "objective": "multiple-disadvantages",
        "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
        "discloser": body("sch4/22"), "recipient": body("sch4/12"), **FACTS, **more,
    }  # fmt: skip


def s36(**more: Any) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s36", "purpose": ["reduce-costs"],
        "intended_use": ["support-scheme"], "discloser": body("sch5/2"),
        "recipient": body("s36/1/b"), **FACTS, **more,
    }  # fmt: skip


def s39(**more: Any) -> dict[str, Any]:
    return {
        "type": "disclosure", "power": "s39", "purpose": ["reduce-costs"],
        "discloser": body("s38/1/a"), "recipient": body("sch6/1"), **FACTS, **more,
    }  # fmt: skip


def received(noun: str, **more: Any) -> dict[str, Any]:
    document = {
        "type": noun, "on": "2024-05-01", "received_under": "s35",
        "received_from": body("sch4/7"), "holder": body("sch4/12"),
        "information": {"personal": True, "from_revenue_and_customs": False},
        "for_disclosed_purpose": False, "recipient": body(), **more,
    }  # fmt: skip
    del document["recipient" if noun == "use" else "for_disclosed_purpose"]
    return document


LIMITED = {"held_in_connection_with_functions": True, "within_limited_functions": False}

#: (why, document, rule, result, words of the reason or None)
ROWS: list[tuple[str, dict[str, Any], str, str, str | None]] = [
    ("a body with no provider entry is not limited to what it does for a client",
     s35(), "s35.provider-limits", "not-applicable", None),
    ("nor is one in no Schedule",
     s35(discloser=body()), "s35.provider-limits", "not-applicable", None),
    ("an entry of its own in another Schedule does not lift the limit of section 36(9)",
     s36(discloser=served("sch5/18", "sch4/12", client=("sch5/5",)), information=LIMITED),
     "s36.provider-limits", "not-met", "only because it provides services"),
    ("a provider entry in another Schedule does not bring the limit about",
     s36(discloser=served("sch4/28", "sch5/2", client=("sch5/5",)), information=LIMITED),
     "s36.provider-limits", "not-applicable", None),
    ("a provider entry of Schedule 4 makes nobody a specified person under section 36",
     s36(discloser=served("sch4/28", client=("sch4/12",))),
     "s36.discloser-specified", "not-met", "does not fall in any entry of Schedule 5"),
    ("people in water poverty are eligible whether that is said or left unsaid",
     s39(eligible_as="water-poverty"), "s39.opening-words", "met", "living in water poverty"),
    ("no use at all is no use that the section lists",
     s36(intended_use=[]), "s36.intended-use", "not-met", "any of the uses"),
    ("a use of electricity law cannot ground a disclosure to a gas supplier",
     s36(intended_use=["electricity-obligation"], recipient=body("s36/1/a")),
     "s36.intended-use", "not-met", "none of the uses stated allows"),
    ("a body outside the Schedule is not listed by serving one that is",
     s35(discloser=served(client=("sch4/12",))),
     "s35.objective-listed-for-discloser", "not-met", None),
    ("a client whose entry is in force only elsewhere turns on the reading",
     s35(discloser=served("sch4/26", client=("sch4/32",)), recipient=body("sch4/50"),
         territory=["scotland"]),
     "s35.objective-listed-for-discloser", "unknown", None),
    ("an objective in force in some of the places does not extend to all",
     s35(territory=["england", "northern-ireland"], on="2026-06-01"),
     "s35.objective-in-force", "not-met", "does not extend to all of"),
    ("one that has not begun is in force nowhere",
     s35(objective="digital-identity-verification-services", pursues=[], on="2024-02-07"),
     "s35.objective-in-force", "not-met", "is not in force in"),
    ("where elements are joined, those not pursued are named",
     s35(pursues=["identify"]), "s35.elements", "not-met", "needs all of its elements"),
    ("where any one is enough, none is pursued",
     s35(objective="fuel-poverty", pursues=[]), "s35.elements", "not-met", "pursue any element"),
    ("a client's entry that is not yet in force makes no specified person",
     s35(discloser=served("sch4/28", client=("sch4/14A",)), on="2023-12-25"),
     "s35.discloser-specified", "not-met", "only as a provider"),
    ("a body of Schedule 4 alone does not fall in any entry of Schedule 5",
     s36(discloser=body("sch4/4")), "s36.discloser-specified", "not-met",
     "does not fall in any entry of Schedule 5"),
    ("a body with an entry of its own is told of its capacity",
     s35(discloser=body("sch4/15", in_specified_capacity=False)),
     "s35.discloser-specified", "not-met", "does not act in the capacity"),
    ("one whose own entry is not yet in force could come in only as a provider",
     s35(discloser=body("sch4/28", "sch4/29"), on="2018-08-01", territory=["scotland"]),
     "s35.discloser-specified", "unknown", None),
    ("one whose own entry had not yet been inserted could come in only as a provider",
     s35(discloser=served("sch4/28", "sch4/27A", client=()), on="2023-05-01"),
     "s35.discloser-specified", "not-met", "only as a provider"),
    ("information said not to be theirs raises nothing of section 42",
     s35(information={**FACTS["information"], "from_revenue_and_customs": False}),
     "s42.second-hand", "not-applicable", None),
]  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_the_reason_of_a_rule(row: tuple[str, dict[str, Any], str, str, str | None]) -> None:
    _, document, rule, result, words = row
    answer = pss.assess(pss.from_dict(document))
    match = next(finding for finding in answer.findings if finding.rule == rule)
    assert match.result.value == result, match.reason
    assert words is None or words.casefold() in match.reason.casefold()


@pytest.mark.parametrize(
    ("noun", "citations"),
    [
        ("use", ("DEA 2017 s.40(1)", "DEA 2017 s.40(2)")),
        ("onward-disclosure", ("DEA 2017 s.41(1)", "DEA 2017 s.41(2)")),
    ],
)
def test_other_information_cites_no_provision_on_revenue_and_customs(
    noun: str, citations: tuple[str, ...]
) -> None:
    answer = pss.assess(pss.from_dict(received(noun)))
    begun, bar = [finding for finding in answer.findings if finding.decides]
    assert begun.result is pss.Result.MET
    assert bar.result is pss.Result.NOT_MET
    assert bar.citations == citations


@pytest.mark.parametrize(("stated", "has_note"), [(None, True), (False, False), (True, False)])
def test_a_note_reports_the_default_origin_where_it_was_taken(
    stated: bool | None, has_note: bool
) -> None:
    information = {**FACTS["information"], "from_revenue_and_customs": stated}
    answer = pss.assess(pss.from_dict(s35(information=information)))
    assert any("assumes that they did not" in note for note in answer.notes) is has_note


def test_a_provider_entry_in_force_only_elsewhere_turns_on_the_reading() -> None:
    """Paragraph 48 extends to England and Wales, whoever the client turns out to be."""
    answer = pss.assess(pss.from_dict(s35(recipient=body("sch4/48"), territory=["scotland"])))
    (specified,) = [
        finding for finding in answer.findings if finding.rule == "s35.recipient-specified"
    ]
    assert specified.result is pss.Result.UNKNOWN
    assert specified.readings == ("devolved-entry-extent",)
