"""The copies of released versions, and today's library compared with the last of them."""

from __future__ import annotations

import copy
import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs

from tools.json_layout import json_text

from .breaks import Break
from .schemas import for_readers, for_writers

__all__ = [
    "FOR_READERS",
    "ROOT",
    "Declared",
    "Face",
    "Release",
    "breaks_between",
    "changed_copies",
    "current_face",
    "declared_breaks",
    "freeze",
    "may_break",
    "obstacles",
    "released_versions",
    "releases",
]

ROOT = Path(__file__).parent.parent.parent

#: Schemas of what the library gives to programs that read it.
FOR_READERS = (
    "assessment",
    "case",
    "case-rows",
    "conformance-report",
    "hostile-documents",
    "kit",
    "law",
    "portable-rules",
)

#: The public face of a version: the text of each file in its folder, by the path in the folder.
Face = Mapping[str, str]

_DIGESTS = "digests.json"


def current_face(*, python_names: bool = True) -> dict[str, str]:
    """The public face of the library in this checkout.

    Without ``python_names`` the stubs are left out; they need Griffe, of the extra dev.
    """
    from pubservice_share.documents.schemas.published import PUBLISHED, schema

    from .commands_and_rules import commands, fault_codes, rules

    face = {f"schemas/{name}.schema.json": json_text(schema(name)) for name in PUBLISHED}
    if python_names:
        from .python_names import stubs

        face |= {f"api/{room}.pyi": text for room, text in stubs(ROOT / "src").items()}
    lists = {"commands": commands(), "rules": rules(), "fault-codes": fault_codes()}
    return {**face, **{f"{name}.json": json_text(value) for name, value in lists.items()}}


def breaks_between(released: Face, today: Face) -> list[Break]:
    """Everything that a release allowed or promised and today's library does not."""
    breaks: list[Break] = []
    for name in sorted(released):
        if name.startswith("api/"):
            continue
        if name not in today:
            breaks.append(Break(name, "removed", "there is no such file"))
            continue
        breaks += [
            attrs.evolve(entry, where=name + entry.where)
            for entry in _in_file(name, json.loads(released[name]), json.loads(today[name]))
        ]
    old, new = (_stubs(face) for face in (released, today))
    if old == new:
        return breaks
    # Griffe takes seconds, and is used only where public names differ.
    from .python_names import breaks as breaks_of_names

    return breaks + [
        attrs.evolve(entry, where=f"api{entry.where}") for entry in breaks_of_names(old, new)
    ]


def _stubs(face: Face) -> dict[str, str]:
    return {
        name.removeprefix("api/").removesuffix(".pyi"): text
        for name, text in face.items()
        if name.startswith("api/")
    }


def _in_file(name: str, old: Any, new: Any) -> list[Break]:
    if name == "commands.json":
        from .commands_and_rules import breaks_of_commands

        return breaks_of_commands(old, new)
    if name == "fault-codes.json":
        from .commands_and_rules import breaks_of_fault_codes

        return breaks_of_fault_codes(old, new)
    if name == "rules.json":
        from .commands_and_rules import breaks_of_rules

        return breaks_of_rules(old, new)
    breaks = set(for_writers(old, new))
    noun = name.removeprefix("schemas/").removesuffix(".schema.json")
    if noun in FOR_READERS:
        breaks |= set(for_readers(*(_as_read(noun, schema) for schema in (old, new))))
    return sorted(breaks)


def _as_read(noun: str, schema: Any) -> Any:
    """The part of a schema on which a program that reads relies.

    A runner passes on the document of a case and the views on readings, so words that the law
    gains there do not concern it.
    """
    case = {"case": "Case", "case-rows": "CaseRow"}.get(noun)
    if case is None:
        return schema
    reduced = copy.deepcopy(schema)
    properties = reduced["$defs"][case]["properties"]
    if "document" in properties:
        properties["document"] = {}
    properties["adopt"].pop("propertyNames", None)
    return reduced


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def may_break(old: str, new: str) -> bool:
    """Whether the number goes up enough for a break: the first, or below 1.0 the second."""
    if _numbers(new)[0] > _numbers(old)[0]:
        return True
    return _numbers(old)[0] == _numbers(new)[0] == 0 and _numbers(new)[1] > _numbers(old)[1]


@attrs.frozen
class Release:
    """A released version with its public face."""

    version: str
    face: Face = attrs.field(repr=False)


def _folder(root: Path, version: str) -> Path:
    return root / "released" / version


