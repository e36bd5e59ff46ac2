"""Other readers read every machine-readable format, with any letters in it."""

from __future__ import annotations

import csv
import io
import json
from typing import Any
from xml.etree import ElementTree as ET

import polars as pl
import pytest
from support.hostile_documents import BARE, STEERING, agreement, disclosure

import pubservice_share as pss
from pubservice_share.reports.pages import answer_in_html
from pubservice_share.validation import FORMATS, validate

ODD = ["".join(BARE), STEERING, "x" * 900, "half \ud800 of it", "\ufffe\uffff"]


def texts(name: str, form: str) -> str:
    """Reports on documents with a name in every field, and on files of that name."""
    documents = [disclosure(name), agreement(name), {**disclosure("a"), name: name}, [name]]
    checked = [
        validate(json.dumps(document), file=name, number=number)
        for document in documents
        for number in (None, 7)
    ]
    return FORMATS[form](checked)


@pytest.mark.parametrize("name", ODD)
@pytest.mark.parametrize("form", FORMATS)
def test_each_format_is_read_by_another_reader(form: str, name: str) -> None:
    # A console and a file take it: half characters become a stand-in there.
    text = texts(name, form).encode("utf-8", "replace").decode()
    if form == "junit":
        suite = ET.fromstring(text)  # noqa: S314 - our own output
        assert len(list(suite.iter("testcase"))) == 8
    elif form == "jsonl":
        rows = [json.loads(line) for line in text.split("\n")]
        assert len(rows) == 8
        assert pl.read_ndjson(io.BytesIO(text.encode()), infer_schema_length=None).height == 8
    elif form == "github":
        assert all(line.startswith("::") and line.isprintable() for line in text.split("\n"))
    else:
        value = json.loads(text)
        assert value["runs"][0]["results"] if form == "sarif" else len(value) == 8


@pytest.mark.parametrize("name", [*BARE, STEERING, "x" * 900, "\ufffe\uffff"])
def test_the_matrix_as_csv_is_read_by_another_reader(name: str, run: Any) -> None:
    plain = name.replace("\x00", "")  # no argument of a command holds one
    ran = run("partnership", "--party", f"a{plain}=sch4/22", "--party", "b=sch4/12",
              "--objective", "multiple-disadvantages", "--on", "2025-01-01",
              "--format", "csv")  # fmt: skip
    rows = list(csv.reader(io.StringIO(ran.out, newline="")))
    assert len(rows) == 3
    assert {len(row) for row in rows} == {5}
    frame = pl.read_csv(io.BytesIO(ran.out.encode()), infer_schema=False)
    assert frame.shape == (2, 5)


@pytest.mark.parametrize("name", [*BARE, STEERING, "\ufffe\uffff"])
def test_drawings_on_a_page_are_xml(name: str) -> None:
    for document in (disclosure(f"a{name}"), agreement(f"a{name}")):
        page = answer_in_html(pss.assess(pss.from_dict(document)))
        drawings = page.split("<svg ")[1:]
        assert drawings
        for drawing in drawings:
            svg, _, _ = drawing.partition("</svg>")
            ET.fromstring(f"<svg {svg}</svg>")  # noqa: S314 - our own output
