"""A formula taken apart for tables says what it said."""

from __future__ import annotations

import itertools
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pubservice_share as pss
from pubservice_share.logic.compiled import compile_rules
from pubservice_share.logic.products import Literal, NotATableError, products, specialised
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
    Some,
    Stated,
    Term,
    Value,
    walk,
)
from pubservice_share.rules import RULES
from pubservice_share.tables.columns import NOUNS, columns_of
from pubservice_share.tables.rules.compiled import compiled_for

THREE = (True, False, None)
TRUE, FALSE = And(), Or()
FACTS = ("a", "b", "c")
WORDS = ("x", "y")
TABLES: dict[str, Any] = {
    "holds": {"x": True, "y": None, None: None},
    "empty": {},
    "needed": {"x": 1, "y": 2, "z": 3, None: 1},
    "of_a": {"x": True},
    "of_b": {"y": True},
    "of_c": {"z": True},
}


def of_rows(term: Term) -> bool:
    match term:
        case Fact():
            return True
        case Stated(path):
            return path in FACTS
        case Equal(Field(left)):
            return left == "name"
    return False


atoms = st.one_of(
    st.builds(Fact, st.sampled_from(FACTS)),
    st.builds(Stated, st.sampled_from(FACTS), st.sampled_from([None, True, False])),
    st.just(Equal(Field("name"), Field("other"))),
    st.just(Stated("list")),
    st.just(Contains("list", Value("x"))),
    st.just(Lookup("holds", (Field("word"),))),
    st.just(Lookup("empty", (Field("word"),))),
)
_HELD = Lookup("holds", (Element("e"),))
_NEVER_HELD = Lookup("empty", (Element("e"),))
of_element = st.one_of(
    st.just(_HELD),
    st.just(Or(_HELD, _NEVER_HELD)),
    st.builds(lambda name: And(_HELD, Fact(name)), st.sampled_from(FACTS)),
    st.builds(lambda name: Or(_HELD, Fact(name)), st.sampled_from(FACTS)),
)
quantified = st.one_of(
    st.builds(Some, st.just(Field("list")), st.just("e"), of_element),
    st.builds(AtLeast, st.just(LawNumber("needed", (Field("word"),))), st.just(Field("list")),
              st.just("e"), of_element),
    st.builds(Every, st.just(Field("list")), st.just("e"),
              st.sampled_from([_HELD, Or(_HELD, _NEVER_HELD), Or(_HELD, And(_HELD, TRUE))])),
)  # fmt: skip
formulas = st.recursive(
    st.one_of(atoms, quantified),
    lambda inner: st.one_of(
        st.builds(And, inner, inner),
        st.builds(Or, inner, inner),
        st.builds(Not, atoms),
        st.builds(lambda one, other: Not(And(one, Not(other))), atoms, atoms),
    ),
    max_leaves=6,
)
documents = st.builds(
    SimpleNamespace,
    **{name: st.sampled_from(THREE) for name in FACTS},
    name=st.sampled_from(["x", "y", None]),
    other=st.sampled_from(["x", None]),
    word=st.sampled_from([*WORDS, "z", None]),
    list=st.one_of(st.none(), st.lists(st.sampled_from([*WORDS, "z"]), max_size=3).map(tuple)),
)


def worth(term: Term, document: Any) -> Any:
    return compile_rules([(None, term)])(TABLES, {})(document)[0]


def kleene_and(values: list[Any]) -> Any:
    return False if False in values else None if None in values else True


def kleene_or(values: list[Any]) -> Any:
    return True if True in values else None if None in values else False


def negated(value: Any) -> Any:
    return None if value is None else not value


def of_literal(literal: Literal, document: Any) -> Any:
    value = worth(literal.term, document)
    return value if literal.positive else negated(value)


def of_products(term: Term, document: Any) -> Any:
    """What the sum of products is worth."""
    return kleene_or(
        [
            kleene_and(
                [
                    worth(held.coefficient, document),
                    *(of_literal(literal, document) for literal in held.literals),
                ]
            )
            for held in products(term, of_rows)
        ]
    )


@given(formulas, documents)
def test_the_sum_of_products_is_worth_what_the_formula_is(term: Term, document: Any) -> None:
    assert of_products(term, document) is worth(term, document)


