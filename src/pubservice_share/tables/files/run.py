"""A file of rows answered into another file, part by part, so that a stop loses nothing.

Beside the output stands a folder with what was asked, and with parts.  A part is there when its
record is, and its record is written after its rows.  Only a whole output takes its place.
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
from typing import Any

import attrs
import polars as pl

from pubservice_share._version import __version__
from pubservice_share.files import in_place
from pubservice_share.law import Edition, built_in
from pubservice_share.tables.assess import ADDED, assess_table

from .batches import Batch, FileError, Place, Source, opened
from .json_lines import JsonSource
from .summary import Summary, summary_of
from .writers import WRITERS

__all__ = ["BATCH_ROWS", "Done", "Run", "RunError", "parts_folder"]

#: Rows that are answered at once.
BATCH_ROWS = 250_000
_MANIFEST = "manifest.json"
#: Begins the name of a file that is not whole.
_BEGUN = ".begun-"
#: Of a large file its beginning and its end are enough to tell it from another.
_SOME = 1 << 20


class RunError(ValueError):
    """A run that cannot be begun or gone on with: why, and what would help."""


@attrs.frozen
class Done:
    """What a run came to."""

    summary: Summary
    #: Rows that an earlier run had answered.
    kept: int


def parts_folder(out: Path) -> Path:
    """The folder beside an output in which its parts are kept until it is whole."""
    return out.parent / f".{out.name}.parts"


def _unsaid(*_: int) -> None:
    """Nobody is told."""


@attrs.frozen(kw_only=True)
class Run:
    """What is asked: a file of rows, and where the same rows go with their answers."""

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

    def answer(
        self,
        *,
        restart: bool = False,
        resuming: Callable[[int], object] = _unsaid,
        progress: Callable[[int, int], object] = _unsaid,
    ) -> Done:
        """Answer the rows that no earlier run has answered, and put the output in place.

        ``resuming`` is told how many rows an earlier run had answered, ``progress`` how far it
        is and how far it has to go.  Raises FileError or TableError for an input that cannot be
        read, RunError where the parts are those of another run, OSError where reading or
        writing fails.
        """
        folder = parts_folder(self.out)
        asked = self._asked()
        if restart and folder.exists():
            _removed(folder)
        held = _asked_before(folder, asked)
        names = held["names"] if held else self._names()
        parts = list(_parts(folder, self.out_kind)) if held else []
        kept = sum(part["rows"] for part in parts)
        if parts:
            resuming(kept)
        summary = Summary()
        for part in parts:
            summary += Summary.from_dict(part["summary"])
        added = [f"{self.prefix}{name}" for name in ADDED]
        with opened(
            self.source, self.source_kind, noun=self.noun, names=names, added=added
        ) as source:
            for batch in self._rest(source, parts):
                answers = self._answers(batch, added)
                told = summary_of(batch.work, answers, noun=self.noun, prefix=self.prefix)
                if not folder.exists():
                    _begun(folder, {**asked, "names": names})
                parts.append(self._write(folder, len(parts), batch, answers, told))
                summary += told
                progress(batch.end.offset, source.total)
        if self._asked() != asked:
            raise FileError("changed while it was read: start again with --restart")
        self._join(folder, len(parts))
        _removed(folder)
        return Done(summary, kept)

    def _rest(self, source: Source, parts: Sequence[Mapping[str, Any]]) -> Iterator[Batch]:
        """The batches after the last part."""
        place = Place(**parts[-1]["end"]) if parts else Place()
        if parts and place.offset >= source.total:
            return
        for batch in source.batches(place, self.batch_rows):
            if len(batch.given) or not parts:
                yield batch

    def _asked(self) -> dict[str, Any]:
        """What must be the same for a run to go on where another stopped."""
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
            # A person who corrects an edition keeps its name.
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
        }

    def _names(self) -> list[str] | None:
        """The columns that rows of JSON Lines have as a table, where they are to be one."""
        if self.source_kind != "jsonl" or self.out_kind == "jsonl":
            return None
        added = [f"{self.prefix}{name}" for name in ADDED]
        with opened(self.source, self.source_kind, noun=self.noun, added=added) as source:
            assert isinstance(source, JsonSource)  # noqa: S101 - it is of that kind
            return [name for name in source.names() if name not in added]

    def _answers(self, batch: Batch, added: Sequence[str]) -> pl.DataFrame:
        """The columns that the answer adds."""
        made = assess_table(
            batch.work, noun=self.noun, adopt=self.adopt, law=self.law, prefix=self.prefix
        )
        lists = pl.List(pl.String())
        kinds: list[pl.DataType] = [pl.String(), lists, lists, lists, pl.String()]
        types = dict(zip(added, kinds, strict=True))
        if not len(made):
            return pl.DataFrame(schema=types)
        answers = made.select(added).cast(types)  # type: ignore[arg-type]
        if batch.faults is None:
            return answers
        outcome, *others, reason = added
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
        """A part and its record, each in place only when whole."""
        write, _ = WRITERS[self.out_kind]
        path = _part(folder, number, self.out_kind)
        with in_place(path, _BEGUN) as file, _as_os_error():
            write(batch, answers, file)
        record = {
            "rows": len(answers),
            "bytes": path.stat().st_size,
            "end": attrs.asdict(batch.end),
            "summary": summary.to_dict(),
        }
        _put(_record(folder, number), record)
        return record

    def _join(self, folder: Path, count: int) -> None:
        _, join = WRITERS[self.out_kind]
        with in_place(self.out, _BEGUN, folder) as file, _as_os_error():
            join([_part(folder, number, self.out_kind) for number in range(count)], file)


def _part(folder: Path, number: int, kind: str) -> Path:
    return folder / f"{number:06}.{kind}"


def _record(folder: Path, number: int) -> Path:
    return folder / f"{number:06}.json"


def _parts(folder: Path, kind: str) -> Iterator[dict[str, Any]]:
    """The records of the parts that are whole, from the first one on."""
    number = 0
    while True:
        try:
            record: dict[str, Any] = json.loads(_record(folder, number).read_bytes())
            whole = _part(folder, number, kind).stat().st_size == record["bytes"]
        except (OSError, ValueError, LookupError, TypeError):
            return
        if not whole:
            return
        yield record
        number += 1


def _asked_before(folder: Path, asked: Mapping[str, Any]) -> dict[str, Any] | None:
    """What the run asked whose parts are there; None where there are none.

    Raises RunError where it asked for something else.
    """
    if not folder.exists():
        return None
    try:
        held: dict[str, Any] = json.loads((folder / _MANIFEST).read_bytes())
        differing = [name for name, value in asked.items() if held[name] != value]
        held["names"]
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
    for path in folder.glob(f"{_BEGUN}*"):
        path.unlink(missing_ok=True)
    return held


def _begun(folder: Path, manifest: Mapping[str, Any]) -> None:
    """The folder with what is asked, in place at once."""
    made = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}."))
    try:
        _put(made / _MANIFEST, manifest)
        made.replace(folder)
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise


def _removed(folder: Path) -> None:
    """The folder goes with what a run puts there; one that holds anything else stays."""
    for path in folder.iterdir():
        if path.name == _MANIFEST or path.name.startswith(_BEGUN) or path.stem.isdigit():
            path.unlink()
    try:
        folder.rmdir()
    except OSError:
        raise RunError(
            f"{folder} contains files that were not written by a run: move them"
        ) from None


def _put(path: Path, value: Mapping[str, Any]) -> None:
    with in_place(path, _BEGUN) as file:
        file.write(json.dumps(value, ensure_ascii=True).encode())


@contextlib.contextmanager
def _as_os_error() -> Iterator[None]:
    """Polars tells of a full disk in its own way."""
    try:
        yield
    except pl.exceptions.PolarsError as error:
        raise OSError(errno.EIO, str(error).strip().partition("\n")[0]) from None
