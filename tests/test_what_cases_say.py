"""Which sentence each rule says in which cases is reviewed."""

from __future__ import annotations

from snapshots.what_cases_say import SNAPSHOT, lines


def test_each_rule_says_each_sentence_in_the_cases_that_were_reviewed() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make task NAME=snapshots` and read the difference"
    )
