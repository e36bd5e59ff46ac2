"""Section 35 in OpenFisca-core: dated parameters, enumerations, true and false.

The parts that it cannot express are left out, in its favour: nothing is unknown (null counts as
false), nothing turns on a reading, only the first of a list of references is read, a list of
territories is four truths, no value is refused, and there are no lists of rules: each rule is a
variable.  Days are grouped into spans of law beforehand, since a simulation has one period.
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
    dict.fromkeys(
        element.id for objective in EDITION.objectives.values() for element in objective.elements
    )
)
FACTORS = {
    factor.id: factor.age is not None
    for objective in EDITION.objectives.values()
    if objective.factors
    for factor in objective.factors.list
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
    """The text as a Python name."""
    return text.replace("/", "_").replace("-", "_").replace(".", "_")


Reference: Any = Enum("Reference", {"none": "none", **{plain(ref): ref for ref in REFERENCES}})
Objective: Any = Enum("Objective", {"none": "none", **{plain(o): o for o in EDITION.objectives}})
ENTITY = Entity("disclosure", "disclosures", "a disclosure", "")


# Parameters: the law by date.


def _dated(answer: Callable[[Any], Any]) -> dict[str, Any]:
    """A parameter by the days on which it changes."""
    values = {"0001-01-01": {"value": False}}
    last: Any = False
    for span, day in enumerate(DAYS):
        now = answer(tables_of(EDITION, span))
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
                    plain(objective): _dated(
                        lambda law, at=at, objective=objective: bool(
                            law["objective.in-force"].get(objective, {}).get(place(at))
                        )
                    )
                    for objective in EDITION.objectives
                }
                for at in PLACES
            },
            "listed": {
                plain(objective): {
                    plain(ref): _dated(
                        lambda law, objective=objective, ref=ref: (
                            law["objective.lists"].get(objective, {}).get(ref) is True
                        )
                    )
                    for ref in REFERENCES
                }
                for objective in EDITION.objectives
            },
        },
    )


def of_word(node: Any, words: Any, which: Any) -> Any:
    """A parameter for each row, by the number of its word; the first word is none."""
    return np.array([False, *(node[word.name] for word in list(words)[1:])])[which]


# Variables.


def _input_variable(name: str, kind: Any, words: Any = None) -> type[Variable]:
    body: dict[str, Any] = {"value_type": kind, "entity": ENTITY, "label": name}
    body["definition_period"] = DateUnit.DAY
    if words is not None:
        body |= {"possible_values": words, "default_value": words.none}
    return type(name, (Variable,), body)


def _formula_variable(name: str, formula: Callable[[Any, Any, Any], Any]) -> type[Variable]:
    def calculate(disclosure: Any, period: Any, parameters: Any) -> Any:
        return formula(lambda path: disclosure(plain(path), period), parameters(period), period)

    return type(name, (Variable,), {
        "value_type": bool, "entity": ENTITY, "label": name, "definition_period": DateUnit.DAY,
        "formula": calculate,
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
    for provider in PROVIDERS:
        for client_ref in same.get(provider, {}):
            if client_ref in order:
                part[order.index(provider), order.index(client_ref)] = True

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
            [False, *(law.listed[objective.name][word.name] for word in words)]
            for objective in list(Objective)[1:]
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
    objective, pursued = np.asarray(row("objective")), []
    for number, objective_row in enumerate(EDITION.objectives.values(), start=1):
        elements = [row(f"pursues_{element.id}") for element in objective_row.elements]
        join = np.logical_and if objective_row.combine == "all" else np.logical_or
        pursued.append((objective == number) & join.reduce(elements))
    return np.logical_or.reduce(pursued)


def _factors(row: Any, _: Any, __: Any) -> Any:
    number = 1 + next(
        n for n, objective_row in enumerate(EDITION.objectives.values()) if objective_row.factors
    )
    applies = (np.asarray(row("objective")) == number) & row("factors_stated")
    enough = row("factors_plain") + (row("factor_young") & row("aged_16_to_24")) >= 2
    return ~applies | enough | ~row("disadvantages_complete")


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
    discloser, recipient = row("discloser_identifier"), row("recipient_identifier")
    by_name = row("discloser_name") != row("recipient_name")
    return np.where((discloser >= 0) & (recipient >= 0), discloser != recipient, by_name)


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
    """The tax and benefit system: parameters and variables, without rows."""
    tax_system = TaxBenefitSystem([ENTITY])
    tax_system.parameters = _parameters()
    for fact in [*FACTS, *PLACES, "not_personal_data", "factors_stated", "factor_young",
                 *(f"{party}_names_client" for party in PARTIES),
                 *(f"pursues_{element}" for element in ELEMENTS)]:  # fmt: skip
        tax_system.add_variable(_input_variable(plain(fact), bool))
    numbers = [f"{party}_{name}" for party in PARTIES for name in ("name", "identifier")]
    for name in [*numbers, "factors_plain"]:
        tax_system.add_variable(_input_variable(name, int))
    tax_system.add_variable(_input_variable("objective", Enum, Objective))
    for party in PARTIES:
        for which in ("entry", "client_entry"):
            path = f"{party}_{which}"
            tax_system.add_variable(_input_variable(path, Enum, Reference))
            tax_system.add_variable(
                _formula_variable(
                    f"{path}_in_force", lambda row, law, _, path=path: _in_force(row, law, path)
                )
            )
        tax_system.add_variable(_formula_variable(f"{party}_own", _own(party)))
        tax_system.add_variable(_formula_variable(f"{party}_provides", _provides(party)))
    for name, formula in RULES.items():
        tax_system.add_variable(_formula_variable(name, formula))
    tax_system.add_variable(
        _formula_variable(
            "permitted",
            lambda row, _, __: np.logical_and.reduce(
                [row(name) for name in RULES if name != "rule_regard_to_code"]
            ),
        )
    )
    return tax_system


# Rows.


def _number(words: list[str], column: pl.Expr) -> pl.Expr:
    """The position of a word, from 1; 0 for null and for anything that is not a word."""
    return column.replace_strict(words, range(1, len(words) + 1), default=0).fill_null(0)


def _numbers(texts: pl.Series) -> pl.Series:
    """A number for each text; -1 for null."""
    return texts.cast(pl.Categorical).to_physical().cast(pl.Int32).fill_null(-1)


def inputs(frame: pl.DataFrame) -> pl.DataFrame:
    """The columns as inputs of OpenFisca, prepared with Polars."""
    col = pl.col
    span = pl.Series(DAYS).search_sorted(frame["on"].fill_null(DAYS[0]), side="right").alias("span")
    names = pl.concat([frame[f"{party}.name"] for party in PARTIES]).fill_null("")
    folded = _numbers(names.str.to_lowercase().str.replace_all(r"\s", ""))
    texts = pl.concat([frame[f"{party}.identifier"] for party in PARTIES])
    identifiers = _numbers(texts)
    rows = frame.height
    factors = frame.select(col("disadvantages").unique()).to_series()
    counted = pl.DataFrame(
        {
            "disadvantages": factors,
            "factors_plain": [
                None if words is None else sum(not FACTORS.get(word, True) for word in words)
                for words in factors.to_list()
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
    columns = frame.select(
        *(col(path).fill_null(value=False).alias(plain(path)) for path in FACTS),
        *(
            col("territory").list.contains(at.replace("_", "-")).fill_null(value=False).alias(at)
            for at in PLACES
        ),
        *(
            col("pursues").list.contains(element).fill_null(value=False)
            .alias(plain(f"pursues_{element}"))
            for element in ELEMENTS
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
    return columns.with_columns(
        span.cast(pl.Int32) - 1,
        by_factors["factors_plain"].fill_null(0),
        by_factors["factor_young"].fill_null(value=False),
        discloser_name=folded[:rows], recipient_name=folded[rows:],
        discloser_identifier=identifiers[:rows], recipient_identifier=identifiers[rows:],
    )  # fmt: skip


def simulations(
    tax_system: TaxBenefitSystem, columns: pl.DataFrame
) -> list[tuple[Simulation, date]]:
    """One simulation for each span of law."""
    by_span = []
    for (span,), rows in sorted(columns.partition_by("span", as_dict=True).items()):
        day = DAYS[max(int(span), 0)]
        simulation = SimulationBuilder().build_default_simulation(tax_system, count=rows.height)
        for name in rows.columns:
            if name != "span":
                simulation.set_input(name, period(day.isoformat()), rows[name].to_numpy())
        by_span.append((simulation, day))
    return by_span


def calculate(by_span: list[tuple[Simulation, date]]) -> int:
    """Calculate every rule and the outcome; returns the number of rows not permitted."""
    barred = 0
    for simulation, day in by_span:
        for name in RULES:
            simulation.calculate(name, period(day.isoformat()))
        barred += int((~simulation.calculate("permitted", period(day.isoformat()))).sum())
    return barred


def calculating(file: Path) -> Callable[[], int]:
    """The calculation alone, with inputs set beforehand."""
    by_span = simulations(system(), inputs(pl.read_parquet(file)))
    return lambda: calculate(by_span)


def setting_up_and_calculating(file: Path) -> Callable[[], int]:
    """Inputs and calculation, from the same columns as ours."""
    frame, tax_system = pl.read_parquet(file), system()
    return lambda: calculate(simulations(tax_system, inputs(frame)))
