"""What the law says of itself is reviewed."""

from __future__ import annotations

from snapshots.what_the_law_says import SNAPSHOT, lines


def test_the_law_says_what_was_reviewed() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make task NAME=snapshots` and read the difference"
    )
