"""The modules that are changed, and the tests of each room of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "pubservice_share"
_RULE_SENTENCES = "tests/test_rules.py::test_the_sentences_of_rules_match_the_reviewed_snapshot"
_CHECK_FINDINGS = (
    "tests/agreements/test_check_findings.py::test_the_findings_match_the_reviewed_snapshot"
)
_FAULTS = (
    "tests/documents/test_fault_messages.py::test_the_fault_messages_match_the_reviewed_snapshot"
)
_CASE_SENTENCES = (
    "tests/test_case_sentences.py::test_the_sentences_of_cases_match_the_reviewed_snapshot"
)
_CASES = "tests/test_cases.py::test_case"
_COMPILED = "tests/logic/test_compiled.py::test_the_compiled_rules_match_the_reviewed_snapshot"
_PUBLISHED = "tests/documents/test_codec.py::test_the_published_schema_is_the_schema_of_the_code"
_OF_RULES = [
    ["tests/test_rules.py"],
    ["tests/logic", "tests/law/test_editions.py"],
    ["tests/test_readers.py", "tests/properties"],
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
        ["tests/test_cases.py", "tests/test_rules.py", "tests/cli/test_law.py"],
        ["tests/reports/test_notebooks.py", "tests/test_public_face.py", "tests/documents"],
        ["tests/properties/test_answers.py", "tests/properties/test_second_writing.py"],
    ],
    "logic": [["tests/logic/test_exported.py", "tests/logic/test_check_terms.py"], *_OF_RULES],
    "rules": _OF_RULES,
    "rules/checks": [
        ["tests/agreements/test_broken_agreements.py", "tests/agreements/test_parties.py"],
        ["tests/agreements", "tests/test_rules.py"],
    ],
}
#: Tests that need no pytest and run before any other: they detect most changes of what is built
#: while modules are imported.
PLAIN = {
    "documents": [_PUBLISHED, _FAULTS],
    "law": [
        "tests/law/test_law_statements.py::test_the_law_matches_the_reviewed_snapshot",
        _CASES,
    ],
    "logic": [_COMPILED, _RULE_SENTENCES, _CASE_SENTENCES, _CASES, _CHECK_FINDINGS],
    "rules": [_RULE_SENTENCES, _COMPILED, _CASE_SENTENCES, _CASES],
    "rules/checks": [_CHECK_FINDINGS],
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
