"""``-o`` of every command: what is printed goes to the file, and no file is replaced unasked."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import click
import pytest

from pubservice_share.cli.main import COMMANDS
from pubservice_share.cli.shared import command

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples"
AGREEMENT = EXAMPLES / "agreement-fuel-poverty.json"
REGISTER = ROOT / "tests/register/govuk-registers-2019.json"
PAIR = ["--party", "Leeds", "--party", "DWP", "--objective", "fuel-poverty"]
ON = ["--on", "2025-01-01"]
#: Arguments of each command that prints something.
PRINTS: dict[str, list[Any]] = {
    "assess": [EXAMPLES / "troubled-families.json", "--format", "html"],
    "validate": [AGREEMENT, "--format", "sarif"],
    "questions": [AGREEMENT],
    "report": [AGREEMENT],
    "explorer": [],
    "schema": ["agreement"],
    "bodies": [*ON, "--nation", "wales"],
    "routes": ["--from", "Leeds", "--to", "DWP", *ON],
    "rule": ["s35.elements"],
    "partnership": [*PAIR, *ON, "--format", "csv"],
    "agreement new": [*PAIR, "--starts", "2025-01-01"],
    "agreement status": [AGREEMENT, "--as-of", "2025-01-01"],
    "agreement calendar": [AGREEMENT],
    "agreement impact": [AGREEMENT, "--from", "2024-01-01", "--to", "2025-01-01"],
    "law objectives": ON,
    "law persons": ["fuel-poverty", *ON],
    "law entry": ["sch4/7"],
    "law changes": ["2023-01-01", "2024-12-31"],
    "law check": ["--since", "2026-01-01"],
    "law watch": ["--urls"],
    "register import": [REGISTER],
    "register export": [AGREEMENT],
    "register reconcile": [EXAMPLES, REGISTER],
    "words template": ["cy"],
}
#: Commands that write in a way of their own, and one that only says whether a file is in order.
OWN = {"ask", "assess-table", "law draft", "words check"}


def commands(group: click.Group = command, before: str = "") -> dict[str, click.Command]:
    found: dict[str, click.Command] = {}
    for name, inner in group.commands.items():
        if isinstance(inner, click.Group):
            found |= commands(inner, f"{before}{name} ")
        else:
            found[f"{before}{name}"] = inner
    return found


def test_every_command_that_prints_takes_an_output() -> None:
    assert COMMANDS
    assert set(commands()) == {*PRINTS, *OWN}
    for name in PRINTS:
        options = {sign for param in commands()[name].params for sign in param.opts}
        assert {"-o", "--output", "--force"} <= options, name


@pytest.mark.parametrize("name", PRINTS)
def test_the_file_has_what_is_printed_and_is_not_replaced_unasked(
    name: str, run: Any, tmp_path: Path
) -> None:
    arguments = [*name.split(), *PRINTS[name]]
    out = tmp_path / "out"
    printed = run(*arguments)
    written = run(*arguments, "-o", out)
    assert (written.code, written.out) == (printed.code, "")
    text = out.read_bytes().decode("utf-8")
    assert text.replace("\r\n", "\n") == printed.out.replace("\r\n", "\n")
    assert run(*arguments, "-o", "-").out == printed.out
    assert not Path("-").exists()
    out.write_text("my own work", "utf-8")
    code, shown, err = run(*arguments, "-o", out)
    assert (code, shown) == (64, "")
    assert "already exists and may contain your work: choose another file, or use --force" in err
    assert out.read_text("utf-8") == "my own work"
    assert run(*arguments, "-o", out, "--force").code == printed.code
    assert out.read_bytes().decode("utf-8") == text
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_a_filled_in_agreement_is_not_lost(run: Any, tmp_path: Path) -> None:
    draft = tmp_path / "draft.json"
    new = ["agreement", "new", *PAIR, "--starts", "2025-01-01", "-o", draft]
    assert run(*new).code == 0
    value = json.loads(draft.read_text("utf-8"))
    value["purpose"] = "An hour of work"
    draft.write_text(json.dumps(value), "utf-8")
    code, out, err = run(*new)
    assert (code, out) == (64, "")
    assert "--force" in err
    assert json.loads(draft.read_text("utf-8"))["purpose"] == "An hour of work"


def test_nothing_is_written_where_nothing_is_answered(run: Any, tmp_path: Path) -> None:
    out, bad = tmp_path / "out", tmp_path / "bad.json"
    bad.write_text("{", "utf-8")
    out.write_text("before", "utf-8")
    for arguments in (["assess", bad], ["assess", bad, "--adopt", "no-such"],
                      ["register", "import", bad], ["agreement", "status", bad, "--as-of",
                                                    "2025-01-01"]):  # fmt: skip
        assert run(*arguments, "-o", out, "--force").code in (2, 64)
        assert out.read_text("utf-8") == "before"
    # An answer that is a list of faults is an answer.
    assert run("assess", bad, "--format", "json", "-o", out, "--force").code == 2
    assert json.loads(out.read_text("utf-8"))["type"] == "faults"


@pytest.mark.parametrize("name", ["assess", "validate", "register export", "agreement status"])
def test_an_input_is_never_the_output(name: str, run: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(AGREEMENT.read_bytes())
    (tmp_path / "link.json").symlink_to("a.json")
    arguments = [path if part == AGREEMENT else part for part in PRINTS[name]]
    arguments = [path if isinstance(part, Path) else part for part in arguments]
    for out in (path, tmp_path / "link.json"):
        code, _, err = run(*name.split(), *arguments, "-o", out, "--force")
        assert code == 64
        assert "choose another for -o" in err
    assert path.read_bytes() == AGREEMENT.read_bytes()


def test_text_in_a_file_has_no_colours(run: Any, tmp_path: Path) -> None:
    out = tmp_path / "out"
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TERM": "xterm"}
    environment.pop("NO_COLOR", None)
    script = (
        f"import pty; pty.spawn([{sys.executable!r}, '-m', 'pubservice_share', 'assess', "
        f"{str(AGREEMENT)!r}, '-o', {str(out)!r}])"
    )
    subprocess.run(
        [sys.executable, "-c", script], env=environment, check=True, stdin=subprocess.DEVNULL,
        capture_output=True,
    )  # fmt: skip
    assert b"\x1b" not in out.read_bytes()
    assert out.read_text("utf-8").startswith("PERMITTED\n")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such files")
def test_a_pipe_is_written_to(run: Any, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    texts: list[str] = []
    reader = threading.Thread(target=lambda: texts.append(pipe.read_text("utf-8")))
    reader.start()
    assert run("schema", "agreement", "-o", pipe).code == 0
    reader.join(timeout=30)
    assert json.loads(texts[0])["title"]
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_place_that_cannot_be_written_is_named(run: Any, tmp_path: Path) -> None:
    for out in (tmp_path / "no" / "such" / "out", Path("/dev/full")):
        code, shown, err = run("schema", "agreement", "-o", out)
        assert (code, shown) == (70, "")
        assert str(out) in err
        assert "Choose another place for -o" in err


def test_a_folder_that_may_not_be_written_is_a_plain_sentence(
    run: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: Any, **__: Any) -> Any:
        raise PermissionError(13, "Permission denied", "a name that nobody typed")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    out = tmp_path / "out.json"
    code, shown, err = run("schema", "agreement", "-o", out)
    assert (code, shown) == (70, "")
    assert f"the output cannot be written: Permission denied: {out}." in err
    assert "nobody typed" not in err


def test_the_table_of_answers_goes_to_standard_output_and_devices(tmp_path: Path) -> None:
    pytest.importorskip("polars")
    log = tmp_path / "log.csv"
    log.write_text("power,on\ns35,2024-05-01\n", "utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}

    def answered(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        program = [sys.executable, "-m", "pubservice_share", "assess-table", str(log)]
        return subprocess.run(
            [*program, *arguments], cwd=tmp_path, env=environment, capture_output=True, check=False
        )

    done = answered("-o", "-", "--to-format", "csv")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0].startswith(b"power,on,outcome")
    assert b"1 row" in done.stderr
    assert answered("-o", "/dev/null", "--to-format", "jsonl").returncode == 0
    both = answered("-o", "-", "--to-format", "csv", "--summary", "json")
    assert (both.returncode, both.stdout) == (64, b"")
    (tmp_path / "out.csv").write_text("work", "utf-8")
    refused = answered("-o", "out.csv")
    assert refused.returncode == 64
    assert b"use --force" in refused.stderr
    assert (tmp_path / "out.csv").read_text("utf-8") == "work"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["log.csv", "out.csv"]
