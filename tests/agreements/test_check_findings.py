"""The findings of the checks of an agreement are reviewed."""

from __future__ import annotations

from snapshots.check_findings import SNAPSHOT, text


def test_the_findings_match_the_reviewed_snapshot() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == text().splitlines(), (
        "run `make task NAME=snapshots` and read the difference"
    )
