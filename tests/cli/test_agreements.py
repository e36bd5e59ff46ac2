"""The commands for agreements, partnerships, bodies and the register."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from support.report_pages import Page

import pubservice_share as pss
from pubservice_share.cli.outputs import write_whole
from pubservice_share.reports.agreement_names import AgreementName, distinct_names
from pubservice_share.safe_text import safe_cell

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
FAMILIES = EXAMPLES / "agreement-multiple-disadvantages.json"
REGISTER = ROOT / "tests/register/govuk-registers-2019.json"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sharing = tmp_path / "agreements"
    sharing.mkdir()
    for name in ("agreement-multiple-disadvantages", "agreement-fuel-poverty"):
        shutil.copy(EXAMPLES / f"{name}.json", sharing)
    return sharing


def fits(text: str) -> bool:
    return all(len(line) <= 80 for line in text.splitlines())


@pytest.mark.parametrize("name", ["agreement-multiple-disadvantages", "agreement-fuel-poverty"])
def test_an_agreement_in_the_terminal(run: Any, name: str) -> None:
    code, out, _ = run("assess", EXAMPLES / f"{name}.json")
    assert code == 0
    assert out.startswith("PERMITTED\n")
    assert "No statutory fault found on the facts stated" in " ".join(out.split())
    assert "lawful." not in out
    assert fits(out)


def test_an_agreement_with_faults_shows_the_gravest_first(run: Any, tmp_path: Path) -> None:
    draft = tmp_path / "draft.json"
    code, out, err = run(
        "agreement", "new", "--party", "Kent County Council", "--party", "Kent Police",
        "--objective", "multiple-disadvantages", "--starts", "2025-01-01", "-o", draft,
    )  # fmt: skip
    assert (code, out) == (0, "")
    assert "2 parties, 2 flows" in err
    code, out, _ = run("assess", draft)
    assert code == 3
    headings = [
        "Law checked to", "What to find out", "To fix before it is signed or relied on", "To check",
        "To consider", "Flow by flow",
    ]  # fmt: skip
    places = [out.index(heading) for heading in headings]
    assert places == sorted(places)
    assert fits(out)


def test_a_draft_is_printed_or_refused(run: Any, tmp_path: Path) -> None:
    arguments = ["agreement", "new", "--party", "DWP", "--objective", "multiple-disadvantages",
                 "--starts", "2025-01-01"]  # fmt: skip
    code, out, _ = run(*arguments, "--party", "Leeds")
    assert code == 0
    assert pss.loads(out, as_=pss.Agreement).title == "Draft: multiple disadvantages"
    code, _, err = run(*arguments, "--party", "Leds City Council")
    assert code == 64
    assert "Leeds City Council" in err
    code, _, err = run(*arguments, "--party", "Leeds", "-o", tmp_path / "no" / "such" / "folder")
    assert code == 70 or "No such file" in err


def test_status_and_calendar(run: Any, folder: Path, tmp_path: Path) -> None:
    code, out, _ = run("agreement", "status", folder, "--as-of", "2025-10-01")
    assert code == 0
    assert "Review overdue since 1 September 2025" in out
    code, out, _ = run("agreement", "status", folder, "--as-of", "2025-10-01", "--format", "json")
    assert [row["state"] for row in json.loads(out)] == ["running", "running"]
    assert run("agreement", "status", folder, "--as-of", "soon")[0] == 64
    code, out, _ = run("agreement", "calendar", folder)
    assert code == 0
    assert out.startswith("BEGIN:VCALENDAR")
    target = tmp_path / "reviews.ics"
    assert run("agreement", "calendar", folder, "-o", target)[0] == 0
    assert target.read_bytes().count(b"BEGIN:VEVENT") == 8


def test_impact(run: Any, folder: Path) -> None:
    code, out, _ = run("agreement", "impact", folder, "--from", "2023-05-01", "--to", "2024-05-01")
    assert code == 0
    assert "SI 2023/424" in out
    assert fits(out)
    code, out, _ = run("agreement", "impact", folder, "--from", "2024-05-01", "--to", "2024-05-02")
    assert "No flow of these agreements is affected." in out
    code, out, _ = run(
        "agreement", "impact", folder, "--from", "2023-05-01", "--to", "2024-05-01",
        "--format", "json",
    )  # fmt: skip
    assert {row["agreement"] for row in json.loads(out)} == {"leeds-families"}


def test_agreements_go_by_title_and_by_id_or_file_where_two_share_one(
    run: Any, tmp_path: Path
) -> None:
    shared = json.loads((EXAMPLES / "agreement-multiple-disadvantages.json").read_text("utf-8"))
    unnamed = {name: value for name, value in shared.items() if name != "id"}
    title = shared["title"]
    impact = ("agreement", "impact", tmp_path, "--from", "2025-08-19", "--to", "2025-08-20")
    status = ("agreement", "status", tmp_path, "--as-of", "2025-08-20")

    def names() -> tuple[list[str], list[str]]:
        """The agreements that each command names."""
        headings = [line for line in run(*impact).out.splitlines() if line and line[0] != " "]
        states = [line for line in run(*status).out.splitlines() if line[0] != " "]
        return headings, [line.removesuffix(": running") for line in states]

    (tmp_path / "a.json").write_text(json.dumps(shared), "utf-8")
    assert names() == ([title], [title])
    (tmp_path / "b.json").write_text(json.dumps({**shared, "title": "Other"}), "utf-8")
    assert names() == ([title, "Other"], [title, "Other"])
    (tmp_path / "b.json").write_text(json.dumps({**shared, "id": "other"}), "utf-8")
    expected = [f"{title} ({shared['id']})", f"{title} (other)"]
    assert names() == (expected, expected)
    (tmp_path / "b.json").write_text(json.dumps([unnamed, unnamed]), "utf-8")
    expected = [f"{title} ({shared['id']})", f"{title} (number 2)", f"{title} (number 3)"]
    assert names() == (expected, expected)


def test_agreements_without_an_id_that_share_a_title_go_by_file() -> None:
    named = [AgreementName(position=n, title="Homes", id="Homes") for n in range(3)]
    assert distinct_names(named, ["a.json", "b.json", "b.json"]) == {
        0: "Homes (a.json)", 1: "Homes (number 2)", 2: "Homes (number 3)",
    }  # fmt: skip
    assert distinct_names(named[:1]) == {0: "Homes"}


PARTNERS = [
    "--party", "Leeds", "--party", "West Yorkshire Police", "--party", "DWP",
    "--party", "=A charity=", "--objective", "multiple-disadvantages", "--on", "2025-01-01",
]  # fmt: skip


def test_partnership_as_grid_json_and_csv(run: Any, folder: Path) -> None:
    arguments = ["partnership", *PARTNERS, "--agreements", folder, "--assume-facts"]
    code, out, _ = run(*arguments)
    assert code == 1
    assert "could*" in out
    assert "permitted" not in out.casefold()
    assert out.index("complies with data protection") < out.index("in connection with its")
    assert "Only as a provider of services" in out
    assert fits(out)
    code, out, _ = run(*arguments, "--format", "json")
    value = json.loads(out)
    assert "permitted" not in json.dumps(value)
    assert not {"outcome", "override", "findings"} & set(value)
    assert [row["fact"] for row in value["assumed"]][:2] == [
        "complies_with_data_protection", "prohibited_by_investigatory_powers",
    ]  # fmt: skip
    rows = {(row["discloser"], row["recipient"]): row for row in value["matrix"]}
    assert {row["reachable"] for row in value["matrix"]} == {"yes", "no"}
    assert rows["West Yorkshire Police", "Leeds City Council"]["agreements"] == ["leeds-families"]
    code, out, _ = run(*arguments, "--format", "csv")
    table = list(csv.DictReader(io.StringIO(out)))
    assert len(table) == 12
    assert {row["discloser"] for row in table if "charity" in row["discloser"]} == {"'=A charity"}
    code, out, _ = run(*arguments, "--format", "html")
    shown = Page(out)
    assert "permitted" not in shown.text.casefold()
    assert "could reach" in shown.text
    code, out, _ = run("partnership", *PARTNERS)
    assert code == 1
    assert "6 OF 12 FLOWS POSSIBLE" in out
    assert "6 are not settled" in out
    assert run("partnership", *PARTNERS, "--objective", "multiple")[0] in (2, 64)


def test_an_agency_and_its_department_are_reported_as_one_person(run: Any) -> None:
    code, _, err = run(
        "partnership", "--party", "DVLA", "--party", "Department for Transport",
        "--objective", "digital-identity-verification-services", "--on", "2024-05-01",
    )  # fmt: skip
    assert code == 64
    assert "'DVLA' and 'Department for Transport' are the same body" in err


def partnership(names: list[str]) -> dict[str, Any]:
    return {
        "type": "partnership", "on": "2025-01-01", "territory": ["england"],
        "objective": "multiple-disadvantages", "agreements": names,
        "parties": [{"name": "West Yorkshire Police", "specified_as": ["sch4/22"]},
                    {"name": "Leeds City Council", "specified_as": ["sch4/12"]}],
    }  # fmt: skip


def test_a_partnership_names_the_files_beside_it(run: Any, folder: Path) -> None:
    path = folder.parent / "partnership.json"
    path.write_text(json.dumps(partnership([f"agreements/{FAMILIES.name}"])), encoding="utf-8")
    code, out, _ = run("assess", path, "--format", "json")
    assert code == 3
    assert [row["covered"] for row in json.loads(out)["matrix"]] == [True, False]


@pytest.mark.parametrize("name", ["../secret.json", "/etc/passwd", "no-such.json"])
def test_a_partnership_names_no_file_elsewhere(run: Any, tmp_path: Path, name: str) -> None:
    (tmp_path / "secret.json").write_text(FAMILIES.read_text("utf-8"), encoding="utf-8")
    inner = tmp_path / "inner"
    inner.mkdir()
    path = inner / "partnership.json"
    path.write_text(json.dumps(partnership([name])), encoding="utf-8")
    code, out, _ = run("assess", path, "--format", "json")
    assert code == 2
    assert [fault["pointer"] for fault in json.loads(out)["faults"]] == ["/agreements/0"]


def test_register_in_and_out(run: Any, tmp_path: Path) -> None:
    code, out, _ = run("register", "import", REGISTER)
    assert code == 0
    download = tmp_path / "held"
    download.mkdir()
    (download / "all.json").write_text(out, encoding="utf-8")
    assert len(json.loads(out)) == 36
    code, out, _ = run("register", "export", download, "--form", "2018")
    assert json.loads(out) == json.loads(REGISTER.read_text("utf-8"))
    code, out, _ = run("register", "export", download)
    site = tmp_path / "site.json"
    site.write_text(out, encoding="utf-8")
    assert run("register", "reconcile", download, REGISTER)[0] == 0
    code, out, _ = run("register", "reconcile", download, site)
    assert (code, out.splitlines()[0]) == (0, "NO DIFFERENCES")
    fewer = tmp_path / "fewer.json"
    fewer.write_text(json.dumps(json.loads(REGISTER.read_text("utf-8"))[:30]), encoding="utf-8")
    code, out, _ = run("register", "reconcile", download, fewer)
    assert code == 1
    assert "Not in the register" in out
    code, out, _ = run("register", "reconcile", download, fewer, "--format", "json")
    assert code == 1
    assert len(json.loads(out)["not_registered"]) == 6


@pytest.mark.parametrize("command", ["import", "export", "reconcile"])
def test_text_that_is_not_a_register_exits_2(run: Any, tmp_path: Path, command: str) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text("{", encoding="utf-8")
    names = [bad, bad] if command == "reconcile" else [bad]
    code, out, err = run("register", command, *names)
    assert (code, out) == (2, "")
    assert "fault" in err


def test_a_file_is_written_completely_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"before")
    write_whole(path, b"after")
    assert path.read_bytes() == b"after"
    with pytest.raises(TypeError):
        write_whole(path, "no bytes")  # type: ignore[arg-type]
    assert path.read_bytes() == b"after"
    assert [file.name for file in tmp_path.iterdir()] == ["out.txt"]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@x", "\tx"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == "'" + text
    assert safe_cell("Leeds") == "Leeds"
    assert safe_cell("") == ""


def test_a_folder_may_hold_waivers_cases_and_other_documents(tmp_path: Path, run: Any) -> None:
    """A document that is not an agreement is skipped in a folder, and refused where it is named."""
    agreement = json.loads((EXAMPLES / "agreement-fuel-poverty.json").read_text("utf-8"))
    (tmp_path / "warm.json").write_text(json.dumps(agreement), encoding="utf-8")
    (tmp_path / ".pubservice-share-waivers.json").write_text("[]", encoding="utf-8")
    case = {"name": "x", "why": "y", "citations": [], "document": {}, "expect": {}}
    (tmp_path / "own.cases.json").write_text(json.dumps([case]), encoding="utf-8")
    document = json.loads((EXAMPLES / "troubled-families.json").read_text("utf-8"))
    (tmp_path / "other.json").write_text(json.dumps(document), encoding="utf-8")
    code, out, err = run("agreement", "status", str(tmp_path), "--as-of", "2025-01-01")
    assert (code, err) == (0, "")
    assert out.startswith(f"{agreement['title']}: running")
    code, _, err = run(
        "agreement", "status", str(tmp_path / "own.cases.json"), "--as-of", "2025-01-01"
    )
    assert code == 2
    assert "own.cases.json" in err
