"""The command with hostile files and arguments, run in process by click's runner."""

from __future__ import annotations

import contextlib
import csv
import io
import itertools
import json
import random
import re
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from pubservice_share.cli import main
from pubservice_share.cli.shared import command

from . import seeds
from .faults import Wrong
from .mutations import HOSTILE_TEXTS, bytes_mutated, hostile_text, text_of, tree

__all__ = ["Commands"]

_CODES = (0, 1, 2, 3, 64)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_DAYS = (
    "2024-05-01",
    "2018-04-15",
    "2025-01-01",
    "2024-02-30",
    "",
    "x",
    "9999-12-31",
    "0001-01-01",
)
_BODIES = (
    "Kent Police",
    "DWP",
    "Leeds",
    "sch4/7",
    "s36/1/a",
    "A charity=",
    "X=sch4/12",
    "=",
    "X=y",
)


class Commands:
    """One run of the command: its arguments, and the files that they name."""

    batch = 1

    def __init__(self) -> None:
        fast = Path("/dev/shm")  # noqa: S108 - it is in memory, where it exists
        self._folder = Path(tempfile.mkdtemp(dir=fast if fast.is_dir() else None, prefix="fuzz-"))
        self._runner = CliRunner()

    def draw(self, rng: random.Random) -> Any:
        count = rng.choice((1, 1, 1, 2, 3))
        files = {f"{number}.json": self._file(rng) for number in range(count)}
        return self._arguments(rng, list(files)), files, rng.random() < 0.05

    @staticmethod
    def _file(rng: random.Random) -> bytes:
        values = seeds.register_texts() if rng.random() < 0.2 else seeds.documents()
        if rng.random() < 0.3:
            return text_of(rng, rng.choice(values))
        text = text_of(rng, tree(rng, values))
        return bytes_mutated(rng, text) if rng.random() < 0.2 else text

    def _arguments(self, rng: random.Random, names: list[str]) -> list[str]:
        def day() -> str:
            return rng.choice(_DAYS) if rng.random() < 0.9 else hostile_text(rng)

        def body() -> str:
            return rng.choice(_BODIES) if rng.random() < 0.8 else hostile_text(rng)

        def form(*names: str) -> list[str]:
            return ["--format", rng.choice((*names, *names, "x"))] if rng.random() < 0.8 else []

        aim = rng.choice(("multiple-disadvantages", "fuel-poverty", "x", hostile_text(rng)))
        adopt = ["--adopt", rng.choice(("s42-stands", "s42-stands=false", "x", hostile_text(rng)))]
        adopt = adopt if rng.random() < 0.15 else []
        arguments: list[str] = rng.choice((
            lambda: ["assess", *names, *form("text", "json", "jsonl", "html"), *adopt],
            lambda: ["assess", *names, *form("text", "json"), "--look-up", "--quote-values"],
            lambda: ["validate", *names, *form("text", "json", "jsonl", "sarif", "junit", "github"),
                     "--as-of", day(), "--select", hostile_text(rng)][: rng.choice((4, 6, 8))],
            lambda: ["questions", names[0], *adopt, *form("text", "json")],
            lambda: ["agreement", "status", *names, "--as-of", day(), *form("text", "json")],
            lambda: ["agreement", "calendar", *names],
            lambda: ["agreement", "impact", *names, "--from", day(), "--to", day(),
                     *form("text", "json")],
            lambda: ["agreement", "new", "--party", body(), "--party", body(), "--objective", aim,
                     "--starts", day(), "--ends", day()],
            lambda: ["partnership", "--party", body(), "--party", body(), "--objective", aim,
                     "--on", day(), "--agreements", names[0], *form("text", "json", "csv")],
            lambda: ["register", "import", names[0]],
            lambda: ["register", "export", *names, "--form", rng.choice(("2018", "site"))],
            lambda: ["register", "reconcile", rng.choice((".", names[0])), names[0],
                     *form("text", "json")],
            lambda: ["report", ".", "--as-of", day(), "--title", hostile_text(rng)],
            lambda: ["report", names[0]],
            lambda: ["rule", rng.choice(("s35.elements", "elements", hostile_text(rng)))],
            lambda: ["words", "check", names[0]],
            lambda: ["routes", "--from", body(), "--to", body(), "--on", day(),
                     *form("text", "json")],
            lambda: ["bodies", body(), "--on", day(), *form("text", "json")],
            lambda: ["law", rng.choice(("persons", "entry")), rng.choice((aim, "sch4/7", body())),
                     "--on", day()],
            lambda: ["law", "changes", day(), day()],
            lambda: ["schema", rng.choice(("use", "x", hostile_text(rng)))],
        ))()  # fmt: skip
        if rng.random() < 0.15:
            arguments.insert(rng.randrange(len(arguments) + 1), rng.choice(HOSTILE_TEXTS))
        if rng.random() < 0.05:
            arguments[rng.randrange(len(arguments))] = hostile_text(rng)
        # No argument may lead outside the folder.
        arguments = ["none" if text.startswith(("/", "..", "~")) else text for text in arguments]
        # A shell could not pass on anything else.
        return [text.replace("\x00", "").encode("utf-8", "surrogateescape").decode(
                "utf-8", "surrogateescape") if not re.search("[\ud800-\udfff]", text) else "\udcff"
                for text in arguments]  # fmt: skip

    def outcome(self, payload: Any) -> str:
        arguments, files, as_input = payload
        for path in self._folder.iterdir():
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        for name, content in files.items():
            (self._folder / name).write_bytes(content)
        stdin = next(iter(files.values()))
        if as_input:
            arguments = ["-" if argument in files else argument for argument in arguments]
        code, out, err = self._run(arguments, stdin)
        if code not in _CODES:
            raise Wrong(f"exit {code}: {err[-300:]}") from self._error(arguments, stdin)
        if "Traceback" in err:
            raise Wrong("a traceback")
        self._check(arguments, code, out, err)
        return "answered" if code in (0, 1, 3) else "refused"

    def _run(self, arguments: list[str], stdin: bytes) -> tuple[Any, str, str]:
        with contextlib.chdir(self._folder), self._runner.isolation(input=stdin) as streams:
            try:
                main(arguments)
            except SystemExit as error:
                code = error.code
            sys.stdout.flush()
            out, err = (stream.getvalue().decode("utf-8", "replace") for stream in streams[:2])
        return code, out, err

    def _error(self, arguments: list[str], stdin: bytes) -> BaseException | None:
        """The exception that the command caught last."""
        try:
            with contextlib.chdir(self._folder), self._runner.isolation(input=stdin):
                command.main(list(arguments), standalone_mode=False)
        except Exception as error:
            return error
        return None

    @staticmethod
    def _check(arguments: list[str], code: int, out: str, err: str) -> None:
        if code == 64:
            if out:
                raise Wrong("output beside a usage error")
            return
        options = dict(itertools.pairwise(arguments))
        form = options.get("--format", "text")
        if _CONTROL.search(err) or (form == "text" and "calendar" not in arguments
                                    and arguments[0] in ("assess", "validate", "questions")
                                    and _CONTROL.search(out)):  # fmt: skip
            raise Wrong("a letter that steers a terminal")
        if form in ("json", "sarif") and out and arguments[0] in (
                "assess", "validate", "questions", "routes", "bodies"):  # fmt: skip
            json.loads(out)
        if form == "csv" and code != 2:
            for row in csv.reader(io.StringIO(out)):
                if any(cell[:1] in tuple("=+-@\t\r") for cell in row):
                    raise Wrong("a cell that is a formula")

    def as_bytes(self, payload: Any) -> bytes:
        arguments, files, as_input = payload
        return repr((arguments, files, as_input)).encode("utf-8", "replace")
