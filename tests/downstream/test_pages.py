"""The pages show the code of the project, and not code like it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PROJECT = ROOT / "examples" / "downstream"
SOURCES = [
    path.read_text(encoding="utf-8")
    for path in [*PROJECT.glob("src/**/*.py"), *PROJECT.glob("tests/*.py"), PROJECT / "ci.sh"]
]


def shown(page: str, language: str) -> list[str]:
    text = (ROOT / "docs" / "how-to" / page).read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, flags=re.DOTALL)


@pytest.mark.parametrize("code", shown("embed.md", "python"))
def test_the_page_on_embedding_shows_what_runs(code: str) -> None:
    assert any(code in source for source in SOURCES)


def test_the_page_on_ci_shows_the_script() -> None:
    (script,) = (code for code in shown("validate-in-ci.md", "sh") if "reports/" in code)
    assert (PROJECT / "ci.sh").read_text("utf-8").endswith(script)


def test_every_link_of_its_readme_leads_somewhere() -> None:
    """The files that it names are there."""
    text = (PROJECT / "README.md").read_text("utf-8")
    table = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    names = [name for cell in table for name in re.findall(r"`([^`]+)`", cell)]
    assert len(names) > 8
    assert all((PROJECT / name).exists() for name in names)
