"""Mutation testing of the law, the logic, the rules and the documents: a process for each mutant.

    make task NAME=mutate
    python -m tools.mutate --rooms law documents --sample 150
    python -m tools.mutate --files logic/terms.py
    python -m tools.mutate --rooms law --quick; python -m tools.mutate --rooms law --again

First every test runs once on the unchanged modules, and the lines that each reaches are written: a
mutant is tried on the tests that reach its line before any others (``coverage``).  With ``--again``
the map stays as it is, and mutants that the log lists as killed are not tried again.

Rules are built when their modules are imported, so a mutant must be in place before anything of
the package is imported.  This process imports only the other packages that the tests need; each
mutant is a fork of it that imports one changed module and runs the tests until one fails.

Parts that no test could check stay unchanged: annotations, words of a ``Literal``, ``__all__``,
docstrings, decorators, and errors that are raised.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.util
import json
import os
import random
import resource
import runpy
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .changes import Steps, mutant, sites
from .coverage import MAP, TestMap, write_map
from .patches import KILLED, SURVIVED, UNFIT, Job, try_in_place
from .rooms import FILES, PACKAGE, PLAIN, ROOT, TESTS, all_tests, name_of, present, room, text_of

#: The tests import nothing new, so pytest cannot rewrite assertions there: it warns, to no harm.
PYTEST = [
    "-q",
    "-m", "not node and not slow",
    "--hypothesis-profile", "mutants",
    "-W", "ignore::pytest.PytestAssertRewriteWarning",
]  # fmt: skip
#: The other packages that the tests need, imported once for all of them.
IMPORTS = [
    "attrs",
    "click",
    "clingo",
    "hypothesis",
    "jsonschema",
    "jsonschema_rs",
    "msgspec",
    "pytest",
]
#: The seconds of work for one mutant on all its tests, on the quick tests that reach its line, and
#: of waiting: a mutant that takes longer is stopped.
WORK, QUICK_WORK, WAIT = 240, 60, 1800
#: In place of the number of a change: the module as it is.
UNCHANGED = -1
LOG = ROOT / ".cache" / "mutants.jsonl"


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives one module its changed text."""

    def __init__(self, module: str, file: Path, tree: Any) -> None:
        self.module, self.file, self.tree = module, file, tree

    def find_spec(self, fullname: str, path: Any = None, target: Any = None) -> Any:  # noqa: ARG002
        if fullname == self.module:
            return importlib.util.spec_from_file_location(fullname, self.file, loader=self)
        return None

    def exec_module(self, module: Any) -> None:
        code = compile(ast.fix_missing_locations(self.tree), str(self.file), "exec")
        exec(code, module.__dict__)  # noqa: S102 - that is what a mutant is


def _into_silence() -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)


def _limited(seconds: int = QUICK_WORK) -> None:
    """Print nothing from here on, and stop after these seconds."""
    _into_silence()
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    signal.alarm(WAIT)


def _run(file: Path, path: Steps, number: int, *, quick: bool = False) -> None:
    """Run the tests of the room, in a process of its own that has imported nothing.

    ``quick`` runs the first and quickest group alone.
    """
    _limited(WORK)
    tree: ast.AST = ast.parse(file.read_text(encoding="utf-8"))
    if number != UNCHANGED:
        tree = mutant(tree, path, number)
    module = ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
    sys.meta_path.insert(0, _Finder(module, file, tree))
    if not _plain_tests_pass(PLAIN[room(file)]):
        os._exit(KILLED)
    groups = TESTS[room(file)]
    for group in groups[:1] if quick else groups:
        if pytest.main(["-x", *PYTEST, *present(group)]) != 0:
            os._exit(KILLED)
    os._exit(SURVIVED)


def _plain_tests_pass(names: list[str]) -> bool:
    """Whether tests pass that are called without pytest, for each of their parameters."""
    sys.path.insert(0, str(ROOT / "tests"))
    try:
        for name in names:
            file, _, function = name.partition("::")
            test = runpy.run_path(str(ROOT / file), run_name=Path(file).stem)[function]
            marks = getattr(test, "pytestmark", [])
            for value in marks[0].args[1] if marks else [()]:
                test(value) if marks else test()
    except BaseException:
        return False
    return True


def _write_map() -> None:
    child = os.fork()
    if child == 0:
        _into_silence()
        # A few examples show which lines a test reaches.
        os._exit(write_map([*PYTEST, "--hypothesis-profile", "quick"]))
    if os.waitpid(child, 0)[1] != 0:
        sys.exit("a test fails on the unchanged modules: fix that first (make test)")


def _jobs(arguments: argparse.Namespace) -> list[Job]:
    files = [
        file
        for file in FILES
        if (not arguments.files or name_of(file) in arguments.files)
        and (not arguments.rooms or room(file) in arguments.rooms)
    ]
    jobs = []
    for file in files:
        source = file.read_bytes()
        text = text_of(source)
        for path, number, line, what in sites(ast.parse(source)):
            jobs.append(
                {
                    "file": name_of(file),
                    "text": text,
                    "line": line,
                    "what": what,
                    "path": path,
                    "number": number,
                }
            )
    if arguments.sample:
        jobs = random.Random(arguments.seed).sample(jobs, min(arguments.sample, len(jobs)))  # noqa: S311
    return jobs


