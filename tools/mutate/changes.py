"""The changes that can be made in a module, one place at a time."""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator
from typing import Any

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
    copied = copy.copy(node)
    for name, value in fields.items():
        setattr(copied, name, value)
    return ast.copy_location(copied, node)


def _without(items: list[Any], number: int) -> list[Any]:
    return items[:number] + items[number + 1 :]


def changes(node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    """The changes of one node: the name of each, and the changed node."""
    match node:
        case ast.Constant(value=value) if isinstance(value, bool):
            yield f"{value} to {not value}", _changed(node, value=not value)
        case ast.Constant(value=value) if isinstance(value, int):
            yield f"{value} to {value + 1}", _changed(node, value=value + 1)
        case ast.Constant(value=value) if isinstance(value, str):
            yield "text changed", _changed(node, value=f"XX{value}XX")
        case ast.Compare(ops=[op]) if type(op) in _COMPARED:
            opposite = _COMPARED[type(op)]()
            yield "comparison turned", _changed(node, ops=[opposite])
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
        opposite = ast.copy_location(ast.Name(_SWAPPED[name], ast.Load()), node.func)
        yield f"{name} to {_SWAPPED[name]}", _changed(node, func=opposite)
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
    """Whether no test could detect a change: the node has no effect while the program runs."""
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
    """Whether a value is nothing, None or False: None in its place changes no condition."""
    return value is None or (isinstance(value, ast.Constant) and value.value in (None, False))


def _is_type(value: ast.AST) -> bool:
    names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)}
    return bool(names & {"Literal", "Callable", "str", "tuple", "Union", "Field", "Fact"})


Steps = tuple[tuple[str, int | None], ...]


def sites(tree: ast.AST, path: Steps = ()) -> Iterator[tuple[Steps, int, int, str]]:
    """Every mutant of a module: its place, its number there, its line, and what it does."""
    for number, (what, _) in enumerate(changes(tree)):
        yield path, number, getattr(tree, "lineno", 0), what
    for name, place, child in _children(tree):
        if not _spared(name, child):
            yield from sites(child, (*path, (name, place)))


def mutant(tree: ast.AST, path: Steps, number: int) -> ast.AST:
    """The module with one node changed."""
    if not path:
        return list(changes(tree))[number][1]
    (name, place), *steps = path
    copied = copy.copy(tree)
    child = getattr(tree, name)
    if place is None:
        setattr(copied, name, mutant(child, tuple(steps), number))
    else:
        children = list(child)
        children[place] = mutant(child[place], tuple(steps), number)
        setattr(copied, name, children)
    return copied
