"""The elements, the paths and the polarity of the facts of a formula."""

from __future__ import annotations

import pytest
from support.polarities import polarities

from pubservice_share.logic.terms import (
    And,
    AtLeast,
    Contains,
    Element,
    Equal,
    Every,
    Fact,
    Field,
    LawNumber,
    Lookup,
    Not,
    Or,
    Reading,
    Some,
    Stated,
    Term,
    Value,
    elements,
    parents,
)

E, F = Element("e"), Element("f")


@pytest.mark.parametrize(
    ("term", "free"),
    [
        (Fact("a"), set()),
        (Lookup("t", (E, Value("x"), F)), {"e", "f"}),
        (Equal(E, F), {"e", "f"}),
        (Equal(F, Field("a")), {"f"}),
        (Contains("a", E), {"e"}),
        (Not(Contains("a", E)), {"e"}),
        (And(Equal(E, Value("x")), Contains("a", F)), {"e", "f"}),
        (Or(), set()),
        (Some(Field("a"), "e", Equal(E, F)), {"f"}),
        (Every(Field("a"), "e", Equal(E, F)), {"f"}),
        (AtLeast(LawNumber("n", (E,)), Field("a"), "f", Equal(F, Value("x"))), {"e"}),
        (AtLeast(LawNumber("n", (E,)), Field("a"), "f", Lookup("t", (Element("g"),))), {"e", "g"}),
        (AtLeast(LawNumber("n", ()), Field("a"), "f", Lookup("t", (F, E))), {"e"}),
    ],
)
def test_an_element_is_free_until_a_quantifier_binds_it(term: Term, free: set[str]) -> None:
    assert elements(term) == free


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Fact("a"), [("a", True)]),
        (Reading("r"), [("r", True)]),
        (Contains("a", E), [("a", True)]),
        (Lookup("t", (E,)), [("table t", True)]),
        (Stated("a"), []),
        (Not(Fact("a")), [("a", False)]),
        (Not(Not(Fact("a"))), [("a", True)]),
        (Not(And(Fact("a"), Or(Not(Fact("b")), Reading("r")))),
         [("a", False), ("b", True), ("r", False)]),
        (Some(Field("a"), "e", Not(Fact("b"))), [("b", False)]),
        (Not(Every(Field("a"), "e", Fact("b"))), [("b", False)]),
        (Not(AtLeast(LawNumber("n", ()), Field("a"), "e", Fact("b"))), [("b", False)]),
    ],
)  # fmt: skip
def test_not_turns_the_polarity(term: Term, expected: list[tuple[str, bool]]) -> None:
    assert list(polarities(term)) == expected


def test_the_parents_of_a_path_come_from_the_document_down() -> None:
    assert list(parents("discloser.provides_services_to.specified_as")) == [
        "discloser",
        "discloser.provides_services_to",
    ]
    assert list(parents("on")) == []
