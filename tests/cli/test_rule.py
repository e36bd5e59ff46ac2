"""``rule``: what a rule or a check means, with examples that other commands read."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share.reports.rules import rule_in_text

EXAMPLES = Path(__file__).parents[2] / "examples"
ROWS = pss.rules()


def fits(text: str, columns: int) -> bool:
    return all(len(line) <= columns for line in text.splitlines())


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
def test_each_is_explained_in_a_terminal_and_as_json(run: Any, row: pss.RuleRow) -> None:
    code, out, err = run("rule", row.id)
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == row.id
    for heading in ("Provisions", "An example: ", "To try it"):
        assert heading in out
    assert fits(out, 80)
    code, out, _ = run("rule", row.id, "--format", "json")
    assert code == 0
    value = json.loads(out)
    assert {name: value[name] for name in row.to_dict()} == row.to_dict()
    for example in value["examples"].values():
        assert example["finding"]["rule"] == row.id


@pytest.mark.parametrize(
    "id", ["s35.elements", "s38.opening-words", "agreement.dangling-reference"]
)
def test_it_fits_a_narrow_terminal(id: str) -> None:
    row = next(row for row in ROWS if row.id == id)
    text = rule_in_text(row, row.examples(), width=40)
    wide = [line for line in text.splitlines() if len(line) > 40]
    assert all(line.strip().startswith("pubservice-share rule") for line in wide), wide


@pytest.mark.parametrize(
    ("id", "near"),
    [
        ("s35.element", "s35.elements"),
        ("recipient-missing", "agreement.recipient-missing"),
        ("agreement.reciepient-missing", "agreement.recipient-missing"),
        ("document.fault", "its message says how to fix it"),
        ("xyzzy", "rule --list"),
        ("", "rule --list"),
    ],
)
def test_an_unknown_id_exits_64_with_near_ids(run: Any, id: str, near: str) -> None:
    code, out, err = run("rule", id)
    assert (code, out) == (64, "")
    assert near in err


def test_case_and_blanks_of_an_id_do_not_matter(run: Any) -> None:
    assert run("rule", " S35.Elements ").out == run("rule", "s35.elements").out


def test_without_an_id_all_are_listed(run: Any) -> None:
    code, out, _ = run("rule")
    assert code == 0
    assert out == run("rule", "--list").out
    assert [line.split()[0] for line in out.splitlines() if line[0] != " "] == [
        row.id for row in ROWS
    ]
    code, out, _ = run("rule", "--list", "--format", "json")
    assert [row["id"] for row in json.loads(out)] == [row.id for row in ROWS]
    assert run("rule", "s35.elements", "--list").code == 64
    assert run("rule", "--example", "met").code == 64


@pytest.mark.parametrize("id", ["s35.elements", "agreement.recipient-missing", "partnership.pair"])
def test_an_example_is_a_document_for_the_other_commands(
    run: Any, id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, _ = run("rule", id, "--example", "not-met")
    assert code == 0
    stream = io.TextIOWrapper(io.BytesIO(out.encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stream)
    assert id in run("assess", "-", "--ids").out or id == "partnership.pair"
    assert run("rule", "flow.power", "--example", "met").code == 64


def test_ids_are_shown_beside_the_steps_when_asked(run: Any) -> None:
    for name in ("troubled-families", "agreement-fuel-poverty"):
        path = EXAMPLES / f"{name}.json"
        plain, with_ids = run("assess", path).out, run("assess", path, "--ids").out
        ids = {row.id for row in ROWS if row.id in with_ids.split()}
        assert ids
        assert not ids.intersection(plain.split())
        # Nothing else is different.
        assert [line for line in with_ids.splitlines() if line.strip() not in ids] == (
            plain.splitlines()
        )
        assert fits(with_ids, 80)
