"""``assess-table``: files in and out, bad rows, and runs that were stopped."""

from __future__ import annotations

import csv
import errno
import functools
import json
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import polars as pl
import pytest
from support.named_rows import expected_after_look_up, named_rows
from support.table_rows import TYPES, Row, document_of, expected, rows

from pubservice_share.cli.assess_table import assess_table_command
from pubservice_share.directory import partners, read_partners
from pubservice_share.tables.columns import NOUNS, columns_of
from pubservice_share.tables.files import batches, json_lines, writers
from pubservice_share.tables.files import csv as csv_source
from pubservice_share.tables.files import run as runs
from pubservice_share.tables.files.summary import Summary, summary_of

ADDED = ["outcome", "not_met", "unknown", "readings", "reason"]
FORMATS = ["parquet", "csv", "jsonl"]
#: Rows without a list of one empty text, which as text is the empty list.
ROWS = [row for row in rows("disclosure", 160, seed=5, odd=0.1) if [""] not in row.values()]
EXPECTED = [expected(document_of("disclosure", row)) for row in ROWS]


Runner = Callable[..., Any]

pytestmark = pytest.mark.slow


@pytest.fixture
def run(run: Any) -> Runner:
    """The command ``assess-table``."""
    return functools.partial(run, "assess-table")


def test_the_command_knows_the_kinds_the_nouns_and_the_batches_of_tables() -> None:
    """They are written out there, so that other commands need not import what reads tables."""
    options = {option.name: option for option in assess_table_command.params}
    for name in ("from_format", "to_format"):
        assert list(options[name].type.choices) == list(batches.KINDS)  # type: ignore[attr-defined]
    assert list(options["noun"].type.choices) == list(NOUNS)  # type: ignore[attr-defined]
    assert options["batch_rows"].default == runs.BATCH_ROWS


def frame_of(table_rows: list[Row], noun: str = "disclosure") -> pl.DataFrame:
    schema: dict[str, Any] = {path: TYPES[column.kind] for path, column in columns_of(noun).items()}
    return pl.DataFrame(table_rows, schema=schema)


