"""Documents of the five nouns with every kind of fault that the tests of the library know."""

from __future__ import annotations

import copy
import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from snapshots.fault_messages import DOCUMENTS

from pubservice_share import limits
from pubservice_share.strategies.any_documents import agreements, documents, partnerships
from pubservice_share.strategies.refused import refused

from . import hostile_documents
from .cases import cases
from .generated_documents import examples_of, mutated
from .partnership_documents import agreement, partnership

__all__ = ["changed", "drawn_documents", "known_documents"]

EXAMPLES = Path(__file__).parents[2] / "examples"
#: Values of every JSON type, sound in one field or another, and words that are nearly right.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1.5, "", " ", "\u200b", "A name", "a:b", "a:\u200b", "s35", "s48",
    "section 36", "35", "england", "engand", "Scotand", "2024-02-29", "2023-02-29", "2024-5-1",
    "1 May 2024", "03/04/2026", "Monday 4 May 2026", "today", "0000-02-29", "01/02/24", "20240501",
    "2010-01-01", "sch4/12", "sch4/28A", "Schedule 4", "consent", "conset", "P1Y", "one year",
    "Supporting Families", "ECO", "fuel poverty", "education-passported-benefits-proposed",
    "identify", "contact", "/flows/0", "/flows/7",
    "f\u00fcel-poverty", "\u0455\u0441h4/12", "sch4/\u0667", "sch4/\u0967",
    "it's", 'say "it\'s"', "tab\there", "n" * (limits.MAX_NAME + 1), [], ["england"],
    ["england", "england"], ["sch4/12", "sch4/10"], ["sch4/999"], [None], [[]], [0, 0], [{}, {}],
    {}, {"name": "A"}, {"name": None}, {"kind": "contract"}, [{"kind": "contract"}],
    [{"kind": "contract", "since": "2020-01-01"}, {"kind": "contract"}],
)  # fmt: skip
#: Names of fields: misspelt, of another practice, and those that every object of JavaScript has.
NAMES = (
    "no_such_field", "powr", "recipent", "lawful_basis", "ground", "p\u043ewer", "__proto__",
    "constructor", "toString", "hasOwnProperty", "a/b", "a~b", "\u0663", "12", "na\u0308me",
)  # fmt: skip


def _places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    rows = value.items() if isinstance(value, dict) else enumerate(value)
    for key, inner in rows:
        yield (*path, key)
        if isinstance(inner, dict | list):
            yield from _places(inner, (*path, key))


def changed(document: dict[str, Any], step: int = 1) -> Iterator[dict[str, Any]]:
    """A document with each value replaced or left out, and with fields that do not exist.

    Each place takes every ``step``-th of the values, another in each place.
    """
    for number, (*path, last) in enumerate(list(_places(document))):
        for value in VALUES[number % step :: step]:
            result = copy.deepcopy(document)
            parent: Any = result
            for key in path:
                parent = parent[key]
            parent[last] = value
            yield result
        result = copy.deepcopy(result)
        parent = result
        for key in path:
            parent = parent[key]
        del parent[last]
        yield copy.deepcopy(result)
        if isinstance(parent, dict):
            parent[NAMES[number % len(NAMES)]] = None
            yield result


def _deep(depth: int) -> Any:
    value: Any = "x"
    for number in range(depth):
        value = [value] if number % 2 else {"x": value}
    return value


def _past_limits() -> Iterator[dict[str, Any]]:
    """Documents at a limit and past it."""
    single = copy.deepcopy(DOCUMENTS["an unknown field"])
    for depth in (limits.MAX_DEPTH - 1, limits.MAX_DEPTH, limits.MAX_DEPTH + 1, 200):
        yield {**single, "annotations": _deep(depth)}
    for count in (limits.MAX_VALUES - 40, limits.MAX_VALUES + 1):
        yield {**single, "annotations": {"x": [0] * count}}
    yield {**single, "reference": "x" * (limits.MAX_TEXT + 1)}
    yield {**single, "reference": "\U0001f600" * limits.MAX_TEXT}
    for count in (limits.MAX_FAULTS - 1, limits.MAX_FAULTS, limits.MAX_FAULTS + 1):
        yield {**single, **{f"x{number}": 1 for number in range(count)}}
        yield {**single, "discloser": {"name": "x", "specified_as": ["sch4/1a"] * count}}
    many = [{"id": f"p{number}", "name": "x", "rle": 1} for number in range(60)]
    yield agreement(parties=many)
    yield agreement(gateways=[{"provision": "x", "party": f"p{number}"} for number in range(60)])
    yield agreement(gateways=[{"provision": "x", "flows": [1.5, -1, 0, 1, True, "/flows/01"]}])
    flows = [{"discloser": "kcc"}] * limits.MAX_FLOWS
    yield partnership(agreements=[agreement(flows=flows, id=f"a{n}") for n in range(21)])


def _with_facts() -> Iterator[dict[str, Any]]:
    """Agreements whose flows take facts that are stated for all."""
    facts = {"objective": "multiple-disadvantages", "pursues": ["identify", "contact"],
             "information": {"personal_data": False},
             "complies_with_data_protection": False}  # fmt: skip
    for flow in ({}, {"objective": "fuel-poverty"}, {"pursues": ["contact-parents"]},
                 {"complies_with_data_protection": True}, {"information": {"personal_data": True}},
                 {"information": None}, {"information": 3}, {"pursues": "identify"}):  # fmt: skip
        stated = {"discloser": "police", "recipient": "kcc", **flow}
        yield agreement(flows=[stated], facts=facts)
        yield agreement(flows=[stated], facts={})
        yield partnership(agreements=[agreement(flows=[stated], facts=facts), 3, {"type": 1}])


def _plain(document: Any) -> bool:
    """Whether JSON text carries the value to JavaScript as it is: without 1.0, or long numbers."""
    if isinstance(document, dict):
        return all(isinstance(key, str) for key in document) and all(map(_plain, document.values()))
    if isinstance(document, list):
        return all(map(_plain, document))
    if isinstance(document, float):
        return math.isfinite(document) and not document.is_integer()
    if isinstance(document, int):
        return abs(document) < 2**53
    return document is None or isinstance(document, str)


def known_documents() -> list[Any]:
    """The documents of the tests of messages and limits, and every change of a few documents."""
    single = [case["document"] for case in cases()]
    few = [
        json.loads((EXAMPLES / "agreement-multiple-disadvantages.json").read_text("utf-8")),
        partnership(agreements=[agreement(gateways=[{"provision": "x", "flows": ["/flows/0"]}])]),
    ]
    every = [
        *DOCUMENTS.values(),
        *_past_limits(),
        *_with_facts(),
        *single,
        *(document for case in single[::97] for document in changed(case, 2)),
        *(document for case in few for document in changed(case, 9)),
        *(hostile(hostile_documents.STEERING)
          for hostile in (hostile_documents.disclosure, hostile_documents.agreement)),
        None, True, 3, "x", [], [{}], {}, {"type": "constructor"}, {"type": "__proto__"},
        {"typ": "use"}, {"\u0442ype": "use"}, {"type": "\ud800"}, {"x\ud800": 1},
    ]  # fmt: skip
    return [document for document in every if _plain(document)]


def drawn_documents(how_many: int) -> list[Any]:
    """About so many drawn documents, with and without faults."""
    sound = st.one_of(documents(), agreements(), partnerships())
    drawn = [
        *examples_of(sound.flatmap(refused), how_many // 2),
        *examples_of(mutated(), how_many // 2),
    ]
    return [document for document in drawn if _plain(document)]