@pytest.mark.parametrize("needed", ["x", "y", "z"])
@pytest.mark.parametrize(
    "listed", [None, (), ("x",), ("x", "y"), ("y", "z"), ("x", "y", "z"), ("x", "x", "z")]
)
def test_different_elements_may_need_different_facts(needed: str, listed: Any) -> None:
    """One, two and three at least, where each element is made out by a fact of its own."""
    body = Or(*(And(Fact(name), Lookup(f"of_{name}", (Element("e"),))) for name in FACTS))
    term = AtLeast(LawNumber("needed", (Value(needed),)), Field("list"), "e", body)
    for values in itertools.product(THREE, repeat=3):
        document = SimpleNamespace(**dict(zip(FACTS, values, strict=True)), list=listed)
        assert of_products(term, document) is worth(term, document), values


@given(formulas)
def test_no_product_asks_for_more_than_another_that_says_the_same(term: Term) -> None:
    made = products(term, of_rows)
    in_order = [(len(held.literals), sorted(map(repr, held.literals))) for held in made]
    assert in_order == sorted(in_order), "the fewest literals first"
    for one, other in itertools.permutations(made, 2):
        says_as_much = other.coefficient in (one.coefficient, TRUE)
        assert not (says_as_much and other.literals <= one.literals), (one, other)


def test_what_another_product_says_with_less_is_left_out() -> None:
    shared = Lookup("holds", (Field("word"),))
    term = Or(And(Fact("a"), shared), And(Fact("a"), Fact("b"), shared), Fact("c"))
    made = {held.literals: held.coefficient for held in products(term, of_rows)}
    assert made == {
        frozenset([Literal(Fact("a"))]): shared,
        frozenset([Literal(Fact("c"))]): TRUE,
    }


def test_what_is_stated_and_not_stated_is_no_product() -> None:
    never = And(Stated("a"), Not(Stated("a")), Fact("b"))
    made = products(Or(never, Fact("c")), of_rows)
    assert [held.literals for held in made] == [frozenset([Literal(Fact("c"))])]


@given(formulas)
def test_a_coefficient_holds_nothing_that_any_row_answers_alike(term: Term) -> None:
    for held in products(term, of_rows):
        assert held.coefficient != FALSE
        for literal in held.literals:
            assert of_rows(literal.term)
            opposite = Literal(literal.term, not literal.positive)
            assert not isinstance(literal.term, Stated) or opposite not in held.literals
        for inner in walk(held.coefficient):
            assert not of_rows(inner)
            if isinstance(inner, And | Or):
                assert len(inner.terms) != 1
                assert not {TRUE, FALSE} & set(inner.terms)
            if isinstance(inner, Not):
                assert inner.term not in (TRUE, FALSE)
            if isinstance(inner, Some):
                assert inner.body != FALSE
            if isinstance(inner, Every):
                assert inner.body != TRUE


@given(formulas, documents)
def test_a_formula_may_leave_out_what_an_empty_table_answers(term: Term, document: Any) -> None:
    made = specialised(term, {"empty"})
    assert worth(made, document) is worth(term, document)
    assert not any(isinstance(inner, Lookup) and inner.table == "empty" for inner in walk(made))


@pytest.mark.parametrize(
    "term",
    [
        Every(Field("list"), "e", Fact("a")),
        Not(Some(Field("list"), "e", Or(Fact("a"), Lookup("holds", (Element("e"),))))),
    ],
)
def test_what_cannot_be_taken_apart_is_refused(term: Term) -> None:
    with pytest.raises(NotATableError):
        products(term, of_rows)


@pytest.mark.parametrize("kind", RULES)
def test_every_rule_can_be_read_over_a_table(kind: str) -> None:
    """A rule that cannot be compiled would raise here, and nothing passes silently."""
    noun = kind if kind in NOUNS else "disclosure"
    edition = pss.law.built_in()
    spans = tuple(range(len(pss.law.change_days(edition))))
    compiled = compiled_for(kind, noun, edition, spans, ())
    assert [rule.rule for rule in compiled.rules] == list(RULES[kind])
    looked_up = set(itertools.chain.from_iterable(group.coefficients for group in compiled.groups))
    for rule in compiled.rules:
        for literals, place in rule.products:
            assert literals or place in looked_up or compiled.constant(place)
    fields = columns_of(noun)
    for group in compiled.groups:
        for path in group.paths:
            assert path in fields or f"{path}.name" in fields
