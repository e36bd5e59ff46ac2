"""Forms: who, what for, then the facts that settle most; and the questions come to an end."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.rules import FACTS
from pubservice_share.rules.facts import STAGES
from pubservice_share.strategies.any_documents import (
    agreements,
    disclosures,
    documents,
    partnerships,
    received,
)
from pubservice_share.words import ENGLISH

POWERS = ("s35", "s36", "s37", "s38", "s39")
slow = settings(max_examples=scaled(60), deadline=None, suppress_health_check=list(HealthCheck))
BASE = next(case["document"] for case in cases() if case["expect"]["outcome"] == "permitted")


def read(**changes: Any) -> Any:
    return pss.from_dict({**BASE, **changes})


def test_a_settled_answer_has_no_question() -> None:
    assert pss.questions(read()) == ()
    assert pss.next_question(read()) is None
    assert pss.next_question(read(prohibited_by_investigatory_powers=True)) is None


def test_the_one_fact_that_is_missing_settles_all() -> None:
    (question,) = pss.questions(read(complies_with_data_protection=None))
    assert question.path == "complies_with_data_protection"
    assert question.settles == 1.0
    assert question.kind == "yes-no"
    assert [choice.value for choice in question.choices] == [True, False]
    assert "DEA 2017 s.40(8)(a)" in question.citations
    assert all(page.endswith(f"/{BASE['on']}") for page in question.links)
    assert json.loads(json.dumps(question.to_dict()))["path"] == question.path


def test_a_reading_alone_has_no_question() -> None:
    case = next(
        row for row in cases()
        if row["expect"].get("readings") and row["expect"].get("missing") == []
    )  # fmt: skip
    noun = pss.from_dict(case["document"])
    assert pss.assess(noun, case.get("adopt")).readings
    assert pss.questions(noun, case.get("adopt")) == ()


@slow
@given(documents())
def test_each_fact_that_is_missing_has_a_question_with_help_and_a_provision(
    document: dict[str, Any],
) -> None:
    noun = pss.from_dict(document)
    questions = pss.questions(noun)
    assert {question.path for question in questions} == set(pss.assess(noun).missing)
    for question in questions:
        assert question.question.endswith("?")
        assert question.help
        assert question.citations
        assert question.links
        assert 0 <= question.settles <= 1
        assert "must share" not in question.question + question.help
    ranks = [(STAGES.index(question.stage), -question.settles) for question in questions]
    assert ranks == sorted(ranks)


def unknown(answer: pss.Assessment) -> int:
    return sum(finding.decides and finding.result == "unknown" for finding in answer.findings)


@slow
@given(st.one_of(disclosures(), received("use"), received("onward-disclosure")))
def test_a_yes_or_no_settles_the_findings_that_each_answer_closes(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    before = unknown(pss.assess(noun))
    for question in pss.questions(noun):
        if question.kind != "yes-no":
            continue
        left = []
        for value in (True, False):
            try:
                after = pss.assess(pss.fill_in(noun, question.path, value))
            except pss.DocumentError:
                continue  # this document cannot have that answer
            settled = after.outcome is not pss.Outcome.UNDETERMINED
            left.append(0 if settled else unknown(after))
        assert question.settles == pytest.approx(1 - sum(left) / len(left) / before)


def answered(draw: Any, question: pss.Question, parties: list[Any]) -> Any:
    """An answer to a question, from its choices where there is a list of them."""
    values = [choice.value for choice in question.choices]
    match question.kind:
        case "yes-no" | "one-of":
            return draw(st.sampled_from(values))
        case "some-of":
            return draw(st.lists(st.sampled_from(values), unique=True, max_size=2))
        case "day":
            return "2024-06-01" if question.path == "starts" else "2025-06-01"
        case "body":
            return {"name": "A client", "specified_as": ["sch4/11"]}
        case "flows":
            discloser, recipient, *_ = (party["id"] for party in parties)
            return [
                {
                    "discloser": discloser,
                    "recipient": recipient,
                    "power": draw(st.sampled_from(POWERS)),
                }
            ]
        case "bodies":
            return [{"name": "One body", "specified_as": ["sch4/7"]},
                    {"name": "Another body", "specified_as": ["sch4/11"]}]  # fmt: skip


@slow
@given(st.one_of(documents(), agreements(), partnerships()), st.data())
def test_answering_the_next_question_comes_to_an_end(
    document: dict[str, Any], data: st.DataObject
) -> None:
    parties = document.get("parties") or []
    # Nobody can say who discloses to whom where there are no two parties.
    assume(document["type"] != "agreement" or len(parties) > 1)
    noun: Any = pss.from_dict(document)
    for _ in range(150):
        question = pss.next_question(noun)
        if question is None:
            answer = pss.assess(noun)
            if answer.missing == ("received_under",):
                return  # under which other law it was received, no document can state
            assert not answer.missing
            assert answer.outcome is not pss.Outcome.UNDETERMINED or answer.readings
            return
        try:
            noun = pss.fill_in(noun, question.path, answered(data.draw, question, parties))
        except pss.DocumentError:
            assume(False)  # elements of two objectives, or an end before the start
    raise AssertionError(f"still asks for {question}")


def test_a_skipped_question_is_not_asked_again() -> None:
    noun = read(complies_with_data_protection=None, assists_eligible_people=None)
    first, second = pss.questions(noun)
    assert pss.next_question(noun) == first
    assert pss.next_question(noun, skip=[first.path]) == second
    assert pss.next_question(noun, skip=[first.path, second.path]) is None


def test_choices_are_those_of_the_law_of_the_day() -> None:
    def objectives(on: str) -> set[bool | str]:
        # With elements stated, only the objective that has them may be answered.
        noun = read(on=on, objective=None, pursues=None)
        (question,) = (row for row in pss.questions(noun) if row.path == "objective")
        return {choice.value for choice in question.choices}

    added = objectives("2024-05-01") - objectives("2019-05-01")
    assert "digital-identity-verification-services" in added
    assert "multiple-disadvantages" in objectives("2019-05-01")


def test_elements_are_a_question_once_the_objective_is_known() -> None:
    both = read(objective=None, pursues=None, disadvantages=None)
    question = pss.next_question(both)
    assert question is not None
    assert question.path == "objective"
    later = {row.path: row.settles for row in pss.questions(both)}
    assert later["pursues"] == 0.0, "its elements cannot be listed yet"
    (question,) = pss.questions(read(pursues=None))
    assert [choice.value for choice in question.choices] == [
        element.id for element in pss.law.built_in().objectives[BASE["objective"]].elements
    ]


def test_entries_are_those_of_the_schedule_of_the_power() -> None:
    party = {**BASE["recipient"], "specified_as": None}
    (question,) = pss.questions(read(recipient=party))
    refs = {str(choice.value) for choice in question.choices}
    assert {ref.partition("/")[0] for ref in refs} == {"sch4"}
    assert BASE["recipient"]["specified_as"][0] in refs


def test_an_answer_that_contradicts_the_document_is_refused() -> None:
    noun = read()
    with pytest.raises(pss.DocumentError) as caught:
        pss.fill_in(noun, "assists_eligible_people", "yes")
    assert caught.value.faults[0].pointer == "/assists_eligible_people"
    for path in ("territory.0.x", "territory.7.x", "on.x", "information.personal.x"):
        with pytest.raises(LookupError, match=path):
            pss.fill_in(noun, path, True)
    with pytest.raises(pss.DocumentError):
        pss.fill_in(noun, "assists", True)
    assert noun == read(), "the document itself is left as it was"


def test_a_missing_place_is_created() -> None:
    noun = read(information=None)
    filled = pss.fill_in(noun, "information.personal", True)
    assert pss.to_dict(filled)["information"]["personal"] is True


def test_every_fact_of_a_rule_has_a_question_and_help() -> None:
    for fact in FACTS:
        assert ENGLISH[f"question.{fact.path}"].endswith("?")
        assert ENGLISH[f"help.{fact.path}"].endswith(".")


def test_the_flows_of_an_agreement_offer_its_parties() -> None:
    draft = pss.draft(
        ["Kent County Council", "Kent Police"],
        objective="multiple-disadvantages",
        starts="2025-01-01",
        ends="2026-01-01",
    )
    document = pss.to_dict(draft)
    document["flows"][0]["discloser"] = None
    by_path = {q.path: q for q in pss.questions(pss.from_dict(document))}
    choices = by_path["flows.0.discloser"].choices
    assert [choice.value for choice in choices] == [party["id"] for party in document["parties"]]


@pytest.mark.parametrize(
    "pursued",
    [
        ["identify", "improve-or-facilitate", "improve-well-being"],
        ["reduce-energy-costs"],
        ["identify-parents", "contact-parents"],
    ],
)
def test_no_objective_is_offered_that_cannot_be_filled_in(pursued: list[str]) -> None:
    noun = read(objective=None, pursues=pursued)
    question = next(row for row in pss.questions(noun) if row.path == "objective")
    assert question.choices
    for choice in question.choices:
        filled = pss.to_dict(pss.fill_in(noun, "objective", choice.value))
        assert filled["objective"] == choice.value
    if "contact-parents" in pursued:
        assert [choice.value for choice in question.choices] == [
            "scottish-early-learning-and-childcare"
        ]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.one_of(documents(), agreements()))
def test_every_choice_that_is_offered_can_be_filled_in(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    for question in pss.questions(noun)[:2]:
        for choice in question.choices:
            takes_a_list = question.kind == "some-of"
            pss.fill_in(noun, question.path, [choice.value] if takes_a_list else choice.value)
