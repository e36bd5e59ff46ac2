"""The modules that are changed, and the tests of each room of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "pubservice_share"
_WORDING = "tests/test_rules.py::test_what_the_rules_say_is_as_it_was_reviewed"
_CHECKS = "tests/agreements/test_what_checks_find.py::test_the_checks_find_what_was_reviewed"
_FAULTS = "tests/documents/test_what_faults_say.py::test_every_fault_says_what_was_reviewed"
_SENTENCES = (
    "tests/test_what_cases_say.py::"
    "test_each_rule_says_each_sentence_in_the_cases_that_were_reviewed"
)
_CASES = "tests/test_cases.py::test_case"
_COMPILED = "tests/logic/test_compiled.py::test_rules_compile_to_what_was_reviewed"
_PUBLISHED = "tests/documents/test_codec.py::test_the_published_schema_is_that_of_the_code"
_OF_RULES = [
    ["tests/test_rules.py"],
    ["tests/logic", "tests/law/test_editions.py"],
    ["tests/test_readers.py", "tests/laws"],
]
#: The groups of tests of each room, the quickest first: a group runs where those before it pass.
TESTS = {
    "documents": [
        [
            "tests/documents/test_corners.py",
            "tests/documents/test_faults.py",
            "tests/documents/test_quick_doors.py",
        ],
        [
            "tests/test_misreadings.py",
            "tests/test_cases.py",
            "tests/agreements/test_partnership.py",
        ],
        ["tests/documents"],
        [
            "tests/hostile/test_limits.py",
            "tests/test_public_face.py",
            "tests/validation",
        ],
    ],
    "law": [
        ["tests/law/test_data.py"],
        ["tests/law"],
        ["tests/test_cases.py", "tests/test_rules.py", "tests/law/test_lookups.py"],
        ["tests/reports/test_notebooks.py", "tests/test_public_face.py", "tests/documents"],
        ["tests/laws/test_answers.py", "tests/laws/test_second_writing.py"],
    ],
    "logic": [["tests/logic/test_exported.py"], *_OF_RULES],
    "rules": _OF_RULES,
    "rules/checks": [
        ["tests/agreements/test_broken.py", "tests/agreements/test_parties.py"],
        ["tests/agreements", "tests/test_rules.py"],
    ],
}
#: Tests that need no pytest and run before any other: they detect most changes of what is built
#: while modules are imported.
PLAIN = {
    "documents": [_PUBLISHED, _FAULTS],
    "law": ["tests/law/test_what_the_law_says.py::test_the_law_says_what_was_reviewed", _CASES],
    "logic": [_COMPILED, _WORDING, _SENTENCES, _CASES],
    "rules": [_WORDING, _COMPILED, _SENTENCES, _CASES],
    "rules/checks": [_CHECKS],
}
FILES = [file for room in TESTS for file in sorted((PACKAGE / room).glob("[a-z]*.py"))]


def room(file: Path) -> str:
    """The room of a file, as ``TESTS`` names it."""
    return str(file.parent.relative_to(PACKAGE))


def name_of(file: Path) -> str:
    """The name of a file in the figures, such as ``logic/terms.py``."""
    return str(file.relative_to(PACKAGE))


def text_of(source: bytes) -> str:
    """A digest that differs between two texts of a module."""
    return hashlib.sha256(source).hexdigest()[:16]


def present(tests: list[str]) -> list[str]:
    """The tests whose files exist."""
    return [name for name in tests if (ROOT / name.partition("::")[0]).exists()]


def all_tests() -> list[str]:
    """The tests of every room."""
    grouped = {test for groups in TESTS.values() for group in groups for test in group}
    plain = {test for tests in PLAIN.values() for test in tests}
    return present(sorted({test.partition("::")[0] for test in grouped | plain}))
