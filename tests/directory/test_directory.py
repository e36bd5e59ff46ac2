"""Real bodies, with their days, and with doubt reported as doubt."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pubservice_share as pss
from pubservice_share import directory, law
from pubservice_share.directory.bodies import organisations
from pubservice_share.directory.names_of_bodies import names_of
from pubservice_share.directory.normal_form import normal_form

DATA = Path(directory.__file__).parent / "data"
ON = "2024-05-01"


@pytest.mark.parametrize(
    ("text", "identifier"),
    [
        ("Leeds City Council", "local-authority-eng:LDS"),
        ("leeds city  council", "local-authority-eng:LDS"),
        ("Leeds", "local-authority-eng:LDS"),
        ("LDS", "local-authority-eng:LDS"),
        ("local-authority-eng:LDS", "local-authority-eng:LDS"),
        ("DWP", "government-organisation:D10"),
        ("Secretary of State for Work and Pensions", "government-organisation:D10"),
        ("HM Revenue & Customs", "government-organisation:D25"),
        ("DLUHC", "government-organisation:D4"),
        ("Met Police", "police-force:metropolitan"),
        ("Gwynedd Council", "principal-local-authority:GWN"),
    ],
)
def test_a_body_is_found_by_name_old_name_short_name_and_code(text: str, identifier: str) -> None:
    assert directory.find(text, on=ON).id == identifier


def test_every_name_of_a_body_is_in_normal_form() -> None:
    """A name in another form is in the index and no text reaches it."""
    names = [name for body in organisations().values() for name in names_of(body)]
    assert [name for name in names if normal_form(name) != name] == []


@pytest.mark.parametrize(
    ("text", "near"),
    [
        ("Cornwal", "Cornwall Council"),
        ("West Yorkshire Polic", "West Yorkshire Police"),
        ("Brighton", "Brighton"),
    ],
)
def test_near_names_are_suggested(text: str, near: str) -> None:
    with pytest.raises(LookupError, match=f"near names: .*{near}"):
        directory.find(text)


@pytest.mark.parametrize("most", [1, 2, 5])
def test_no_more_names_are_suggested_than_requested(most: int) -> None:
    assert len(directory.near("West", most=most)) == most


def test_a_name_unlike_all_others_has_no_suggestion() -> None:
    with pytest.raises(LookupError, match=r"is not in the directory\. The directory does not list"):
        directory.find("qqqq zzzz")


def test_the_day_distinguishes_bodies_of_one_name() -> None:
    bodies = [body for body in directory.bodies() if "Cumbria" in body.name]
    assert len(bodies) > 1
    with pytest.raises(LookupError):
        directory.organisation("local-authority-eng:NONE")


@pytest.mark.parametrize(
    ("text", "refs"),
    [
        ("Kent County Council", ("sch4/11", "sch5/5", "sch6/4")),
        ("Leeds", ("sch4/12", "sch5/6", "sch6/5")),
        ("London Borough of Newham", ("sch4/13", "sch5/7", "sch6/6")),
        ("Greater Manchester Combined Authority", ("sch4/14", "sch5/8", "sch6/7")),
        ("Greater London Authority", ("sch4/17", "sch5/11", "sch6/10")),
        ("Council of the Isles of Scilly", ("sch4/16", "sch5/10", "sch6/9")),
        ("Torfaen County Borough Council", ("sch4/33", "sch5/23", "sch6/17")),
        ("Powys County Council", ("sch4/32", "sch5/22", "sch6/16")),
        ("Aberdeenshire Council", ("sch4/50",)),
        ("Armagh City, Banbridge and Craigavon Borough Council", ()),
        ("NHS England", ()),
        ("Kent Police", ("sch4/22",)),
        ("DVLA", ("sch4/27B",)),
    ],
)
def test_a_body_has_the_entries_of_its_kind(text: str, refs: tuple[str, ...]) -> None:
    placing = directory.find(text, on=ON).placing(ON)
    assert placing.doubt is None
    assert placing.certain == refs


def test_a_combined_county_authority_has_no_entry_before_it_was_inserted() -> None:
    body = directory.find("East Midlands Combined County Authority")
    assert body.placing("2026-01-01").certain == ("sch4/14A", "sch5/8A", "sch6/7A")
    assert "sch4/14A" not in body.placing("2023-12-25").certain


@pytest.mark.parametrize(
    ("text", "day", "alike"),
    [("Ministry of Defence Police", ON, False), ("East Surrey Council", "2027-05-01", True)],
)
def test_a_doubtful_placing_is_left_open(text: str, day: str, alike: bool) -> None:
    body = directory.find(text, on=day)
    placing = body.placing(day)
    assert placing.certain == ()
    assert len(placing.either) == 2
    assert placing.doubt
    assert body.specified_as is None
    assert body.body().specified_as is None
    assert (placing.alike_under(law.as_at(day)) is not None) is alike


def test_a_body_that_no_longer_exists_has_no_certain_entry() -> None:
    energy = directory.find("BEIS")
    assert energy.placing("2022-05-01").certain == ("sch4/6", "sch5/1")
    assert energy.placing("2024-05-01").doubt
    assert energy.replaced_by


def test_every_body_is_sound() -> None:
    edition = law.built_in()
    ids = [body.id for body in directory.bodies()]
    assert len(ids) == len(set(ids)) > 500
    for body in directory.bodies():
        placing = body.placing(ON)
        for group in (placing.certain, *placing.either):
            assert set(group) <= edition.references
        for part in body.part_of:
            assert directory.organisation(part.body).part_of == ()
        assert body.groups or body.part_of
        assert pss.Body(name=body.name, identifier=body.id)
        assert pss.from_dict(
            {
                "type": "use", "on": ON, "received_under": "s35", "received_from": {"name": "x"},
                "holder": {"name": body.name, "identifier": body.id},
            }
        )  # fmt: skip


def test_every_register_code_of_an_entry_is_known_to_the_law() -> None:
    codes = json.loads((DATA.parent.parent / "register/data/codes.json").read_text("utf-8"))
    references = law.built_in().references
    for row in codes["specified_persons"]:
        assert set(row["specified_as"] or ()) <= references, row["name"]
    assert [row["code"] for row in codes["specified_persons"]] == [str(n) for n in range(1, 97)]


def test_routes_take_real_names_and_report_doubt() -> None:
    routes = pss.routes("DWP", "East Surrey Council", on="2027-05-01")
    assert routes.recipient.name == "East Surrey Council"
    assert len(routes) > 0
    assert any("the law treats them alike on this day" in note for note in routes.notes)
    agency = pss.routes("DVLA", "Leeds", on=ON)
    assert agency.discloser.name == "Department for Transport (as DVLA)"
    assert any("is part of Department for Transport" in note for note in agency.notes)
    stated = pss.routes("A local friendly society=", "Leeds", on=ON)
    assert not len(stated)
    assert "You state that A local friendly society is not listed in any Schedule." in stated.notes
    with pytest.raises(LookupError, match="did you mean 'sch4/"):
        pss.routes("X=sch4/7Z", "Leeds", on=ON)
    with pytest.raises(LookupError, match="does not treat them alike"):
        pss.routes("Ministry of Defence Police", "Leeds", on=ON)


def test_entries_are_filled_in_on_request_and_reported() -> None:
    document = pss.from_dict(
        {
            "type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
            "discloser": {"name": "Kent Police"},
            "recipient": {"name": "Our council", "identifier": "local-authority-eng:LDS"},
        },
        as_=pss.Disclosure,
    )  # fmt: skip
    filled, notes = directory.look_up(document)
    assert filled.discloser.specified_as == ("sch4/22",)
    assert filled.recipient.specified_as == ("sch4/12", "sch5/6", "sch6/5")
    assert len(notes) == 2
    assert pss.assess(filled).missing[:1] != ("discloser.specified_as",)
    assert document.discloser.specified_as is None


def test_an_executive_agency_is_its_department() -> None:
    """An agency and its department are one person (s.35(1)) once they are looked up."""
    document = pss.from_dict(
        {
            "type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
            "discloser": {"name": "DVLA"}, "recipient": {"name": "Department for Transport"},
        },
        as_=pss.Disclosure,
    )  # fmt: skip
    filled, notes = directory.look_up(document)
    assert filled.discloser.identifier == filled.recipient.identifier
    assert filled.discloser.name == "Department for Transport (as DVLA)"
    assert any("is part of Department for Transport" in note for note in notes)
    answer = pss.assess(filled)
    assert answer.outcome is pss.Outcome.NOT_PERMITTED
    (finding,) = [row for row in answer.findings if row.rule == "s35.another-person"]
    assert finding.result is pss.Result.NOT_MET
    assert directory.find("DVLA").body() == directory.find("Department for Transport").body()


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ({"name": "A friendly society", "specified_as": []}, 0),
        ({"name": "Kent Police", "specified_as": []}, 1),
        ({"name": "Nobody in particular"}, 1),
        ({"name": "Kent Police", "identifier": "x:1"}, 1),
        ({"name": "Ministry of Defence Police"}, 1),
    ],
)
def test_stated_unknown_and_doubtful_entries_are_unchanged(
    body: dict[str, object], count: int
) -> None:
    document = pss.from_dict(
        {"type": "use", "on": ON, "received_under": "s35", "holder": body,
         "received_from": {"name": "x", "specified_as": ["sch4/7"]}}
    )  # fmt: skip
    filled, lines = directory.look_up(document)
    assert filled is document
    assert len(lines) == count
