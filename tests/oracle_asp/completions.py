"""Completions of the facts that an answer names as missing, as further assumptions."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping
from typing import Any

from clingo import Function, Symbol

from .assumptions import atom
from .drawn_documents import ELEMENTS, PURPOSES, USES

#: What fixes one fact: a list of atoms, for each way in which it may turn out.
Ways = list[list[tuple[Symbol, bool]]]

_PARTY_FACTS = {
    "in_specified_capacity": "in_specified_capacity",
    "services_in_connection": "in_connection",
    "client_is_public_authority": "client_is_public_authority",
}


def is_open(path: str) -> bool:
    """Whether later questions turn on the path: a list of references, an objective or a client."""
    return path.endswith(("specified_as", "objective", "provides_services_to"))


def _list(name: str, words: tuple[str, ...]) -> Ways:
    none = [(atom(name, "*"), False)]
    return [[*none, *((atom(name, word), True) for word in words)], none]


def ways(document: Mapping[str, Any], path: str) -> Ways:
    """The possible values of a fact that is not open; for a list, all of its words or none."""
    match path:
        case "pursues":
            return _list(path, ELEMENTS[document["objective"]])
        case "purpose":
            return _list(path, PURPOSES)
        case "intended_use":
            return _list(path, USES)
        case "received_under":
            other_law = atom("other_law")
            return [[(other_law, True)], [(other_law, False)]]
        case "complies_with_data_protection":
            stated = (atom("complies_stated"), True)
            return [[(atom(path), holds), stated] for holds in (True, False)]
    party, _, name = path.rpartition(".")
    if name in _PARTY_FACTS:
        fact = atom(_PARTY_FACTS[name], Function(party))
    else:
        fact = atom(name)
    return [[(fact, True)], [(fact, False)]]


def combinations(
    document: Mapping[str, Any], missing: tuple[str, ...], readings: tuple[str, ...]
) -> Iterator[tuple[tuple[int, ...], list[tuple[Symbol, bool]]]]:
    """Every combination of possible values: the position of each value, and its assumptions."""
    options = [ways(document, path) for path in missing]
    options += [[[(atom("reading", name), holds)] for holds in (True, False)] for name in readings]
    for chosen in itertools.product(*(range(len(option)) for option in options)):
        yield (
            chosen,
            [
                assumption
                for option, way in zip(options, chosen, strict=True)
                for assumption in option[way]
            ],
        )
