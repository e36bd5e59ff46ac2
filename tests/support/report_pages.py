"""The content of a page as a browser reads it: text, headings, ids, links, sources."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from support.cases import cases

import pubservice_share as pss

ROOT = Path(__file__).parents[2]

#: Elements without an end tag.
_VOID = {"meta", "link", "br", "img", "hr", "input", "rect", "line", "circle", "polygon"}
_SILENT = ("style", "script", "title")


class Page(HTMLParser):
    """A page of HTML, read strictly: a tag that does not close is an error."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.ids: list[str] = []
        self.headings: list[tuple[int, str]] = []
        #: (tag, attributes) of every element.
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self._said: list[str] = []
        self.feed(text)
        self.close()
        assert not self._open, self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), (tag, attrs)
        attributes_here = dict(attrs)
        self.elements.append((tag, attributes_here))
        if attributes_here.get("id"):
            self.ids.append(str(attributes_here["id"]))
        if tag[0] == "h" and tag[1:].isdecimal():
            self.headings.append((int(tag[1:]), ""))
        if tag not in _VOID:
            self._open.append(tag)
        # Elements stand apart, as they do for a reader.
        if tag not in ("a", "strong", "span", "code"):
            self._said.append(" ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open and self._open.pop() == tag, (tag, self._open[-3:])
        if tag not in ("a", "strong", "span", "code"):
            self._said.append(" ")

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] in _SILENT:
            return
        if self._open and self._open[-1][0] == "h" and self._open[-1][1:].isdecimal():
            level, text = self.headings[-1]
            self.headings[-1] = (level, text + data)
        self._said.append(data)

    @property
    def text(self) -> str:
        """The text that a reader sees, folded or not, with plain spaces."""
        return single_spaced("".join(self._said))

    def attributes(self, name: str) -> list[str]:
        """All values of an attribute in the page."""
        return [
            str(attributes[name])
            for _, attributes in self.elements
            if attributes.get(name) is not None
        ]


def single_spaced(text: str) -> str:
    """Text with single spaces."""
    return " ".join(text.split())


def examples() -> Iterator[Any]:
    """Every document of the examples."""
    for path in sorted((ROOT / "examples").rglob("*.json")):
        if "downstream" not in path.parts:
            yield pss.loads(path.read_bytes())


def families() -> dict[str, Any]:
    """An agreement, as plain JSON."""
    path = ROOT / "examples" / "agreement-multiple-disadvantages.json"
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


def partnership(**more: Any) -> Any:
    """A partnership with flows of every outcome, some covered by an agreement."""
    agreement = families()
    parties = [
        {name: value for name, value in party.items() if name not in ("id", "role")}
        for party in agreement["parties"]
    ]
    return pss.from_dict(
        {
            "type": "partnership",
            "on": "2025-01-01",
            "territory": ["england"],
            "objective": "multiple-disadvantages",
            "parties": [
                *parties,
                {"name": "A family charity", "specified_as": []},
                {"name": "A housing association", "specified_as": None},
            ],
            "agreements": [agreement],
            "pursues": ["identify", "improve-or-facilitate", "improve-well-being"],
            "assists_eligible_people": True,
            "information": {"held_in_connection_with_functions": True, "personal": True},
            "complies_with_data_protection": True,
            "prohibited_by_investigatory_powers": False,
            **more,
        }
    )


def draft() -> Any:
    """An agreement of which little is stated."""
    return pss.draft(
        ["Kent County Council", "Kent Police", "DWP"],
        objective="multiple-disadvantages",
        starts="2023-01-01",
        ends="2027-01-01",
    )


def draft_of_twelve_flows() -> Any:
    """A draft between four bodies, each of which discloses to each of the others."""
    return pss.draft(
        ["Leeds City Council", "West Yorkshire Police", "DWP", "a primary school"],
        objective="multiple-disadvantages",
        starts="2026-03-01",
    )


def partnership_of_six() -> Any:
    """A partnership of six bodies, two of them in no Schedule, of which no fact is stated."""
    agreement = pss.to_dict(draft_of_twelve_flows())
    parties = [
        {name: value for name, value in party.items() if name not in ("id", "role")}
        for party in agreement["parties"]
    ]
    outside: list[dict[str, Any]] = [
        {"name": name, "specified_as": []} for name in ("A charity", "NHS Leeds")
    ]
    return pss.from_dict(
        {
            "type": "partnership",
            "on": "2026-03-01",
            "territory": ["england"],
            "objective": "multiple-disadvantages",
            "parties": [*parties, *outside],
        }
    )


def answers() -> Iterator[pss.Assessment]:
    """Answers of every kind: the examples, a draft, a partnership, and every case."""
    for document in (*examples(), draft(), partnership()):
        yield pss.assess(document)
    for case in cases():
        yield pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
