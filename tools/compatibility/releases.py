"""The frozen copies of releases, and today's library held to the last of them."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from .breaks import Break
from .schemas import for_readers, for_writers

__all__ = [
    "ROOT",
    "Declared",
    "Release",
    "breaks_between",
    "changed_copies",
    "declared",
    "face",
    "freeze",
    "judged",
    "may_break",
    "out",
    "releases",
]

ROOT = Path(__file__).parent.parent.parent

#: Schemas of what the library hands out to programs that read it.
FOR_READERS = ("assessment", "case", "kit", "law", "portable-rules")

#: What is frozen of a release: the text of each file, by its name.
Face = Mapping[str, str]


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def face() -> dict[str, str]:
    """What would be frozen of the library as it stands."""
    from pubservice_share.documents.schemas.published import PUBLISHED, schema

    from .python_names import stubs
    from .spoken import commands, fault_codes, rules

    schemas = {f"schemas/{name}.schema.json": _json(schema(name)) for name in PUBLISHED}
    names = {f"api/{room}.pyi": text for room, text in stubs(ROOT / "src").items()}
    lists = {"commands": commands(), "rules": rules(), "fault-codes": fault_codes()}
    return {**schemas, **names, **{f"{name}.json": _json(held) for name, held in lists.items()}}


def breaks_between(frozen: Face, today: Face) -> list[Break]:
    """Everything that the frozen release allowed or promised and today's library does not."""
    found: list[Break] = []
    for name in sorted(frozen):
        if name.startswith("api/"):
            continue
        if name not in today:
            found.append(Break(name, "removed", "there is no such file"))
            continue
        found += [
            attrs.evolve(one, where=name + one.where)
            for one in _in_one_file(name, json.loads(frozen[name]), json.loads(today[name]))
        ]
    old, new = (_stubs(held) for held in (frozen, today))
    if old == new:
        return found
    # Griffe is asked only where public names differ.
    from .python_names import breaks

    return found + [attrs.evolve(one, where=f"api{one.where}") for one in breaks(old, new)]


def _stubs(held: Face) -> dict[str, str]:
    return {
        name.removeprefix("api/").removesuffix(".pyi"): text
        for name, text in held.items()
        if name.startswith("api/")
    }


def _in_one_file(name: str, old: Any, new: Any) -> list[Break]:
    if name == "commands.json":
        from .spoken import breaks_of_commands

        return breaks_of_commands(old, new)
    if name == "fault-codes.json":
        from .spoken import breaks_of_fault_codes

        return breaks_of_fault_codes(old, new)
    if name == "rules.json":
        from .spoken import breaks_of_rules

        return breaks_of_rules(old, new)
    found = set(for_writers(old, new))
    if _noun(name) in FOR_READERS:
        found |= set(for_readers(*(_as_read(_noun(name), held) for held in (old, new))))
    return sorted(found)


def _as_read(noun: str, schema: Any) -> Any:
    """What a program reads of its own accord.

    A runner hands the document of a case and the views on readings through, so that words
    which the law gains there do not concern it.
    """
    if noun != "case":
        return schema
    held = copy.deepcopy(schema)
    properties = held["$defs"]["Case"]["properties"]
    properties["document"] = {}
    properties["adopt"].pop("propertyNames", None)
    return held


def _noun(name: str) -> str:
    return name.removeprefix("schemas/").removesuffix(".schema.json")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def may_break(old: str, new: str) -> bool:
    """Whether the number goes up enough for a break: the first, or below 1.0 the second."""
    if _numbers(new)[0] > _numbers(old)[0]:
        return True
    return _numbers(old)[0] == _numbers(new)[0] == 0 and _numbers(new)[1] > _numbers(old)[1]


@attrs.frozen
class Release:
    """A version with its frozen copies."""

    version: str
    #: The text of each file, by its name.
    held: Face = attrs.field(repr=False)
    #: Whether the changelog says that it is out; until then its copies may be made anew.
    out: bool


def _folders(root: Path, version: str) -> tuple[Path, Path]:
    return root / "compatibility" / version, root / "schemas" / "released" / version


def _path(root: Path, version: str, name: str) -> Path:
    """Where a frozen file stands; schemas stand where those who validate look for them."""
    copies, schemas = _folders(root, version)
    if name.startswith("schemas/"):
        return schemas / name.removeprefix("schemas/")
    return copies / name


