"""The messages of faults are reviewed."""

from __future__ import annotations

from snapshots.fault_messages import SNAPSHOT, lines


def test_the_fault_messages_match_the_reviewed_snapshot() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines()), (
        "run `make task NAME=snapshots` and read the difference"
    )
