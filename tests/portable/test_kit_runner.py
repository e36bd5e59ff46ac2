"""What the runner of the kit says: differences, refusals, levels, and the report of agreement."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import attrs
import jsonschema
import pytest
from support.cases import FOLDER
from support.kits import ANSWERING, run, small_kit, unpacked_kit

import pubservice_share as pss
from pubservice_share.conformance import cases_in, disagreements

pytestmark = pytest.mark.node

#: A few cases of each noun, among them one that adopts a reading, and some hostile documents.
NAMES = (
    "troubled-families-police-to-council", "police-not-specified-for-fuel-poverty",
    "warm-home-discount", "onward-by-court-order", "use-for-purpose",
    "check-signed-late-and-on-no-day", "gateway-null-power-by-pointer", "gateway-permissive-note",
    "term-energy-reading-adopted", "partners-one-unlisted", "cover-by-an-agreement",
    "disclosure-two-faults", "agreement-ends-as-it-starts", "partnership-no-parties",
    "list-of-lists", "not-json", "key-twice",
)  # fmt: skip
CASES = 11
REFUSED = len(NAMES) - CASES


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return unpacked_kit(tmp_path_factory.mktemp("kit"))


@pytest.fixture(scope="module")
def kit(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_kit(whole, tmp_path_factory.mktemp("small") / "kit", NAMES)


class Answers(BaseHTTPRequestHandler):
    """A service that answers POST /assess as the contract says."""

    #: What it does wrong, for a test: a function from what it would answer.
    spoiled: ClassVar[Any] = staticmethod(lambda status, answer: (status, answer))

    def do_POST(self) -> None:
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        status, answer = self.spoiled(*self.answered(text))
        body = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answered(self, text: str) -> tuple[int, Any]:
        try:
            value = json.loads(text)
        except ValueError:
            value = None
        if isinstance(value, list):
            return 200, [self.of(json.dumps(document), None)[1] for document in value]
        if isinstance(value, dict) and set(value) == {"document", "adopt"}:
            return self.of(json.dumps(value["document"]), value["adopt"])
        return self.of(text, None)

    def of(self, text: str, adopt: Any) -> tuple[int, Any]:
        try:
            return 200, pss.to_dict(pss.assess(pss.loads(text), adopt))
        except pss.DocumentError as error:
            faults = [{"pointer": fault.pointer} for fault in error.faults]
            return 422, {"type": "faults", "faults": faults}

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is logged."""


