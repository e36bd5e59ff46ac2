"""A formula as a sum of products for tables keeps its value."""

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
_LISTED = Lookup("holds", (Element("e"),))
_NEVER = Lookup("empty", (Element("e"),))
of_element = st.one_of(
    st.just(_LISTED),
    st.just(Or(_LISTED, _NEVER)),
    st.builds(lambda name: And(_LISTED, Fact(name)), st.sampled_from(FACTS)),
    st.builds(lambda name: Or(_LISTED, Fact(name)), st.sampled_from(FACTS)),
)
quantified = st.one_of(
    st.builds(Some, st.just(Field("list")), st.just("e"), of_element),
    st.builds(AtLeast, st.just(LawNumber("needed", (Field("word"),))), st.just(Field("list")),
              st.just("e"), of_element),
    st.builds(Every, st.just(Field("list")), st.just("e"),
              st.sampled_from([_LISTED, Or(_LISTED, _NEVER), Or(_LISTED, And(_LISTED, TRUE))])),
)  # fmt: skip
formulas = st.recursive(
    st.one_of(atoms, quantified),
    lambda inner: st.one_of(
        st.builds(And, inner, inner),
        st.builds(Or, inner, inner),
        st.builds(Not, atoms),
        st.builds(lambda first, second: Not(And(first, Not(second))), atoms, atoms),
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
    """The value of the sum of products."""
    return kleene_or(
        [
            kleene_and(
                [
                    worth(product.coefficient, document),
                    *(of_literal(literal, document) for literal in product.literals),
                ]
            )
            for product in products(term, of_rows)
        ]
    )


@given(formulas, documents)
def test_the_sum_of_products_has_the_value_of_the_formula(term: Term, document: Any) -> None:
    assert of_products(term, document) is worth(term, document)


@pytest.mark.parametrize("needed", ["x", "y", "z"])
@pytest.mark.parametrize(
    "listed", [None, (), ("x",), ("x", "y"), ("y", "z"), ("x", "y", "z"), ("x", "x", "z")]
)
def test_different_elements_may_need_different_facts(needed: str, listed: Any) -> None:
    """At least one, two and three, where each element depends on its own fact."""
    body = Or(*(And(Fact(name), Lookup(f"of_{name}", (Element("e"),))) for name in FACTS))
    term = AtLeast(LawNumber("needed", (Value(needed),)), Field("list"), "e", body)
    for values in itertools.product(THREE, repeat=3):
        document = SimpleNamespace(**dict(zip(FACTS, values, strict=True)), list=listed)
        assert of_products(term, document) is worth(term, document), values


@given(formulas)
def test_no_product_needs_more_than_another_of_the_same_coefficient(term: Term) -> None:
    found_products = products(term, of_rows)
    in_order = [
        (len(product.literals), sorted(map(repr, product.literals))) for product in found_products
    ]
    assert in_order == sorted(in_order), "the fewest literals first"
    for first, second in itertools.permutations(found_products, 2):
        says_as_much = second.coefficient in (first.coefficient, TRUE)
        assert not (says_as_much and second.literals <= first.literals), (first, second)


def test_a_product_covered_by_a_shorter_one_is_left_out() -> None:
    shared = Lookup("holds", (Field("word"),))
    term = Or(And(Fact("a"), shared), And(Fact("a"), Fact("b"), shared), Fact("c"))
    coefficients = {product.literals: product.coefficient for product in products(term, of_rows)}
    assert coefficients == {
        frozenset([Literal(Fact("a"))]): shared,
        frozenset([Literal(Fact("c"))]): TRUE,
    }


def test_a_contradiction_is_not_a_product() -> None:
    never = And(Stated("a"), Not(Stated("a")), Fact("b"))
    found_products = products(Or(never, Fact("c")), of_rows)
    assert [product.literals for product in found_products] == [frozenset([Literal(Fact("c"))])]


@given(formulas)
def test_a_coefficient_has_no_term_of_rows(term: Term) -> None:
    for product in products(term, of_rows):
        assert product.coefficient != FALSE
        for literal in product.literals:
            assert of_rows(literal.term)
            opposite = Literal(literal.term, not literal.positive)
            assert not isinstance(literal.term, Stated) or opposite not in product.literals
        for inner in walk(product.coefficient):
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
    reduced = specialised(term, {"empty"})
    assert worth(reduced, document) is worth(term, document)
    assert not any(isinstance(inner, Lookup) and inner.table == "empty" for inner in walk(reduced))


@pytest.mark.parametrize(
    "term",
    [
        Every(Field("list"), "e", Fact("a")),
        Not(Some(Field("list"), "e", Or(Fact("a"), Lookup("holds", (Element("e"),))))),
    ],
)
def test_a_formula_without_products_is_refused(term: Term) -> None:
    with pytest.raises(NotATableError):
        products(term, of_rows)


@pytest.mark.parametrize("kind", RULES)
def test_every_rule_can_be_read_over_a_table(kind: str) -> None:
    """A rule that cannot be compiled raises an error here."""
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
