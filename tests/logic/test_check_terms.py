"""The terms of checks: what each answers, and the words by which another language reads it."""

from __future__ import annotations

import itertools
from datetime import date
from types import SimpleNamespace
from typing import Any

import pytest

from pubservice_share.logic.check_formulas import Document, day_of, elements_of, truth_of, ways_of
from pubservice_share.logic.check_terms import (
    And,
    CheckTerm,
    DayOf,
    DaysAfter,
    Earlier,
    Exists,
    First,
    Follows,
    Given,
    LawDay,
    Listed,
    Names,
    Nearest,
    NearPower,
    Not,
    Number,
    Or,
    Shifted,
    TextOf,
    Word,
    element_of,
    parts_of,
)
from pubservice_share.logic.exported_checks import check_term_to_json, word_to_json
from pubservice_share.logic.terms import Element, Equal, Field, Lookup, Stated, Value

TABLES = {"known": {"a": True}, "first-day": {"a": date(2020, 1, 1)}, "passed": date(2017, 4, 27)}
DOCUMENT = SimpleNamespace(
    title="A title",
    empty="",
    nothing=None,
    no_items=(),
    yes=True,
    no=False,
    starts=date(2024, 1, 31),
    ends=date(2025, 1, 31),
    length="P1M",
    forever="P9000Y",
    paper=SimpleNamespace(on=date(2024, 2, 1)),
    parties=(
        SimpleNamespace(id="a", role="controller", entries=("a", "b")),
        SimpleNamespace(id="b", role=None, entries=None),
        SimpleNamespace(id="c", role="controller", entries=()),
    ),
    flows=(
        SimpleNamespace(discloser="a", recipient="b", items=("x", "y")),
        SimpleNamespace(discloser="b", recipient="a", items=None),
        SimpleNamespace(discloser=None, recipient="a", items=("z",)),
    ),
)


def document(**instead: Any) -> Document:
    return Document(DOCUMENT, TABLES, instead)


TRUE, FALSE = And(), Or()
ROLE = Field("@party.role")
UNKNOWN: CheckTerm = Equal(Field("nothing"), Value("x"))
VALUES: dict[bool | None, CheckTerm] = {True: TRUE, False: FALSE, None: UNKNOWN}


def answer(term: CheckTerm, **elements: tuple[int, Any]) -> bool | None:
    return truth_of(term)(document(), elements)


@pytest.mark.parametrize(("left", "right"), [*itertools.product(VALUES, repeat=2)])
def test_and_or_and_not_are_strong_kleene_logic(left: bool | None, right: bool | None) -> None:
    two = {left, right}
    both = False if False in two else None if None in two else True
    either = True if True in two else None if None in two else False
    assert answer(And(VALUES[left], VALUES[right])) is both
    assert answer(Or(VALUES[left], VALUES[right])) is either
    assert answer(Not(VALUES[left])) is (None if left is None else not left)


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (Stated("title"), True), (Stated("nothing"), False), (Stated("nothing.further"), False),
        (Stated("title", "A title"), True), (Stated("title", "Another"), False),
        (Stated("no", False), True), (Stated("yes", False), False),
        (Stated("nothing", False), False), (Stated("paper.on"), True),
        (Given("title"), True), (Given("empty"), False), (Given("no_items"), False),
        (Given("nothing"), False), (Given("no"), True), (Given("parties"), True),
        (Equal(Field("title"), Value("A title")), True),
        (Equal(Field("title"), Value("a title")), False),
        (Equal(Field("nothing"), Field("nothing")), None),
        (Lookup("known", (Value("a"),)), True), (Lookup("known", (Value("b"),)), False),
        (Lookup("known", (Field("nothing"),)), None), (Lookup("first-day", (Value("a"),)), True),
        (Earlier(Field("starts"), Field("ends")), True),
        (Earlier(Field("ends"), Field("starts")), False),
        (Earlier(Field("starts"), Field("starts")), False),
        (Earlier(Field("nothing"), Field("starts")), None),
        (Earlier(Field("starts"), Field("nothing")), None),
        (Earlier(LawDay("passed"), Field("starts")), True),
        (Earlier(LawDay("first-day", (Value("a"),)), Field("starts")), True),
        (Earlier(LawDay("first-day", (Value("b"),)), Field("starts")), None),
        (Exists(Listed("parties")), True), (Exists(Listed("nothing")), False),
        (Exists(Listed("no_items")), False),
        (Exists(Listed("parties"), "party", Stated("@party.role", "controller")), True),
        (Exists(Listed("parties"), "party", Stated("@party.role", "processor")), False),
        (Exists(Listed("parties"), "party", Equal(ROLE, Value("processor"))), None),
        (Exists(Listed("parties"), "party", Equal(ROLE, Value("controller"))), True),
        (Exists(Field("no_items"), "any", UNKNOWN), False),
        (Exists(Field("nothing"), "any", TRUE), None),
        (Exists(Field("nothing"), "any", FALSE), False),
        (Exists(Field("nothing"), "any", Lookup("known", (Field("@any"),))), None),
        (Exists(Field("parties"), "party", Stated("@party.role")), True),
    ],
)  # fmt: skip
def test_each_term(term: CheckTerm, expected: bool | None) -> None:
    assert answer(term) is expected


