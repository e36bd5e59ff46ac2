"""Text of a document is only text in every output: no terminal, page, table or build obeys it."""

from __future__ import annotations

import csv
import io
import json
import re
import unicodedata
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import polars as pl
import pytest
from support.hostile_documents import STEERING, agreement, disclosure

import pubservice_share as pss
from pubservice_share.safe_text import safe_cell
from pubservice_share.tables.files.writers import for_spreadsheets
from pubservice_share.validation import FORMATS, validate

MARKUP = "</title></script><script>alert(1)</script><img src=x onerror=alert(1)>'\"><b>&amp;{{7}}"
FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@x",
    "\tx",
    "\rx",
    "\nx",
    "\uff1d1",
    "\uff0b1",
    "\uff0d1",
    "\uff20x",
]


def partnership(name: str) -> dict[str, Any]:
    return {
        "type": "partnership", "on": "2024-06-01", "territory": ["england"], "power": "s35",
        "objective": "multiple-disadvantages", "reference": name,
        "parties": [{"name": name, "specified_as": ["sch4/22"]}, {"name": f"To {name}"}],
        "agreements": [agreement(name)],
    }  # fmt: skip


def use(name: str) -> dict[str, Any]:
    return {
        "type": "use", "on": "2024-05-01", "received_under": "s35", "reference": name,
        "received_from": {"name": name, "specified_as": ["sch4/22"]}, "holder": {"name": name},
    }  # fmt: skip


def onward_disclosure(name: str) -> dict[str, Any]:
    return {
        **use(name), "type": "onward-disclosure", "recipient": {"name": f"To {name}"},
        "received_via": {"name": name},
    }  # fmt: skip


NOUNS: list[Callable[[str], dict[str, Any]]] = [
    disclosure,
    agreement,
    partnership,
    use,
    onward_disclosure,
]
COMMANDS = [
    ("assess",), ("assess", "--look-up"), ("assess", "--format", "json"),
    ("assess", "--format", "jsonl"),
    ("validate",), ("questions",), ("questions", "--format", "json"),
    *(("validate", "--format", form) for form in FORMATS if form != "junit"),
]  # fmt: skip


def steering(text: str) -> list[str]:
    """The invisible letters of a text, without line breaks."""
    kinds = ("Cc", "Cf", "Zl", "Zp", "Cs")
    return [letter for letter in text if letter != "\n" and unicodedata.category(letter) in kinds]


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_document_cannot_steer_the_terminal(
    command: tuple[str, ...], noun: Any, tmp_path: Path, run: Any
) -> None:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(noun(STEERING)), "utf-8")
    code, out, err = run(command[0], path, *command[1:])
    assert code in (0, 1, 3)
    assert steering(out + err) == []


@pytest.mark.parametrize(
    "command",
    [
        ("agreement", "status", "{}", "--as-of", "2024-06-01"),
        ("agreement", "impact", "{}", "--from", "2024-06-01", "--to", "2025-06-01"),
        ("register", "export", "{}"),
        ("register", "reconcile", "{}", "{}"),
        ("validate", "{}"),
        ("register", "import", "{}"),
    ],
    ids=" ".join,
)
def test_agreements_and_faults_cannot_steer_the_terminal(
    command: tuple[str, ...], tmp_path: Path, run: Any
) -> None:
    path = tmp_path / "a\x1b[31m\u202e.json"
    path.write_text(json.dumps(agreement(STEERING)), "utf-8")
    _, out, err = run(*(str(path) if part == "{}" else part for part in command))
    assert steering(out + err) == []
    path.write_text(json.dumps({"type": "agreement", STEERING: {STEERING: 1}}), "utf-8")
    _, out, err = run(*(str(path) if part == "{}" else part for part in command))
    assert steering(out + err) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ("routes", "--from", STEERING, "--to", "DWP", "--on", "2024-05-01"),
        ("bodies", STEERING, "--on", "2024-05-01"),
        ("law", "entry", STEERING),
        ("law", "persons", STEERING, "--on", "2024-05-01"),
        ("law", "changes", STEERING, "2024-05-01"),
        ("schema", STEERING),
        ("assess", "x.json", "--adopt", STEERING),
        ("assess", STEERING),
        ("agreement", "new", "--party", STEERING, "--objective", "fuel-poverty", "--starts", "x"),
        ("words", "check", STEERING),
        ("assess-table", STEERING, "-o", f"{STEERING}.csv"),
        ("report", STEERING),
        ("validate", STEERING),
        (STEERING,),
    ],
    ids=lambda arguments: arguments[0][:12],
)
def test_arguments_cannot_steer_the_terminal(arguments: tuple[str, ...], run: Any) -> None:
    code, out, err = run(*(text.replace("\x00", "") for text in arguments))
    # A look-up that finds nothing exits 1.
    assert code in ((1,) if arguments[0] == "bodies" else (2, 64))
    assert [letter for letter in steering(out + err) if letter != "\r"] == []


def test_json_carries_hostile_text_unchanged(tmp_path: Path, run: Any) -> None:
    path = tmp_path / "document.json"
    path.write_text(json.dumps(disclosure(STEERING)), "utf-8")
    assert json.loads(run("assess", path, "--format", "json")[1])["reference"] == STEERING
    (line,) = run("assess", path, "--format", "jsonl")[1].splitlines()
    assert json.loads(line)["reference"] == STEERING


