"""A new instrument is a change of data alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from support.invented_law import INVENTED, disclosure, loaded

import pubservice_share as pss
from pubservice_share import conformance, forms, law, register, words
from pubservice_share.law.spans import change_days

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture
def edition(tmp_path: Path) -> law.Edition:
    return loaded(tmp_path, INVENTED)


def answer(edition: law.Edition, **changes: Any) -> pss.Assessment:
    return pss.assess(pss.from_dict(disclosure(**changes), law=edition), law=edition)


def test_an_invented_objective_and_entry_have_an_answer(edition: law.Edition) -> None:
    assessment = answer(edition)
    assert assessment.outcome is pss.Outcome.PERMITTED
    cited = {citation for finding in assessment.findings for citation in finding.citations}
    assert {"SI 2031/77 reg.3(2)(a)", "SI 2031/77 reg.4(a)", "DEA 2017 Sch.4 para.27E"} <= cited
    assert assessment.record.library == pss.__version__
    assert assessment.law.edition == "invented"


@pytest.mark.parametrize(
    ("changes", "citation"),
    [
        ({"on": "2031-02-28"}, "SI 2031/77 reg.1(2)"),
        ({"on": "2033-03-01"}, "SI 2031/77 reg.1(2)"),
        ({"pursues": ["find-lanterns"]}, "SI 2031/77 reg.3(2)(b)"),
        (
            {"discloser": {"name": "Police", "specified_as": ["sch4/22"]}},
            "SI 2031/77 reg.4(a)",
        ),
    ],
)
def test_disclosures_that_the_invented_law_does_not_reach(
    edition: law.Edition, changes: dict[str, Any], citation: str
) -> None:
    assessment = answer(edition, **changes)
    assert assessment.outcome is pss.Outcome.NOT_PERMITTED
    failed = [row for row in assessment.findings if row.result is pss.Result.NOT_MET]
    assert citation in {cited for row in failed for cited in row.citations}


def test_an_invented_reading_decides_where_it_is_adopted(edition: law.Edition) -> None:
    county = {"discloser": {"name": "Kent", "specified_as": ["sch4/11"]}}
    assert answer(edition, **county).readings == ("invented-reading",)
    document = pss.from_dict(disclosure(**county), law=edition)
    adopted = pss.assess(document, {"invented-reading": True}, law=edition)
    assert adopted.outcome is pss.Outcome.PERMITTED
    rejected = pss.assess(document, {"invented-reading": False}, law=edition)
    assert rejected.outcome is pss.Outcome.NOT_PERMITTED


def translated(edition: law.Edition, folder: Path) -> words.Catalogue:
    """A catalogue with one text of the invented law and one question."""
    catalogue = words.template("xx", law=edition)
    for id in ("element.lantern-light.light-lanterns", "question.pursues"):
        catalogue["texts"][id]["text"] = f"<{id}>"
    path = folder / "words.json"
    path.write_text(json.dumps(catalogue), encoding="utf-8")
    with pytest.raises(pss.DocumentError, match="not an id of the template"):
        words.load(path)
    return words.load(path, law=edition)


def in_another_language(edition: law.Edition, folder: Path) -> bool:
    document = pss.from_dict(disclosure(pursues=["find-lanterns"]), law=edition)
    (assessment,) = pss.assess_many([document], law=edition, words=translated(edition, folder))
    return "<element.lantern-light.light-lanterns>" in json.dumps(assessment.to_dict())


def adopted(edition: law.Edition, _: Path) -> bool:
    county = {"discloser": {"name": "Kent", "specified_as": ["sch4/11"]}}
    document = pss.from_dict(disclosure(**county), law=edition)
    (assessment,) = pss.assess_many([document], {"invented-reading": True}, edition)
    return assessment.outcome is pss.Outcome.PERMITTED


def asks_next(edition: law.Edition, folder: Path) -> bool:
    """Whether no question is left once the reading is rejected."""
    county = {"discloser": {"name": "Kent", "specified_as": ["sch4/11"]}}
    document = pss.from_dict(
        {key: value for key, value in disclosure(**county).items() if key != "pursues"}, law=edition
    )
    catalogue = translated(edition, folder)
    question = forms.next_question(document, {"invented-reading": True}, edition, catalogue)
    assert question is not None
    assert question.question == "<question.pursues>"
    return forms.next_question(document, {"invented-reading": False}, edition, catalogue) is None


def has_a_route(edition: law.Edition, _: Path) -> bool:
    routes = pss.routes("sch4/7", "sch4/27E", on="2031-03-01", law=edition)
    return [route.objective for route in routes] == ["lantern-light"]


def agrees_with_a_case(edition: law.Edition, _: Path) -> bool:
    case = conformance.Case(
        name="lanterns", why="It shows them.", citations=(), document=disclosure(), adopt=None,
        expect={"outcome": "permitted"},
    )  # fmt: skip
    return conformance.disagreements(case, law=edition) == ()


def reads_the_register(edition: law.Edition, _: Path) -> bool:
    text = (ROOT / "tests/register/govuk-registers-2019.json").read_bytes()
    return {document._checked_under for document in register.read(text, law=edition)} == {
        edition.key
    }


@pytest.mark.parametrize(
    "door",
    [in_another_language, adopted, asks_next, has_a_route, agrees_with_a_case, reads_the_register],
)
def test_every_door_takes_another_edition(
    edition: law.Edition, tmp_path: Path, door: Callable[[law.Edition, Path], bool]
) -> None:
    assert door(edition, tmp_path)


def test_an_edition_that_extends_another_is_complete_once_it_is_read(edition: law.Edition) -> None:
    """The published schema is that of a complete edition; ``load`` checks one that extends it."""
    data = edition.to_dict()
    checker = jsonschema.Draft202012Validator(pss.schema("law"))
    checker.validate(data)
    assert "extends" not in data
    assert not checker.is_valid(INVENTED)


def test_an_entry_of_another_schedule_that_names_functions_is_no_limit_here(
    tmp_path: Path,
) -> None:
    """Section 35(2A) is about entries of Schedule 4."""
    data = law.built_in().to_dict()
    entry = next(row for row in data["schedules"][1]["entries"] if row["ref"] == "sch5/2")
    entry["functions"] = "invented"
    edition = loaded(tmp_path, {**data, "edition": "with functions"})
    changes = {
        "on": "2024-05-01", "territory": ["england"], "objective": "multiple-disadvantages",
        "pursues": ["identify"],
        "discloser": {"name": "Work and Pensions", "specified_as": ["sch4/7", "sch5/2"]},
        "recipient": {"name": "Leeds", "specified_as": ["sch4/12"]},
    }  # fmt: skip
    assessment = answer(edition, **changes)
    (limits,) = [row for row in assessment.findings if row.rule == "s35.entry-limits"]
    assert limits.result is pss.Result.NOT_APPLICABLE


def test_a_client_that_only_provides_services_serves_nobody(tmp_path: Path) -> None:
    """A provider's client must be listed by an entry of its own, however it is listed."""
    data = law.built_in().to_dict()
    objective = next(row for row in data["objectives"] if row["id"] == "multiple-disadvantages")
    objective["persons"].append({**objective["persons"][0], "ref": "sch4/28"})
    edition = loaded(tmp_path, {**data, "edition": "provider listed"})
    changes = {
        "on": "2024-05-01", "territory": ["england"], "objective": "multiple-disadvantages",
        "pursues": ["identify"],
        "discloser": {
            "name": "A subcontractor", "specified_as": ["sch4/26"], "services_in_connection": True,
            "provides_services_to": {"name": "A contractor", "specified_as": ["sch4/28"]},
        },
        "recipient": {"name": "Leeds", "specified_as": ["sch4/12"]},
    }  # fmt: skip
    assessment = answer(edition, **changes)
    (listed,) = [
        row for row in assessment.findings if row.rule == "s35.objective-listed-for-discloser"
    ]
    assert listed.result is pss.Result.NOT_MET


