"""The files of an edition, read within limits, and the place of a row in them.

Each fault is a ``Problem``: the file, the place in it, and a cure.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NoReturn

import attrs

from pubservice_share.files import opened
from pubservice_share.json_values import is_list, is_object
from pubservice_share.law.errors import LawDataError, Place, Problem, pointer
from pubservice_share.law.row_keys import key_of
from pubservice_share.limits import MAX_BYTES, MAX_DEPTH, MAX_FILES, MAX_TEXT
from pubservice_share.repeated_keys import Repeating, keeping_repeats

__all__ = ["File", "files_of", "located"]


@attrs.frozen
class File:
    """The data of one file of an edition."""

    name: str
    data: dict[str, Any]


def files_of(path: Path) -> tuple[File, ...]:
    """The files of an edition: those of a folder that end in ``.json``, or one file.

    The ending may be in capitals.  Law data in a folder within the folder is a problem.

    Raises LawDataError with every problem of every file, and OSError where the path itself
    cannot be opened.
    """
    names = _names_in(path) if path.is_dir() else [path]
    read: list[File] = []
    problems: list[Problem] = []
    bytes_left = MAX_BYTES
    for name in names:
        try:
            text = _bytes_of(name, bytes_left)
            bytes_left -= len(text)
            file = File(str(name), _decoded(text, str(name)))
        except LawDataError as error:
            problems += error.problems
            continue
        read.append(file)
        problems += _text_problems(file)
    if problems:
        raise LawDataError.of(problems)
    return tuple(read)


def _names_in(folder: Path) -> list[Path]:
    """The files of law data in a folder; LawDataError where there are none, or not there alone."""
    names: list[Path] = []
    within: list[Path] = []
    looked_at = 0
    for top, folders, files in os.walk(folder):
        own = Path(top) == folder
        # A folder that is named like a file of law data is refused when it is opened.
        listed = [*files, *folders] if own else files
        looked_at += len(listed)
        if looked_at > MAX_FILES:
            cure = f"use at most {MAX_FILES:,} files"
            _refuse(str(folder), "too many files in this folder", cure)
        law_files = [Path(top, name) for name in listed if name.lower().endswith(".json")]
        (names if own else within).extend(law_files)
    message = "this file is in a subfolder and is not read"
    cure = f"move it to {folder}, or elsewhere"
    if within:
        raise LawDataError.of(Problem(str(path), "", message, cure) for path in sorted(within))
    if not names:
        _refuse(str(folder), "this folder has no JSON files", "name a folder of law data")
    return sorted(names)


def _refuse(file: str, message: str, cure: str, place: str = "") -> NoReturn:
    raise LawDataError.of([Problem(file, place, message, cure)])


def _bytes_of(path: Path, most: int) -> bytes:
    if path.is_dir():
        _refuse(str(path), "this is a folder, where a file is expected", "move or rename it")
    with opened(path) as file:
        text = file.read(most + 1)
    if len(text) > most:
        limit = f"use at most {MAX_BYTES:,} bytes for all files of an edition"
        _refuse(str(path), "the law data is too long", limit)
    return text


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _decoded(text: bytes, name: str) -> dict[str, Any]:
    """The JSON object of a file; a byte order mark before it is ignored, as in documents."""
    try:
        value = json.loads(
            text.decode("utf-8-sig"), object_pairs_hook=keeping_repeats, parse_constant=_no_constant
        )
    except RecursionError:
        _refuse(name, "not readable as JSON: nested too deeply", f"use at most {MAX_DEPTH} levels")
    except UnicodeDecodeError as error:
        _refuse(name, f"not readable as JSON: byte {error.start} is not UTF-8", "save it as UTF-8")
    except ValueError as error:
        _refuse(name, f"not readable as JSON: {error}", "write one JSON object")
    if not is_object(value):
        _refuse(name, "expected a JSON object", "write the lists of rows by their names")
    return value


def _text_problems(file: File) -> Iterator[Problem]:
    """Repeated keys, deep nesting, and texts that are empty, too long or would steer a display."""
    waiting: list[tuple[Place, Any]] = [((), file.data)]
    while waiting:
        place, value = waiting.pop()
        if len(place) > MAX_DEPTH:
            cure = f"use at most {MAX_DEPTH} levels"
            yield Problem(file.name, pointer(place[:4]), "nested too deeply", cure)
            return
        if is_object(value):
            for name in value.repeated if isinstance(value, Repeating) else ():
                at = pointer((*place, name))
                yield Problem(file.name, at, "this key appears twice in its object", "keep one")
            waiting += [((*place, name), part) for name, part in value.items()]
        elif is_list(value):
            waiting += [((*place, number), part) for number, part in enumerate(value)]
        elif isinstance(value, str) and (wrong := _wrong_text(value)) is not None:
            yield Problem(file.name, pointer(place), *wrong)


#: Control characters, half letters, line breaks, and characters that turn the direction of text.
_STEERING = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def _wrong_text(text: str) -> tuple[str, str] | None:
    if not text.strip():
        return "the text is empty", "state it, or write null where it may be absent"
    if len(text) > MAX_TEXT:
        return "the text is too long", f"use at most {MAX_TEXT:,} characters"
    if _STEERING.search(text):
        return "the text has a control character", "take it out"
    return None


def located(place: Place, data: Mapping[str, Any], files: Iterable[File]) -> tuple[str, str] | None:
    """The file that has a place of the merged data, and the place in it; the last one counts."""
    best: tuple[int, str, Place] | None = None
    for file in files:
        depth, own = _depth_in(place, data, file.data)
        if depth and (best is None or depth >= best[0]):
            best = depth, file.name, own
    return None if best is None else (best[1], pointer(best[2]))


def _depth_in(place: Place, data: Any, own: Any) -> tuple[int, Place]:
    """How many steps of a place a file has, and the place in it."""
    steps: list[str | int] = []
    name = ""
    for depth, step in enumerate(place):
        if isinstance(step, int):
            number = _same_row(name, data, step, own)
            if number is None:
                return depth, (*steps, *place[depth:])
            data, own = data[step], own[number]
            steps.append(number)
        else:
            if not is_object(own) or step not in own:
                return depth, (*steps, *place[depth:])
            data, own, name = data[step], own[step], step
            steps.append(step)
    return len(place), tuple(steps)


def _same_row(name: str, data: Any, number: int, own: Any) -> int | None:
    key = key_of(name, data[number])
    if key is None:
        return number if number < len(own) else None
    # The last of several rows with one key is the one to report.
    alike = [place for place, row in enumerate(own) if key_of(name, row) == key]
    return alike[-1] if alike else None
