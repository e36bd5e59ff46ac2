"""Mutants of what runs inside functions, in a process that has already imported everything.

The tests are collected once.  Each mutant is a fork of that process: the code of the functions
changed is put in place of what they had, and the tests that reach the line are run.  It holds for
lines that no import reaches, and is several times as fast as to import anew.
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
    """The functions that were imported of each file of a package."""
    found: dict[str, list[types.FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, types.FunctionType):
            found.setdefault(one.__code__.co_filename, []).append(one)
    return {file: several for file, several in found.items() if file.startswith(str(package))}


def put_in_place(file: Path, job: Job, functions: list[types.FunctionType]) -> None:
    """Change the functions of a module that was imported.

    Raises:
        UnfitError: the change is not of their code alone.
    """
    source = file.read_text(encoding="utf-8")
    tree: Any = ast.fix_missing_locations(mutant(ast.parse(source), job["path"], job["number"]))
    before, after = compile(source, str(file), "exec"), compile(tree, str(file), "exec")
    changed = {_place(old): new for old, new in _paired(before, after) if old != new}
    found = [one for one in functions if _place(one.__code__) in changed]
    if not found:
        raise UnfitError
    for one in found:
        try:
            one.__code__ = changed[_place(one.__code__)]
        except ValueError as reason:
            raise UnfitError from reason


def _place(code: types.CodeType) -> tuple[str, int]:
    return code.co_qualname, code.co_firstlineno


def _paired(
    old: types.CodeType, new: types.CodeType
) -> Iterator[tuple[types.CodeType, types.CodeType]]:
    yield old, new
    inside_old = [one for one in old.co_consts if isinstance(one, types.CodeType)]
    inside_new = [one for one in new.co_consts if isinstance(one, types.CodeType)]
    if [_place(one) for one in inside_old] != [_place(one) for one in inside_new]:
        raise UnfitError
    for first, second in zip(inside_old, inside_new, strict=True):
        yield from _paired(first, second)


class _Zygote:
    """A pytest plugin: in place of running the tests, it tries the mutants on them."""

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
                    held = functions.get(str(self.package / job["file"]), [])
                    self._try(job, [items[name] for name in tests if name in items], held)
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
    """Try each mutant on its tests; its number and the status of its process go ``out``."""
    zygote = _Zygote(jobs, package, at_once, limited, out)
    return int(pytest.main(arguments, plugins=[zygote]))


#: How a child ends.
SURVIVED, KILLED, UNFIT = 0, 1, 9
