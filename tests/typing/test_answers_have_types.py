"""The public functions, methods and attributes have types: a user meets no value of type Any.

JSON objects are excepted: ``dict[str, Any]`` and ``Mapping[str, Any]``.
"""

from __future__ import annotations

import collections.abc
import functools
import importlib
import inspect
import sys
import typing
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import pytest

import pubservice_share as pss
from pubservice_share import model
from pubservice_share.law import Instrument

pytest.importorskip("hypothesis", reason="comes with the extra hypothesis")

PACKAGE = pss.__name__
ROOMS = ("directory", "documents", "law", "register", "strategies", "words")

#: Names in annotations that a module imports for type checkers alone, or that an alias mentions.
NAMES: dict[str, object] = {
    "Agreement": pss.Agreement,
    "Answer": pss.Assessment,
    "Edition": pss.Edition,
    "Instrument": Instrument,
    "Noun": model.Single | pss.Agreement | pss.Partnership,
    "Partnership": pss.Partnership,
    "RuleRow": pss.RuleRow,
    "Single": model.Single,
}
#: Fields that functions of the library use, and no user: ``caches`` explains them.
INTERNAL = {"Edition.kept_results"}


def public_values() -> dict[str, object]:
    """The public names of the package and of its rooms, each with its value."""
    paths = (PACKAGE, *(f"{PACKAGE}.{room}" for room in ROOMS))
    modules = {path: importlib.import_module(path) for path in paths}
    return {
        f"{path}.{name}": getattr(module, name)
        for path, module in modules.items()
        for name in module.__all__
    }


def has_bare_any(hint: object) -> bool:
    """Whether a type is Any, or has an Any in it that is not the value of a JSON object."""
    if hint is Any:
        return True
    origin, arguments = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return False
    if origin in (dict, collections.abc.Mapping) and arguments == (str, Any):
        return False
    if origin is collections.abc.Callable:
        parameters, answer = arguments
        arguments = (*(parameters if isinstance(parameters, list) else ()), answer)
    return any(map(has_bare_any, arguments))


def classes_in(hint: object) -> Iterator[type]:
    """The classes of this package in a type."""
    if isinstance(hint, type) and hint.__module__.startswith(PACKAGE):
        yield hint
    for argument in typing.get_args(hint):
        yield from classes_in(argument)


def return_types(function: Any) -> list[object]:
    """The types that type checkers see a function return: of each overload, where it has some."""
    if not inspect.isfunction(function):
        function = inspect.unwrap(function)
    names = {**vars(sys.modules[function.__module__]), **NAMES}
    return [
        typing.get_type_hints(variant, names).get("return", Any)
        for variant in typing.get_overloads(function) or [function]
    ]


def attribute_types(owner: type) -> dict[str, object]:
    """The types of the public annotated attributes of a class, without those of its bases."""
    names = {**vars(sys.modules[owner.__module__]), **NAMES}
    hints = inspect.get_annotations(owner)
    return {
        name: typing.get_type_hints(type("_", (), {"__annotations__": {name: hint}}), names)[name]
        for name, hint in hints.items()
        if not name.startswith("_")
    }


def function_of(member: object) -> object:
    """The function of a method or property; None for any other attribute."""
    if isinstance(member, classmethod | staticmethod):
        return function_of(member.__func__)
    if isinstance(member, property):
        return member.fget
    if isinstance(member, functools.cached_property):
        return member.func
    return member if callable(member) and inspect.isfunction(inspect.unwrap(member)) else None


def types_of(values: Mapping[str, object]) -> dict[str, list[object]]:
    """The types of what some values lead to, by path, with those of the classes that they name."""
    reached: dict[str, list[object]] = {}
    classes: dict[type, None] = {}
    for path, value in values.items():
        if isinstance(value, type):
            classes[value] = None
        elif function_of(value) is not None:
            reached[path] = return_types(value)
    waiting = list(classes)
    waiting += [name for hints in reached.values() for hint in hints for name in classes_in(hint)]
    done: set[type] = set()
    while waiting:
        owner = waiting.pop()
        if owner in done:
            continue
        done.add(owner)
        own: dict[str, list[object]] = {
            name: [hint] for name, hint in attribute_types(owner).items()
        }
        for name, member in vars(owner).items():
            function = None if name.startswith("_") else function_of(member)
            if function is not None:
                own[name] = return_types(function)
        reached |= {f"{owner.__qualname__}.{name}": hints for name, hints in own.items()}
        waiting += [base for base in owner.__mro__ if base.__module__.startswith(PACKAGE)]
        waiting += [name for hints in own.values() for hint in hints for name in classes_in(hint)]
    return reached


def test_no_public_name_leads_to_a_bare_any() -> None:
    reached = types_of(public_values())
    assert {f"{PACKAGE}.assess", "Assessment.outcome", "Finding.rule", "Law.entry"} <= set(reached)
    assert {path for path, hints in reached.items() if any(map(has_bare_any, hints))} <= INTERNAL


class _Seeded:
    bare: Any
    within: tuple[str, list[Any]]
    json: dict[str, Any] | None

    @property
    def answer(self) -> dict[Any, Any]:
        return {}

    @classmethod
    def word(cls) -> str:
        return ""

    def unstated(self):  # type: ignore[no-untyped-def]
        return None


def test_the_walk_sees_each_kind_of_any() -> None:
    reached = types_of({"seeded": _Seeded})
    bare = {path for path, hints in reached.items() if any(map(has_bare_any, hints))}
    assert {path.partition(".")[2] for path in bare} == {"bare", "within", "answer", "unstated"}
