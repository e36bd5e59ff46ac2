"""The words of the export: a reader in another language relies on each of them."""

from __future__ import annotations

from typing import Any

import pytest

from pubservice_share.logic.exported import formula_to_json
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

FACT: dict[str, Any] = {"op": "fact", "path": "a"}


@pytest.mark.parametrize(
    ("term", "shown"),
    [
        (Fact("a"), FACT),
        (Reading("r"), {"op": "reading", "id": "r"}),
        (Stated("a"), {"op": "stated", "path": "a", "value": None}),
        (Stated("a", value=False), {"op": "stated", "path": "a", "value": False}),
        (And(Fact("a")), {"op": "and", "terms": [FACT]}),
        (Or(), {"op": "or", "terms": []}),
        (Not(Fact("a")), {"op": "not", "term": FACT}),
        (Equal(Field("a"), Value("x"), folded=True),
         {"op": "equal", "left": {"field": "a"}, "right": {"value": "x"}, "folded": True}),
        (Contains("a", Element("e")), {"op": "contains", "path": "a", "item": {"element": "e"}}),
        (Lookup("t", (Field("a"), Value("x"))),
         {"op": "lookup", "table": "t", "keys": [{"field": "a"}, {"value": "x"}]}),
        (Some(Field("a"), "e", Fact("a")),
         {"op": "some", "over": {"field": "a"}, "name": "e", "body": FACT}),
        (Every(Field("a"), "e", Fact("a")),
         {"op": "every", "over": {"field": "a"}, "name": "e", "body": FACT}),
        (AtLeast(LawNumber("n", (Field("b"),)), Field("a"), "e", Fact("a")),
         {"op": "at-least", "number": {"rows": "n", "keys": [{"field": "b"}]},
          "over": {"field": "a"}, "name": "e", "body": FACT}),
    ],
)  # fmt: skip
def test_each_term_has_its_word_and_its_fields(term: Term, shown: dict[str, Any]) -> None:
    assert formula_to_json(term) == shown
