"""Every name of every body, in its normal form, with how sure the name is."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum
from typing import Any

import attrs

from .bodies import Organisation, organisations
from .normal_form import name_forms, normal_form

__all__ = [
    "NameOf",
    "Rank",
    "affixes",
    "bare_names",
    "bodies_by_name",
    "is_short",
    "names_of",
    "stems_by_nation",
    "stems_of",
]


class Rank(IntEnum):
    """How a name belongs to a body; of two bodies of one name, the lower rank is meant."""

    #: An id, a present name or a former one.
    OFFICIAL = 0
    #: Another name that was read in a source.
    OTHER = 1
    #: A name that people use, or a form of an official name.
    EVERYDAY = 2
    #: A code of a register.
    CODE = 3


@attrs.frozen
class NameOf:
    """A body that a name may mean."""

    body: Organisation
    rank: Rank


#: The stem that is the complete name, and the stems that are not names of places.
_COMPLETE = "name"
_NOT_PLACES = (_COMPLETE, "hm")


def _without(name: str, prefixes: Iterable[str], suffixes: Iterable[str]) -> str | None:
    """The distinctive part of a name; None where nothing is left out of it."""
    stem = name
    prefix = next((part for part in prefixes if stem.startswith(f"{part} ")), None)
    if prefix is not None:
        stem = stem.removeprefix(f"{prefix} ")
    suffix = next((part for part in suffixes if stem.endswith(f" {part}")), None)
    if suffix is not None:
        stem = stem.removesuffix(f" {suffix}")
    return None if stem == name else stem


@functools.cache
def affixes() -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """The prefixes and suffixes of each kind of stem, in normal form, the longest first."""
    return {
        stem: (
            tuple(sorted(map(normal_form, parts["prefixes"]), key=len, reverse=True)),
            tuple(sorted(map(normal_form, parts["suffixes"]), key=len, reverse=True)),
        )
        for stem, parts in name_forms()["stems"].items()
    }


def stems_of(body: Organisation, stem: str) -> set[str]:
    """The distinctive parts of the names of a body that were read in a source.

    ``name`` as stem is the complete name.
    """
    names = (body.name, *(former.name for former in body.former_names), *body.also)
    if stem == _COMPLETE:
        return set(map(normal_form, names))
    prefixes, suffixes = affixes()[stem]
    stems = (_without(normal_form(name), prefixes, suffixes) for name in names)
    return {distinctive for distinctive in stems if distinctive}


#: A name of so many letters in one word may be the short name of several bodies.
_SHORT = 6


def is_short(key: str) -> bool:
    """Whether a name in normal form may be the short name of several bodies."""
    return " " not in key and len(key) <= _SHORT


def _forms_for(body: Organisation) -> Iterator[Mapping[str, Any]]:
    for rule in name_forms()["forms"]:
        entry = rule.get("if_entry")
        if body.kind in rule["kinds"] and (
            entry is None or any(entry in group for group in body.groups)
        ):
            yield rule


def names_of(body: Organisation) -> dict[str, Rank]:
    """Every name of a body in normal form, with its rank."""
    names: dict[str, Rank] = {}

    def add(texts: Iterable[str], rank: Rank) -> None:
        for key in map(normal_form, texts):
            # Several bodies may share a short name, wherever it was read.
            short = rank is Rank.OTHER and is_short(key)
            if key:
                names.setdefault(key, Rank.EVERYDAY if short else rank)

    add((body.id, body.name, *body.former_ids), Rank.OFFICIAL)
    add((former.name for former in body.former_names), Rank.OFFICIAL)
    add(body.also, Rank.OTHER)
    add(body.everyday, Rank.EVERYDAY)
    for rule in _forms_for(body):
        for stem in stems_of(body, rule["stem"]):
            for form in rule["forms"]:  # in normal form, as the stem is
                names.setdefault(form.replace("{x}", stem), Rank.EVERYDAY)
    code = body.id.partition(":")[2]
    # A register writes its codes in capitals; the ids of this directory are in small letters.
    if code.isupper():
        add((code,), Rank.CODE)
    return names


@functools.cache
def bare_names() -> Mapping[str, tuple[Organisation, ...]]:
    """The bodies that each place name may mean, without the words for their kind."""
    by_place: dict[str, dict[str, Organisation]] = {}
    for body in organisations().values():
        for rule in _forms_for(body):
            if rule["stem"] in _NOT_PLACES:
                continue
            for stem in sorted(stems_of(body, rule["stem"])):
                by_place.setdefault(stem, {})[body.id] = body
    return {place: tuple(named.values()) for place, named in by_place.items()}


@functools.cache
def bodies_by_name() -> Mapping[str, tuple[NameOf, ...]]:
    """The bodies that each name may mean.

    A place name alone that several kinds of body share means each of them.
    """
    by_name: dict[str, dict[str, NameOf]] = {}
    for body in organisations().values():
        for name, rank in names_of(body).items():
            by_name.setdefault(name, {})[body.id] = NameOf(body, rank)
    for place in map(normal_form, name_forms()["shared_places"]):
        sharing = {body.id: NameOf(body, Rank.OTHER) for body in _sharing(place)}
        by_name[place] = {**by_name.get(place, {}), **sharing}
    for name, ids in name_forms()["shared_names"].items():
        meant = {id: NameOf(organisations()[id], Rank.OTHER) for id in ids}
        key = normal_form(name)
        by_name[key] = {**by_name.get(key, {}), **meant}
    return {name: tuple(named.values()) for name, named in by_name.items()}


def _sharing(place: str) -> Iterator[Organisation]:
    """The bodies whose distinctive part is a place, or begins with it before "on" or "under"."""
    for stem, bodies in bare_names().items():
        if stem == place or stem.startswith((f"{place} on ", f"{place} under ")):
            yield from bodies


@functools.cache
def stems_by_nation() -> Mapping[str, frozenset[str]]:
    """The nations of the councils of each place name."""
    return {
        place: frozenset(body.nation for body in bodies)
        for place, bodies in bare_names().items()
        if all("council" in body.kind or "borough" in body.kind for body in bodies)
    }
