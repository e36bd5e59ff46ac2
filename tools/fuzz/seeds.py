"""The values that mutation starts from: real documents, and the words and fields of schemas."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.documents.schemas.nouns import noun_schema
from pubservice_share.model import NOUN_NAMES

__all__ = ["ROOT", "documents", "field_names", "register_texts", "words"]

ROOT = Path(__file__).resolve().parents[2]
_REGISTER = ROOT / "tests" / "register" / "govuk-registers-2019.json"


@functools.cache
def documents() -> tuple[Any, ...]:
    """Documents that load: the cases, the examples and those of the schemas."""
    documents = [case["document"] for path in sorted((ROOT / "cases").glob("*.json"))
            for case in json.loads(path.read_text())]  # fmt: skip
    for path in sorted((ROOT / "examples").rglob("*.json")):
        value = json.loads(path.read_text())
        if isinstance(value, dict) and value.get("type") in NOUN_NAMES:
            documents.append(value)
    for noun in NOUN_NAMES:
        documents += pss.schema(noun)["examples"]
    agreements = [document for document in documents if document["type"] == "agreement"]
    partnerships = [document for document in documents if document["type"] == "partnership"]
    # Few cases have a partnership that includes its agreements.
    documents += [{**document, "agreements": agreements[:2]} for document in partnerships[:4]]
    # There are few long documents, so each is in the list eight times more.
    return (*documents, *agreements * 8, *partnerships * 8)


@functools.cache
def register_texts() -> tuple[Any, ...]:
    """Entries of the register in the JSON forms that are read."""
    originals: list[Any] = json.loads(_REGISTER.read_text())
    entries = [*originals]
    for entry in originals:
        (agreement,) = pss.register.read(json.dumps([entry]))
        entries.append(pss.register.export(agreement, "site"))
        entries.append({"agreement": pss.register.export(agreement, "2018")})
    entries += [{"agreements": originals[:2]}, originals[:3]]
    return tuple(entries)


def _schemas() -> Iterator[Any]:
    # The private schemas have plain lists of words in their places.
    law = pss.law.built_in()
    stack: list[Any] = [noun_schema(law, noun, limited=True) for noun in NOUN_NAMES]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            yield value
            stack += value.values()
        elif isinstance(value, list):
            stack += value


@functools.cache
def words() -> dict[str, tuple[Any, ...]]:
    """The words that a field, or an item of its list, may have; by the name of the field."""
    words_by_field: dict[str, set[str]] = {}
    for schema in _schemas():
        properties = schema.get("properties")
        for name, shape in properties.items() if isinstance(properties, dict) else ():
            listed = shape.get("enum") or shape.get("items", {}).get("enum") or ()
            field_words = words_by_field.setdefault(name, set())
            field_words.update(word for word in listed if word is not None)
    return {name: tuple(sorted(listed)) for name, listed in words_by_field.items() if listed}


@functools.cache
def field_names() -> tuple[str, ...]:
    """The names of every field of every noun."""
    names = {name for schema in _schemas() for name in schema.get("properties", ())}
    return tuple(sorted(names))
