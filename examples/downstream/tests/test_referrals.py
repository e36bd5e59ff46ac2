"""A referral from the first question to the record, as a worker makes it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

import pubservice_share as pss
from family_support import disclosures as sharing
from family_support import partners
from family_support.cases import Referral
from family_support.command import main

DAY = date(2025, 10, 1)


SETTLED: dict[str, object] = {
    "assists_eligible_people": True,
    "complies_with_data_protection": True,
    "prohibited_by_investigatory_powers": False,
}


def referral(facts: Mapping[str, object], to: str = "West Yorkshire Police") -> Referral:
    result = partners.refer("r1", family="A", summary="Attendance", to=to, on=DAY)
    for path, value in facts.items():
        result = sharing.with_answer(result, path, value)
    return result


def test_what_is_missing_is_the_to_do_list_and_answering_it_settles_the_question() -> None:
    open_referral = referral({})
    for _ in range(len(SETTLED)):
        (step, *_more_steps) = sharing.to_do(open_referral.document, {})
        assert step.path is not None
        assert step.choices == ("Yes", "No")
        open_referral = sharing.with_answer(open_referral, step.path, SETTLED[step.path])
    assert sharing.to_do(open_referral.document, {}) == ()
    decision = sharing.decide(open_referral, {}).decision
    assert decision is not None
    assert decision.outcome is pss.Outcome.PERMITTED


def test_a_permitted_referral_is_passed_on_under_the_decision_kept() -> None:
    decided = sharing.decide(referral(SETTLED), {})
    assert decided.decision is not None
    done = sharing.pass_on(decided, on=DAY, by="A worker")
    assert done.passed_on is not None
    assert done.passed_on.under == f"s35, {decided.decision.digest}"
    with pytest.raises(sharing.RefusedError, match="kept as it was"):
        sharing.with_answer(done, "assists_eligible_people", False)


def test_a_decision_on_other_facts_or_for_another_day_bears_nothing() -> None:
    decided = sharing.decide(referral(SETTLED), {})
    changed = sharing.with_answer(decided, "complies_with_data_protection", None)
    with pytest.raises(sharing.RefusedError, match="decide first"):
        sharing.pass_on(changed, on=DAY, by="A worker")
    with pytest.raises(sharing.RefusedError, match="for 2025-10-01: decide for 2026-01-05"):
        sharing.pass_on(decided, on=date(2026, 1, 5), by="A worker")


def test_beyond_the_power_only_another_power_bears_it() -> None:
    decided = sharing.decide(
        referral({**SETTLED, "recipient.specified_as": []}, to="A charity"), {}
    )
    with pytest.raises(sharing.RefusedError, match="Other powers are untouched"):
        sharing.pass_on(decided, on=DAY, by="A worker")
    done = sharing.pass_on(decided, on=DAY, by="A worker", other_power="Children Act 2004 s.10")
    assert done.passed_on is not None
    assert done.passed_on.under == "Children Act 2004 s.10"


def test_the_worker_sees_what_falls_away_and_what_stands() -> None:
    text = sharing.screen(sharing.decide(referral(SETTLED), {}), {})
    assert "confidence: lifted" in text
    assert "data-protection: stands" in text
    assert "Whether to use it is for the team" in text


def test_an_answer_that_no_document_bears_is_refused_with_its_place() -> None:
    with pytest.raises(pss.DocumentError) as caught:
        referral({"complies_with_data_protection": "yes"})
    assert [fault.pointer for fault in caught.value.faults] == ["/complies_with_data_protection"]


def test_the_command_goes_the_whole_way(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        code = main([str(tmp_path / "team.db"), *arguments])
        return code, capsys.readouterr().out

    to = ("--family", "A", "--summary", "Attendance", "--to", "West Yorkshire Police")
    code, text = run("refer", "r1", *to, "--on", "2025-10-01")
    assert (code, text.count("[ ]")) == (0, 3)
    assert run("pass-on", "r1", "--by", "A worker", "--on", "2025-10-01")[0] == 1
    for path, value in SETTLED.items():
        code, text = run("answer", "r1", path, str(value).lower())
        assert code == 0
    assert "[ ]" not in text
    assert run("decide", "r1", "--on", "2025-10-03")[0] == 0
    code, text = run("pass-on", "r1", "--by", "A worker", "--on", "2025-10-03")
    assert code == 0
    assert "Passed on 2025-10-03 under s35, sha256:" in text
    assert run("show", "r1") == (0, text)
    assert run("show", "r2") == (1, "Refused: no referral 'r2'\n")
