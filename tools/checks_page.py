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
    yield "`make task NAME=pages` generates this page from the declarations of the checks. No check"
    yield "decides the outcome: only the flows do. The wording of the Code could not be read."
    yield "Checks based on it come from official papers that rely on the Code, and are marked as"
    yield "not verified."
    yield ""
    yield "| rule | requirement | based on | severity | provisions | wording read |"
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
