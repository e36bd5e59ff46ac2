"""What rules compile to, read as a text."""

from snapshots.what_rules_compile_to import SNAPSHOT, text


def test_rules_compile_to_what_was_reviewed() -> None:
    """``make task NAME=snapshots`` writes it; read the difference as people will read it."""
    assert SNAPSHOT.read_text(encoding="utf-8") == text()
