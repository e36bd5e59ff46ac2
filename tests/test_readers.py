"""The declarations serve other readers: JSON with twenty lines, and a table.

The rule that an objective is specified for the recipient in its own right has look-ups in
the law and quantifiers one inside another.  Here it runs from its JSON export by a reader
of a few lines, and over a table as a Narwhals expression, and both agree with ``assess``.
"""

from __future__ import annotations

import functools
import json
from datetime import date
from typing import Any

import narwhals as nw
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import span_of
from pubservice_share.logic.compiled import compile_rules, settled
from pubservice_share.logic.exported import formula_to_json
from pubservice_share.logic.terms import Term
from pubservice_share.model import Single
from pubservice_share.rules import every_rule
from pubservice_share.rules.objectives import listed_in_own_right
from pubservice_share.strategies.any_documents import EDITION, disclosures

RULE = listed_in_own_right("recipient")
EXPORT = json.dumps(formula_to_json(RULE))


# fmt: off
def at(path: str, value: Any) -> Any:
    for name in path.split("."):
        value = (value or {}).get(name)
    return value


def read(formula: dict[str, Any], document: Any, tables: Any, bound: dict[str, Any]) -> Any:
    """A reader of the JSON export: True, False or None."""
    def value(key: dict[str, str]) -> Any:
        return at(key["field"], document) if "field" in key else bound[key["element"]]
    def every(terms: list[Any], binding: dict[str, Any], deciding: bool) -> Any:
        values = [read(term, document, tables, {**bound, **binding}) for term in terms]
        return deciding if deciding in values else None if None in values else not deciding
    match formula:
        case {"op": "fact", "path": path}: return at(path, document)
        case {"op": "reading"}: return None
        case {"op": "not", "term": term}: return {True: False, False: True}.get(every([term], {}, True))
        case {"op": "and" | "or" as op, "terms": terms}: return every(terms, {}, op == "or")
        case {"op": "some", "over": over, "name": name, "body": body}:
            items = value(over)
            answers = [every([body], {name: item}, True) for item in ([None] if items is None else items)]
            if items is None: answers = [None if answer else answer for answer in answers]
            return True if True in answers else None if None in answers else False
        case {"op": "lookup", "table": table, "keys": keys}:
            *first, last = [value(key) for key in keys]
            row = functools.reduce(lambda inner, key: inner.get(key, {}), first, tables[table]).get(last, False)
            return None if isinstance(row, str) else row
    raise AssertionError(formula["op"])
# fmt: on


def by_assess(document: dict[str, Any], term: Term = RULE) -> Any:
    noun = pss.from_dict(document)
    assert isinstance(noun, Single)
    tables = settled(tables_of(EDITION, span_of(EDITION, noun.on)), {})
    return compile_rules([(None, term)])(tables, {})(noun)[0]


