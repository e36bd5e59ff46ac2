"""``assess_table``: answers each row of a table as ``assess`` answers a document."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
import narwhals as nw

from pubservice_share.assessment import assess
from pubservice_share.assessment.assess import views_of
from pubservice_share.directory import Partners
from pubservice_share.documents import from_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.model import Disclosure
from pubservice_share.model.agreements import Agreement
from pubservice_share.spelling import hint

from .added_columns import (
    CLAIM_NUMBER,
    INVALID,
    LOOK_UP_COLUMN,
    NAME_COLUMNS,
    add_claims,
    add_look_ups,
    add_reasons,
    add_rule_lists,
)
from .claims import CLAIM_COLUMNS, agreements_by_id
from .columns import NOUNS, columns_of, holders_of
from .engines.choice import engine_for
from .engines.protocol import Engine, Frame
from .errors import TableError
from .processes import refuse_forked
from .reading.coded import INTERNAL, Readable, combination, narrowed
from .reading.faults import document_of
from .reading.frames import input_table
from .reading.values import readable
from .rules.masks import NOT_MET, TURNS, UNKNOWN, MaskedRows, masked_rows

if TYPE_CHECKING:
    from .reading.looked_up import LookUps

__all__ = [
    "ADDED",
    "LOOK_UP_COLUMN",
    "NAME_COLUMNS",
    "TableError",
    "answered_table",
    "assess_table",
    "look_ups_of",
]

#: The column that is added where rows are checked against agreements.
CLAIM = "against_agreement"

#: The rows processed together where names are looked up: their sentences are long.
_ROWS_LOOKED_UP = 1_000_000

#: The columns that an answer adds.
ADDED = ("outcome", "not_met", "unknown", "readings", "reason")

_Table = TypeVar("_Table")
_OUTCOME = f"{INTERNAL}outcome"
_OUTCOMES = ("permitted", "not-permitted", "undetermined", "invalid")
_DISCLOSURE = Disclosure.noun
#: Names of the columns that record whether a deciding rule is not met, and whether one is unknown.
_BARRED, _OPEN = f"{INTERNAL}bars", f"{INTERNAL}open"
#: Fields that a table may have and that are not read.
_NOT_READ = ("information.annotations",)
#: Every column that is read, whatever the noun.
_FIELDS = {"type", *CLAIM_COLUMNS, *(path for noun in NOUNS for path in columns_of(noun))}


def assess_table(
    frame: _Table,
    *,
    noun: str | None = None,
    adopt: Mapping[str, bool] | None = None,
    law: Edition | None = None,
    agreements: Iterable[Agreement] | None = None,
    prefix: str = "",
    look_up: bool = False,
    bodies: Partners | None = None,
) -> _Table:
    """The same table with ``outcome``, ``not_met``, ``unknown``, ``readings`` and ``reason``.

    ``frame`` is a Polars (eager or lazy), pandas, PyArrow, DuckDB or PySpark table with a
    column for each field, nested ones with dots; columns of other names are not changed.
    ``noun`` states what its rows are (``disclosure``, ``use`` or ``onward-disclosure``); without
    it a column ``type`` does, and without that they are disclosures.  ``prefix`` begins the
    names of the added columns.  ``not_met`` and ``unknown`` are lists of ids of rules.

    With ``agreements`` each disclosure is also checked against the one whose id is in its
    column ``agreement``, and ``against_agreement`` lists the problems (``claims.PROBLEMS``):
    null where it claims none.  This check never decides an outcome.

    With ``look_up`` each body that a row names without its entries gets those that
    ``directory.look_up`` gives on the day and in the territory of the row, and ``looked_up`` has
    the sentences of the look-up: null where nothing was looked up.  ``bodies`` are a user's own
    partners, which come before the directory.

    A row that cannot be read gets the outcome ``invalid`` and a ``reason``, and null lists.
    Raises TableError for a table with columns that cannot be read as intended, ValueError for an
    unknown reading and for ``bodies`` without ``look_up``, TypeError for anything that is not a
    table, and ForkedError (a RuntimeError) in a process that was forked after such a table had
    been answered.
    """
    if bodies is not None and not look_up:
        raise ValueError("bodies has no effect without look_up=True: give both")
    look_ups = look_ups_of(law, bodies) if look_up else None
    return answered_table(
        frame,
        noun=noun,
        adopt=adopt,
        law=law,
        agreements=agreements,
        names={name: f"{prefix}{name}" for name in _added(agreements, look_ups)},
        look_ups=look_ups,
    )


def look_ups_of(law: Edition | None, bodies: Partners | None) -> LookUps:
    """Look-ups of names under an edition, for one table or for one after another."""
    from .reading.looked_up import LookUps  # the directory is read only where names are looked up

    return LookUps(law or built_in(), bodies)


def _added(agreements: object, look_ups: object) -> Iterator[str]:
    yield from ADDED
    if agreements is not None:
        yield CLAIM
    if look_ups is not None:
        yield LOOK_UP_COLUMN


def answered_table(
    frame: _Table,
    *,
    noun: str | None,
    adopt: Mapping[str, bool] | None,
    law: Edition | None,
    agreements: Iterable[Agreement] | None,
    names: Mapping[str, str],
    look_ups: LookUps | None,
) -> _Table:
    """The table as ``assess_table`` answers it, with the columns in ``names`` alone.

    ``names`` maps the columns of an answer, and with look-ups ``NAME_COLUMNS``, to their names.
    """
    refuse_forked(frame)
    edition = law or built_in()
    views = views_of(adopt, edition)
    table = input_table(frame, _FIELDS, None if look_ups is None else _ROWS_LOOKED_UP)
    by_id = None if agreements is None else agreements_by_id(agreements)
    _check_names(list(table.columns), list(names.values()), noun)
    pieces = (
        _answer_piece(
            piece,
            table.columns,
            noun,
            _Request(engine_for(piece), edition, views, names, by_id, look_ups),
        )
        for piece in table.pieces()
    )
    result: _Table = table.finished(pieces, list(names.values()))
    return result


@attrs.frozen
class _Request:
    """A request for answers: the engine, the law and the columns to add."""

    engine: Engine
    edition: Edition
    views: Mapping[str, bool]
    #: The columns that are added, each with its name.
    names: Mapping[str, str]
    #: The agreements that rows may claim; None without such a check.
    agreements: Mapping[str, Agreement] | None
    #: The look-ups of names; None without look-up.
    look_ups: LookUps | None


def _check_names(names: Sequence[str], added: Sequence[str], noun: str | None) -> None:
    """Refuse a noun that does not exist and columns that clash, before any work is done."""
    if noun is not None and noun not in NOUNS:
        raise TableError(f"{noun!r} is not a noun for tables: expected one of {', '.join(NOUNS)}")
    for name in names:
        if name in added:
            raise TableError(
                f"the table already has a column {name!r}, which the answer would replace: drop "
                "it, or give a prefix for the names of the added columns"
            )
        if name.startswith(INTERNAL):
            raise TableError(f"names that begin with {INTERNAL} are reserved: rename {name!r}")
    nouns = list(NOUNS) if noun is None else [noun]
    fields = {path for name_of_noun in nouns for path in columns_of(name_of_noun)}
    holders = {path for name_of_noun in nouns for path in holders_of(name_of_noun)}
    for name in names:
        if name in holders:
            raise TableError(
                f"the column {name!r} contains objects: give each of their fields a column of "
                f"its own, such as {next(path for path in fields if path.startswith(name))!r}"
            )
        inside, _, _ = name.rpartition(".")
        if inside in holders and name not in fields and name not in _NOT_READ:
            raise TableError(
                f"{name!r} is not a field of a {' or '.join(nouns)}{hint(name, fields)}"
            )


def _answer_piece(
    work: Frame, columns: Mapping[str, str], noun: str | None, request: _Request
) -> list[Frame]:
    return [_answer(part, kind, request) for part, kind in _parts(work, columns, noun, request)]


def _parts(
    work: Frame, columns: Mapping[str, str], noun: str | None, request: _Request
) -> Iterator[tuple[Readable | Frame, str]]:
    """The rows split by noun and power, each part with the name of its set of rules."""
    if noun is None and "type" not in columns:
        noun = next(iter(NOUNS))
    if noun is not None:
        yield from _by_power(work, columns, noun, request)
        return
    kind = nw.col(columns["type"]).cast(nw.String)
    for name in NOUNS:
        rows = work.filter((kind == name).fill_null(value=False))
        if _has_rows(rows):
            yield from _by_power(rows, columns, name, request)
    others = work.filter(~kind.is_in(list(NOUNS)).fill_null(value=False))
    if _has_rows(others) or not _has_rows(work):
        yield others, ""


def _has_rows(frame: Frame) -> bool:
    first = frame.head(1)
    return len(first.collect() if isinstance(first, nw.LazyFrame) else first) > 0


def _by_power(
    rows: Frame, columns: Mapping[str, str], noun: str, request: _Request
) -> Iterator[tuple[Readable, str]]:
    beside = {} if request.agreements is None else CLAIM_COLUMNS
    fields = {**columns_of(noun), **beside}
    present = {path: columns[path] for path in fields if path in columns}
    look_ups = request.look_ups
    table = readable(rows, noun, request.edition, request.engine, present, beside, look_ups)
    power = table.coded.get("power")
    if "power" not in columns_of(noun):
        yield table, noun
        return
    codes: dict[str, list[int]] = {}
    unreadable = []
    for code, value in enumerate(power.values if power else ()):
        if power is None or value is None or code in power.faults:
            unreadable.append(code)
        else:
            codes.setdefault(value, []).append(code)
    if power is None or len(codes) <= 1:
        yield table, next(iter(codes), next(iter(request.edition.powers)))
        return
    for number, (value, codes_of_power) in enumerate(codes.items()):
        # Rows whose power cannot be read go with the first: they are invalid anyway.
        within = codes_of_power if number else [*codes_of_power, *unreadable]
        yield table.only(power, within), value


def _answer(part: Readable | Frame, kind: str, request: _Request) -> Frame:
    """The rows of one kind with the added columns."""
    engine, names = request.engine, request.names
    if not isinstance(part, Readable):
        return _answer_without_noun(part, engine, names)
    claims: list[Any] = []
    if request.agreements is not None:
        part, claims = add_claims(part, request.agreements, request.edition)
    rows = masked_rows(part, request.edition, kind, request.views)
    frame = add_reasons(rows.frame, part.faults, names["reason"], engine)
    frame = add_rule_lists(frame, NOT_MET, names["not_met"], _BARRED, rows, engine)
    frame = add_rule_lists(frame, UNKNOWN, names["unknown"], _OPEN, rows, engine)
    one, two, three, none = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 3, 0))
    open_ = nw.when(nw.col(_OPEN)).then(two).otherwise(none)
    barred = nw.when(nw.col(_BARRED)).then(one).otherwise(open_)
    frame = frame.with_columns(
        nw.when(nw.col(INVALID)).then(three).otherwise(barred).alias(_OUTCOME)
    )
    outcomes = {names["outcome"]: (nw.String, _OUTCOMES)}
    frame = engine.look_up(frame, _OUTCOME, range(len(_OUTCOMES)), outcomes)
    if claims:
        lists = {names[CLAIM]: (nw.List, claims)}
        frame = engine.look_up(frame, CLAIM_NUMBER, range(len(claims)), lists)
    if request.look_ups is not None:
        frame = add_look_ups(frame, part, names, engine)
    return _add_readings(frame, part, rows, request)


def _answer_without_noun(frame: Frame, engine: Engine, names: Mapping[str, str]) -> Frame:
    """The answer for rows whose type is not a noun that a table can have: invalid."""
    reason = f"/type: expected one of {', '.join(NOUNS)}"
    code = f"{INTERNAL}none"
    frame = frame.with_columns(nw.lit(0).cast(nw.Int64).alias(code))
    return engine.look_up(
        frame,
        code,
        [0],
        {
            names["outcome"]: (nw.String, ["invalid"]),
            names["reason"]: (nw.String, [reason]),
            **{
                column: (nw.String if name == LOOK_UP_COLUMN else nw.List, [None])
                for name, column in names.items()
                if name not in ("outcome", "reason")
            },
        },
    )


def _readings_of_document(
    part: Readable, row: Mapping[str, Any], request: _Request
) -> tuple[str, ...]:
    document = from_dict(document_of(part, row), law=request.edition)
    return assess(document, request.views, request.edition).readings


def _add_readings(frame: Frame, part: Readable, rows: MaskedRows, request: _Request) -> Frame:
    """The table with the readings on which rows turn, worked out once for each pattern."""
    engine = request.engine
    code = f"{INTERNAL}pattern"
    open_ = nw.col(_OPEN) & ~nw.col(_BARRED) & ~nw.col(INVALID) & nw.col(TURNS)
    frame = frame.with_columns(open_.alias(TURNS))
    frame, parts = narrowed(frame, engine, code, rows.pattern if rows.turning else ())
    # 0 is for rows that cannot be read, 1 for those that turn on no reading.
    number = combination(parts).cast(nw.Int64) + 2 if parts else nw.lit(1)
    no_reading = nw.lit(1)
    turns = nw.when(nw.col(TURNS)).then(number).otherwise(no_reading) if parts else no_reading
    frame = frame.with_columns(
        nw.when(nw.col(INVALID)).then(nw.lit(0)).otherwise(turns).cast(nw.Int64).alias(code)
    )
    readings_of_code: dict[int, Any] = {0: None, 1: []}
    if parts:
        facts = dict.fromkeys(part.facts.values())
        # The caller's own columns may hold what Python does not have.
        inside = [name for name in rows.words.columns if name.startswith(INTERNAL)]
        beside = part.keys or [name for name in inside if name not in facts]
        columns = [name for name in dict.fromkeys([*beside, *facts]) if name != code]
        patterns = [row for row in engine.first_rows(frame, code, columns) if row[code] > 1]
        for row in part.with_word_values(patterns, rows.words):
            readings = rows.turns_on(
                row, functools.partial(_readings_of_document, part, row, request)
            )
            readings_of_code[row[code]] = list(readings)
    return engine.look_up(
        frame,
        code,
        list(readings_of_code),
        {request.names["readings"]: (nw.List, list(readings_of_code.values()))},
    )
