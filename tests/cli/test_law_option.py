"""``--law PATH``: every command accepts another edition and answers under it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from support.invented_law import GROWN
from support.saved_feeds import effect, feed

from pubservice_share import law
from pubservice_share.cli.shared import command

ROOT = Path(__file__).parents[2]
PLACES = ["england", "wales", "scotland", "northern-ireland"]
#: An invented edition: an objective, an entry, a new name of an entry, and a moved day.
LAW: dict[str, Any] = {
    "edition": "lanterns",
    "extends": law.built_in().edition,
    "instruments": [{"id": "SI 2031/77", "uri": "uksi/2031/77"}],
    "sources": [{"id": "invented", "url": "https://example.org/"}],
    "schedules": [
        {
            "schedule": 4,
            "entries": [
                {
                    "ref": "sch4/27E", "part": 1, "kind": "named", "extent": PLACES,
                    "name": "The Keeper of the Lanterns", "from": "2031-03-01",
                    "inserted_by": "SI 2031/77 reg.2", "source": "invented",
                },
                {
                    "ref": "sch4/7", "from": "2017-04-27", "to": "2031-03-01",
                    "ended_by": "SI 2031/77 reg.2",
                },
                {
                    "ref": "sch4/7", "part": 1, "kind": "named", "extent": PLACES,
                    "name": "The Secretary of State for Lanterns", "from": "2031-03-01",
                    "inserted_by": "SI 2031/77 reg.2", "source": "invented",
                },
            ],
        }
    ],
    "objectives": [
        {
            "id": "lantern-light", "title": "lantern light", "aim": "light lanterns",
            "people": "people in the dark", "instrument": "SI 2031/77", "from": "2031-03-01",
            "to": None, "extent": PLACES, "commenced_by": "SI 2031/77 reg.1(2)",
            "extent_by": "SI 2031/77 reg.1(3)", "specified_by": "SI 2031/77 reg.3(1)",
            "opening": "SI 2031/77 reg.3(2)", "persons_by": "SI 2031/77 reg.4(a)",
            "providers_by": "SI 2031/77 reg.4(b)", "combine": "all",
            "verified_to": "2031-03-01", "source": "invented",
            "elements": [
                {"id": "find-lanterns", "citation": "SI 2031/77 reg.3(2)(a)", "text": "finding"}
            ],
            "persons": [
                {"ref": "sch4/27E", "from": "2031-03-01"}, {"ref": "sch4/7", "from": "2031-03-01"}
            ],
        }
    ],
}  # fmt: skip
DISCLOSURE: dict[str, Any] = {
    "type": "disclosure", "power": "s35", "on": "2031-04-01", "territory": ["england"],
    "discloser": {"name": "Work and Pensions", "specified_as": ["sch4/7"]},
    "recipient": {"name": "The Keeper", "specified_as": ["sch4/27E"]},
    "objective": "lantern-light",
}  # fmt: skip
AGREEMENT: dict[str, Any] = {
    "type": "agreement", "title": "Lanterns", "starts": "2031-02-01", "ends": "2032-02-01",
    "parties": [
        {"id": "p1", "name": "Work and Pensions", "specified_as": ["sch4/7"]},
        {"id": "p2", "name": "The Keeper", "specified_as": ["sch4/27E"]},
    ],
    "flows": [
        {"discloser": "p1", "recipient": "p2", "power": "s35", "objective": "lantern-light",
         "territory": ["england"]}
    ],
}  # fmt: skip


class Place:
    """A folder with the invented edition and files to assess under it."""

    def __init__(self, folder: Path, run: Any) -> None:
        self.folder, self.run = folder, run
        self.law = self.file("law.json", LAW)

    def file(self, name: str, value: Any) -> Path:
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(value if isinstance(value, str) else json.dumps(value), encoding="utf-8")
        return path

    @property
    def disclosure(self) -> Path:
        return self.file("documents/disclosure.json", DISCLOSURE)

    @property
    def agreement(self) -> Path:
        return self.file("agreements/agreement.json", AGREEMENT)

    @property
    def feed(self) -> Path:
        text = effect("Sch. 4 para. 27E", "schedule/4/paragraph/27E", by="uksi/2031/77",
                      days=["2031-03-01"])  # fmt: skip
        return self.file("saved.feed", feed(text).decode())

    @property
    def table(self) -> Path:
        path = self.folder / "log.csv"
        with path.open("w", newline="") as file:
            rows = csv.writer(file)
            rows.writerow(["power", "objective", "on", "territory", "discloser.name",
                           "discloser.specified_as", "recipient.name",
                           "recipient.specified_as"])  # fmt: skip
            rows.writerow(["s35", "lantern-light", "2031-04-01", "england", "Work", "sch4/7",
                           "The Keeper", "sch4/27E"])  # fmt: skip
        return path

    @property
    def words(self) -> Path:
        result = self.run("words", "template", "cy", "--law", self.law)
        return self.file("words.json", result.out)

    @property
    def download(self) -> Path:
        return ROOT / "tests" / "register" / "govuk-registers-2019.json"


#: For each command: its arguments, and what only the invented edition answers; or, where the
#: answer is another file, its path under the folder.
COMMANDS: dict[str, tuple[Callable[[Place], list[Any]], str]] = {
    "assess": (lambda at: [at.disclosure], "lantern"),
    "validate": (lambda at: [at.disclosure], "0 with problems"),
    "questions": (lambda at: [at.disclosure], "find-lanterns"),
    "report": (lambda at: [at.disclosure.parent], "lantern light"),
    "ask": (lambda at: [at.disclosure, "--set", "assists_eligible_people=yes"], "lantern"),
    "explorer": (lambda _: [], "The Keeper of the Lanterns"),
    "schema": (lambda _: ["disclosure"], "lantern-light"),
    "bodies": (lambda _: ["DWP", "--on", "2031-04-01"], "Secretary of State for Lanterns"),
    "routes": (
        lambda _: ["--from", "sch4/27E", "--to", "DWP", "--on", "2031-04-01"], "lantern light"
    ),
    "partnership": (
        lambda _: ["--party", "sch4/27E", "--party", "DWP", "--objective", "lantern-light",
                   "--on", "2031-04-01"],
        "lantern",
    ),
    "assess-table": (lambda at: [at.table, "-o", at.folder / "out.csv"], "undetermined"),
    "agreement new": (
        lambda _: ["--party", "sch4/27E", "--party", "DWP", "--objective", "lantern-light",
                   "--starts", "2031-04-01"],
        "lantern-light",
    ),
    "agreement status": (lambda at: [at.agreement, "--as-of", "2031-04-01"], "Lanterns"),
    "agreement calendar": (lambda at: [at.agreement], "Lanterns"),
    "agreement impact": (
        lambda at: [at.agreement, "--from", "2031-02-02", "--to", "2031-04-01"], "SI 2031/77"
    ),
    "law objectives": (lambda _: ["--on", "2031-04-01"], "lantern-light"),
    "law persons": (lambda _: ["lantern-light", "--on", "2031-04-01"], "Keeper of the Lanterns"),
    "law entry": (lambda _: ["sch4/27E"], "Keeper of the Lanterns"),
    "law changes": (lambda _: ["2031-01-01", "2031-12-31"], "Keeper of the Lanterns"),
    "law check": (lambda _: ["--since", "2031-04-01"], "lantern light (objective)"),
    "law watch": (lambda at: [at.feed], "In edition lanterns already"),
    "law draft": (lambda at: [at.feed, "-o", at.folder / "draft"], "in these files is unknown"),
    "register export": (lambda at: [at.agreement], "Lanterns"),
    "register reconcile": (lambda at: [at.agreement.parent, at.download], "Lanterns"),
    "rule": (lambda _: ["s35.objective-in-force", "--format", "json"], "lantern-light"),
    "words template": (lambda _: ["cy"], "objective.lantern-light.title"),
    "words check": (lambda at: [at.words], "cy: 0 of"),
}  # fmt: skip
#: Commands whose answer is the same under every edition that loads: that they take one is held.
SAME = {"register import"}


def commands(group: click.Group = command, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, subcommand in group.commands.items():
        if isinstance(subcommand, click.Group):
            yield from commands(subcommand, f"{before}{name} ")
        else:
            yield f"{before}{name}", subcommand


ALL = dict(commands())


def test_every_command_is_tried() -> None:
    assert set(ALL) == {*COMMANDS, *SAME}


@pytest.mark.parametrize("name", ALL)
def test_a_wrong_path_is_reported_with_its_cure(run: Any, name: str, tmp_path: Path) -> None:
    broken = tmp_path / "law.json"
    broken.write_text('{"extends": "1999-01-01"}')
    for path, cure in ((tmp_path / "nowhere", "Name a folder"), (broken, "the current edition")):
        result = run(*name.split(), "--law", path)
        assert (result.code, result.out) == (2, "")
        assert str(path) in result.err
        assert cure in result.err


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_answers_under_the_edition_that_it_is_given(
    run: Any, name: str, tmp_path: Path
) -> None:
    place = Place(tmp_path, run)
    arguments, only_there = COMMANDS[name]
    arguments_here = arguments(place)
    without = run(*name.split(), *arguments_here)
    for output in ("out.csv", "draft/schedule-4.json"):
        (tmp_path / output).unlink(missing_ok=True)
    for left in (tmp_path / "draft").glob("*"):
        left.unlink()
    with_it = run(*name.split(), *arguments_here, "--law", place.law)
    text = {
        "assess-table": lambda: (tmp_path / "out.csv").read_text(),
        "ask": place.disclosure.read_text,
    }.get(name)
    assert only_there in (text() if text else with_it.out + with_it.err)
    assert (without.code, without.out, without.err) != (with_it.code, with_it.out, with_it.err)
    if not text:
        assert only_there not in without.out or without.code != with_it.code


def test_the_register_is_read_under_the_edition(run: Any, tmp_path: Path) -> None:
    place = Place(tmp_path, run)
    grown = place.file("grown.json", GROWN)
    entry = {
        "data": {"id": 7, "name": "Lanterns"},
        "controllers": [{"data": {"name": "Kent"}}],
        "processors": [{"data": {"name": "The Keeper"}}],
        "powers": [{"data": {"name": "Lighting lanterns"}}],
    }  # fmt: skip
    download = place.file("download.json", entry)
    assert '"lantern-light"' in run("register", "import", download, "--law", grown).out
    assert '"lantern-light"' not in run("register", "import", download).out
