"""Strong Kleene logic, term by term, in both readers."""

from __future__ import annotations

import itertools
import json
import subprocess
import unicodedata
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest
from support.node import node

from pubservice_share.law.lookups import with_unknown_keys
from pubservice_share.logic.compiled import compile_rules, name_key, settled
from pubservice_share.logic.diagrams import FALSE, TRUE
from pubservice_share.logic.explained import Explainer, read
from pubservice_share.logic.results import NOT_APPLICABLE
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
)


@attrs.frozen
class Inner:
    items: tuple[str, ...] | None = None


@attrs.frozen
class Document:
    a: bool | None = None
    b: bool | None = None
    word: str | None = None
    items: tuple[str, ...] | None = None
    inner: Inner | None = None


ROWS: dict[str, dict[str, Any]] = {
    "good": {"x": True, "y": False, "r": "view"},
    "pair": {"one": {"x": True}, "two": {"y": True}},
    "nothing": {},
    "number": {"one": 2, "two": 3},
    "numbers": {"one": {"x": 2, "y": 3}},
    "kinds": {"x": False, "y": True},
}
TABLES = {name: with_unknown_keys(table) for name, table in ROWS.items()}


def fast(term: Term, document: Document, adopted: dict[str, bool] | None = None) -> Any:
    tables = settled(TABLES, adopted or {})
    return compile_rules([(None, term)])(tables, adopted or {})(document)[0]


def careful(term: Term, document: Document, adopted: dict[str, bool] | None = None) -> Any:
    explainer = Explainer(
        value_at=partial(read, document),
        tables=TABLES,
        adopted=adopted or {},
        open_paths={"inner": 0},
    )
    return {TRUE: True, FALSE: False}.get(explainer.diagram(term))


def both(term: Term, document: Document, adopted: dict[str, bool] | None = None) -> Any:
    value = fast(term, document, adopted)
    assert value is careful(term, document, adopted)
    return value


VALUES = (True, False, None)


def rank(value: bool | None) -> float:
    """False, unknown, true: in Kleene's order 'and' is the least and 'or' the greatest."""
    return 0.5 if value is None else float(value)


@pytest.mark.parametrize(("a", "b"), list(itertools.product(VALUES, VALUES)))
def test_and_or_not(a: bool | None, b: bool | None) -> None:
    document = Document(a=a, b=b)
    assert rank(both(And(Fact("a"), Fact("b")), document)) == min(rank(a), rank(b))
    assert rank(both(Or(Fact("a"), Fact("b")), document)) == max(rank(a), rank(b))
    assert rank(both(Not(Fact("a")), document)) == 1 - rank(a)
    # De Morgan
    assert both(Not(And(Fact("a"), Fact("b"))), document) is both(
        Or(Not(Fact("a")), Not(Fact("b"))), document
    )


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        ({}, False),
        ({"x": False}, False),
        ({"x": None}, None),
        ({"x": True, "y": False}, None),
        ({"x": "view"}, None),
    ],
)
def test_an_unknown_key_settles_what_every_key_would_settle(
    table: dict[str, Any], expected: bool | None
) -> None:
    """With one key, with two and with three."""
    one_key = with_unknown_keys(table)
    assert one_key.get(None, False) is expected
    two_keys = with_unknown_keys({"one": table, "other": {}})
    assert two_keys[None].get(None, False) is expected
    three_keys = with_unknown_keys({"outer": {"one": table}, "more": {}})
    assert three_keys[None][None].get(None, False) is expected
    for key, value in table.items():
        whatever_the_first = two_keys[None].get(key, False)
        assert whatever_the_first is (None if value is None or value else False)
        assert three_keys[None]["one"].get(key, False) is whatever_the_first
        assert three_keys["outer"][None].get(key, False) is whatever_the_first


def test_an_unknown_key_may_be_any_key() -> None:
    tables = with_unknown_keys({"a": {"one": {"x": True}}, "b": {"one": {"y": True}, "two": {}}})
    assert tables[None] == {
        "one": {"x": None, "y": None, None: None},
        "two": {},
        None: tables[None][None],
    }
    assert tables[None][None] == {"x": None, "y": None, None: None}


