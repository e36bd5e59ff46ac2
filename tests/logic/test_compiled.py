"""The compiled rules, reviewed as a text."""

from snapshots.compiled_rules import SNAPSHOT, text


def test_the_compiled_rules_match_the_reviewed_snapshot() -> None:
    """``make task NAME=snapshots`` writes it; read the difference as people will read it."""
    assert SNAPSHOT.read_text(encoding="utf-8") == text()
