"""The links of the page of the project."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PROJECT = ROOT / "examples" / "downstream"


def test_every_link_of_its_readme_leads_somewhere() -> None:
    """The files that it names exist."""
    text = (PROJECT / "README.md").read_text("utf-8")
    table = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    names = [name for cell in table for name in re.findall(r"`([^`]+)`", cell)]
    assert len(names) > 8
    assert all((PROJECT / name).exists() for name in names)
