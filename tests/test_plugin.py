"""The pytest plugin: case files are tests, and a test has the law of a day."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.cases import FOLDER

pytest_plugins = ["pytester"]


def _case(**expect: Any) -> dict[str, Any]:
    first: dict[str, Any] = json.loads((FOLDER / "sharing.json").read_text("utf-8"))[0]
    return {**first, "expect": {**first["expect"], **expect}}


@pytest.fixture
def run(pytester: pytest.Pytester) -> Any:
    def run(*options: str, apart: bool = False) -> Any:
        """Pytest in this process, or in another process as a user starts it."""
        if not Path("tox.ini").exists():
            pytester.makeini("[pytest]\n")  # so that no other configuration above it is found
        start = pytester.runpytest_subprocess if apart else pytester.runpytest_inprocess
        return start("-p", "no:cacheprovider", *options)

    return run


def test_case_files_are_collected_by_their_name(pytester: pytest.Pytester, run: Any) -> None:
    Path("own.cases.json").write_text(json.dumps([_case()]), encoding="utf-8")
    Path("other.json").write_text("not cases", encoding="utf-8")
    run(apart=True).assert_outcomes(passed=1)


def test_case_files_are_found_where_the_configuration_says(
    pytester: pytest.Pytester, run: Any
) -> None:
    pytester.makeini("[pytest]\npubservice_share_cases = agreed/*.json\n")
    Path("agreed").mkdir()
    Path("agreed/all.json").write_text(json.dumps([_case()]), encoding="utf-8")
    run().assert_outcomes(passed=1)


def test_a_case_that_differs_reports_the_difference(pytester: pytest.Pytester, run: Any) -> None:
    wrong = _case(outcome="undetermined", cites=["DEA 2017 s.99"])
    Path("own.cases.json").write_text(json.dumps([wrong]), encoding="utf-8")
    result = run()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([f"*why: {wrong['why'][:20]}*"])
    result.stdout.fnmatch_lines(["*outcome: expected undetermined, found *"])
    result.stdout.fnmatch_lines(["*cites: expected DEA 2017 s.99, found *"])


def test_a_case_can_expect_results_findings_and_notes(pytester: pytest.Pytester, run: Any) -> None:
    purpose = {"rule": "agreement.purpose-missing", "pointer": "/purpose", "result": "not-met"}
    right = _case(results={"agreement.purpose-missing": "not-met"}, findings=[purpose], scope=None)
    wrong = {
        **_case(
            results={"agreement.purpose-missing": "met"},
            findings=[{**purpose, "pointer": "/title"}],
            notes=["No note says this."],
        ),
        "name": "another",
    }
    Path("own.cases.json").write_text(json.dumps([right, wrong]), encoding="utf-8")
    result = run()
    result.assert_outcomes(passed=1, failed=1)
    for line in (
        "*results: expected agreement.purpose-missing met, found not-met",
        "*findings: expected rule agreement.purpose-missing, pointer /title, result not-met, "
        "found rule agreement.purpose-missing, pointer /purpose, result not-met",
        '*notes: expected "No note says this."',
    ):
        result.stdout.fnmatch_lines([line])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "not JSON"),
        ("{}", "a list of objects"),
        ("[1]", "case 1: expected an object"),
        ('[{"name": "x"}]', "case 1: 'why' is missing: expected a text"),
        (json.dumps([_case(outcomes="x")]), "'outcomes' is not something a case can expect"),
        ("[]", "the file has no cases"),
        (json.dumps([_case(), _case()]), "case 2: has the same name as case 1"),
        (json.dumps([{**_case(), "name": " "}]), "case 1: its name is empty"),
        (json.dumps([{**_case(), "adopt": ["x"]}]), "case 1: adopt must be an object of readings"),
        (json.dumps([{**_case(), "adopt": {"x": "true"}}]), "case 1: adopt must be an object of"),
        (json.dumps([{**_case(), "citations": [1]}]), "case 1: citations must be a list of texts"),
        (json.dumps([_case(cites="x")]), "case 1: expect.cites must be a list of texts"),
        (json.dumps([_case(results={"x": "good"})]), "case 1: expect.results must be an object of"),
        (json.dumps([_case(findings=[{"result": "met"}])]), "case 1: expect.findings must be a"),
        (json.dumps([_case(matrix=[{"row": 1}])]), "case 1: expect.matrix must be a list of"),
        (json.dumps([_case(scope={"asked": []})]), "case 1: expect.scope must be null, or an"),
        (json.dumps([_case(notes="x")]), "case 1: expect.notes must be a list of texts"),
    ],
)
def test_a_file_that_holds_no_cases_is_an_error(
    text: str, message: str, pytester: pytest.Pytester, run: Any
) -> None:
    Path("own.cases.json").write_text(text, encoding="utf-8")
    result = run()
    assert result.ret != 0
    result.stdout.fnmatch_lines([f"*{message}*"])
    assert "Traceback" not in result.stdout.str()


def test_a_case_whose_document_does_not_load_is_reported(
    pytester: pytest.Pytester, run: Any
) -> None:
    bad = {**_case(), "document": {"type": "use"}}
    Path("own.cases.json").write_text(json.dumps([bad]), encoding="utf-8")
    result = run()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*the document does not load*"])


_FIXTURES = """
import datetime, pytest

