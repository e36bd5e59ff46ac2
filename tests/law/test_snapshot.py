"""Who may share for what, on every day of change: a change of data shows as a diff.

To take a new snapshot after a change of law, run ``make task NAME=snapshots`` and read the diff.
"""

from __future__ import annotations

from pathlib import Path

from snapshots.who_may_share import lines

SNAPSHOT = Path(__file__).parent.parent / "snapshots" / "who-may-share.txt"


def test_who_may_share_matches_the_reviewed_snapshot() -> None:
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines())
