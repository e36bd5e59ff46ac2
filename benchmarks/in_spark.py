"""PySpark on this machine: section 35 by hand in its own columns, and ours.

By hand: combinations of words are fetched, answered by the small tables of ``by_hand``, and
joined back by broadcast; the rows are Spark's columns, whose logic knows null.  It leaves out
what ``by_hand`` leaves out, and the names of the fields that cannot be read.  Both start from the
file, and every column of the answer is made, though none is kept.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import by_hand as hand
import polars as pl
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as f

import pubservice_share as pss

__all__ = ["answered", "by_hand", "ours", "session"]

_NULL = "\x00"
_REGARD = "s43.regard-to-code"


def session() -> SparkSession:
    """A local Spark session on two cores."""
    builder: Any = SparkSession.builder
    settings = {
        "spark.driver.memory": "4g",
        "spark.sql.shuffle.partitions": "4",
        "spark.ui.enabled": "false",
        "spark.sql.execution.arrow.pyspark.enabled": "true",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.driver.host": "127.0.0.1",
        "spark.log.level": "ERROR",
    }
    builder = builder.master("local[2]")
    for name, value in settings.items():
        builder = builder.config(name, value)
    spark: SparkSession = builder.getOrCreate()
    return spark


def _col(path: str) -> Column:
    """A column of the log, quoted: Spark reads a dot as a field of a struct."""
    return f.col(f"`{path}`")


def _text(path: str, *, is_list: bool) -> Column:
    text = f.array_join(_col(path), "|") if is_list else _col(path)
    return f.coalesce(text, f.lit(_NULL))


def _small(frame: pl.DataFrame, spark: SparkSession) -> DataFrame:
    """A small table, broadcast to every task."""
    plain = frame.with_columns(pl.col(pl.UInt32).cast(pl.Int64))
    table = plain.to_arrow(compat_level=pl.CompatLevel.oldest())
    return f.broadcast(spark.createDataFrame(table))


_LISTS = {
    "territory", "pursues", "disadvantages",
    *(f"{party}.{name}" for party in ("discloser", "recipient")
      for name in ("specified_as", "provides_services_to.specified_as")),
}  # fmt: skip


def _with(
    rows: DataFrame,
    name: str,
    paths: dict[str, str],
    work_out: Callable[[pl.DataFrame], pl.DataFrame],
) -> DataFrame:
    """Rows joined to what ``work_out`` gives for the combinations of their words."""
    parts = [
        f.col("span").cast("string") if path == "span" else _text(path, is_list=path in _LISTS)
        for path in paths
    ]
    key = f.concat_ws("\x1f", *parts)
    words = rows.select(
        key.alias("key"), *(_col(path).alias(word) for path, word in paths.items())
    ).dropDuplicates(["key"])
    words_frame: Any = pl.from_arrow(words.toArrow())
    if "span" in words_frame.columns:
        words_frame = words_frame.with_columns(pl.col("span").cast(pl.Int32))
    answers = work_out(words_frame).rename({"key": name})
    return rows.withColumn(name, key).join(_small(answers, rows.sparkSession), on=name, how="left")


def _right(words: pl.DataFrame, **rules: pl.Expr) -> pl.DataFrame:
    right = {name: rule.fill_null(value=False) for name, rule in rules.items()}
    return words.select("key", **right)


def answered(rows: DataFrame, law: hand.LawTables) -> DataFrame:
    """The rows with ``outcome``, ``not_met`` and ``unknown``."""
    spark = rows.sparkSession
    rules_of_words = hand.rules_of_values(law)

    def is_readable(name: str, path: str) -> pl.Expr:
        return hand.all_known(name, law.references) if path else rules_of_words[name]

    def places(words: pl.DataFrame) -> pl.DataFrame:
        by_place = hand.in_force_everywhere(words, law).rename({"power": "power_held"})
        right = rules_of_words["territory"] & rules_of_words["objective"]
        return _right(words, places_right=right).join(by_place, on="key", how="left")

    def elements(words: pl.DataFrame) -> pl.DataFrame:
        return _right(words, pursues_right=rules_of_words["pursues"]).join(
            hand.elements(words, law), on="key", how="left"
        )

    def factors(words: pl.DataFrame) -> pl.DataFrame:
        counted = hand.factors(words.rename({"key": "#disadvantages"}), law)
        right = _right(words, disadvantages_right=rules_of_words["disadvantages"])
        return right.join(
            counted.select(key="#disadvantages", plain="plain", young="young",
                           factors_stated="factors_stated"), on="key",
        )  # fmt: skip

    def party(which: str, words: pl.DataFrame) -> pl.DataFrame:
        right = is_readable("refs", "refs") & is_readable("clients", "clients")
        by_party = hand.of_party(which, words, law)
        names = {name: name.replace(":", "__") for name in by_party.columns}
        return _right(words, **{f"{which}_right": right}).join(by_party.rename(names), on="key")

    def names(which: str, words: pl.DataFrame) -> pl.DataFrame:
        folded_names = words.select("key", folded=hand.folded(pl.col("name")))
        return folded_names.rename({"folded": f"{which}_folded"})

    joined = rows.join(_small(law.days, spark), on="on", how="left")
    joined = joined.withColumn("day_right", f.col("span").isNotNull())
    joined = joined.withColumn("span", f.coalesce(f.col("span"), f.lit(0)))
    place = {"span": "span", "territory": "territory", "objective": "objective"}
    joined = _with(joined, "place_key", place, places)
    joined = _with(
        joined, "element_key", {"objective": "objective", "pursues": "pursues"}, elements
    )
    joined = _with(joined, "factor_key", {"disadvantages": "disadvantages"}, factors)
    for which in ("discloser", "recipient"):
        client = f"{which}.provides_services_to.specified_as"
        words = {**place, f"{which}.specified_as": "refs", client: "clients"}
        joined = _with(joined, f"{which}_key", words, functools.partial(party, which))
        joined = _with(
            joined, f"{which}_name_key", {f"{which}.name": "name"}, functools.partial(names, which)
        )
    # Each rule is first a separate column, so that it is worked out once.
    names = list(_results())
    joined = joined.select(
        *(_col(name) for name in rows.columns),
        _readable().alias("readable"),
        *(result.alias(f"rule_{number}") for number, result in enumerate(_results().values())),
    )
    readable, rules = f.col("readable"), [f.col(f"rule_{number}") for number in range(len(names))]
    deciding = [rule for name, rule in zip(names, rules, strict=True) if name != _REGARD]
    barred = functools.reduce(Column.__or__, [~rule for rule in deciding])
    unsettled = functools.reduce(Column.__or__, [rule.isNull() for rule in deciding])
    outcome = (
        f.when(~readable, "invalid")
        .when(barred, "not-permitted")
        .when(unsettled, "undetermined")
        .otherwise("permitted")
    )
    named_rules = list(zip(names, rules, strict=True))
    not_met = _listed([(name, ~rule) for name, rule in named_rules])
    unknown = _listed([(name, rule.isNull()) for name, rule in named_rules])
    return joined.select(
        *(_col(name) for name in rows.columns),
        outcome.alias("outcome"),
        f.when(readable, not_met).alias("not_met"),
        f.when(readable, unknown).alias("unknown"),
    )


def _listed(truths: Sequence[tuple[str, Column]]) -> Column:
    return f.array_compact(f.array(*(f.when(truth, name) for name, truth in truths)))


def _readable() -> Column:
    def right(condition: Column) -> Column:
        return f.coalesce(condition, f.lit(False))

    parts = [f.col(name) for name in (
        "day_right", "places_right", "pursues_right", "elements_right", "disadvantages_right",
        "discloser_right", "recipient_right",
    )]  # fmt: skip
    parts.append(right(f.col("power") == "s35"))
    parts.append(
        ~right(~_col("information.personal_data") & ~_col("complies_with_data_protection"))
    )
    for party in ("discloser", "recipient"):
        identifier, client = _col(f"{party}.identifier"), f"{party}.provides_services_to"
        parts += [
            right(_col(f"{party}.name").rlike(r"\S")),
            identifier.isNull() | identifier.rlike(r"^[A-Za-z][A-Za-z0-9._-]*:\S+$"),
            right(_col(f"{client}.name").rlike(r"\S")) | _col(f"{client}.specified_as").isNull(),
        ]
    return functools.reduce(Column.__and__, parts)


def _guarded(guard: Column, formula: Column) -> Column:
    return f.when(guard, formula).when(~guard, f.lit(True))


def _specified(party: str) -> Column:
    return (
        f.col(f"{party}__own")
        | (f.col(f"{party}__own_in_capacity") & _col(f"{party}.in_specified_capacity"))
        | (
            f.col(f"{party}__provides")
            & _col(f"{party}.services_in_connection")
            & _col(f"{party}.client_is_public_authority")
        )
    )


def _listed_for(party: str) -> Column:
    client = _col(f"{party}.provides_services_to.name").isNotNull()
    return (
        f.col(f"{party}__listed")
        | (f.col(f"{party}__listed_in_capacity") & _col(f"{party}.in_specified_capacity"))
        | (
            (client | f.col(f"{party}__is_provider"))
            & _col(f"{party}.services_in_connection")
            & f.col(f"{party}__client_listed")
            & _specified(party)
        )
    )


def _results() -> dict[str, Column]:
    """Each rule of a row: true, false or null."""
    discloser, recipient = _col("discloser.identifier"), _col("recipient.identifier")
    another = f.when(
        discloser.isNotNull() & recipient.isNotNull(), discloser != recipient
    ).otherwise(f.col("discloser_folded") != f.col("recipient_folded"))
    within = _col("information.within_limited_functions")
    enough = (f.col("plain") >= 2) | (
        (f.col("plain") == 1) & f.col("young") & _col("aged_16_to_24")
    )
    theirs = f.coalesce(_col("information.from_revenue_and_customs"), f.lit(False))
    capacity = _col("discloser.in_specified_capacity")
    return {
        "s35.in-force": f.col("power_held"),
        "s35.objective-in-force": f.col("in_force"),
        "s35.another-person": another,
        "s35.discloser-specified": _specified("discloser"),
        "s35.recipient-specified": _specified("recipient"),
        "s35.objective-listed-for-discloser": _listed_for("discloser"),
        "s35.objective-listed-for-recipient": _listed_for("recipient"),
        "s35.opening-words": _col("assists_eligible_people"),
        "s35.elements": f.col("pursued"),
        "s35.two-factors": _guarded(
            f.col("with_factors") & f.col("factors_stated"),
            enough | ~_col("disadvantages_complete"),
        ),
        "s35.functions": _col("information.held_in_connection_with_functions"),
        "s35.entry-limits": _guarded(
            f.col("discloser__limited"),
            within
            | f.col("discloser__plainly")
            | (f.col("discloser__plainly_in_capacity") & capacity),
        ),
        "s35.provider-limits": _guarded(
            f.col("discloser__is_provider"), within | f.col("discloser__some_own")
        ),
        "s40.data-protection": _col("complies_with_data_protection")
        | ~f.coalesce(_col("information.personal_data"), f.lit(True)),
        "s40.investigatory-powers": ~_col("prohibited_by_investigatory_powers"),
        "s42.second-hand": _guarded(
            theirs & ~f.col("discloser__revenue"),
            ~_col("information.personal")
            | _col("commissioners_consent")
            | f.lit(None).cast("boolean"),
        ),
        _REGARD: _col("had_regard_to_code"),
    }


def _run(frame: DataFrame) -> None:
    frame.write.format("noop").mode("overwrite").save()


def by_hand(file: Path) -> Callable[[], None]:
    """By hand, from the file; the session has started before."""
    spark, law = session(), hand.law_tables(pss.law.built_in())
    _run(spark.read.parquet(str(file)).limit(10))
    return lambda: _run(answered(spark.read.parquet(str(file)), law))


def ours(file: Path) -> Callable[[], None]:
    """Ours, from the file; the session has started before."""
    spark = session()
    _run(spark.read.parquet(str(file)).limit(10))
    return lambda: _run(pss.assess_table(spark.read.parquet(str(file))))
