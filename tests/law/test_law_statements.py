"""The changes, notes and errors of the law module are reviewed."""

from __future__ import annotations

from snapshots.law_statements import SNAPSHOT, lines


def test_the_law_matches_the_reviewed_snapshot() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make task NAME=snapshots` and read the difference"
    )
