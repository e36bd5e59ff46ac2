"""``check``: hold the library to the last release.  ``freeze``: write the copies of this one."""

from __future__ import annotations

import sys

from pubservice_share import __version__

from .releases import ROOT, changed_copies, declared, face, freeze, judged, releases


def check() -> int:
    """Print what stands in the way; how the process ends."""
    lines = changed_copies()
    held = releases()
    if not held:
        print("Frozen copies are missing: run `make freeze`.")
        return 1
    # Until a version is out the one before it counts; the first has none before it.
    last = next((release for release in reversed(held) if release.out), held[-1])
    notes = (ROOT / "docs/reference/migrating.md").read_text(encoding="utf-8")
    lines += judged(last, __version__, face(), declared().get(__version__, []), notes)
    for line in lines:
        print(line)
    if lines and not last.out:
        print(f"{last.version} is not released yet: if this is intended, run `make freeze`.")
    if not lines:
        print(f"Nothing from {last.version} is broken.")
    return int(bool(lines))


def main(arguments: list[str]) -> int:
    """Run one of the two."""
    match arguments:
        case [] | ["check"]:
            return check()
        case ["freeze"]:
            try:
                written = freeze(__version__, face())
            except ValueError as error:
                print(error)
                return 1
            print(f"Froze {len(written)} files of {__version__}.")
            return 0
        case _:
            print("Give one argument: check or freeze.")
            return 64


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
