"""The faults of a document are the same in JavaScript, letter by letter and in order.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from support.depth import scaled
from support.faulty_documents import drawn_documents, known_documents
from support.javascript import in_node

import pubservice_share as pss

pytestmark = pytest.mark.node

FAULTS = 'import { faultsOf } from "LIB/faults.mjs";'


def faults_of(document: Any, *, quote: bool = False) -> list[dict[str, Any]]:
    try:
        pss.from_dict(document, quote=quote)
    except pss.DocumentError as error:
        return [attrs.asdict(fault) for fault in error.faults]
    return []


def compare(folder: Path, documents: list[Any], *, quote: bool = False) -> int:
    """Compare the faults of all documents; how many have some."""
    option = "{ quote: true }" if quote else "{}"
    every = in_node(folder, FAULTS, f"faultsOf(rules, input, {option})", documents)
    refused = 0
    for document, theirs in zip(documents, every, strict=True):
        own = faults_of(document, quote=quote)
        assert theirs == own, str(document)[:3000]
        refused += bool(own)
    return refused


def test_the_faults_of_known_documents_are_the_same(tmp_path: Path) -> None:
    documents = known_documents()
    assert compare(tmp_path, documents) > 1000


def test_the_faults_that_show_values_are_the_same(tmp_path: Path) -> None:
    assert compare(tmp_path, known_documents()[::7], quote=True) > 100


def test_the_faults_of_drawn_documents_are_the_same(tmp_path: Path) -> None:
    documents = drawn_documents(scaled(8000))
    assert compare(tmp_path, documents) > len(documents) / 4