def _key(job: Job) -> str:
    """A key that differs between two mutants, and between two texts of a module."""
    return json.dumps([job[name] for name in ("file", "text", "path", "number")])


def main() -> None:
    """Run the mutants; print each that survived, and the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--files", nargs="*", help="modules, such as logic/terms.py; all if not given"
    )
    parser.add_argument(
        "--rooms", nargs="*", choices=TESTS, help="rooms, such as law; all if not given"
    )
    parser.add_argument("--sample", type=int, help="try this many mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--quick",
        action="store_true",
        help="run only the tests that reach the line; if none is known, the quickest group",
    )
    parser.add_argument(
        "--again",
        action="store_true",
        help="skip mutants that the log lists as killed, and try the rest",
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    for name in IMPORTS:
        importlib.import_module(name)
    _without_shrinking()
    os.chdir(ROOT)
    jobs = _jobs(arguments)
    LOG.parent.mkdir(parents=True, exist_ok=True)
    before: list[Job] = []
    if arguments.again and LOG.exists() and MAP.exists():
        _check({room(PACKAGE / job["file"]) for job in jobs}, quick=arguments.quick)
        logged = [json.loads(line) for line in LOG.read_text(encoding="utf-8").splitlines()]
        killed = {_key(job): job for job in logged if job["result"] != "survived"}
        before = [killed[_key(job)] for job in jobs if _key(job) in killed]
        jobs = [job for job in jobs if _key(job) not in killed]
    else:
        _write_map()
    with LOG.open("w", encoding="utf-8") as log:
        log.writelines(json.dumps(job) + "\n" for job in before)
        results = before.copy()
        for job in _results(jobs, arguments.jobs, quick=arguments.quick):
            results.append(job)
            log.write(json.dumps(job) + "\n")
            log.flush()
            if job["result"] != "killed":
                print(f"{job['result']}  {job['file']}:{job['line']}  {job['what']}", flush=True)
    _report(results)


def _without_shrinking() -> None:
    """Stop at the first example that fails: nobody reads the smallest."""
    from hypothesis import Phase, settings

    phases = (Phase.explicit, Phase.generate)
    settings.register_profile(
        "mutants", phases=phases, max_examples=100, deadline=None, database=None
    )
    settings.load_profile("mutants")


def _check(room_names: set[str], *, quick: bool) -> None:
    """Exit unless the tests of these rooms pass on the unchanged modules."""
    for name in sorted(room_names):
        child = os.fork()
        if child == 0:
            _run(next(file for file in FILES if room(file) == name), (), UNCHANGED, quick=quick)
        if os.waitpid(child, 0)[1] != 0:
            sys.exit(
                f"the tests of {name} fail on the unchanged modules: fix that first (make test)"
            )


def _results(jobs: list[Job], at_once: int, *, quick: bool) -> Iterator[Job]:
    """Each mutant with its result, in the order in which they end."""
    test_map = TestMap()
    tests = {id(job): test_map.tests(PACKAGE / job["file"], job["line"]) for job in jobs}
    remaining = [job for job in jobs if not tests[id(job)]]
    for job, status in _results_in_place(
        [(job, tests[id(job)]) for job in jobs if tests[id(job)]], at_once
    ):
        code = os.waitstatus_to_exitcode(status)
        if code == UNFIT or (code == SURVIVED and not quick):
            remaining.append(job)
        else:
            yield {**job, "result": _result(code)}
    waiting = list(reversed(remaining))
    running: dict[int, Job] = {}
    while waiting or running:
        while waiting and len(running) < at_once:
            job = waiting.pop()
            child = os.fork()
            if child == 0:
                _run(PACKAGE / job["file"], tuple(job["path"]), job["number"], quick=quick)
            running[child] = job
        child, status = os.wait()
        yield {**running.pop(child), "result": _result(os.waitstatus_to_exitcode(status))}


def _results_in_place(jobs: list[tuple[Job, list[str]]], at_once: int) -> Iterator[tuple[Job, int]]:
    """Each mutant with the status of its process, in the order in which they end."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        _into_silence()
        os._exit(try_in_place(jobs, PACKAGE, at_once, _limited, writing, [*PYTEST, *all_tests()]))
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as lines:
        for line in lines:
            number, status = json.loads(line)
            yield jobs[number][0], status
    if os.waitpid(child, 0)[1] != 0:
        sys.exit("the tests could not be collected: fix that first (make test)")


def _result(code: int) -> str:
    """The result of an exit code; a mutant that its limits stopped has a result of its own."""
    return {SURVIVED: "survived", KILLED: "killed"}.get(code, "stopped")


def _report(results: list[Job]) -> None:
    for name in dict.fromkeys(job["file"] for job in results):
        here = [job for job in results if job["file"] == name]
        killed = sum(job["result"] != "survived" for job in here)
        print(f"{name:<26}{killed:>5} of {len(here):>5} killed, {killed / len(here):.1%}")
    killed = sum(job["result"] != "survived" for job in results)
    print(f"{'total':<26}{killed:>5} of {len(results):>5} killed, {killed / len(results):.1%}")


if __name__ == "__main__":
    main()