def test_the_built_in_law_does_not_have_it() -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict(disclosure())
    assert {fault.pointer for fault in caught.value.faults} == {
        "/objective",
        "/pursues/0",
        "/pursues/1",
        "/recipient/specified_as/0",
    }


def test_the_invented_edition_keeps_the_old_law(edition: law.Edition) -> None:
    old, new = law.built_in(), edition
    assert set(old.entries) < set(new.entries)
    assert set(old.objectives) < set(new.objectives)
    day = law.as_at("2024-05-01", edition=new)
    expected = law.as_at("2024-05-01").specified_persons("fuel-poverty")
    assert day.specified_persons("fuel-poverty") == expected


def test_a_complete_edition_survives_a_round_trip_through_json(tmp_path: Path) -> None:
    path = tmp_path / "whole.json"
    path.write_text(json.dumps(law.built_in().to_dict()), encoding="utf-8")
    again = law.load(path)
    assert again.to_dict() == law.built_in().to_dict()
    assert law.change_days(again) == law.change_days(law.built_in())


def test_an_edition_may_be_a_folder(tmp_path: Path) -> None:
    data = law.built_in().to_dict()
    for name, value in data.items():
        (tmp_path / f"{name}.json").write_text(json.dumps({name: value}), encoding="utf-8")
    assert set(law.load(tmp_path).entries) == set(law.built_in().entries)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not readable as JSON"),
        ("[]", "expected a JSON object"),
        ('{"edition": "x"}', "missing required field"),
        ('{"extends": "1999-01-01"}', "the current edition is"),
        ('{"extends": "2026-11-27", "entrys": []}', "unknown field `entrys`"),
        (
            '{"extends": "2026-11-27", "objectives": [{"id": "fuel-poverty", "persons": '
            '[{"ref": "sch4/77", "from": "2024-01-01"}]}]}',
            ": /objectives/0/persons/0/ref: 'sch4/77' is not among the entries; add it to them",
        ),
        (
            '{"extends": "2026-11-27", "objectives": [{"id": "fuel-poverty", '
            '"opening": "the Act, section 5"}]}',
            ": /objectives/0/opening: 'the Act, section 5' is not a citation; write it in the form",
        ),
        (
            '{"extends": "2026-11-27", "schedules": [{"schedule": 4, "entries": [{"ref": "sch4/7", '
            '"part": 1, "kind": "named", "name": "x", "extent": [], "from": "2020-01-01", '
            '"inserted_by": "DEA 2017", "source": "ukpga-2017-30"}]}]}',
            ": /schedules/0/entries/0/from: two rows of sch4/7 apply on 2020-01-01; end",
        ),
    ],
)
def test_unusable_law_data_is_refused_with_place_and_reason(
    tmp_path: Path, text: str, message: str
) -> None:
    path = tmp_path / "law.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(law.LawDataError, match=message) as caught:
        law.load(path)
    assert str(path) in str(caught.value)


