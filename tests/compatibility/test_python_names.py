"""The stubs have every public name, and each way to break a caller is told."""

from __future__ import annotations

import importlib
import inspect
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("griffe", reason="comes with the extra dev")

import attrs

import pubservice_share as pss
from pubservice_share import law
from tools.compatibility.python_names import PACKAGE, REACHED, ROOMS, breaks, stubs

pytestmark = pytest.mark.slow

SOURCE = Path(pss.__file__).parent.parent


@pytest.fixture(scope="module")
def today() -> dict[str, str]:
    return stubs(SOURCE)


def told(old: dict[str, str], new: dict[str, str]) -> set[tuple[str, str]]:
    return {(one.where.removeprefix("#"), one.kind) for one in breaks(old, new)}


def changed(stubs: dict[str, str], room: str, old: str, new: str) -> dict[str, str]:
    assert stubs[room].count(old) == 1, old
    return {**stubs, room: stubs[room].replace(old, new)}


def test_nothing_breaks_itself(today: dict[str, str]) -> None:
    assert breaks(today, today) == []


@pytest.mark.parametrize("room", [*ROOMS, PACKAGE])
def test_the_stub_of_a_room_has_what_the_room_exports(room: str, today: dict[str, str]) -> None:
    module = pss if room == PACKAGE else importlib.import_module(f"{PACKAGE}.{room}")
    compile(today[room], room, "exec")
    for name in module.__all__:
        assert re.search(
            rf"^((async )?def {name}\(|class {name}\b|{name}\b|from \w+ import {name}$)",
            today[room],
            flags=re.MULTILINE,
        ), name
        if inspect.isfunction(getattr(module, name)):
            assert not re.search(rf"^{name}: ModuleType", today[room], flags=re.MULTILINE), name


def test_the_constructor_of_a_document_is_the_one_that_attrs_makes(today: dict[str, str]) -> None:
    seen = 0
    for name in pss.__all__:
        held = getattr(pss, name)
        if not (isinstance(held, type) and held.__module__.startswith(f"{PACKAGE}.model")):
            continue
        body = re.search(
            rf"^class {name}\b.*?(?=^\S|\Z)", today[PACKAGE], flags=re.MULTILINE | re.DOTALL
        )
        assert body, name
        made = re.search(r"def __init__\(self, \*, (.*)\) -> None", body[0])
        assert made, name
        told = {
            part.partition(":")[0]: part.endswith(" = ...")
            for part in re.split(r", (?=\w+: )", made[1])
        }
        fields = [field for field in attrs.fields(held) if field.init]
        assert told == {field.alias: field.default is not attrs.NOTHING for field in fields}
        seen += 1
    assert seen > 15


def test_classes_that_are_only_reached_have_names_of_their_own(today: dict[str, str]) -> None:
    names = re.findall(r"^class (\w+)", today[REACHED], flags=re.MULTILINE)
    assert len(names) == len(set(names))
    assert {"CheckedLaw", "Source"} <= set(names)


ASSESS = "def assess(document: Noun, adopt: Mapping[str, bool] | None = None"

