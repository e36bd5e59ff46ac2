"""In Node, without a browser: the page refuses the documents that the library refuses.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.explorer_page import run_modules, single_cases
from support.partnership_documents import partnership

import pubservice_share as pss
from pubservice_share.limits import MAX_NAME

pytestmark = pytest.mark.node

#: Values of every JSON type, sound in one field or another.
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1.5, "", " ", "\u200b", "A name", "a:b", "a:\u200b", "s35", "england",
    "2024-02-29", "2023-02-29", "2024-5-1", "2010-01-01", "sch4/12", "consent",
    "n" * (MAX_NAME + 1), [], ["england"], ["england", "england"], ["sch4/12", "sch4/10"],
    ["sch4/999"], [None], [[]],
    {}, {"name": "A"}, {"name": None}, {"kind": "contract"}, [{"kind": "contract"}],
    [{"kind": "contract", "since": "2020-01-01"}, {"kind": "contract"}],
)  # fmt: skip
#: Every n-th case is changed in each of its places.
STEP = 29


def changed(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A document with each value replaced or left out, and with a field that does not exist."""

    def places(value: Any, path: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
        rows = value.items() if isinstance(value, dict) else enumerate(value)
        for key, inner in rows:
            yield (*path, key)
            if isinstance(inner, dict | list):
                yield from places(inner, (*path, key))

    for *path, last in places(document, ()):
        for value in VALUES:
            result = copy.deepcopy(document)
            parent: Any = result
            for key in path:
                parent = parent[key]
            parent[last] = value
            yield result
        del parent[last]
        yield copy.deepcopy(result)
        if isinstance(parent, dict):
            parent["no_such_field"] = None
            yield result


def is_refused(document: dict[str, Any]) -> bool:
    try:
        pss.from_dict(document)
    except pss.DocumentError:
        return True
    return False


def test_page_and_library_refuse_the_same_documents(tmp_path: Path) -> None:
    cases = [document for document, _ in single_cases()]
    several = partnership(parties=partnership()["parties"][:3])
    documents = [
        *cases,
        several,
        *({"$schema": "disclosure.json", **case} for case in cases[::STEP]),
        *(document for case in (several, *cases[::STEP]) for document in changed(case)),
    ]
    imports = 'import { pageFaultsOf } from "./page_faults.mjs";'
    faults = run_modules(tmp_path, imports, "pageFaultsOf(page.rules, input)", documents)
    assert len(faults) == len(documents)
    refused = 0
    for document, found_by_page in zip(documents, faults, strict=True):
        assert bool(found_by_page) == is_refused(document), (document, found_by_page)
        refused += bool(found_by_page)
    assert len(documents) / 4 < refused < len(documents)
