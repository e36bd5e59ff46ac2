"""Inputs that fuzzing (``tools/fuzz``) found, each as small as possible."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest

import pubservice_share as pss
from pubservice_share.documents.structure_faults import structure_faults
from pubservice_share.law import built_in
from pubservice_share.register import export, read
from pubservice_share.validation import FORMATS, validate

ROOT = Path(__file__).parents[2]
AGREEMENT: dict[str, Any] = json.loads(
    (ROOT / "examples" / "agreement-fuel-poverty.json").read_text("utf-8")
)
NUMBER = "information-sharing-agreement-0001"


def faults(document: Any) -> list[pss.Fault]:
    with pytest.raises(pss.DocumentError) as caught:
        pss.loads(json.dumps(document))
    return list(caught.value.faults)


@pytest.mark.parametrize("blank", ["\x1c", "\x1f", "\x85", "\ufeff", "\u3000", " \ufeff\x85"])
@pytest.mark.parametrize("fast", [True, False])
def test_a_name_of_blanks_is_one_fault_in_every_reader(blank: str, fast: bool) -> None:
    """Python, Rust and JavaScript differ in what is a space; the strictest definition applies."""
    document = {**AGREEMENT, "title": blank}
    (fault,) = faults(document)
    assert fault.pointer == "/title"
    assert list(structure_faults(document, built_in(), quote=False, fast=fast)) == [fault]


@pytest.mark.parametrize("fast", [True, False])
@pytest.mark.parametrize(
    ("field", "value"), [("retention", "P10Y\n"), ("review_every", "P1Y\n")]
)  # fmt: skip
def test_a_line_break_is_not_part_of_a_form(field: str, value: str, fast: bool) -> None:
    """In Python ``$`` is also the place before a line break at the end."""
    document = {**AGREEMENT, field: value}
    (fault,) = faults(document)
    assert fault.pointer == f"/{field}"
    assert list(structure_faults(document, built_in(), quote=False, fast=fast)) == [fault]


@pytest.mark.parametrize("field", ["dpia", "business_case", "security_plan", "register_entry"])
def test_an_empty_paper_is_there_in_the_document_and_in_its_digest(field: str) -> None:
    """The answer depends on whether the paper is there, so the record depends on it as well."""
    absent = {name: value for name, value in AGREEMENT.items() if name != field}
    with_it, without = pss.from_dict({**absent, field: {}}), pss.from_dict(absent)
    assert pss.loads(pss.dumps(with_it)) == with_it
    assert pss.to_dict(with_it)[field] == {}
    assert pss.assess(with_it).record.digest != pss.assess(without).record.digest


@pytest.mark.parametrize("side", ["controllers", "processors", "powers"])
@pytest.mark.parametrize("item", [{"data": "Leeds"}, {"data": None}, {"data": [1]}, 7, None, [[]]])
def test_sides_of_the_site_that_are_not_objects(side: str, item: Any) -> None:
    (agreement,) = read(json.dumps({"data": {"id": 1, "name": "A"}, side: [item]}))
    assert agreement.register_entry is not None
    assert agreement.register_entry.as_published is not None
    assert agreement.register_entry.as_published[side] == [item]


@pytest.mark.parametrize("number", ["9" * 5000, "\u0667", "007", "1" * 20])
def test_a_number_that_would_change_stays_text(number: str) -> None:
    (agreement,) = read(json.dumps({NUMBER: number, "name": "A"}))
    assert export(agreement, "site")["data"]["id"] == number


@pytest.mark.parametrize(
    "text",
    [
        "add-item\t" + '{"a":' * 70 + "1" + "}" * 70,
        "add-item\t" + '{"a":' * 100_000,
        'add-item\t{"a": 1, "a": 2}',
        'add-item\t{"a": NaN}',
        'add-item\t{"a": "\\ud800"}',
        "assert-root-hash\tx\nappend-entry\tuser\tk\t2024-05-01\tsha-256:0",
        "assert-root-hash\tx\nno-command",
        b"add-item\t{\"a\": \"\xff\"}",
    ],
)  # fmt: skip
def test_unreadable_rsf_is_a_fault(text: str | bytes) -> None:
    with pytest.raises(pss.DocumentError):
        read(text)


def test_an_item_of_rsf_may_hold_letters_that_break_lines() -> None:
    import hashlib

    item = f'{{"{NUMBER}": "1", "name": "A\u2028B\x85C"}}'
    name = hashlib.sha256(item.encode()).hexdigest()
    text = f"add-item\t{item}\nappend-entry\tuser\tk\t2019-01-01T00:00:00Z\tsha-256:{name}\n"
    (agreement,) = read(text)
    assert agreement.title == "A\u2028B\x85C"


@pytest.mark.parametrize("name", ["\udcff.json", "\ud800.json", "a b#?.json"])
def test_a_file_whose_name_is_not_text_is_named_in_every_format(name: str) -> None:
    checked = validate("{", file=name)
    for write in FORMATS.values():
        assert write([checked]).encode("utf-8", "replace")


@pytest.mark.parametrize("day", ["2018-04-15", "2018-07-23", "2024-05-01"])
def test_a_table_of_days_alone_names_what_it_lacks(day: str) -> None:
    """A look-up by entry and territory, neither known, in a span where both are keys."""
    answers = pss.assess_table(pl.DataFrame({"on": [day]}))
    assert answers["outcome"].to_list() == ["invalid"]
    assert "/territory" in answers["reason"][0]


def test_days_of_a_table_that_python_does_not_have() -> None:
    days = pl.Series("on", [-800_000, 19_844, 4_000_000], pl.Int32).cast(pl.Date)
    row = {"power": "s35", "territory": "england", "discloser.name": "A", "recipient.name": "B"}
    answers = pss.assess_table(pl.DataFrame([row] * 3).with_columns(days))
    assert answers["outcome"].to_list() == ["invalid", "undetermined", "invalid"]
    assert answers["reason"].to_list()[0].startswith("/on: ")


def test_an_unknown_view_is_reported_before_anything_is_printed(tmp_path: Path, run: Any) -> None:
    (tmp_path / "wrong.json").write_text("{}", "utf-8")
    result = run("assess", tmp_path / "wrong.json", "--format", "jsonl", "--adopt", "x")
    assert (result[0], result[1]) == (64, "")


def test_lines_of_csv_with_an_open_quote_are_each_read_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that searched for the end of each quote would read a megabyte for each line."""
    from pubservice_share.tables.files import csv as with_csv
    from pubservice_share.tables.files.run import Run

    gone_through = []

    class Seen(with_csv._ScannedLines):
        def catch_up(self, lines: Any, count: int) -> None:
            gone_through.append(max(count - self.count, 0))
            super().catch_up(lines, count)

    monkeypatch.setattr(with_csv, "_ScannedLines", Seen)
    (tmp_path / "in").write_text("power,on\n" + 'x"y,"\n' * 500, "utf-8")
    run = Run(source=tmp_path / "in", out=tmp_path / "out", source_kind="csv", out_kind="jsonl")
    assert run.answer().summary
    assert sum(gone_through) <= 500


def test_an_agreement_inside_a_partnership_needs_its_type() -> None:
    """The schema requires the type there as well."""
    parties = [{"name": "A"}, {"name": "B"}]
    document = {
        "type": "partnership", "on": "2024-05-01", "territory": ["england"], "parties": parties,
        "agreements": [{"title": "Generated", "parties": []}],
    }  # fmt: skip
    for load in (pss.from_dict, lambda value: pss.loads(json.dumps(value))):
        with pytest.raises(pss.DocumentError) as caught:
            load(document)
        assert [fault.pointer for fault in caught.value.faults] == ["/agreements/0/type"]
