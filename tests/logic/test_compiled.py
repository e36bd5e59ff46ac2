"""What rules compile to, read as a text."""

from snapshots.compiled_rules import SNAPSHOT, text


def test_rules_compile_to_what_was_reviewed() -> None:
    """``make snapshots`` writes it anew; the difference is read as people will read it."""
    assert SNAPSHOT.read_text(encoding="utf-8") == text()
