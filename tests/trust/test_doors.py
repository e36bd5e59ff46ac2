"""No function or command opens a connection, starts a process, or writes except to its output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import watched_process
from support.page_files import lay_out

WATCHED = Path(watched_process.__file__)
COMMAND = """
import sys
from pubservice_share.cli import main
try:
    main({arguments!r})
except SystemExit:
    pass
"""
#: Arguments, and what is written: nothing, or names in the folder.
COMMANDS: list[tuple[str, set[str]]] = [
    ("assess examples/troubled-families.json", set()),
    ("assess examples/troubled-families.json --format json", set()),
    ("assess examples/agreement-fuel-poverty.json --format html", set()),
    ("validate examples --format sarif", set()),
    ("validate agreements --format junit", set()),
    ("routes --from Leeds --to DWP --on 2024-05-01", set()),
    ("bodies Cornwall --on 2024-05-01", set()),
    ("law changes 2018-01-01 2026-01-01", set()),
    ("law check --since 2026-01-01", set()),
    ("law watch changes-ukpga-2017-30.feed", set()),
    ("law watch --urls", set()),
    ("assess document.json --law draft.json", set()),
    ("schema agreement", set()),
    ("schema agreement -o schema.json", {"schema.json"}),
    ("rule s35.elements", set()),
    ("assess document.json --format html -o answer.html", {"answer.html"}),
    ("register import download.json -o register.json", {"register.json"}),
    ("questions document.json", set()),
    ("register import download.json", set()),
    ("register export agreements", set()),
    ("agreement status agreements --as-of 2025-01-01", set()),
    ("agreement calendar agreements -o due.ics", {"due.ics"}),
    ("agreement new --party Leeds --party DWP --objective fuel-poverty --starts 2025-01-01"
     " -o new.json", {"new.json"}),
    ("report agreements -o report.html", {"report.html"}),
    ("explorer -o explorer.html", {"explorer.html"}),
    ("words template cy -o cy.json", {"cy.json"}),
    ("assess-table log.csv -o answers.csv --quiet", {"answers.csv"}),
    ("assess-table log.csv -o answers.parquet --quiet", {"answers.parquet"}),
]  # fmt: skip
DOORS = """
import json, pubservice_share as pss
from pathlib import Path
text = Path("document.json").read_bytes()
document = pss.loads(text)
pss.dumps(pss.assess(document)); pss.compare(document, "2023-01-01", "2024-01-01")
pss.questions(document); pss.routes("Leeds", "DWP", on="2024-05-01"); pss.portable_rules()
pss.directory.look_up(document); pss.register.read(Path("download.json").read_text())
pss.assess(document)._repr_html_()
import polars
pss.assess_table(polars.DataFrame({"power": ["s35"], "on": ["2024-05-01"]}))
for bad in (b"", b"{", b'{"type": "disclosure"}', b'{"type": "disclosure", "x": "https://a.b/c"}'):
    try:
        pss.loads(bad)
    except pss.DocumentError as error:
        str(error)
"""


def touched(code: str, folder: Path) -> dict[str, list[str]]:
    """The files and connections that some code touched, run in a folder."""
    done = subprocess.run(
        [sys.executable, WATCHED, code],
        cwd=folder, capture_output=True, text=True, check=True, timeout=120,
        env={**os.environ, "HOME": str(folder / "home"), "XDG_CACHE_HOME": str(folder / "cache")},
    )  # fmt: skip
    seen: dict[str, list[str]] = json.loads(done.stderr.rpartition("\n")[2])
    return seen


def outside(seen: dict[str, list[str]], folder: Path, outputs: set[str]) -> set[str]:
    """Files written that are neither the output nor the temporary file that becomes it."""
    beside = tuple(str(folder / f".{output}") for output in outputs)
    allowed = {os.devnull, str(folder), *(str(folder / output) for output in outputs)}
    return {path for path in set(seen["written"]) - allowed if not path.startswith(beside)}


def files(folder: Path) -> set[str]:
    """Every file there is; what was not written by Python itself shows here."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(("line", "outputs"), COMMANDS, ids=lambda value: str(value)[:40])
def test_a_command_touches_its_output_and_nothing_else(
    line: str, outputs: set[str], tmp_path: Path
) -> None:
    lay_out(tmp_path)
    before = files(tmp_path)
    seen = touched(COMMAND.format(arguments=line.split()), tmp_path)
    assert seen["connected"] == []
    assert seen["started"] == []
    assert outside(seen, tmp_path, outputs) == set()
    assert files(tmp_path) - before == outputs


def test_the_library_touches_nothing(tmp_path: Path) -> None:
    lay_out(tmp_path)
    seen = touched(DOORS, tmp_path)
    assert seen == {"written": [], "connected": [], "started": []}


def test_the_watch_sees_files_and_connections(tmp_path: Path) -> None:
    """A test without a working watch would always pass."""
    code = (
        "import socket, subprocess\n"
        "open('left-behind', 'w').close()\n"
        "socket.socket().close()\n"
        "subprocess.run(['true'])\n"
    )
    seen = touched(code, tmp_path)
    assert outside(seen, tmp_path, set()) == {str(tmp_path / "left-behind")}
    assert seen["connected"]
    assert seen["started"]