def ended_before_it_began(data: dict[str, Any]) -> None:
    data["schedules"][0]["entries"][0]["to"] = "2017-04-27"


def without_readings(data: dict[str, Any]) -> None:
    data["readings"] = []


def listed_on_no_reading(data: dict[str, Any]) -> None:
    data["objectives"][0]["persons"][0]["reading"] = "of-the-tea-leaves"


def without_elements(data: dict[str, Any]) -> None:
    data["objectives"][0]["elements"] = []


def of_no_instrument(data: dict[str, Any]) -> None:
    data["objectives"][0]["opening"] = "SI 1999/1 reg.1"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            ended_before_it_began,
            "/schedules/0/entries/0/to: it ends on 2017-04-27, on or before it begins",
        ),
        (without_readings, "the readings are missing"),
        (
            listed_on_no_reading,
            "/objectives/0/persons/0/reading: 'of-the-tea-leaves' is not among the readings",
        ),
        (without_elements, "objective multiple-disadvantages has no elements"),
        (of_no_instrument, "'SI 1999/1 reg.1' names an instrument that is not among"),
    ],
)
def test_an_edition_that_does_not_fit_together_is_refused(
    tmp_path: Path, change: Callable[[dict[str, Any]], None], message: str
) -> None:
    data = law.built_in().to_dict()
    change(data)
    with pytest.raises(law.LawDataError, match=message):
        loaded(tmp_path, data)


@pytest.mark.parametrize(
    "name", [name for name, rows in law.built_in().to_dict().items() if isinstance(rows, list)]
)
def test_rows_merged_with_themselves_change_nothing(tmp_path: Path, name: str) -> None:
    """Each row has a key that distinguishes it from the others of its list."""
    data = law.built_in().to_dict()
    path = tmp_path / "same.json"
    for rows in ([data[name][0]], [data[name][-1]], data[name]):
        laid = {"edition": "same", "extends": data["edition"], name: rows}
        path.write_text(json.dumps(laid), encoding="utf-8")
        assert law.load(path).to_dict() == {**data, "edition": "same"}


def laid_over(tmp_path: Path, **lists: Any) -> dict[str, Any]:
    """The built-in edition with rows laid over it."""
    laid = {"edition": "laid", "extends": law.built_in().edition, **lists}
    return loaded(tmp_path, laid).to_dict()


