"""Catalogues: everything that an answer may say, by id, in a language.

English stands beside the rules and the checks of an agreement (their sentences), in the law
data (names of entries, objectives and so on) and in ``data/en.json`` (questions, help, and
what is left).  A catalogue of another language has a text for each id, and English where it
has none.
"""

from __future__ import annotations

import functools
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import msgspec

from pubservice_share.documents import DocumentError, Fault
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import described, near, pointer
from pubservice_share.law import Edition, built_in
from pubservice_share.limits import MAX_BYTES

__all__ = ["ENGLISH", "Catalogue", "english", "load", "template"]

CATALOGUE_VERSION = "1.0"
_FIELDS = ("type", "version", "language", "texts")


@functools.cache
def _written() -> Mapping[str, str]:
    # A path, and not importlib.resources, which takes long to import.
    data = Path(__file__).parent / "data" / "en.json"
    return msgspec.json.decode(data.read_bytes(), type=dict[str, str])


@attrs.frozen(eq=False)
class Catalogue:
    """What answers say, in one language; English for what it has no text for."""

    #: A language tag, such as ``cy``.
    language: str
    _own: Mapping[str, str] = attrs.field(factory=dict, alias="own", repr=False)
    #: Ids that it has no text for.
    untranslated: tuple[str, ...] = attrs.field(default=(), repr=False)
    #: Ids whose English has changed since: the English of today is said instead.
    stale: tuple[str, ...] = attrs.field(default=(), repr=False)

    def __getitem__(self, id: str) -> str:
        """The text with an id of ``data/en.json``.  Raises KeyError for another id."""
        own = self._own.get(id) if self._own else None
        return own if own is not None else _written()[id]

    @property
    def count(self) -> int:
        """How many texts it has of its own."""
        return len(self._own)

    def to_dict(self) -> dict[str, Any]:
        """The catalogue as plain values, as ``from_dict`` takes them."""
        return {
            "language": self.language,
            "own": dict(self._own),
            "untranslated": list(self.untranslated),
            "stale": list(self.stale),
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Catalogue:
        """The catalogue that ``to_dict`` gave; texts of a translator are read with ``load``."""
        return cls(
            value["language"],
            value["own"],
            untranslated=tuple(value["untranslated"]),
            stale=tuple(value["stale"]),
        )

    def say(self, id: str, english: str) -> str:
        """The text with an id, or the English for it."""
        return self._own.get(id, english)


#: What is said where no catalogue is given.
ENGLISH = Catalogue("en")


def _of_rules() -> Iterator[tuple[str, str]]:
    from pubservice_share.rules import NOTES, every_rule

    for rule in every_rule():
        for result in ("met", "not_met", "unknown"):
            for number, says in enumerate(getattr(rule, result), start=1):
                id = f"rule.{rule.id}.{result.replace('_', '-')}.{number}"
                yield id, says.text
                if says.cure is not None:
                    yield f"{id}.cure", says.cure
    for noun, notes in NOTES.items():
        for number, note in enumerate(notes, start=1):
            yield f"note.{noun}.{number}", note.text


def _of_checks() -> Iterator[tuple[str, str]]:
    from pubservice_share.rules.checks import CHECKS  # agreements are read only when asked for

    for check in CHECKS:
        id = f"check.{check.id}"
        yield f"{id}.met", check.met
        for number, says in enumerate(check.says, start=1):
            yield f"{id}.{number}", says.text
            if says.cure is not None:
                yield f"{id}.{number}.cure", says.cure


def _of_law(edition: Edition) -> Iterator[tuple[str, str]]:
    for ref, wordings in edition.entries.items():
        for row in wordings:
            yield f"entry.{ref}.{row.since.isoformat()}", row.name
    for held in edition.recipient_classes.values():
        yield f"class.{held.ref}", held.name
    for objective in edition.objectives.values():
        yield f"objective.{objective.id}.title", objective.title
        yield f"objective.{objective.id}.people", objective.people
        for element in objective.elements:
            yield f"element.{objective.id}.{element.id}", element.text
    for purpose in edition.purposes:
        yield f"purpose.{purpose.power}.{purpose.id}", purpose.text
    for use in edition.intended_uses:
        yield f"use.{use.power}.{use.id}", use.text
    for eligible in edition.eligible_classes:
        yield f"eligible.{eligible.id}", eligible.people or eligible.text
    for ground in edition.grounds.values():
        yield f"ground.{ground.id}", ground.text
    for reading in edition.readings.values():
        yield f"reading.{reading.id}.question", reading.question
    for kind in edition.restrictions.values():
        yield f"restriction.{kind.kind}.reason", kind.reason
        if kind.later_reason is not None:
            yield f"restriction.{kind.kind}.later", kind.later_reason
    yield from _of_duties(edition)


def _of_duties(edition: Edition) -> Iterator[tuple[str, str]]:
    for duty in edition.duties:
        yield f"duty.{duty.id}.begun", duty.begun
        if duty.to_come is not None:
            yield f"duty.{duty.id}.to-come", duty.to_come
        if duty.onward is not None:
            yield f"duty.{duty.id}.onward", duty.onward.text


def english(edition: Edition | None = None) -> dict[str, str]:
    """Every id with its English text, in order."""
    law = _of_law(edition or built_in())
    return {**_written(), **dict(_of_rules()), **dict(_of_checks()), **dict(law)}


def template(language: str, *, law: Edition | None = None) -> dict[str, Any]:
    """A catalogue without texts, for a translator: each id with its English.

    Texts stay null until they are translated; words in braces stay as they are.
    """
    return {
        "type": "catalogue",
        "version": CATALOGUE_VERSION,
        "language": language,
        "texts": {id: {"en": text, "text": None} for id, text in english(law).items()},
    }


def load(path: str | Path, *, law: Edition | None = None) -> Catalogue:
    """A catalogue from a file in the shape of ``template``.

    Raises DocumentError, which lists every fault: an id that is not known, a text with
    other words in braces than its English.
    """
    from pubservice_share.files import opened  # English is used without it

    with opened(Path(path)) as file:
        held = parsed(file.read(MAX_BYTES + 1))
    faults = list(_head(held))
    if faults:
        raise DocumentError(faults)
    known = english(law)
    own: dict[str, str] = {}
    stale = []
    for id, entry in held["texts"].items():
        wrong = _fault(id, entry, known)
        if wrong is not None:
            faults.append(wrong)
        elif entry["text"] is None:
            continue
        elif entry["en"] != known[id]:
            stale.append(id)
        else:
            own[id] = entry["text"]
    if faults:
        raise DocumentError(faults)
    return Catalogue(
        held["language"],
        own,
        untranslated=tuple(id for id in known if id not in own and id not in stale),
        stale=tuple(stale),
    )


def _head(held: Any) -> Iterator[Fault]:
    if not isinstance(held, dict):
        yield Fault(
            "", "a catalogue must be a JSON object", described(held), "an object", "wrong-type"
        )
        return
    for name in _FIELDS:
        if name not in held:
            yield Fault("", f"the catalogue has no {name}", "nothing", name, "missing-field")
    for name in held.keys() - set(_FIELDS):
        known = ", ".join(_FIELDS)
        yield Fault(pointer([name]), "unknown field", described(held[name]), known, "unknown-field")
    if held.get("type", "catalogue") != "catalogue":
        yield Fault(
            "/type", "this is not a catalogue", described(held["type"]), "catalogue", "unknown-type"
        )
    version = held.get("version", CATALOGUE_VERSION)
    if not isinstance(version, str) or version.partition(".")[0] != CATALOGUE_VERSION[0]:
        message = f"this library reads catalogues of version {CATALOGUE_VERSION[0]}"
        yield Fault("/version", message, described(version), CATALOGUE_VERSION)
    language = held.get("language", "en")
    if not isinstance(language, str) or not language.replace("-", "").isalnum():
        yield Fault("/language", "this is not a language tag", described(language), "such as cy")
    if not isinstance(held.get("texts", {}), dict):
        yield Fault(
            "/texts", "the texts must be an object", described(held["texts"]), "an object by id"
        )


def _fault(id: str, entry: Any, known: Mapping[str, str]) -> Fault | None:
    place = pointer(["texts", id])
    if id not in known:
        return Fault(
            place,
            f"this is not an id of the template{near(id, known)}",
            "an unknown id",
            "an id of template",
        )
    shape = "an object with en and text"
    if not isinstance(entry, dict) or entry.keys() != {"en", "text"}:
        return Fault(place, f"expected {shape}", described(entry), shape)
    text = entry["text"]
    if not isinstance(entry["en"], str) or not isinstance(text, str | None):
        return Fault(
            place, "en must be text, and text must be text or null", described(text), shape
        )
    if text is None or entry["en"] != known[id]:
        return None
    try:
        ours, theirs = _names(known[id]), _names(text)
    except ValueError:
        return Fault(f"{place}/text", "a brace is not part of a pair", "a brace", "braces in pairs")
    if not text.strip() or ours != theirs:
        wanted = ", ".join(sorted(f"{{{name}}}" for name in ours)) or "no words in braces"
        return Fault(f"{place}/text", "the words in braces differ from the English", "text", wanted)
    return None


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
