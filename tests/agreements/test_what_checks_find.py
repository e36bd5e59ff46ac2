"""What the checks of an agreement find is reviewed."""

from __future__ import annotations

from snapshots.what_checks_find import SNAPSHOT, text


def test_the_checks_find_what_was_reviewed() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == text().splitlines(), (
        "run `make task NAME=snapshots` and read the difference"
    )
