"""Committed JSON has one line for each value that fits in 100 columns, and the same content."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.json_layout import json_text

ROOT = Path(__file__).parent.parent
FILES = sorted(
    path for folder in ("cases", "schemas", "released") for path in (ROOT / folder).rglob("*.json")
)

VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=60),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=30), inner),
    max_leaves=25,
)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_a_committed_file_is_in_the_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    due = "run `make task NAME=format` (cases) or `make task NAME=schemas`"
    assert text == json_text(json.loads(text)), due


def _pairs(pairs: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
    return pairs


@given(value=VALUES)
def test_the_layout_changes_neither_values_nor_the_order_of_keys(value: Any) -> None:
    compact = json.dumps(value)
    text = json_text(value)
    assert json.loads(text, object_pairs_hook=_pairs) == json.loads(
        compact, object_pairs_hook=_pairs
    )


def test_what_fits_in_a_line_has_one_and_what_does_not_is_broken() -> None:
    width = 100 - len('{"a": ["') - len('"]}')
    assert json_text({"a": ["x" * width]}).count("\n") == 1
    assert json_text({"a": ["x" * (width + 1)]}) == (
        '{\n  "a": [\n    "' + "x" * (width + 1) + '"\n  ]\n}\n'
    )


def test_an_example() -> None:
    value = {"name": "x" * 80, "list": ["a", 1, None], "more": [{"k": "y" * 60}, {"k": "z" * 60}]}
    assert json_text(value) == (
        '{\n  "name": "' + "x" * 80 + '",\n  "list": ["a", 1, null],\n  "more": [\n'
        '    {"k": "' + "y" * 60 + '"},\n    {"k": "' + "z" * 60 + '"}\n  ]\n}\n'
    )
