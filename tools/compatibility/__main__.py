"""``check`` compares the library with the last release; ``freeze`` writes the copies of one."""

from __future__ import annotations

import sys
from pathlib import Path

from pubservice_share import __version__

from .releases import (
    ROOT,
    Face,
    changed_copies,
    current_face,
    declared_breaks,
    freeze,
    obstacles,
    releases,
)


def check(version: str = __version__, face: Face | None = None, root: Path = ROOT) -> int:
    """Print what prevents a release of a version; return the exit code.

    ``face`` is the library of that version, today's where it is None.
    """
    released = releases(root)
    if not released:
        print("No version has been released yet, so there is nothing to compare with.")
        return 0
    last = released[-1]
    lines = changed_copies(root)
    migrating = root / "docs" / "reference" / "migrating.md"
    notes = migrating.read_text(encoding="utf-8") if migrating.exists() else ""
    declared = declared_breaks(root).get(version, [])
    lines += obstacles(last, version, current_face() if face is None else face, declared, notes)
    for line in lines:
        print(line)
    if not lines:
        print(f"Nothing from {last.version} is broken.")
    return int(bool(lines))


def main(arguments: list[str]) -> int:
    """Run one of the two; return the exit code."""
    match arguments:
        case [] | ["check"]:
            return check()
        case ["freeze"]:
            try:
                paths = freeze(__version__, current_face())
            except ValueError as error:
                print(error)
                return 1
            print(f"Froze {len(paths)} files of {__version__}.")
            return 0
        case _:
            print("Give one argument: check or freeze.")
            return 64


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
