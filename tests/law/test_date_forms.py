"""Every function and command takes a day as 2024-05-01, and refuses other forms of Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share import validation
from pubservice_share.written_days import days_meant

OTHER_FORMS = ["20240501", "2024-W18-3", "2024W183", " 2024-05-01", "2024-05-01 ", "2024-5-1",
               "٢٠٢٤-٠٥-٠١"]  # fmt: skip


def end_of_a_waiver(day: str, tmp_path: Path) -> Any:
    path = tmp_path / validation.waivers.NAME
    path.write_text(f'[{{"rule": "x", "reason": "y", "until": "{day}"}}]', "utf-8")
    return validation.waivers_in(tmp_path)


DOORS: dict[str, Callable[[str], Any]] = {
    "law.as_at": pss.law.as_at,
    "law.changes": lambda day: pss.law.changes(day, "2025-01-01"),
    "directory.find": lambda day: pss.directory.find("Leeds City Council", on=day),
    "directory.bodies": lambda day: list(pss.directory.bodies(on=day)),
    "a noun built by hand": lambda day: pss.Partnership(
        on=day,
        territory=("england",),
        parties=(),
    ),
    "lifecycle": lambda day: pss.lifecycle(pss.Agreement(title="x", parties=()), day),
}


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("day", OTHER_FORMS)
def test_another_form_is_refused(door: str, day: str) -> None:
    with pytest.raises(ValueError, match="2024-05-01"):
        DOORS[door](day)


@pytest.mark.parametrize("door", DOORS)
def test_the_form_is_accepted(door: str) -> None:
    DOORS[door]("2024-05-01")


@pytest.mark.parametrize("day", OTHER_FORMS)
def test_another_form_is_refused_in_a_waiver(day: str, tmp_path: Path) -> None:
    with pytest.raises(pss.DocumentError):
        end_of_a_waiver(day, tmp_path)


@pytest.mark.parametrize("day", OTHER_FORMS)
def test_the_command_line_reads_a_form_with_one_meaning_and_says_so(
    day: str, tmp_path: Path, run: Any
) -> None:
    result = run("law", "objectives", "--on", day)
    if days_meant(day):
        assert result == (0, run("law", "objectives", "--on", "2024-05-01").out, result.err)
        assert result.err == "Day taken: 1 May 2024 (2024-05-01)\n"
    else:
        assert result.code == 64
        assert run("validate", str(tmp_path), "--as-of", day).code == 64