def released_versions(root: Path = ROOT) -> frozenset[str]:
    """The versions that have a date in the changelog."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## ([0-9.]+) \((.+)\)$", text, flags=re.MULTILINE)
    return frozenset(version for version, date in headings if date != "unreleased")


def releases(root: Path = ROOT) -> list[Release]:
    """Every version with a folder in ``released/``, the oldest first."""
    frozen = []
    for digests in (root / "released").glob(f"*/{_DIGESTS}"):
        names = json.loads(digests.read_text(encoding="utf-8"))
        paths = {name: digests.parent / name for name in names}
        face = {
            name: path.read_text(encoding="utf-8") for name, path in paths.items() if path.exists()
        }
        frozen.append(Release(version=digests.parent.name, face=face))
    return sorted(frozen, key=lambda release: _numbers(release.version))


def changed_copies(root: Path = ROOT) -> list[str]:
    """A line for each file of a release that changed, is missing or was added afterwards."""
    lines = []
    for release in releases(root):
        folder = _folder(root, release.version)
        digests = json.loads((folder / _DIGESTS).read_text(encoding="utf-8"))
        for name, digest in digests.items():
            if name not in release.face:
                lines.append(f"{release.version}: {name} is missing")
            elif _digest(release.face[name]) != digest:
                lines.append(f"{release.version}: {name} has changed")
        names = [
            path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()
        ]
        lines += [
            f"{release.version}: {name} is not listed"
            for name in sorted(names)
            if name not in digests and name != _DIGESTS
        ]
    return lines


def _digest(text: str) -> str:
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"


def freeze(version: str, face: Face, root: Path = ROOT) -> list[Path]:
    """Write the folder of a version at its release; return the paths of its files.

    Raises ValueError for a version that has no date in the changelog yet, and for one that has its
    folder already: that never changes.
    """
    folder = _folder(root, version)
    if version not in released_versions(root):
        raise ValueError(f"{version} is not released: write its date in CHANGELOG.md first")
    if folder.exists():
        raise ValueError(f"{version} is released already: its copies never change")
    digests = json_text({name: _digest(text) for name, text in face.items()})
    paths = []
    for name, text in {**face, _DIGESTS: digests}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
        paths.append(path)
    return paths


@attrs.frozen
class Declared:
    """A declaration: a break that is meant, or a difference that proved harmless."""

    where: str
    kind: str
    why: str
    #: Whether it breaks nobody; only for a difference that may or may not be a break.
    harmless: bool = False


def declared_breaks(root: Path = ROOT) -> dict[str, list[Declared]]:
    """The declarations of ``released/declared.json``, by the version that brings the break."""
    path = root / "released" / "declared.json"
    text = path.read_text(encoding="utf-8") if path.exists() else "{}"
    return {
        version: [Declared(**row) for row in rows] for version, rows in json.loads(text).items()
    }


def obstacles(
    last: Release, version: str, today: Face, declared: list[Declared], notes: str
) -> list[str]:
    """A line for each thing that prevents the release of a version.

    ``declared`` are the declarations of this version, ``notes`` the page of migration notes.
    """
    rows = {(row.where, row.kind): row for row in declared}
    lines = []
    meant = []
    for entry in breaks_between(last.face, today):
        row = rows.pop((entry.where, entry.kind), None)
        if row is None:
            lines.append(str(entry))
        elif row.harmless and entry.certain:
            lines.append(f"{entry} (declared harmless, but it breaks something)")
        elif not row.harmless:
            meant.append(entry)
    lines += [f"{row.where}: {row.kind}: declared, but not found" for row in rows.values()]
    if meant and not may_break(last.version, version):
        lines.append(f"{version} cannot break what {last.version} had: its number is too low")
    if meant and not re.search(rf"^## {re.escape(version)}\n+[^#\s]", notes, flags=re.MULTILINE):
        lines.append(f"the migration notes have no text under the heading {version}")
    lines += _schema_numbers(last, today, meant)
    return lines


def _schema_numbers(last: Release, today: Face, meant: list[Break]) -> list[str]:
    """A line for each schema that breaks and does not say so in the number of its ``$id``."""
    lines = []
    for name in sorted({entry.where.partition("#")[0] for entry in meant}):
        if name.startswith("schemas/") and name in today:
            old, new = (json.loads(face[name])["$id"].split(":")[-2] for face in (last.face, today))
            if not _numbers(new)[0] > _numbers(old)[0]:
                lines.append(f"{name}: it breaks, but its own version is still {new}")
    return lines
