"""Names that are spelt like a text: help with spelling, which never decides what a name means."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from pubservice_share.spelling import nearest

from .bodies import organisations
from .classes import classes
from .names_of_bodies import is_short, names_of
from .normal_form import name_forms, normal_form

__all__ = ["common_words", "near"]

#: How many names with a like distinctive part are compared further.
_CLOSE = 12


@functools.cache
def common_words() -> frozenset[str]:
    """The words that name a kind of body and not one body."""
    forms = name_forms()
    words = {word for rule in forms["forms"] for form in rule["forms"] for word in form.split()}
    for stem in forms["stems"].values():
        words |= {word for part in (*stem["prefixes"], *stem["suffixes"]) for word in part.split()}
    return frozenset(words - {"{x}", "hm"})


def _parts(name: str) -> tuple[str, frozenset[str]]:
    """The distinctive part of a name, and the words for its kind."""
    common = common_words()
    distinctive, kind = [], set()
    for word in name.split():
        like = word if word in common else next(iter(nearest(word, common, cutoff=0.8)), None)
        if like is None or (len(word) < 4 and word not in common):
            distinctive.append(word)
        else:
            kind.add(like)
    return (" ".join(distinctive) or name), frozenset(kind)


@functools.cache
def _by_distinctive() -> Mapping[str, tuple[tuple[str, frozenset[str]], ...]]:
    """The names of the directory by their distinctive part, with every word for their kind."""
    common = common_words()
    rows: dict[str, dict[str, frozenset[str]]] = {}
    named = [
        (body.name, (body.name, *(former.name for former in body.former_names), *body.also),
         frozenset(word for name in names_of(body) for word in name.split() if word in common))
        for body in organisations().values()
    ]  # fmt: skip
    named += [
        (name, (name,), frozenset())
        for cls in classes().values()
        for name in (cls.name, *cls.names)
        if not is_short(name)
    ]
    for shown, names, kind in named:
        for name in names:
            words = normal_form(name).split()
            distinctive = " ".join(word for word in words if word not in common) or " ".join(words)
            rows.setdefault(distinctive, {}).setdefault(shown, kind)
    return {distinctive: tuple(named.items()) for distinctive, named in rows.items()}


def near(text: str, *, most: int = 3) -> list[str]:
    """Names in the directory that are spelt like a text, at most ``most``, the nearest first.

    The distinctive word counts for most: "Lancashire Polise" is like Lancashire Constabulary
    before it is like Lincolnshire Police.
    """
    distinctive, kind = _parts(normal_form(text)[:80])
    if not distinctive:
        return []
    among = _by_distinctive()
    begin = [name for name in among if name.startswith(distinctive)][:_CLOSE]
    close = nearest(distinctive, among, most=_CLOSE, cutoff=0.7)
    order = {name: place for place, name in enumerate(dict.fromkeys((*close, *begin)))}
    rows = [
        (name == distinctive, len(kind & words), -place, shown)
        for name, place in order.items()
        for shown, words in among[name]
    ]
    rows.sort(key=lambda row: row[:3], reverse=True)
    return list(dict.fromkeys(shown for *_, shown in rows))[:most]
