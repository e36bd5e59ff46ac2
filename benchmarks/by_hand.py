"""The rules of section 35 by hand in Polars, as an experienced user would write them for the log.

Words and lists of words are looked up once for each distinct value or combination, by joins with
small tables of the law; the facts of a row are plain Kleene logic; a list of rules is looked up
by a number whose bits are rules.  Only the columns of the log are read.  The readings on which a
row turns, the wording of faults (``reason`` only names the field) and the other powers are left
out.

The law comes from the tables of the edition: only the logic is written by hand.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

import attrs
import polars as pl

from pubservice_share.law import Edition
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import change_days, span_of

__all__ = ["RULES", "LawTables", "by_hand", "law_tables"]

RULES: Final = (
    "s35.in-force", "s35.objective-in-force", "s35.another-person", "s35.discloser-specified",
    "s35.recipient-specified", "s35.objective-listed-for-discloser",
    "s35.objective-listed-for-recipient", "s35.opening-words", "s35.elements", "s35.two-factors",
    "s35.functions", "s35.entry-limits", "s35.provider-limits", "s40.data-protection",
    "s40.investigatory-powers", "s42.second-hand", "s43.regard-to-code",
)  # fmt: skip
#: The bits of the deciding rules: regard to the Code does not decide.
_DECIDING: Final = (1 << RULES.index("s43.regard-to-code")) - 1
_PLACES = ["england", "wales", "scotland", "northern-ireland"]
_PARTIES = ("discloser", "recipient")
_IDENTIFIER = r"^[A-Za-z][A-Za-z0-9._-]*:\S+$"
_IS = ("provider", "capacity", "functions", "exists", "somewhere", "revenue-and-customs")


@attrs.frozen(eq=False)
class LawTables:
    """The law as small frames; ``span`` numbers the spans between its changes."""

    #: ``on``, ``span``: each day since the Act.
    days: pl.DataFrame
    #: ``span``, ``ref``, and the properties of the entry.
    entries: pl.DataFrame
    #: ``span``, ``ref``, ``place`` where an entry is in force.
    in_force: pl.DataFrame
    #: ``span``, ``objective``, ``ref``, and ``listed``: null where that turns on a reading.
    listed: pl.DataFrame
    #: ``provider`` entries, each with every ``ref`` of the same Part.
    same_part: pl.DataFrame
    #: ``span``, ``objective``, ``place``, and whether power and objective are in force there.
    power_and_objective: pl.DataFrame
    #: ``objective``, ``element``, and whether the objective needs all of its elements.
    elements: pl.DataFrame
    #: ``objective``, and the number of elements that it needs.
    needed: pl.DataFrame
    #: ``factor``, and whether it counts only for people aged 16 to 24.
    factors: pl.DataFrame
    #: Every reference of any span.
    references: list[str]


@functools.cache
def law_tables(edition: Edition) -> LawTables:
    """The tables of the law for section 35, in every span."""
    references = [*edition.entries, *edition.recipient_classes]
    objectives = [*edition.objectives, None]
    entries, in_force, listed, power_and_objective = [], [], [], []
    tables: Mapping[str, Any] = {}
    for span in range(len(change_days(edition))):
        tables = tables_of(edition, span)
        for ref in references:
            facts_of_entry = (bool(tables[f"entry.{name}"].get(ref)) for name in _IS)
            entries.append((span, ref, ref.startswith("sch4/"), *facts_of_entry))
            where = tables["entry.in-force"].get(ref, {})
            in_force += [(span, ref, place) for place in _PLACES if where.get(place)]
        for name in objectives:
            references_listed = tables["objective.lists"].get(name, {})
            listed += [
                (
                    span,
                    name,
                    ref,
                    references_listed[ref] if references_listed[ref] is True else None,
                )
                for ref in references
                if references_listed.get(ref, False) is not False
            ]
            power, where = (
                tables["power.in-force"]["s35"], tables["objective.in-force"].get(name, {})
            )  # fmt: skip
            power_and_objective += [
                (span, name, place, power.get(place, False), where.get(place, False))
                for place in _PLACES
            ]
    kinds = {"any": False, "all": True}
    words = {"span": pl.Int32, "objective": pl.String, "ref": pl.String}
    day = pl.date_range(edition.passed, edition.passed + timedelta(days=10_000), eager=True).alias(
        "on"
    )
    return LawTables(
        days=pl.DataFrame([day]).with_columns(
            span=pl.Series([span_of(edition, one_day) for one_day in day], dtype=pl.Int32)
        ),
        entries=pl.DataFrame(
            entries,
            {"span": pl.Int32, "ref": pl.String, "sch4": pl.Boolean}
            | dict.fromkeys(_IS, pl.Boolean),
            orient="row",
        ),
        in_force=pl.DataFrame(
            in_force, {"span": pl.Int32, "ref": pl.String, "place": pl.String}, orient="row"
        ),
        listed=pl.DataFrame(listed, {**words, "listed": pl.Boolean}, orient="row"),
        same_part=pl.DataFrame(
            [
                (provider, ref)
                for provider, others in tables["entry.same-part"].items()
                for ref in others
                if provider and ref
            ],
            {"provider_ref": pl.String, "ref": pl.String},
            orient="row",
        ),
        power_and_objective=pl.DataFrame(
            power_and_objective,
            {"span": pl.Int32, "objective": pl.String, "place": pl.String}
            | {"power": pl.Boolean, "in_force": pl.Boolean},
            orient="row",
        ),
        elements=pl.DataFrame(
            [
                (name, element, joins)
                for kind, joins in kinds.items()
                for name, words_of_objective in tables[f"objective.{kind}-element"].items()
                for element in words_of_objective
                if name and element
            ],
            {"objective": pl.String, "element": pl.String, "joins": pl.Boolean},
            orient="row",
        ),
        needed=pl.DataFrame(
            [
                (name, tables["objective.elements-needed"].get(name), name in with_factors)
                for with_factors in [tables["objective.factors"]]
                for name in edition.objectives
            ],
            {"objective": pl.String, "needed": pl.Int64, "factors": pl.Boolean},
            orient="row",
        ),
        factors=pl.DataFrame(
            [
                (factor, by_age)
                for by_factor in tables["objective.factor-by-age"].values()
                for factor, by_age in by_factor.items()
                if factor and by_age is not None
            ],
            {"factor": pl.String, "by_age": pl.Boolean},
            orient="row",
        ).unique(),
        references=references,
    )


# Values: worked out once for each distinct value of a column.


def all_known(column: str, words: Sequence[str]) -> pl.Expr:
    """Whether a column is null or a list of the words, each at most once."""
    values = pl.col(column)
    all_in_words = values.list.eval(
        pl.element().is_in(list(words)).fill_null(value=False)
    ).list.all()
    return values.is_null() | (all_in_words & (values.list.n_unique() == values.list.len()))


def rules_of_values(law: LawTables) -> dict[str, pl.Expr]:
    """For each column of words, whether its value can be read."""
    name = pl.col("*").str.contains(r"\S")
    identifier = pl.col("*").is_null() | pl.col("*").str.contains(_IDENTIFIER)
    objectives = law.needed["objective"].to_list()
    readable = {
        "territory": all_known("territory", _PLACES) & (pl.col("territory").list.len() > 0),
        "objective": pl.col("objective").is_null() | pl.col("objective").is_in(objectives),
        "pursues": all_known("pursues", law.elements["element"].unique().to_list()),
        "disadvantages": all_known("disadvantages", law.factors["factor"].to_list()),
    }
    for party in _PARTIES:
        client = f"{party}.provides_services_to"
        readable |= {
            f"{party}.name": name,
            f"{party}.identifier": identifier,
            f"{party}.specified_as": all_known(f"{party}.specified_as", law.references),
            f"{client}.name": pl.col("*").is_null() | name,
            f"{client}.specified_as": all_known(f"{client}.specified_as", law.references),
        }
    return readable


def folded(name: pl.Expr) -> pl.Expr:
    return name.str.normalize("NFC").str.to_lowercase().str.replace_all(r"\s", "")


def _values(rows: pl.DataFrame, law: LawTables) -> dict[str, pl.DataFrame]:
    """The distinct values of each column of words, each with a number and whether it is right."""
    readable = rules_of_values(law)
    distinct = pl.collect_all(
        [rows.lazy().select(path).unique() for path in readable], engine="streaming"
    )
    numbered = {
        path: values.with_columns(
            pl.int_range(pl.len(), dtype=pl.Int32).alias(f"#{path}"),
            right.fill_null(value=False).alias(f"?{path}"),
        )
        for values, (path, right) in zip(distinct, readable.items(), strict=True)
    }
    # Equal names and identifiers of the two parties have equal numbers.
    for field, form in {"name": folded, "identifier": pl.Expr.alias}.items():
        columns = [f"{party}.{field}" for party in _PARTIES]
        texts = [
            numbered[column].select(text=form(pl.col(column)) if form is folded else pl.col(column))
            for column in columns
        ]
        numbers = pl.concat(texts).unique().drop_nulls().with_row_index("number")
        for column, text in zip(columns, texts, strict=True):
            number = text.join(numbers, on="text", how="left", maintain_order="left")["number"]
            numbered[column] = numbered[column].with_columns(
                number.cast(pl.Int32).alias(f"#{column}")
            )
    return numbered


# Combinations: worked out once for each distinct combination of words.


def _entries(words: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """Every entry in each span, for each list of territories: ``force`` is whether it is in force.

    Null where it is in force elsewhere alone, which a reading decides.
    """
    places = words.select("span", "territory").unique()
    there = (
        places.with_columns(place="territory").explode("place")
        .join(law.in_force, on=["span", "place"])
        .select("span", "territory", "ref", inside=True)
        .unique()
    )  # fmt: skip
    force = pl.when("inside").then(True).when(~pl.col("somewhere")).then(False)
    return (
        places.join(law.entries, on="span")
        .join(there, on=["span", "territory", "ref"], how="left")
        .with_columns(force=force)
    )


def _row_for_each_reference(
    words: pl.DataFrame, entries: pl.DataFrame, law: LawTables, refs: str
) -> pl.DataFrame:
    """A row for each reference in a list; for an unknown list, a row for every reference."""
    kept = pl.col(refs)
    every = pl.lit(pl.Series([law.references]))
    listed = law.listed.with_columns(mentioned=True)
    lists = pl.when("mentioned").then("listed").otherwise(False)
    return (
        words.with_columns(ref=pl.when(kept.is_null()).then(every).otherwise(kept))
        .explode("ref").drop_nulls("ref")
        .join(entries, on=["span", "territory", "ref"])
        .join(listed, on=["span", "objective", "ref"], how="left", nulls_equal=True)
        .with_columns(lists=lists)
    )  # fmt: skip


def _some(condition: pl.Expr, refs: str) -> pl.Expr:
    """Whether a row of a group meets a condition; for an unknown list null instead of true."""
    any_row = condition.any(ignore_nulls=False)
    is_known = pl.col(refs).first().is_not_null()
    return pl.when(is_known | (any_row == False)).then(any_row)  # noqa: E712


def of_party(party: str, words: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """The conditions met by the entries of a party and its client, by combination of words."""
    entries = _entries(words, law)
    col = pl.col
    by_client = ["span", "territory", "clients"]
    clients = _row_for_each_reference(
        words.select(*by_client, "objective").unique(), entries, law, "clients"
    )
    serves = ~col("provider") & col("force") & col("lists")
    of_client = clients.group_by(*by_client, "objective").agg(
        client_listed=_some(serves, "clients")
    )
    served = (
        clients.unique([*by_client, "ref"]).join(law.same_part, on="ref")
        .group_by(*by_client, "provider_ref")
        .agg(serving=_some(col("force"), "clients"), there=True)
    )  # fmt: skip
    rows = _row_for_each_reference(words, entries, law, "refs").join(
        served, left_on=[*by_client, "ref"], right_on=[*by_client, "provider_ref"], how="left",
        nulls_equal=True,
    )  # fmt: skip
    own = col("sch4") & ~col("provider") & col("force")
    asks = col("capacity")
    if party == "recipient":
        asks |= col("functions")
    providing = col("sch4") & col("provider")
    serving = pl.when("there").then("serving").otherwise(False)
    plain = ~col("functions")
    conditions = {
        "own": own & ~asks,
        "own_in_capacity": own & asks,
        "provides": providing & col("force") & serving,
        "listed": own & ~asks & col("lists"),
        "listed_in_capacity": own & asks & col("lists"),
        "is_provider": providing & col("exists"),
    }
    if party == "discloser":
        conditions |= {
            "limited": col("sch4") & col("functions"),
            "plainly": own & ~asks & plain & col("lists"),
            "plainly_in_capacity": own & asks & plain & col("lists"),
            "some_own": own,
            "revenue": col("revenue-and-customs"),
        }
    agg = rows.group_by("key").agg(
        count=pl.len(), **{name: _some(condition, "refs") for name, condition in conditions.items()}
    )
    none = pl.col("count").is_null()
    return (
        words.join(agg, on="key", how="left")
        .with_columns(pl.when(none).then(False).otherwise(name).alias(name) for name in conditions)
        .join(of_client, on=[*by_client, "objective"], how="left", nulls_equal=True)
        .with_columns(
            pl.when(col("clients").list.len() == 0).then(False).otherwise("client_listed")
            .alias("client_listed")
        )
        .select("key", pl.col(*conditions, "client_listed").name.prefix(f"{party}:"))
    )  # fmt: skip


def in_force_everywhere(words: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """Whether the power and the objective are in force in every territory of a list."""
    every = pl.col("power", "in_force").all(ignore_nulls=False)
    return (
        words.with_columns(place="territory").explode("place")
        .join(law.power_and_objective, on=["span", "objective", "place"], nulls_equal=True)
        .group_by("key").agg(every)
    )  # fmt: skip


def elements(words: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """Whether enough elements of an objective are pursued, and whether all belong to it."""
    col = pl.col
    pursued_rows = words.with_columns(element="pursues").explode("element").drop_nulls("element")
    own = pursued_rows.join(law.elements, on=["objective", "element"], how="left")
    of_known = own.group_by("key").agg(
        some=(~col("joins")).any(), count=col("joins").sum(), right=col("joins").is_not_null().all()
    )
    might = pursued_rows.join(law.elements.select("element", "joins").unique(), on="element")
    of_any = might.group_by("key").agg(
        might=(~col("joins")).any() | (col("joins").sum() >= law.needed["needed"].min())
    )
    pursued = col("some").fill_null(value=False) | (
        col("count").fill_null(0) >= col("needed")
    ).fill_null(value=False)
    unknown = col("pursues").is_null()
    unsettled = pl.when(~col("might").fill_null(value=False)).then(False)
    return (
        words.join(of_known, on="key", how="left").join(of_any, on="key", how="left")
        .join(law.needed, on="objective", how="left")
        .select(
            "key",
            pursued=pl.when(unknown).then(None)
            .when(col("objective").is_null()).then(unsettled).otherwise(pursued),
            elements_right=col("objective").is_null() | col("right").fill_null(value=True),
            with_factors="factors",
        )
    )  # fmt: skip


def factors(values: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """The number of factors that count, and whether one counts only for ages 16 to 24."""
    factor_rows = values.explode("disadvantages").join(
        law.factors, left_on="disadvantages", right_on="factor"
    )
    counted = factor_rows.group_by("#disadvantages").agg(
        plain=(~pl.col("by_age")).sum(), young=pl.col("by_age").any()
    )
    counted_values = values.join(counted, on="#disadvantages", how="left")
    return counted_values.with_columns(
        pl.col("plain").fill_null(0),
        pl.col("young").fill_null(value=False),
        factors_stated=pl.col("disadvantages").is_not_null(),
    )


# The rows.


def _key(parts: Sequence[tuple[pl.Expr, int]]) -> pl.Expr:
    """One number for a combination of numbers, each given with its count."""
    key = pl.lit(0, dtype=pl.Int64)
    for number, count in parts:
        key = key * count + number
    return key


def _guarded(guard: pl.Expr, formula: pl.Expr) -> pl.Expr:
    """A rule that counts as met where its guard fails, and is unknown where its guard is."""
    return pl.when(guard).then(formula).when(~guard).then(True)


def _results(col: Any) -> dict[str, pl.Expr]:
    """Each rule of a row: true, false or null."""

    def specified(party: str) -> pl.Expr:
        fact = functools.partial(str.format, "{}.{}", party)
        return (
            col(f"{party}:own")
            | (col(f"{party}:own_in_capacity") & col(fact("in_specified_capacity")))
            | (
                col(f"{party}:provides")
                & col(fact("services_in_connection"))
                & col(fact("client_is_public_authority"))
            )
        )

    def listed(party: str) -> pl.Expr:
        client = col(f"{party}.provides_services_to.name").is_not_null()
        return (
            col(f"{party}:listed")
            | (col(f"{party}:listed_in_capacity") & col(f"{party}.in_specified_capacity"))
            | (
                (client | col(f"{party}:is_provider"))
                & col(f"{party}.services_in_connection")
                & col(f"{party}:client_listed")
                & specified(party)
            )
        )

    identified = (
        col("#discloser.identifier").is_not_null() & col("#recipient.identifier").is_not_null()
    )
    another = (
        pl.when(identified)
        .then(col("#discloser.identifier") != col("#recipient.identifier"))
        .otherwise(col("#discloser.name") != col("#recipient.name"))
    )
    within = col("information.within_limited_functions")
    enough = (col("plain") >= 2) | ((col("plain") == 1) & col("young") & col("aged_16_to_24"))
    theirs = col("information.from_revenue_and_customs").fill_null(value=False)
    return {
        "s35.in-force": col("power_held"),
        "s35.objective-in-force": col("in_force"),
        "s35.another-person": another,
        "s35.discloser-specified": specified("discloser"),
        "s35.recipient-specified": specified("recipient"),
        "s35.objective-listed-for-discloser": listed("discloser"),
        "s35.objective-listed-for-recipient": listed("recipient"),
        "s35.opening-words": col("assists_eligible_people"),
        "s35.elements": col("pursued"),
        "s35.two-factors": _guarded(
            col("with_factors") & col("factors_stated"), enough | ~col("disadvantages_complete")
        ),
        "s35.functions": col("information.held_in_connection_with_functions"),
        "s35.entry-limits": _guarded(
            col("discloser:limited"),
            within
            | col("discloser:plainly")
            | (col("discloser:plainly_in_capacity") & col("discloser.in_specified_capacity")),
        ),
        "s35.provider-limits": _guarded(
            col("discloser:is_provider"), within | col("discloser:some_own")
        ),
        "s40.data-protection": col("complies_with_data_protection")
        | ~col("information.personal_data").fill_null(value=True),
        "s40.investigatory-powers": ~col("prohibited_by_investigatory_powers"),
        "s42.second-hand": _guarded(
            theirs & ~col("discloser:revenue"),
            ~col("information.personal") | col("commissioners_consent") | pl.lit(None, pl.Boolean),
        ),
        "s43.regard-to-code": col("had_regard_to_code"),
    }


_FACTS = (
    "assists_eligible_people", "disadvantages_complete", "aged_16_to_24",
    "information.held_in_connection_with_functions", "information.within_limited_functions",
    "information.personal", "information.personal_data", "information.from_revenue_and_customs",
    "commissioners_consent", "complies_with_data_protection",
    "prohibited_by_investigatory_powers", "had_regard_to_code",
    *(
        f"{party}.{name}"
        for party in _PARTIES
        for name in (
            "in_specified_capacity", "services_in_connection", "client_is_public_authority",
        )
    ),
)  # fmt: skip


def _join_tables(
    rows: pl.DataFrame, tables: Mapping[str, pl.DataFrame], beside: Sequence[str]
) -> pl.DataFrame:
    """Columns joined to their tables, beside other columns; each is joined separately.

    A join gathers every column of its left side, so that side is kept narrow.
    """
    parts = [
        rows.lazy().select(path)
        .join(table.lazy(), on=path, how="left", nulls_equal=True, maintain_order="left")
        .drop(path)
        for path, table in tables.items()
    ]  # fmt: skip
    return pl.concat(
        [rows.select(beside), *pl.collect_all(parts, engine="streaming")], how="horizontal"
    )


def _codes(rows: pl.DataFrame, law: LawTables, values: Mapping[str, pl.DataFrame]) -> pl.DataFrame:
    """The rows with numbers for their words and keys for combinations of them."""
    clients = [f"{party}.provides_services_to" for party in _PARTIES]
    beside = [*_FACTS, "power", *(f"{name}.{field}" for name in clients
                                  for field in ("name", "specified_as"))]  # fmt: skip
    joined = _join_tables(rows, {"on": law.days, **values}, beside)
    faults = [
        *(~pl.col(f"?{path}") for path in values),
        pl.col("span").is_null(),
        (pl.col("power") == "s35").fill_null(value=False).not_(),
        ~pl.col("information.personal_data") & ~pl.col("complies_with_data_protection"),
        *(
            pl.col(f"{name}.name").is_null() & pl.col(f"{name}.specified_as").is_not_null()
            for name in clients
        ),
    ]
    count = {path: table.height for path, table in values.items()}
    span = (pl.col("span").fill_null(0), law.days["span"].max() + 1)
    place = [span, *((pl.col(f"#{path}"), count[path]) for path in ("territory", "objective"))]
    keys = {
        "place_key": place,
        "element_key": [(pl.col(f"#{path}"), count[path]) for path in ("objective", "pursues")],
    }
    for party in _PARTIES:
        references = (f"{party}.specified_as", f"{party}.provides_services_to.specified_as")
        keys[f"{party}_key"] = [*place, *((pl.col(f"#{path}"), count[path]) for path in references)]
    return joined.lazy().select(
        *_FACTS, *(f"{name}.name" for name in clients), pl.col("span").fill_null(0),
        *(f"#{path}" for path in values),
        faults=_mask(faults),
        **{name: _key(parts) for name, parts in keys.items()},
    ).collect()  # fmt: skip


def _mask(truths: Sequence[pl.Expr]) -> pl.Expr:
    """A number whose bits are truths; null is not true."""
    bits = (
        pl.when(truth).then(pl.lit(1 << bit, dtype=pl.Int32)).otherwise(pl.lit(0, dtype=pl.Int32))
        for bit, truth in enumerate(truths)
    )
    return functools.reduce(lambda total, bit: total + bit, bits)


def _words(
    coded: pl.DataFrame, key: str, named: Mapping[str, str], values: Mapping[str, pl.DataFrame]
) -> pl.DataFrame:
    """The distinct combinations behind a key, with their words."""
    combinations = coded.select("span", *(f"#{path}" for path in named), key=key).unique("key")
    for path, name in named.items():
        words = values[path].select(f"#{path}", pl.col(path).alias(name))
        combinations = combinations.join(words, on=f"#{path}", how="left")
    return combinations


def by_hand(rows: pl.DataFrame, law: LawTables) -> pl.DataFrame:
    """The log with ``outcome``, ``not_met``, ``unknown`` and ``reason``."""
    values = _values(rows, law)
    coded = _codes(rows, law, values)
    place = {"territory": "territory", "objective": "objective"}
    answers_by_key = {
        "place_key": in_force_everywhere(_words(coded, "place_key", place, values), law).rename(
            {"power": "power_held"}
        ),
        "element_key": elements(
            _words(coded, "element_key", {"objective": "objective", "pursues": "pursues"}, values),
            law,
        ),
    }
    for party in _PARTIES:
        named = {
            **place,
            f"{party}.specified_as": "refs",
            f"{party}.provides_services_to.specified_as": "clients",
        }
        answers_by_key[f"{party}_key"] = of_party(
            party, _words(coded, f"{party}_key", named, values), law
        )
    tables = {key: table.rename({"key": key}) for key, table in answers_by_key.items()}
    tables["#disadvantages"] = factors(values["disadvantages"], law).select(
        "#disadvantages", "plain", "young", "factors_stated"
    )
    beside = [name for name in coded.columns if name not in answers_by_key]
    joined = _join_tables(coded, tables, beside).lazy()
    results = list(_results(pl.col).values())
    masks = joined.select(
        faults=pl.col("faults") + pl.when(~pl.col("elements_right")).then(1 << 30).otherwise(0),
        not_met=_mask([~result for result in results]),
        unknown=_mask([result.is_null() for result in results]),
    ).collect()
    return rows.hstack(_answers(masks, list(values)))


def _answers(masks: pl.DataFrame, paths: Sequence[str]) -> pl.DataFrame:
    """Masks become lists of rules, outcomes and reasons."""
    fields = [
        *paths, "on", "power", "complies_with_data_protection",
        *(f"{party}.provides_services_to.name" for party in _PARTIES),
    ]  # fmt: skip
    fields += [""] * (30 - len(fields)) + ["pursues"]
    distinct_masks = masks.unique()
    rows = []
    for faults, not_met, unknown in distinct_masks.iter_rows():
        if faults:
            wrong = dict.fromkeys(name for bit, name in enumerate(fields) if faults >> bit & 1)
            rows.append(("invalid", None, None, "cannot be read: " + ", ".join(wrong)))
            continue
        outcome = (
            "not-permitted" if not_met & _DECIDING
            else "undetermined" if unknown & _DECIDING
            else "permitted"
        )  # fmt: skip
        lists = (
            [rule for bit, rule in enumerate(RULES) if mask >> bit & 1]
            for mask in (not_met, unknown)
        )
        rows.append((outcome, *lists, None))
    lists = pl.List(pl.String)
    answers = pl.DataFrame(
        rows,
        {"outcome": pl.String, "not_met_rules": lists, "unknown_rules": lists, "reason": pl.String},
        orient="row",
    )
    return masks.join(
        distinct_masks.hstack(answers),
        on=["faults", "not_met", "unknown"],
        how="left",
        maintain_order="left",
    ).select("outcome", not_met="not_met_rules", unknown="unknown_rules", reason="reason")
