"""``bodies`` and the look-up of names by commands: shapes, exit codes, partners, text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss

ON = "2026-11-27"
PARTNERS = "name,other_names,entries,client\nOak School,the oak,sch4/23,\nTogether,,,Leeds\n"


@pytest.fixture
def partners(tmp_path: Path) -> str:
    path = tmp_path / "partners.csv"
    path.write_text(PARTNERS, encoding="utf-8")
    return str(path)


def found(run: Any, *arguments: str) -> list[dict[str, Any]]:
    code, out, err = run("bodies", *arguments, "--on", ON, "--format", "json")
    rows: list[dict[str, Any]] = json.loads(out)["found"]
    assert (code, err) == (0 if rows else 1, "")
    return rows


def test_a_body_has_its_contracted_fields(run: Any) -> None:
    (row,) = found(run, "Ealing Council")
    assert {key: row[key] for key in ("name", "identifier", "entries", "in_no_entry",
                                      "alternatives", "alike")} == {
        "name": "London Borough of Ealing", "identifier": "local-authority-eng:EAL",
        "entries": ["sch4/13", "sch5/7", "sch6/6"], "in_no_entry": False, "alternatives": [],
        "alike": True,
    }  # fmt: skip
    assert "nations" not in row


def test_a_class_is_one_row_with_its_nations(run: Any) -> None:
    (row,) = found(run, "a primary school")
    assert (row["identifier"], row["kind"], row["alike"]) == (None, "class:school", False)
    assert row["nations"]["england"] == ["sch4/23"]
    assert row["nations"]["wales"] == ["sch4/42", "sch5/28", "sch6/21"]
    assert row["nations"]["northern-ireland"] == []


def test_a_name_with_two_meanings_has_two_rows(run: Any) -> None:
    assert [row["name"] for row in found(run, "CCBC")] == [
        "Caerphilly County Borough Council",
        "Conwy County Borough Council",
    ]


def test_a_body_in_no_entry_says_so_with_what_to_do(run: Any) -> None:
    (row,) = found(run, "NHS England")
    assert row["in_no_entry"] is True
    assert any("as its client" in note for note in row["notes"])


def test_a_body_that_ended_is_shown_with_its_successor(run: Any) -> None:
    (row,) = found(run, "Poole")
    assert (row["exists"], row["entries"], row["in_no_entry"]) == (False, [], False)
    assert "Bournemouth, Christchurch and Poole Council" in row["notes"][0]


def test_entries_are_alternatives_where_the_law_leaves_it_between_them(run: Any) -> None:
    (row,) = found(run, "Ministry of Defence Police")
    assert (row["entries"], row["alternatives"], row["alike"]) == ([], [["sch4/2"], []], False)


@pytest.mark.parametrize("form", ["text", "json"])
def test_nothing_found_exits_1_in_every_format(run: Any, form: str) -> None:
    code, out, _ = run("bodies", "Lancashire Polise", "--on", ON, "--format", form)
    assert code == 1
    assert "Lancashire Constabulary" in out
    if form == "json":
        assert json.loads(out)["near"][0] == "Lancashire Constabulary"
    assert run("bodies", "--on", ON, "--kind", "no-such-kind", "--format", form)[0] == 1


def test_without_a_name_every_body_of_the_day_is_listed(run: Any) -> None:
    rows = found(run, "--nation", "wales")
    assert {row["nation"] for row in rows} == {"wales"}
    code, out, _ = run("bodies", "--on", ON)
    assert code == 0
    # In a pipe each body is one line, and its name comes first and complete.
    names = {body.name_on(pss.law.as_at(ON).on) for body in pss.directory.bodies(on=ON)}
    assert len(out.splitlines()) == len(names) > 600
    assert all(f"\n{name}  " in f"\n{out}" for name in names)
    assert run("bodies", "Leeds", "--on", "then")[0] == 64


def test_text_shows_the_body_its_entries_and_what_to_do(run: Any) -> None:
    code, out, _ = run("bodies", "Leeds", "--on", "2024-05-01")
    assert (code, out.splitlines()[0]) == (0, "Leeds City Council")
    _, out, _ = run("bodies", "DVLA", "--on", ON)
    assert "is part of Department for Transport" in " ".join(out.split())
    _, out, _ = run("bodies", "Newcastle", "--on", ON)
    assert "Write the name in full" in out
    assert max(map(len, out.splitlines())) <= 80


def test_partners_come_first_and_are_listed(run: Any, partners: str) -> None:
    (row,) = found(run, "the oak", "--bodies", partners)
    assert (row["name"], row["kind"], row["entries"]) == ("Oak School", "partner", ["sch4/23"])
    assert [row["name"] for row in found(run, "--bodies", partners)[:2]] == [
        "Oak School",
        "Together",
    ]


def test_faults_of_a_partners_file_have_their_lines(run: Any, tmp_path: Path) -> None:
    path = tmp_path / "partners.csv"
    path.write_text("name,entries\nOak,sch4/999\n=Elm,\n", encoding="utf-8")
    for command in (
        ("bodies", "Leeds", "--on", ON),
        ("routes", "--from", "Oak", "--to", "Leeds", "--on", ON),
        ("partnership", "--party", "Oak", "--party", "Leeds", "--on", ON),
        ("agreement", "new", "--party", "Oak", "--party", "Leeds", "--starts", ON),
        ("assess", "x.json", "--look-up"),
    ):
        code, out, err = run(*command, "--bodies", str(path))
        assert (code, out) == (2, "")
        assert "line 2:" in err
        assert "line 3:" in err


def test_every_command_that_takes_names_takes_partners(run: Any, partners: str) -> None:
    _, out, _ = run(
        "routes", "--from", "the oak", "--to", "Leeds", "--on", ON, "--bodies", partners,
        "--format", "json",
    )  # fmt: skip
    assert json.loads(out)["from"] == "Oak School"
    _, out, _ = run(
        "partnership", "--party", "the oak", "--party", "Lancashire Police", "--party", "Together",
        "--objective", "multiple-disadvantages", "--on", ON, "--bodies", partners, "--format",
        "json",
    )  # fmt: skip
    assert any("your own list" in note for note in json.loads(out)["record"]["looked_up"])
    code, out, err = run(
        "agreement", "new", "--party", "Together", "--party", "Leeds", "--objective",
        "multiple-disadvantages", "--starts", ON, "--bodies", partners,
    )  # fmt: skip
    assert code == 0
    party = json.loads(out)["parties"][0]
    assert party["specified_as"] == ["sch4/28", "sch5/18", "sch6/12"]
    assert party["provides_services_to"]["name"] == "Leeds City Council"
    assert "provides services to Leeds City Council" in err


def test_assess_looks_up_and_the_answer_says_so(run: Any, tmp_path: Path, partners: str) -> None:
    path = tmp_path / "disclosure.json"
    document = {
        "type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
        "objective": "multiple-disadvantages", "discloser": {"name": "DVLA"},
        "recipient": {"name": "the oak"},
    }  # fmt: skip
    path.write_text(json.dumps(document), encoding="utf-8")
    code, out, _ = run("assess", str(path), "--look-up", "--bodies", partners, "--format", "json")
    answer = json.loads(out)
    assert code in (1, 3)
    assert answer["record"]["looked_up"] == answer["notes"][: len(answer["record"]["looked_up"])]
    assert any("DVLA: sch4/27B" in note for note in answer["notes"])
    for form in ("text", "html"):
        _, out, _ = run("assess", str(path), "--look-up", "--bodies", partners, "--format", form)
        assert "Department for Transport (as DVLA)" in " ".join(out.split())
        assert "DVLA: sch4/27B" in " ".join(out.split())
    code, _, err = run("assess", str(path), "--bodies", partners)
    assert code == 64
    assert "--look-up" in err
