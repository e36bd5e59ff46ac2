"""A reader in Java, written from the specification alone, agrees with the library.

Whole answers but ``record``.  Needs a JDK, so the cases run in ``make test-all``, and the documents
that are drawn in the deep set ``portable``.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled
from support.generated_documents import examples_of
from support.second_reader import SOURCES, javac, second_reader
from support.sharing_documents import sharing_agreements, sharing_partnerships
from support.whole_agreements import whole_agreements

import pubservice_share as pss
from pubservice_share.strategies.any_documents import agreements, documents, partnerships

pytestmark = pytest.mark.node

Json = dict[str, Any]
Ask = Callable[[Iterable[Json]], list[Json]]
#: How many documents are drawn of each kind: together more than 20,000 in the deep profile.
DRAWN: dict[str, tuple[st.SearchStrategy[Json], int]] = {
    "single": (documents(), 9000),
    "agreement": (agreements(), 2500),
    "whole-agreement": (whole_agreements(), 4000),
    "sharing-agreement": (sharing_agreements(), 1500),
    "partnership": (partnerships(), 2500),
    "sharing-partnership": (sharing_partnerships(), 1500),
}


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Ask:
    if javac() is None:
        pytest.skip("no JDK is on this machine: javac was not found")
    return second_reader(tmp_path_factory.mktemp("java"))


def agree(ask: Ask, lines: Iterable[Json]) -> int:
    """Every answer is that of the library; documents that do not load are left out."""
    asked, ours = [], []
    for line in lines:
        try:
            noun = pss.from_dict(line["document"])
        except pss.DocumentError:
            continue
        asked.append(line)
        ours.append(json.loads(json.dumps(pss.assess(noun, line["adopt"]).to_dict())))
    for line, expected, theirs in zip(asked, ours, ask(asked), strict=True):
        del expected["record"]
        theirs.pop("record", None)
        assert theirs == expected, json.dumps(line)
    return len(asked)


def test_every_case(ask: Ask) -> None:
    lines = [{"document": case["document"], "adopt": case.get("adopt") or {}} for case in cases()]
    assert agree(ask, lines) > 900


@pytest.mark.slow
@pytest.mark.parametrize("kind", DRAWN)
def test_documents_that_are_drawn(ask: Ask, kind: str) -> None:
    strategy, how_many = DRAWN[kind]
    drawn = examples_of(strategy, scaled(how_many))
    views: list[dict[str, bool]] = [
        {},
        {"s42-stands": True},
        {"references-as-amended": False},
    ]
    lines = [
        {"document": document, "adopt": views[number % 3]} for number, document in enumerate(drawn)
    ]
    assert agree(ask, lines) > 0.5 * scaled(how_many)


#: Lines of code beside its parser of JSON.
MOST_LINES = 1500


def _is_code(line: str) -> bool:
    return bool(line.strip()) and not line.strip().startswith(("//", "/*", "*"))


def test_the_reader_is_small() -> None:
    sources = [path for path in SOURCES.glob("*.java") if path.name != "Json.java"]
    lines = [line for path in sources for line in path.read_text(encoding="utf-8").splitlines()]
    assert sources
    assert sum(map(_is_code, lines)) < MOST_LINES