def as_text(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.with_columns(
        pl.col(name).list.join("|") for name, kind in frame.schema.items() if kind == pl.List
    ).cast(pl.String)


def written(path: Path, table_rows: list[Row], *, noun: str = "disclosure") -> Path:
    frame = frame_of(table_rows, noun)
    match path.suffix:
        case ".parquet":
            frame.write_parquet(path)
        case ".csv":
            as_text(frame).write_csv(path)
        case _:
            lines = [json.dumps(document_of(noun, row)) + "\n" for row in table_rows]
            path.write_text("".join(lines), encoding="utf-8")
    return path


def answers_in(path: Path) -> list[tuple[Any, ...]]:
    """The answers in an output: outcome, rules not met, rules unknown, readings."""
    names = ADDED[:4]
    if path.suffix == ".jsonl":
        documents = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        return [tuple(row[name] for name in names) for row in documents]
    if path.suffix == ".parquet":
        return pl.read_parquet(path).select(names).rows()
    cells = pl.read_csv(path, infer_schema=False).select(names).rows()
    lists = [[None if text is None else text.split("|") if text else [] for text in row[1:]]
             for row in cells]  # fmt: skip
    return [(row[0], *row_lists) for row, row_lists in zip(cells, lists, strict=True)]


def reasons_in(path: Path) -> list[str | None]:
    return [json.loads(line)["reason"] for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("to", FORMATS)
@pytest.mark.parametrize("source", FORMATS)
def test_every_format_gives_the_answers_of_documents(
    run: Runner, tmp_path: Path, source: str, to: str
) -> None:
    source_file, out = written(tmp_path / f"in.{source}", ROWS), tmp_path / f"out.{to}"
    result = run(source_file, "-o", out, "--batch-rows", 100, "--summary", "json")
    assert (result.code, result.err) == (0, "")
    answers = answers_in(out)
    assert len(answers) == len(ROWS)
    for number, (answer, expected_answer) in enumerate(zip(answers, EXPECTED, strict=True)):
        assert answer == expected_answer, (number, ROWS[number])
    assert {path.name for path in tmp_path.iterdir()} == {source_file.name, out.name}


@pytest.mark.parametrize("to", FORMATS)
def test_what_comes_out_goes_in_again_with_the_same_answers(
    run: Runner, tmp_path: Path, to: str
) -> None:
    source_file, out = written(tmp_path / "in.parquet", ROWS), tmp_path / f"out.{to}"
    assert run(source_file, "-o", out, "--quiet").code == 0
    assert run(out, "-o", tmp_path / "again.jsonl").code == 2  # the answers stand in it already
    result = run(out, "-o", tmp_path / "again.jsonl", "--prefix", "second_", "--quiet")
    assert result.code == 0, result.err
    lines = (tmp_path / "again.jsonl").read_text(encoding="utf-8").splitlines()
    outcomes = [json.loads(line)["second_outcome"] for line in lines]
    assert outcomes == [expected_answer[0] for expected_answer in EXPECTED]


@pytest.mark.parametrize("noun", ["use", "onward-disclosure"])
@pytest.mark.parametrize("source", FORMATS)
def test_other_nouns(run: Runner, tmp_path: Path, noun: str, source: str) -> None:
    table_rows = [row for row in rows(noun, 80, seed=2) if [""] not in row.values()]
    source_file = written(tmp_path / f"in.{source}", table_rows, noun=noun)
    out = tmp_path / "out.parquet"
    assert run(source_file, "-o", out, "--noun", noun, "--quiet").code == 0
    assert answers_in(out) == [expected(document_of(noun, row)) for row in table_rows]


def test_json_lines_of_several_nouns_and_flat_rows(run: Runner, tmp_path: Path) -> None:
    table_rows = [(noun, row) for noun in ("disclosure", "use", "onward-disclosure")
               for row in rows(noun, 30, seed=3, odd=0)]  # fmt: skip
    lines: list[dict[str, Any]] = []
    for noun, row in table_rows:
        flat: dict[str, Any] = {"type": noun}
        for path, value in row.items():
            flat[path] = value.isoformat() if isinstance(value, date) else value
        texts: dict[str, Any] = {
            path: "|".join(value) if isinstance(value, list)
            else str(value).lower() if isinstance(value, bool) else value
            for path, value in flat.items()
        }  # fmt: skip
        lines += [document_of(noun, row), flat, texts]
    source_file, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source_file.write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    assert run(source_file, "-o", out, "--quiet").code == 0
    expected_answer = [
        expected(document_of(noun, row)) for noun, row in table_rows for _ in range(3)
    ]
    assert answers_in(out) == expected_answer


def test_objects_in_parquet_are_read_and_stay(run: Runner, tmp_path: Path) -> None:
    frame = frame_of(ROWS)
    inside = ("discloser", "recipient", "information")
    deep = [path for path in frame.columns if ".provides_services_to." in path]
    structs = [
        pl.struct(
            *(pl.col(path).alias(path.partition(".")[2]) for path in frame.columns
              if path.startswith(f"{holder}.") and path not in deep),
            *([pl.struct(pl.col(path).alias(path.rpartition(".")[2]) for path in deep
                         if path.startswith(holder)).alias("provides_services_to")]
              if holder != "information" else []),
        ).alias(holder)
        for holder in inside
    ]  # fmt: skip
    flat_columns = [
        path
        for path in frame.columns
        if not path.startswith(tuple(f"{holder}." for holder in inside))
    ]
    frame.select(*flat_columns, *structs).write_parquet(tmp_path / "in.parquet")
    for to in FORMATS:
        assert run(tmp_path / "in.parquet", "-o", tmp_path / f"out.{to}", "--quiet").code == 0
        assert answers_in(tmp_path / f"out.{to}") == EXPECTED
    assert pl.read_parquet(tmp_path / "out.parquet")["discloser"].dtype == pl.Struct


def test_other_columns_stay_as_they_are(run: Runner, tmp_path: Path) -> None:
    frame = frame_of(ROWS[:20]).with_columns(
        case=pl.int_range(-10, 10), note=pl.lit("=1+1"), phone=pl.lit("-12.5"), none=pl.lit(None),
        several=pl.lit(["a", "b|c"]), pair=pl.struct(a=pl.lit(1)), raw=pl.lit(b"\x01"),
    )  # fmt: skip
    frame.write_parquet(tmp_path / "in.parquet")
    assert run(tmp_path / "in.parquet", "-o", tmp_path / "out.parquet", "--quiet").code == 0
    assert pl.read_parquet(tmp_path / "out.parquet").drop(ADDED).equals(frame)
    assert run(tmp_path / "in.parquet", "-o", tmp_path / "out.csv", "--quiet").code == 0
    with (tmp_path / "out.csv").open(newline="", encoding="utf-8") as file:
        first = next(csv.DictReader(file))
    assert first["case"] == "-10"
    assert first["note"] == "'=1+1"  # no spreadsheet takes it for a formula
    assert first["phone"] == "-12.5"
    assert first["several"] == "[a|b|c]"
    assert first["pair"] == '{"a":1}'


def test_json_lines_stay_as_they_are(run: Runner, tmp_path: Path) -> None:
    line = '{"type": "disclosure",  "case": 1.50, "annotations": {"a": [1]}, "case_id": "x" } '
    (tmp_path / "in.jsonl").write_text(f"{line}\n{{}}\n", encoding="utf-8")
    assert run(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--quiet").code == 0
    first, second = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert first.startswith(line.rstrip()[:-1].rstrip() + ',"outcome":"invalid",')
    assert list(json.loads(second)) == ADDED
    assert run(tmp_path / "in.jsonl", "-o", tmp_path / "out.csv", "--quiet").code == 0
    text = pl.read_csv(tmp_path / "out.csv", infer_schema=False)
    assert text.columns == ["type", "case", "annotations", "case_id", *ADDED]
    assert text.rows()[0][1:4] == ("1.5", '{"a":[1]}', "x")


def test_a_header_of_formulas_is_neutralised(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text("power,=a,@b\ns35,+1,\t2\n", encoding="utf-8")
    assert run(tmp_path / "in.csv", "-o", tmp_path / "out.csv", "--quiet").code == 0
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines[0].startswith("power,'=a,'@b,outcome")
    assert lines[1].startswith("s35,'+1,'\t2,invalid")


GOOD = document_of("disclosure", next(row for row, answer in zip(ROWS, EXPECTED, strict=True)
                                      if answer[0] == "permitted"))  # fmt: skip


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2: "),
        ("[]", "line 2: "),
        ("null", "line 2: "),
        ("\ufeff{}", ""),
        ("[" * 100_000, "line 2: "),
        ('{"power": NaN}', "line 2: "),
        ('{"power": "s35", "power": "s36"}', "line 2: "),
        ('{"power": "\\ud800"}', ""),
        (json.dumps(GOOD | {"on": 5}), "line 2: /on: expected a day"),
        (json.dumps(GOOD | {"on": "2024-02-30"}), "/on: "),
        (json.dumps(GOOD | {"territory": "england"}), "line 2: /territory: expected a list"),
        (json.dumps(GOOD | {"territory": ["england", 1]}), "line 2: /territory: expected a list"),
        (json.dumps(GOOD | {"discloser": "Leeds"}), "line 2: /discloser: expected an object"),
        (json.dumps(GOOD | {"discloser": None}), ""),
        (json.dumps(GOOD | {"discloser": {"name": "A", "nam": "B"}}), "line 2: /discloser: has a"),
        (
            json.dumps(GOOD | {"discloser": {"name": "A", "provides_services_to": {}}}),
            "line 2: /discloser/provides_services_to/name: is missing, but is needed",
        ),
        (json.dumps(GOOD | {"discloser.name": "B"}), "line 2: /discloser/name: appears twice"),
        (json.dumps(GOOD | {"outcome": "permitted"}), "line 2: already has a key 'outcome'"),
        (json.dumps(GOOD | {"note": "x" * 4_200_000}), "line 2: "),
    ],
)
@pytest.mark.parametrize("to", FORMATS)
def test_a_line_that_cannot_be_read_is_an_invalid_row(
    run: Runner, tmp_path: Path, line: str, reason: str, to: str
) -> None:
    good = json.dumps(GOOD)
    source_file, out = tmp_path / "in.jsonl", tmp_path / f"out.{to}"
    source_file.write_text(f"{good}\n{line}\n\n{good}", encoding="utf-8")
    result = run(source_file, "-o", out, "--quiet")
    assert (result.code, result.err) == (0, "")
    answers = answers_in(out)
    assert [row[0] for row in answers] == ["permitted", "invalid", "permitted"]
    assert answers[1][1:] == (None, None, None)
    if to == "jsonl":
        reasons = reasons_in(out)
        assert reasons[0] is None
        assert reasons[1] is not None
        assert reasons[1].startswith(reason), reasons


def test_bytes_that_are_no_text_in_json_lines(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_bytes(b'{"power": "\xff"}\n\x00\n')
    assert run(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--quiet").code == 0
    assert [row[0] for row in answers_in(tmp_path / "out.jsonl")] == ["invalid", "invalid"]


HEADER = "power,on,territory,discloser.name,note\n"


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ('START,A,one\nSTART,B,"two, ""three"""\n', ["one", 'two, "three"']),
        ('START,A,"over\ntwo\r\nlines"\r\nSTART,B,', ["over\ntwo\r\nlines", None]),
        ("START,A,one\n\n\r\nSTART,B,two", ["one", "two"]),
        ('START,A,5" pipe\nSTART,B,""\n', ['5" pipe', ""]),
        ("START,A\nSTART,B,two\n", ["line 2: the row has 4 cells", "two"]),
        ("START,A,b,c\nSTART,B,two\n", ["line 2: the row has 6 cells", "two"]),
        ('START,"A,b\nSTART,B,two\n', ["line 2: a quotation mark is not closed", "two"]),
        ('START,"A"x,b\nSTART,B,two\n', ["line 2: a quote is misplaced", "two"]),
        ("START,A,\udcff\nSTART,B,two\n", ["line 2: is not UTF-8 text", "two"]),
        ("START,A,LONG\nSTART,B,two\n", ["line 2: longer than", "two"]),
    ],
)
@pytest.mark.parametrize("batch", [1, 1000])
def test_rows_of_csv(
    run: Runner, tmp_path: Path, text: str, notes: list[str | None], batch: int
) -> None:
    source_file, out = tmp_path / "in.csv", tmp_path / "out.parquet"
    text = text.replace("START", "s35,2024-05-01,england").replace("LONG", "x" * 4_200_000)
    source_file.write_bytes(("\ufeff" + HEADER + text).encode("utf-8", "surrogateescape"))
    result = run(source_file, "-o", out, "--quiet", "--batch-rows", batch)
    assert (result.code, result.err) == (0, "")
    answered = pl.read_parquet(out)
    assert len(answered) == len(notes)
    for row, note in zip(answered.to_dicts(), notes, strict=True):
        if note is not None and note.startswith("line "):
            assert row["outcome"] == "invalid"
            assert row["reason"].startswith(note)
            assert {
                row[name] for name in answered.columns if name not in ("outcome", "reason")
            } == {None}
        else:
            assert row["note"] == note
    if len(answered) == 2:
        assert answered["discloser.name"][1] == "B"


def test_null_and_empty_text_of_csv_are_two_things(run: Runner, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_text('a,pursues,objective\n1,,""\n2,"",\n', encoding="utf-8")
    assert run(tmp_path / "in.csv", "-o", tmp_path / "out.csv", "--quiet").code == 0
    lines = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert lines[1].startswith('1,,"",invalid,,,,')
    assert lines[2].startswith('2,"",,invalid,,,,')


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("in.parquet", b"", "is not a readable Parquet file"),
        ("in.parquet", b"PAR1" + bytes(100) + b"PAR1", "is not a readable Parquet file"),
        ("in.csv", b"", "has no header"),
        ("in.csv", b"\xff\xfep\x00o\x00w\x00", "is not UTF-8 text"),
        ("in.csv", b"power,power\n", "names a column twice: 'power'"),
        ("in.csv", b"power;on;territory\ns35;;\n", "not separated by commas"),
        ("in.csv", b'"power,on\n', "cannot be read as the header"),
        ("in.csv", b"power,on\rs35,2024-05-01\r", "CR only"),
        ("in.csv", b"power,discloser.nam\n", "did you mean 'discloser.name'?"),
        ("in.csv", b"power,outcome\ns35,x\n", "already has a column 'outcome'"),
        ("in.csv", b"power,discloser\ns35,x\n", "contains objects"),
        ("in.jsonl", b'{"outcome": 1}\n', "already have a key 'outcome'"),
    ],
)
def test_a_file_that_is_no_table_is_one_line_and_nothing_is_written(
    run: Runner, tmp_path: Path, name: str, content: bytes, message: str
) -> None:
    (tmp_path / name).write_bytes(content)
    result = run(tmp_path / name, "-o", tmp_path / "out.csv")
    assert result.code == 2
    assert result.out == ""
    assert result.err.count("\n") == 1
    assert message in result.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_files_that_are_not_there(run: Runner, tmp_path: Path) -> None:
    result = run(tmp_path / "in.csv", "-o", tmp_path / "out.csv")
    assert result.code == 2
    assert "cannot be read: No such file" in result.err
    (tmp_path / "folder.csv").mkdir()
    result = run(tmp_path / "folder.csv", "-o", tmp_path / "out.csv")
    assert result.code == 2
    assert "it is not a file" in result.err
    (tmp_path / "cut.parquet").write_bytes(
        written(tmp_path / "in.parquet", ROWS).read_bytes()[:-40]
    )
    assert run(tmp_path / "cut.parquet", "-o", tmp_path / "out.csv").code == 2


@pytest.mark.parametrize(
    ("name", "rows_of"),
    [("in.jsonl", b""), ("in.csv", b"power,on\n"), ("in.csv", b"type,on\n")],
)
@pytest.mark.parametrize("to", FORMATS)
def test_a_file_without_rows_is_answered_without_rows(
    run: Runner, tmp_path: Path, name: str, rows_of: bytes, to: str
) -> None:
    (tmp_path / name).write_bytes(rows_of)
    result = run(tmp_path / name, "-o", tmp_path / f"out.{to}")
    assert (result.code, result.err) == (0, "0 rows\n")
    assert answers_in(tmp_path / f"out.{to}") == []
    if to == "parquet":
        schema = pl.read_parquet_schema(tmp_path / "out.parquet")
        assert [schema[name] for name in ADDED] == [pl.String, *[pl.List(pl.String)] * 3, pl.String]


def test_what_cannot_be_meant(run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source_file, out = written(tmp_path / "in.csv", ROWS[:3]), tmp_path / "out.csv"
    assert "are the same file" in run(source_file, "-o", source_file, "--force").err
    assert run(source_file, "-o", tmp_path / "nowhere" / "out.csv").code == 64
    assert run(source_file, "-o", tmp_path / "out.xlsx").code == 64
    assert run(source_file, "-o", out, "--adopt", "nothing").code == 64
    assert run(source_file, "-o", tmp_path / "out.txt", "--to-format", "csv", "--quiet").code == 0
    assert run(source_file, "-o", out, "--quiet").code == 0
    result = run(source_file, "-o", out, "--quiet")
    assert result.code == 64
    assert "already exists" in result.err
    assert run(source_file, "-o", out, "--quiet", "--force").code == 0
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    result = run(source_file, "-o", out, "--force")
    assert result.code == 64
    assert "pip install 'pubservice-share[tables]'" in result.err


def test_a_view_on_a_reading_is_taken(run: Runner, tmp_path: Path) -> None:
    source_file, out = written(tmp_path / "in.jsonl", ROWS), tmp_path / "out.parquet"
    adopted = {"devolved-entry-extent": False, "s42-stands": True}
    views = ("--adopt", "devolved-entry-extent=false", "--adopt", "s42-stands")
    assert run(source_file, "-o", out, *views).code == 0
    assert answers_in(out) == [expected(document_of("disclosure", row), adopted) for row in ROWS]


@pytest.mark.parametrize("source", FORMATS)
def test_the_summary_is_that_of_the_output(run: Runner, tmp_path: Path, source: str) -> None:
    source_file, out = written(tmp_path / f"in.{source}", ROWS), tmp_path / "out.parquet"
    result = run(source_file, "-o", out, "--batch-rows", 77, "--summary", "json")
    summary = json.loads(result.out)
    answered = pl.read_parquet(out)
    flat = answered.drop(ADDED) if source != "jsonl" else frame_of(ROWS)
    assert Summary.from_dict(summary) == summary_of(flat, answered.select(ADDED))
    assert summary["rows"] == len(ROWS)
    assert result.err == ""


def undisturbed(run: Runner, source_file: Path, out: Path) -> bytes:
    assert run(source_file, "-o", out, "--batch-rows", 60, "--quiet").code == 0
    return out.read_bytes()


FULL, STOPPED = OSError(errno.ENOSPC, "No space left on device"), KeyboardInterrupt()


@pytest.mark.parametrize(
    ("source", "to", "parts", "error", "code"),
    [
        ("parquet", "parquet", 1, FULL, 70),
        ("csv", "csv", 1, FULL, 70),
        ("csv", "csv", 2, STOPPED, 130),
        ("csv", "csv", 3, FULL, 70),
        ("jsonl", "jsonl", 1, STOPPED, 130),
        ("jsonl", "parquet", 2, FULL, 70),
        ("parquet", "jsonl", 3, STOPPED, 130),
        ("csv", "parquet", 3, FULL, 70),
    ],
)
def test_a_run_that_failed_goes_on_and_gives_the_same_bytes(
    run: Runner,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    source: str,
    to: str,
    parts: int,
    error: BaseException,
    code: int,
) -> None:
    source_file, out = written(tmp_path / f"in.{source}", ROWS), tmp_path / f"out.{to}"
    undisturbed_output = undisturbed(run, source_file, tmp_path / f"whole.{to}")
    with monkeypatch.context() as patch:
        patch.setitem(writers.WRITERS, to, failing(writers.WRITERS[to], parts, error))
        result = run(source_file, "-o", out, "--batch-rows", 60)
    assert result.code == code
    assert "run the same command again to continue" in result.err
    assert not out.exists()
    result = run(source_file, "-o", out, "--batch-rows", 60)
    assert result.code == 0
    assert f"continuing a stopped run after {min(60 * parts, len(ROWS))} rows" in result.err
    assert out.read_bytes() == undisturbed_output
    assert not runs.parts_folder(out).exists()


def failing(writer: writers.Writer, parts: int, error: BaseException) -> writers.Writer:
    """A writer that fails in the middle of the next part, or while joining the parts."""
    write, join = writer
    count = iter(range(parts + 1))

    def fails(batch: batches.Batch, answers: pl.DataFrame, file: Any) -> None:
        if next(count) == parts:
            file.write(b"half a part")
            raise error
        write(batch, answers, file)

    def fails_to_join(part_files: Any, file: Any) -> None:
        file.write(b"half the output")
        raise error

    return fails, fails_to_join if parts * 60 >= len(ROWS) else join


#: Answers a file and kills itself after a number of parts, as in a power failure.
KILLED = """
import os, signal, sys
from pubservice_share import cli
from pubservice_share.tables.files import run as runs

put, records = runs._write_json, 0

def killing(path, value):
    global records
    put(path, value)
    records += path.stem.isdigit()
    if records == int(sys.argv[1]):
        os.kill(os.getpid(), signal.SIGKILL)

runs._write_json = killing
cli.main(["assess-table", *sys.argv[2:]])
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="no such signal here")
@pytest.mark.parametrize("to", FORMATS)
def test_a_run_that_was_killed_goes_on(run: Runner, tmp_path: Path, to: str) -> None:
    source_file, out = written(tmp_path / "in.csv", ROWS), tmp_path / f"out.{to}"
    undisturbed_output = undisturbed(run, source_file, tmp_path / f"whole.{to}")
    arguments = [str(source_file), "-o", str(out), "--batch-rows", "60"]
    killed = subprocess.run([sys.executable, "-c", KILLED, "1", *arguments], check=False)
    assert killed.returncode == -signal.SIGKILL
    assert not out.exists()
    (runs.parts_folder(out) / ".begun-left").write_bytes(b"half")
    result = run(*arguments)
    assert (result.code, result.err.splitlines()[0]) == (
        0,
        "continuing a stopped run after 60 rows",
    )
    assert out.read_bytes() == undisturbed_output
    assert not runs.parts_folder(out).exists()


@pytest.fixture
def stopped(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Path, Path]]:
    source_file, out = written(tmp_path / "in.csv", ROWS), tmp_path / "out.csv"
    with monkeypatch.context() as patch:
        patch.setitem(
            writers.WRITERS, "csv", failing(writers.WRITERS["csv"], 2, KeyboardInterrupt())
        )
        assert run(source_file, "-o", out, "--batch-rows", 60).code == 130
    yield source_file, out


def test_a_run_does_not_go_on_where_another_thing_is_asked(
    run: Runner, stopped: tuple[Path, Path]
) -> None:
    source_file, out = stopped
    result = run(source_file, "-o", out)
    assert result.code == 64
    assert "another batch_rows: repeat that run, or give --restart" in result.err
    result = run(source_file, "-o", out, "--batch-rows", 60, "--adopt", "s42-stands")
    assert "another adopt" in result.err
    source_file.write_text(source_file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    result = run(source_file, "-o", out, "--batch-rows", 60)
    assert "another input" in result.err
    assert not out.exists()
    result = run(source_file, "-o", out, "--batch-rows", 60, "--restart")
    assert result.code == 0
    assert "going on" not in result.err
    assert len(answers_in(out)) == len(ROWS)


@pytest.mark.parametrize("harm", ["cut", "gone", "record"])
def test_a_part_that_is_not_whole_is_made_again(
    run: Runner, stopped: tuple[Path, Path], harm: str
) -> None:
    source_file, out = stopped
    part = runs.parts_folder(out) / "000001.csv"
    match harm:
        case "cut":
            part.write_bytes(part.read_bytes()[:-1])
        case "gone":
            part.unlink()
        case _:
            part.with_suffix(".json").write_bytes(b"{")
    result = run(source_file, "-o", out, "--batch-rows", 60)
    assert "continuing a stopped run after 60 rows" in result.err
    assert [row[0] for row in answers_in(out)] == [
        expected_answer[0] for expected_answer in EXPECTED
    ]


def test_a_folder_that_is_of_no_run_stays(run: Runner, tmp_path: Path) -> None:
    source_file, out = written(tmp_path / "in.csv", ROWS[:5]), tmp_path / "out.csv"
    folder = runs.parts_folder(out)
    folder.mkdir()
    (folder / "mine.txt").write_text("precious", encoding="utf-8")
    assert run(source_file, "-o", out).code == 64
    assert run(source_file, "-o", out, "--restart").code == 64
    assert (folder / "mine.txt").read_text(encoding="utf-8") == "precious"


def test_an_input_that_changes_while_it_is_read_is_refused(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source_file, out = written(tmp_path / "in.csv", ROWS[:5]), tmp_path / "out.csv"
    write, join = writers.WRITERS["csv"]

    def changing(batch: batches.Batch, answers: pl.DataFrame, file: Any) -> None:
        source_file.write_text("power\n", encoding="utf-8")
        write(batch, answers, file)

    monkeypatch.setitem(writers.WRITERS, "csv", (changing, join))
    result = run(source_file, "-o", out)
    assert result.code == 2
    assert "changed while it was read" in result.err
    assert not out.exists()


def test_batches_end_after_so_many_bytes_too(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_source, "MAX_BATCH_BYTES", 2_000)
    monkeypatch.setattr(json_lines, "MAX_BATCH_BYTES", 2_000)
    monkeypatch.setattr(json_lines, "_ROWS_AT_ONCE", 7)
    for source in ("csv", "jsonl"):
        out = tmp_path / f"{source}.parquet"
        assert run(written(tmp_path / f"in.{source}", ROWS[:60]), "-o", out, "--quiet").code == 0
        assert answers_in(out) == EXPECTED[:60]


def test_rows_with_endless_different_keys_are_no_table(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(json_lines, "MAX_KEYS", 50)
    lines = (json.dumps({f"key {number}": 1}) for number in range(60))
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = run(tmp_path / "in.jsonl", "-o", tmp_path / "out.csv")
    assert result.code == 2
    assert "write JSON Lines" in result.err
    assert run(tmp_path / "in.jsonl", "-o", tmp_path / "out.jsonl", "--quiet").code == 0


def test_the_page_on_logs_says_what_comes_out(
    run: Runner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the command prints is held where the page's examples run."""
    monkeypatch.chdir(tmp_path)
    page = Path(__file__).parents[2] / "docs" / "how-to" / "assess-a-log.md"
    text = page.read_text(encoding="utf-8")
    (log,) = re.findall(r"```text\n(case,.*?)```", text, flags=re.DOTALL)
    Path("log.csv").write_text(log, encoding="utf-8")
    assert run("log.csv", "-o", "answers.csv").code == 0
    assert [row[0] for row in answers_in(Path("answers.csv"))] == [
        "permitted",
        "undetermined",
        "not-permitted",
        "invalid",
    ]
    for option in re.findall(r"^\| `(--[^|]*)` \|", text, flags=re.MULTILINE):
        for name in option.split("`, `"):
            assert name in run("--help").out, name


NAMED = [
    {path: value for path, value in row.items() if not path.endswith("specified_as")}
    for row in named_rows("disclosure", 120, seed=31)
]
PARTNERS_FILE = """name,other_names,entries,client
Oak Academy,Oak;The Oak,sch4/23,
Families Together,,,Leeds City Council
The Corner Shop,,none,
"""


@pytest.mark.parametrize("kind", FORMATS)
def test_names_are_looked_up_row_by_row(run: Runner, tmp_path: Path, kind: str) -> None:
    partners_file = tmp_path / "partners.csv"
    partners_file.write_text(PARTNERS_FILE, encoding="utf-8")
    bodies = read_partners(partners_file)
    # A file of text cannot have a list of one empty text.
    named = [row for row in NAMED if [""] not in row.values()]
    source_file, out = written(tmp_path / f"in.{kind}", named), tmp_path / f"out.{kind}"
    result = run(source_file, "-o", out, "--look-up", "--bodies", partners_file,
                 "--batch-rows", 50, "--summary", "json")  # fmt: skip
    assert (result.code, result.err) == (0, "")
    wanted = [expected_after_look_up(document_of("disclosure", row), bodies) for row in named]
    assert answers_in(out) == [answer[:4] for answer in wanted]
    summary = json.loads(result.out)
    assert summary["looked_up"] == sum(answer[4] is not None for answer in wanted)
    vain = sum("not in the directory" in (answer[4] or "") for answer in wanted)
    assert 0 < vain <= sum(summary["not_found"].values())
    if kind == "parquet":
        assert pl.read_parquet(out)["looked_up"].to_list() == [answer[4] for answer in wanted]
        assert pl.read_parquet(out).columns[-1] == "looked_up"


def test_partners_without_look_up_and_faults_of_partners(run: Runner, tmp_path: Path) -> None:
    source_file, out = written(tmp_path / "in.csv", ROWS[:5]), tmp_path / "out.csv"
    partners_file = tmp_path / "partners.csv"
    partners_file.write_text(PARTNERS_FILE, encoding="utf-8")
    result = run(source_file, "-o", out, "--bodies", partners_file)
    assert result.code == 64
    assert "--bodies has no effect without --look-up" in result.err
    partners_file.write_text("name,entries\nOak,sch4/2x\n", encoding="utf-8")
    result = run(source_file, "-o", out, "--look-up", "--bodies", partners_file)
    assert result.code == 2
    assert "line 2: 'sch4/2x' is not the reference of an entry" in result.err
    assert not out.exists()


@pytest.mark.parametrize("change", ["without look-up", "other partners"])
def test_a_run_with_another_look_up_does_not_go_on(tmp_path: Path, change: str) -> None:
    """The partners count by what they state, whatever the file is called."""
    source_file, out = written(tmp_path / "in.parquet", NAMED), tmp_path / "out.parquet"
    oak = {"name": "Oak", "entries": ["sch4/23"]}

    def run_of(look_up: bool, *rows: dict[str, Any]) -> runs.Run:
        return runs.Run(
            source=source_file, out=out, source_kind="parquet", out_kind="parquet", batch_rows=40,
            look_up=look_up, bodies=partners(rows) if rows else None,
        )  # fmt: skip

    def stop(_reached: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_of(True, oak).answer(progress=stop)
    changed = run_of(False) if change == "without look-up" else run_of(True, oak | {"entries": []})
    with pytest.raises(runs.RunError, match="look_up" if change == "without look-up" else "bodies"):
        changed.answer()
    result = run_of(True, oak).answer()
    assert (result.kept, result.summary.rows) == (40, len(NAMED))
    other = tmp_path / "at-once.parquet"
    at_once = attrs.evolve(run_of(True, oak), out=other, batch_rows=1000).answer()
    assert at_once.summary == result.summary
    assert pl.read_parquet(other).equals(pl.read_parquet(out))