def test_an_element_that_follows_another() -> None:
    for first, second in itertools.product(range(3), repeat=2):
        elements = {"one": (first, None), "other": (second, None)}
        assert answer(Follows("one", "other"), **elements) is (first > second)


@pytest.mark.parametrize(
    ("over", "places"),
    [
        (Listed("parties"), [0, 1, 2]),
        (Listed("parties", (("role", Value("controller")),)), [0, 2]),
        (Listed("parties", (("role", Value("controller")), ("id", Value("c")))), [2]),
        (Listed("parties", (("role", Value("processor")),)), []),
        # A value that is not stated matches nothing, not even what states none either.
        (Listed("parties", (("role", Field("nothing")),)), []),
        (Listed("flows", (("discloser", Field("nothing")),)), []),
        (Listed("flows.items"), [0, 1, 2]),
        (Listed("flows.items", (("", Value("z")),)), [2]),
        (Listed("@party.entries"), [0, 1]),
        (Listed("@party.entries", (("", Value("b")),)), [1]),
        (Listed("@party.entries", (("", Field("nothing")),)), []),
        (Listed("nothing.parties"), []),
    ],
)  # fmt: skip
def test_the_elements_of_a_list_with_some_values(over: Listed, places: list[int]) -> None:
    elements = {"party": (0, DOCUMENT.parties[0])}
    read = document()
    for _ in range(2):
        assert [place for place, _ in elements_of(over)(read, elements)] == places


def test_a_list_that_stands_in_for_that_of_the_document() -> None:
    read = document(flows=("one",))
    assert list(elements_of(Listed("flows"))(read, {})) == [(0, "one")]
    assert [place for place, _ in elements_of(Listed("parties"))(read, {})] == [0, 1, 2]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (Field("starts"), date(2024, 1, 31)),
        (Shifted(Field("starts"), Field("length")), date(2024, 2, 29)),
        (Shifted(Field("starts"), Value("P1D")), date(2024, 2, 1)),
        (Shifted(Field("nothing"), Value("P1D")), None),
        (Shifted(Field("starts"), Field("nothing")), None),
        (LawDay("passed"), date(2017, 4, 27)),
    ],
)
def test_a_day(day: Any, expected: date | None) -> None:
    assert day_of(day)(document(), {}) == (expected and expected.toordinal())


def test_a_day_that_no_calendar_has_is_later_than_every_day() -> None:
    late = Shifted(Field("starts"), Field("forever"))
    last = date.max
    assert truth_of(Earlier(Field("last"), late))(document(last=last), {}) is True
    assert truth_of(Earlier(late, Field("last")))(document(last=last), {}) is False


def test_every_way_of_choosing_elements() -> None:
    assert list(ways_of(())(document())) == [{}]
    each = (
        ("flow", Listed("flows")),
        ("party", Listed("parties", (("id", Field("@flow.discloser")),))),
        ("entry", Listed("@party.entries")),
    )
    ways = [{name: place for name, (place, _) in way.items()} for way in ways_of(each)(document())]
    assert ways == [
        {"flow": 0, "party": 0, "entry": 0},
        {"flow": 0, "party": 0, "entry": 1},
    ]