SEEDS: list[tuple[str, str, str, str, str]] = [
    (PACKAGE, "def to_dict(value: Noun | Answer)", "def to_mapping(value: Noun | Answer)",
     "pubservice_share.to_dict", "object removed"),
    (PACKAGE, ASSESS, "def assess(document: Noun",
     "pubservice_share.assess(adopt)", "parameter removed"),
    (PACKAGE, ASSESS, ASSESS.replace(" = None", ""),
     "pubservice_share.assess(adopt)", "parameter changed required"),
    (PACKAGE, ASSESS, ASSESS.replace("document: Noun", "document: Noun, day: date"),
     "pubservice_share.assess(day)", "parameter added required"),
    (PACKAGE, ASSESS, ASSESS.replace("document: Noun,", "document: Noun, *,"),
     "pubservice_share.assess(adopt)", "parameter changed kind"),
    (PACKAGE, ASSESS, ASSESS.replace("Mapping[str, bool] | None = None", "dict[str, bool] = ()"),
     "pubservice_share.assess(adopt)", "type"),
    (PACKAGE, "power: str = 's35'", "power: str = 's36'",
     "pubservice_share.draft(power)", "parameter changed default"),
    (PACKAGE, "NOT_PERMITTED = 'not-permitted'", "NOT_PERMITTED = 'refused'",
     "pubservice_share.Outcome.NOT_PERMITTED", "value"),
    (PACKAGE, "class Party(Body):", "class Party:",
     "pubservice_share.Party", "base Body"),
    (PACKAGE, "def lifecycle(agreement: Agreement, as_of: date | str",
     "def lifecycle(agreement: Agreement, as_of: date",
     "pubservice_share.lifecycle(as_of)", "type"),
    (PACKAGE, "def draft(", "class draft:\n    pass\n\ndef _draft(",
     "pubservice_share.draft", "object changed kind"),
    ("law", "def entry(self, ref: str) -> Entry | None",
     "def entry(self, ref: str) -> Entry | None | str", "law.Law.entry", "returns"),
    ("law", "def specified_persons(", "def persons(",
     "law.Law.specified_persons", "object removed"),
    ("law", "    opening: str\n", "",
     "law.Objective.opening", "object removed"),
    ("forms", "Kind = Literal['yes-no', ", "Kind = Literal['yes-or-no', ",
     "forms.Kind", "value"),
    (REACHED, "    verified_to: date\n    def to_dict", "    def to_dict",
     "reached.CheckedLaw.verified_to", "object removed"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("room", "old", "new", "where", "kind"), SEEDS, ids=[f"{row[3]} {row[4]}" for row in SEEDS]
)
def test_each_way_to_break_a_caller_is_told(
    room: str, old: str, new: str, where: str, kind: str, today: dict[str, str]
) -> None:
    assert (where, kind) in told(today, changed(today, room, old, new))


ADDITIONS: list[tuple[str, str, str]] = [
    (PACKAGE, ASSESS, ASSESS.replace("None = None", "None = None, colour: str = ''", 1)),
    (
        PACKAGE,
        "def to_dict(value: Noun | Answer)",
        "def anew() -> None: ...\n\ndef to_dict(value: Noun | Answer)",
    ),
    (PACKAGE, "NOT_PERMITTED = 'not-permitted'", "NOT_PERMITTED = 'not-permitted'\n    X = 'x'"),
    (
        PACKAGE,
        "def lifecycle(agreement: Agreement, as_of: date | str",
        "def lifecycle(agreement: Agreement, as_of: date | str | int",
    ),
    ("law", "def entry(self, ref: str) -> Entry | None", "def entry(self, ref: str) -> Entry"),
]


@pytest.mark.parametrize(("room", "old", "new"), ADDITIONS, ids=[row[2] for row in ADDITIONS])
def test_what_breaks_no_caller(room: str, old: str, new: str, today: dict[str, str]) -> None:
    if room == PACKAGE and old == ASSESS:
        # At the end, where no position moves.
        old = "words: Catalogue | None = None) -> Assessment"
        new = "words: Catalogue | None = None, *, colour: str = '') -> Assessment"
    assert breaks(today, changed(today, room, old, new)) == []


def test_a_class_that_was_only_reached_may_become_exported(today: dict[str, str]) -> None:
    (body,) = re.findall(
        r"^class CheckedLaw:.*?(?=^\S)", today[REACHED], flags=re.MULTILINE | re.DOTALL
    )
    new = changed(today, REACHED, body, "")
    new["law"] = new["law"].replace("__all__ = [", "__all__ = ['CheckedLaw', ") + "\n" + body
    assert breaks(today, new) == []


EDITS: list[tuple[str, Callable[[str], str], tuple[str, str]]] = [
    ("law/snapshot.py", lambda text: text.replace("def specified_persons(", "def listed_persons("),
     ("law.Law.specified_persons", "object removed")),
    ("documents/codec.py", lambda text: text.replace("indent: int | None = None", "indent: int"),
     ("pubservice_share.dumps(indent)", "parameter changed required")),
    ("model/disclosures.py", lambda text: text.replace(
        "had_regard_to_code: bool | None = field(\n        default=None,",
        "had_regard_to_code: bool | None = field(",
     ), ("pubservice_share.Disclosure.__init__(had_regard_to_code)",
         "parameter changed required")),
    ("forms/__init__.py", lambda text: text.replace('    "fill_in",\n', ""),
     ("forms.fill_in", "object removed")),
]  # fmt: skip


@pytest.mark.parametrize(("path", "edit", "expected"), EDITS, ids=[row[0] for row in EDITS])
def test_a_break_in_the_sources_is_told(
    path: str,
    edit: Callable[[str], str],
    expected: tuple[str, str],
    tmp_path: Path,
    today: dict[str, str],
) -> None:
    leave_out = shutil.ignore_patterns("__pycache__", "data")
    shutil.copytree(SOURCE / PACKAGE, tmp_path / PACKAGE, ignore=leave_out)
    file = tmp_path / PACKAGE / path
    text = file.read_text(encoding="utf-8")
    assert edit(text) != text
    file.write_text(edit(text), encoding="utf-8")
    assert expected in told(today, stubs(tmp_path))


def test_where_a_name_stands_within_the_library_is_no_matter(
    tmp_path: Path, today: dict[str, str]
) -> None:
    leave_out = shutil.ignore_patterns("__pycache__", "data")
    shutil.copytree(SOURCE / PACKAGE, tmp_path / PACKAGE, ignore=leave_out)
    room = tmp_path / PACKAGE / "law"
    (room / "snapshot.py").rename(room / "dates.py")
    face = room / "__init__.py"
    text = face.read_text(encoding="utf-8")
    face.write_text(text.replace(".snapshot", ".dates"), encoding="utf-8")
    assert law.Law.__module__.endswith(".snapshot")
    assert breaks(today, stubs(tmp_path)) == []
