"""Bodies that rows name without their entries, looked up in the directory.

A name is looked up once for each combination of what a row states of the body, the span between
changes of the law or of a body, and the territory: a table has few of them.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import attrs
import narwhals as nw

from pubservice_share.directory.look_up import LookedUp, look_up_body, span_of_look_up
from pubservice_share.directory.partners import Partners
from pubservice_share.law import Edition
from pubservice_share.model import Body, Client
from pubservice_share.model.fields import as_day
from pubservice_share.tables.columns import Column, columns_of, holders_of
from pubservice_share.tables.engines.protocol import INTERNAL, Engine, Frame

from .coded import (
    LOOKED_UP,
    REPEATED,
    Coded,
    Readable,
    RowLookUp,
    combination,
    narrowed,
)
from .faults import fault_of

__all__ = ["LookUps"]

_SPAN = f"{INTERNAL}span_of_look_up"
_CLIENT = "provides_services_to"
#: What is read of a body and may be filled in, and its place in a row of values.
_FIELDS = (
    "name",
    "identifier",
    "specified_as",
    f"{_CLIENT}.name",
    f"{_CLIENT}.identifier",
    f"{_CLIENT}.specified_as",
)
#: How many results are kept from one batch of rows to the next.
_MOST_KEPT = 65_536

#: The values of ``_FIELDS`` in a row.
_Values = tuple[Any, ...]


class LookUps:
    """The look-ups of a request, kept from one batch of rows to the next."""

    def __init__(self, edition: Edition, partners: Partners | None) -> None:
        self.edition, self.partners = edition, partners
        #: A day in each span between changes.
        self._days: dict[tuple[int, int], date] = {}
        self._kept = functools.lru_cache(_MOST_KEPT)(self._looked_up)

    def day_for(self, day: date) -> date:
        """A day on which a look-up gives the same body as on another day."""
        return self._days.setdefault(span_of_look_up(day, self.edition), day)

    def look_up(self, values: _Values, day: date, territory: tuple[str, ...]) -> LookedUp:
        """The body of a row on a day that ``day_for`` gives."""
        result = self._kept(values, day, ())
        return self._kept(values, day, territory) if territory and result.by_territory else result

    def look_up_on(
        self, own_day: date, in_span: LookedUp, values: _Values, territory: tuple[str, ...]
    ) -> LookedUp:
        """The result of a day with the day of a row, in the same span, in its sentences."""
        changed = in_span.on_day(own_day)
        return changed or self._looked_up(values, own_day, territory)

    def _looked_up(self, values: _Values, day: date, territory: tuple[str, ...]) -> LookedUp:
        return look_up_body(
            _body(values), on=day, territory=territory, law=self.edition, bodies=self.partners
        )

    def filled(self, table: Readable, engine: Engine) -> Readable:
        """The table with the bodies that it names filled in, and what was looked up by row."""
        on = table.coded.get("on")
        if on is None:  # no row can be read
            return table
        days, spans = self._spans(on)
        frame = engine.look_up(table.words, on.code, range(len(spans)), {_SPAN: (nw.Int32, spans)})
        table = attrs.evolve(table, words=frame)
        for number, path in enumerate(_bodies_of(table.noun)):
            if f"{path}.name" in table.coded:
                filling = _Filling(self, table, engine, path, f"{INTERNAL}body_{number}", days)
                table = filling.filled()
        return _with_repeats(table, engine)

    def _spans(self, on: Coded) -> tuple[list[date | None], list[int]]:
        """A day in each span, and the span of each day of a column; 0 where it is unreadable."""
        numbers: dict[date | None, int] = {None: 0}
        spans = []
        for code, value in enumerate(on.values):
            day = None
            if value is not None and code not in on.faults:
                day = self.day_for(as_day(value))
            spans.append(numbers.setdefault(day, len(numbers)))
        return list(numbers), spans


def _bodies_of(noun: str) -> Iterator[str]:
    """The paths of the bodies of a noun, in the order of its fields."""
    holders = holders_of(noun)
    return (path for path in holders if f"{path}.{_CLIENT}" in holders)


def _body(values: _Values) -> Body:
    name, identifier, listed, client_name, client_identifier, client_listed = values
    client = None
    if client_name is not None:
        client = Client(name=client_name, identifier=client_identifier, specified_as=client_listed)
    return Body(name=name, identifier=identifier, specified_as=listed, provides_services_to=client)


def _values(body: Body) -> _Values:
    client = body.provides_services_to
    stated = (None,) * 3 if client is None else (client.name, client.identifier,
                                                 client.specified_as)  # fmt: skip
    return (body.name, body.identifier, body.specified_as, *stated)


def _can_be_looked_up(values: _Values) -> bool:
    """Whether a look-up may add to what a row states of a body, or warn of it."""
    name, _, listed, client, _, client_listed = values
    return name is not None and (not listed or (client is not None and not client_listed))


@attrs.frozen
class _InSpan:
    """What was looked up for the rows of a span and a territory."""

    values: _Values | None = None
    territory: tuple[str, ...] = ()
    looked_up: LookedUp | None = None
    #: Whether a sentence names the day, so that it is true of that day alone.
    dated: bool = False


@attrs.frozen
class _Result:
    """What a body becomes in some rows: the codes of its fields, and what was looked up."""

    codes: tuple[int, ...]
    looked_up: RowLookUp


class _Filling:
    """One body of a noun, filled in wherever rows name it."""

    def __init__(
        self, look_ups: LookUps, table: Readable, engine: Engine, path: str, name: str,
        days: Sequence[date | None],
    ) -> None:  # fmt: skip
        self.look_ups, self.table, self.engine, self.name = look_ups, table, engine, name
        self.days = days
        paths = [f"{path}.{field}" for field in _FIELDS]
        columns = columns_of(table.noun)
        self.fields = [
            table.coded.get(path) or _absent(columns[path], f"{name}_absent_{number}")
            for number, path in enumerate(paths)
        ]
        self.present = [coded for coded in self.fields if coded.column.path in table.coded]
        #: New values of each field, with their codes.
        self.new: list[dict[Any, int]] = [{} for _ in self.fields]

    def filled(self) -> Readable:
        """The table with the body filled in, and a column of numbers of what was looked up."""
        frame, stated = self._stated()
        if len(stated) == 1:
            return self.table
        frame, by_span = self._spread(frame, stated)
        on = self.table.coded["on"]
        name = f"{self.name}_day"
        day = nw.when(nw.col(f"{self.name}_dated")).then(nw.col(on.code)).otherwise(nw.lit(0))
        parts = [
            (nw.col(f"{self.name}_place"), len(by_span)),
            (day.cast(nw.Int32), len(on.values)),
        ]
        frame = frame.with_columns(combination(parts).alias(name))
        keys, results = [], []
        for row in self.engine.first_rows(frame, name, [f"{self.name}_place", on.code]):
            in_span = by_span[row[f"{self.name}_place"]]
            values, looked_up = in_span.values, in_span.looked_up
            if values is not None and looked_up is not None and in_span.dated:
                own_day = as_day(on.values[row[on.code]])
                looked_up = self.look_ups.look_up_on(own_day, looked_up, values, in_span.territory)
            keys.append(row[name])
            results.append(self._result(values, looked_up))
        return self._with_results(frame, name, keys, results)

    def _stated(self) -> tuple[Frame, list[_Values | None]]:
        """A column with the number of what a row states of the body; 0 needs no look-up."""
        name = f"{self.name}_stated"
        frame, parts = narrowed(
            self.table.words, self.engine, name,
            ((nw.col(coded.code), len(coded.values)) for coded in self.present),
        )  # fmt: skip
        frame = frame.with_columns(combination(parts).alias(name))
        stated: list[_Values | None] = [None]
        keys, numbers = [], []
        for row in self.engine.first_rows(frame, name, [coded.code for coded in self.present]):
            codes = {coded.code: row[coded.code] for coded in self.present}
            values = tuple(coded.values[codes.get(coded.code, 0)] for coded in self.fields)
            at_fault = any(codes[coded.code] in coded.faults for coded in self.present)
            keys.append(row[name])
            numbers.append(0)
            if not at_fault and _can_be_looked_up(values):
                numbers[-1] = len(stated)
                stated.append(values)
        column = {f"{self.name}_number": (nw.Int32, numbers)}
        return self.engine.look_up(frame, name, keys, column), stated

    def _spread(
        self, frame: Frame, stated: Sequence[_Values | None]
    ) -> tuple[Frame, list[_InSpan]]:
        """A column with the place of each result of the span and the territory of the rows."""
        name, number = f"{self.name}_in_span", nw.col(f"{self.name}_number")
        territory = self.table.coded.get("territory")
        digits = [(nw.col(_SPAN), len(self.days))]
        if territory is not None:
            digits.append((nw.col(territory.code), len(territory.values)))
        needed = [
            (nw.when(number > 0).then(digit).otherwise(nw.lit(0)).cast(nw.Int32), count)
            for digit, count in digits
        ]
        frame, parts = narrowed(frame, self.engine, name, [(number, len(stated)), *needed])
        frame = frame.with_columns(combination(parts).alias(name))
        columns = [f"{self.name}_number", _SPAN]
        columns += [] if territory is None else [territory.code]
        results = [_InSpan()]
        places: dict[Any, int] = {}
        keys, numbers = [], []
        for row in self.engine.first_rows(frame, name, columns):
            place, day = 0, self.days[row[_SPAN]]
            values, listed = stated[row[columns[0]]], self._territory_of(row)
            if values is not None and day is not None and listed is not None:
                looked_up = self.look_ups.look_up(values, day, listed)
                key = (row[columns[0]], day, listed if looked_up.by_territory else ())
                place = places.setdefault(key, len(results))
                if place == len(results):
                    results.append(_InSpan(values, listed, looked_up, looked_up.names_day))
            keys.append(row[name])
            numbers.append(place)
        added: dict[str, tuple[Any, Sequence[Any]]] = {
            f"{self.name}_place": (nw.Int32, numbers),
            f"{self.name}_dated": (nw.Boolean, [results[place].dated for place in numbers]),
        }
        return self.engine.look_up(frame, name, keys, added), results

    def _territory_of(self, row: Mapping[str, Any]) -> tuple[str, ...] | None:
        """The territory of a row; None where it cannot be read."""
        territory = self.table.coded.get("territory")
        if territory is None:
            return ()
        code = row[territory.code]
        return None if code in territory.faults else territory.values[code] or ()

    def _result(self, values: _Values | None, looked_up: LookedUp | None) -> _Result | None:
        if values is None or looked_up is None:
            return None
        codes = []
        for coded, new, old_value, value in zip(
            self.fields, self.new, values, _values(looked_up.body), strict=True
        ):
            unchanged = value == old_value
            codes.append(-1 if unchanged else new.setdefault(value, len(coded.values) + len(new)))
        of_row = RowLookUp(looked_up.notes, looked_up.not_found, looked_up.not_settled)
        return _Result(tuple(codes), of_row)

    def _with_results(
        self, frame: Frame, name: str, keys: Sequence[int], results: Sequence[_Result | None]
    ) -> Readable:
        looked_up: dict[RowLookUp, int] = {RowLookUp(): 0}
        numbers = [
            0 if result is None else looked_up.setdefault(result.looked_up, len(looked_up))
            for result in results
        ]
        column = f"{self.name}_looked_up"
        columns: dict[str, tuple[Any, Sequence[Any]]] = {column: (nw.Int32, numbers)}
        changed = [place for place, new in enumerate(self.new) if new]
        for place in changed:
            codes = [-1 if result is None else result.codes[place] for result in results]
            columns[f"{self.name}_new_{place}"] = (nw.Int32, codes)
        frame = self.engine.look_up(frame, name, keys, columns)
        coded_by_path, as_stated = dict(self.table.coded), dict(self.table.as_stated)
        for place in changed:
            coded, code = self.fields[place], f"{self.name}_filled_{place}"
            path = coded.column.path
            own = nw.col(coded.code) if path in coded_by_path else nw.lit(0)
            new_code = nw.col(f"{self.name}_new_{place}")
            filled = nw.when(new_code >= 0).then(new_code).otherwise(own)
            frame = frame.with_columns(filled.cast(nw.Int32).alias(code))
            as_stated[path] = coded if path in coded_by_path else None
            coded_by_path[path] = self._with_new_values(coded, code, list(self.new[place]))
        return attrs.evolve(
            self.table,
            words=frame,
            coded=coded_by_path,
            as_stated=as_stated,
            looked_up=(*self.table.looked_up, (column, tuple(looked_up))),
            needed=(*self.table.needed, column),
        )

    def _with_new_values(self, coded: Coded, code: str, new: Sequence[Any]) -> Coded:
        faults = dict(coded.faults)
        for number, value in enumerate(new, start=len(coded.values)):
            fault = fault_of(self.look_ups.edition, self.table.noun, coded.column.path, value)
            if fault is not None:
                faults[number] = fault
        return Coded(coded.column, code, (*coded.values, *new), faults)


def _absent(column: Column, code: str) -> Coded:
    """The column of a field that the table does not have: not known in any row."""
    return Coded(column, code, (None,), {})


def _with_repeats(table: Readable, engine: Engine) -> Readable:
    """The table with the sentences of rows in which two bodies have a sentence in common."""
    frame, flags = table.words, list[str]()
    pairs = itertools.combinations(table.looked_up, 2)
    for number, ((first, of_first), (second, of_second)) in enumerate(pairs):
        notes, notes_of_second = (
            [frozenset(row.notes) for row in body] for body in (of_first, of_second)
        )
        if frozenset().union(*notes).isdisjoint(frozenset().union(*notes_of_second)):
            continue
        code = f"{LOOKED_UP}_pair_{number}"
        parts = [(nw.col(first), len(notes)), (nw.col(second), len(notes_of_second))]
        frame = frame.with_columns(combination(parts).alias(code))
        keys = engine.distinct(frame, code)
        count = len(notes)  # codes_of does the same, for any number of digits
        shared = [not notes[key % count].isdisjoint(notes_of_second[key // count]) for key in keys]
        if any(shared):
            flags.append(f"{code}_shared")
            frame = engine.look_up(frame, code, keys, {flags[-1]: (nw.Boolean, shared)})
    if not flags:
        return attrs.evolve(table, words=frame)
    code = f"{LOOKED_UP}_together"
    digits = ((nw.col(name), len(of_body)) for name, of_body in table.looked_up)
    frame, parts = narrowed(frame, engine, code, digits)
    number_of_row = combination(parts).cast(nw.Int64) + 1
    together = nw.when(nw.any_horizontal(*flags, ignore_nulls=True)).then(number_of_row)
    frame = frame.with_columns(together.otherwise(nw.lit(0)).cast(nw.Int64).alias(code))
    texts: dict[str | None, int] = {None: 0}
    keys, numbers = [], []
    for row in engine.first_rows(frame, code, [name for name, _ in table.looked_up]):
        notes_of_row = (
            note for name, of_body in table.looked_up for note in of_body[row[name]].notes
        )
        text = "; ".join(dict.fromkeys(notes_of_row)) if row[code] else None
        keys.append(row[code])
        numbers.append(texts.setdefault(text, len(texts)))
    frame = engine.look_up(frame, code, keys, {REPEATED: (nw.Int32, numbers)})
    needed = (*table.needed, REPEATED)
    return attrs.evolve(table, words=frame, repeated=tuple(texts), needed=needed)
