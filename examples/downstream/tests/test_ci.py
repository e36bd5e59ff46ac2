"""The workflow and the hook do what they are there for, on our agreements and on broken ones."""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sysconfig
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

ROOT = Path(__file__).parent.parent
WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/agreements.yml").read_text("utf-8"))
STEPS = WORKFLOW["jobs"]["validate"]["steps"]
#: What the workflow runs once the package is there.
(COMMAND,) = (step["run"] for step in STEPS if "run" in step and step["name"] != "Install")
((HOOK,),) = (
    repo["hooks"]
    for repo in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"]
)
WITHIN, AFTER = "2025-10-01", "2028-01-01"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """What a runner has: the agreements and the script."""
    shutil.copytree(ROOT / "agreements", tmp_path / "agreements")
    shutil.copy(ROOT / "ci.sh", tmp_path)
    return tmp_path


def run(command: str, folder: Path) -> tuple[int, str]:
    """A step as the workflow's shell runs it, with our environment's commands first."""
    scripts = sysconfig.get_path("scripts")
    done = subprocess.run(
        ["sh", "-e", "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def broken(folder: Path, **changes: object) -> None:
    """One more agreement in the folder, with fields changed."""
    document = json.loads((folder / "agreements/leeds-families.json").read_text("utf-8"))
    path = folder / "agreements/broken.json"
    path.write_text(json.dumps({**document, **changes}, indent=2), encoding="utf-8")


def test_the_workflow_passes_on_our_agreements(checkout: Path) -> None:
    code, text = run(f"{COMMAND} {WITHIN}", checkout)
    assert code == 0, text
    assert "::error" not in text
    assert "::warning" not in text


def test_a_waiver_that_has_run_out_fails_it(checkout: Path) -> None:
    code, text = run(f"{COMMAND} {AFTER}", checkout)
    assert code == 1
    (line,) = (line for line in text.splitlines() if line.startswith("::warning"))
    assert "file=agreements/warm-homes-rebate.json" in line
    assert "title=agreement.registered-late" in line


@pytest.mark.parametrize(
    ("changes", "code", "rule"),
    [
        ({"reviews_on": None}, 1, "agreement.review-date-missing"),
        ({"register_entry": {"number": "9", "registered_on": "2024-12-01"}}, 1,
         "agreement.registered-late"),
        ({"parties": "Leeds"}, 1, "document.fault"),
    ],
)  # fmt: skip
def test_a_broken_agreement_fails_it_in_every_report(
    checkout: Path, changes: dict[str, object], code: int, rule: str
) -> None:
    broken(checkout, **changes)
    exit_code, text = run(f"{COMMAND} {WITHIN}", checkout)
    assert exit_code == code
    assert any(
        "file=agreements/broken.json" in line and f"title={rule}::" in line
        for line in text.splitlines()
        if line.startswith(("::error", "::warning"))
    ), text
    (of_sarif,) = json.loads((checkout / "reports/agreements.sarif").read_text("utf-8"))["runs"]
    results = {
        (result["ruleId"], place["physicalLocation"]["artifactLocation"]["uri"])
        for result in of_sarif["results"]
        for place in result["locations"]
    }
    assert (rule, "agreements/broken.json") in results
    of_junit = ET.parse(checkout / "reports/agreements.xml").iter("testcase")  # noqa: S314 - ours
    failing = [case.get("name") for case in of_junit if case.find("failure") is not None]
    assert failing == ["agreements/broken.json"]


def test_a_file_that_cannot_be_read_fails_it(checkout: Path) -> None:
    (checkout / "agreements/broken.json").write_text("{", encoding="utf-8")
    assert run(f"{COMMAND} {WITHIN}", checkout)[0] == 2


def test_the_reports_are_where_the_workflow_takes_them_from(checkout: Path) -> None:
    run(f"{COMMAND} {WITHIN}", checkout)
    uploads = [step["with"] for step in STEPS if "upload" in step.get("uses", "")]
    named = [upload.get("sarif_file") or upload["path"] for upload in uploads]
    assert len(named) == 2
    assert all((checkout / name).is_file() for name in named)


def test_the_hook_stops_a_commit_of_a_broken_agreement(checkout: Path) -> None:
    broken(checkout, reviews_on=None)
    entry = shlex.join(shlex.split(HOOK["entry"]))
    assert run(f"{entry} agreements/leeds-families.json", checkout)[0] == 0
    code, text = run(f"{entry} agreements/leeds-families.json agreements/broken.json", checkout)
    assert code == 1
    assert "agreement.review-date-missing" in text
