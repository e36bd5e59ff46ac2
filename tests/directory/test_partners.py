"""A user's own partners: what a file may hold, and what is refused with its line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import directory

ON = "2026-11-27"


def partners(*rows: dict[str, Any]) -> directory.Partners:
    return directory.partners(rows)


def written(folder: Path, text: str, name: str = "partners.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize(
    "text",
    [
        "name,other_names,entries\nOak School,the oak;Oak,sch4/23\nHomes First,,none\nNew,,\n",
        "Name;Also;Entries\r\nOak School;the oak;sch4/23\r\nHomes First;;None\r\nNew;;\r\n",
        "\ufeffname\talso\tentries\nOak School\tthe oak\tsch4/23\nHomes First\t\t-\nNew\t\t\n",
        '[{"name": "Oak School", "other_names": ["the oak"], "entries": ["sch4/23"]},'
        ' {"name": "Homes First", "entries": []}, {"name": "New"}]',
    ],
)
def test_a_file_is_csv_or_json(tmp_path: Path, text: str) -> None:
    listed = directory.read_partners(written(tmp_path, text))
    assert [(row.name, row.entries) for row in listed] == [
        ("Oak School", ("sch4/23",)),
        ("Homes First", ()),
        ("New", None),
    ]
    assert listed.named("THE OAK") is listed.rows[0]


@pytest.mark.parametrize(
    ("text", "line", "words", "code"),
    [
        ("name,entries\nOak,sch4/230\n", 2, "did you mean 'sch4/", "unknown-value"),
        ("name,entries\nOak,sch4/23\n\nOAK,sch4/24\n", 4, "on line 2", "repeated-id"),
        ("name,other_names\nOak,Elm\nElm,\n", 3, "is also a name", "repeated-id"),
        ('name\n"=HYPERLINK(""x"")"\n', 2, "formula", "invalid-identifier"),
        ("name,entries\n,sch4/23\n", 2, "the name is missing", "missing-field"),
        ("name,entrys\nOak,sch4/23\n", 1, "did you mean 'entries'", "unknown-field"),
    ],
)
def test_a_fault_has_its_line_and_a_near_word(
    tmp_path: Path, text: str, line: int, words: str, code: str
) -> None:
    with pytest.raises(pss.DocumentError) as error:
        directory.read_partners(written(tmp_path, text))
    (fault,) = error.value.faults
    assert f"line {line}:" in fault.message
    assert words in fault.message
    assert fault.code == code


def test_every_fault_is_listed_at_once(tmp_path: Path) -> None:
    text = "name,entries\nOak,sch4/999\n=Elm,sch4/23\n,\n"
    with pytest.raises(pss.DocumentError) as error:
        directory.read_partners(written(tmp_path, text))
    assert [fault.pointer for fault in error.value.faults] == ["/2/entries", "/3/name"]


@pytest.mark.parametrize("content", ["", "other,column\n1,2\n", '{"name": "Oak"}'])
def test_a_file_without_a_list_of_names_is_refused(tmp_path: Path, content: str) -> None:
    with pytest.raises(pss.DocumentError):
        directory.read_partners(written(tmp_path, content))


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(pss.DocumentError, match="cannot read the file"):
        directory.read_partners(tmp_path / "none.csv")
    with pytest.raises(pss.DocumentError, match="not UTF-8"):
        path = tmp_path / "latin.csv"
        path.write_bytes("name\nYsgol Môn\n".encode("cp1252"))
        directory.read_partners(path)


@pytest.mark.parametrize("row", [5, {"name": 5}, {"name": "x", "entries": "sch4/23"},
                                 {"name": "x", "client": 1}])  # fmt: skip
def test_an_object_of_another_form_is_refused(row: Any) -> None:
    with pytest.raises(pss.DocumentError):
        directory.partners([row])


def test_a_partner_comes_before_the_directory() -> None:
    own = partners({"name": "Kent Police", "entries": ["sch4/23"], "identifier": "own:1"})
    (match,) = directory.search("kent  police", on=ON, bodies=own).found
    assert (match.kind, match.entries, match.identifier) == ("partner", ("sch4/23",), "own:1")
    (other,) = directory.search("Essex Police", on=ON, bodies=own).found
    assert other.entries == ("sch4/22",)


def test_a_partner_whose_entries_are_not_known_stays_not_known() -> None:
    statement = directory.statement_of("Oak", on=ON, bodies=partners({"name": "Oak"}))
    assert statement is not None
    assert statement.body.specified_as is None


@pytest.mark.parametrize(
    ("client", "entries"),
    [
        ("Leeds City Council", ("sch4/28", "sch5/18", "sch6/12")),
        ("Cyngor Gwynedd", ("sch4/48", "sch5/32", "sch6/25")),
        ("Fife Council", ("sch4/52",)),
        ("Kent Police", ("sch4/28",)),
    ],
)
def test_the_entry_of_a_provider_follows_from_its_client(
    client: str, entries: tuple[str, ...]
) -> None:
    own = partners({"name": "Families Together", "client": client})
    statement = directory.statement_of("Families Together", on=ON, bodies=own)
    assert statement is not None
    assert statement.body.specified_as == entries
    assert statement.body.provides_services_to is not None
    # The facts that make it a provider stay not known.
    assert statement.body.services_in_connection is None
    assert statement.body.client_is_public_authority is None


def test_a_client_in_no_entry_brings_none() -> None:
    own = partners({"name": "Families Together", "client": "NHS England"})
    statement = directory.statement_of("Families Together", on=ON, bodies=own)
    assert statement is not None
    assert statement.body.specified_as == ()


def test_partners_that_are_each_others_clients_are_not_known() -> None:
    circle = partners(
        {"name": "Alpha Ltd", "client": "Beta Ltd"}, {"name": "Beta Ltd", "client": "Alpha Ltd"}
    )
    statement = directory.statement_of("Alpha Ltd", on="2024-05-01", bodies=circle)
    assert statement is not None
    assert statement.body.specified_as is None
    chain = partners(
        *({"name": f"Body {number}", "client": f"Body {number + 1}"} for number in range(5000))
    )
    statement = directory.statement_of("Body 0", on="2024-05-01", bodies=chain)
    assert statement is not None
    assert statement.body.specified_as is None


def test_every_python_door_takes_partners() -> None:
    own = partners({"name": "Oak", "entries": ["sch4/23"]})
    assert pss.routes("Oak", "Leeds", on=ON, bodies=own).discloser.specified_as == ("sch4/23",)
    drafted = pss.draft(["Oak", "Leeds"], objective="multiple-disadvantages", starts=ON, bodies=own)
    assert (drafted.parties or ())[0].specified_as == ("sch4/23",)
    document = pss.from_dict(
        {"type": "disclosure", "power": "s35", "on": ON, "territory": ["england"],
         "discloser": {"name": "Oak"}, "recipient": {"name": "Leeds"}}, as_=pss.Disclosure,
    )  # fmt: skip
    filled, _ = directory.look_up(document, bodies=own)
    assert filled.discloser.specified_as == ("sch4/23",)