@settings(max_examples=scaled(300), deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(disclosures())
def test_a_reader_of_the_json_export_in_twenty_lines_agrees(document: dict[str, Any]) -> None:
    tables = tables_of(EDITION, span_of(EDITION, date.fromisoformat(document["on"])))
    assert read(json.loads(EXPORT), document, tables, {}) is by_assess(document)


@pytest.mark.parametrize("rule", every_rule(), ids=lambda rule: rule.id)
def test_every_rule_exports_as_json(rule: Any) -> None:
    shown = formula_to_json(rule.formula)
    assert json.loads(json.dumps(shown)) == shown
    assert shown["op"]


PLACES = ("england", "wales", "scotland", "northern-ireland")
#: What stands in a table for a reference that is not known.
NOT_KNOWN = "?"


def law_table() -> nw.DataFrame[Any]:
    """(span, objective, reference, territory) -> the answers of the entry and of the listing."""
    rows = []
    for span in range(len(pss.law.change_days(EDITION))):
        tables = tables_of(EDITION, span)

        def look_up(name: str, *keys: str | None, tables: Any = tables) -> bool | None:
            """A look-up as in a table: null where the answer turns on a reading."""
            answer = functools.reduce(lambda table, key: table.get(key, {}), keys, tables[name])
            return None if isinstance(answer, str) or answer is None else bool(answer)

        for objective in EDITION.objectives:
            for ref in (*EDITION.entries, None):
                for place in PLACES:
                    somewhere = look_up("entry.somewhere", ref)
                    rows.append(
                        {
                            "span": span,
                            "objective": objective,
                            "ref": ref or NOT_KNOWN,
                            "place": place,
                            "entry": look_up("power.entry", "s35", ref),
                            "provider": look_up("entry.provider", ref),
                            "here": look_up("entry.in-force", ref, place),
                            "elsewhere": None if somewhere else somewhere,
                            "capacity": look_up("entry.capacity", ref),
                            "functions": look_up("entry.functions", ref),
                            "listed": look_up("objective.lists", objective, ref),
                        }
                    )
    return nw.from_native(pl.DataFrame(rows, infer_schema_length=None), eager_only=True)


def test_a_narwhals_expression_over_a_table_agrees() -> None:
    documents: list[dict[str, Any]] = [
        {
            "type": "disclosure", "power": "s35", "on": day, "territory": [place],
            "discloser": {"name": "One", "specified_as": ["sch4/7"]},
            "recipient": {
                "name": "Two",
                **({} if refs is None else {"specified_as": refs}),
                **({} if acts is None else {"in_specified_capacity": acts}),
            },
            "objective": objective,
        }
        for day in ("2018-05-01", "2018-10-01", "2023-06-01", "2024-05-01", "2026-06-01")
        for place in PLACES
        for objective in ("fuel-poverty", "digital-identity-verification-services")
        for acts in (True, None)
        for refs in (
            None, [], ["sch4/7"], ["sch4/14A"], ["sch4/49"], ["sch4/28"], ["sch4/9A", "sch4/6"],
            ["sch4/6"], ["sch4/22", "sch4/15"], ["sch5/2"],
        )
    ]  # fmt: skip
    frame = nw.from_native(
        pl.DataFrame(
            {
                "row": list(range(len(documents))),
                "span": [span_of(EDITION, date.fromisoformat(doc["on"])) for doc in documents],
                "objective": [doc["objective"] for doc in documents],
                "place": [doc["territory"][0] for doc in documents],
                "ref": [doc["recipient"].get("specified_as") for doc in documents],
                "acts": [doc["recipient"].get("in_specified_capacity") for doc in documents],
            },
            schema_overrides={"ref": pl.List(pl.String), "acts": pl.Boolean},
        ),
        eager_only=True,
    )
    serves = (
        nw.col("entry")
        & ~nw.col("provider")
        & (nw.col("here") | nw.col("elsewhere"))
        & (~(nw.col("capacity") | nw.col("functions")) | nw.col("acts"))
        & nw.col("listed")
    )
    one_by_one = (
        frame.explode("ref")
        .with_columns(ref=nw.col("ref").fill_null(NOT_KNOWN))
        .join(law_table(), on=["span", "objective", "ref", "place"], how="left")
        .with_columns(serves=serves)
        .group_by("row")
        .agg(some=nw.col("serves").any(), unknown=nw.col("serves").is_null().any())
    )
    answered = (
        frame.join(one_by_one, on="row", how="left")
        .with_columns(
            answer=nw.when(nw.col("some"))
            .then(nw.lit(value=True))
            .otherwise(nw.when(~nw.col("unknown")).then(nw.lit(value=False)))
        )
        .sort("row")
    )
    expected = [by_assess(doc) for doc in documents]
    answers = answered["answer"].to_list()
    empty = [doc["recipient"].get("specified_as") == [] for doc in documents]
    # An empty list explodes to one null row: nobody, and so no entry that serves.
    answers = [False if nobody else answer for answer, nobody in zip(answers, empty, strict=True)]
    assert answers == expected
    assert {True, False, None} <= set(expected)