def out(root: Path = ROOT) -> frozenset[str]:
    """The versions that the changelog says are out."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## ([0-9.]+) \((.+)\)$", text, flags=re.MULTILINE)
    return frozenset(version for version, when in headings if when != "unreleased")


def releases(root: Path = ROOT) -> list[Release]:
    """Every version that has frozen copies, the oldest first."""
    found = []
    for digests in (root / "compatibility").glob("*/digests.json"):
        version = digests.parent.name
        names = json.loads(digests.read_text(encoding="utf-8"))
        held = {
            name: _path(root, version, name).read_text(encoding="utf-8")
            for name in names
            if _path(root, version, name).exists()
        }
        found.append(Release(version=version, held=held, out=version in out(root)))
    return sorted(found, key=lambda release: _numbers(release.version))


def changed_copies(root: Path = ROOT) -> list[str]:
    """Frozen files that are not as they were, are gone, or came in later."""
    found = []
    for release in releases(root):
        copies, schemas = _folders(root, release.version)
        digests = json.loads((copies / "digests.json").read_text(encoding="utf-8"))
        for name, digest in digests.items():
            if name not in release.held:
                found.append(f"{release.version}: {name} is gone")
            elif _digest(release.held[name]) != digest:
                found.append(f"{release.version}: {name} has changed")
        there = [path for path in copies.rglob("*") if path != copies / "digests.json"]
        listed = {_path(root, release.version, name) for name in digests}
        found += [
            f"{release.version}: {path.relative_to(root).as_posix()} is not listed"
            for path in sorted([*there, *schemas.rglob("*")])
            if path.is_file() and path not in listed
        ]
    return found


def _digest(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def freeze(version: str, today: Face, root: Path = ROOT) -> list[Path]:
    """Write the copies of a version.  Raises ValueError for one that is out."""
    copies, _ = _folders(root, version)
    if version in out(root) and copies.exists():
        raise ValueError(f"{version} is out: its copies never change")
    for path in [*copies.rglob("*"), *_folders(root, version)[1].rglob("*")]:
        if path.is_file():
            path.unlink()
    written = []
    for name, text in {
        **today,
        "digests.json": _json({n: _digest(today[n]) for n in today}),
    }.items():
        path = _path(root, version, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        written.append(path)
    return written


@attrs.frozen
class Declared:
    """A break that is meant, or one in doubt that was looked at and is none."""

    where: str
    kind: str
    why: str
    #: Whether it was found to break nobody; only for what is in doubt.
    harmless: bool = False


def declared(root: Path = ROOT) -> dict[str, list[Declared]]:
    """What ``compatibility/declared.json`` declares, by the version that brings it."""
    text = (root / "compatibility" / "declared.json").read_text(encoding="utf-8")
    return {
        version: [Declared(**one) for one in rows] for version, rows in json.loads(text).items()
    }


def judged(
    last: Release, version: str, today: Face, declared: list[Declared], notes: str
) -> list[str]:
    """What stands in the way of a version, as lines; nothing where it may go out.

    ``declared`` are the declarations of this version, ``notes`` the page of migration notes.
    """
    found = breaks_between(last.held, today)
    rows = {(row.where, row.kind): row for row in declared}
    lines = []
    meant = []
    for one in found:
        row = rows.pop((one.where, one.kind), None)
        if row is None:
            lines.append(str(one))
        elif row.harmless and one.certain:
            lines.append(f"{one} (declared harmless, which it cannot be)")
        elif not row.harmless:
            meant.append(one)
    lines += [f"{row.where}: {row.kind}: declared, and not so" for row in rows.values()]
    if meant and not may_break(last.version, version):
        lines.append(f"{version} may break nothing that {last.version} had: its number is too low")
    if meant and not re.search(rf"^## {re.escape(version)}\n+[^#\s]", notes, flags=re.MULTILINE):
        lines.append(f"the migration notes have nothing under the heading {version}")
    lines += _of_schema_numbers(last, today, meant)
    return lines


def _of_schema_numbers(last: Release, today: Face, meant: list[Break]) -> list[str]:
    """A schema that breaks says so in the number of its ``$id``."""
    lines = []
    for name in sorted({one.where.partition("#")[0] for one in meant}):
        if name.startswith("schemas/") and name in today:
            old, new = (json.loads(held[name])["$id"].split(":")[-2] for held in (last.held, today))
            if not _numbers(new)[0] > _numbers(old)[0]:
                lines.append(f"{name}: it breaks, and its own version is still {new}")
    return lines
