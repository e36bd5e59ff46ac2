"""Names that people use lead to ids; each hint names what to look at and settles nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.law.everyday_words import (
    normal_form,
    objective_meant,
    power_meant,
    section_named,
)
from pubservice_share.literals import IntendedUse

EDITION = law.built_in()
ROWS = EDITION.everyday_words
DOCUMENT = {
    "type": "disclosure", "power": "s35", "on": "2026-11-27", "territory": ["england"],
    "discloser": {"name": "A"}, "recipient": {"name": "B"},
}  # fmt: skip


def test_every_word_leads_to_one_row() -> None:
    words = [normal_form(word) for row in ROWS for word in row.words]
    assert all(words)
    assert len(words) == len(set(words))
    names = {normal_form(row.name): row for row in ROWS}
    assert len(names) == len(ROWS)
    assert not set(words) & {*EDITION.objectives, *EDITION.powers}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.name)
def test_no_hint_is_an_answer_of_law(row: law.rows.EverydayWord) -> None:
    text = row.message.lower()
    for word in ("may share", "can share", "lawful to", "permitted", "must share", "allowed"):
        assert word not in text
    if row.objective is not None:
        assert row.objective in EDITION.objectives


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Troubled Families", "multiple-disadvantages"),
        ("troubled-families", "multiple-disadvantages"),
        ("Supporting Families", "multiple-disadvantages"),
        ("supporting_families", "multiple-disadvantages"),
        ("Families First Partnership", "multiple-disadvantages"),
        ("Multiple Disadvantages", "multiple-disadvantages"),
        ("fuel poor", "fuel-poverty"),
        ("FUEL POVERTY", "fuel-poverty"),
        ("Water poverty", "water-poverty"),
        ("GOV.UK One Login", "digital-identity-verification-services"),
        ("ELC", "scottish-early-learning-and-childcare"),
        ("TV retuning", "television-retuning"),
    ],
)
def test_a_name_of_one_objective_is_taken_for_it_and_reported(text: str, id: str, run: Any) -> None:
    meant, note = objective_meant(text, EDITION)
    assert meant == id
    assert note is not None
    assert note.startswith(f"Objective taken: {id}")
    result = run("law", "persons", text, "--on", "2026-11-27")
    assert result.code == 0
    assert f"Objective taken: {id}" in result.err
    routing = pss.routes("sch4/7", "sch4/12", on="2026-11-27", objective=text)
    assert routing.notes[0] == f"{note}."
    every = [*routing.routes, *routing.misses]
    assert {route.objective for route in every} <= {id, None}
    assert id in {route.objective for route in every}


def test_an_id_brings_no_note() -> None:
    for id in EDITION.objectives:
        assert objective_meant(id, EDITION) == (id, None)
    for id in EDITION.powers:
        assert power_meant(id, EDITION) == (id, None)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Warm Home Discount", "support-scheme"), ("WHD", "s36"), ("ECO", "gas-obligation"),
        ("ECO4", "electricity-obligation"), ("GBIS", "fuel-poverty"),
        ("social tariffs", "social-tariff"), ("WaterSure", "s38"),
        ("funded childcare", "scottish-early-learning-and-childcare"),
        ("TF", "multiple-disadvantages"), ("debt", "section 48"), ("crime", "section 115"),
        ("fraud", "section 56"), ("water", "water-poverty"), ("statutory", "names no provision"),
        ("legal obligation", "6(1)(c)"), ("consent", "6(1)(a)"), ("GDPR", "lawful basis"),
        ("legitimate interests", "6(1)(f)"), ("public-domain", "already-public"),
        ("housing benefit", "no objective of this edition"), ("S35", "'s35'"), ("35", "'s35'"),
        ("section 35", "'s35'"), ("s35(1)", "'s35'"), ("s.48", "Chapter 3"), ("s56", "Chapter 4"),
        ("s.64", "Chapter 5"), ("s.115", "Crime and Disorder Act"), ("s.11", "Children Act"),
        ("section 115 of the Crime and Disorder Act 1998", "power of another law"),
        ("free school meals", "have not been seen"),
    ],
)  # fmt: skip
def test_any_other_word_is_refused_with_what_to_look_at(text: str, part: str, run: Any) -> None:
    with pytest.raises(LookupError) as caught:
        objective_meant(text, EDITION)
    assert part in str(caught.value)
    for arguments in (
        ("law", "persons", text, "--on", "2026-11-27"),
        ("partnership", "--party", "sch4/7", "--party", "sch4/12", "--on", "2026-11-27",
         "--objective", text),
        ("agreement", "new", "--party", "sch4/7", "--party", "sch4/12", "--starts", "2026-11-27",
         "--objective", text),
        ("routes", "--from", "sch4/7", "--to", "sch4/12", "--on", "2026-11-27",
         "--objective", text),
    ):  # fmt: skip
        result = run(*arguments)
        assert result.code == 64
        assert part in result.err
    with pytest.raises(LookupError, match="is not an objective"):
        pss.draft(("sch4/7", "sch4/12"), objective=text, starts="2026-11-27")


@pytest.mark.parametrize("text", ["section 35", "S35", "s.35", "35", "s35(1)", "DEA 2017 s.35"])
def test_a_section_is_the_power_however_it_is_written(text: str, run: Any) -> None:
    assert section_named(text) == "s35"
    assert power_meant(text, EDITION) == ("s35", "Power taken: s35")
    result = run("partnership", "--party", "sch4/7", "--party", "sch4/12", "--on", "2026-11-27",
                 "--objective", "Supporting Families", "--power", text)  # fmt: skip
    assert "Power taken: s35" in result.err
    assert result.code == 3


@pytest.mark.parametrize("text", ["s48", "consent", "statutory", "s115", "nonsense", "s99"])
def test_what_is_no_power_is_refused(text: str) -> None:
    with pytest.raises(LookupError, match="is not a power"):
        power_meant(text, EDITION)


@pytest.mark.parametrize("text", ["2017", "s", "section", "", "x" * 5000, "35 36", "s35 and s36"])
def test_not_every_text_names_a_section(text: str) -> None:
    assert section_named(text) is None or text == "35 36"


def faults(**changes: Any) -> dict[str, str]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(json.dumps({**DOCUMENT, **changes}))
    return {fault.pointer: fault.message for fault in caught.value.faults}


def test_documents_take_ids_only_and_the_fault_has_the_id() -> None:
    assert "write 'multiple-disadvantages'" in faults(objective="Supporting Families")["/objective"]
    assert "did you mean 's35'" in faults(power="Section 35")["/power"]
    assert "gas-obligation" in faults(power="s36", intended_use=["ECO"])["/intended_use/0"]
    assert "section 48" in faults(objective="debt")["/objective"]


def test_a_disadvantage_is_never_hinted_at() -> None:
    message = faults(objective="multiple-disadvantages", disadvantages=["crime"])
    assert message["/disadvantages/0"] == "this is not one of the allowed values"


def test_a_table_has_the_hint_of_a_document() -> None:
    polars = pytest.importorskip("polars")
    frame = polars.DataFrame({
        "power": ["s35"], "on": ["2026-11-27"], "territory": ["england"],
        "discloser.name": ["A"], "recipient.name": ["B"], "objective": ["Supporting Families"],
    })  # fmt: skip
    (reason,) = pss.assess_table(frame)["reason"].to_list()
    assert "write 'multiple-disadvantages'" in reason


def test_the_uses_that_hints_name_are_those_of_the_law() -> None:
    uses = {use.id for use in EDITION.intended_uses}
    named = {word for row in ROWS for word in row.message.replace(",", " ").split()
             if word in IntendedUse.__args__}  # type: ignore[attr-defined]  # fmt: skip
    assert named
    assert named <= uses
