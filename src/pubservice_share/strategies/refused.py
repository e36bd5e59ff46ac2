"""Documents that are refused, each for one fault."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

__all__ = ["refused"]

Document = dict[str, Any]
_NEEDED = {
    "disclosure": ("power", "on", "territory", "discloser", "recipient"),
    "use": ("on", "received_under", "received_from", "holder"),
    "onward-disclosure": ("on", "received_under", "received_from", "holder", "recipient"),
    "agreement": ("title", "parties"),
    "partnership": ("on", "territory", "parties"),
}
_BODIES = ("discloser", "recipient", "received_from", "holder")
_NO_DAYS = ("2024-02-30", "2024-13-01", "1 May 2024", "2023-02-29", "", "2024-5-1")
_NO_REFERENCES = ("sch4/999", "sch7/1", "Schedule 4", "s36/1/z", "sch4/7 ")


def _bodies(document: Document) -> Iterator[str]:
    yield from (name for name in _BODIES if isinstance(document.get(name), dict))


def _with_party(document: Document, name: str, value: Any) -> Document:
    """The document with a value in a field of its first body."""
    if "parties" in document:
        first, *others = document["parties"]
        return {**document, "parties": [{**first, name: value}, *others]}
    party = next(_bodies(document))
    return {**document, party: {**document[party], name: value}}


@st.composite
def refused(draw: st.DrawFn, document: Document) -> Document:
    """A copy of a document that loads, changed by one fault so that it does not."""
    noun = document["type"]
    has_party = bool(document.get("parties", True))
    faults = ["lacks a field", "unknown field", "wrong type"]
    faults += ["no such day"] if "on" in _NEEDED[noun] else []
    faults += ["no such reference", "no such field of a body", "repeated"] if has_party else []
    match draw(st.sampled_from(faults)):
        case "lacks a field":
            gone = draw(st.sampled_from(_NEEDED[noun]))
            return {name: value for name, value in document.items() if name != gone}
        case "unknown field":
            return {**document, draw(st.sampled_from(["sender", "purposes", "lawful"])): True}
        case "wrong type":
            name = draw(st.sampled_from([*_NEEDED[noun], "reference"]))
            return {**document, name: draw(st.sampled_from([7, True, {}]))}
        case "no such day":
            return {**document, "on": draw(st.sampled_from(_NO_DAYS))}
        case "no such reference":
            words = [draw(st.sampled_from(_NO_REFERENCES))]
            return _with_party(document, "specified_as", words)
        case "repeated":
            return _with_party(document, "specified_as", ["sch4/7", "sch4/7"])
        case _:
            return _with_party(document, "schedule", "4")