@pytest.mark.parametrize("a", VALUES)
def test_stated_is_two_valued(a: bool | None) -> None:
    document = Document(a=a)
    assert both(Stated("a"), document) is (a is not None)
    assert both(Stated("a", value=False), document) is (a is False)
    assert both(Stated("a", value=True), document) is (a is True)


def test_equal() -> None:
    document = Document(word="Leeds  City")
    assert both(Equal(Field("word"), Value("Leeds  City")), document) is True
    assert both(Equal(Field("word"), Value("leeds city")), document) is False
    assert both(Equal(Field("word"), Value("LEEDS CITY "), folded=True), document) is True
    assert both(Equal(Field("word"), Value("x")), Document()) is None
    assert both(Equal(Value("x"), Value("x")), Document()) is True
    assert both(Equal(Value("x"), Value("y")), Document()) is False


def test_contains() -> None:
    document = Document(word="x", items=("x",))
    assert both(Contains("items", Value("x")), document) is True
    assert both(Contains("items", Value("y")), document) is False
    assert both(Contains("items", Value("x")), Document()) is None
    assert both(Contains("items", Field("word")), Document(items=("x",))) is None


@pytest.mark.parametrize(
    ("word", "adopted", "expected"),
    [
        ("x", {}, True),
        ("y", {}, False),
        ("unheard of", {}, False),
        (None, {}, None),
        ("r", {}, None),
        ("r", {"view": True}, True),
        ("r", {"view": False}, False),
        ("r", {"another": True}, None),
    ],
)
def test_a_look_up_answers_true_false_or_turns_on_a_reading(
    word: str | None, adopted: dict[str, bool], expected: bool | None
) -> None:
    assert both(Lookup("good", (Field("word"),)), Document(word=word), adopted) is expected


def test_a_look_up_with_two_keys() -> None:
    term = Lookup("pair", (Field("word"), Value("x")))
    assert both(term, Document(word="one")) is True
    assert both(term, Document(word="two")) is False
    assert both(term, Document(word="three")) is False
    assert both(term, Document()) is None


@pytest.mark.parametrize("view", VALUES)
def test_a_reading_has_the_view_of_the_caller(view: bool | None) -> None:
    adopted = {} if view is None else {"view": view}
    assert both(Reading("view"), Document(), adopted) is view


@pytest.mark.parametrize(
    ("items", "some", "every"),
    [
        ((), False, True),
        (("x",), True, True),
        (("x", "y"), True, False),
        (("y", "r"), None, False),
        (("x", "r"), True, None),
        (("r",), None, None),
    ],
)
def test_quantifiers(items: tuple[str, ...], some: bool | None, every: bool | None) -> None:
    body = Lookup("good", (Element("item"),))
    document = Document(items=items)
    assert both(Some(Field("items"), "item", body), document) is some
    assert both(Every(Field("items"), "item", body), document) is every


@pytest.mark.parametrize("quantifier", [Some, Every])
def test_an_unknown_list_is_unknown_unless_no_element_could_matter(quantifier: Any) -> None:
    assert both(quantifier(Field("items"), "item", Fact("a")), Document(a=None)) is None
    assert both(quantifier(Field("items"), "item", Fact("a")), Document(a=False)) is False
    nobody = Lookup("nothing", (Element("item"),))
    somebody = Lookup("good", (Element("item"),))
    assert both(quantifier(Field("items"), "item", nobody), Document()) is False
    assert both(quantifier(Field("items"), "item", somebody), Document()) is None


def test_a_look_up_with_an_unknown_key_is_false_where_every_key_gives_false() -> None:
    assert both(Lookup("nothing", (Field("word"),)), Document()) is False
    assert both(Lookup("pair", (Field("word"), Value("x"))), Document()) is None
    assert both(Lookup("pair", (Field("word"), Value("z"))), Document()) is False


def test_quantifiers_within_each_other() -> None:
    term = Some(
        Field("items"),
        "item",
        Some(Field("inner.items"), "other", Equal(Element("item"), Element("other"))),
    )
    assert both(term, Document(items=("x", "y"), inner=Inner(("y",)))) is True
    assert both(term, Document(items=("x",), inner=Inner(("y",)))) is False
    assert both(term, Document(items=("x",), inner=None)) is None
    assert both(term, Document(items=(), inner=None)) is False
    assert both(term, Document(items=None, inner=Inner(()))) is False


