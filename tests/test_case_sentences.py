"""The sentences of each rule, with the cases that have them, are reviewed."""

from __future__ import annotations

from snapshots.case_sentences import SNAPSHOT, lines


def test_the_sentences_of_cases_match_the_reviewed_snapshot() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make snapshots` and read the difference"
    )
