"""Provisions as paths: ``("section", "40", "7", "b")``, ``("schedule", "4", "paragraph", "8")``.

Two provisions are compared step by step, so that section 35 is never taken for section 35A.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Container, Iterator, Mapping

from pubservice_share.law.citations import CITATION, NUMBER, steps_of
from pubservice_share.law.rows import Instrument

__all__ = [
    "Path",
    "Span",
    "address_of",
    "all_numbered",
    "begins",
    "citation_path",
    "house_citation",
    "number_of",
    "overlap",
    "paths_in_words",
    "stem",
    "under_heading",
    "uri_parts",
]

#: The steps to a provision; empty for the whole of an Act or instrument.
Path = tuple[str, ...]
#: From one provision to another, both within it.
Span = tuple[Path, Path]

_SITE = re.compile(r"^(?:https?://(?:www\.)?legislation\.gov\.uk)?/?(?:id/)?")
_ITEM = re.compile(
    r"^(?P<item>[a-z]{2,6}/(?:\d{4}|[A-Za-z0-9]+/[0-9A-Za-z-]+)/[0-9]+)(?:/(?P<path>.*))?$"
)
#: Steps that name a version, a language or an extent, and not a provision.
_VERSION = re.compile(
    r"^(?:\d{4}-\d{2}-\d{2}|enacted|made|created|adopted|prospective|england|wales|scotland|ni"
    r"|data\..*)$"
)
_NUMBER = re.compile(r"^([0-9]{1,6})(?![0-9])([A-Za-z]*)")
_WITHIN = re.compile(r"\(([0-9A-Za-z]+)\)")
_KINDS = {"s": "section", "reg": "regulation", "art": "article", "rule": "rule"}
_WORDS = re.compile(
    rf"\b(?P<kind>s|reg|art|rule)s{{0,2}}\.?\s*(?P<number>{NUMBER})(?P<in>(?:\([0-9A-Za-z]+\))*)"
    rf"|\bSch\.\s*(?P<schedule>{NUMBER})?\s*(?:Pt\.\s*(?P<part>{NUMBER}))?\s*"
    rf"(?:paras?\.\s*(?P<paragraph>{NUMBER})(?P<under>(?:\([0-9A-Za-z]+\))*))?"
)


def uri_parts(uri: str) -> tuple[str, Path] | None:
    """The item and the provision of an address of legislation.gov.uk, or None."""
    match = _ITEM.match(_SITE.sub("", uri.strip(), count=1).partition("?")[0].rstrip("/"))
    if match is None:
        return None
    steps = [step for step in (match["path"] or "").split("/") if step]
    while steps and _VERSION.match(steps[-1]):
        steps.pop()
    return match["item"], _plain(tuple(steps))


def _plain(path: Path) -> Path:
    """A paragraph of a Schedule by its number alone: its Part and heading do not name it."""
    if path[:1] == ("schedule",) and "paragraph" in path:
        at = path.index("paragraph")
        number = path[1:2] if len(path) > 1 and _NUMBER.match(path[1]) else ()
        return ("schedule", *number, *path[at:])
    return path


def citation_path(citation: str, instruments: Mapping[str, Instrument]) -> tuple[str, Path] | None:
    """The item and the provision of a citation, or None where it is not one of the edition."""
    match = CITATION.match(citation)
    instrument = instruments.get(citation if match is None else match["instrument"])
    if instrument is None:
        return None
    if match is None:
        return instrument.uri, ()
    return instrument.uri, (*steps_of(citation), *_WITHIN.findall(match["within"]))


def paths_in_words(words: str) -> list[Path]:
    """The provisions that a text such as ``s. 35A and cross-heading`` names."""
    paths: list[Path] = []
    for match in _WORDS.finditer(words):
        within = _WITHIN.findall(match["in"] or match["under"] or "")
        if match["kind"]:
            path: Path = (_KINDS[match["kind"]], match["number"], *within)
        else:
            path = ("schedule", *((match["schedule"],) if match["schedule"] else ()))
            if match["paragraph"]:
                path = (*path, "paragraph", match["paragraph"], *within)
            elif match["part"]:
                path = (*path, "part", match["part"])
        paths.append(path)
    return paths


def begins(path: Path, first: Path) -> bool:
    """Whether a provision is another one or lies within it, step by step."""
    return path[: len(first)] == first


#: Steps of headings above numbered provisions; the numbers below do not depend on them.
_HEADINGS = ("part", "chapter", "crossheading", "title")


def overlap(first: Path, second: Path) -> bool:
    """Whether one of two provisions is the other, lies within it, or may lie under its heading."""
    first, second = _numbered(first), _numbered(second)
    return begins(first, second) or begins(second, first)


def under_heading(path: Path) -> bool:
    """Whether a path names a Part, a Chapter or a heading, or a provision by one."""
    return _numbered(path) != path


def _numbered(path: Path) -> Path:
    return tuple(itertools.takewhile(lambda step: step not in _HEADINGS, path))


def stem(path: Path) -> Path:
    """The numbered section, regulation or paragraph that a provision lies in."""
    if path[:1] == ("schedule",) and "paragraph" in path:
        return path[: path.index("paragraph") + 2]
    return path[:2]


def number_of(path: Path) -> tuple[str, int, str] | None:
    """The kind and the number of a section, a regulation or a Schedule, to put them in order."""
    if len(path) < 2:
        return None
    match = _NUMBER.match(path[1])
    return None if match is None else (path[0], int(match[1]), match[2])


def all_numbered(span: Span, paths: Container[Path]) -> bool:
    """Whether all provisions from one to another are among some, as far as whole numbers say."""
    first, last = span
    if len(first) != len(last) or first[:-1] != last[:-1]:
        return False
    if not (first[-1].isdecimal() and last[-1].isdecimal()):
        return False
    low, high = int(first[-1][:6]), int(last[-1][:6])
    return all((*first[:-1], str(number)) in paths for number in range(low, high + 1))


def house_citation(instrument: str, path: Path) -> str | None:
    """A provision as the house cites it, or None where the house has no form for it."""
    short = {long: kind for kind, long in _KINDS.items()}
    if path[:1] == ("schedule",):
        steps = list(path[1:])
        number = steps.pop(0) if steps and steps[0] != "paragraph" else ""
        text = f"{instrument} Sch.{number}"
        if steps[:1] == ["paragraph"] and len(steps) > 1:
            text += f" para.{steps[1]}" + _brackets(steps[2:])
        elif steps:
            return None
    elif len(path) > 1 and path[0] in short:
        mark = " " if path[0] == "rule" else "."
        text = f"{instrument} {short[path[0]]}{mark}{path[1]}" + _brackets(path[2:])
    else:
        return None
    return text if CITATION.match(text) else None


def _brackets(steps: Iterator[str] | tuple[str, ...] | list[str]) -> str:
    return "".join(f"({step})" for step in steps)


def address_of(item: str, path: Path = ()) -> str:
    """The page of legislation.gov.uk for a provision as it stands now."""
    return "/".join(["https://www.legislation.gov.uk", item, *path])
