"""What mutation starts from: real documents, and the words and fields of the schemas."""

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
    held = [case["document"] for path in sorted((ROOT / "cases").glob("*.json"))
            for case in json.loads(path.read_text())]  # fmt: skip
    for path in sorted((ROOT / "examples").rglob("*.json")):
        value = json.loads(path.read_text())
        if isinstance(value, dict) and value.get("type") in NOUN_NAMES:
            held.append(value)
    for noun in NOUN_NAMES:
        held += pss.schema(noun)["examples"]
    agreements = [one for one in held if one["type"] == "agreement"]
    partnerships = [one for one in held if one["type"] == "partnership"]
    # A partnership with its agreements whole, as few cases have one.
    held += [{**one, "agreements": agreements[:2]} for one in partnerships[:4]]
    # There are few of the long documents, and so each counts as several.
    return (*held, *agreements * 8, *partnerships * 8)


@functools.cache
def register_texts() -> tuple[Any, ...]:
    """Entries of the register in the JSON forms that are read."""
    held: list[Any] = json.loads(_REGISTER.read_text())
    entries = [*held]
    for entry in held:
        (agreement,) = pss.register.read(json.dumps([entry]))
        entries.append(pss.register.export(agreement, "site"))
        entries.append({"agreement": pss.register.export(agreement, "2018")})
    entries += [{"agreements": held[:2]}, held[:3]]
    return tuple(entries)


def _schemas() -> Iterator[Any]:
    # The private schemas have plain lists of words in their places.
    law = pss.law.built_in()
    stack: list[Any] = [noun_schema(noun, law, limited=True) for noun in NOUN_NAMES]
    while stack:
        held = stack.pop()
        if isinstance(held, dict):
            yield held
            stack += held.values()
        elif isinstance(held, list):
            stack += held


@functools.cache
def words() -> dict[str, tuple[Any, ...]]:
    """By the name of a field, the words that its list may have; the same of a list's items."""
    found: dict[str, set[str]] = {}
    for held in _schemas():
        properties = held.get("properties")
        for name, shape in properties.items() if isinstance(properties, dict) else ():
            several = shape.get("enum") or shape.get("items", {}).get("enum") or ()
            found.setdefault(name, set()).update(word for word in several if word is not None)
    return {name: tuple(sorted(several)) for name, several in found.items() if several}


@functools.cache
def field_names() -> tuple[str, ...]:
    """The names of every field of every noun."""
    names = {name for held in _schemas() for name in held.get("properties", ())}
    return tuple(sorted(names))
