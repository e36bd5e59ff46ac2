"""In Node, the look-up of names gives the very answers of the library."""

from __future__ import annotations

import json
import random
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from support.node import node

from pubservice_share.directory import (
    AmbiguousNameError,
    bodies,
    looks_listed,
    search,
    statement_of,
)
from pubservice_share.directory.classes import classes
from pubservice_share.directory.exported import exported_directory
from pubservice_share.directory.names_of_bodies import names_of
from pubservice_share.model import Body
from pubservice_share.portable import READER

pytestmark = pytest.mark.node

ROOT = Path(__file__).parents[2]
#: Name, day, territory.
Question = tuple[str, str, tuple[str, ...]]

DAYS = ("2017-04-27", "2018-07-20", "2020-06-01", "2023-04-01", "2024-05-01", "2026-11-28")
PLACES: tuple[tuple[str, ...], ...] = (
    (), ("england",), ("wales",), ("scotland",), ("northern-ireland",), ("england", "wales"),
)  # fmt: skip
#: Text that nobody means as a name, and letters that programs treat in different ways.
ODD = (
    "", " ", "\t\x1c\x85", "((", "()", ")(", ",", "/", " / ", " - ", "()()()", "a", "the",
    "__proto__", "constructor", "toString", "hasOwnProperty in Wales", "constructor (DVLA)",
    "STRASSE ẞ Council", "ΣΊΣΥΦΟΣ", "ᏣᎳᎩ ꭰ council", "\u1c80\u1c88", "İstanbul Council",
    "Leeds\u200bCity\ufeffCouncil", "Leeds\u3000City\u0085Council", "St.Helens Council",
    "𝓛eeds City Council", "e\u0301aling council", "Ǆ Council", "“DVLA”", "it's \"x\" \\ \n",
    "😀 school", "\U000e0041 school", "x" * 300, "x" * 1000, "x" * 1001,
    "school, " * 200, "(a)" * 333, " / " * 333, "\U0001f600" * 1000, "\U0001f600" * 1001,
    "Justice, Ministry of", "KCC, Kent",
)  # fmt: skip
SCRIPT = """
import { readFileSync } from "node:fs";
import { looksListed, search, statementOf } from "./names.mjs";
const { data, asked } = JSON.parse(readFileSync(0, "utf8"));
for (const [text, on, territory] of asked)
  console.log(
    JSON.stringify([
      search(data, text, on),
      statementOf(data, text, { on, territory }),
      looksListed(data, text, on),
    ]),
  );
"""


def stated(body: Body) -> dict[str, Any]:
    """The body of a statement, without what is not known."""
    row = {"name": body.name, "identifier": body.identifier, "specified_as": body.specified_as}
    return {key: value for key, value in row.items() if value is not None}


def of_library(question: Question) -> list[Any]:
    """What the library says of a name."""
    text, on, territory = question
    statement: Any
    try:
        answer = statement_of(text, on=on, territory=territory)
    except AmbiguousNameError as error:
        statement = {"error": str(error)}
    else:
        statement = answer and {
            "body": stated(answer.body),
            "notes": answer.notes,
            "summary": answer.summary,
        }
    return [search(text, on=on).to_dict(), statement, looks_listed(text, on=on)]


def in_node(folder: Path, questions: Iterable[Question]) -> list[Any]:
    """What the reader in JavaScript says of each name."""
    for module in READER.glob("*.mjs"):
        (folder / module.name).write_bytes(module.read_bytes())
    (folder / "script.mjs").write_text(SCRIPT, encoding="utf-8")
    stdin = json.dumps({"data": exported_directory(), "asked": list(questions)})
    run = subprocess.run(
        [node(), "script.mjs"], input=stdin, capture_output=True, text=True, check=False,
        cwd=folder, encoding="utf-8",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    return [json.loads(line) for line in run.stdout.split("\n") if line]


def agree(folder: Path, questions: list[Question]) -> None:
    """Every answer in JavaScript is that of the library, as a complete object."""
    for question, theirs in zip(questions, in_node(folder, questions), strict=True):
        assert theirs == json.loads(json.dumps(of_library(question))), question


def everyday_names() -> list[tuple[str, str]]:
    """The names of papers, each with its day."""
    path = ROOT / "tests" / "directory" / "everyday_names.json"
    return [(row["name"], row["on"]) for row in json.loads(path.read_text("utf-8"))["names"]]


def with_one_letter_changed(name: str, chance: random.Random) -> str:
    """The name with one letter left out, doubled, replaced or exchanged with the next."""
    place = chance.randrange(len(name))
    before, letter, after = name[:place], name[place], name[place + 1 :]
    return chance.choice(
        [
            before + after,
            before + letter + letter + after,
            before + chance.choice("aeiourstlnßéİς.'-(),/& ") + after,
            before + after[:1] + letter + after[1:],
        ]
    )


def test_names_of_papers_on_their_days(tmp_path: Path) -> None:
    agree(
        tmp_path,
        [
            (name, on, PLACES[number % len(PLACES)])
            for number, (name, on) in enumerate(everyday_names())
        ],
    )


def test_every_form_of_the_name_of_a_body(tmp_path: Path) -> None:
    """Forms of all bodies, councils and police forces among them, on a day each in turn."""
    names = dict.fromkeys(name for body in bodies() for name in names_of(body))
    agree(tmp_path, [(name, DAYS[number % len(DAYS)], ()) for number, name in enumerate(names)])


def test_every_body_by_its_id_on_each_day(tmp_path: Path) -> None:
    agree(tmp_path, [(body.id, day, ()) for body in bodies() for day in DAYS])


def test_every_name_of_a_class_in_each_nation(tmp_path: Path) -> None:
    names = [name for cls in classes().values() for name in (cls.name, *cls.names)]
    forms = ("a {}", "{} in Wales", "Preston {}", "The {}s", "Cardiff {} Ltd")
    agree(
        tmp_path,
        [
            (forms[(number + place) % len(forms)].format(name), DAYS[3 + place % 3], territory)
            for number, name in enumerate(names)
            for place, territory in enumerate(PLACES)
        ],
    )


def test_names_with_one_letter_changed(tmp_path: Path) -> None:
    chance = random.Random(20)  # noqa: S311 - names, not secrets
    names = [(name, on) for name, on in everyday_names()]
    names += [(body.name, chance.choice(DAYS)) for body in bodies()]
    agree(
        tmp_path,
        [(with_one_letter_changed(name, chance), on, chance.choice(PLACES)) for name, on in names],
    )


def test_odd_text(tmp_path: Path) -> None:
    agree(
        tmp_path,
        [(text, day, territory) for text in ODD for day in DAYS[::5] for territory in PLACES[:3]],
    )


def test_a_day_before_the_act_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="before the Act was passed"):
        search("DVLA", on="2017-04-26")
    with pytest.raises(AssertionError, match="2017-04-26 is before the Act was passed on 2017-04"):
        in_node(tmp_path, [("DVLA", "2017-04-26", ())])