@pytest.mark.parametrize(
    ("name", "key", "inner"),
    [
        ("schedules", "schedule", "entries"),
        ("schedules", "schedule", "definitions"),
        ("objectives", "id", "elements"),
        ("objectives", "id", "persons"),
    ],
)
def test_a_row_within_a_row_replaces_the_one_with_its_key(
    tmp_path: Path, name: str, key: str, inner: str
) -> None:
    data = law.built_in().to_dict()
    for number, row in enumerate(data[name]):
        if row.get(inner):
            laid = laid_over(tmp_path, **{name: [{key: row[key], inner: [row[inner][-1]]}]})
            assert laid[name][number] == row


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("instruments", {"id": "SI 2031/77"}),
        ("sources", {"id": "another"}),
        ("safeguards", {"id": "s40x"}),
        ("recipient_classes", {"ref": "s38/1/c"}),
        ("amendments", {"from": "2031-01-01"}),
        ("objectives", {"id": "another"}),
        ("proposed_objectives", {"id": "another"}),
        ("readings", {"id": "another"}),
        ("restrictions", {"kind": "another"}),
        ("purposes", {"id": "another"}),
        ("intended_uses", {"id": "another"}),
        ("eligible_classes", {"id": "another"}),
        ("grounds", {"id": "another"}),
        ("lawful_bases", {"id": "6(1)(g)"}),
        ("penalties", {"from": "2031-01-01", "jurisdiction": "another"}),
        ("prosecutions", {"from": "2031-01-01", "jurisdiction": "another"}),
        ("defences", {"citation": "DEA 2017 s.45(9)"}),
        ("misreadings", {"message": "another"}),
        ("everyday_words", {"name": "another", "words": ["another"]}),
    ],
)
def test_a_row_with_a_new_key_is_added(tmp_path: Path, name: str, changes: dict[str, Any]) -> None:
    rows = law.built_in().to_dict()[name]
    new = {**rows[-1], **changes}
    assert laid_over(tmp_path, **{name: [new]})[name] == [*rows, new]


def test_a_definition_with_a_new_key_is_added(tmp_path: Path) -> None:
    schedule = law.built_in().to_dict()["schedules"][0]
    new = {**schedule["definitions"][0], "ref": "sch4/99"}
    laid = laid_over(tmp_path, schedules=[{"schedule": schedule["schedule"], "definitions": [new]}])
    assert laid["schedules"][0]["definitions"] == [*schedule["definitions"], new]


def test_a_row_without_part_of_its_key_is_refused(tmp_path: Path) -> None:
    for inner in ({"ref": "sch4/12"}, {"from": "2031-01-01"}, {"ref": ["x"], "from": 1}, {}):
        with pytest.raises(law.LawDataError, match="entries"):
            laid_over(tmp_path, schedules=[{"schedule": 4, "entries": [inner]}])


@pytest.mark.parametrize(
    ("windows", "message"),
    [
        ([{"from": "2022-05-03", "to": None, "text": "x"}], "between 2022-05-02 and 2022-05-03"),
        (
            [
                {"from": "2022-05-02", "to": "2023-03-29", "text": "x"},
                {"from": "2023-03-30", "to": None, "text": "x"},
            ],
            "to 2023-03-29 and the next from 2023-03-30; start each window on the day on which "
            "the one before it ends",
        ),
        (
            [
                {"from": "2022-05-02", "to": "2023-04-01", "text": "x"},
                {"from": "2023-03-30", "to": None, "text": "x"},
            ],
            "start each window on the day on which the one before it ends",
        ),
        (
            [{"from": "2022-05-02", "to": "2030-01-01", "text": "x"}],
            "does not cover a conviction from 2030-01-01",
        ),
    ],
)
def test_windows_of_conviction_that_leave_a_day_out_are_refused(
    tmp_path: Path, windows: list[dict[str, Any]], message: str
) -> None:
    data = law.built_in().to_dict()
    (row,) = [row for row in data["penalties"] if row.get("convicted")]
    row["convicted"] = windows
    path = tmp_path / "law.json"
    path.write_text(json.dumps(data | {"edition": "windowed"}), encoding="utf-8")
    with pytest.raises(law.LawDataError, match=message):
        law.load(path)


def test_a_penalty_for_nobody_known_is_refused(tmp_path: Path) -> None:
    row = {**law.built_in().to_dict()["prosecutions"][0], "only_for": "s38/1/z"}
    with pytest.raises(law.LawDataError, match="'s38/1/z' is not among the recipient classes"):
        laid_over(tmp_path, prosecutions=[row])


def test_an_empty_list_leaves_the_rows_as_they_are(tmp_path: Path) -> None:
    data = law.built_in().to_dict()
    assert laid_over(tmp_path, readings=[], penalties=[]) == {**data, "edition": "laid"}


def test_null_removes_a_part(tmp_path: Path) -> None:
    name = "multiple-disadvantages"
    laid = laid_over(tmp_path, objectives=[{"id": name, "factors": None}])
    (objective,) = [row for row in laid["objectives"] if row["id"] == name]
    assert objective["factors"] is None


def test_law_data_nested_too_deep_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "deep.json"
    path.write_text("[" * 100_000, encoding="utf-8")
    with pytest.raises(law.LawDataError, match="not readable as JSON"):
        law.load(path)


