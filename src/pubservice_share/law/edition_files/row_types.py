"""The types of the rows of an edition: their fields, the rows within them, and wrong values."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias, TypeGuard

import msgspec

from pubservice_share.json_values import is_list, is_object
from pubservice_share.law.errors import Place
from pubservice_share.law.text_kinds import Mark, marks_of

__all__ = [
    "FieldValue",
    "RowProblem",
    "are_row_structs",
    "fields_of",
    "row_type",
    "rows_in",
    "texts_of",
    "type_problems",
]

#: A problem in the rows: its place in the data, a message and a cure.
RowProblem = tuple[Place, str, str]

#: The value of a field of a row: a row, a tuple of rows or words, or one word, number or day.
FieldValue: TypeAlias = msgspec.Struct | tuple[Any, ...] | str | int | date | None


@functools.cache
def fields_of(struct: type[msgspec.Struct]) -> tuple[msgspec.structs.FieldInfo, ...]:
    return msgspec.structs.fields(struct)


@functools.cache
def marked_in(struct: type[msgspec.Struct]) -> tuple[tuple[str, str, Mark], ...]:
    """The marked texts of a row: the name of the field in Python and in the file, and its mark."""
    return tuple(
        (field.name, field.encode_name, mark)
        for field in fields_of(struct)
        for mark in marks_of(field.type)
    )


def row_type(hint: Any) -> type[msgspec.Struct] | None:
    """The struct of a field: of the row in it, if there is one, or of each row of its list."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType, tuple):
        structs = (row_type(inner) for inner in typing.get_args(hint))
        return next((struct for struct in structs if struct is not None), None)
    return hint if _is_struct(hint) else None


def _is_struct(hint: object) -> TypeGuard[type[msgspec.Struct]]:
    return isinstance(hint, type) and issubclass(hint, msgspec.Struct)


def are_row_structs(value: FieldValue) -> TypeGuard[tuple[msgspec.Struct, ...]]:
    """Whether the value of a field is a tuple of rows, and not of words."""
    return isinstance(value, tuple) and bool(value) and isinstance(value[0], msgspec.Struct)


def type_problems(
    value: object, struct: type[msgspec.Struct], place: Place = ()
) -> Iterator[RowProblem]:
    """Every field that is missing, unknown or of the wrong type, row by row."""
    if not is_object(value):
        yield place, "expected an object", "write the row as an object"
        return
    fields = {field.encode_name: field for field in fields_of(struct)}
    for name in value.keys() - fields.keys():
        names = ", ".join(fields)
        yield (*place, name), f"unknown field `{name}`", f"the fields are {names}"
    for name, field in fields.items():
        at = (*place, name)
        if name not in value:
            if field.required:
                yield at, f"missing required field `{name}`", "state it"
            continue
        part, inner = value[name], row_type(field.type)
        if inner is not None and is_list(part):
            for number, row in enumerate(part):
                yield from type_problems(row, inner, (*at, number))
        elif inner is not None and is_object(part):
            yield from type_problems(part, inner, at)
        else:
            try:
                msgspec.convert(part, field.type)
            except msgspec.ValidationError as error:
                yield at, str(error).partition(" - at ")[0], "write it as the law schema requires"


def rows_in(
    value: msgspec.Struct | tuple[Any, ...], place: Place = ()
) -> Iterator[tuple[Place, msgspec.Struct]]:
    """Every row, at whatever depth, with its place."""
    if isinstance(value, msgspec.Struct):
        yield place, value
        for field in fields_of(type(value)):
            part: FieldValue = getattr(value, field.name)
            if isinstance(part, tuple | msgspec.Struct):
                yield from rows_in(part, (*place, field.encode_name))
    else:
        for number, row in enumerate(value):
            if isinstance(row, msgspec.Struct):
                yield from rows_in(row, (*place, number))


def texts_of(row: msgspec.Struct) -> Iterator[tuple[str, Mark, Any]]:
    """Each marked text of a row, with the name of its field."""
    for name, written, mark in marked_in(type(row)):
        value: FieldValue = getattr(row, name)
        for text in value if isinstance(value, tuple) else (value,):
            if text is not None:
                yield written, mark, text
