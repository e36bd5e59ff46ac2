"""Who may share for what on every day of change, as lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share import law

SNAPSHOT = Path(__file__).parent / "who-may-share.txt"


def lines() -> Iterator[str]:
    """A block for each day of change: powers, entries and objectives in force."""
    edition = law.built_in()
    for day in law.change_days(edition):
        today = law.as_at(day)
        yield f"{day.isoformat()}"
        for power in edition.powers:
            yield f"  {power}: {', '.join(today.in_force(power)) or 'not in force'}"
        for number in edition.schedules:
            entries = " ".join(entry.ref.partition("/")[2] for entry in today.schedule(number))
            yield f"  Schedule {number}: {entries or 'not in force'}"
        for objective in today.objectives():
            settled = {row.ref: "" for row in today.specified_persons(objective.id)}
            arguable = {
                ref: f" ({why})" for ref, why in today.arguable_persons(objective.id).items()
            }
            shown = [
                ref.partition("/")[2] + (settled | arguable)[ref]
                for ref in edition.entries
                if ref in settled or ref in arguable
            ]
            yield f"  {objective.id}: {' '.join(shown)}"


if __name__ == "__main__":
    SNAPSHOT.write_text("\n".join(lines()) + "\n", encoding="utf-8")
