"""Catalogues: every text of an answer, by id, in a language.

The English is beside the rules and the checks of an agreement (their sentences), in the law
data (names of entries, objectives and so on) and in ``data/en.json`` (questions, help, and
all other texts).  A catalogue of another language gives English for an id without a text.
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
def _english_data() -> Mapping[str, str]:
    # A path, and not importlib.resources, which takes long to import.
    data = Path(__file__).parent / "data" / "en.json"
    return msgspec.json.decode(data.read_bytes(), type=dict[str, str])


@attrs.frozen(eq=False)
class Catalogue:
    """The texts of answers in one language; English for an id without a text."""

    #: A language tag, such as ``cy``.
    language: str
    _own: Mapping[str, str] = attrs.field(factory=dict, alias="own", repr=False)
    #: Ids without a text.
    untranslated: tuple[str, ...] = attrs.field(default=(), repr=False)
    #: Ids whose English has changed since the translation: they give today's English.
    stale: tuple[str, ...] = attrs.field(default=(), repr=False)

    def __getitem__(self, id: str) -> str:
        """The text with an id of ``data/en.json``.  Raises KeyError for another id."""
        own = self._own.get(id) if self._own else None
        return own if own is not None else _english_data()[id]

    @property
    def count(self) -> int:
        """The number of texts of its own."""
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
        """The catalogue from the values of ``to_dict``; ``load`` reads a translator's file."""
        return cls(
            value["language"],
            value["own"],
            untranslated=tuple(value["untranslated"]),
            stale=tuple(value["stale"]),
        )

    def say(self, id: str, english: str) -> str:
        """The text with an id, or the English for it."""
        return self._own.get(id, english)


#: The catalogue used where none is given.
ENGLISH = Catalogue("en")


def _rule_texts() -> Iterator[tuple[str, str]]:
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


def _check_texts() -> Iterator[tuple[str, str]]:
    from pubservice_share.rules.checks import CHECKS  # only agreements need it

    for check in CHECKS:
        yield f"check.{check.id}.met", check.met
        for id, says in check.sentences():
            yield id, says.text
            yield f"{id}.cure", says.cure


def _law_texts(edition: Edition) -> Iterator[tuple[str, str]]:
    for ref, wordings in edition.entries.items():
        for row in wordings:
            yield f"entry.{ref}.{row.since.isoformat()}", row.name
    for recipient_class in edition.recipient_classes.values():
        yield f"class.{recipient_class.ref}", recipient_class.name
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
    yield from _duty_texts(edition)


def _duty_texts(edition: Edition) -> Iterator[tuple[str, str]]:
    for duty in edition.duties:
        yield f"duty.{duty.id}.begun", duty.begun
        if duty.to_come is not None:
            yield f"duty.{duty.id}.to-come", duty.to_come
        if duty.onward is not None:
            yield f"duty.{duty.id}.onward", duty.onward.text


def english(edition: Edition | None = None) -> dict[str, str]:
    """Every id with its English text, in order."""
    law = _law_texts(edition or built_in())
    return {**_english_data(), **dict(_rule_texts()), **dict(_check_texts()), **dict(law)}


#: What only forms say, which no answer does.
_OF_FORMS = ("slot.", "together.")


def texts_of_answers(edition: Edition) -> dict[str, str]:
    """The English of answers and questions that stands neither in a rule nor in the law's rows."""
    own = {id: text for id, text in _english_data().items() if not id.startswith(_OF_FORMS)}
    return {**own, **dict(_duty_texts(edition))}


def texts_of_forms() -> dict[str, str]:
    """The English that forms and pages alone say: questions about papers, findings put together."""
    return {id: text for id, text in _english_data().items() if id.startswith(_OF_FORMS)}


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

    Raises DocumentError, which lists every fault: an id that is not known, or a text
    whose words in braces differ from its English.
    """
    from pubservice_share.files import opened  # English is used without it

    with opened(Path(path)) as file:
        content = parsed(file.read(MAX_BYTES + 1))
    faults = list(_head_faults(content))
    if faults:
        raise DocumentError(faults)
    english_texts = english(law)
    own: dict[str, str] = {}
    stale = []
    for id, entry in content["texts"].items():
        wrong = _fault(id, entry, english_texts)
        if wrong is not None:
            faults.append(wrong)
        elif entry["text"] is None:
            continue
        elif entry["en"] != english_texts[id]:
            stale.append(id)
        else:
            own[id] = entry["text"]
    if faults:
        raise DocumentError(faults)
    return Catalogue(
        content["language"],
        own,
        untranslated=tuple(id for id in english_texts if id not in own and id not in stale),
        stale=tuple(stale),
    )


def _head_faults(content: Any) -> Iterator[Fault]:
    if not isinstance(content, dict):
        yield Fault(
            "", "a catalogue must be a JSON object", described(content), "an object", "wrong-type"
        )
        return
    for name in _FIELDS:
        if name not in content:
            yield Fault("", f"the catalogue has no {name}", "nothing", name, "missing-field")
    for name in content.keys() - set(_FIELDS):
        known = ", ".join(_FIELDS)
        yield Fault(
            pointer([name]), "unknown field", described(content[name]), known, "unknown-field"
        )
    if content.get("type", "catalogue") != "catalogue":
        yield Fault(
            "/type",
            "this is not a catalogue",
            described(content["type"]),
            "catalogue",
            "unknown-type",
        )
    version = content.get("version", CATALOGUE_VERSION)
    if not isinstance(version, str) or version.partition(".")[0] != CATALOGUE_VERSION[0]:
        message = f"this library reads catalogues of version {CATALOGUE_VERSION[0]}"
        yield Fault("/version", message, described(version), CATALOGUE_VERSION)
    language = content.get("language", "en")
    if not isinstance(language, str) or not language.replace("-", "").isalnum():
        yield Fault("/language", "this is not a language tag", described(language), "such as cy")
    if not isinstance(content.get("texts", {}), dict):
        yield Fault(
            "/texts", "the texts must be an object", described(content["texts"]), "an object by id"
        )


def _fault(id: str, entry: Any, english_texts: Mapping[str, str]) -> Fault | None:
    place = pointer(["texts", id])
    if id not in english_texts:
        return Fault(
            place,
            f"this is not an id of the template{near(id, english_texts)}",
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
    if text is None or entry["en"] != english_texts[id]:
        return None
    try:
        ours, theirs = _placeholders(english_texts[id]), _placeholders(text)
    except ValueError:
        return Fault(f"{place}/text", "a brace is not part of a pair", "a brace", "braces in pairs")
    if not text.strip() or ours != theirs:
        braces = ", ".join(sorted(f"{{{name}}}" for name in ours)) or "no words in braces"
        return Fault(f"{place}/text", "the words in braces differ from the English", "text", braces)
    return None


def _placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
