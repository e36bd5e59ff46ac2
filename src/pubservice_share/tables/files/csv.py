"""CSV: every cell is text; an empty cell is null, and ``""`` is empty text.

Polars reads together the lines that are complete rows, which are nearly all.  The others are
parsed one by one: rows over more than one line, and rows that cannot be read, which are kept.
"""

from __future__ import annotations

import bisect
import io
import os
import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, NamedTuple

import polars as pl

from pubservice_share.limits import MAX_BATCH_BYTES, MAX_BYTES, MAX_CSV_ROW

from .batches import Batch, FileError, Place, next_line

__all__ = ["CsvSource"]

_FIELD = re.compile(r'(?:"([^"]*(?:""[^"]*)*)"|([^",][^,]*)?)(,|\Z)')
_UNCLOSED = re.compile(r'"[^"]*(?:""[^"]*)*\Z')
#: A line that is one complete row, and a quoted field in it, as Polars patterns.
_ONE_ROW = r'^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$'
_QUOTED = r'"[^"]*"'


class _Split(NamedTuple):
    """The cells of a row; None where it cannot be split."""

    cells: list[str | None] | None
    #: Whether a quote is still open at the end.
    unclosed: bool = False


def _split(text: str) -> _Split:
    cells: list[str | None] = []
    at = 0
    while True:
        match = _FIELD.match(text, at)
        if match is None:
            return _Split(None, unclosed=_UNCLOSED.match(text, at) is not None)
        quoted, plain, end = match.groups()
        cells.append(plain if quoted is None else quoted.replace('""', '"'))
        if not end:
            return _Split(cells)
        at = match.end()


def _without_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r")


def _texts(lines: Sequence[bytes]) -> pl.Series:
    """Lines as text; null for a line that is not UTF-8."""
    binary = pl.Series(lines, dtype=pl.Binary)
    try:
        return binary.cast(pl.String)
    except pl.exceptions.ComputeError:
        return pl.Series([_text(line) for line in lines], dtype=pl.String)


def _text(line: bytes) -> str | None:
    try:
        return line.decode()
    except UnicodeDecodeError:
        return None


class _ScannedLines:
    """Lines scanned for one that closes a quote: each line is scanned once."""

    def __init__(self) -> None:
        self._before = [0]
        self._odd: list[int] = []

    @property
    def count(self) -> int:
        """The number of lines scanned."""
        return len(self._before) - 1

    def catch_up(self, lines: Sequence[bytes], count: int) -> None:
        """Scan lines until that many are scanned."""
        for number in range(self.count, count):
            self._before.append(self._before[-1] + len(lines[number]))
            if lines[number].count(b'"') % 2:
                self._odd.append(number)

    def odd_after(self, at: int) -> int | None:
        """The first scanned line after ``at`` with an odd number of quotes, or None."""
        place = bisect.bisect_right(self._odd, at)
        return self._odd[place] if place < len(self._odd) else None

    def size_from(self, at: int, end: int | None = None) -> int:
        """The bytes from a line up to another, or to the last scanned line."""
        return self._before[self.count if end is None else end] - self._before[at]


