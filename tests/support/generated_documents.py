"""Documents for property tests: many at once, and mutated ones."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pubservice_share.strategies.any_documents import agreements, documents, partnerships


def examples_of(strategy: st.SearchStrategy[dict[str, Any]], how_many: int) -> list[dict[str, Any]]:
    """About ``how_many`` examples of a strategy, to be assessed together."""
    examples: list[dict[str, Any]] = []

    @settings(
        max_examples=how_many,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def gather(document: dict[str, Any]) -> None:
        examples.append(document)

    gather()
    return examples


EXAMPLES = [
    json.loads(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parents[2] / "examples").glob("agreement-*.json"))
]


JUNK: list[Any] = [
    None, True, 0, 1.5, "", "x", "sch4/7", "sch4/28A", "2024-02-30", "2016-01-01", "identify",
    "contact", "england", [], {}, ["x"], ["sch4/7", "sch4/7"], {"name": "x"},
]  # fmt: skip


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place inside a JSON value, as its parent and its key."""
    keys = list(value) if isinstance(value, dict) else range(len(value))
    for key in keys:
        yield value, key
        if isinstance(value[key], dict | list):
            yield from places(value[key])


@st.composite
def mutated(draw: st.DrawFn) -> dict[str, Any]:
    """A document that loads, with one or two places changed as people and programs do."""
    sharing = st.one_of(agreements(), partnerships(), st.sampled_from(EXAMPLES))
    document: dict[str, Any] = copy.deepcopy(draw(st.one_of(documents(), documents(), sharing)))
    for _ in range(draw(st.integers(0, 2))):
        parent, key = draw(st.sampled_from(list(places(document))))
        match draw(st.sampled_from(["replace", "remove", "add"])):
            case "replace":
                parent[key] = copy.deepcopy(draw(st.sampled_from(JUNK)))
            case "remove":
                del parent[key]
            case "add" if isinstance(parent, dict):
                parent["extra"] = 1
    return document
