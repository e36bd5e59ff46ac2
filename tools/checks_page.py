"""Write the page of the checks of an agreement, from their declarations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share.rules.checks import CHECKS

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "agreement-checks.md"


def lines() -> Iterator[str]:
    """The lines of the page."""
    yield "# Checks of an agreement"
    yield ""
    yield "Generated from the declarations by `make task NAME=pages`; do not edit. None of these"
    yield "checks decides: only the flows do. The wording of the Code could not be read, so a check"
    yield "that rests on the Code comes from official papers that rely on it, and its wording is"
    yield "marked as not read."
    yield ""
    yield "| rule | checks that | rests on | severity | provisions | wording read |"
    yield "|---|---|---|---|---|---|"
    for check in CHECKS:
        cites = ", ".join(check.cites) or "none"
        read = "yes" if check.verified else "no"
        row = (f"`{check.id}`", check.title, check.basis, check.severity, cites, read)
        yield f"| {' | '.join(row)} |"


def main() -> None:
    """Write the page."""
    PAGE.write_text("\n".join(lines()) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