@pytest.mark.parametrize(
    ("items", "a", "expected"),
    [
        (("x", "x2"), None, False),
        (("x", "r"), None, None),
        (("x", "r", "r2"), None, None),
        ((), None, False),
        (("x",), True, False),
    ],
)
def test_at_least_a_number(items: tuple[str, ...], a: bool | None, expected: bool | None) -> None:
    term = AtLeast(
        LawNumber("number", (Value("one"),)),
        Field("items"),
        "item",
        Lookup("good", (Element("item"),)),
    )
    assert both(term, Document(items=items, a=a)) is expected


def test_at_least_counts_unknown_facts() -> None:
    term = AtLeast(LawNumber("number", (Value("one"),)), Field("items"), "item", Fact("a"))
    assert both(term, Document(items=("x", "y"), a=True)) is True
    assert both(term, Document(items=("x", "y"), a=False)) is False
    assert both(term, Document(items=("x", "y"))) is None
    assert both(term, Document(items=("x",))) is False
    assert both(term, Document()) is None


def test_at_least_an_unknown_number_of_the_law() -> None:
    term = AtLeast(LawNumber("number", (Field("word"),)), Field("items"), "item", Fact("a"))
    assert both(term, Document(items=("x",), a=True)) is False
    assert both(term, Document(items=("x", "y"), a=True)) is None
    assert both(term, Document(items=("x", "y"), a=False)) is False
    assert both(term, Document(word="none", items=("x", "y"), a=True)) is False


@pytest.mark.parametrize(
    ("guard", "fact", "expected"),
    [
        (True, True, True),
        (True, False, False),
        (True, None, None),
        (False, True, NOT_APPLICABLE),
        (False, None, NOT_APPLICABLE),
        (None, True, None),
        (None, False, None),
    ],
)
def test_a_rule_whose_guard_is_unknown_is_unknown(
    guard: bool | None, fact: bool | None, expected: Any
) -> None:
    decide = compile_rules([(Fact("a"), Fact("b"))])({}, {})
    assert decide(Document(a=guard, b=fact))[0] == expected


def test_an_answer_turns_on_the_facts_left_in_it() -> None:
    explainer = Explainer(
        value_at=partial(read, Document()), tables=TABLES, adopted={}, open_paths={}
    )
    # absorption: a or (a and b) is a
    left = explainer.diagram(Or(Fact("a"), And(Fact("a"), Fact("b"))))
    assert explainer.turns([left]).facts == {"a"}
    both_ways = explainer.diagram(And(Fact("a"), Reading("view")))
    turns = explainer.turns([both_ways])
    assert turns.facts == {"a"}
    assert turns.readings == {"view"}


def test_an_open_fact_is_named_with_the_facts_needed_in_any_case() -> None:
    document = Document(inner=None)
    explainer = Explainer(
        value_at=partial(read, document),
        tables=TABLES,
        adopted={},
        open_paths={"inner": 0, "inner.items": 0},
    )
    listed = Some(Field("inner.items"), "item", Lookup("good", (Element("item"),)))
    needed_anyway = explainer.diagram(And(Fact("a"), Or(listed, And(listed, Fact("b")))))
    assert explainer.turns([needed_anyway]).facts == {"a", "inner"}
    perhaps = explainer.diagram(Or(listed, Fact("b")))
    assert explainer.turns([perhaps]).facts == {"inner"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Equal(Field("word"), Value("x")), Equal(Field("word"), Value("y"))),
        (Equal(Value("x"), Field("word")), Equal(Value("y"), Field("word"))),
        (Contains("items", Value("x")), Contains("items", Value("y"))),
        (Contains("inner.items", Value("x")), Contains("inner.items", Value("y"))),
        (Lookup("good", (Field("word"),)), Lookup("kinds", (Field("word"),))),
        (Lookup("pair", (Field("word"), Value("x"))), Lookup("pair", (Field("word"), Value("y")))),
        (
            Some(Field("items"), "e", Stated("word")),
            Some(Field("items"), "e", Not(Stated("items"))),
        ),
        (
            AtLeast(LawNumber("number", (Value("one"),)), Field("items"), "e", Fact("a")),
            AtLeast(LawNumber("number", (Value("two"),)), Field("items"), "e", Fact("a")),
        ),
    ],
)
def test_two_questions_about_one_unknown_are_two_questions(first: Term, second: Term) -> None:
    document = Document(inner=Inner())
    if isinstance(first, Some):
        first = Some(first.over, first.name, Not(Stated("word")))
    assert both(first, document) is None
    assert both(second, document) is None
    assert both(And(first, Not(second)), document) is None
    assert both(Or(first, Not(second)), document) is None


