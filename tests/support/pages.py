"""What stands in the pages runs: each block of code is an example, and says what comes out.

``python``
    runs, each page in one namespace.  A comment at the end of an expression gives its value; a
    block with ``>>>`` is a doctest; one that defines tests is run by pytest.
``console``
    commands after ``$``, each with what it prints on either stream.  ``...`` stands for anything.
``sh``
    commands without their output.  Each ends with an exit code that is an answer.
``json``
    is JSON.

A block after ``<!-- shown: FILE -->`` stands in that file, word for word, and the file's own tests
run it.  Commands run in a folder that has the examples in it.
"""

from __future__ import annotations

import ast
import doctest
import enum
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from support.page_files import lay_out
from sybil import Sybil
from sybil.example import Example
from sybil.parsers.markdown import CodeBlockParser

__all__ = ["pages"]

ROOT = Path(__file__).parents[2]
#: Permitted, not permitted, undetermined; a file that is not clean.
ANSWERS = {0, 1, 3}
#: What other tests and CI run, on a machine of its own.
ELSEWHERE = ("make ", "pip ", "npm ", "node ", "git ", "python3 -m venv ")
_FLAGS = doctest.ELLIPSIS
_TIMEOUT = 300


def _source_file(example: Example) -> Path | None:
    """The file that contains a block, where the page names it."""
    before = example.document.text[: example.region.start].rstrip()
    match = re.search(r"<!-- shown: (\S+) -->\Z", before)
    return ROOT / match.group(1) if match else None


def _check_block_in(example: Example, path: Path) -> None:
    text, code = path.read_text(encoding="utf-8"), textwrap.dedent(example.parsed)
    assert code in text or textwrap.indent(code, "    ") in text or example.parsed in text, (
        f"this is not in {path.relative_to(ROOT)}"
    )


def _statements(code: str) -> Iterator[tuple[str, str | None]]:
    """Each statement, and the value in the comment at its end."""
    lines = code.splitlines()
    for statement in ast.parse(code).body:
        text = "\n".join(lines[statement.lineno - 1 : statement.end_lineno])
        _, _, value = text.rpartition("  # ")
        marked = isinstance(statement, ast.Expr) and "  # " in text and _is_value(value)
        yield text, value if marked else None


def _is_value(text: str) -> bool:
    """Whether a comment is a value, and not a remark in words."""
    if re.fullmatch(r"[A-Z]\w*\.[A-Z_]+", text):
        return True  # the member of an enumeration, by its name
    try:
        ast.literal_eval(text)
    except (SyntaxError, ValueError):
        return False
    return True


def _same(value: object, text: str) -> bool:
    if isinstance(value, enum.Enum):
        return f"{type(value).__name__}.{value.name}" == text
    return repr(value) == text


def _python(example: Example) -> None:
    if (path := _source_file(example)) is not None:
        return _check_block_in(example, path)
    code: str = example.parsed
    names: dict[str, Any] = example.namespace
    if code.startswith(">>>"):
        return _doctest(example)
    if re.search(r"^(class|def) [Tt]est", code, re.MULTILINE):
        return _tests(example)
    for text, value in _statements(code):
        if value is None:
            exec(compile(text, str(example.path), "exec"), names)  # noqa: S102 - our own page
        else:
            result = eval(text, names)  # noqa: S307 - our own page
            assert _same(result, value), f"{text} is {result!r}"
    names.setdefault("_said", []).append(code)
    return None


def _doctest(example: Example) -> None:
    output: list[str] = []
    test = doctest.DocTestParser().get_doctest(
        example.parsed, example.namespace, str(example.path), str(example.path), example.line
    )
    # Its copy of the names is what the rest of the page goes on with.
    doctest.DocTestRunner(optionflags=_FLAGS).run(test, out=output.append, clear_globs=False)
    example.namespace.update(test.globs)
    assert not output, "".join(output)


#: That what is shown runs is seen from a few examples; what it draws has tests of its own.
_FEW = """
from hypothesis import HealthCheck, settings

settings.register_profile(
    "page", max_examples=5, stateful_step_count=5, deadline=None,
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("page")
"""


def _tests(example: Example) -> None:
    """Tests of a page, run by pytest after what the page defined before."""
    before = "\n".join(example.namespace.get("_said", []))
    path = Path("test_page.py")
    path.write_text(f"{before}\n{example.parsed}", encoding="utf-8")
    # Of its own, wherever the folder stands: one above it may be ours.
    Path("pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    Path("conftest.py").write_text(_FEW, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", path.name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=_TIMEOUT, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def _environment() -> dict[str, str]:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "COLUMNS": "80", "NO_COLOR": "1"}


def _run(command: str) -> tuple[int, str]:
    done = subprocess.run(
        ["sh", "-c", command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=_TIMEOUT,
        env=_environment(),
        check=False,
    )
    return done.returncode, done.stdout


def _console(example: Example) -> None:
    parts = re.split(r"^\$ ", example.parsed, flags=re.MULTILINE)[1:]
    assert parts, "a console block begins with $"
    code = 0
    for part in parts:
        command, _, expected = part.partition("\n")
        while command.endswith("\\"):
            more, _, expected = expected.partition("\n")
            command = f"{command}\n{more.removeprefix('> ')}"
        if command == "echo $?":
            output = f"{code}\n"
        else:
            code, output = _run(command)
        assert doctest.OutputChecker().check_output(expected, output, _FLAGS), (
            f"$ {command}\nprints\n{output}"
        )


def _sh(example: Example) -> None:
    if (path := _source_file(example)) is not None:
        return _check_block_in(example, path)
    lines = re.sub(r"\\\n\s*", "", example.parsed).splitlines()
    commands = [line for line in lines if line.strip() and not line.startswith("#")]
    for command in commands:
        if not command.startswith(ELSEWHERE):
            code, printed = _run(command)
            assert code in ANSWERS, f"{command} exits {code}\n{printed}"
    return None


def _json(example: Example) -> None:
    json.loads(example.parsed)


_HOME = "_folders"


def _setup(names: dict[str, Any]) -> None:
    """A folder with the examples and the files that the pages name."""
    folder = Path(tempfile.mkdtemp(prefix="pages-"))
    names[_HOME] = (folder, Path.cwd())
    lay_out(folder)
    os.chdir(folder)


def _teardown(names: dict[str, Any]) -> None:
    folder, before = names[_HOME]
    os.chdir(before)
    shutil.rmtree(folder)


pages = Sybil(
    parsers=[
        CodeBlockParser("python", _python),
        CodeBlockParser("console", _console),
        CodeBlockParser("sh", _sh),
        CodeBlockParser("json", _json),
    ],
    patterns=["*.md", "docs/**/*.md", "examples/*.md", "cases/*.md", "released/*.md"],
    excludes=["docs/reference/rules/*.md", "docs/_build/**"],
    path=str(ROOT),
    setup=_setup,
    teardown=_teardown,
)
