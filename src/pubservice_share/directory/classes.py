"""Classes of body, such as schools and charities, and what the law says of each in each nation."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from .data_files import data_of
from .normal_form import name_forms, normal_form

__all__ = [
    "ClassOfBodies",
    "InNation",
    "NamedClass",
    "classes",
    "classes_named",
    "nation_words",
]


@attrs.frozen(kw_only=True)
class InNation:
    """What the law says of a class in one nation."""

    #: The entries of its members; several groups where a member falls in one of them.
    groups: tuple[tuple[str, ...], ...]
    #: Why its members are in no entry.
    reason: str | None = None
    #: What a body in no entry can do.
    advice: str | None = None
    note: str | None = None


@attrs.frozen(kw_only=True)
class ClassOfBodies:
    """A class of body."""

    id: str
    name: str
    names: tuple[str, ...]
    #: Names that members have in one nation only.
    names_of: Mapping[str, tuple[str, ...]]
    endings: tuple[str, ...]
    beginnings: tuple[str, ...]
    #: Words that have such an ending and mean something else.
    excluded: tuple[str, ...]
    nations: Mapping[str, InNation]
    #: What the law says of a member known by its own name, where that differs.
    instances: Mapping[str, InNation]
    #: Who the specified person is.
    person: str | None
    #: What to name instead, for something that is not a body of its own.
    instead: str | None
    status: str
    source: str


@attrs.frozen(kw_only=True)
class NamedClass:
    """A class that a text names, or of which it names a member."""

    cls: ClassOfBodies
    #: The nations that are possible.
    nations: tuple[str, ...]
    #: Whether the text is the name of one member.
    member: bool

    def in_nation(self, nation: str) -> InNation:
        """What the law says of it in a nation."""
        by_nation = {**self.cls.nations, **(self.cls.instances if self.member else {})}
        return by_nation[nation]


def _in_nation(row: Mapping[str, Any], advice: Mapping[str, str]) -> InNation:
    return InNation(
        groups=tuple(tuple(group) for group in row["groups"]),
        reason=row.get("reason"),
        advice=advice[row["advice"]] if "advice" in row else None,
        note=row.get("note"),
    )


@functools.cache
def classes() -> Mapping[str, ClassOfBodies]:
    """Every class by its id."""
    advice = data_of("kinds")["advice"]
    return {
        row["id"]: ClassOfBodies(
            id=row["id"],
            name=row["name"],
            names=tuple(map(normal_form, row["names"])),
            names_of={
                nation: tuple(map(normal_form, names))
                for nation, names in row.get("names_of", {}).items()
            },
            endings=tuple(map(normal_form, row.get("endings", ()))),
            beginnings=tuple(map(normal_form, row.get("beginnings", ()))),
            excluded=tuple(map(normal_form, row.get("excluded", ()))),
            nations={nation: _in_nation(part, advice) for nation, part in row["nations"].items()},
            instances={
                nation: _in_nation(part, advice)
                for nation, part in row.get("instances", {}).items()
            },
            person=row.get("person"),
            instead=row.get("instead"),
            status=row["status"],
            source=row["source"],
        )
        for row in data_of("classes")["classes"]
    }


@functools.cache
def _by_name() -> Mapping[str, tuple[tuple[ClassOfBodies, tuple[str, ...]], ...]]:
    """The classes of each name, with the nations in which they have it."""
    by_name: dict[str, dict[str, tuple[ClassOfBodies, tuple[str, ...]]]] = {}
    for cls in classes().values():
        limited: dict[str, list[str]] = {}
        for nation, names in cls.names_of.items():
            for name in names:
                limited.setdefault(name, []).append(nation)
        for name in (*cls.names, normal_form(cls.name), *limited):
            nations = tuple(limited.get(name, cls.nations))
            by_name.setdefault(name, {})[cls.id] = (cls, nations)
    return {name: tuple(named.values()) for name, named in by_name.items()}


def _singular(words: str) -> Iterator[str]:
    """The words, and the words in the singular."""
    yield words
    if words.endswith("ies"):
        yield f"{words[:-3]}y"
    if words.endswith("s"):
        yield words[:-1]


@functools.cache
def nation_words() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Each nation, with the words for it that come before and after the name of a class."""
    return tuple(
        (nation, tuple(map(normal_form, words["before"])), tuple(map(normal_form, words["after"])))
        for nation, words in name_forms()["nation_words"].items()
    )


def _without_nation(words: str) -> tuple[str, str | None]:
    """The words without the name of a nation, and the nation."""
    for nation, before, after in nation_words():
        for word in after:
            if words.endswith(f" {word}"):
                return words.removesuffix(f" {word}"), nation
        for word in before:
            if words.startswith(f"{word} "):
                return words.removeprefix(f"{word} "), nation
    return words, None


def _without_determiner(words: str) -> str:
    first, _, rest = words.partition(" ")
    return _without_determiner(rest) if rest and first in name_forms()["determiners"] else words


def _exact(words: str) -> Iterator[NamedClass]:
    for candidate in _singular(words):
        if candidate in _by_name():
            for cls, nations in _by_name()[candidate]:
                yield NamedClass(cls=cls, nations=nations, member=False)
            return


def _limited(named: NamedClass, nation: str | None) -> NamedClass | None:
    if nation is None:
        return named
    return attrs.evolve(named, nations=(nation,)) if nation in named.nations else None


@functools.cache
def _patterns() -> tuple[tuple[str, bool, ClassOfBodies], ...]:
    """The parts of the names of members, the longest first, and whether each is at the end."""
    parts = [
        (part, at_end, cls)
        for cls in classes().values()
        for at_end, listed in ((True, cls.endings), (False, cls.beginnings))
        for part in listed
    ]
    return tuple(sorted(parts, key=lambda row: (-len(row[0].split()), -len(row[0]))))


def _members(words: str) -> Iterator[NamedClass]:
    forms = name_forms()["legal_forms"]
    while words.rpartition(" ")[2] in forms and " " in words:
        words = words.rpartition(" ")[0]
    for part, at_end, cls in _patterns():
        fits = words.endswith(f" {part}") if at_end else words.startswith(f"{part} ")
        if not fits:
            continue
        if any(f" {excluded} " in f" {words} " for excluded in cls.excluded):
            continue
        only = [nation for nation, names in cls.names_of.items() if part in names]
        yield NamedClass(cls=cls, nations=tuple(only or cls.nations), member=True)
        return


@functools.lru_cache(maxsize=4096)
def classes_named(text: str) -> tuple[NamedClass, ...]:
    """The classes that a text names ("a primary school", "schools in Wales").

    A text that is the name of one member ("Preston Primary School") names its class as well.
    """
    named = tuple(_exact(normal_form(text)))
    if named:
        return named
    words = _without_determiner(normal_form(text))
    named = tuple(_exact(words))
    if named:
        return named
    bare, nation = _without_nation(words)
    limited = _within(_exact(_without_determiner(bare)), nation)
    return limited or _within(_members(words), None) or _within(_members(bare), nation)


def _within(named: Iterable[NamedClass], nation: str | None) -> tuple[NamedClass, ...]:
    return tuple(row for candidate in named if (row := _limited(candidate, nation)) is not None)
