"""No regular expression of the package takes time that grows out of hand with its text.

Steps are counted and no time is measured.  A text twice as long may take four times as many (one
that is looked for from each letter on), and no more.
"""

from __future__ import annotations

import ast
import contextlib
import importlib
import itertools
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.step_count import TooManySteps, samples, steps

import pubservice_share as pss
from pubservice_share.documents.schemas.nouns import FORMS, strict_pattern
from pubservice_share.documents.schemas.published import PUBLISHED

SOURCE = Path(pss.__file__).parent
_CALLS = {"compile", "match", "fullmatch", "search", "sub", "split", "finditer", "findall"}
_ANCHORED = {"match", "fullmatch"}


def _called() -> Iterator[str]:
    """The patterns in calls to ``re``."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            owner = node.func.value
            if isinstance(owner, ast.Name) and owner.id == "re" and node.func.attr in _CALLS:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    pattern: Any = first.value
                    yield pattern.decode() if isinstance(pattern, bytes) else pattern
                elif node.func.attr != "compile":
                    yield f"not known: {path.name}:{node.lineno}"


def _patterns_of_forms() -> Iterator[str]:
    """The patterns of modules, compiled or not."""
    for info in pkgutil.walk_packages([str(SOURCE)], "pubservice_share."):
        if info.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(info.name)).values():
            if isinstance(value, re.Pattern):
                pattern = value.pattern
                yield pattern.decode() if isinstance(pattern, bytes) else pattern


def _of_schemas() -> Iterator[str]:
    stack: list[Any] = [pss.schema(name) for name in PUBLISHED]
    while stack:
        node = stack.pop()
        if isinstance(node, dict):
            if isinstance(node.get("pattern"), str):
                yield node["pattern"]
            stack += node.values()
        elif isinstance(node, list):
            stack += node
    for pattern, _ in FORMS.values():
        yield strict_pattern(pattern)


PATTERNS = sorted({*_called(), *_patterns_of_forms(), *_of_schemas()})


def test_every_pattern_is_known() -> None:
    assert len(PATTERNS) > 20
    assert [pattern for pattern in PATTERNS if pattern.startswith("not known")] == []


def _attacks(pattern: str, count: int) -> Iterator[str]:
    """Texts that go on and then fail: each sample, and each pair of them, again and again."""
    sample_texts = samples(pattern)
    starts = ["", *sample_texts[:6]]
    units = [*sample_texts, *map("".join, itertools.permutations(sample_texts[:6], 2))]
    for start, unit in itertools.product(starts, units):
        yield start + unit * (count // len(unit)) + "\x00"


@pytest.mark.parametrize("pattern", PATTERNS)
def test_steps_grow_with_the_square_of_a_text_at_most(pattern: str) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        for short, long in zip(_attacks(pattern, 16), _attacks(pattern, 32), strict=True):
            few = steps(pattern, short, search=True)
            assert steps(pattern, long, search=True) <= 5 * few + 200, repr(short)
    finally:
        sys.setrecursionlimit(limit)


@pytest.mark.parametrize(
    ("pattern", "unit"), [("(a+)+b", "a"), ("(a|a)*b", "a"), ("(?:a*)*c", "a"), ("a*a*a*b", "a")]
)
def test_a_pattern_that_grows_faster_is_reported(pattern: str, unit: str) -> None:
    def grows() -> bool:
        few = steps(pattern, unit * 18 + "\x00", search=True, most=100_000)
        return steps(pattern, unit * 36 + "\x00", search=True, most=400_000) > 5 * few + 200

    with contextlib.suppress(TooManySteps):
        assert grows()


@pytest.mark.parametrize(
    ("pattern", "text"),
    [(r"^a{2,3}b?$", "aaab"), (r"(x|yz)+\d", "xyzx7"), (r"[^a-c]\S(?!\s)$", "d!"), ("a(?=b)", "ab"),
     (r"\s*q", " \tq")],
)  # fmt: skip
def test_the_matcher_agrees_with_python(pattern: str, text: str) -> None:
    assert re.match(pattern, text)
    assert steps(pattern, text, search=False) >= len(text) // 2


def test_an_open_quote_is_read_once() -> None:
    """Escaped quotes in an open text would otherwise each be read to its end."""
    from pubservice_share.validation.positions import _TOKEN

    texts = ['"' + '\\"' * count for count in (1_000, 100_000)]
    assert [len(_TOKEN.findall(text)) for text in texts] == [1, 1]
