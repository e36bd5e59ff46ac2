"""The directory as plain JSON values, for a program in another language.

``names.mjs`` among the readers of the portable rules looks names up in it as ``search`` does.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from typing import Any

import attrs

from pubservice_share.law import Edition, as_at, built_in, change_days
from pubservice_share.limits import MAX_NAME
from pubservice_share.logic.compiled import INVISIBLE

from .bodies import Organisation, listings, organisations
from .classes import ClassOfBodies, InNation, classes, nation_words
from .names_of_bodies import affixes, names_of
from .near_names import common_words
from .normal_form import name_forms, normal_form

__all__ = ["exported_directory"]


@attrs.define
class _Values:
    """Values that many rows share; a row has the place of its value in the list."""

    listed: list[Any] = attrs.field(factory=list)

    def place(self, value: Any) -> int:
        """The place of a value, which is added where it is new."""
        if value not in self.listed:
            self.listed.append(value)
        return self.listed.index(value)


def exported_directory(*, law: Edition | None = None) -> dict[str, Any]:
    """The bodies, classes and forms of names, and the law of each day of change on their entries.

    ``texts`` and ``groups`` are shared: a body has the place of its own in these lists.  Names
    beside the official ones are in their normal form.  ``law.entries`` has, for each reference,
    the days of change from which it is treated in a new way, each with the number of the way, or
    None where it is not in force; references of one number are treated alike.
    """
    edition = law or built_in()
    texts, groups = _Values(), _Values()
    bodies = [_body(body, texts, groups) for body in organisations().values()]
    return {
        "forms": _forms(),
        "kinds": {body.kind: body.kind_name for body in organisations().values()},
        "texts": texts.listed,
        "groups": groups.listed,
        "bodies": bodies,
        "classes": [_class(cls) for cls in classes().values()],
        "law": _law(edition),
    }


def _forms() -> dict[str, Any]:
    forms = name_forms()
    return {
        "normal_form": {**forms["normal_form"], "invisible": INVISIBLE},
        "longest_name": MAX_NAME,
        "determiners": forms["determiners"],
        "legal_forms": forms["legal_forms"],
        "nation_words": [list(map(_listed, words)) for words in nation_words()],
        "stems": {
            stem: {"prefixes": list(prefixes), "suffixes": list(suffixes)}
            for stem, (prefixes, suffixes) in affixes().items()
        },
        "forms": forms["forms"],
        "shared_places": list(map(normal_form, forms["shared_places"])),
        "shared_names": {normal_form(name): ids for name, ids in forms["shared_names"].items()},
        "common_words": sorted(common_words()),
    }


def _listed(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _body(body: Organisation, texts: _Values, groups: _Values) -> dict[str, Any]:
    def shared(text: str | None) -> int | None:
        return None if text is None else texts.place(text)

    row = {
        "id": body.id,
        "name": body.name,
        "kind": body.kind,
        "nation": body.nation,
        "also": _new(body.also, {normal_form(body.name)}),
        "everyday": _new(body.everyday, names_of(attrs.evolve(body, everyday=()))),
        "former_names": [
            {"name": former.name, "until": former.until.isoformat()} for former in body.former_names
        ],
        "from": body.since and body.since.isoformat(),
        "to": body.until and body.until.isoformat(),
        "replaced_by": list(body.replaced_by),
        "part_of": [
            {
                "body": part.body,
                "from": part.since and part.since.isoformat(),
                "to": part.until and part.until.isoformat(),
            }
            for part in body.part_of
        ],
        "note": shared(body.note),
        "source": shared(body.source),
        "status": None if body.status == "seen" else body.status,
        "groups": groups.place([list(group) for group in body.groups]),
        "doubt": shared(body.doubt),
        "unlisted": shared(body.unlisted),
        "advice": shared(body.advice),
        "former_ids": list(body.former_ids),
    }
    return _without_empty(row)


def _new(names: Iterable[str], others: Container[str]) -> list[str]:
    """The normal forms of names, without those that the body has anyway."""
    forms = dict.fromkeys(map(normal_form, names))
    return [form for form in forms if form and form not in others]


def _without_empty(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value not in (None, [], {})}


def _class(cls: ClassOfBodies) -> dict[str, Any]:
    row = {
        "id": cls.id,
        "name": cls.name,
        "names": list(dict.fromkeys(cls.names)),
        "names_of": {nation: list(names) for nation, names in cls.names_of.items()},
        "endings": list(cls.endings),
        "beginnings": list(cls.beginnings),
        "excluded": list(cls.excluded),
        "nations": {nation: _in_nation(part) for nation, part in cls.nations.items()},
        "instances": {nation: _in_nation(part) for nation, part in cls.instances.items()},
        "person": cls.person,
        "instead": cls.instead,
    }
    return _without_empty(row)


def _in_nation(part: InNation) -> dict[str, Any]:
    row = {"reason": part.reason, "advice": part.advice, "note": part.note}
    return {"groups": [list(group) for group in part.groups], **_without_empty(row)}


def _law(edition: Edition) -> dict[str, Any]:
    days = change_days(edition)
    ways: dict[Any, int] = {}
    entries: dict[str, list[list[Any]]] = {}
    for ref, day, way in _ways(edition):
        number = None if way is None else ways.setdefault(way, len(ways))
        periods = entries.setdefault(ref, [])
        if not periods or periods[-1][1] != number:
            periods.append([days.index(day), number])
    return {
        "passed": edition.passed.isoformat(),
        "days": [day.isoformat() for day in days],
        "recipient_classes": list(edition.recipient_classes),
        "entries": entries,
    }


def _ways(edition: Edition) -> Iterator[tuple[str, Any, Any]]:
    """Each reference on each day of change, with how the law treats it."""
    laws = [as_at(day, edition=edition) for day in change_days(edition)]
    for ref in (*edition.entries, *edition.recipient_classes):
        for law in laws:
            in_force = ref in edition.recipient_classes or law.entry(ref) is not None
            yield ref, law.on, listings(ref, law) if in_force else None
