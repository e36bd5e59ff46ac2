"""Names say what a thing is: stand-in words stay rare among the names that the code binds."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("src", "tests", "tools", "benchmarks", "examples")
STAND_INS = frozenset(
    ("asked", "each", "found", "given", "held", "known", "made", "one", "other", "rest",
     "several", "told", "wanted", "whole")
)  # fmt: skip
#: Fields of answers that the contract names.
PUBLIC_FIELDS = frozenset({"found", "known"})
#: The largest share of stand-ins.
LIMIT = 0.03


def bindings(tree: ast.Module) -> Iterator[str]:
    """The names that a module binds: variables, parameters, functions, classes and aliases.

    Fields of classes are left out where the contract names them.
    """
    fields = {
        id(target)
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        for line in node.body
        for target in (line, getattr(line, "target", None))
        if isinstance(line, ast.AnnAssign | ast.FunctionDef)
    }
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) | ast.FunctionDef(name=name):
                if id(node) not in fields or name not in PUBLIC_FIELDS:
                    yield name
            case ast.arg(arg=name) | ast.ClassDef(name=name) | ast.alias(asname=str(name)):
                yield name


def is_stand_in(name: str) -> bool:
    return name.strip("_").lower() in STAND_INS


def test_stand_in_words_are_rare_among_the_names_of_the_code() -> None:
    files = [file for folder in FOLDERS for file in sorted((ROOT / folder).rglob("*.py"))]
    names = Counter(
        name for file in files for name in bindings(ast.parse(file.read_text(encoding="utf-8")))
    )
    stand_ins = Counter({name: count for name, count in names.items() if is_stand_in(name)})
    assert stand_ins.total() <= LIMIT * names.total(), (
        f"{stand_ins.total()} of {names.total()}: {stand_ins.most_common()}"
    )


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("held = 1", ["held"]),
        ("def told(asked): pass", ["told", "asked"]),
        ("import this as other", ["other"]),
        ("[one for one in ()]", ["one"]),
        ("class Held:\n    found: int\n    held: int", ["Held", "held"]),
        ("class Row:\n    def known(self): pass", []),
        ("found = held.known", ["found"]),
    ],
)
def test_bindings_are_counted_and_uses_are_not(source: str, expected: list[str]) -> None:
    assert sorted(filter(is_stand_in, bindings(ast.parse(source)))) == sorted(expected)
