"""Laws of the slots of a draft: each can be filled in, and is then no longer open."""

from __future__ import annotations

import pytest

import pubservice_share as pss
from pubservice_share.forms import (
    Interview,
    Slot,
    fill_slot,
    open_slots,
    slot_question,
    with_slots,
)
from pubservice_share.law import built_in

EDITION = built_in()
DRAFT = pss.draft(
    ["Kent County Council", "Kent Police", "DWP"],
    objective="multiple-disadvantages",
    starts="2025-01-01",
)
VALUES = {"text": "Some words", "day": "2027-01-31", "duration": "P2Y", "texts": ["attendance"]}
SLOTS = list(open_slots(DRAFT))


@pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.path)
def test_a_slot_that_is_filled_in_is_no_longer_open(slot: Slot) -> None:
    question = slot_question(slot, DRAFT, EDITION)
    value = question.choices[0].value if question.choices else VALUES[question.kind]
    filled = fill_slot(DRAFT, slot, value)
    left = [other.path for other in open_slots(filled)]
    before = [other.path for other in SLOTS if other is not slot]
    # The items that are named have slots of their own.
    assert [path for path in left if path in before] == before
    assert slot.path not in left


def test_every_question_ends_with_a_question_or_a_request_and_says_who_knows() -> None:
    for slot in SLOTS:
        question = slot_question(slot, DRAFT, EDITION)
        assert "?" in question.question
        assert "Usually known by" in question.help
        assert "{" not in question.question + question.help


def test_no_slot_decides_an_outcome() -> None:
    filled = DRAFT
    for slot in SLOTS:
        question = slot_question(slot, DRAFT, EDITION)
        value = question.choices[0].value if question.choices else VALUES[question.kind]
        filled = fill_slot(filled, slot, value)
    before, after = pss.assess(DRAFT), pss.assess(filled)
    assert before.outcome is after.outcome
    cured = {row.rule for row in before.findings if row.cure} - {
        row.rule for row in after.findings if row.cure
    }
    assert {
        "agreement.purpose-missing",
        "agreement.benefits-missing",
        "agreement.end-missing",
        "agreement.review-date-missing",
        "agreement.retention-missing",
    } <= cured


def test_lawful_bases_are_those_in_force_when_the_agreement_starts() -> None:
    def offered(starts: str) -> set[object]:
        draft = pss.draft(["Kent County Council", "DWP"], objective="fuel-poverty", starts=starts)
        slot = next(slot for slot in open_slots(draft) if slot.field == "lawful_bases.basis")
        return {choice.value for choice in slot_question(slot, draft, EDITION).choices}

    assert "6(1)(ea)" not in offered("2025-01-01")
    assert "6(1)(ea)" in offered("2026-03-01")


def test_a_draft_lists_its_slots_and_keeps_other_annotations() -> None:
    import attrs

    draft = with_slots(attrs.evolve(DRAFT, annotations={"own": 1}))
    assert draft.annotations is not None
    assert draft.annotations["own"] == 1
    assert list(draft.annotations["to_fill_in"]) == [slot.path for slot in SLOTS]


def test_the_plan_asks_who_what_for_when_facts_then_papers() -> None:
    from pubservice_share.rules.facts import STAGES

    plan = Interview(document=DRAFT).plan
    ranks = [STAGES.index(question.stage) for question in plan]
    assert ranks == sorted(ranks)
    assert len({question.path for question in plan}) == len(plan)


def test_an_interview_goes_back_one_step_at_a_time() -> None:
    first = Interview(document=DRAFT)
    question = first.question
    assert question is not None
    second = first.answered(question, [choice.value for choice in question.choices])
    assert second.number == first.number + 1
    assert second.back() is first
    assert first.back() is first
    third = second.passed_over(second.left[0])
    assert third.document == second.document
    assert third.back() is second


def partnership_of(*more: dict[str, object]) -> pss.Partnership:
    """A partnership of a council, a police force and more, with its facts unknown."""
    return pss.from_dict(
        {
            "type": "partnership", "on": "2025-01-06", "territory": ["england"],
            "objective": "multiple-disadvantages",
            "parties": [
                {"name": "Leeds City Council", "specified_as": ["sch4/12"]},
                {"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
                *more,
            ],
        },
        as_=pss.Partnership,
    )  # fmt: skip


def test_the_questions_of_a_partnership_cite_the_provision_of_each_fact() -> None:
    cited = {question.path: question.citations for question in pss.questions(partnership_of())}
    assert cited["complies_with_data_protection"] == ("DEA 2017 s.40(8)(a)",)
    assert "DEA 2017 s.40(8)(b)" in cited["prohibited_by_investigatory_powers"]
    assert not set(cited["pursues"]) & set(cited["prohibited_by_investigatory_powers"])


def test_a_flow_that_is_open_has_its_questions_although_another_is_not_permitted() -> None:
    partnership = partnership_of({"name": "A housing association", "specified_as": []})
    assert pss.assess(partnership).outcome is pss.Outcome.NOT_PERMITTED
    assert not pss.questions(partnership)
    interview = Interview(document=partnership)
    paths = [question.path for question in interview.plan]
    assert "complies_with_data_protection" in paths
    assert "pursues" in paths
    while (question := interview.question) is not None:
        value = (
            [choice.value for choice in question.choices] if question.kind == "some-of" else True
        )
        interview = interview.answered(question, value)
    assert all(row["outcome"] != "undetermined" for row in pss.assess(interview.document).matrix())  # type: ignore[attr-defined]


def test_a_condition_is_asked_of_the_parties_that_handle_the_item_alone() -> None:
    council, police, dwp = (party.id for party in DRAFT.parties)
    agreement = pss.from_dict(
        {
            **pss.to_dict(DRAFT),
            "data_items": [
                {"id": "calls", "name": "Police calls", "criminal_offence": True},
                {"id": "benefits", "name": "Benefits", "criminal_offence": False},
            ],
            "flows": [
                {"discloser": police, "recipient": council, "power": "s35", "items": ["calls"]},
                {"discloser": dwp, "recipient": council, "power": "s35", "items": ["benefits"]},
            ],
        },
        as_=pss.Agreement,
    )
    asked = [slot.row for slot in open_slots(agreement) if slot.field.endswith("criminal_offence")]
    assert [row for row in asked if row is not None] == [council, police]
