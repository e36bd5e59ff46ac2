"""The modules that are changed, and the tests of each room of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PACKAGE = ROOT / "src" / "pubservice_share"
_OF_RULES = [
    ["tests/test_rules.py", "tests/test_cases.py"],
    ["tests/logic", "tests/law/test_editions.py"],
    ["tests/test_readers.py", "tests/laws"],
]
#: The tests of each room, the quickest killers first: a group is run where those before it pass.
TESTS = {
    "documents": [
        [
            "tests/documents/test_corners.py",
            "tests/documents/test_faults.py",
            "tests/documents/test_quick_doors.py",
            "tests/documents/test_what_faults_say.py",
        ],
        [
            "tests/documents/test_codec.py::test_the_published_schema_is_that_of_the_code",
            "tests/test_misreadings.py",
            "tests/test_cases.py",
            "tests/agreements/test_partnership.py",
        ],
        ["tests/documents"],
        [
            "tests/hostile/test_limits.py",
            "tests/compatibility/test_releases.py",
            "tests/test_public_face.py",
            "tests/validation",
        ],
    ],
    "law": [
        ["tests/law"],
        ["tests/test_cases.py", "tests/test_rules.py", "tests/test_lookups.py"],
        ["tests/reports/test_notebooks.py", "tests/test_public_face.py", "tests/documents"],
        ["tests/laws/test_answers.py", "tests/laws/test_second_writing.py"],
    ],
    "logic": _OF_RULES,
    "rules": _OF_RULES,
    "rules/checks": [
        ["tests/agreements/test_broken.py", "tests/agreements/test_parties.py"],
        ["tests/agreements", "tests/test_rules.py"],
    ],
}
FILES = [file for room in TESTS for file in sorted((PACKAGE / room).glob("[a-z]*.py"))]


def room(file: Path) -> str:
    """The room of a file, as ``TESTS`` names it."""
    return str(file.parent.relative_to(PACKAGE))


def named(file: Path) -> str:
    """A file as the figures name it, such as ``logic/terms.py``."""
    return str(file.relative_to(PACKAGE))


def text_of(source: bytes) -> str:
    """What tells one text of a module from another."""
    return hashlib.sha256(source).hexdigest()[:16]


def present(tests: list[str]) -> list[str]:
    """Those of the tests whose files are there."""
    return [name for name in tests if (ROOT / name.partition("::")[0]).exists()]
