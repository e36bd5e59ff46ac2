"""The summary of a table: counts of outcomes, rules and reasons; two summaries can be added."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

import attrs
import polars as pl

from pubservice_share.tables.assess import ADDED
from pubservice_share.tables.columns import NOUNS

__all__ = ["MOST_PAIRS", "MOST_REASONS", "Counts", "Pair", "Summary", "summary_of"]

Counts: TypeAlias = Mapping[str, int]
#: The names of discloser and recipient, and the month as ``2024-05``; None where not stated.
Pair: TypeAlias = tuple[str | None, str | None, str | None]

#: The most pairs of bodies and months, and the most reasons, that are counted separately.
MOST_PAIRS = 100_000
MOST_REASONS = 1_000

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
        reasons, more = dict(self.reasons), self.further_reasons + other.further_reasons
        for reason, count in other.reasons.items():
            if reason in reasons or len(reasons) < MOST_REASONS:
                reasons[reason] = reasons.get(reason, 0) + count
            else:
                more += count
        return Summary(
            rows=self.rows + other.rows,
            outcomes=_sum(self.outcomes, other.outcomes),
            not_met=_sum(self.not_met, other.not_met),
            unknown=_sum(self.unknown, other.unknown),
            readings=_sum(self.readings, other.readings),
            reasons=reasons,
            further_reasons=more,
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


def summary_of(
    work: pl.DataFrame, answers: pl.DataFrame, *, noun: str | None = None, prefix: str = ""
) -> Summary:
    """The summary of rows: ``work`` has their fields, ``answers`` the added columns."""
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
    return summary + Summary(reasons=dict(commonest(reasons))) + Summary(pairs=pairs)


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
