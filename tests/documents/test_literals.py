"""The words of documents as types are those that documents may have."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from pubservice_share import literals
from pubservice_share.documents.schemas.words import titles_of, words_of
from pubservice_share.law import built_in
from pubservice_share.model import NOUN_NAMES

LISTS = {
    "EligibleClass": "eligible",
    "Element": "element",
    "Factor": "factor",
    "GatewayKind": "gateway",
    "Ground": "ground",
    "IntendedUse": "use",
    "LawfulBasisPoint": "basis",
    "Objective": "objective",
    "Power": "power",
    "Purpose": "purpose",
    "RestrictionKind": "restriction",
    "Role": "role",
    "Status": "status",
    "Territory": "territory",
    "UnreadKind": "unread",
}


def test_every_type_of_words_has_a_list() -> None:
    assert {*LISTS, "NounName"} == set(literals.__all__)
    assert get_args(literals.NounName) == NOUN_NAMES


@pytest.mark.parametrize(("name", "words"), LISTS.items())
def test_a_type_has_the_words_of_its_list(name: str, words: str) -> None:
    of_type: Any = getattr(literals, name)
    assert get_args(of_type) == words_of(words, built_in()), "add the word to literals.py"


def test_the_kinds_of_restriction_are_those_of_the_law() -> None:
    assert get_args(literals.RestrictionKind) == tuple(built_in().restrictions)


@pytest.mark.parametrize("words", [*LISTS.values(), "reference"])
def test_each_word_has_a_title(words: str) -> None:
    titles = titles_of(words, built_in())
    assert list(titles) == list(words_of(words, built_in()))
    assert all(titles.values())
