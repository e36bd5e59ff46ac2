"""A user's own partners: local schools, charities and trusts, with their entries."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from pubservice_share.documents import DocumentError, Fault
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.faults import near, refusal
from pubservice_share.law import Edition, built_in
from pubservice_share.limits import MAX_BYTES

from .normal_form import normal_form

__all__ = ["Partner", "Partners", "partners", "read_partners"]

#: The columns of a CSV file and the keys of a JSON object, with other spellings of each.
_FIELDS = {
    "name": ("name",),
    "other_names": ("other_names", "other names", "also", "aliases"),
    "entries": ("entries", "entry", "specified_as"),
    "identifier": ("identifier", "id", "code"),
    "client": ("client", "provides_services_to", "provides services to"),
}
#: What stands for "in no entry" in a CSV file, where an empty cell means that it is not known.
_NONE = ("none", "no entry", "-")
_MAX_PARTNERS = 100_000


@attrs.frozen(kw_only=True)
class Partner:
    """One partner of a user."""

    name: str
    other_names: tuple[str, ...] = ()
    #: The entries in which it falls; empty for none, None where they are not known.
    entries: tuple[str, ...] | None = None
    identifier: str | None = None
    #: For a provider of services: the body to which it provides them.
    client: str | None = None
    #: The line of a CSV file, or the place in a list, counted from 1.
    line: int = 0


@attrs.frozen
class Partners:
    """The partners of a user.  Names that they have come before those of the directory."""

    rows: tuple[Partner, ...]
    by_name: Mapping[str, Partner] = attrs.field(repr=False)

    def __iter__(self) -> Iterator[Partner]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def digest(self) -> str:
        """A digest of what the partners state: the same for the same partners in their order."""
        rows = [attrs.astuple(attrs.evolve(partner, line=0)) for partner in self.rows]
        return f"sha256:{hashlib.sha256(json.dumps(rows).encode()).hexdigest()}"

    def named(self, name: str) -> Partner | None:
        """The partner of a name or an identifier; None where there is none."""
        return self.by_name.get(normal_form(name))


def partners(rows: Iterable[Mapping[str, Any]], *, law: Edition | None = None) -> Partners:
    """Partners from objects.

    Each has a ``name`` and may have ``other_names``, ``entries``, an ``identifier`` and, for a
    provider of services, a ``client``.  ``entries`` are references such as ``sch4/23``; an empty
    list is a partner in no entry, and one that is left out is not known.  Raises DocumentError
    with every fault.
    """
    numbered = ((number, f"/{number - 1}", row) for number, row in enumerate(rows, start=1))
    return _of_rows(numbered, law or built_in())


def read_partners(path: str | os.PathLike[str], *, law: Edition | None = None) -> Partners:
    """Partners from a CSV file with a header, or a JSON file with a list of objects.

    In a CSV cell, names and entries are separated with semicolons, ``none`` in ``entries`` is a
    partner in no entry, and an empty cell is not known.  Raises DocumentError with every fault.
    """
    content = _content_of(Path(path))
    edition = law or built_in()
    if content.lstrip()[:1] in (b"[", b"{"):
        rows = parsed(content)
        if not isinstance(rows, list):
            raise refusal("expected a list of partners", "an object", "a JSON list")
        numbered = ((number, f"/{number - 1}", row) for number, row in enumerate(rows, start=1))
        return _of_rows(numbered, edition)
    return _of_rows(_rows_of_csv(content), edition)


def _content_of(path: Path) -> bytes:
    """The bytes of a file.  Raises DocumentError for one that cannot be read or is too long."""
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not a file name"
        raise refusal(
            f"cannot read the file: {reason}", "an unreadable file", "a file",
            code="unreadable-file",
        ) from None  # fmt: skip
    if len(content) > MAX_BYTES:
        raise refusal(
            f"the file has more than {MAX_BYTES:,} bytes: split it",
            "a longer file",
            f"at most {MAX_BYTES:,} bytes",
            code="too-large",
        )
    return content


def _rows_of_csv(content: bytes) -> Iterator[tuple[int, str, Any]]:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refusal(
            "the file is not UTF-8: save it as CSV UTF-8", "other bytes", "UTF-8", code="not-utf-8"
        ) from None
    header, _, _ = text.partition("\n")
    delimiter = max(";,\t", key=header.count) if any(map(header.count, ";\t")) else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        columns = next(reader, [])
        names = [_field_of(column) for column in columns]
        if "name" not in names:
            raise refusal(
                "the first line must name the columns, and one of them must be 'name'",
                ", ".join(column[:40] for column in columns[:8]) or "an empty file",
                "name, other_names, entries, identifier, client",
            )
        unknown = [column for column, field in zip(columns, names, strict=True) if field is None]
        if unknown:
            raise DocumentError(
                Fault(
                    "",
                    f"line 1: {column[:60]!r} is not a column here{near(column[:60], _FIELDS)}",
                    "an unknown column",
                    ", ".join(_FIELDS),
                    "unknown-field",
                )
                for column in unknown
            )
        for cells in reader:
            if any(cell.strip() for cell in cells):
                row = dict(zip(names, cells, strict=False))
                yield reader.line_num, f"/{reader.line_num}", _row_of_cells(row)
    except csv.Error as error:
        raise refusal(f"line {reader.line_num}: {error}", "broken CSV", "CSV") from None


def _field_of(column: str) -> str | None:
    key = column.strip().casefold()
    return next((field for field, spellings in _FIELDS.items() if key in spellings), None)


def _row_of_cells(cells: Mapping[str | None, str]) -> dict[str, Any]:
    row: dict[str, Any] = {"name": cells.get("name", "").strip()}
    row["other_names"] = _split(cells.get("other_names", ""))
    entries = cells.get("entries", "").strip()
    if entries.casefold() in _NONE:
        row["entries"] = []
    elif entries:
        row["entries"] = _split(entries.replace(",", ";").replace(" ", ";"))
    for field in ("identifier", "client"):
        if cells.get(field, "").strip():
            row[field] = cells[field].strip()
    return row


def _split(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";") if part.strip()]


def _of_rows(rows: Iterable[tuple[int, str, Any]], edition: Edition) -> Partners:
    partners: list[Partner] = []
    by_name: dict[str, Partner] = {}
    faults: list[Fault] = []
    for line, place, row in rows:
        if len(partners) == _MAX_PARTNERS:
            raise refusal(
                f"more than {_MAX_PARTNERS:,} partners: split the file",
                "more partners",
                f"at most {_MAX_PARTNERS:,}",
                code="too-many-items",
            )
        problems = list(_faults_of(row, line, place, edition))
        faults += problems
        if problems:
            continue
        partner = _partner(row, line)
        for name in (partner.name, *partner.other_names, partner.identifier or ""):
            key = normal_form(name)
            named = by_name.setdefault(key, partner) if key else partner
            if named is not partner:
                faults.append(
                    Fault(
                        f"{place}/name",
                        f"line {line}: {name[:60]!r} is also a name of the partner on line "
                        f"{named.line}: give each name once",
                        repr(name[:60]),
                        "a name that no other partner has",
                        "repeated-id",
                    )
                )
        partners.append(partner)
    if faults:
        raise DocumentError(faults)
    return Partners(tuple(partners), by_name)


def _partner(row: Mapping[str, Any], line: int) -> Partner:
    entries = row.get("entries")
    return Partner(
        name=row["name"].strip(),
        other_names=tuple(row.get("other_names") or ()),
        entries=None if entries is None else tuple(dict.fromkeys(entries)),
        identifier=row.get("identifier"),
        client=row.get("client"),
        line=line,
    )


def _faults_of(row: Any, line: int, place: str, edition: Edition) -> Iterator[Fault]:
    if not isinstance(row, Mapping):
        yield Fault(
            place,
            f"line {line}: a partner is an object with a name",
            type(row).__name__,
            "an object",
            "wrong-type",
        )
        return
    for field in row:
        if field not in _FIELDS:
            yield Fault(
                f"{place}/{field}",
                f"line {line}: {field[:60]!r} is not a field here{near(str(field)[:60], _FIELDS)}",
                "an unknown field",
                ", ".join(_FIELDS),
                "unknown-field",
            )
    name = row.get("name")
    if not isinstance(name, str) or not normal_form(name):
        yield Fault(
            f"{place}/name",
            f"line {line}: the name is missing",
            "nothing",
            "a name",
            "missing-field",
        )
    elif name.strip().startswith(("=", "+", "@", "\t")):
        # A spreadsheet would run it.
        yield Fault(
            f"{place}/name",
            f"line {line}: a name cannot begin with {name.strip()[0]!r}, as a formula does",
            repr(name[:60]),
            "a name",
            "invalid-identifier",
        )
    for field in ("identifier", "client"):
        value = row.get(field)
        if value is not None and not isinstance(value, str):
            yield Fault(
                f"{place}/{field}",
                f"line {line}: this is not text",
                type(value).__name__,
                "text",
                "wrong-type",
            )
    for field in ("other_names", "entries"):
        values = row.get(field)
        if values is not None and (
            not isinstance(values, list | tuple) or not all(isinstance(v, str) for v in values)
        ):
            yield Fault(
                f"{place}/{field}",
                f"line {line}: this is not a list of texts",
                type(values).__name__,
                "a list of texts",
                "wrong-type",
            )
            return
    for reference in row.get("entries") or ():
        if reference not in edition.references:
            yield Fault(
                f"{place}/entries",
                f"line {line}: {reference[:60]!r} is not the reference of an entry, past or "
                f"present{near(reference[:60], sorted(edition.references))}",
                repr(reference[:60]),
                "a reference such as sch4/23",
                "unknown-value",
            )
