"""The columns that answers add to a table: reasons, rules, agreements and looked-up names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs
import narwhals as nw

from pubservice_share.law import Edition
from pubservice_share.model import Disclosure
from pubservice_share.model.agreements import Agreement

from .claims import AS_STATED, FIELDS, problems_of
from .engines.choice import engine_for
from .engines.protocol import Engine, Frame, Lookups
from .reading.coded import INTERNAL, LOOKED_UP, REPEATED, Readable, combination, narrowed
from .rules.masks import MaskedRows

__all__ = [
    "CLAIM_NUMBER",
    "INVALID",
    "LOOK_UP_COLUMN",
    "NAME_COLUMNS",
    "add_claims",
    "add_look_ups",
    "add_reasons",
    "add_rule_lists",
]

#: The column that is added where names are looked up.
LOOK_UP_COLUMN = "looked_up"
#: The names of each row that nothing has, and those whose entries are in doubt: for summaries.
NAME_COLUMNS = ("not_found", "not_settled")
#: Whether a row cannot be read, and the number of its list of problems with an agreement.
INVALID, CLAIM_NUMBER = f"{INTERNAL}invalid", f"{INTERNAL}claim"


def add_look_ups(frame: Frame, part: Readable, names: Mapping[str, str], engine: Engine) -> Frame:
    """The table with what was looked up for each row; null for a row that cannot be read."""
    texts: list[str] = []
    for column, found in part.looked_up:
        texts.append(f"{column}_text")
        sentences = ["; ".join(row.notes) or None for row in found]
        frame = engine.look_up(
            frame, column, range(len(found)), {texts[-1]: (nw.String, sentences)}
        )
    text = nw.lit(None, dtype=nw.String)
    if texts:
        text = nw.concat_str([nw.col(name) for name in texts], separator="; ", ignore_nulls=True)
    if part.repeated:
        once = f"{REPEATED}_text"
        numbers = range(len(part.repeated))
        frame = engine.look_up(frame, REPEATED, numbers, {once: (nw.String, part.repeated)})
        text = nw.when(~nw.col(once).is_null()).then(nw.col(once)).otherwise(text)
    kept = ~nw.col(INVALID) & (text != nw.lit(""))
    frame = frame.with_columns(nw.when(kept).then(text).alias(names[LOOK_UP_COLUMN]))
    return _add_names(frame, part, names, engine) if NAME_COLUMNS[0] in names else frame


def _add_names(frame: Frame, part: Readable, names: Mapping[str, str], engine: Engine) -> Frame:
    """The table with the names of each row that were looked up in vain."""
    code = f"{LOOKED_UP}_names"
    digits, by_number = [], []
    for column, found in part.looked_up:
        numbers: dict[tuple[tuple[str, ...], ...], int] = {}
        of_found = [
            numbers.setdefault(tuple(getattr(row, name) for name in NAME_COLUMNS), len(numbers))
            for row in found
        ]
        columns: Lookups = {f"{column}_names": (nw.Int32, of_found)}
        frame = engine.look_up(frame, column, range(len(found)), columns)
        digits.append((nw.col(f"{column}_names"), len(numbers)))
        by_number.append((f"{column}_names", list(numbers)))
    frame, parts = narrowed(frame, engine, code, digits)
    kept = nw.when(nw.col(INVALID)).then(nw.lit(0)).otherwise(combination(parts) + 1)
    frame = frame.with_columns(kept.cast(nw.Int64).alias(code))
    firsts = engine.first_rows(frame, code, [column for column, _ in by_number])
    lists = {
        names[name]: (
            nw.List,
            [
                [text for column, rows in by_number for text in rows[row[column]][place]]
                if row[code]
                else None
                for row in firsts
            ],
        )
        for place, name in enumerate(NAME_COLUMNS)
    }
    return engine.look_up(frame, code, [row[code] for row in firsts], lists)


def add_claims(
    part: Readable, agreements: Mapping[str, Agreement], edition: Edition
) -> tuple[Readable, list[list[str] | None]]:
    """Rows with the number of their list of problems with an agreement, and those lists."""
    engine = engine_for(part.words)
    columns = [(path, part.coded[path]) for path in FIELDS if path in part.coded]
    # The parties of an agreement are as stated, so that either name of a body will do.
    columns += [
        (f"{AS_STATED}{path}", coded)
        for path in FIELDS
        if (coded := part.as_stated.get(path)) is not None
    ]
    counts = ((nw.col(coded.code), len(coded.values)) for _, coded in columns)
    frame, parts = narrowed(part.words, engine, CLAIM_NUMBER, counts)
    code = f"{CLAIM_NUMBER}_words"
    frame = frame.with_columns(combination(parts).alias(code))
    seen: dict[tuple[str, ...] | None, int] = {}
    keys, numbers = [], []
    for row in engine.first_rows(frame, code, [coded.code for _, coded in columns]):
        values = {
            path: None if row[coded.code] in coded.faults else coded.values[row[coded.code]]
            for path, coded in columns
        }
        problems = None
        if part.noun == Disclosure.noun:
            problems = problems_of(values, agreements, edition.powers)
        keys.append(row[code])
        numbers.append(seen.setdefault(problems, len(seen)))
    frame = engine.look_up(frame, code, keys, {CLAIM_NUMBER: (nw.Int32, numbers)})
    lists = [None if problems is None else list(problems) for problems in seen]
    return attrs.evolve(part, words=frame, needed=(*part.needed, CLAIM_NUMBER)), lists or [None]


def add_reasons(
    frame: Frame, faults: Mapping[str, Sequence[str | None]], reason: str, engine: Engine
) -> Frame:
    """The table with the reason why a row cannot be read, and with whether it cannot."""
    if not faults:
        return frame.with_columns(
            nw.lit(None, dtype=nw.String).alias(reason),
            nw.lit(value=False).alias(INVALID),
        )
    code = f"{INTERNAL}reason"
    frame, parts = narrowed(
        frame, engine, code, [(nw.col(name), len(reasons)) for name, reasons in faults.items()]
    )
    frame = frame.with_columns(combination(parts).alias(code))
    firsts = engine.first_rows(frame, code, list(faults))
    texts = [
        "; ".join(text for name, reasons in faults.items() if (text := reasons[row[name]])) or None
        for row in firsts
    ]
    keys = [row[code] for row in firsts]
    odd = [text is not None for text in texts]
    return engine.look_up(
        frame, code, keys, {reason: (nw.String, texts), INVALID: (nw.Boolean, odd)}
    )


def add_rule_lists(
    frame: Frame, mask: str, name: str, any_decides: str, rows: MaskedRows, engine: Engine
) -> Frame:
    """The table with the rules of a mask as a list; null for a row that cannot be read."""
    not_read = 1 << len(rows.rules)
    kept = nw.when(nw.col(INVALID)).then(nw.lit(not_read, dtype=nw.Int32))
    frame = frame.with_columns(kept.otherwise(nw.col(mask)).alias(mask))
    keys = engine.distinct(frame, mask)
    lists = [
        None if key == not_read else [rule for bit, rule in enumerate(rows.rules) if key & 1 << bit]
        for key in keys
    ]
    decides = [bool(key & rows.deciding) for key in keys]
    columns: Lookups = {name: (nw.List, lists), any_decides: (nw.Boolean, decides)}
    return engine.look_up(frame, mask, keys, columns)