@pytest.fixture
def service(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a service, which spoils its answers as the test's parameter says."""
    spoiled = getattr(request, "param", Answers.spoiled)
    handler = type("Spoiled", (Answers,), {"spoiled": staticmethod(spoiled)})
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/assess"
        server.shutdown()
        thread.join()


def reported(kit: Path, folder: Path, *options: str) -> tuple[int, dict[str, Any], str]:
    """The exit code of a run, its report, and the page of the report."""
    file = folder / "report.json"
    result = run(kit, "--report", str(file), *options)
    assert result.returncode in (0, 1), result.stderr
    report = json.loads(file.read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(pss.schema("conformance-report")).validate(report)
    return result.returncode, report, file.with_suffix(".md").read_text(encoding="utf-8")


def test_a_service_is_asked_every_case_and_every_hostile_document(
    service: str, kit: Path, tmp_path: Path
) -> None:
    code, report, page = reported(kit, tmp_path, "--url", service)
    assert (code, report["differences"], report["accepted"]) == (0, [], [])
    assert report["implementation"]["spoken_to"] == "http"
    assert report["levels"]["nouns"] == {"agree": CASES, "differ": 0, "not_asked": 0}
    assert report["hostile"] == {"refused": REFUSED, "accepted": 0, "not_asked": 0}
    assert report["reached"] == ["disclosures", "nouns"]
    assert "asked over HTTP" in page


def test_a_service_is_not_asked_for_rows(service: str, kit: Path, tmp_path: Path) -> None:
    code, report, _ = reported(kit, tmp_path, "--url", service, "--level", "tables")
    assert code == 1
    assert report["levels"]["tables"]["not_asked"] > 0
    assert report["reached"] == []


def _accepting(status: int, answer: Any) -> tuple[int, Any]:
    return 200, {"outcome": "permitted"} if status == 422 else answer


@pytest.mark.parametrize("service", [_accepting], indirect=True)
def test_a_service_that_accepts_hostile_documents_is_reported(
    service: str, kit: Path, tmp_path: Path
) -> None:
    code, report, page = reported(kit, tmp_path, "--url", service)
    assert code == 1
    assert report["differences"] == []
    # A list with a fault inside it is answered with that fault.
    assert report["hostile"]["accepted"] == REFUSED - 1
    assert "## Documents that were not refused" in page


@pytest.mark.parametrize("service", [lambda status, answer: (500, answer)], indirect=True)
def test_a_service_that_fails_is_not_compared(service: str, kit: Path) -> None:
    result = run(kit, "--url", service)
    assert result.returncode == 2
    assert "answered a list with 500" in result.stderr


def test_a_service_that_is_not_there_is_reported(kit: Path) -> None:
    result = run(kit, "--url", "http://127.0.0.1:9/assess")
    assert result.returncode == 2
    assert "could not be asked" in result.stderr


def test_the_report_names_the_kit_and_the_implementation(kit: Path, tmp_path: Path) -> None:
    manifest = json.loads((kit / "manifest.json").read_text(encoding="utf-8"))
    stated = ("--name", "Our *own* <b>", "--version", "1.2", "--date", "2026-11-28")
    _, report, page = reported(kit, tmp_path, *stated, "--", *ANSWERING)
    assert report["kit"] == {name: manifest[name] for name in ("version", "digest", "edition")}
    assert report["implementation"]["name"] == "Our *own* <b>"
    assert report["date"] == "2026-11-28"
    assert manifest["digest"] in page
    assert "Our \\*own\\* \\<b\\> 1.2, asked over standard input" in page


def test_the_same_run_gives_the_same_report(kit: Path, tmp_path: Path) -> None:
    pages = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        _, report, page = reported(kit, tmp_path / name, "--", *ANSWERING)
        pages.append((json.dumps(report), page))
    assert pages[0] == pages[1]
    assert '"date": null' in pages[0][0]


def test_an_implementation_that_forgets_a_check_reaches_the_levels_without_it(
    kit: Path, tmp_path: Path
) -> None:
    forgetting = [*ANSWERING, "--forget", "agreement.signed-after-start"]
    code, report, page = reported(kit, tmp_path, "--", *forgetting)
    assert code == 1
    assert report["reached"] == ["disclosures"]
    assert report["nouns"]["agreement"]["differ"] == 1
    (difference,) = report["differences"]
    assert difference["name"] == "check-signed-late-and-on-no-day"
    assert difference["level"] == "nouns"
    assert "## Answers that differ" in page


#: Expectations that no answer has, by case, with the number of differences that they make.
WRONG: list[tuple[str, int, dict[str, Any]]] = [
    ("warm-home-discount", 1, {"outcome": "undetermined"}),
    ("check-signed-late-and-on-no-day", 11, {
        "outcome": "permitted", "missing": ["starts"], "readings": ["s42-stands"],
        "override": ["lifted"], "offence": "DEA 2017 s.41(4)", "cites": ["DEA 2017 s.99"],
        "results": {"agreement.signed-after-start": "unknown", "no.rule": "met"},
        "findings": [
            {"rule": "agreement.signed-after-start", "pointer": "/signatures/1/on",
             "result": "not-met"},
            {"rule": "no.rule"},
        ],
        "scope": {"asked": [], "not_asked": ["/flows/0"]}, "notes": ["Nobody \"says\" this – ever"],
    }),
    ("gateway-null-power-by-pointer", 1, {"outcome": "permitted", "scope": None}),
    ("partners-one-unlisted", 2, {"outcome": "not-permitted", "matrix": [
        {"discloser": "West Yorkshire Police", "covered": None, "agreements": ["x"]},
        {"discloser": "A charity", "outcome": "permitted"}]}),
    ("cover-by-an-agreement", 1, {"outcome": "permitted", "matrix": []}),
]  # fmt: skip


def test_the_runner_and_the_library_find_the_same_differences(whole: Path, tmp_path: Path) -> None:
    wrong = {name: expect for name, _, expect in WRONG}
    kit = small_kit(whole, tmp_path / "kit", wrong, wrong)
    command = ["--without-hostile", "--", *ANSWERING, "--whole"]
    code, report, _ = reported(kit, tmp_path, *command)
    assert code == 1
    found = {row["name"]: tuple(row["differences"]) for row in report["differences"]}
    own = {case.name: case for path in sorted(FOLDER.glob("*.json")) for case in cases_in(path)}
    for name, count, expect in WRONG:
        assert found[name] == disagreements(attrs.evolve(own[name], expect=expect))
        assert len(found[name]) == count


def _program(answer: str) -> list[str]:
    """A program that answers each request with the value of a Python expression."""
    code = (
        "import sys, json\n"
        "for line in sys.stdin:\n"
        "    request = json.loads(line)\n"
        f"    print(json.dumps({answer}))\n"
    )
    return [sys.executable, "-c", code]


def test_nouns_that_are_not_answered_are_counted_apart(kit: Path, tmp_path: Path) -> None:
    program = _program("{'unsupported': 'anything'}")
    code, report, _ = reported(kit, tmp_path, "--", *program)
    assert code == 1
    assert report["levels"]["nouns"] == {"agree": 0, "differ": 0, "not_asked": CASES}
    assert report["hostile"] == {"refused": 0, "accepted": 0, "not_asked": REFUSED}
    assert report["reached"] == []


def test_a_clean_refusal_names_no_fault_and_a_wrong_one_names_another(
    kit: Path, tmp_path: Path
) -> None:
    _, clean, _ = reported(kit, tmp_path, "--", *_program("{'faults': []}"))
    assert clean["hostile"]["refused"] == REFUSED
    assert all("was refused" in row["differences"][0] for row in clean["differences"])
    program = _program("{'faults': [{'pointer': '/elsewhere'}]}")
    _, wrong, _ = reported(kit, tmp_path, "--", *program)
    found = {row["name"]: row["found"] for row in wrong["accepted"]}
    assert found["disclosure-two-faults"] == "no fault at /power, /on; found /elsewhere"
    assert "not-json" not in found


def test_a_program_that_a_hostile_document_stops_still_has_its_cases_compared(
    kit: Path, tmp_path: Path
) -> None:
    dying = "{'outcome': 'permitted'} if 'text' not in request else sys.exit(7)"
    _, report, _ = reported(kit, tmp_path, "--", *_program(dying))
    assert report["levels"]["nouns"]["differ"] > 0
    assert report["hostile"]["accepted"] == REFUSED
    assert "ended with 7" in report["accepted"][0]["found"]


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--", "no-such-program"], "could not be run"),
        (["--", sys.executable, "-c", "raise SystemExit(3)"], "ended with 3"),
        (["--", sys.executable, "-c", "print('{}')"], "answered 1 lines"),
        (["--", sys.executable, "-c", "import sys\nfor x in sys.stdin: print('x')"], "is not JSON"),
        (["--"], "no command"),
        (["--level", "everything"], "everything is not a level"),
        (["--levels"], "--levels is not an option"),
        (["--name"], "--name needs a value"),
        (["--date", "today"], "a day such as"),
        (["--report", "report.txt"], "ends in .json"),
        (["--url", "http://127.0.0.1:9/", "--", "x"], "not both"),
    ],
)
def test_a_run_that_cannot_begin_says_why(kit: Path, options: list[str], message: str) -> None:
    result = run(kit, *options)
    assert result.returncode == 2
    assert message in result.stderr
