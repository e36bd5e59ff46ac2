"""A log of disclosures under ten agreements, generated from a seed: any number of typed rows.

Most rows are in order.  In some a fact is false or unknown, an entry is wrong or missing, the
objective differs, a client is not named, or the day is before commencement; a few have a word
that cannot be read.  ``mixed`` adds rows under sections 36 and 37.

python benchmarks/rows_of_a_log.py 10000000 log.parquet
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import numpy as np
import polars as pl

__all__ = ["BATCH", "batches", "rows_of_a_log", "write"]

#: The number of rows generated at a time.
BATCH = 1_000_000

FIRST, LAST = date(2018, 6, 1), date(2025, 5, 31)

_MULTIPLE = "multiple-disadvantages"
_ELEMENTS = {
    _MULTIPLE: ["identify", "improve-or-facilitate", "improve-well-being"],
    "fuel-poverty": ["reduce-energy-costs", "improve-energy-efficiency"],
    "water-poverty": ["reduce-water-costs", "improve-water-efficiency"],
    "scottish-early-learning-and-childcare": ["identify-parents", "contact-parents"],
    "digital-identity-verification-services":
        ["reusable-identity", "improve-well-being", "support-functions"],
}  # fmt: skip
_FACTORS = [
    "anti-social-behaviour", "care-leaver", "child-in-need", "criminal-offending",
    "domestic-violence", "financial-exclusion", "disability", "homelessness", "ill-health",
    "irregular-school-attendance", "not-in-education-or-training", "substance-misuse",
    "unemployment",
]  # fmt: skip


@attrs.frozen
class Kind:
    """Bodies of one kind: their number, and the entries in which each falls."""

    title: str
    scheme: str
    count: int
    entries: tuple[str, ...]
    #: The entries of the body that it serves.
    client: tuple[str, ...] | None = None


_KINDS = {
    "district": Kind("District Council", "local-authority-eng", 180, ("sch4/12",)),
    "county": Kind("County Council", "local-authority-eng", 21, ("sch4/11",)),
    "london": Kind("London Borough Council", "local-authority-eng", 32, ("sch4/13",)),
    "city": Kind("Common Council, City", "local-authority-eng", 1, ("sch4/15",)),
    "combined": Kind("Combined Authority", "local-authority-eng", 10, ("sch4/14",)),
    "combined-county": Kind("Combined County Authority", "local-authority-eng", 3, ("sch4/14A",)),
    "police": Kind("Police", "police", 43, ("sch4/22",)),
    "fire": Kind("Fire and Rescue Authority", "fire", 6, ("sch4/18",)),
    "school": Kind("School", "school", 150, ("sch4/23",)),
    "academy": Kind("Academy Trust", "school", 90, ("sch4/24", "sch4/25")),
    "pensions": Kind("Department for Work and Pensions", "government", 1, ("sch4/7",)),
    "revenue": Kind("HM Revenue and Customs", "government", 1, ("sch4/10",)),
    "business": Kind("Department for Business", "government", 1, ("sch4/6",)),
    "cabinet": Kind("Cabinet Office", "government", 1, ("sch4/27A",)),
    "energy": Kind("Department for Energy Security", "government", 1, ("sch4/9A",)),
    "provider": Kind("Services Ltd", "company", 60, ("sch4/28",), ("sch4/12",)),
    "charity": Kind("Charity", "charity", 40, ("sch4/28",), ("sch4/11", "sch4/13")),
    "welsh": Kind("County Borough Council", "local-authority-wales", 11, ("sch4/33",)),
    "welsh-provider": Kind("Gwasanaethau Cyf", "company", 8, ("sch4/48",), ("sch4/33",)),
    "scottish": Kind("Council, Scotland", "local-authority-scotland", 32, ("sch4/50",)),
    "s36-department": Kind("Department for Energy", "government", 1, ("sch5/2",)),
    "s36-council": Kind("District Council", "local-authority-eng", 180, ("sch5/7",)),
    "supplier": Kind("Energy Supply plc", "company", 30, ("s36/1/a", "s36/1/b")),
}


@attrs.frozen
class Agreement:
    """The disclosures under one agreement, and their share of the log."""

    share: float
    disclosers: str
    recipients: str
    territory: tuple[str, ...]
    objective: str | None
    since: date = FIRST
    power: str = "s35"


_ENGLAND, _ALL = ("england",), ("england", "wales", "scotland")
_EARLY = "scottish-early-learning-and-childcare"
_AGREEMENTS = (
    Agreement(0.24, "police", "district", _ENGLAND, _MULTIPLE),
    Agreement(0.16, "pensions", "county", _ENGLAND, _MULTIPLE),
    Agreement(0.12, "london", "police", _ENGLAND, _MULTIPLE),
    Agreement(0.10, "provider", "district", _ENGLAND, _MULTIPLE),
    Agreement(0.08, "district", "charity", _ENGLAND, _MULTIPLE),
    Agreement(0.06, "academy", "city", _ENGLAND, _MULTIPLE),
    Agreement(0.06, "welsh", "welsh-provider", ("wales",), _MULTIPLE),
    Agreement(0.06, "fire", "combined-county", _ENGLAND, _MULTIPLE, date(2023, 12, 26)),
    Agreement(0.07, "revenue", "scottish", ("scotland",), _EARLY, date(2022, 10, 27)),
    Agreement(0.05, "business", "pensions", _ALL, "fuel-poverty"),
)
_MIXED = (
    *(attrs.evolve(agreement, share=agreement.share * 0.8) for agreement in _AGREEMENTS),
    Agreement(0.15, "s36-department", "supplier", _ENGLAND, None, power="s36"),
    Agreement(0.05, "supplier", "s36-council", _ENGLAND, None, power="s37"),
)

#: The shares of rows in which a fact is false, and in which it is unknown.
_FACTS: dict[str, tuple[float, float]] = {
    "assists_eligible_people": (0.010, 0.010),
    "information.held_in_connection_with_functions": (0.010, 0.010),
    "information.personal": (0.020, 0.010),
    "complies_with_data_protection": (0.015, 0.030),
    "had_regard_to_code": (0.020, 0.050),
}
#: The shares in which a mostly false fact is true, and in which it is unknown.
_UNLIKELY: dict[str, tuple[float, float]] = {
    "prohibited_by_investigatory_powers": (0.002, 0.010),
    "information.from_revenue_and_customs": (0.020, 0.300),
}


class _Batch:
    """One batch of rows."""

    def __init__(self, size: int, seed: int, *, mixed: bool) -> None:
        self.size, self.random = size, np.random.default_rng(seed)
        self.agreements = _MIXED if mixed else _AGREEMENTS
        shares = np.array([agreement.share for agreement in self.agreements])
        self.agreement = self.random.choice(len(shares), size, p=shares / shares.sum())
        self.columns: dict[str, pl.Series] = {}

    def one_in(self, share: float) -> np.ndarray[Any, np.dtype[np.int64]]:
        """The positions of a random share of the rows."""
        count = self.random.binomial(self.size, share)
        return self.random.integers(0, self.size, count)

    def put(self, path: str, places: Sequence[int], values: Sequence[Any]) -> None:
        """Replace the values at some positions, each by one of the values at random."""
        column = self.columns[path]
        if not len(places):
            return
        chosen = self.random.integers(0, len(values), len(places))
        index = np.arange(self.size)
        index[places] = self.size + chosen
        longer = column.append(pl.Series(path, list(values), dtype=column.dtype))
        self.columns[path] = longer.gather(index)

    def of_agreement(self, path: str, values: Sequence[Any], dtype: Any) -> None:
        self.columns[path] = pl.Series(path, values, dtype=dtype).gather(self.agreement)

    def fact(self, path: str, false: float, unknown: float) -> None:
        """Add a fact: mostly true, false in some rows, null in others."""
        chance = self.random.random(self.size)
        truths = pl.Series(path, chance >= false)
        is_known = pl.Series(chance < 1 - unknown)
        self.columns[path] = truths.set(~is_known, None)

    def party(self, party: str, kinds: Sequence[str]) -> None:
        """Add the columns of a party."""
        names, identifiers, entries, clients, client_entries = [], [], [], [], []
        first, count = [], []
        for kind in kinds:
            bodies = _KINDS[kind]
            first.append(len(names))
            count.append(bodies.count)
            for number in range(bodies.count):
                alone = bodies.count == 1
                names.append(bodies.title if alone else f"{bodies.title} {number + 1}")
                identifiers.append(f"{bodies.scheme}:{kind.upper()}-{number + 1}")
                entries.append(list(bodies.entries))
                clients.append(bodies.client and f"District Council {number % 50 + 1}")
                client_entries.append(bodies.client and list(bodies.client))
        which = np.array(first)[self.agreement] + (
            self.random.random(self.size) * np.array(count)[self.agreement]
        ).astype(np.int64)
        texts, lists = pl.String, pl.List(pl.String)
        client = f"{party}.provides_services_to"
        for path, values, dtype in (
            (f"{party}.name", names, texts),
            (f"{party}.identifier", identifiers, texts),
            (f"{party}.specified_as", entries, lists),
            (f"{client}.name", clients, texts),
            (f"{client}.specified_as", client_entries, lists),
        ):
            self.columns[path] = pl.Series(path, values, dtype=dtype).gather(which)
        serves = self.columns[f"{client}.name"].is_not_null()
        self.fact(f"{party}.in_specified_capacity", 0.01, 0.02)
        for name in ("services_in_connection", "client_is_public_authority"):
            self.fact(f"{party}.{name}", 0.02, 0.02)
            path = f"{party}.{name}"
            self.columns[path] = self.columns[path].set(~serves, None)
        # Half of the log has no identifiers, and names are written in more than one way.
        self.put(f"{party}.identifier", self.one_in(0.5), [None])
        others = ["POLICE 1", "District  Council 7", "Somebody"]
        self.put(f"{party}.name", self.one_in(0.001), others)
        self.put(
            f"{party}.specified_as", self.one_in(0.012),
            [None, [], ["sch4/9B"], ["sch4/17"], ["sch4/28"], ["sch4/35"], ["sch4/12", "sch4/28"]],
        )  # fmt: skip
        # A client that is not named, or whose entries are not known or do not serve.
        places = self.one_in(0.02)
        for path in (f"{client}.name", f"{client}.specified_as"):
            self.put(path, places, [None])
        named = np.flatnonzero(self.columns[f"{client}.name"].is_not_null().to_numpy())
        some = named[self.random.random(len(named)) < 0.02]
        self.put(f"{client}.specified_as", some, [None, [], ["sch4/28"], ["sch4/36"]])

    def days(self) -> None:
        since = [agreement.since for agreement in self.agreements]
        start = np.array([(day - date(1970, 1, 1)).days for day in since])[self.agreement]
        last = (LAST - date(1970, 1, 1)).days
        day = start + (self.random.random(self.size) * (last - start + 1)).astype(np.int64)
        places = self.one_in(0.01)
        day[places] = np.minimum(day[places], (FIRST - date(1970, 1, 1)).days + 30)
        self.columns["on"] = pl.Series("on", day.astype(np.int32)).cast(pl.Date)

    def disadvantages(self) -> None:
        """Add lists of up to four factors, for the objective that needs them."""
        lists: list[list[str] | None] = []
        for number in range(2000):
            size = (0, 1, 2, 2, 2, 3, 3, 4)[number % 8]
            lists.append([str(word) for word in self.random.permutation(_FACTORS)[:size]])
        lists.append(None)
        with_factors = np.array([agreement.objective == _MULTIPLE for agreement in self.agreements])
        which = self.random.integers(0, 2000, self.size)
        which[~with_factors[self.agreement]] = 2000
        column = pl.Series("disadvantages", lists, dtype=pl.List(pl.String))
        self.columns["disadvantages"] = column.gather(which)
        self.put("disadvantages", self.one_in(0.1), [None])
        self.fact("disadvantages_complete", 0.6, 0.1)
        self.fact("aged_16_to_24", 0.4, 0.2)

    def frame(self) -> pl.DataFrame:
        texts, lists = pl.String, pl.List(pl.String)
        agreements = self.agreements
        names = [f"agreement-{number + 1}" for number in range(len(agreements))]
        self.of_agreement("agreement", names, texts)
        self.of_agreement("power", [agreement.power for agreement in agreements], texts)
        self.days()
        self.of_agreement(
            "territory",
            [list(agreement.territory) for agreement in agreements],
            lists,
        )
        self.party("discloser", [agreement.disclosers for agreement in agreements])
        self.party("recipient", [agreement.recipients for agreement in agreements])
        self.of_agreement("objective", [agreement.objective for agreement in agreements], texts)
        pursued = [_ELEMENTS.get(agreement.objective or "") for agreement in agreements]
        self.of_agreement("pursues", pursued, lists)
        self.disadvantages()
        for path, (false, unknown) in _FACTS.items():
            self.fact(path, false, unknown)
        for path, (true, unknown) in _UNLIKELY.items():
            self.fact(path, true, unknown)
            self.columns[path] = ~self.columns[path]
        self.fact("information.within_limited_functions", 0.03, 0.05)
        self.fact("information.personal_data", 0.0, 0.1)
        self.fact("commissioners_consent", 0.2, 0.5)
        self._another_objective()
        self._unreadable()
        if len(agreements) > len(_AGREEMENTS):
            self._measures()
        return pl.DataFrame(list(self.columns.values()))

    def _another_objective(self) -> None:
        """Change some rows to another objective, some of its elements, or none."""
        places = self.one_in(0.01)
        for word in _ELEMENTS:
            some = places[self.random.random(len(places)) < 0.2]
            self.put("objective", some, [word])
            self.put("pursues", some, [_ELEMENTS[word], _ELEMENTS[word][:1], None, []])
        self.put("objective", self.one_in(0.005), [None])
        self.put("pursues", self.one_in(0.01), [None, []])
        places = self.one_in(0.01)
        own = self.columns["pursues"].gather(places).list.head(1)
        index = np.arange(self.size)
        index[places] = self.size + np.arange(len(places))
        self.columns["pursues"] = self.columns["pursues"].append(own).gather(index)
        self.put("territory", self.one_in(0.01), [["northern-ireland"], ["england", "wales"]])

    def _unreadable(self) -> None:
        """Change a few rows so that they cannot be read."""
        self.put("territory", self.one_in(0.0002), [["mars"], [], None])
        self.put("objective", self.one_in(0.0002), ["fuel poverty"])
        self.put("discloser.specified_as", self.one_in(0.0002), [["sch4/99"], ["s.35"]])
        self.put("recipient.specified_as", self.one_in(0.0001), [["sch4/12", "sch4/12"]])
        self.put("pursues", self.one_in(0.0001), [["identify", "reduce-water-costs"]])
        self.put("disadvantages", self.one_in(0.0001), [["bad luck"]])
        self.put("on", self.one_in(0.0001), [None, date(2016, 5, 1)])
        self.put("recipient.name", self.one_in(0.0001), [None])
        self.put("discloser.identifier", self.one_in(0.0001), ["LDS"])
        places = self.one_in(0.0001)
        self.put("information.personal_data", places, [False])
        self.put("complies_with_data_protection", places, [False])

    def _measures(self) -> None:
        """Add the columns for sections 36 and 37."""
        under = np.array([agreement.power != "s35" for agreement in self.agreements])[
            self.agreement
        ]
        for path, values in {
            "purpose": ["reduce-costs", "improve-efficiency"],
            "intended_use": ["support-scheme"],
        }.items():
            column = pl.Series(path, [None, values], dtype=pl.List(pl.String))
            self.columns[path] = column.gather(under.astype(np.int64))
            self.put(path, self.one_in(0.02), [None, []])


def batches(rows: int, seed: int = 0, *, mixed: bool = False) -> Iterator[pl.DataFrame]:
    """The log in batches; the same rows for the same seed."""
    for number, start in enumerate(range(0, rows, BATCH)):
        batch = _Batch(min(BATCH, rows - start), seed * 1_000_003 + number, mixed=mixed)
        yield batch.frame()


def rows_of_a_log(rows: int, seed: int = 0, *, mixed: bool = False) -> pl.DataFrame:
    """The log in memory."""
    return pl.concat(batches(rows, seed, mixed=mixed)).rechunk()


def write(path: Path, rows: int, seed: int = 0, *, mixed: bool = False) -> None:
    """Write the log as Parquet, a row group for each batch, without keeping it in memory."""
    import pyarrow.parquet as pq

    writer = None
    for batch in batches(rows, seed, mixed=mixed):
        # String views of Polars become plain texts, which every Parquet reader supports.
        table = batch.to_arrow(compat_level=pl.CompatLevel.oldest())
        writer = writer or pq.ParquetWriter(path, table.schema, compression="zstd")
        writer.write_table(table, row_group_size=BATCH)
    if writer is not None:
        writer.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("rows", type=int)
    parser.add_argument("file", type=Path)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--mixed", action="store_true", help="with rows under sections 36 and 37")
    options = parser.parse_args()
    write(options.file, options.rows, options.seed, mixed=options.mixed)
    size = options.file.stat().st_size / 1e6
    print(f"{options.rows:,} rows, {size:,.0f} MB")
