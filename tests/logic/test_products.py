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
    Lookup,
    Not,
    Or,
    Rows,
    Some,
    Stated,
    Term,
    Value,
)
from pubservice_share.rules import RULES
from pubservice_share.tables.columns import NOUNS, columns_of
from pubservice_share.tables.compiling import compiled_for

THREE = (True, False, None)
FACTS = ("a", "b", "c")
WORDS = ("x", "y")
TABLES: dict[str, Any] = {
    "holds": {"x": True, "y": None, None: None},
    "empty": {},
    "needed": {"x": 1, "y": 2, None: 1},
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
of_element = st.one_of(
    st.just(_HELD),
    st.builds(lambda name: And(_HELD, Fact(name)), st.sampled_from(FACTS)),
    st.builds(lambda name: Or(_HELD, Fact(name)), st.sampled_from(FACTS)),
)
quantified = st.one_of(
    st.builds(Some, st.just(Field("list")), st.just("e"), of_element),
    st.builds(AtLeast, st.just(Rows("needed", (Field("word"),))), st.just(Field("list")),
              st.just("e"), of_element),
    st.just(Every(Field("list"), "e", Lookup("holds", (Element("e"),)))),
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


@given(formulas, documents)
def test_the_sum_of_products_is_worth_what_the_formula_is(term: Term, document: Any) -> None:
    made = products(term, of_rows)
    summed = kleene_or(
        [
            kleene_and(
                [
                    worth(held.coefficient, document),
                    *(of_literal(literal, document) for literal in held.literals),
                ]
            )
            for held in made
        ]
    )
    assert summed is worth(term, document)


@given(documents)
def test_different_elements_may_need_different_facts(document: Any) -> None:
    """At least two, where each may be made out by one of three facts."""
    body = Or(*(And(Fact(name), Lookup("holds", (Element("e"),))) for name in FACTS))
    term = AtLeast(Rows("needed", (Value("y"),)), Field("list"), "e", body)
    summed = kleene_or(
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
    assert summed is worth(term, document)


@given(formulas, documents)
def test_a_formula_may_leave_out_what_an_empty_table_answers(term: Term, document: Any) -> None:
    assert worth(specialised(term, {"empty"}), document) is worth(term, document)


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
