"""Write the page of the checks of an agreement, from their declarations."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pubservice_share.rules.checks import CHECKS

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "agreement-checks.md"


def lines() -> Iterator[str]:
    """The lines of the page."""
    yield "# What is looked at in an agreement"
    yield ""
    yield "Made by `make coverage` from the declarations. None of these decides: only the flows do."
    yield "The wording of the Code could not be read, so what rests on it is marked as not"
    yield "verified: it is told from official papers that rest on the Code."
    yield ""
    yield "| rule | asks | rests on | severity | provisions | wording read |"
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
