"""``assess-table`` on files of hostile bytes: an input is a line."""

from __future__ import annotations

import csv
import io
import json
import random
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from . import seeds
from .faults import Wrong
from .mutations import bytes_mutated, hostile_text, text_of, tree

__all__ = ["TableFiles"]

_OUTCOMES = {"permitted", "not-permitted", "undetermined", "invalid"}
_NOUNS = ("disclosure", "use", "onward-disclosure")
_FORMULA = tuple("=+-@\t\r")


class TableFiles:
    """CSV and JSON Lines in, every form out."""

    batch = 1_000

    def __init__(self) -> None:
        from pubservice_share.tables.columns import columns_of

        fast = Path("/dev/shm")  # noqa: S108 - it is in memory, where it exists
        self._folder = Path(tempfile.mkdtemp(dir=fast if fast.is_dir() else None, prefix="fuzz-"))
        self._documents = [document for document in seeds.documents() if document["type"] in _NOUNS]
        self._columns = list(columns_of("disclosure"))

    def draw(self, rng: random.Random) -> Any:
        out = rng.choice(("csv", "jsonl", "parquet"))
        if rng.random() < 0.5:
            lines = []
            for _ in range(self.batch):
                line = text_of(rng, tree(rng, self._documents)).replace(b"\n", b" ")
                lines.append(bytes_mutated(rng, line).replace(b"\n", b" ") if rng.random() < 0.3
                             else line)  # fmt: skip
            return "jsonl", out, b"\n".join(lines)
        written = io.StringIO()
        rows = csv.writer(written, lineterminator="\n")
        columns = rng.sample(self._columns, len(self._columns) - rng.randrange(3))
        rows.writerow([*columns, "=note"])
        for _ in range(self.batch):
            row = [rng.choice(("", "true", "false", "2024-05-01", "s35", "england", "sch4/7", "x"))
                   if rng.random() < 0.9 else hostile_text(rng) for _ in columns]  # fmt: skip
            rows.writerow([*row, hostile_text(rng)])
        text = written.getvalue().encode("utf-8", "surrogatepass")
        if rng.random() < 0.6:
            header, _, body = text.partition(b"\n")
            for _ in range(rng.choice((1, 20, 200))):
                at = rng.randrange(len(body))
                put = rng.choice((b'"', b"\n", b",", b"\xff", b"\x00", b"\r", b"'"))
                body = body[:at] + put + body[at + rng.randrange(3) :]
            text = header + b"\n" + body
        return "csv", out, text

    def outcome(self, payload: Any) -> str:
        from pubservice_share.tables import TableError
        from pubservice_share.tables.files.batches import FileError
        from pubservice_share.tables.files.run import Run

        kind, out_kind, text = payload
        shutil.rmtree(self._folder)
        self._folder.mkdir()
        source, out = self._folder / "in", self._folder / "out"
        source.write_bytes(text)
        try:
            Run(
                source=source, out=out, source_kind=kind, out_kind=out_kind, batch_rows=400
            ).answer()
        except (FileError, TableError):
            if out.exists():
                raise Wrong("a table beside a refusal") from None
            return "refused"
        if len(list(self._folder.iterdir())) != 2:
            raise Wrong("another file beside the output")
        self._check(out_kind, out)
        return "answered"

    @staticmethod
    def _check(kind: str, out: Path) -> None:
        if kind == "jsonl":
            # A carriage return within a line is white space of JSON, and does not end the line.
            for line in out.read_bytes().split(b"\n")[:-1]:
                if json.loads(line)["outcome"] not in _OUTCOMES:
                    raise Wrong("an outcome that is not one")
        elif kind == "csv":
            csv.field_size_limit(sys.maxsize)
            with out.open(newline="", encoding="utf-8") as file:
                rows = csv.reader(file)
                header = next(rows)
                at = header.index("outcome")
                for row in rows:
                    if row and (len(row) != len(header) or row[at] not in _OUTCOMES):
                        raise Wrong("a row of another length, or without an outcome")
                    if any(cell[:1] in _FORMULA and not _is_number(cell) for cell in row):
                        raise Wrong("a cell that is a formula")
        else:
            import polars as pl

            if not set(pl.read_parquet(out)["outcome"]) <= _OUTCOMES:
                raise Wrong("an outcome that is not one")

    def as_bytes(self, payload: Any) -> bytes:
        kind, out, text = payload
        return f"{kind} to {out}\n".encode() + bytes(text)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return False
    return True
