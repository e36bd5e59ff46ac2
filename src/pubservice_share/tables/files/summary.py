"""The summary of a table: counts of outcomes, rules and reasons; two summaries can be added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs
import polars as pl

from pubservice_share.tables.assess import ADDED, LOOK_UP_COLUMN, NAME_COLUMNS
from pubservice_share.tables.columns import NOUNS

__all__ = [
    "MOST_NAMES",
    "MOST_PAIRS",
    "MOST_REASONS",
    "NOT_WRITTEN",
    "Counts",
    "Pair",
    "Summary",
    "summary_of",
]

Counts: TypeAlias = Mapping[str, int]
#: The names of discloser and recipient, and the month as ``2024-05``; None where not stated.
Pair: TypeAlias = tuple[str | None, str | None, str | None]

#: The most pairs of bodies and months, and the most reasons, that are counted separately.
MOST_PAIRS = 100_000
MOST_REASONS = 1_000
#: The most names not found, and names not settled, that are counted separately.
MOST_NAMES = 1_000

#: Prefix of columns of an answer that are counted and not written.
NOT_WRITTEN = "\x00"

#: The beginning of a reason that names its line.
_LINE = r"^line \d+: "
_NOUN = next(iter(NOUNS))
#: By noun, the columns with the names of the party that discloses and the one that receives.
_SIDES = {
    "disclosure": ("discloser.name", "recipient.name"),
    "use": ("received_from.name", "holder.name"),
    "onward-disclosure": ("holder.name", "recipient.name"),
}


@attrs.frozen(kw_only=True)
class Summary:
    """Counts of rows."""

    rows: int = 0
    outcomes: Counts = attrs.Factory(dict)
    #: Rows in which a rule is not met, and rows in which it is unknown, by the id of the rule.
    not_met: Counts = attrs.Factory(dict)
    unknown: Counts = attrs.Factory(dict)
    #: Rows that turn on a reading, by the id of the reading.
    readings: Counts = attrs.Factory(dict)
    #: Rows that cannot be read, by reason; reasons quote no values.
    reasons: Counts = attrs.Factory(dict)
    #: Rows with a reason beyond the most that are counted separately.
    further_reasons: int = 0
    #: Rows in which a name was looked up; None where the run looks none up.
    looked_up: int | None = None
    #: Rows with a name that nothing has, and with one whose entries are in doubt, by name.
    not_found: Counts = attrs.Factory(dict)
    not_settled: Counts = attrs.Factory(dict)
    #: Names in rows beyond the most that are counted separately.
    further_names: int = 0
    #: Outcomes of the rows that can be read, by pair.
    pairs: Mapping[Pair, Counts] = attrs.Factory(dict)
    #: Outcomes of the rows of pairs beyond the most that are counted separately.
    further_pairs: Counts = attrs.Factory(dict)

    def __add__(self, other: Summary) -> Summary:
        """The summary of the rows of both summaries."""
        pairs, further = dict(self.pairs), _sum(self.further_pairs, other.further_pairs)
        for pair, outcomes in other.pairs.items():
            if pair in pairs or len(pairs) < MOST_PAIRS:
                pairs[pair] = _sum(pairs.get(pair, {}), outcomes)
            else:
                further = _sum(further, outcomes)
        reasons, more = _sum_of_most(self.reasons, other.reasons, MOST_REASONS)
        not_found, names = _sum_of_most(self.not_found, other.not_found, MOST_NAMES)
        not_settled, more_names = _sum_of_most(self.not_settled, other.not_settled, MOST_NAMES)
        looked_up = [row for row in (self.looked_up, other.looked_up) if row is not None]
        return Summary(
            rows=self.rows + other.rows,
            outcomes=_sum(self.outcomes, other.outcomes),
            not_met=_sum(self.not_met, other.not_met),
            unknown=_sum(self.unknown, other.unknown),
            readings=_sum(self.readings, other.readings),
            reasons=reasons,
            further_reasons=self.further_reasons + other.further_reasons + more,
            looked_up=sum(looked_up) if looked_up else None,
            not_found=not_found,
            not_settled=not_settled,
            further_names=self.further_names + other.further_names + names + more_names,
            pairs=pairs,
            further_pairs=further,
        )

    def to_dict(self) -> dict[str, Any]:
        """Plain JSON values; the commonest come first."""
        return {
            "type": "table-summary",
            "rows": self.rows,
            **{
                name: dict(commonest(getattr(self, name)))
                for name in ("outcomes", "not_met", "unknown", "readings", "reasons")
            },
            "further_reasons": self.further_reasons,
            "looked_up": self.looked_up,
            **{name: dict(commonest(getattr(self, name))) for name in NAME_COLUMNS},
            "further_names": self.further_names,
            "pairs": [
                {
                    "discloser": discloser,
                    "recipient": recipient,
                    "month": month,
                    "outcomes": dict(commonest(outcomes)),
                }
                for (discloser, recipient, month), outcomes in self.commonest_pairs()
            ],
            "further_pairs": dict(commonest(self.further_pairs)),
        }

    @classmethod
    def from_dict(cls, document: Mapping[str, Any]) -> Summary:
        """The summary from the values of ``to_dict``."""
        pairs = {
            (pair["discloser"], pair["recipient"], pair["month"]): pair["outcomes"]
            for pair in document["pairs"]
        }
        others = {name: value for name, value in document.items() if name not in ("type", "pairs")}
        return cls(**others, pairs=pairs)

    def commonest_pairs(self) -> list[tuple[Pair, Counts]]:
        """The pairs and their outcomes, those with the most rows first."""
        return sorted(
            self.pairs.items(),
            key=lambda counted: (-sum(counted[1].values()), [text or "" for text in counted[0]]),
        )


def commonest(counts: Counts) -> list[tuple[str, int]]:
    """Names and their counts, the commonest first."""
    return sorted(counts.items(), key=lambda counted: (-counted[1], counted[0]))


def _sum(first: Counts, second: Counts) -> dict[str, int]:
    counts = dict(first)
    for name, count in second.items():
        counts[name] = counts.get(name, 0) + count
    return counts


def _sum_of_most(first: Counts, second: Counts, most: int) -> tuple[dict[str, int], int]:
    """The sum of counts of at most so many names, and the count of the further ones."""
    counts, further = dict(first), 0
    for name, count in second.items():
        if name in counts or len(counts) < most:
            counts[name] = counts.get(name, 0) + count
        else:
            further += count
    return counts, further


def summary_of(
    work: pl.DataFrame, answers: pl.DataFrame, *, noun: str | None = None, prefix: str = ""
) -> Summary:
    """The summary of rows: ``work`` has their fields, ``answers`` the added columns.

    Where names were looked up, ``answers`` has ``NAME_COLUMNS`` as well, after ``NOT_WRITTEN``.
    """
    answers = answers.rename({f"{prefix}{name}": name for name in ADDED})
    reasons = _counts(
        answers.select(pl.col("reason").str.replace(_LINE, "")).drop_nulls()["reason"]
    )
    not_met, unknown, readings = (
        _counts(answers[name].drop_nulls().explode().drop_nulls())
        for name in ("not_met", "unknown", "readings")
    )
    summary = Summary(
        rows=len(answers),
        outcomes=_counts(answers["outcome"]),
        not_met=not_met,
        unknown=unknown,
        readings=readings,
    )
    pairs: dict[Pair, dict[str, int]] = {}
    for discloser, recipient, month, outcome, count in _pairs(work, answers, noun):
        pairs.setdefault((discloser, recipient, month), {})[outcome] = count
    # Adding summaries keeps to the most that are counted separately.
    summary += Summary(reasons=dict(commonest(reasons))) + Summary(pairs=pairs)
    if f"{prefix}{LOOK_UP_COLUMN}" not in answers.columns:
        return summary
    looked_up = answers[f"{prefix}{LOOK_UP_COLUMN}"]
    not_found, not_settled = (_counts_of_names(answers[f"{NOT_WRITTEN}{name}"])
                              for name in NAME_COLUMNS)  # fmt: skip
    return summary + Summary(
        looked_up=len(looked_up) - looked_up.null_count(),
        not_found=not_found,
        not_settled=not_settled,
    )


def _counts_of_names(lists: pl.Series) -> dict[str, int]:
    """The rows with each name, with single blanks in it."""
    names = lists.drop_nulls().list.unique(maintain_order=True).explode().drop_nulls()
    return _counts(names.str.replace_all(r"\s+", " ").str.strip_chars())


def _counts(values: pl.Series) -> dict[str, int]:
    counts = values.value_counts(sort=True, name="count")
    return dict(sorted(counts.rows(), key=lambda counted: (-counted[1], counted[0])))


def _pairs(
    work: pl.DataFrame, answers: pl.DataFrame, noun: str | None
) -> Iterator[tuple[str | None, str | None, str | None, str, int]]:
    sides = _sides(work, noun)
    month = _month(work)
    rows = work.select(
        discloser=sides[0], recipient=sides[1], month=month, outcome=answers["outcome"]
    )
    counts = (
        rows.filter(pl.col("outcome") != "invalid")
        .group_by("discloser", "recipient", "month", "outcome")
        .len("count")
        .sort(
            "count", "discloser", "recipient", "month", "outcome", descending=[True] + [False] * 4
        )
    )
    yield from counts.rows()


def _sides(work: pl.DataFrame, noun: str | None) -> tuple[pl.Expr, pl.Expr]:
    def named(path: str) -> pl.Expr:
        return pl.col(path).cast(pl.String) if path in work.columns else pl.lit(None, pl.String)

    if noun is not None or "type" not in work.columns:
        discloser_path, recipient_path = _SIDES[noun or _NOUN]
        return named(discloser_path), named(recipient_path)
    kind = pl.col("type").cast(pl.String)
    expressions = []
    for side in (0, 1):
        expression = pl.lit(None, pl.String)
        for name, paths in _SIDES.items():
            expression = pl.when(kind == name).then(named(paths[side])).otherwise(expression)
        expressions.append(expression)
    return expressions[0], expressions[1]


def _month(work: pl.DataFrame) -> pl.Expr:
    kind = work.schema.get("on")
    if kind is None:
        return pl.lit(None, pl.String)
    if kind.is_temporal():
        return pl.col("on").dt.strftime("%Y-%m")
    return pl.col("on").cast(pl.String).str.slice(0, len("2024-05"))