class CsvSource:
    """CSV with a header, separated by commas, in UTF-8."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.total = os.fstat(file.fileno()).st_size
        line, self._header_lines = file.readline(MAX_CSV_ROW), 1
        line = line.removeprefix(b"\xef\xbb\xbf")
        while line.count(b'"') % 2 and len(line) < MAX_CSV_ROW:
            more = file.readline(MAX_CSV_ROW)
            self._header_lines += 1
            line += more
            if not more:
                break
        self._start = file.tell()
        self.names = _names(line)

    def batches(self, start: Place, rows: int) -> Iterator[Batch]:
        """Batches of about that many lines."""
        place = start if start.offset else Place(self._start, self._header_lines)
        first = True
        while True:
            self._file.seek(place.offset)
            lines = self._read_lines(rows)
            if not lines and not first:
                return
            first = False
            frame, faults, count = self._read(lines, place.line)
            place = Place(self._file.tell(), place.line + count)
            yield Batch(frame, frame, frame, faults, None, place)

    def _read_lines(self, rows: int) -> list[bytes]:
        lines: list[bytes] = []
        size = 0
        while len(lines) < rows and size < MAX_BATCH_BYTES and (line := next_line(self._file)):
            lines.append(line)
            size += len(line)
        return lines

    def _read(self, lines: list[bytes], before: int) -> tuple[pl.DataFrame, pl.Series | None, int]:
        """The rows of some lines, the faults of rows that cannot be read, and the number of lines.

        An unfinished row reads more lines from the file.
        """
        plain = self._plain_lines(lines)
        if plain.all():
            frame = self._parse_plain(lines)
            if frame is not None:
                return frame, None, len(lines)
        plain_rows: list[int] = []
        others: dict[int, tuple[list[str | None] | None, str | None]] = {}
        at, plain_marks, scanned = 0, plain.to_list(), _ScannedLines()
        while at < len(lines):
            if at < len(plain_marks) and plain_marks[at]:
                plain_rows.append(at)
                at += 1
            elif not _without_end(lines[at]):
                at += 1
            else:
                cells, fault, end = self._parse_row(lines, at, scanned)
                reason = None if fault is None else f"line {before + at + 1}: {fault}"
                others[at] = cells, reason
                at = end
        frame = self._parse_plain([lines[number] for number in plain_rows])
        if frame is None:
            others |= {
                number: (self._parse_row(lines, number, scanned)[0], None) for number in plain_rows
            }
            plain_rows, frame = [], self._parse_plain([])
        assert frame is not None  # noqa: S101 - no rows can always be read
        return *self._in_order(frame, plain_rows, others), len(lines)

    def _in_order(
        self,
        frame: pl.DataFrame,
        plain_rows: Sequence[int],
        others: dict[int, tuple[list[str | None] | None, str | None]],
    ) -> tuple[pl.DataFrame, pl.Series | None]:
        """Rows that Polars read and rows that were parsed one by one, in their order."""
        empty = [None] * len(self.names)
        rows = [cells or empty for cells, _ in others.values()]
        odd = pl.DataFrame(rows, schema=self._schema, orient="row")
        order = pl.Series("order", [*plain_rows, *others], dtype=pl.Int64).arg_sort()
        reasons = [*[None] * len(plain_rows), *(fault for _, fault in others.values())]
        faults = pl.Series("fault", reasons, dtype=pl.String).gather(order)
        rows_in_order = pl.concat([frame, odd])[order]
        return rows_in_order, faults if faults.null_count() < len(faults) else None

    @property
    def _schema(self) -> dict[str, pl.DataType]:
        return {name: pl.String() for name in self.names}

    def _parse_plain(self, lines: Sequence[bytes]) -> pl.DataFrame | None:
        """Lines that are complete rows, as a table; None where Polars reads them differently."""
        if not lines:
            return pl.DataFrame(schema=self._schema)
        text = b"".join(lines)
        if not text.endswith(b"\n"):
            text += b"\n"
        try:
            frame = pl.read_csv(
                io.BytesIO(text), has_header=False, schema=self._schema, infer_schema=False
            )
        except pl.exceptions.PolarsError:
            return None
        return frame if len(frame) == len(lines) else None

    def _plain_lines(self, lines: Sequence[bytes]) -> pl.Series:
        """For each line, whether it is a complete row with as many cells as the header."""
        stripped = pl.col("line").str.strip_suffix("\n").str.strip_suffix("\r")
        text = pl.DataFrame({"line": _texts(lines)}).select(stripped)
        commas = pl.col("line").str.count_matches(",", literal=True) == len(self.names) - 1
        quoted = pl.col("line").str.contains('"', literal=True)
        # Polars drops a carriage return at the end of any cell.
        fits = pl.col("line").str.len_bytes().is_between(1, MAX_BYTES) & ~pl.col(
            "line"
        ).str.contains("\r", literal=True)
        marks = text.select(plain=commas & ~quoted & fits, quoted=quoted).fill_null(value=False)
        plain, at = marks["plain"], marks["quoted"].arg_true()
        if len(at):
            outside = pl.col("line").str.replace_all(_QUOTED, "")
            enough_commas = outside.str.count_matches(",", literal=True) == len(self.names) - 1
            quoted_rows = text[at].select(
                enough_commas & pl.col("line").str.contains(_ONE_ROW) & fits
            )
            plain = plain.scatter(at, quoted_rows.to_series())
        return plain

    def _parse_row(
        self, lines: list[bytes], at: int, scanned: _ScannedLines
    ) -> tuple[list[str | None] | None, str | None, int]:
        """The cells of a row or its fault, and the number of the line after it."""
        if len(lines[at]) > MAX_BYTES:
            return None, f"longer than {MAX_BYTES:,} bytes", at + 1
        text, end = lines[at], at + 1
        while True:
            try:
                split = _split(_without_end(text).decode())
            except UnicodeDecodeError:
                return None, "is not UTF-8 text", at + 1
            if split.cells is not None and len(split.cells) == len(self.names):
                return split.cells, None, end
            if end > at + 1 or not split.unclosed:
                break
            longer = self._closing_line(lines, at, scanned)
            if longer is None:
                break
            text, end = b"".join(lines[at:longer]), longer
        if split.cells is not None and end == at + 1:
            count, needed = len(split.cells), len(self.names)
            return None, f"the row has {count} cells, but the header has {needed}", at + 1
        wrong = (
            "a quotation mark is not closed"
            if end > at + 1 or split.unclosed
            else "a quote is misplaced"
        )
        return None, wrong, at + 1

    def _closing_line(self, lines: list[bytes], at: int, scanned: _ScannedLines) -> int | None:
        """The number of the line after the one that closes a quote left open on line ``at``."""
        scanned.catch_up(lines, at + 1)
        while (end := scanned.odd_after(at)) is None:
            if scanned.size_from(at) >= MAX_CSV_ROW:
                return None
            if scanned.count == len(lines):
                line = next_line(self._file)
                if not line:
                    return None
                lines.append(line)
            scanned.catch_up(lines, scanned.count + 1)
        return end + 1 if scanned.size_from(at, end) < MAX_CSV_ROW else None


def _names(line: bytes) -> list[str]:
    """The names in a header.  Raises FileError for a header that cannot be read."""
    try:
        cells = _split(_without_end(line).decode()).cells
    except UnicodeDecodeError:
        raise FileError("is not UTF-8 text: save it as CSV UTF-8") from None
    if not _without_end(line):
        raise FileError("has no header: its first line must name the columns")
    if cells is None or "\x00" in line.decode():
        raise FileError("its first line cannot be read as the header of a CSV file")
    names = [cell or "" for cell in cells]
    if len(names) == 1 and re.search("[;\t]", names[0]):
        raise FileError("its columns are not separated by commas")
    if "\r" in line.decode().strip():
        raise FileError("its lines end in CR only: save it with LF or CR LF")
    for name in names:
        if names.count(name) > 1:
            raise FileError(f"its header names a column twice: {name!r}")
    return names
