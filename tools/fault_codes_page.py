"""Write the page of the codes of faults, from their list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share.documents.fault_codes import FAULT_CODES

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "fault-codes.md"


def lines() -> Iterator[str]:
    """The lines of the page."""
    yield "# Codes of faults"
    yield ""
    yield "Each fault of a document has a `code` for programs, beside its `message` for people. A"
    yield "code keeps its meaning from one release to the next: a release may add a code, and never"
    yield "renames one. The wording of messages may change."
    yield ""
    yield "Made by `make task NAME=pages` from `pubservice_share.documents.fault_codes`."
    yield ""
    yield "| code | meaning |"
    yield "|---|---|"
    for code, meaning in FAULT_CODES.items():
        yield f"| `{code}` | {meaning} |"


def main() -> None:
    """Write the page."""
    PAGE.write_text("\n".join(lines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
