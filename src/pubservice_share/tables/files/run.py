"""A run answers a file of rows into another file, part by part; a stopped run can be resumed.

A folder beside the output keeps the request and the parts.  A part counts once its record
exists, and the record is written after its rows.  Only a complete output is put in place.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import polars as pl

from pubservice_share._version import __version__
from pubservice_share.files import in_place
from pubservice_share.law import Edition, built_in
from pubservice_share.tables.assess import (
    ADDED,
    LOOK_UP_COLUMN,
    NAME_COLUMNS,
    answered_table,
    look_ups_of,
)

from .batches import Batch, FileError, Place, Source
from .json_lines import JsonSource
from .sources import open_source
from .summary import NOT_WRITTEN, Summary, summary_of
from .writers import WRITERS

if TYPE_CHECKING:
    from pubservice_share.directory import Partners
    from pubservice_share.tables.reading.looked_up import LookUps

__all__ = ["BATCH_ROWS", "Run", "RunError", "RunResult", "parts_folder"]

#: The number of rows in a part.
BATCH_ROWS = 250_000
_MANIFEST = "manifest.json"
#: Prefix of the name of an unfinished file.
_UNFINISHED = ".begun-"
#: The first and last bytes that are compared to identify a large file.
_SOME = 1 << 20


class RunError(ValueError):
    """A run that cannot start or resume: the reason, and how to continue."""


@attrs.frozen
class RunResult:
    """The result of a run."""

    summary: Summary
    #: The number of rows that an earlier run had answered.
    kept: int


def parts_folder(out: Path) -> Path:
    """The folder beside an output that keeps its parts until the output is complete."""
    return out.parent / f".{out.name}.parts"


def _silent(*_: int) -> None:
    """Report nothing."""


@attrs.frozen(kw_only=True)
class Run:
    """A request to answer the rows of one file into another."""

    source: Path
    out: Path
    #: ``parquet``, ``csv`` or ``jsonl``.
    source_kind: str
    out_kind: str
    noun: str | None = None
    adopt: Mapping[str, bool] = attrs.Factory(dict)
    law: Edition | None = None
    prefix: str = ""
    batch_rows: int = BATCH_ROWS
    #: Whether names are looked up, and the partners that come before the directory.
    look_up: bool = False
    bodies: Partners | None = None

    def answer(
        self,
        *,
        restart: bool = False,
        resuming: Callable[[int], object] = _silent,
        progress: Callable[[int, int], object] = _silent,
    ) -> RunResult:
        """Answer the rows that an earlier run has not answered, and put the output in place.

        ``resuming`` is called with the number of rows that an earlier run had answered,
        ``progress`` with the offset reached and the offset of the end.  Raises FileError or
        TableError for an input that cannot be read, RunError where the parts are those of another
        run, OSError where reading or writing fails.
        """
        folder = parts_folder(self.out)
        request = self._request()
        if restart and folder.exists():
            _remove_folder(folder)
        manifest = _earlier_manifest(folder, request)
        names = manifest["names"] if manifest else self._names()
        parts = list(_parts(folder, self.out_kind)) if manifest else []
        kept = sum(part["rows"] for part in parts)
        if parts:
            resuming(kept)
        summary = Summary()
        for part in parts:
            summary += Summary.from_dict(part["summary"])
        added = self._added()
        look_ups = look_ups_of(self.law, self.bodies) if self.look_up else None
        with open_source(
            self.source, self.source_kind, noun=self.noun, names=names, added=list(added.values())
        ) as source:
            for batch in self._remaining_batches(source, parts):
                answers = self._answers(batch, added, look_ups)
                batch_summary = summary_of(batch.work, answers, noun=self.noun, prefix=self.prefix)
                answers = answers.select(added.values())
                if not folder.exists():
                    _create_folder(folder, {**request, "names": names})
                parts.append(self._write(folder, len(parts), batch, answers, batch_summary))
                summary += batch_summary
                progress(batch.end.offset, source.total)
        if self._request() != request:
            raise FileError("changed while it was read: start again with --restart")
        self._join(folder, len(parts))
        _remove_folder(folder)
        return RunResult(summary, kept)

    def _remaining_batches(
        self, source: Source, parts: Sequence[Mapping[str, Any]]
    ) -> Iterator[Batch]:
        """The batches after the last part."""
        place = Place(**parts[-1]["end"]) if parts else Place()
        if parts and place.offset >= source.total:
            return
        for batch in source.batches(place, self.batch_rows):
            if len(batch.original) or not parts:
                yield batch

    def _request(self) -> dict[str, Any]:
        """The values that must be the same for this run to resume another."""
        try:
            at = self.source.stat()
            with self.source.open("rb") as file:
                digest = hashlib.sha256(file.read(_SOME))
                file.seek(max(at.st_size - _SOME, 0))
                digest.update(file.read(_SOME))
        except OSError as error:
            raise FileError(f"cannot be read: {error.strerror}") from None
        return {
            "library": __version__,
            "law": (self.law or built_in()).edition,
            # A corrected edition may keep its name.
            "law_digest": None if self.law is None else self.law.digest,
            "input": {
                "size": at.st_size,
                "modified": at.st_mtime_ns,
                "digest": f"sha256:{digest.hexdigest()}",
            },
            "from_format": self.source_kind,
            "to_format": self.out_kind,
            "noun": self.noun,
            "adopt": dict(sorted(self.adopt.items())),
            "prefix": self.prefix,
            "batch_rows": self.batch_rows,
            "look_up": self.look_up,
            # The directory itself comes with the library.
            "bodies": None if self.bodies is None else self.bodies.digest,
        }

    def _added(self) -> dict[str, str]:
        """The columns that are added, each with its name."""
        added = (*ADDED, LOOK_UP_COLUMN) if self.look_up else ADDED
        return {name: f"{self.prefix}{name}" for name in added}

    def _names(self) -> list[str] | None:
        """The columns of the table that JSON Lines are to become; None where they stay lines."""
        if self.source_kind != "jsonl" or self.out_kind == "jsonl":
            return None
        added = list(self._added().values())
        with open_source(self.source, self.source_kind, noun=self.noun, added=added) as source:
            assert isinstance(source, JsonSource)  # noqa: S101 - it is of that kind
            return [name for name in source.names() if name not in added]

    def _answers(
        self, batch: Batch, added: Mapping[str, str], look_ups: LookUps | None
    ) -> pl.DataFrame:
        """The added columns for a batch, and with look-ups the names that were not found."""
        names = dict(added)
        if look_ups is not None:
            names |= {name: f"{NOT_WRITTEN}{name}" for name in NAME_COLUMNS}
        answered = answered_table(
            batch.work,
            noun=self.noun,
            adopt=self.adopt,
            law=self.law,
            agreements=None,
            names=names,
            look_ups=look_ups,
        )
        lists = pl.List(pl.String())
        texts = ("outcome", "reason", LOOK_UP_COLUMN)
        types = {column: pl.String() if name in texts else lists for name, column in names.items()}
        if not len(answered):
            return pl.DataFrame(schema=types)
        answers = answered.select(names.values()).cast(types)  # type: ignore[arg-type]
        if batch.faults is None:
            return answers
        outcome, reason = names["outcome"], names["reason"]
        others = [column for column in types if column not in (outcome, reason)]
        faults = batch.faults.alias(reason)
        return answers.with_columns(
            pl.when(faults.is_null())
            .then(pl.col(outcome))
            .otherwise(pl.lit("invalid"))
            .alias(outcome),
            *(pl.when(faults.is_null()).then(pl.col(name)).alias(name) for name in others),
            pl.coalesce(faults, pl.col(reason)).alias(reason),
        )

    def _write(
        self,
        folder: Path,
        number: int,
        batch: Batch,
        answers: pl.DataFrame,
        summary: Summary,
    ) -> dict[str, Any]:
        """Write a part and its record, each put in place when complete; returns the record."""
        write, _ = WRITERS[self.out_kind]
        path = _part(folder, number, self.out_kind)
        with in_place(path, _UNFINISHED) as file, _polars_as_os_error():
            write(batch, answers, file)
        record = {
            "rows": len(answers),
            "bytes": path.stat().st_size,
            "end": attrs.asdict(batch.end),
            "summary": summary.to_dict(),
        }
        _write_json(_record(folder, number), record)
        return record

    def _join(self, folder: Path, count: int) -> None:
        _, join = WRITERS[self.out_kind]
        with in_place(self.out, _UNFINISHED, folder) as file, _polars_as_os_error():
            join([_part(folder, number, self.out_kind) for number in range(count)], file)


def _part(folder: Path, number: int, kind: str) -> Path:
    return folder / f"{number:06}.{kind}"


def _record(folder: Path, number: int) -> Path:
    return folder / f"{number:06}.json"


def _parts(folder: Path, kind: str) -> Iterator[dict[str, Any]]:
    """The records of the complete parts, from the first one on."""
    number = 0
    while True:
        try:
            record: dict[str, Any] = json.loads(_record(folder, number).read_bytes())
            complete = _part(folder, number, kind).stat().st_size == record["bytes"]
        except (OSError, ValueError, LookupError, TypeError):
            return
        if not complete:
            return
        yield record
        number += 1


def _earlier_manifest(folder: Path, request: Mapping[str, Any]) -> dict[str, Any] | None:
    """The manifest of an earlier run in the folder; None where there is no folder.

    Raises RunError where its request differs from this one.
    """
    if not folder.exists():
        return None
    try:
        manifest: dict[str, Any] = json.loads((folder / _MANIFEST).read_bytes())
        differing = [name for name, value in request.items() if manifest[name] != value]
        manifest["names"]
    except (OSError, ValueError, LookupError, TypeError):
        raise RunError(
            f"{folder} exists but was not left by an interrupted run: move it, or give "
            "--restart to start again"
        ) from None
    if differing:
        raise RunError(
            f"{folder} has the parts of a run with another {' and '.join(differing)}: repeat "
            "that run, or give --restart to start again"
        )
    for path in folder.glob(f"{_UNFINISHED}*"):
        path.unlink(missing_ok=True)
    return manifest


def _create_folder(folder: Path, manifest: Mapping[str, Any]) -> None:
    """Create the folder with its manifest in one step."""
    new_folder = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}."))
    try:
        _write_json(new_folder / _MANIFEST, manifest)
        new_folder.replace(folder)
    except BaseException:
        shutil.rmtree(new_folder, ignore_errors=True)
        raise


def _remove_folder(folder: Path) -> None:
    """Remove the folder and the files of a run.  Raises RunError where it has other files."""
    for path in folder.iterdir():
        if path.name == _MANIFEST or path.name.startswith(_UNFINISHED) or path.stem.isdigit():
            path.unlink()
    try:
        folder.rmdir()
    except OSError:
        raise RunError(
            f"{folder} contains files that were not written by a run: move them"
        ) from None


def _write_json(path: Path, value: Mapping[str, Any]) -> None:
    with in_place(path, _UNFINISHED) as file:
        file.write(json.dumps(value, ensure_ascii=True).encode())


@contextlib.contextmanager
def _polars_as_os_error() -> Iterator[None]:
    """Raise OSError for an error of Polars, such as a full disk."""
    try:
        yield
    except pl.exceptions.PolarsError as error:
        raise OSError(errno.EIO, str(error).strip().partition("\n")[0]) from None