def test_annotations_of_a_build_are_one_line_each_for_any_names() -> None:
    text = json.dumps(agreement("x\r\n::error file=a::b\n%0A::set-env name=P::q"))
    checked = validate(text, file="a,b:c\n::error::d.json")
    lines = re.split("[\r\n]", FORMATS["github"]([checked]))
    assert len(lines) == len(checked.problems)
    assert all(
        re.match(r"::\w+ file=[^:,]*,line=\d+,col=\d+,title=[^:,]*::", line) for line in lines
    )


@pytest.mark.parametrize("text", [STEERING, MARKUP, "]]>", "\ufffe\uffff", "\x0b\x0c"])
def test_reports_of_tests_are_xml_for_any_names(text: str) -> None:
    checked = [validate(json.dumps(noun(text)), file=f"{text}.json") for noun in NOUNS]
    checked.append(validate(json.dumps({"type": text, text: 1}), file=text))
    suite = ET.fromstring(FORMATS["junit"](checked)).find("testsuite")  # noqa: S314
    assert suite is not None
    assert len(suite) == len(checked)


class _Tags(HTMLParser):
    """The tags of a page, as a browser reads them."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


def tags(page: str) -> _Tags:
    parser = _Tags()
    parser.feed(page)
    return parser


@pytest.mark.parametrize("noun", NOUNS)
@pytest.mark.parametrize("hostile", [MARKUP, "javascript:alert(1)", '" onload="x', "{% x %}"])
def test_pages_hold_names_as_text(noun: Any, hostile: str, tmp_path: Path, run: Any) -> None:
    pages = []
    for name in ("A name", hostile):
        (tmp_path / "document.json").write_text(json.dumps(noun(name)), "utf-8")
        html_pages = [run("assess", tmp_path / "document.json", "--format", "html")[1],
                run("report", tmp_path, "--title", name, "--as-of", "2024-06-01")[1],
                pss.assess(pss.from_dict(noun(name)))._repr_html_()]  # fmt: skip
        pages.append([tags(page) for page in html_pages])
    for plain, odd in zip(*pages, strict=True):
        # A long name may take more lines, and a picture of them: no more than that.
        assert set(odd.tags) <= {*plain.tags, "tspan"}
        for tag in ("script", "style", "img", "b", "iframe", "link", "a"):
            assert odd.tags.count(tag) == plain.tags.count(tag), tag
        assert odd.attributes <= plain.attributes
        assert set(odd.links) == set(plain.links)


def test_a_page_of_faults_holds_them_as_text(tmp_path: Path, run: Any) -> None:
    name = MARKUP.replace("/", "")
    (tmp_path / f"{name}.json").write_text(json.dumps({"type": MARKUP, MARKUP: 1}), "utf-8")
    for page in (run("assess", tmp_path / f"{name}.json", "--format", "html", "--quote-values")[1],
                 run("report", tmp_path, "--quote-values")[1]):  # fmt: skip
        parsed = tags(page)
        assert not {"script", "img", "b"} & set(parsed.tags)
        assert "onerror" not in parsed.attributes


@pytest.mark.parametrize("text", FORMULAS)
def test_no_cell_of_any_table_is_a_formula(text: str, tmp_path: Path, run: Any) -> None:
    risky = tuple(formula[0] for formula in FORMULAS)
    assert safe_cell(text)[0] not in risky
    if text not in ("+1", "-1"):  # numbers stay numbers in a table of rows
        frame = for_spreadsheets(pl.DataFrame({text: [text, None, "plain"]}))
        assert frame.columns[0][0] not in risky
        assert frame.to_series().to_list() == [f"'{text}", None, "plain"]
    party = text.strip()
    out = run("partnership", "--party", f"{party}=sch4/22", "--party", "B=sch4/12", "--objective",
              "multiple-disadvantages", "--on", "2024-05-01", "--format", "csv")[1]  # fmt: skip
    for row in csv.reader(io.StringIO(out)):
        assert not [cell for cell in row if cell[:1] in risky]


@pytest.mark.parametrize(
    ("change", "pointer", "letter"),
    [
        ({"p\u043ewer": "s35"}, "/p\u043ewer", "cyrillic small letter o"),
        ({"power": "\uff5335"}, "/power", "fullwidth latin small letter s"),
        ({"discloser": {"n\u0430me": "x", "name": "A"}}, "/discloser/n\u0430me",
         "cyrillic small letter a"),
        ({"recipient": {"name": "x", "specified_as": ["s\u0441h4/7"]}}, "/recipient/specified_as/0",
         "cyrillic small letter es"),
        ({"recipient": {"name": "x", "specified_as": ["sch4/\u0667"]}}, "/recipient/specified_as/0",
         "arabic-indic digit seven"),
        ({"objective": "f\u03c5el-poverty"}, "/objective", "greek small letter upsilon"),
    ],
)  # fmt: skip
def test_letters_that_look_alike_are_named(
    change: dict[str, Any], pointer: str, letter: str
) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**disclosure("A"), **change})
    messages = {fault.pointer: fault.message for fault in caught.value.faults}
    assert repr(letter) in messages[pointer]
    assert "it looks like" in messages[pointer]
