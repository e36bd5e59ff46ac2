"""``assess_table``: every row of a table answered as ``assess`` answers a document."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import attrs
import narwhals as nw

from pubservice_share.assessment import assess
from pubservice_share.assessment.assess import views_of
from pubservice_share.documents import from_dict
from pubservice_share.law import Edition, built_in
from pubservice_share.model import Disclosure
from pubservice_share.model.agreements import Agreement
from pubservice_share.spelling import hint

from .claims import CLAIM_COLUMNS, FIELDS, agreements_by_id, problems_of
from .columns import NOUNS, columns_of, holders_of
from .engines.protocol import Engine, Frame, Looked, engine_for
from .errors import TableError
from .processes import refuse_forked
from .reading.coded import INTERNAL, Readable, combined
from .reading.faults import document_of
from .reading.frames import held_as_read
from .reading.values import readable
from .rules.masks import NOT_MET, TURNS, UNKNOWN, Masked, masked

__all__ = ["ADDED", "TableError", "assess_table"]

#: The column that is added where rows are held against agreements.
CLAIM = "against_agreement"

#: The columns that an answer adds.
ADDED = ("outcome", "not_met", "unknown", "readings", "reason")

_Table = TypeVar("_Table")
_INVALID = f"{INTERNAL}invalid"
_OUTCOME, _CLAIM = f"{INTERNAL}outcome", f"{INTERNAL}claim"
_OUTCOMES = ("permitted", "not-permitted", "undetermined", "invalid")
_DISCLOSURE = Disclosure.noun
#: Whether a rule that decides is not met, and whether one is unknown.
_BARS, _OPEN = f"{INTERNAL}bars", f"{INTERNAL}open"
#: The most that a column of numbers tells apart.
_MOST = 1 << 62
#: Fields that a table may carry: nothing is asked of them.
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
) -> _Table:
    """The same table with ``outcome``, ``not_met``, ``unknown``, ``readings`` and ``reason``.

    ``frame`` is a Polars (eager or lazy), pandas, PyArrow, DuckDB or PySpark table with a
    column for each field, nested ones with dots; columns of other names stay as they are.
    ``noun`` says what its rows are (``disclosure``, ``use`` or ``onward-disclosure``); where it
    is not given, a column ``type`` does, or they are disclosures.  ``prefix`` begins the names
    of the columns that are added.  ``not_met`` and ``unknown`` are lists of ids of rules.

    With ``agreements`` each disclosure is also held against the one whose id stands in its
    column ``agreement``, and ``against_agreement`` lists what is wrong (``claims.PROBLEMS``):
    null where it claims none.  It never decides.

    A row that cannot be read gets the outcome ``invalid`` and a ``reason``, and null lists.
    Raises TableError for a table that has columns that cannot be meant, ValueError for a
    reading that is not known, TypeError for what is not a table, and ForkedError (a
    RuntimeError) in a process that was forked after such a table had been answered.
    """
    refuse_forked(frame)
    edition = law or built_in()
    views = views_of(adopt, edition)
    held = held_as_read(frame, _FIELDS)
    claimed = None if agreements is None else agreements_by_id(agreements)
    added = ADDED if claimed is None else (*ADDED, CLAIM)
    names = {name: f"{prefix}{name}" for name in added}
    _refuse(list(held.columns), list(names.values()), noun)
    pieces = (
        _piece(piece, held.columns, noun, _Asked(engine_for(piece), edition, views, names, claimed))
        for piece in held.pieces()
    )
    whole: _Table = held.finished(pieces, list(names.values()))
    return whole


@attrs.frozen
class _Asked:
    """What is asked of a table."""

    engine: Engine
    edition: Edition
    views: Mapping[str, bool]
    #: The columns that are added, each with its name.
    names: Mapping[str, str]
    #: The agreements that rows may claim; None where that is not asked.
    agreements: Mapping[str, Agreement] | None


def _refuse(names: Sequence[str], added: Sequence[str], noun: str | None) -> None:
    """Refuse columns that cannot be meant, before anything is worked out."""
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
    fields = {path for held in nouns for path in columns_of(held)}
    holders = {path for held in nouns for path in holders_of(held)}
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


def _piece(work: Frame, columns: Mapping[str, str], noun: str | None, asked: _Asked) -> list[Frame]:
    return [_answered(part, kind, asked) for part, kind in _parts(work, columns, noun, asked)]


def _parts(
    work: Frame, columns: Mapping[str, str], noun: str | None, asked: _Asked
) -> Iterator[tuple[Readable | Frame, str]]:
    """The rows by noun and power, each with the name of its set of rules."""
    if noun is None and "type" not in columns:
        noun = next(iter(NOUNS))
    if noun is not None:
        yield from _by_power(work, columns, noun, asked)
        return
    kind = nw.col(columns["type"]).cast(nw.String)
    for each in NOUNS:
        rows = work.filter((kind == each).fill_null(value=False))
        if _any(rows):
            yield from _by_power(rows, columns, each, asked)
    rest = work.filter(~kind.is_in(list(NOUNS)).fill_null(value=False))
    if _any(rest) or not _any(work):
        yield rest, ""


def _any(frame: Frame) -> bool:
    held = frame.head(1)
    return len(held.collect() if isinstance(held, nw.LazyFrame) else held) > 0


def _by_power(
    rows: Frame, columns: Mapping[str, str], noun: str, asked: _Asked
) -> Iterator[tuple[Readable, str]]:
    beside = {} if asked.agreements is None else CLAIM_COLUMNS
    fields = {**columns_of(noun), **beside}
    present = {path: columns[path] for path in fields if path in columns}
    held = readable(rows, noun, asked.edition, asked.engine, present, beside)
    power = held.coded.get("power")
    if "power" not in columns_of(noun):
        yield held, noun
        return
    codes: dict[str, list[int]] = {}
    odd = []
    for code, value in enumerate(power.values if power else ()):
        if power is None or value is None or code in power.faults:
            odd.append(code)
        else:
            codes.setdefault(value, []).append(code)
    if power is None or len(codes) <= 1:
        yield held, next(iter(codes), next(iter(asked.edition.powers)))
        return
    for number, (value, several) in enumerate(codes.items()):
        # Rows whose power cannot be read go with the first: they are invalid anyway.
        within = several if number else [*several, *odd]
        yield held.only(power, within), value


def _answered(part: Readable | Frame, kind: str, asked: _Asked) -> Frame:
    """The rows of one kind with the columns that are added."""
    engine, names = asked.engine, asked.names
    if not isinstance(part, Readable):
        return _of_no_noun(part, engine, names)
    claims: list[Any] = []
    if asked.agreements is not None:
        part, claims = _claimed(part, asked.agreements)
    made = masked(part, asked.edition, kind, asked.views)
    frame = _reasons(made.frame, part.faults, names["reason"], engine)
    frame = _lists(frame, NOT_MET, names["not_met"], _BARS, made, engine)
    frame = _lists(frame, UNKNOWN, names["unknown"], _OPEN, made, engine)
    one, two, three, none = (nw.lit(number, dtype=nw.Int32) for number in (1, 2, 3, 0))
    open_ = nw.when(nw.col(_OPEN)).then(two).otherwise(none)
    barred = nw.when(nw.col(_BARS)).then(one).otherwise(open_)
    frame = frame.with_columns(
        nw.when(nw.col(_INVALID)).then(three).otherwise(barred).alias(_OUTCOME)
    )
    outcomes = {names["outcome"]: (nw.String, _OUTCOMES)}
    frame = engine.looked_up(frame, _OUTCOME, range(len(_OUTCOMES)), outcomes)
    if claims:
        told = {names[CLAIM]: (nw.List, claims)}
        frame = engine.looked_up(frame, _CLAIM, range(len(claims)), told)
    return _readings(frame, part, made, asked)


def _claimed(
    part: Readable, agreements: Mapping[str, Agreement]
) -> tuple[Readable, list[list[str] | None]]:
    """A column with the number of what is wrong between rows and agreements, and what it is."""
    engine = engine_for(part.words)
    held = [(path, part.coded[path]) for path in FIELDS if path in part.coded]
    counts = ((nw.col(coded.code), len(coded.values)) for _, coded in held)
    frame, parts = _narrowed(part.words, engine, _CLAIM, counts)
    code = f"{_CLAIM}_words"
    frame = frame.with_columns(combined(parts).alias(code))
    seen: dict[tuple[str, ...] | None, int] = {}
    keys, numbers = [], []
    for row in engine.first_rows(frame, code, [coded.code for _, coded in held]):
        values = {
            path: None if row[coded.code] in coded.faults else coded.values[row[coded.code]]
            for path, coded in held
        }
        problems = None if part.noun != _DISCLOSURE else problems_of(values, agreements)
        keys.append(row[code])
        numbers.append(seen.setdefault(problems, len(seen)))
    frame = engine.looked_up(frame, code, keys, {_CLAIM: (nw.Int32, numbers)})
    told = [None if problems is None else list(problems) for problems in seen]
    return attrs.evolve(part, words=frame, wanted=(_CLAIM,)), told or [None]


def _of_no_noun(frame: Frame, engine: Engine, names: Mapping[str, str]) -> Frame:
    """Rows whose type is no noun that a table can have."""
    reason = f"/type: expected one of {', '.join(NOUNS)}"
    code = f"{INTERNAL}none"
    frame = frame.with_columns(nw.lit(0).cast(nw.Int64).alias(code))
    return engine.looked_up(
        frame,
        code,
        [0],
        {
            names["outcome"]: (nw.String, ["invalid"]),
            names["reason"]: (nw.String, [reason]),
            **{
                held: (nw.List, [None])
                for name, held in names.items()
                if name not in ("outcome", "reason")
            },
        },
    )


def _reasons(
    frame: Frame, faults: Mapping[str, Sequence[str | None]], reason: str, engine: Engine
) -> Frame:
    """A column that says why a row cannot be read, and one that says whether."""
    if not faults:
        return frame.with_columns(
            nw.lit(None, dtype=nw.String).alias(reason),
            nw.lit(value=False).alias(_INVALID),
        )
    code = f"{INTERNAL}reason"
    frame, parts = _narrowed(
        frame, engine, code, [(nw.col(name), len(told)) for name, told in faults.items()]
    )
    frame = frame.with_columns(combined(parts).alias(code))
    firsts = engine.first_rows(frame, code, list(faults))
    texts = [
        "; ".join(text for name, told in faults.items() if (text := told[row[name]])) or None
        for row in firsts
    ]
    keys = [row[code] for row in firsts]
    odd = [text is not None for text in texts]
    return engine.looked_up(
        frame, code, keys, {reason: (nw.String, texts), _INVALID: (nw.Boolean, odd)}
    )


def _narrowed(
    frame: Frame, engine: Engine, name: str, several: Iterable[tuple[nw.Expr, int]]
) -> tuple[Frame, list[tuple[nw.Expr, int]]]:
    """Parts of a number that is not too large: some are taken together where it would be."""
    parts: list[tuple[nw.Expr, int]] = []
    for number, held in enumerate(several):
        if math.prod(count for _, count in parts) * held[1] > _MOST:
            narrowed = f"{name}_{number}"
            frame = frame.with_columns(combined(parts).alias(narrowed))
            keys = engine.different(frame, narrowed)
            places = {f"{narrowed}_place": (nw.Int32, range(len(keys)))}
            frame = engine.looked_up(frame, narrowed, keys, places)
            parts = [(nw.col(f"{narrowed}_place"), len(keys))]
        parts.append(held)
    return frame, parts


def _lists(
    frame: Frame, mask: str, name: str, any_decides: str, made: Masked, engine: Engine
) -> Frame:
    """The rules of a mask as a list, once for each different mask; null for what is not read."""
    not_read = 1 << len(made.rules)
    told = nw.when(nw.col(_INVALID)).then(nw.lit(not_read, dtype=nw.Int32))
    frame = frame.with_columns(told.otherwise(nw.col(mask)).alias(mask))
    keys = engine.different(frame, mask)
    lists = [
        None if key == not_read else [rule for bit, rule in enumerate(made.rules) if key & 1 << bit]
        for key in keys
    ]
    decides = [bool(key & made.deciding) for key in keys]
    columns: Looked = {name: (nw.List, lists), any_decides: (nw.Boolean, decides)}
    return engine.looked_up(frame, mask, keys, columns)


def _of_document(part: Readable, row: Mapping[str, Any], asked: _Asked) -> tuple[str, ...]:
    document = from_dict(document_of(part, row), law=asked.edition)
    return assess(document, asked.views, asked.edition).readings


def _readings(frame: Frame, part: Readable, made: Masked, asked: _Asked) -> Frame:
    """The readings on which rows turn: asked once for each pattern of what can matter to them."""
    engine = asked.engine
    code = f"{INTERNAL}pattern"
    open_ = nw.col(_OPEN) & ~nw.col(_BARS) & ~nw.col(_INVALID) & nw.col(TURNS)
    frame = frame.with_columns(open_.alias(TURNS))
    frame, parts = _narrowed(frame, engine, code, made.pattern if made.turning else ())
    # 0 is for rows that cannot be read, 1 for those that turn on no reading.
    whole = combined(parts).cast(nw.Int64) + 2 if parts else nw.lit(1)
    none = nw.lit(1)
    turns = nw.when(nw.col(TURNS)).then(whole).otherwise(none) if parts else none
    frame = frame.with_columns(
        nw.when(nw.col(_INVALID)).then(nw.lit(0)).otherwise(turns).cast(nw.Int64).alias(code)
    )
    told: dict[int, Any] = {0: None, 1: []}
    if parts:
        facts = dict.fromkeys(part.facts.values())
        # The caller's own columns may hold what Python does not have.
        inside = [name for name in made.words.columns if name.startswith(INTERNAL)]
        beside = part.keys or [name for name in inside if name not in facts]
        columns = [name for name in dict.fromkeys([*beside, *facts]) if name != code]
        patterns = [row for row in engine.first_rows(frame, code, columns) if row[code] > 1]
        for row in part.with_codes(patterns, made.words):
            readings = made.turns_on(row, functools.partial(_of_document, part, row, asked))
            told[row[code]] = list(readings)
    return engine.looked_up(
        frame, code, list(told), {asked.names["readings"]: (nw.List, list(told.values()))}
    )
