"""The command: exit codes, formats, faults and the text for people."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases

import pubservice_share as pss
from pubservice_share.cli import assess as assessing
from pubservice_share.cli import shared as base

EXAMPLES = Path(__file__).parents[2] / "examples"
GOOD = EXAMPLES / "troubled-families.json"
DOCUMENTS = {case["name"]: case["document"] for case in cases()}
OPEN = "data-protection-unknown"
BARRED = "police-not-specified-for-fuel-poverty"
TURNS = "combined-county-authority-tv"


@pytest.fixture
def file(tmp_path: Path) -> Any:
    def file(name: str, value: Any = None) -> str:
        path = tmp_path / f"{name}.json"
        content = DOCUMENTS[name] if value is None else value
        path.write_text(
            content if isinstance(content, str) else json.dumps(content), encoding="utf-8"
        )
        return str(path)

    return file


@pytest.mark.parametrize(
    ("name", "code", "headline"),
    [
        ("troubled-families-police-to-council", 0, "PERMITTED"),
        (BARRED, 1, "NOT PERMITTED"),
        (OPEN, 3, "NOT SETTLED"),
        (TURNS, 3, "NOT SETTLED"),
    ],
)
def test_the_exit_code_and_the_first_line_are_the_outcome(
    run: Any, file: Any, name: str, code: int, headline: str
) -> None:
    result = run("assess", file(name))
    assert result.code == code
    assert result.out.splitlines()[0] == headline
    assert result.err == ""


def test_the_worst_of_many_files_is_the_exit_code(run: Any, file: Any) -> None:
    good, barred, open_, broken = GOOD, file(BARRED), file(OPEN), file("broken", "{")
    assert run("assess", good, good).code == 0
    assert run("assess", good, open_).code == 3
    assert run("assess", open_, barred).code == 1
    assert run("assess", barred, broken, open_).code == 2


def test_json_is_one_value_or_a_list_of_them(run: Any, file: Any) -> None:
    answer = json.loads(run("assess", GOOD, "--format", "json").out)
    assert answer["outcome"] == "permitted"
    assert answer["law"]["verified_to"] == "2025-06-03"
    answers = json.loads(run("assess", GOOD, file(OPEN), "--format", "json").out)
    assert [row["outcome"] for row in answers] == ["permitted", "undetermined"]
    lines = run("assess", GOOD, file(OPEN), "--format", "jsonl").out.splitlines()
    assert [json.loads(line)["outcome"] for line in lines] == ["permitted", "undetermined"]


def test_invalid_input_in_json_is_a_list_of_faults(run: Any, file: Any) -> None:
    result = run("assess", file("bad", {"type": "disclosure", "on": "x"}), "--format", "json")
    assert result.code == 2
    shown = json.loads(result.out)
    assert shown["type"] == "faults"
    assert {"code", "pointer", "message", "found", "expected"} == set(shown["faults"][0])
    assert "/power" in [fault["pointer"] for fault in shown["faults"]]


@pytest.mark.parametrize("value", ["", "{", "[]", "[" * 10_000, " " * 10_000_000, '{"a": NaN}'])
def test_unreadable_text_is_a_fault_for_a_person(run: Any, file: Any, value: str) -> None:
    result = run("assess", file("bad", value))
    assert result.code == 2
    assert result.out == ""
    assert "1 fault" in result.err
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(value)
    assert caught.value.faults[0].expected in result.err


def test_a_missing_file(run: Any, tmp_path: Path) -> None:
    result = run("assess", str(tmp_path / "nowhere.json"))
    assert result.code == 2
    assert "cannot be read: No such file" in result.err
    assert run("assess", str(tmp_path)).code == 2


def test_standard_input(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(GOOD.read_bytes()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    assert run("assess", "-").code == 0


def test_a_view_on_a_reading(run: Any, file: Any) -> None:
    name = file(TURNS)
    assert run("assess", name, "--adopt", "references-as-amended").code == 0
    assert run("assess", name, "--adopt", "references-as-amended=true").code == 0
    refused = run("assess", name, "--adopt", "references-as-amended=false", "--format", "json")
    assert refused.code == 1
    assert json.loads(refused.out)["record"]["adopted"] == {"references-as-amended": False}


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["asess", "x"],
        ["assess"],
        ["assess", "x", "--format", "yaml"],
        ["assess", str(GOOD), "--adopt", "no-such-reading"],
        ["assess", str(GOOD), "--adopt", "references-as-amended=perhaps"],
        ["assess", str(GOOD), "--adopt", "s42-stands", "--adopt", "s42-stands=false"],
    ],
)
def test_usage_errors_exit_64(run: Any, arguments: list[str]) -> None:
    result = run(*arguments)
    assert result.code == 64
    assert result.out == ""
    assert result.err


def test_a_near_reading_is_suggested(run: Any) -> None:
    result = run("assess", str(GOOD), "--adopt", "reference-as-amended")
    assert "did you mean 'references-as-amended'" in result.err


def test_a_crash_exits_70_with_no_traceback(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: Any, **__: Any) -> None:
        raise RuntimeError

    monkeypatch.setattr(assessing, "documents_at", crash)
    result = run("assess", str(GOOD))
    assert result.code == 70
    assert "unexpected error (RuntimeError)" in result.err


def test_help_and_version(run: Any) -> None:
    sentence = "it puts no duty to share on anybody. Another law may."
    assert sentence in " ".join(run("--help").out.split())
    assert run("--version").code == 0
    assert "Exits 0 if permitted" in run("assess", "--help").out


#: The command refuses a partnership with the name of a file that is not beside it.
_READABLE = sorted(
    name
    for name, document in DOCUMENTS.items()
    if not any(isinstance(agreement, str) for agreement in document.get("agreements") or ())
)


@pytest.mark.parametrize("name", _READABLE)
def test_every_answer_fits_eighty_columns_and_says_what_it_must(
    run: Any, file: Any, name: str
) -> None:
    result = run("assess", file(name))
    lines = result.out.splitlines()
    assert max(len(line) for line in lines) <= 80
    assert "\x1b" not in result.out
    text = " ".join(result.out.split())
    assert "not legal advice" in text
    if DOCUMENTS[name]["type"] in ("use", "onward-disclosure"):
        assert "These sections do not give a power" in text
        return
    sentence = "The power is permissive: it puts no duty to share on anybody. Another law may."
    assert sentence in text
    if result.code == 1:
        assert "power does not reach" in text
        assert "ther powers are untouched (s.40(10))" in text


def test_findings_that_decide_come_before_the_steps(run: Any, file: Any) -> None:
    text = run("assess", file(OPEN)).out
    assert text.index("One fact decides it") < text.index("Step by step")
    text = run("assess", file(BARRED)).out
    assert text.index("because:") < text.index("How to fix it") < text.index("Step by step")


def test_names_cannot_steer_the_terminal(run: Any, file: Any) -> None:
    name = "Leeds\x1b[31m City\u202e Council\r\n"
    document = {**DOCUMENTS[OPEN], "recipient": {"name": name, "specified_as": ["sch4/12"]}}
    result = run("assess", file("steer", document))
    assert "\x1b" not in result.out
    assert "\u202e" not in result.out
    key = run("assess", file("key", {"type": "disclosure", "\x1b[31m": 1}))
    assert "\x1b" not in key.err


def test_colour_only_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert base.coloured(Terminal())
    assert not base.coloured(io.StringIO())
    monkeypatch.setenv("NO_COLOR", "1")
    assert not base.coloured(Terminal())


@pytest.mark.parametrize(("name", "code"), [(None, 0), (OPEN, 3), (BARRED, 1)])
def test_an_answer_that_nobody_read_does_not_exit_as_if_it_was_read(
    file: Any, name: str | None, code: int
) -> None:
    path = file(name) if name else str(GOOD)
    script = f"{sys.executable} -m pubservice_share assess {path}"
    piped = subprocess.run(
        ["bash", "-c", f"set -o pipefail; {script} | true"], capture_output=True, check=False
    )
    # 128 and the signal of a pipe that nobody reads, as other commands have it.
    assert piped.returncode == 141
    assert piped.stderr == b""
    read_to_end = subprocess.run(["bash", "-c", f"{script} | cat; exit ${{PIPESTATUS[0]}}"],
                          capture_output=True, check=False)  # fmt: skip
    assert read_to_end.returncode == code
    closed = subprocess.run(["bash", "-c", f"{script} >&-"], capture_output=True, check=False)
    assert closed.returncode == 70
    assert b"standard output is closed" in closed.stderr
    for result in (piped, closed):
        assert b"Traceback" not in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_named() -> None:
    script = f"{sys.executable} -m pubservice_share assess {GOOD}"
    result = subprocess.run(
        ["bash", "-c", f"{script} >/dev/full"], capture_output=True, check=False
    )
    assert result.returncode == 70
    assert b"the output cannot be written: No space left" in result.stderr
    assert b"Traceback" not in result.stderr


def test_a_closed_standard_input_is_a_fault() -> None:
    script = f"{sys.executable} -m pubservice_share assess -"
    result = subprocess.run(["bash", "-c", f"{script} <&-"], capture_output=True, check=False)
    assert result.returncode == 2
    assert b"cannot be read" in result.stderr


def test_as_a_module_and_into_a_closed_pipe() -> None:
    arguments = [sys.executable, "-m", "pubservice_share", "assess", str(GOOD), "--format", "json"]
    result = subprocess.run(arguments, capture_output=True, text=True, check=False)
    assert result.returncode == 0
    assert json.loads(result.stdout)["outcome"] == "permitted"
    with subprocess.Popen(
        [*arguments, *[str(GOOD)] * 200], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
