"""The entry points that take text from outside, and the conditions on each.

An entry point, a *door* here, draws an input from a generator of numbers, or takes bytes, and runs
the library on it.  A refusal must be as documented, and an answer well-formed; any other exception
that leaves ``outcome`` is a fault.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Iterator
from typing import Any, Protocol
from xml.etree import ElementTree as ET

import pubservice_share as pss
from pubservice_share.cli.validate import _text as as_text
from pubservice_share.documents import DocumentError
from pubservice_share.documents.careful import parsed
from pubservice_share.documents.structure_faults import structure_faults
from pubservice_share.law import built_in
from pubservice_share.validation import FORMATS, validate

from . import seeds
from .faults import Wrong
from .mutations import bytes_mutated, hostile_text, python_value, text_of, tree

__all__ = ["DOORS", "Door", "Wrong"]


class Door(Protocol):
    """One entry point."""

    #: The number of inputs that one call of ``draw`` returns.
    batch: int

    def draw(self, rng: random.Random) -> Any:
        """An input, or a batch of them."""
        ...

    def outcome(self, payload: Any) -> str:
        """``answered`` or ``refused``.  Any exception is a fault."""
        ...

    def as_bytes(self, payload: Any) -> bytes:
        """The input as the bytes of a file."""
        ...


def _must(condition: object, fault: str) -> None:
    if not condition:
        raise Wrong(fault)


def _checked_faults(error: DocumentError) -> None:
    """Check that people and tools can read a refusal."""
    _must(error.faults, "a refusal without a fault")
    text = json.dumps(error.to_dict(), ensure_ascii=False, allow_nan=False)
    text.encode()
    str(error).encode()
    for fault in error.faults:
        _must(fault.pointer == "" or fault.pointer[0] == "/", "a pointer that is not one")
        _must(fault.message and fault.found and fault.expected, "a fault without words")
        _must(len(fault.message) < 2_000, "a message that is very long")


#: Characters that a terminal or a reader of lines would not treat as text.
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def _is_sampled(payload: bytes, one_in: int) -> bool:
    return (len(payload) + sum(payload[:64])) % one_in == 0


class _Bytes:
    """Doors that take the bytes of one text."""

    batch = 1
    seeds: Any = staticmethod(seeds.documents)

    def draw(self, rng: random.Random) -> Any:
        text = text_of(rng, tree(rng, self.seeds()))
        return bytes_mutated(rng, text) if rng.random() < 0.25 else text

    def as_bytes(self, payload: Any) -> bytes:
        return payload if isinstance(payload, bytes) else repr(payload).encode("utf-8", "replace")


class Loads(_Bytes):
    """``loads`` of bytes and ``from_dict`` of Python; then ``assess`` of what loaded."""

    def draw(self, rng: random.Random) -> Any:
        if rng.random() < 0.1:
            return python_value(rng, tree(rng, self.seeds()))
        return super().draw(rng)

    def outcome(self, payload: Any) -> str:
        try:
            if isinstance(payload, bytes):
                noun = pss.loads(payload, quote=len(payload) % 2 == 0)
            else:
                noun = pss.from_dict(payload)
        except DocumentError as error:
            _checked_faults(error)
            if isinstance(payload, bytes) and _is_sampled(payload, 16):
                self._other_ways(payload, None, error)
            return "refused"
        if isinstance(payload, bytes) and _is_sampled(payload, 16):
            self._other_ways(payload, noun, None)
        text = pss.dumps(noun)
        _must(pss.loads(text) == noun, "a document that was written does not load as the same")
        answer = pss.assess(noun)
        text = pss.dumps(answer)
        text.encode()
        _must(answer.outcome.value in text, "an answer without its outcome")
        return "answered"

    @staticmethod
    def _other_ways(payload: bytes, noun: Any, error: DocumentError | None) -> None:
        """Check that the careful reader, and the validator written in Python, agree."""
        try:
            value = parsed(payload)
            again = pss.from_dict(value, quote=len(payload) % 2 == 0)
        except DocumentError as careful:
            _must(
                error is not None and careful.faults == error.faults, "two readers differ in faults"
            )
            if error is not None and _is_sampled(payload, 96) and "value" in locals():
                fast = list(structure_faults(value, built_in(), quote=False, fast=True))
                slow = list(structure_faults(value, built_in(), quote=False, fast=False))
                _must(set(fast) == set(slow), "two validators differ in faults")
        else:
            _must(error is None and again == noun, "one reader refuses what another reads")


class Validate(_Bytes):
    """``validate``, and its output in every format."""

    _names = ("a.json", "-", "a\nb.json", "::error::.json", "a<&\">.json", "\x1b[31m.json",
              "caf\u00e9 %0A,:.json", "\u202e.json", "a]]>.json", "\ud800.json", "../x#?.json",
              )  # fmt: skip

    def outcome(self, payload: Any) -> str:
        name = self._names[len(payload) % len(self._names)]
        report = validate(payload, file=name, number=3 if len(payload) % 5 == 0 else None)
        for problem in report.problems:
            _must(problem.line >= 1 and problem.column >= 1, "a place that is not one")
        # The stream replaces a name that is not text.
        for form, write in FORMATS.items():
            if form == ("json", "jsonl")[len(payload) % 2]:
                continue
            self._well_formed(form, write([report]).encode("utf-8", "replace").decode(), report)
        for line in as_text([report], "warning"):
            _must(not _CONTROL.search(line) and "\n" not in line, "a line that steers a terminal")
        return "answered" if report.error is None else "refused"

    @staticmethod
    def _well_formed(form: str, text: str, report: Any) -> None:
        if form == "json":
            json.loads(text)
        elif form == "jsonl":
            _must("\n" not in text, "two lines for one document")
            json.loads(text)
        elif form == "sarif":
            run = json.loads(text)["runs"][0]
            _must(len(run["results"]) == len(report.problems), "a result too few or too many")
        elif form == "junit":
            _must(ET.fromstring(text).find("testsuite") is not None, "no suite")  # noqa: S314
        else:
            lines = re.split("[\r\n]", text) if text else []
            _must(len(lines) == len(report.problems), "an annotation too few or too many")
            start = re.compile(
                r"::(error|warning|notice) file=[^:,]*,line=\d+,col=\d+,title=[^:,]*::"
            )
            _must(all(start.match(line) for line in lines), "an annotation of another form")


class Register(_Bytes):
    """``register import`` in all its forms, and ``export`` of what was imported."""

    seeds: Any = staticmethod(seeds.register_texts)

    def draw(self, rng: random.Random) -> Any:
        value = tree(rng, self.seeds())
        if rng.random() < 0.2:
            return self._rsf(rng, value if isinstance(value, list) else [value])
        text = text_of(rng, value)
        return bytes_mutated(rng, text) if rng.random() < 0.25 else text

    @staticmethod
    def _rsf(rng: random.Random, items: list[Any]) -> bytes:
        """A text of RSF, with commands that may be wrong."""
        lines = ["assert-root-hash\tsha-256:" + "0" * 64]
        for number, item in enumerate(items):
            text = json.dumps(item)
            digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
            day = rng.choice(("2018-09-03T14:00:00Z", "2019", "", hostile_text(rng)))
            lines.append(f"add-item\t{text}")
            kind = rng.choice(("user", "user", "system"))
            lines.append(f"append-entry\t{kind}\t{number}\t{day}\tsha-256:{digest}")
        if rng.random() < 0.2:
            rng.shuffle(lines)
        content = "\n".join(lines).encode("utf-8", "surrogatepass")
        return bytes_mutated(rng, content) if rng.random() < 0.5 else content

    def outcome(self, payload: Any) -> str:
        try:
            agreements = pss.register.read(payload)
        except DocumentError as error:
            _checked_faults(error)
            return "refused"
        for agreement in agreements:
            pss.dumps(agreement).encode()
            for form in pss.register.FORMS:
                entry = pss.register.export(agreement, form)
                if not _is_sampled(payload, 4):
                    continue
                try:
                    pss.register.read(json.dumps(entry, allow_nan=False))
                except DocumentError as error:
                    _checked_faults(error)
        return "answered"


class Tables:
    """``assess_table``: an input is a row, and some thousands make a frame."""

    batch = 2_000

    def __init__(self) -> None:
        from pubservice_share.tables.columns import NOUNS, columns_of

        self._columns = {noun: columns_of(noun) for noun in NOUNS}
        self._rows = {noun: [self._flat(document, noun) for document in seeds.documents()
                             if document["type"] == noun] for noun in NOUNS}  # fmt: skip

    def _flat(self, document: dict[str, Any], noun: str) -> dict[str, Any]:
        row: dict[str, Any] = {}
        for path in self._columns[noun]:
            value: Any = document
            for step in path.split("."):
                value = value.get(step) if isinstance(value, dict) else None
            if isinstance(value, bool):
                value = str(value).lower()
            row[path] = "|".join(value) if isinstance(value, list) else value
        return row

    def draw(self, rng: random.Random) -> Any:
        import polars as pl

        noun = rng.choice(list(self._columns))
        rows = []
        paths = list(self._columns[noun])
        # Hostile texts recur in a table, as the words of a log do.
        texts = [hostile_text(rng) for _ in range(60)]
        for _ in range(self.batch):
            row = dict(rng.choice(self._rows[noun]))
            for _ in range(rng.choice((0, 1, 1, 2, 4))):
                path = rng.choice(paths)
                words = seeds.words().get(path.rpartition(".")[2])
                if words and rng.random() < 0.5:
                    row[path] = rng.choice(words)
                elif rng.random() < 0.3:
                    row[path] = rng.choice((None, "", "true", "false", "|", "2024-05-01", "True"))
                else:
                    row[path] = rng.choice(texts)
            rows.append({path: None if value is None else value.encode("utf-8", "replace").decode()
                         for path, value in row.items()})  # fmt: skip
        dropped = set(rng.sample(paths, rng.choice((0, 0, 0, 1, 2))))
        schema = {path: pl.String for path in paths if path not in dropped}
        frame = pl.DataFrame(rows, schema=schema)
        kind = rng.randrange(8)
        if kind == 0:
            frame = self._typed(frame)
        elif kind == 1:
            return noun, frame.lazy()
        elif kind == 2:
            return noun, frame.to_arrow()
        elif kind == 3:
            return noun, frame.to_pandas()
        elif kind == 4:
            frame = frame.with_columns(pl.lit(noun).alias("type"))
            return None, frame
        return noun, frame

    @staticmethod
    def _typed(frame: Any) -> Any:
        """Some columns of other kinds than text: lists, days, numbers."""
        import polars as pl

        columns = []
        for number, name in enumerate(frame.columns):
            if number % 3 == 0:
                columns.append(pl.col(name).str.split("|"))
            elif name == "on":
                columns.append(pl.col(name).str.to_date(strict=False))
            elif number % 7 == 1:
                columns.append(pl.col(name).str.len_bytes().cast(pl.Float64))
            elif number % 7 == 2:
                columns.append(pl.col(name).cast(pl.Binary))
            elif number % 11 == 3:
                columns.append(pl.col(name) == "true")
        return frame.with_columns(columns)

    def outcome(self, payload: Any) -> str:
        import polars as pl

        noun, frame = payload
        answers = pss.assess_table(frame, noun=noun)
        if isinstance(answers, pl.LazyFrame):
            answers = answers.collect()
        elif not isinstance(answers, pl.DataFrame):
            answers = (
                pl.from_arrow(answers)
                if hasattr(answers, "column_names")
                else pl.from_pandas(answers)
            )
        assert isinstance(answers, pl.DataFrame)  # noqa: S101
        _must(len(answers) == self.batch, "rows came or went")
        counts = answers["outcome"].value_counts()
        outcomes = {"permitted", "not-permitted", "undetermined", "invalid"}
        _must(set(counts["outcome"]) <= outcomes, "an outcome that is not one")
        invalid = pl.col("outcome") == "invalid"
        odd = answers.filter(invalid != pl.col("reason").is_not_null())
        _must(not len(odd), "a reason without need, or a missing one")
        for name in ("not_met", "unknown", "readings"):
            _must(not len(answers.filter(invalid != pl.col(name).is_null())), "a list out of place")
        self._as_documents(noun, frame, answers)
        return "answered"

    @staticmethod
    def _as_documents(noun: str | None, frame: Any, answers: Any) -> None:
        """Check that a few rows of text have the answers of their documents."""
        import polars as pl

        from pubservice_share.tables.columns import NOUNS, columns_of, nested

        if not isinstance(frame, pl.DataFrame) or set(frame.dtypes) != {pl.String()}:
            return
        noun = noun or answers["type"][0]
        _must(noun in NOUNS, "no noun")
        for row in answers[:: max(len(answers) // 7, 1)].iter_rows(named=True):
            values: dict[str, Any] = {}
            for path, column in columns_of(str(noun)).items():
                value = row.get(path)
                if column.kind == "fact":
                    value = {"true": True, "false": False}.get(value, value)
                elif column.kind == "words" and value is not None:
                    value = value.split("|") if value else []
                values[path] = value
            try:
                answer = pss.assess(pss.from_dict({"type": noun, **nested(values)}))
            except DocumentError:
                outcome = "invalid"
            else:
                outcome = answer.outcome.value
            _must(row["outcome"] == outcome, f"a row is {row['outcome']}, its document {outcome}")

    def as_bytes(self, payload: Any) -> bytes:
        import polars as pl

        frame = payload[1]
        if isinstance(frame, pl.LazyFrame):
            frame = frame.collect()
        if not isinstance(frame, pl.DataFrame):
            frame = (
                pl.from_arrow(frame) if hasattr(frame, "column_names") else pl.from_pandas(frame)
            )
        # As text: days of tables may lie beyond those of Python.
        odd = [name for name, kind in frame.schema.items() if kind == pl.Date]
        rows = frame.with_columns(pl.col(odd).cast(pl.String)).to_dicts()
        lines = [repr(payload[0]), repr(frame.schema), *map(repr, rows)]
        return "\n".join(lines).encode("utf-8", "replace")


def _doors() -> Iterator[tuple[str, Any]]:
    from .commands import Commands
    from .feeds import Feeds
    from .files import TableFiles

    yield from (
        ("loads", Loads), ("validate", Validate), ("register", Register), ("table", Tables),
        ("feed", Feeds), ("table-file", TableFiles), ("command", Commands),
    )  # fmt: skip


#: The class of each entry point, by its name.
DOORS: dict[str, Any] = dict(_doors())
