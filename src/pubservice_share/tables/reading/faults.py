"""Faults in a table: of single values, of values that contradict each other, of absent columns.

A distinct value is checked once, by the code that reads documents: a document is built around
it, and the faults of the document are those of the value.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.caches import kept_with_first
from pubservice_share.documents import DocumentError, from_dict
from pubservice_share.law import Edition
from pubservice_share.model import Disclosure
from pubservice_share.model.fields import public_fields
from pubservice_share.tables.columns import NOUNS, columns_of, holders_of, nested, pointer_to
from pubservice_share.tables.engines.protocol import Engine, Frame

from .coded import INTERNAL, Coded, Readable, codes_of, combination, tri_state

__all__ = ["add_faults", "document_of", "fault_of", "joint_fields"]


def _document_around(noun: str, edition: Edition, values: Mapping[str, Any]) -> dict[str, Any]:
    """A document with values at their paths, and with the other fields that it needs to load."""
    required = dict(_required(noun, edition))
    for path in values:
        for holder, optional in holders_of(noun).items():
            if optional and path.startswith(f"{holder}."):
                required[f"{holder}.name"] = "-"
    return _document(noun, {**required, **values})


def _document(noun: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """A document with values at their paths; unknown values are left out."""
    plain = {
        path: list(value) if isinstance(value, tuple) else value for path, value in values.items()
    }
    return {"type": noun, **nested(plain)}


def _required(noun: str, edition: Edition) -> Iterator[tuple[str, Any]]:
    """The paths that a document of a noun needs to load, each with an example value."""
    power = next(iter(edition.powers))
    some = {"day": edition.passed.isoformat(), "name": "-"}
    required = {
        field.name for field in public_fields(NOUNS[noun]) if field.default is attrs.NOTHING
    }
    for path, column in columns_of(noun).items():
        holder, _, name = path.rpartition(".")
        if holder and (name != "name" or holders_of(noun)[holder]):
            continue
        if name in ("power", "received_under"):
            yield path, power
        elif path == "territory" and path in required:
            yield path, ("england",)
        elif column.kind in some and name in ("on", "name"):
            yield path, some[column.kind]


def _fault(noun: str, edition: Edition, values: Mapping[str, Any]) -> str | None:
    """The reason why a document cannot have these values; None where it can."""
    try:
        from_dict(_document_around(noun, edition, values), law=edition)
    except DocumentError as error:
        paths = tuple(map(pointer_to, values))
        # A fault of one of the values itself goes before faults of the document.
        faults = [
            fault for fault in error.faults if fault.pointer.startswith(paths)
        ] or error.faults
        return "; ".join(f"{fault.pointer}: {fault.message}" for fault in faults)
    return None


@kept_with_first(maxsize=65536)
def fault_of(edition: Edition, noun: str, path: str, value: Any) -> str | None:
    """The reason why a field cannot have a value; None where it can."""
    return _fault(noun, edition, {path: value})


@functools.cache
def joint_fields(noun: str) -> tuple[tuple[str, ...], ...]:
    """Groups of fields whose values may contradict each other though each can be read."""
    groups: list[tuple[str, ...]] = [
        tuple(path for path in columns_of(noun) if path.startswith(f"{holder}."))
        for holder, optional in holders_of(noun).items()
        if optional
    ]
    if noun == Disclosure.noun:
        groups += [
            ("objective", "pursues"),
            ("information.personal_data", "complies_with_data_protection"),
        ]
    else:
        groups.append(
            (
                "received_from.specified_as",
                "received_under",
                "information.from_revenue_and_customs",
            )
        )
    return tuple(groups)


def add_faults(table: Readable, edition: Edition, engine: Engine) -> Readable:
    """The table with columns of faults: of values, of joint fields and of absent columns."""
    frame, faults = table.words, dict[str, Sequence[str | None]]()
    for coded in table.coded.values():
        if coded.faults:
            keys = range(len(coded.values))
            reasons = [coded.faults.get(number) for number in keys]
            frame = _add_fault_numbers(frame, engine, coded.code, keys, reasons, faults)
    for number, group in enumerate(joint_fields(table.noun)):
        columns = [_column_to_check(table, group, path) for path in group]
        parts = [coded for coded in columns if coded is not None]
        truths = [path for path in group if path in table.facts and path not in table.coded]
        if len(parts) + len(truths) == 0:
            continue
        name = f"{INTERNAL}together_{number}"
        frame = frame.with_columns(
            combination(
                [*map(_of_code, parts), *(_of_truth(table, path) for path in truths)]
            ).alias(name)
        )
        values = [*(part.values for part in parts), *((None, True, False) for _ in truths)]
        paths = [*(part.column.path for part in parts), *truths]
        keys_of_group = engine.distinct(frame, name)
        reasons = []
        for key in keys_of_group:
            codes = codes_of(key, [len(values_of_field) for values_of_field in values])
            if any(code in part.faults for code, part in zip(codes, parts, strict=False)):
                reasons.append(None)  # the fault of the value itself is recorded already
                continue
            values_of_group = {
                path: values_of_field[code]
                for path, values_of_field, code in zip(paths, values, codes, strict=True)
            }
            reasons.append(_joint_fault(table.noun, edition, group, values_of_group))
        if any(reasons):
            frame = _add_fault_numbers(frame, engine, name, keys_of_group, reasons, faults)
    for path, _ in _required(table.noun, edition):
        if path not in table.coded:
            name = f"{INTERNAL}lacks_{len(faults)}"
            lacking = f"{pointer_to(path)}: the table has no column {path!r}"
            frame = frame.with_columns(nw.lit(1).cast(nw.Int32).alias(name))
            faults[name] = (None, lacking)
    return attrs.evolve(table, words=frame, faults=faults)


def _column_to_check(table: Readable, group: Sequence[str], path: str) -> Coded | None:
    """The column of a field in a group; None where there is none.

    Whether an object lacks its name is a fault of what the row states, whatever a look-up adds.
    """
    coded = table.coded.get(path)
    return table.as_stated.get(path, coded) if _is_object(group) else coded


def _is_object(group: Sequence[str]) -> bool:
    """Whether a group is the fields of an object, which needs a name."""
    return bool(group) and group[0].endswith(".name")


def _add_fault_numbers(
    frame: Frame,
    engine: Engine,
    code: str,
    keys: Sequence[int],
    reasons_of_codes: Sequence[str | None],
    faults: dict[str, Sequence[str | None]],
) -> Frame:
    """The frame with a column of fault numbers; ``faults`` receives the faults they number."""
    reasons = list(dict.fromkeys([None, *reasons_of_codes]))
    name = f"{code}_fault"
    faults[name] = reasons
    numbers = [reasons.index(reason) for reason in reasons_of_codes]
    return engine.look_up(frame, code, keys, {name: (nw.Int32, numbers)})


def _joint_fault(
    noun: str, edition: Edition, group: Sequence[str], values: Mapping[str, Any]
) -> str | None:
    stated = {path: value for path, value in values.items() if value is not None}
    if not stated:
        return None
    if _is_object(group):
        # An object that is present needs a name.
        named = [f"{path.rpartition('.')[0]}.name" for path in stated]
        for path in (group[0], *named):
            stated.setdefault(path, values.get(path))
    return _fault(noun, edition, stated)


def _of_code(coded: Coded) -> tuple[nw.Expr, int]:
    return nw.col(coded.code), len(coded.values)


def _of_truth(table: Readable, path: str) -> tuple[nw.Expr, int]:
    return tri_state(nw.col(table.facts[path]))


def document_of(table: Readable, row: Mapping[str, Any]) -> dict[str, Any]:
    """The document of a row that can be read."""
    values = {
        path: coded.values[row[coded.code]]
        for path, coded in table.coded.items()
        if path in columns_of(table.noun)
    }
    values |= {path: row[name] for path, name in table.facts.items()}
    return _document(table.noun, values)