@pytest.mark.law_day("2024-05-01")
def test_marked(law_on_day, law_day):
    assert law_day == datetime.date(2024, 5, 1)
    assert law_on_day.objective("multiple-disadvantages") is not None

def test_default(law_day):
    assert law_day == datetime.date(2018, 1, 1)

@pytest.mark.every_law_day("2023-01-01", "2023-12-31")
def test_each(law_on_day):
    assert law_on_day.power("s35") is not None
"""


def test_a_test_has_the_law_of_its_day(pytester: pytest.Pytester, run: Any) -> None:
    pytester.makeini("[pytest]\npubservice_share_law_day = 2018-01-01\n")
    pytester.makepyfile(_FIXTURES)
    # 2023-01-01, and the changes of 7 February, 30 March, 1 April, 3 May and 26 December 2023.
    run().assert_outcomes(passed=8)


@pytest.mark.parametrize("line", ["", "@pytest.mark.law_day('1 May 2024')\n"])
def test_a_missing_or_wrong_day_is_reported(line: str, pytester: pytest.Pytester, run: Any) -> None:
    pytester.makepyfile(f"import pytest\n\n{line}def test_it(law_day): pass\n")
    result = run()
    assert result.ret != 0
    result.stdout.fnmatch_lines(["*day of the law*"])


def test_nothing_of_the_library_is_imported_until_a_test_needs_it(
    pytester: pytest.Pytester, run: Any
) -> None:
    pytester.makepyfile(
        "import sys\n\ndef test_it():\n    assert 'pubservice_share' not in sys.modules\n"
    )
    run(apart=True).assert_outcomes(passed=1)


@pytest.mark.parametrize(
    "order", [("pubservice_share", "hypothesis"), ("hypothesis", "pubservice_share")]
)
def test_hypothesis_knows_the_types_whichever_is_imported_first(order: tuple[str, str]) -> None:
    code = (
        f"import {order[0]}, {order[1]}, sys\n"
        "assert 'pubservice_share.strategies' not in sys.modules\n"
        "import pubservice_share as pss\n"
        "from hypothesis import Phase, find, settings, strategies as st\n"
        "first = settings(database=None, phases=[Phase.generate])\n"
        "for cls in (pss.Disclosure, pss.Use, pss.OnwardDisclosure, pss.Agreement,\n"
        "            pss.Partnership, pss.Body, pss.Party, pss.Flow, pss.Information):\n"
        "    held = find(st.from_type(cls), lambda _: True, settings=first)\n"
        "    assert type(held) is cls\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr


def test_hypothesis_alone_does_not_import_the_library() -> None:
    code = "import hypothesis, sys; assert 'pubservice_share' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_reading_that_the_law_does_not_have_fails_without_a_traceback(
    pytester: pytest.Pytester, run: Any
) -> None:
    adopting = {**_case(), "adopt": {"references-as-amendet": True}}
    Path("own.cases.json").write_text(json.dumps([adopting]), encoding="utf-8")
    result = run()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*'references-as-amendet' is not a reading*"])
    assert "Traceback" not in result.stdout.str()
    assert "assessing.py" not in result.stdout.str()
