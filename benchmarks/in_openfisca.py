"""As much of section 35 as OpenFisca-core says: dated parameters, enumerations, true and false.

What it cannot say is left out, in its favour: nothing is unknown (null counts as false), nothing
turns on a reading, a list of references is its first one, a territory list is four truths, no
value is refused, and there are no lists of reasons: the rules are variables, each calculated.
Days are gathered before into spans of law, since a simulation has one period.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from openfisca_core.entities import Entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.parameters import ParameterNode
from openfisca_core.periods import DateUnit, period
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from pubservice_share.law import built_in
from pubservice_share.law.lookups import tables_of
from pubservice_share.law.spans import change_days

__all__ = ["calculating", "setting_up_and_calculating"]

EDITION = built_in()
DAYS = change_days(EDITION)
PLACES = ("england", "wales", "scotland", "northern_ireland")
PARTIES = ("discloser", "recipient")
REFERENCES = [ref for ref in EDITION.entries if ref.startswith("sch4/")]
PROVIDERS = [ref for ref in REFERENCES if tables_of(EDITION, 0)["entry.provider"].get(ref)]
ELEMENTS = list(
    dict.fromkeys(row.id for held in EDITION.objectives.values() for row in held.elements)
)
FACTORS = {
    row.id: row.age is not None
    for held in EDITION.objectives.values()
    if held.factors
    for row in held.factors.list
}
FACTS = [
    "assists_eligible_people", "disadvantages_complete", "aged_16_to_24",
    "information.held_in_connection_with_functions", "information.within_limited_functions",
    "information.personal", "information.from_revenue_and_customs", "commissioners_consent",
    "complies_with_data_protection", "prohibited_by_investigatory_powers", "had_regard_to_code",
    *(
        f"{party}.{name}"
        for party in PARTIES
        for name in (
            "in_specified_capacity", "services_in_connection", "client_is_public_authority",
        )
    ),
]  # fmt: skip


def plain(text: str) -> str:
    """A name that Python takes."""
    return text.replace("/", "_").replace("-", "_").replace(".", "_")


Reference: Any = Enum("Reference", {"none": "none", **{plain(ref): ref for ref in REFERENCES}})
Objective: Any = Enum("Objective", {"none": "none", **{plain(o): o for o in EDITION.objectives}})
ENTITY = Entity("disclosure", "disclosures", "a disclosure", "")


# Parameters: what the law says, dated.


def _dated(told: Callable[[Any], Any]) -> dict[str, Any]:
    """A parameter by the days on which it changes."""
    values = {"0001-01-01": {"value": False}}
    last: Any = False
    for span, day in enumerate(DAYS):
        now = told(tables_of(EDITION, span))
        if now != last:
            values[day.isoformat()] = {"value": now}
            last = now
    return {"values": values}


def _parameters() -> ParameterNode:
    def entry(name: str, ref: str) -> dict[str, Any]:
        return _dated(lambda law: bool(law[f"entry.{name}"].get(ref)))

    def place(name: str) -> str:
        return name.replace("_", "-")

    return ParameterNode(
        "law",
        data={
            "power": {
                at: _dated(lambda law, at=at: bool(law["power.in-force"]["s35"].get(place(at))))
                for at in PLACES
            },
            "entry_in_force": {
                at: {
                    plain(ref): _dated(
                        lambda law, at=at, ref=ref: bool(
                            law["entry.in-force"].get(ref, {}).get(place(at))
                        )
                    )
                    for ref in REFERENCES
                }
                for at in PLACES
            },
            **{
                name: {plain(ref): entry(name, ref) for ref in REFERENCES}
                for name in ("provider", "capacity", "functions", "exists")
            },
            "objective_in_force": {
                at: {
                    plain(held): _dated(
                        lambda law, at=at, held=held: bool(
                            law["objective.in-force"].get(held, {}).get(place(at))
                        )
                    )
                    for held in EDITION.objectives
                }
                for at in PLACES
            },
            "listed": {
                plain(held): {
                    plain(ref): _dated(
                        lambda law, held=held, ref=ref: (
                            law["objective.lists"].get(held, {}).get(ref) is True
                        )
                    )
                    for ref in REFERENCES
                }
                for held in EDITION.objectives
            },
        },
    )


def of_word(node: Any, words: Any, which: Any) -> Any:
    """A parameter for each row, by the number of its word; the first word is none."""
    return np.array([False, *(node[word.name] for word in list(words)[1:])])[which]


# Variables.


def _given(name: str, kind: Any, words: Any = None) -> type[Variable]:
    body: dict[str, Any] = {"value_type": kind, "entity": ENTITY, "label": name}
    body["definition_period"] = DateUnit.DAY
    if words is not None:
        body |= {"possible_values": words, "default_value": words.none}
    return type(name, (Variable,), body)


def _made(name: str, formula: Callable[[Any, Any, Any], Any]) -> type[Variable]:
    def asked(disclosure: Any, period: Any, parameters: Any) -> Any:
        return formula(lambda path: disclosure(plain(path), period), parameters(period), period)

    return type(name, (Variable,), {
        "value_type": bool, "entity": ENTITY, "label": name, "definition_period": DateUnit.DAY,
        "formula": asked,
    })  # fmt: skip


def _in_force(row: Any, law: Any, path: str) -> Any:
    which = row(path)
    there = [row(at) & of_word(law.entry_in_force[at], Reference, which) for at in PLACES]
    return np.logical_or.reduce(there)


def _own(party: str) -> Callable[[Any, Any, Any], Any]:
    def formula(row: Any, law: Any, _: Any) -> Any:
        which = row(f"{party}_entry")
        asks = of_word(law.capacity, Reference, which)
        if party == "recipient":
            asks = asks | of_word(law.functions, Reference, which)
        own = ~of_word(law.provider, Reference, which) & row(f"{party}_entry_in_force")
        return own & (~asks | row(f"{party}.in_specified_capacity"))

    return formula


def _provides(party: str) -> Callable[[Any, Any, Any], Any]:
    same = tables_of(EDITION, 0)["entry.same-part"]
    order = ["none", *REFERENCES]
    part = np.zeros((len(order), len(order)), dtype=bool)
    for one in PROVIDERS:
        for other in same.get(one, {}):
            if other in order:
                part[order.index(one), order.index(other)] = True

    def formula(row: Any, law: Any, _: Any) -> Any:
        which, client = row(f"{party}_entry"), row(f"{party}_client_entry")
        return (
            of_word(law.provider, Reference, which)
            & row(f"{party}_entry_in_force")
            & row(f"{party}.services_in_connection")
            & row(f"{party}.client_is_public_authority")
            & part[np.asarray(which), np.asarray(client)]
            & row(f"{party}_client_entry_in_force")
        )

    return formula


def _lists(row: Any, law: Any, path: str) -> Any:
    words = list(Reference)[1:]
    table = np.array(
        [[False] * (len(words) + 1)]
        + [
            [False, *(law.listed[held.name][word.name] for word in words)]
            for held in list(Objective)[1:]
        ]
    )
    return table[np.asarray(row("objective")), np.asarray(row(path))]


def _listed(party: str) -> Callable[[Any, Any, Any], Any]:
    def formula(row: Any, law: Any, _: Any) -> Any:
        own = row(f"{party}_own") & _lists(row, law, f"{party}_entry")
        which, client = row(f"{party}_entry"), row(f"{party}_client_entry")
        provider = of_word(law.provider, Reference, which) & of_word(law.exists, Reference, which)
        serves = (
            ~of_word(law.provider, Reference, client)
            & row(f"{party}_client_entry_in_force")
            & _lists(row, law, f"{party}_client_entry")
        )
        return own | (
            (row(f"{party}_names_client") | provider)
            & row(f"{party}.services_in_connection")
            & row(f"{party}_specified")
            & serves
        )

    return formula


def _elements(row: Any, _: Any, __: Any) -> Any:
    objective, held = np.asarray(row("objective")), []
    for number, one in enumerate(EDITION.objectives.values(), start=1):
        several = [row(f"pursues_{each.id}") for each in one.elements]
        join = np.logical_and if one.combine == "all" else np.logical_or
        held.append((objective == number) & join.reduce(several))
    return np.logical_or.reduce(held)


def _factors(row: Any, _: Any, __: Any) -> Any:
    number = 1 + next(n for n, held in enumerate(EDITION.objectives.values()) if held.factors)
    asked = (np.asarray(row("objective")) == number) & row("factors_stated")
    enough = row("factors_plain") + (row("factor_young") & row("aged_16_to_24")) >= 2
    return ~asked | enough | ~row("disadvantages_complete")


def _places(name: str) -> Callable[[Any, Any, Any], Any]:
    def formula(row: Any, law: Any, _: Any) -> Any:
        if name == "power":
            return np.logical_and.reduce([~row(at) | law.power[at] for at in PLACES])
        which = row("objective")
        return np.logical_and.reduce(
            [~row(at) | of_word(law.objective_in_force[at], Objective, which) for at in PLACES]
        )

    return formula


def _entry_limits(row: Any, law: Any, _: Any) -> Any:
    which = row("discloser_entry")
    limited = of_word(law.functions, Reference, which)
    return ~limited | row("information.within_limited_functions")


def _provider_limits(row: Any, law: Any, _: Any) -> Any:
    which = row("discloser_entry")
    provider = of_word(law.provider, Reference, which) & of_word(law.exists, Reference, which)
    return ~provider | row("information.within_limited_functions")


def _second_hand(row: Any, _: Any, __: Any) -> Any:
    theirs = np.asarray(row("discloser_entry")) == 1 + REFERENCES.index("sch4/10")
    return (
        ~row("information.from_revenue_and_customs")
        | theirs
        | ~row("information.personal")
        | row("commissioners_consent")
    )


def _another(row: Any, _: Any, __: Any) -> Any:
    one, other = row("discloser_identifier"), row("recipient_identifier")
    by_name = row("discloser_name") != row("recipient_name")
    return np.where((one >= 0) & (other >= 0), one != other, by_name)


RULES: dict[str, Callable[[Any, Any, Any], Any]] = {
    "rule_in_force": _places("power"),
    "rule_objective_in_force": _places("objective"),
    "rule_another_person": _another,
    **{f"{party}_specified": lambda row, _, __, party=party: (
        row(f"{party}_own") | row(f"{party}_provides")
    ) for party in PARTIES},
    **{f"{party}_listed": _listed(party) for party in PARTIES},
    "rule_opening_words": lambda row, _, __: row("assists_eligible_people"),
    "rule_elements": _elements,
    "rule_two_factors": _factors,
    "rule_functions": lambda row, _, __: row("information.held_in_connection_with_functions"),
    "rule_entry_limits": _entry_limits,
    "rule_provider_limits": _provider_limits,
    "rule_data_protection": lambda row, _, __: (
        row("complies_with_data_protection") | row("not_personal_data")
    ),
    "rule_investigatory_powers": lambda row, _, __: ~row("prohibited_by_investigatory_powers"),
    "rule_second_hand": _second_hand,
    "rule_regard_to_code": lambda row, _, __: row("had_regard_to_code"),
}  # fmt: skip


def system() -> TaxBenefitSystem:
    """Everything but the rows."""
    made = TaxBenefitSystem([ENTITY])
    made.parameters = _parameters()
    for fact in [*FACTS, *PLACES, "not_personal_data", "factors_stated", "factor_young",
                 *(f"{party}_names_client" for party in PARTIES),
                 *(f"pursues_{element}" for element in ELEMENTS)]:  # fmt: skip
        made.add_variable(_given(plain(fact), bool))
    numbers = [f"{party}_{name}" for party in PARTIES for name in ("name", "identifier")]
    for name in [*numbers, "factors_plain"]:
        made.add_variable(_given(name, int))
    made.add_variable(_given("objective", Enum, Objective))
    for party in PARTIES:
        for which in ("entry", "client_entry"):
            path = f"{party}_{which}"
            made.add_variable(_given(path, Enum, Reference))
            made.add_variable(
                _made(f"{path}_in_force", lambda row, law, _, path=path: _in_force(row, law, path))
            )
        made.add_variable(_made(f"{party}_own", _own(party)))
        made.add_variable(_made(f"{party}_provides", _provides(party)))
    for name, formula in RULES.items():
        made.add_variable(_made(name, formula))
    made.add_variable(
        _made(
            "permitted",
            lambda row, _, __: np.logical_and.reduce(
                [row(name) for name in RULES if name != "rule_regard_to_code"]
            ),
        )
    )
    return made


# Rows.


def _number(words: list[str], column: pl.Expr) -> pl.Expr:
    """The place of a word, from 1; 0 for none and for what is no word."""
    return column.replace_strict(words, range(1, len(words) + 1), default=0).fill_null(0)


def _numbers(texts: pl.Series) -> pl.Series:
    """A number for each text, -1 for none."""
    return texts.cast(pl.Categorical).to_physical().cast(pl.Int32).fill_null(-1)


def inputs(frame: pl.DataFrame) -> pl.DataFrame:
    """The columns as OpenFisca takes them, by Polars."""
    col = pl.col
    span = pl.Series(DAYS).search_sorted(frame["on"].fill_null(DAYS[0]), side="right").alias("span")
    names = pl.concat([frame[f"{party}.name"] for party in PARTIES]).fill_null("")
    folded = _numbers(names.str.to_lowercase().str.replace_all(r"\s", ""))
    texts = pl.concat([frame[f"{party}.identifier"] for party in PARTIES])
    known = _numbers(texts)
    rows = frame.height
    factors = frame.select(col("disadvantages").unique()).to_series()
    counted = pl.DataFrame(
        {
            "disadvantages": factors,
            "factors_plain": [
                None if held is None else sum(not FACTORS.get(word, True) for word in held)
                for held in factors.to_list()
            ],
            "factor_young": factors.list.contains("not-in-education-or-training"),
        },
        schema_overrides={"factors_plain": pl.Int32},
    )
    by_factors = frame.select("disadvantages").join(
        counted, on="disadvantages", how="left", nulls_equal=True, maintain_order="left"
    )
    entries = {
        f"{party}_{which}": _number(REFERENCES, col(path).list.get(0, null_on_oob=True))
        for party in PARTIES
        for which, path in (
            ("entry", f"{party}.specified_as"),
            ("client_entry", f"{party}.provides_services_to.specified_as"),
        )
    }
    made = frame.select(
        *(col(path).fill_null(value=False).alias(plain(path)) for path in FACTS),
        *(
            col("territory").list.contains(at.replace("_", "-")).fill_null(value=False).alias(at)
            for at in PLACES
        ),
        *(
            col("pursues").list.contains(each).fill_null(value=False)
            .alias(plain(f"pursues_{each}"))
            for each in ELEMENTS
        ),
        **{
            f"{party}_names_client": col(f"{party}.provides_services_to.name").is_not_null()
            for party in PARTIES
        },
        **entries,
        objective=_number(list(EDITION.objectives), col("objective")),
        not_personal_data=~col("information.personal_data").fill_null(value=True),
        factors_stated=col("disadvantages").is_not_null(),
    )  # fmt: skip
    return made.with_columns(
        span.cast(pl.Int32) - 1,
        by_factors["factors_plain"].fill_null(0),
        by_factors["factor_young"].fill_null(value=False),
        discloser_name=folded[:rows], recipient_name=folded[rows:],
        discloser_identifier=known[:rows], recipient_identifier=known[rows:],
    )  # fmt: skip


def simulations(made: TaxBenefitSystem, columns: pl.DataFrame) -> list[tuple[Simulation, date]]:
    """One simulation for each span of law."""
    several = []
    for (span,), rows in sorted(columns.partition_by("span", as_dict=True).items()):
        day = DAYS[max(int(span), 0)]
        held = SimulationBuilder().build_default_simulation(made, count=rows.height)
        for name in rows.columns:
            if name != "span":
                held.set_input(name, period(day.isoformat()), rows[name].to_numpy())
        several.append((held, day))
    return several


def calculate(several: list[tuple[Simulation, date]]) -> int:
    """Every rule and the outcome; how many are not permitted."""
    barred = 0
    for held, day in several:
        for name in RULES:
            held.calculate(name, period(day.isoformat()))
        barred += int((~held.calculate("permitted", period(day.isoformat()))).sum())
    return barred


def calculating(file: Path) -> Callable[[], int]:
    """With inputs set beforehand."""
    several = simulations(system(), inputs(pl.read_parquet(file)))
    return lambda: calculate(several)


def setting_up_and_calculating(file: Path) -> Callable[[], int]:
    """From the same columns as ours."""
    frame, made = pl.read_parquet(file), system()
    return lambda: calculate(simulations(made, inputs(frame)))
