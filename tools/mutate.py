"""Mutation testing of the law, the logic, the rules and the documents: a process for each mutant.

    make mutate
    python tools/mutate.py --rooms law documents --sample 150
    python tools/mutate.py --files logic/terms.py
    python tools/mutate.py --rooms law --quick; python tools/mutate.py --rooms law --again

Rules are built when their modules are imported, so a mutant has to stand before anything of
the package is imported.  This process imports only what the tests need from elsewhere; each
mutant is a fork of it that finds one module changed and runs the tests until one fails.

Nothing is changed in what no test could kill: annotations, words of a ``Literal``,
``__all__``, docstrings, decorators, and errors that are raised.
"""

from __future__ import annotations

import argparse
import ast
import copy
import hashlib
import importlib.abc
import importlib.util
import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "pubservice_share"
_OF_RULES = [
    ["tests/test_rules.py", "tests/test_cases.py"],
    ["tests/logic", "tests/law/test_editions.py"],
    ["tests/test_readers.py", "tests/laws"],
]
#: The tests of each room, the quickest killers first: a group is run where those before it pass.
TESTS = {
    "documents": [
        [
            "tests/documents/test_corners.py",
            "tests/documents/test_faults.py",
            "tests/documents/test_quick_doors.py",
            "tests/documents/test_what_faults_say.py",
        ],
        [
            "tests/documents/test_codec.py::test_the_published_schema_is_that_of_the_code",
            "tests/test_misreadings.py",
            "tests/test_cases.py",
            "tests/agreements/test_partnership.py",
        ],
        ["tests/documents", "tests/hostile/test_limits.py"],
        ["tests/compatibility/test_releases.py", "tests/test_public_face.py", "tests/validation"],
    ],
    "law": [
        ["tests/law"],
        ["tests/test_cases.py", "tests/test_rules.py", "tests/test_lookups.py"],
        ["tests/reports/test_notebooks.py", "tests/test_public_face.py", "tests/documents"],
        ["tests/laws/test_answers.py", "tests/laws/test_second_writing.py"],
    ],
    "logic": _OF_RULES,
    "rules": _OF_RULES,
    "rules/checks": [
        ["tests/agreements/test_broken.py", "tests/agreements/test_parties.py"],
        ["tests/agreements", "tests/test_rules.py"],
    ],
}
FILES = [file for room in TESTS for file in sorted((PACKAGE / room).glob("[a-z]*.py"))]
#: What the tests need was imported before, so it is not rewritten; that is no matter here.
QUIET = ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
#: What the tests need from elsewhere, imported once for all of them.
BEFORE = [
    "attrs",
    "click",
    "clingo",
    "hypothesis",
    "jsonschema",
    "jsonschema_rs",
    "msgspec",
    "pytest",
]
#: Seconds of work for one mutant, and of waiting; one that hangs is found out.
WORK, WAIT = 240, 1800
#: In place of the number of a change: the module as it is.
UNCHANGED = -1
LOG = ROOT / ".cache" / "mutants.jsonl"

_COMPARED: dict[type, type] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Lt: ast.LtE, ast.LtE: ast.Lt,
    ast.Gt: ast.GtE, ast.GtE: ast.Gt,
}  # fmt: skip
_COUNTED: dict[type, type] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.LShift: ast.RShift,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr,
}  # fmt: skip
_SWAPPED = {"And": "Or", "Or": "And", "Some": "Every", "Every": "Some", "any": "all", "all": "any"}


def _changed(node: ast.AST, **fields: Any) -> ast.AST:
    made = copy.copy(node)
    for name, value in fields.items():
        setattr(made, name, value)
    return ast.copy_location(made, node)


def _without(items: list[Any], number: int) -> list[Any]:
    return items[:number] + items[number + 1 :]


def changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """What can be done to one node: a name for it, and the node changed."""
    match node:
        case ast.Constant(value=value) if isinstance(value, bool):
            yield f"{value} to {not value}", _changed(node, value=not value)
        case ast.Constant(value=value) if isinstance(value, int):
            yield f"{value} to {value + 1}", _changed(node, value=value + 1)
        case ast.Constant(value=value) if isinstance(value, str):
            yield "text changed", _changed(node, value=f"XX{value}XX")
        case ast.Compare(ops=[op]) if type(op) in _COMPARED:
            other = _COMPARED[type(op)]()
            yield "comparison turned", _changed(node, ops=[other])
        case ast.BoolOp(op=op):
            turned = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield "and, or turned", _changed(node, op=turned)
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield "not removed", operand
        case ast.BinOp(op=op) if type(op) in _COUNTED:
            count = _COUNTED[type(op)]()
            yield "arithmetic turned", _changed(node, op=count)
        case ast.AugAssign(op=op) if type(op) in _COUNTED:
            count = _COUNTED[type(op)]()
            yield "arithmetic turned", _changed(node, op=count)
        case ast.If(test=test) | ast.IfExp(test=test):
            negated = ast.UnaryOp(op=ast.Not(), operand=test)
            yield "condition turned", _changed(node, test=negated)
        case ast.Return(value=value) if not _says_no(value):
            yield "nothing returned", _changed(node, value=ast.Constant(None))
        case ast.Break():
            yield "break to continue", ast.copy_location(ast.Continue(), node)
        case ast.Call():
            yield from _calls(node)
        case ast.Tuple(elts=items) | ast.List(elts=items):
            if isinstance(node.ctx, ast.Load):
                for number in range(len(items)):
                    yield (
                        f"element {number} left out",
                        _changed(node, elts=_without(items, number)),
                    )
        case _:
            pass


