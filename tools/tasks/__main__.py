"""List the tasks, or run one: ``python -m tools.tasks [NAME [ARGUMENT ...]]``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import NamedTuple

from . import environments, locks, packages
from .commands import BIN, PYTHON, run

__all__ = ["BRANCHES", "TASKS", "Task"]


class Task(NamedTuple):
    """What a task does, and how: commands in order, or a function."""

    does: str
    #: The last command also takes the arguments that follow the name of the task.
    commands: Sequence[Sequence[object]] = ()
    function: Callable[[], None] | None = None


#: These tests are enough to take every branch, and quick.
BRANCHES = (
    "tests/agreements/test_broken_agreements.py", "tests/agreements/test_lawful_bases.py",
    "tests/agreements/test_parties.py", "tests/agreements/test_partnership.py",
    "tests/cli/test_law_watch.py", "tests/documents", "tests/hostile/test_fuzz_findings.py",
    "tests/hostile/test_limits.py", "tests/law", "tests/logic",
    "tests/properties/test_answers.py", "tests/properties/test_duties.py",
    "tests/properties/test_findings.py", "tests/properties/test_pickles.py",
    "tests/properties/test_sentences.py", "tests/reports/test_notebooks.py",
    "tests/test_cases.py", "tests/test_misreadings.py", "tests/test_public_face.py",
    "tests/test_readers.py", "tests/test_rules.py",
)  # fmt: skip
#: The seed makes generated documents reach the same branches each time.
_PYTEST = (PYTHON, "-m", "coverage", "run", "-m", "pytest", "-q", "-m", "not node and not slow",
           "--hypothesis-profile=deep", "--hypothesis-seed=1")  # fmt: skip
_SPHINX = (BIN / "sphinx-build", "-q", "-d", ".cache/sphinx")
_RUFF = BIN / "ruff"

TASKS = {
    "format": Task(
        "format the code and the cases",
        [
            (_RUFF, "format", "."),
            (_RUFF, "check", "--fix", "."),
            (_RUFF, "format", "."),
            (PYTHON, "-m", "tools.json_layout"),
        ],
    ),
    "snapshots": Task(
        "write what is reviewed line by line in tests/snapshots",
        [(PYTHON, "-m", "tools.snapshot_files")],
    ),
    "rule-examples": Task(
        "write the examples of rules and checks, from the cases",
        [(PYTHON, "-m", "tools.rule_examples")],
    ),
    "schemas": Task("write the published JSON Schemas", [(PYTHON, "-m", "tools.schema_files")]),
    "pages": Task(
        "write the pages of what is modelled, what is checked, and the codes of faults",
        [
            (PYTHON, "-m", "tools.coverage_page"),
            (PYTHON, "-m", "tools.checks_page"),
            (PYTHON, "-m", "tools.fault_codes_page"),
        ],
    ),
    "picture": Task("draw the picture of the README", [(PYTHON, "-m", "tools.answer_picture")]),
    "styles": Task(
        "write what the pages use of govuk-frontend (npm)", [(PYTHON, "-m", "tools.style_sheet")]
    ),
    "kit": Task("write the conformance kit into dist/", [(PYTHON, "-m", "tools.conformance_kit")]),
    "freeze": Task(
        "write released/VERSION, once the changelog gives the version a date",
        [(PYTHON, "-m", "tools.compatibility", "freeze")],
    ),
    "lock": Task("write locks/ again, from today's registry", function=locks.lock),
    "sbom": Task("write what the wheel needs, in CycloneDX, into dist/", function=locks.sbom),
    "links": Task(
        "check every address in the pages (needs a network)",
        [(*_SPHINX, "-b", "linkcheck", "docs", "docs/_build/links")],
    ),
    "branches": Task(
        "fail where no test takes a branch of law, logic, rules or documents",
        [(*_PYTEST, *BRANCHES), (PYTHON, "-m", "coverage", "report")],
    ),
    "test-lowest": Task(
        "run the quick tests on the lowest versions promised", function=environments.test_lowest
    ),
    "test-newest": Task(
        "run the quick tests on the newest versions (PYTHON_NEWEST=python3.13 for that Python)",
        function=environments.test_newest,
    ),
    "same-answers": Task(
        "compare the answers in all three environments", function=environments.same_answers
    ),
    "fuzz": Task(
        "try hostile input at every door, a minute each",
        [(PYTHON, "-m", "tools.fuzz", "all", "--seconds", "60")],
    ),
    "mutate": Task(
        "change one place at a time and list what no test notices (hours)",
        [(PYTHON, "-m", "tools.mutate")],
    ),
    "node": Task("install the npm packages of the tests into .cache", function=packages.node),
    "browser": Task(
        "install axe into .cache; with INSTALL_CHROMIUM=1, as root on Debian, Chromium too",
        function=packages.browser,
    ),
}


def _list() -> None:
    width = max(map(len, TASKS)) + 2
    for name, task in TASKS.items():
        print(f"{name:<{width}}{task.does}")


def main(arguments: Sequence[str]) -> int:
    """List the tasks or run one; return the exit code."""
    if not arguments or arguments[0] in ("--list", "--help"):
        _list()
        return 0
    name, *extra = arguments
    task = TASKS.get(name)
    if task is None or (extra and task.function is not None):
        print(f"{name} takes no arguments." if task else f"There is no task {name}.")
        _list()
        return 64
    if task.function is not None:
        task.function()
    for command in task.commands:
        is_last = command is task.commands[-1]
        run(*command, *(extra if is_last else ()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
