"""Diagrams represent their functions: they are compared with truth tables."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from pubservice_share.logic.diagrams import FALSE, TRUE, Diagrams

NAMES = ("a", "b", "c", "d")
#: A formula: a constant, a name, or (if, then, else).
FORMULAS: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([TRUE, FALSE, *NAMES]), lambda inner: st.tuples(inner, inner, inner)
)


def built(make: Diagrams, formula: Any) -> int:
    if isinstance(formula, tuple):
        return make.choose(*(built(make, part) for part in formula))
    return make.variable(formula, 0) if isinstance(formula, str) else int(formula)


def truth(formula: Any, world: dict[str, bool]) -> bool:
    if isinstance(formula, tuple):
        test, then, otherwise = formula
        return truth(then if truth(test, world) else otherwise, world)
    return world[formula] if isinstance(formula, str) else formula == TRUE


def table(formula: Any) -> tuple[bool, ...]:
    worlds = itertools.product((False, True), repeat=len(NAMES))
    return tuple(truth(formula, dict(zip(NAMES, values, strict=True))) for values in worlds)


@given(st.lists(FORMULAS, min_size=2, max_size=6))
def test_two_formulas_have_one_diagram_exactly_where_they_mean_the_same(
    formulas: list[Any],
) -> None:
    make = Diagrams()
    diagrams = [built(make, formula) for formula in formulas]
    for (first_diagram, first), (second_diagram, second) in itertools.combinations(
        zip(diagrams, formulas, strict=True), 2
    ):
        assert (first_diagram == second_diagram) is (table(first) == table(second))


@given(FORMULAS)
def test_the_support_is_what_can_matter(formula: Any) -> None:
    make = Diagrams()
    matters = set()
    for values in itertools.product((False, True), repeat=len(NAMES)):
        world = dict(zip(NAMES, values, strict=True))
        for name in NAMES:
            if truth(formula, world) is not truth(formula, {**world, name: not world[name]}):
                matters.add(name)
    assert make.support(built(make, formula)) == matters


def test_the_same_test_and_choice_with_another_alternative_is_another_function() -> None:
    make = Diagrams()
    a, b, c, d = (make.variable(name, 0) for name in NAMES)
    assert make.choose(a, b, c) != make.choose(a, b, d)
    assert make.choose(a, b, FALSE) != make.choose(a, b, c)