def test_law_data_in_other_bytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "latin.json"
    path.write_bytes(b'{"edition": "caf\xe9"}')
    with pytest.raises(law.LawDataError, match="not readable as JSON"):
        law.load(path)


def test_each_period_of_the_data_begins_and_ends_a_span(tmp_path: Path) -> None:
    """Each day in the data changes the answers of that day, and of no other."""
    data = law.built_in().to_dict()
    data["intended_uses"][0]["to"] = "2031-01-01"
    data["eligible_classes"][-1]["to"] = "2031-01-02"
    data["objectives"][0]["persons"][0]["to"] = "2031-01-03"
    data["objectives"][1]["to"] = "2031-01-04"
    data["schedules"][0]["entries"][-1]["to"] = "2031-01-05"
    edition = loaded(tmp_path, {**data, "edition": "ends"})
    days = {day.isoformat() for day in change_days(edition) if day.year == 2031}
    assert days == {f"2031-01-0{number}" for number in range(1, 6)}


@pytest.mark.parametrize(
    "name", ["objectives", "powers", "schedules", "restrictions", "grounds", "readings"]
)
def test_an_edition_without_a_list_that_answers_need_is_refused(tmp_path: Path, name: str) -> None:
    data = law.built_in().to_dict()
    with pytest.raises(law.LawDataError, match=f"the {name} are missing"):
        loaded(tmp_path, {**data, name: []})


def test_the_repr_of_an_edition_names_it(edition: law.Edition) -> None:
    assert repr(edition) == f"<Edition invented: {edition.title}>"


def test_an_objective_that_ends_is_among_the_changes(edition: law.Edition) -> None:
    (change,) = law.changes("2033-02-28", "2033-03-01", edition=edition)
    assert (change.kind, change.about) == ("ended", "lantern-light")
    assert change.what == "the lantern light objective ended"


def test_a_power_commenced_on_a_day_of_its_own_is_a_change_on_that_day(tmp_path: Path) -> None:
    data = law.built_in().to_dict()
    for name, day in (("powers", "2041-02-01"), ("safeguards", "2041-02-02")):
        commencement = data[name][-1]["commencement"]
        commencement.append({**commencement[0], "from": day})
    edition = loaded(tmp_path, {**data, "edition": "commenced anew"})
    added = set(law.change_days(edition)) - set(law.change_days(law.built_in()))
    assert added == {date(2041, 2, 1), date(2041, 2, 2)}


def test_a_provider_in_a_part_of_its_own_serves_nobody_of_its_part(tmp_path: Path) -> None:
    data = law.built_in().to_dict()
    data["schedules"][0]["parts"].append({"part": 9, "title": "A Part of its own"})
    for entry in data["schedules"][0]["entries"]:
        if entry["ref"] == "sch4/28":
            entry["part"] = 9
    edition = loaded(tmp_path, {**data, "edition": "a part of its own"})
    changes = {
        "on": "2024-05-01", "territory": ["england"], "objective": "multiple-disadvantages",
        "pursues": ["identify"],
        "discloser": {
            "name": "A contractor", "specified_as": ["sch4/28"], "services_in_connection": True,
            "provides_services_to": {"name": "Leeds", "specified_as": ["sch4/12"]},
        },
        "recipient": {"name": "Leeds", "specified_as": ["sch4/12"]},
    }  # fmt: skip
    assessment = answer(edition, **changes)
    (specified,) = [row for row in assessment.findings if row.rule == "s35.discloser-specified"]
    assert specified.result is pss.Result.NOT_MET


def test_an_empty_folder_and_a_missing_path(tmp_path: Path) -> None:
    with pytest.raises(law.LawDataError, match="no JSON files"):
        law.load(tmp_path)
    with pytest.raises(OSError, match="No such file"):
        law.load(tmp_path / "nowhere.json")


def test_a_noun_read_under_one_edition_is_read_again_under_another(edition: law.Edition) -> None:
    """A document read under one edition may name a row that another does not have."""
    noun = pss.from_dict(disclosure(), as_=pss.Disclosure, law=edition)
    assert pss.assess(noun, law=edition).outcome is pss.Outcome.PERMITTED
    with pytest.raises(pss.DocumentError):
        pss.assess(noun)
    by_hand = attrs.evolve(noun, reference="by hand")
    assert pss.assess(by_hand, law=edition).outcome is pss.Outcome.PERMITTED
    by_hand = attrs.evolve(noun, objective="no objective")
    with pytest.raises(pss.DocumentError):
        pss.assess(by_hand, law=edition)
