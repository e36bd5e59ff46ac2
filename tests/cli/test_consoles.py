"""Consoles that are not UTF-8: data is UTF-8 on each, and text is shown as well as it can be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
#: Names with letters that the consoles below lack.
NAMES = ("Ynys Môn", "Tŷ Cymru Cyf")
CONSOLES: dict[str, dict[str, str]] = {
    "cp1252": {"PYTHONIOENCODING": "cp1252"},
    "ascii": {"PYTHONIOENCODING": "ascii"},
    "C locale": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "cp437": {"PYTHONIOENCODING": "cp437"},
}


#: Runs several commands in one process, each with standard output in a file of its own.
SEVERAL = """
import json, os, sys
from pubservice_share.cli import main
for number, arguments in enumerate(json.loads(sys.argv[1])):
    file = os.open(f"{sys.argv[2]}{number}", os.O_WRONLY | os.O_CREAT)
    os.dup2(file, 1)
    try:
        main(arguments)
    except SystemExit as error:
        assert error.code in (0, 1, 3), (arguments, error.code)
    sys.stdout.flush()
"""


def environment(console: str) -> dict[str, str]:
    own = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("LC_", "LANG", "PYTHONIO", "PYTHONUTF8"))
    }
    return {**own, "PYTHONPATH": os.pathsep.join(sys.path), **CONSOLES[console]}


def run(console: str, *arguments: Any, given: bytes | None = None) -> Any:
    return subprocess.run(
        [sys.executable, "-m", "pubservice_share", *map(str, arguments)],
        env=environment(console), input=given, capture_output=True, check=False,
    )  # fmt: skip


def outputs(console: str, commands: list[list[str]], folder: Path) -> list[bytes]:
    """What each command prints."""
    subprocess.run(
        [sys.executable, "-c", SEVERAL, json.dumps(commands), f"{folder}/printed"],
        env=environment(console), check=True,
    )  # fmt: skip
    return [(folder / f"printed{number}").read_bytes() for number in range(len(commands))]


@pytest.fixture
def document(tmp_path: Path) -> Path:
    value = json.loads((EXAMPLES / "agreement-fuel-poverty.json").read_text("utf-8"))
    value["title"] = " \N{EN DASH} ".join(NAMES)
    for party, name in zip(value["parties"], NAMES, strict=True):
        party["name"] = name
    path = tmp_path / "cymru.json"
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


DATA = [
    ["assess", "{}", "--format", "json"], ["assess", "{}", "--format", "jsonl"],
    ["assess", "{}", "--format", "html"], ["report", "{}"], ["register", "export", "{}"],
    ["validate", "{}", "--format", "json"], ["agreement", "calendar", "{}"],
    ["partnership", "--party", "Tŷ Cymru Cyf=sch4/12", "--party", "Ynys Môn=sch4/13",
     "--objective", "fuel-poverty", "--on", "2025-01-01", "--format", "csv"],
    ["agreement", "new", "--party", "Tŷ Cymru Cyf=sch4/12", "--party", "Ynys Môn=sch4/13",
     "--objective", "fuel-poverty", "--starts", "2025-01-01"],
]  # fmt: skip


@pytest.mark.parametrize("console", CONSOLES)
def test_data_is_utf_8_whatever_the_console(console: str, document: Path, tmp_path: Path) -> None:
    commands = [[part.format(document) for part in command] for command in DATA]
    if console == "C locale":  # such names cannot be typed there
        commands = [command for command in commands if " ".join(command).isascii()]
    for command, printed in zip(commands, outputs(console, commands, tmp_path), strict=True):
        assert all(name in printed.decode("utf-8") for name in NAMES), command


def test_text_shows_the_nearest_letters(document: Path) -> None:
    done = run("cp1252", "assess", document)
    assert done.returncode == 0
    text = done.stdout.decode("cp1252")
    assert "Ynys Môn" in text
    assert "Ty Cymru Cyf" in text
    assert "?" not in text
    # Faults go to standard error in the same way.
    document.write_text('{"type": "use", "Tŷ": 1}', encoding="utf-8")
    done = run("cp1252", "assess", document)
    assert done.returncode == 2
    assert b"/Ty" in done.stderr


@pytest.mark.parametrize("console", ["ascii", "C locale"])
def test_text_on_a_console_without_an_encoding_is_utf_8(console: str, document: Path) -> None:
    done = run(console, "assess", document)
    assert done.returncode == 0
    assert all(name in done.stdout.decode("utf-8") for name in NAMES)


@pytest.mark.parametrize("console", ["cp1252"])
def test_what_a_command_prints_as_json_the_next_one_reads(console: str, tmp_path: Path) -> None:
    draft = run(console, *DATA[-1])
    assert draft.returncode == 0
    assert run(console, "assess", "-", given=draft.stdout).returncode == 3
    entries = run(console, "register", "export", "-", given=draft.stdout)
    assert entries.returncode == 0
    back = run(console, "register", "import", "-", given=entries.stdout)
    assert back.returncode == 0
    names = {party["name"] for party in json.loads(back.stdout)[0]["parties"]}
    assert names == set(NAMES)
    assert run(console, "validate", "-", given=back.stdout).returncode in (0, 1)
    template = run(console, "words", "template", "cy")
    path = tmp_path / "cy.json"
    path.write_bytes(template.stdout)
    assert run(console, "words", "check", path).returncode == 0


@pytest.mark.parametrize("console", ["cp1252"])
def test_files_are_utf_8_as_well(console: str, document: Path, tmp_path: Path) -> None:
    commands = [
        [*(part.format(document) for part in command), "-o", f"{tmp_path}/out{number}"]
        for number, command in enumerate(DATA)
    ]
    assert not any(outputs(console, commands, tmp_path))
    for number, command in enumerate(DATA):
        written = (tmp_path / f"out{number}").read_bytes().decode("utf-8")
        assert all(name in written for name in NAMES), command
    out = tmp_path / "text"
    assert run(console, "assess", document, "-o", out).returncode == 0
    assert all(name in out.read_text("utf-8") for name in NAMES)
