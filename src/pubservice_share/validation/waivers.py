"""Waivers: problems that a folder has accepted, each with a reason and an end."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs

from pubservice_share.assessment.partnerships.findings import RULES as RULES_OF_PARTNERSHIPS
from pubservice_share.documents import DocumentError
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import refusal
from pubservice_share.durations import day_of
from pubservice_share.limits import MAX_BYTES
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS, declared_at
from pubservice_share.spelling import hint

from .problems import FAULT, Checked

__all__ = ["NAME", "Waiver", "of_no_file", "waived", "waivers_in"]

#: The file of waivers in the folder of a document.
NAME = ".pubservice-share-waivers.json"


@attrs.frozen(kw_only=True)
class Waiver:
    """One rule waived, in the folder or in one file of it, up to a day."""

    rule: str
    reason: str
    #: The first day on which it no longer applies.
    until: date
    file: str | None = None
    pointer: str | None = None


def waivers_in(folder: Path) -> tuple[Waiver, ...]:
    """The waivers of a folder; none where it has no waiver file.

    The file is a list of objects with ``rule``, ``reason``, ``until`` and perhaps ``file`` and
    ``pointer``.  Raises DocumentError for another shape, and for a waiver that could never apply:
    for a rule that does not exist, a file in another folder, or a pointer that is not valid.
    """
    path = folder / NAME
    try:
        if not path.is_file():
            return ()
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise _fault("", f"cannot be read: {error.strerror}", "a file that can be read") from None
    value = parsed(text)
    if not isinstance(value, list):
        raise _fault("", "waivers must be a list", "a list")
    return tuple(_waiver(item, number) for number, item in enumerate(value))


#: A JSON Pointer (RFC 6901) without an empty step: every field of a document has a name.
_POINTER = re.compile(r"(?:/(?:[^~/]|~[01])+)*")


def of_no_file(waivers: Iterable[Waiver], folder: Path, checked: Iterable[str]) -> Iterator[str]:
    """A sentence for each waiver whose file is neither checked nor in the folder.

    ``checked`` are names of files of the folder.  Names that differ by case are different files
    on every system.
    """
    checked_names = set(checked)
    for number, waiver in enumerate(waivers):
        if waiver.file is None or waiver.file in checked_names:
            continue
        try:
            beside = {path.name for path in folder.iterdir()}
        except OSError:
            beside = set()
        if waiver.file in beside:
            continue
        names = sorted(checked_names | beside - {NAME})
        folded = [name for name in names if name.casefold() == waiver.file.casefold()]
        near = f"; did you mean {folded[0]!r}?" if folded else hint(waiver.file, names, cutoff=0.8)
        yield (
            f"{folder / NAME}: waiver {number + 1} is for {waiver.file!r}, which was not checked "
            f"and is not in the folder{near}"
        )


@functools.cache
def _rules() -> tuple[str, ...]:
    """The ids of every rule and check that a problem may have."""
    checks = (*CHECKS, *RULES_OF_PARTNERSHIPS, declared_at("flow.power", ""))
    return tuple(dict.fromkeys(rule.id for rule in (*every_rule(), *checks)))


def _fault(pointer: str, message: str, expected: str) -> DocumentError:
    return refusal(f"{NAME}: {message}", "something else", expected, pointer)


def _waiver(item: Any, number: int) -> Waiver:
    names = {"rule", "reason", "until", "file", "pointer"}
    if not isinstance(item, dict) or not all(isinstance(text, str) for text in item.values()):
        raise _fault(f"/{number}", "a waiver must be an object of texts", "an object")
    for name in ("rule", "reason", "until"):
        if not item.get(name, "").strip():
            raise _fault(
                f"/{number}/{name}",
                f"the waiver has no {name!r}: give a value for {name!r}",
                f"a value for {name!r}",
            )
    if set(item) - names:
        raise _fault(
            f"/{number}",
            f"a waiver has only the fields {', '.join(sorted(names))}",
            "no other field",
        )
    if item["rule"] == FAULT:
        raise _fault(f"/{number}/rule", "a fault of structure cannot be waived", "a rule")
    if item["rule"] not in _rules():
        near = hint(item["rule"], _rules())
        raise _fault(f"/{number}/rule", f"{item['rule']!r} is not a rule's id{near}", "a rule's id")
    file = item.get("file")
    if file is not None and (Path(file).name != file or "\\" in file):
        raise _fault(
            f"/{number}/file",
            "give the name of a file without its folder: a waiver applies to its own folder",
            "the name of a file",
        )
    if not _POINTER.fullmatch(item.get("pointer", "")):
        raise _fault(
            f"/{number}/pointer",
            "this is not a JSON Pointer: it must begin with a slash and not end with one",
            "a pointer such as /recipient",
        )
    try:
        until = day_of(item["until"])
    except ValueError:
        raise _fault(
            f"/{number}/until",
            "this is not a day in the form 2024-05-01",
            "a day in the form 2024-05-01",
        ) from None
    return Waiver(**{**item, "until": until})


def waived(checked: Checked, waivers: Iterable[Waiver], as_of: date) -> Checked:
    """The document with the problems marked that a waiver in force on a day covers."""
    current = [waiver for waiver in waivers if as_of < waiver.until]
    name = Path(checked.file).name

    def reason(rule: str, pointer: str) -> str | None:
        for waiver in current:
            fits = waiver.rule == rule and waiver.file in (None, name)
            if fits and waiver.pointer in (None, pointer):
                return waiver.reason
        return None

    problems = tuple(
        attrs.evolve(problem, waived=reason(problem.rule, problem.pointer))
        for problem in checked.problems
    )
    return attrs.evolve(checked, problems=problems)