def test_an_unknown_item_is_asked_of_each_list_separately() -> None:
    document = Document(items=("x",), inner=Inner(("y",)))
    first, second = Contains("items", Field("word")), Contains("inner.items", Field("word"))
    assert both(And(first, Not(second)), document) is None


def test_no_terms_at_all() -> None:
    assert both(And(), Document()) is True
    assert both(Or(), Document()) is False
    assert both(Not(And()), Document()) is False


def test_a_number_under_several_keys() -> None:
    def term(first: str, second: str) -> Term:
        keys = (Value(first), Value(second))
        return AtLeast(LawNumber("numbers", keys), Field("items"), "e", Stated("items"))

    document = Document(items=("x", "y"))
    assert both(term("one", "x"), document) is True
    assert both(term("one", "y"), document) is False
    assert both(term("nowhere", "x"), document) is False


def test_names_are_compared_without_their_spaces_and_capitals() -> None:
    assert name_key(" Leeds  City\tCouncil") == "leedscitycouncil"
    assert name_key("Ynys Mo\N{COMBINING CIRCUMFLEX ACCENT}n") == name_key("ynys môn")


#: Names that look alike, each with the form that they are compared in.
ALIKE = {
    "Leeds City Council\u200b": "leedscitycouncil",
    "Leeds\u00adCity\u2060Council": "leedscitycouncil",
    "\ufeffLeeds\u00a0City\u3000Council\u200e": "leedscitycouncil",
    "Leeds City Council\x00\x1f": "leedscitycouncil",
    "\uff2ceeds \uff23ity Council": "leedscitycouncil",
    "O\u200d\N{COMBINING DIAERESIS}fficeﬁx\ufe0f": "öfficefix",
    "a\U000e0041\U0001d173b\u115fc": "abc",
    "\uffa0\u3164": "",
}


@pytest.mark.parametrize("name", ALIKE)
def test_invisible_letters_make_no_other_name(name: str) -> None:
    assert name_key(name) == ALIKE[name]


@pytest.mark.node
def test_javascript_folds_names_as_python_does() -> None:
    reader = Path(__file__).parents[2] / "packages/js/lib/evaluation.mjs"
    # Every letter that Python of this version knows, and those that no version of Unicode shows.
    letters = [
        chr(code)
        for code in range(0x110000)
        if unicodedata.category(chr(code)) not in ("Cn", "Cs", "Co") or 0xE0000 <= code <= 0xE0FFF
    ]
    names = [*ALIKE, *letters, *(f"a{letter}b" for letter in letters)]
    program = (
        f"import {{ folded }} from {json.dumps(reader.as_uri())};"
        'import { readFileSync } from "node:fs";'
        'const names = JSON.parse(readFileSync(0, "utf8"));'
        "process.stdout.write(JSON.stringify(names.map(folded)));"
    )
    ran = subprocess.run(
        [node(), "--input-type=module", "-e", program],
        input=json.dumps(names), capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    answers = json.loads(ran.stdout)
    assert {
        name: (name_key(name), answer)
        for name, answer in zip(names, answers, strict=True)
        if name_key(name) != answer
    } == {}


def test_a_rule_that_does_not_apply_has_the_word_of_the_contract() -> None:
    assert NOT_APPLICABLE.value == "not-applicable"
    compiled = compile_rules([(Fact("a"), Fact("b"))])(TABLES, {})
    assert compiled(Document(a=False, b=True)) == (NOT_APPLICABLE,)
    assert compiled(Document(a=None, b=True)) == (None,)
    assert compiled(Document(a=True, b=True)) == (True,)
