"""What faults say is reviewed."""

from __future__ import annotations

from snapshots.what_faults_say import SNAPSHOT, lines


def test_every_fault_says_what_was_reviewed() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make task NAME=snapshots` and read the difference"
    )