def _calls(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    name = node.func.id if isinstance(node.func, ast.Name) else ""
    if name in _SWAPPED:
        other = ast.copy_location(ast.Name(_SWAPPED[name], ast.Load()), node.func)
        yield f"{name} to {_SWAPPED[name]}", _changed(node, func=other)
    if name == "Not":
        yield "Not removed", node.args[0]
    for number in range(len(node.args)):
        yield (
            f"argument {number} left out",
            _changed(node, args=_without(node.args, number)),
        )
    for number, keyword in enumerate(node.keywords):
        yield (
            f"{keyword.arg} left out",
            _changed(node, keywords=_without(node.keywords, number)),
        )


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for name, value in ast.iter_fields(node):
        if isinstance(value, ast.AST):
            yield name, None, value
        elif isinstance(value, list):
            for number, inner in enumerate(value):
                if isinstance(inner, ast.AST):
                    yield name, number, inner


def _spared(name: str, child: ast.AST) -> bool:
    """What no test could kill, since it says nothing while the program runs."""
    if name in ("annotation", "returns", "decorator_list"):
        return True
    match child:
        case ast.Assign(targets=[ast.Name(id="__all__")]):
            return True
        case ast.Assign(value=ast.Subscript() | ast.BinOp(op=ast.BitOr())) if _is_type(child.value):
            return True
        case ast.Expr(value=ast.Constant(value=str())):
            return True
        case ast.Import() | ast.ImportFrom():
            return True
        case ast.Raise():
            return True
    return False


def _says_no(value: ast.AST | None) -> bool:
    """What returns nothing, None or False: None in its place is as good a no."""
    return value is None or (isinstance(value, ast.Constant) and value.value in (None, False))


def _is_type(value: ast.AST) -> bool:
    names = {held.id for held in ast.walk(value) if isinstance(held, ast.Name)}
    return bool(names & {"Literal", "Callable", "str", "tuple", "Union", "Field", "Fact"})


_Path = tuple[tuple[str, int | None], ...]


def sites(tree: ast.AST, path: _Path = ()) -> Iterator[tuple[_Path, int, int, str]]:
    """Every mutant of a module: where it is, which it is there, its line, what it does."""
    for number, (what, _) in enumerate(changes(tree)):
        yield path, number, getattr(tree, "lineno", 0), what
    for name, place, child in _children(tree):
        if not _spared(name, child):
            yield from sites(child, (*path, (name, place)))


def mutant(tree: ast.AST, path: _Path, number: int) -> ast.AST:
    """The module with one node changed."""
    if not path:
        return list(changes(tree))[number][1]
    (name, place), *rest = path
    made = copy.copy(tree)
    held = getattr(tree, name)
    if place is None:
        setattr(made, name, mutant(held, tuple(rest), number))
    else:
        inner = list(held)
        inner[place] = mutant(held[place], tuple(rest), number)
        setattr(made, name, inner)
    return made


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


def _run(file: Path, path: _Path, number: int, *, quick: bool = False) -> None:
    """In a process of its own: exit 1 if some test fails, 0 if none does.

    ``quick`` leaves out the last and slowest group of tests.
    """
    import pytest

    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    os.dup2(null, 2)
    resource.setrlimit(resource.RLIMIT_CPU, (WORK, WORK))
    signal.alarm(WAIT)
    tree: ast.AST = ast.parse(file.read_text(encoding="utf-8"))
    if number != UNCHANGED:
        tree = mutant(tree, path, number)
    module = ".".join(file.relative_to(PACKAGE.parent).with_suffix("").parts)
    sys.meta_path.insert(0, _Finder(module, file, tree))
    groups = TESTS[_room(file)]
    for several in groups[:-1] if quick else groups:
        present = [name for name in several if (ROOT / name.partition("::")[0]).exists()]
        code = pytest.main(["-x", "-q", *QUIET, "-m", "not node and not slow", *present])
        if code != 0:
            os._exit(1)
    os._exit(0)


def _jobs(arguments: argparse.Namespace) -> list[dict[str, Any]]:
    wanted = [
        file
        for file in FILES
        if (not arguments.files or _named(file) in arguments.files)
        and (not arguments.rooms or _room(file) in arguments.rooms)
    ]
    jobs = []
    for file in wanted:
        source = file.read_bytes()
        text = hashlib.sha256(source).hexdigest()[:16]
        for path, number, line, what in sites(ast.parse(source)):
            jobs.append(
                {
                    "file": _named(file),
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


def _known(job: dict[str, Any]) -> str:
    """What tells a mutant of a module, as the module stands, from any other."""
    return json.dumps([job[name] for name in ("file", "text", "path", "number")])


def _room(file: Path) -> str:
    return str(file.parent.relative_to(PACKAGE))


def _named(file: Path) -> str:
    return str(file.relative_to(PACKAGE))


def main() -> None:
    """Run the mutants and print the figures, with each that survived."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--files", nargs="*", help="such as logic/terms.py; else all")
    parser.add_argument("--rooms", nargs="*", choices=TESTS, help="such as law; else all")
    parser.add_argument("--sample", type=int, help="so many mutants, drawn at random")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quick", action="store_true", help="without the slowest group of tests")
    parser.add_argument(
        "--again", action="store_true", help="keep what the log has as killed, and try the rest"
    )
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    for name in BEFORE:
        importlib.import_module(name)
    os.chdir(ROOT)
    jobs = _jobs(arguments)
    for room in sorted({_room(PACKAGE / job["file"]) for job in jobs}):
        child = os.fork()
        if child == 0:
            _run(next(file for file in FILES if _room(file) == room), (), UNCHANGED)
        if os.waitpid(child, 0)[1] != 0:
            sys.exit(f"the tests of {room} fail with nothing changed: mend that first (make test)")
    LOG.parent.mkdir(parents=True, exist_ok=True)
    before: list[dict[str, Any]] = []
    if arguments.again and LOG.exists():
        held = [json.loads(line) for line in LOG.read_text(encoding="utf-8").splitlines()]
        killed = {_known(job): job for job in held if job["result"] == "killed"}
        before = [killed[_known(job)] for job in jobs if _known(job) in killed]
        jobs = [job for job in jobs if _known(job) not in killed]
    running: dict[int, dict[str, Any]] = {}
    results: list[dict[str, Any]] = before.copy()
    waiting = list(reversed(jobs))
    with LOG.open("w", encoding="utf-8") as log:
        log.writelines(json.dumps(job) + "\n" for job in before)
        while waiting or running:
            while waiting and len(running) < arguments.jobs:
                job = waiting.pop()
                child = os.fork()
                if child == 0:
                    _run(
                        PACKAGE / job["file"],
                        tuple(job["path"]),
                        job["number"],
                        quick=arguments.quick,
                    )
                running[child] = {**job, "began": time.monotonic()}
            child, status = os.wait()
            job = running.pop(child)
            # A mutant that hangs is stopped by its limits, and so found out.
            job["result"] = "survived" if status == 0 else "killed"
            job["seconds"] = round(time.monotonic() - job.pop("began"), 1)
            results.append(job)
            log.write(json.dumps(job) + "\n")
            log.flush()
            if job["result"] == "survived":
                print(f"survived  {job['file']}:{job['line']}  {job['what']}", flush=True)
    _report(results)


def _report(results: list[dict[str, Any]]) -> None:
    for name in dict.fromkeys(job["file"] for job in results):
        here = [job for job in results if job["file"] == name]
        killed = sum(job["result"] == "killed" for job in here)
        print(f"{name:<26}{killed:>5} of {len(here):>5} killed, {killed / len(here):.1%}")
    killed = sum(job["result"] == "killed" for job in results)
    print(f"{'together':<26}{killed:>5} of {len(results):>5} killed, {killed / len(results):.1%}")


if __name__ == "__main__":
    main()
