"""The fast readers accept the same texts as a slow one.

The slow reader stands here, and knows nothing of the library: Python's own, with every key
counted, every level counted and every number and letter looked at.
"""

from __future__ import annotations

import json
import math
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share.limits import MAX_BITS, MAX_DEPTH
from pubservice_share.tables.files import csv as with_csv
from pubservice_share.tables.files import json_lines as with_json
from pubservice_share.tables.files.batches import Place

EVERY_FIELD: dict[str, Any] = {
    **pss.schema("disclosure")["examples"][0],
    "reference": "a",
    "annotations": {"a": 1, "b": {"c": [1, "x"]}},
}
TEXT = json.dumps(EVERY_FIELD)


def depth_of(value: Any) -> int:
    if isinstance(value, dict | list):
        inner = value.values() if isinstance(value, dict) else value
        return 1 + max(map(depth_of, inner), default=0)
    return 0


def slowly(text: bytes) -> Any:
    """The value of a text.  Raises ValueError for one that is not JSON as the contract has it."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError("a key stands twice")
        return dict(pairs)

    def finite(number: str) -> float:
        if not math.isfinite(float(number)):
            raise ValueError("not a finite number")
        return float(number)

    def integer(number: str) -> int:
        if int(number).bit_length() > MAX_BITS:
            raise ValueError("too long a number")
        return int(number)

    def constant(name: str) -> float:
        raise ValueError(name)

    letters = text.decode().removeprefix("\ufeff")
    value = json.loads(
        letters,
        object_pairs_hook=once,
        parse_float=finite,
        parse_int=integer,
        parse_constant=constant,
    )
    if depth_of(value) > MAX_DEPTH:
        raise ValueError("too deep")
    json.dumps(value, ensure_ascii=False).encode()  # half a character cannot be written
    return value


def document_of(text: bytes) -> Any:
    return pss.to_dict(pss.loads(text))


def line_of(text: bytes) -> Any:
    """The value of a line of JSON Lines."""
    try:
        return with_json._object(text)  # the lane itself
    except with_json._LineError as error:
        raise ValueError(str(error)) from None


def outcome_of(read: Callable[[bytes], Any], text: bytes) -> Any:
    """The value that a reader gives for a text; None where it refuses."""
    try:
        return read(text)
    except (ValueError, RecursionError):
        return None


#: Pieces that a hand or a program may put at any place of a text.
PIECES = [
    '"a": 2, ', '"reference": "b", ', '"power": "s36", ', '"c": 0, ', '"\\u0061": 1, ',
    '"r\\u0065ference": "c", ', "\\u003a", "\\u003A", "\\\\u003a", "\\u003a\\u003a", ":", "\\u00e9",
    "\\ud800", "\\ud83d\\ude00", "\\udc00", "é", "\\", '"', "NaN", "Infinity", "1e999", "-0",
    "9" * 30, "9" * 4000, "[" * 70 + "]" * 70,
    '{"x":' * 63 + "1" + "}" * 63, '{"x":' * 64 + "1" + "}" * 64,
    "null", ",", "}", "{", " ", "\t", "\x0b", "\x00", "\ufeff", "//",
]  # fmt: skip


@st.composite
def texts(draw: st.DrawFn) -> bytes:
    """The text of a disclosure, changed in up to four places."""
    text = TEXT
    # A place within a string, after a comma, or after a brace is where a change may still load.
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(["member", "letter", "value", "anywhere"]))
        if kind == "member":
            at = draw(st.sampled_from([n + 1 for n, letter in enumerate(text) if letter == "{"]))
            names = st.sampled_from(
                ["a", "b", "c", "reference", "\\u0061", "name", "\\u003a", "personal"]
            )
            values = st.sampled_from(
                ["1", '"x"', "null", "{}", '"\\u003a"', '"\\u003A:"', "1e999", "[" * 62 + "]" * 62]
            )
            text = f'{text[:at]}"{draw(names)}": {draw(values)}, {text[at:]}'
        elif kind == "letter":
            at = text.index('"reference": "') + len('"reference": "')
            text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
        elif kind == "value":
            at = text.index('"a": 1') + 5
            text = (
                text[:at]
                + draw(st.sampled_from([*PIECES, '{"a": 1, "a": 1}', "[1,"]))
                + text[at + 1 :]
            )
        else:
            at = draw(st.integers(0, len(text)))
            text = text[:at] + draw(st.sampled_from(PIECES)) + text[at:]
        if '"a": 1' not in text or '"reference": "' not in text:
            break
    return text.encode("utf-8", "surrogatepass")


def with_member(member: str) -> bytes:
    return f"{TEXT[:-1]}, {member}}}".encode()


NEVER = [
    pytest.param(with_member('"power": "s36", "x": "\\u003a"'), id="an escaped colon balances"),
    pytest.param(with_member('"power": "s36", "x": "\\u003A"'), id="in capitals"),
    pytest.param(with_member('"reference": "b"'), id="a repeated key"),
    pytest.param(with_member('"refer\\u0065nce": "b"'), id="a repeated key, escaped"),
    pytest.param(with_member('"y": {"k": 1, "k": "\\u003a"}'), id="within"),
    pytest.param(with_member('"y": ' + "[" * 64 + "]" * 64), id="too deep, lists"),
    pytest.param(with_member('"y": ' + '{"k":' * 64 + "1" + "}" * 64), id="too deep, objects"),
    pytest.param(with_member('"y": NaN'), id="NaN"),
    pytest.param(with_member('"y": 1e999'), id="too large a number"),
    pytest.param(with_member('"y": ' + "9" * 5000), id="too long a number"),
    pytest.param(with_member('"y": "\\ud800"'), id="half a character"),
]


@pytest.mark.parametrize("read", [document_of, line_of])
@pytest.mark.parametrize("text", NEVER)
def test_texts_that_no_reader_accepts(read: Callable[[bytes], Any], text: bytes) -> None:
    assert outcome_of(read, text) is None


@settings(max_examples=500, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts())
@example(with_member('"power": "s36", "x": "\\u003a"'))
@example(TEXT.encode())
@example(b"\xef\xbb\xbf" + TEXT.encode())
def test_fast_and_slow_accept_the_same_texts(text: bytes) -> None:
    value = outcome_of(slowly, text)
    line = outcome_of(line_of, text)
    assert line == (value if isinstance(value, dict) else None)
    # A document may be refused for more than its text, and never for less.
    if value is None:
        assert outcome_of(document_of, text) is None
    else:
        assert outcome_of(document_of, text) == outcome_of(
            lambda _: pss.to_dict(pss.from_dict(value)), text
        )


@pytest.mark.parametrize("text", NEVER)
def test_a_table_names_the_fault_of_its_line(text: bytes, tmp_path: Path) -> None:
    path = tmp_path / "rows.jsonl"
    path.write_bytes(TEXT.encode() + b"\n" + text + b"\n")
    with path.open("rb") as file:
        source = with_json.JsonSource(file, None, None, ())
        (batch, *_) = source.batches(Place(), 10)
    assert batch.faults is not None
    right, wrong = batch.faults.to_list()
    assert right is None
    assert wrong.startswith("line 2: ")


#: What the cells of a file of rows are made of, separators and odd letters among them.
LETTERS = st.sampled_from(
    [*"ab,|x'#é\\", '"', '""', " ", "\t", "\r", "\x00", "\x0b", "\u200b", "\u2028"]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(LETTERS, min_size=1, max_size=9).map("".join), min_size=1, max_size=4))
@example(["a\r,b"])
@example(["a,b\r\r"])
def test_rows_of_csv_are_the_same_read_together_or_one_by_one(lines: list[str]) -> None:
    content = "first,second\n" + "\n".join(lines) + "\n"

    def read() -> tuple[list[Any], list[str] | None]:
        with tempfile.TemporaryFile() as file:
            file.write(content.encode())
            file.seek(0)
            (batch, *_) = with_csv.CsvSource(file).batches(Place(), 100)
        return batch.original.rows(), None if batch.faults is None else batch.faults.to_list()

    together = read()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            with_csv.CsvSource, "_plain_lines", lambda _, lines: pl.Series([False] * len(lines))
        )
        assert read() == together
