"""Mutants of what runs inside functions, in a process that has already imported everything.

The tests are collected once.  Each mutant is a fork of that process: the changed functions get
their new code, and the tests that reach the line run.  This works for lines that no import reaches,
and is several times as fast as a new import.
"""

from __future__ import annotations

import ast
import gc
import json
import os
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .changes import mutant

Job = dict[str, Any]


class UnfitError(Exception):
    """The change cannot be put in place of what was imported."""


def functions_of(package: Path) -> dict[str, list[types.FunctionType]]:
    """The imported functions of a package, by the path of their file."""
    functions: dict[str, list[types.FunctionType]] = {}
    for value in gc.get_objects():
        if isinstance(value, types.FunctionType):
            functions.setdefault(value.__code__.co_filename, []).append(value)
    return {file: values for file, values in functions.items() if file.startswith(str(package))}


def put_in_place(file: Path, job: Job, functions: list[types.FunctionType]) -> None:
    """Change the functions of a module that was imported.

    Raises:
        UnfitError: the change is not in their code alone.
    """
    source = file.read_text(encoding="utf-8")
    tree: Any = ast.fix_missing_locations(mutant(ast.parse(source), job["path"], job["number"]))
    before, after = compile(source, str(file), "exec"), compile(tree, str(file), "exec")
    changed = {_place(old): new for old, new in _paired(before, after) if old != new}
    to_change = [function for function in functions if _place(function.__code__) in changed]
    if not to_change:
        raise UnfitError
    for function in to_change:
        try:
            function.__code__ = changed[_place(function.__code__)]
        except ValueError as reason:
            raise UnfitError from reason


def _place(code: types.CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


def _paired(
    old: types.CodeType, new: types.CodeType
) -> Iterator[tuple[types.CodeType, types.CodeType]]:
    yield old, new
    inside_old = [code for code in old.co_consts if isinstance(code, types.CodeType)]
    inside_new = [code for code in new.co_consts if isinstance(code, types.CodeType)]
    if [_place(code) for code in inside_old] != [_place(code) for code in inside_new]:
        raise UnfitError
    for first, second in zip(inside_old, inside_new, strict=True):
        yield from _paired(first, second)


class _Zygote:
    """A pytest plugin that tries the mutants on the tests, instead of running the tests."""

    def __init__(
        self,
        jobs: list[tuple[Job, list[str]]],
        package: Path,
        at_once: int,
        limited: Callable[[], None],
        out: int,
    ) -> None:
        self.jobs, self.package = jobs, package
        self.at_once, self.limited, self.out = at_once, limited, out
        self.inside = False

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        functions = functions_of(self.package)
        gc.freeze()
        waiting = list(reversed(range(len(self.jobs))))
        running: dict[int, int] = {}
        while waiting or running:
            while waiting and len(running) < self.at_once:
                number = waiting.pop()
                job, tests = self.jobs[number]
                child = os.fork()
                if child == 0:
                    in_file = functions.get(str(self.package / job["file"]), [])
                    self._try(job, [items[name] for name in tests if name in items], in_file)
                running[child] = number
            child, status = os.wait()
            os.write(self.out, f"{json.dumps([running.pop(child), status])}\n".encode())
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if self.inside and report.failed:
            os._exit(KILLED)

    def _try(self, job: Job, items: list[pytest.Item], functions: list[types.FunctionType]) -> None:
        """In a process of its own."""
        self.limited()
        self.inside = True
        try:
            put_in_place(self.package / job["file"], job, functions)
            for item, following in zip(items, [*items[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
        except UnfitError:
            os._exit(UNFIT)
        except BaseException:
            os._exit(KILLED)
        os._exit(SURVIVED if items else UNFIT)


def try_in_place(
    jobs: list[tuple[Job, list[str]]],
    package: Path,
    at_once: int,
    limited: Callable[[], None],
    out: int,
    arguments: list[str],
) -> int:
    """Try each mutant on its tests; write its number and the status of its process to ``out``."""
    zygote = _Zygote(jobs, package, at_once, limited, out)
    return int(pytest.main(arguments, plugins=[zygote]))


#: The exit codes of a child.
SURVIVED, KILLED, UNFIT = 0, 1, 9
