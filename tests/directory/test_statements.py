"""When a name is answered and when it is asked about: the same at every door."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share import directory

ON = "2026-11-27"


def statement(text: str, *territory: str, on: str = ON) -> directory.Statement:
    stated = directory.statement_of(text, on=on, territory=territory)
    assert stated is not None
    return stated


@pytest.mark.parametrize(
    ("text", "nation", "entries"),
    [
        ("a primary school", "england", ("sch4/23",)),
        ("A school", "wales", ("sch4/42", "sch5/28", "sch6/21")),
        ("a school in Wales", "england", ("sch4/42", "sch5/28", "sch6/21")),
        ("Ysgol Gynradd Caerdydd", "england", ("sch4/42", "sch5/28", "sch6/21")),
        ("schools", "scotland", ("sch4/50",)),
        ("an academy", "england", ("sch4/24",)),
        ("our local college", "england", ("sch4/25",)),
        ("a housing association", "england", ()),
        ("a housing association", "wales", ("sch4/47", "sch5/27", "sch6/19")),
        ("the NHS trust", "england", ()),
        ("NHS trust", "wales", ("sch4/37",)),
        ("a GP practice", "england", ()),
        ("a charity", "scotland", ()),
        ("the police", "wales", ("sch4/22",)),
        ("police", "scotland", ()),
        ("a gas supplier", "england", ("s36/1/a",)),
        ("a water company", "wales", ("s38/1/b",)),
    ],
)
def test_a_class_is_answered_for_its_nation(
    text: str, nation: str, entries: tuple[str, ...]
) -> None:
    stated = statement(text, nation)
    assert stated.body.specified_as == entries
    assert stated.body.name == text
    assert any("was taken as" in note for note in stated.notes)


@pytest.mark.parametrize(
    ("text", "territory"),
    [
        ("a school", ()),
        ("a school", ("england", "wales")),
        ("housing association", ("england", "scotland", "wales")),
        ("the fire service", ("england",)),
        ("Newcastle", ("england",)),
        ("CCBC", ("wales",)),
        ("Poole", ("england",)),
        ("Ministry of Defence Police", ("england",)),
        ("youth offending team", ("england",)),
        ("Kent MASH", ("england",)),
        ("the housing department", ("england",)),
        ("Cardiff University", ("england",)),
    ],
)
def test_what_is_not_settled_is_asked_about_at_every_door(
    text: str, territory: tuple[str, ...]
) -> None:
    with pytest.raises(directory.AmbiguousNameError) as asked:
        directory.statement_of(text, on=ON, territory=territory)
    places: Any = territory or ("england", "wales", "scotland")
    with pytest.raises(LookupError, match=r"."):
        pss.routes(text, "Leeds", on=ON, territory=places)
    document = pss.from_dict(
        {"type": "disclosure", "power": "s35", "on": ON, "territory": list(territory),
         "discloser": {"name": text}, "recipient": {"name": "Leeds"}}, as_=pss.Disclosure,
    ) if territory else None  # fmt: skip
    if document is not None:
        filled, notes = directory.look_up(document)
        assert filled.discloser == document.discloser
        assert f"{text}: unchanged. {asked.value}" in notes


def test_several_entries_that_the_law_treats_alike_are_answered_and_said() -> None:
    stated = statement("a council", "england")
    assert stated.body.specified_as == ("sch4/11", "sch5/5", "sch6/4")
    assert any("the law treats them alike on this day" in note for note in stated.notes)
    assert any("sch4/12, sch5/6, sch6/5" in note for note in stated.notes)


def test_a_provider_of_a_document_falls_in_the_entry_that_its_client_brings() -> None:
    document = pss.from_dict(
        {"type": "disclosure", "power": "s35", "on": ON, "territory": ["wales"],
         "discloser": {"name": "A charity", "provides_services_to": {"name": "Cyngor Gwynedd"}},
         "recipient": {"name": "Cardiff Council"}}, as_=pss.Disclosure,
    )  # fmt: skip
    filled, notes = directory.look_up(document)
    assert filled.discloser.specified_as == ("sch4/48", "sch5/32", "sch6/25")
    assert filled.discloser.services_in_connection is None
    assert any("as a provider of services to Cyngor Gwynedd" in note for note in notes)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Preston Primary School", "looks like a school"),
        ("Kent Police", "the directory has Kent Police"),
        ("Lancashire police", "Lancashire Constabulary"),
        ("Tai Calon", "looks like a housing association"),
        ("NHS trust", "in Wales sch4/37"),
    ],
)
def test_a_body_stated_to_be_in_no_entry_brings_a_warning_if_it_looks_listed(
    name: str, said: str
) -> None:
    warning = directory.looks_listed(name, on=ON)
    assert warning is not None
    assert said in warning
    assert warning in pss.routes(f"{name}=", "Leeds", on=ON).notes


@pytest.mark.parametrize("name", ["A friendly society", "NHS England", "a charity", "Shelter"])
def test_a_body_that_is_in_no_entry_brings_no_warning(name: str) -> None:
    assert directory.looks_listed(name, on=ON) is None


@pytest.mark.parametrize(
    ("day", "department"),
    [
        ("2024-07-23", "Cabinet Office"),
        ("2024-07-24", "Department for Science, Innovation and Technology"),
    ],
)
def test_an_office_is_part_of_the_department_of_the_day(day: str, department: str) -> None:
    assert statement("GDS", on=day).body.name == f"{department} (as GDS)"


def test_what_was_looked_up_stands_in_the_answer_and_its_record() -> None:
    document = pss.from_dict(
        {"type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
         "discloser": {"name": "DVLA"}, "recipient": {"name": "Leeds"}}, as_=pss.Disclosure,
    )  # fmt: skip
    filled, sentences = directory.look_up(document)
    answer = pss.assess(filled).with_look_up(sentences)
    assert answer.notes[: len(sentences)] == sentences
    assert answer.to_dict()["record"]["looked_up"] == list(sentences)
    assert "looked_up" not in pss.assess(filled).to_dict()["record"]
    assert answer.outcome is pss.assess(filled).outcome
    assert "Department for Transport (as DVLA)" in answer.title


@given(st.text(max_size=40), st.sampled_from(["england", "wales", "scotland", "northern-ireland"]))
def test_any_text_is_answered_asked_about_or_not_known(text: str, nation: str) -> None:
    try:
        stated = directory.statement_of(text, on=ON, territory=[nation])
    except directory.AmbiguousNameError as error:
        assert str(error)
        return
    found = directory.search(text, on=ON).found
    assert (stated is None) == (not found)


@pytest.mark.parametrize("change", [str.upper, str.lower, lambda name: f"  The {name} ",
                                    lambda name: name.replace(" ", "\u00a0"),
                                    lambda name: name.replace("-", "\u2011"),
                                    lambda name: name.replace("'", "\u2019"),
                                    lambda name: name.replace(" and ", " & ")])  # fmt: skip
def test_typography_never_changes_what_a_name_means(change: Any) -> None:
    for body in directory.bodies(on=ON):
        plain = [match.identifier for match in directory.search(body.name, on=ON).found]
        changed = [match.identifier for match in directory.search(change(body.name), on=ON).found]
        assert plain == changed, body.name


def test_every_present_body_is_found_by_its_own_name_alone() -> None:
    for body in directory.bodies(on=ON):
        found = directory.search(body.name, on=ON).found
        assert [match.identifier for match in found] == [body.id], body.name


def test_an_agency_looked_up_by_its_identifier_keeps_the_name_of_the_document() -> None:
    agency = {"name": "The licensing agency", "identifier": "government-organisation:EA74"}
    document = pss.from_dict(
        {"type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
         "discloser": agency, "recipient": {"name": "Leeds"}}, as_=pss.Disclosure,
    )  # fmt: skip
    filled, _ = directory.look_up(document)
    assert filled.discloser.name == "Department for Transport (as The licensing agency)"
    assert filled.discloser.identifier == "government-organisation:D9"