def test_an_operand_of_rules_alone_is_refused() -> None:
    for term in (Equal(Element("e"), Value("x")), Lookup("known", (Element("e"),))):
        with pytest.raises(TypeError, match="not an operand of a check"):
            truth_of(term)
        with pytest.raises(TypeError, match="not an operand of a check"):
            check_term_to_json(term)


def test_the_element_at_which_a_path_starts() -> None:
    assert element_of("@flow.discloser") == "flow"
    assert element_of("@item") == "item"
    assert element_of("flows.items") is None


def test_the_parts_of_a_term() -> None:
    inner = Stated("a")
    body = Not(inner)
    over = Exists(Listed("l"), "e", body)
    assert list(parts_of(Or(And(over), inner))) == [
        Or(And(over), inner), And(over), over, body, inner, inner,
    ]  # fmt: skip


STATED: dict[str, Any] = {"op": "stated", "path": "a", "value": None}
LIST: dict[str, Any] = {"listed": "l", "where": {"id": {"field": "@e.id"}}}
OF_LIST = Listed("l", (("id", Field("@e.id")),))
LAW_DAY: dict[str, Any] = {"day": "t", "keys": [{"value": "x"}]}


@pytest.mark.parametrize(
    ("term", "shown"),
    [
        (And(Stated("a")), {"op": "and", "terms": [STATED]}),
        (Or(), {"op": "or", "terms": []}),
        (Not(Stated("a")), {"op": "not", "term": STATED}),
        (Stated("a", False), {"op": "stated", "path": "a", "value": False}),
        (Given("a"), {"op": "given", "path": "a"}),
        (Equal(Field("a"), Value("x")),
         {"op": "equal", "left": {"field": "a"}, "right": {"value": "x"}}),
        (Lookup("t", (Field("a"),)), {"op": "lookup", "table": "t", "keys": [{"field": "a"}]}),
        (Earlier(Field("a"), LawDay("t", (Value("x"),))),
         {"op": "earlier", "left": {"field": "a"}, "right": LAW_DAY}),
        (Earlier(Shifted(Field("a"), Value("P1D")), Field("b")),
         {"op": "earlier", "left": {"shifted": {"field": "a"}, "by": {"value": "P1D"}},
          "right": {"field": "b"}}),
        (Follows("a", "b"), {"op": "follows", "name": "a", "other": "b"}),
        (Exists(OF_LIST, "e", Stated("a")),
         {"op": "exists", "over": LIST, "name": "e", "body": STATED}),
        (Exists(Field("l"), "e", Stated("a")),
         {"op": "exists", "over": {"field": "l"}, "name": "e", "body": STATED}),
    ],
)  # fmt: skip
def test_each_term_has_its_word_and_its_fields(term: CheckTerm, shown: dict[str, Any]) -> None:
    assert check_term_to_json(term) == shown


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        (TextOf(Field("a")), {"word": "text", "of": {"field": "a"}}),
        (DayOf(LawDay("t", (Value("x"),))), {"word": "day", "of": LAW_DAY}),
        (Number("e"), {"word": "number", "name": "e"}),
        (DaysAfter(Field("a"), Field("b")),
         {"word": "days", "first": {"field": "a"}, "second": {"field": "b"}}),
        (Names((OF_LIST,), "name"), {"word": "names", "over": [LIST], "path": "name"}),
        (First(OF_LIST, "name"), {"word": "first", "over": LIST, "path": "name"}),
        (Nearest(Field("a"), OF_LIST, "id"),
         {"word": "nearest", "of": {"field": "a"}, "among": LIST, "path": "id"}),
        (NearPower(Field("a")), {"word": "near-power", "of": {"field": "a"}}),
    ],
)  # fmt: skip
def test_each_word_has_its_kind_and_its_fields(word: Word, shown: dict[str, Any]) -> None:
    assert word_to_json(word) == shown
