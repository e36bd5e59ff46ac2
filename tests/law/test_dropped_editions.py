"""An edition that is no longer in use is freed, with everything that was worked out under it."""

from __future__ import annotations

import gc
import json
import weakref
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from support.cases import cases
from support.partnership_documents import agreement, partnership

import pubservice_share as pss
from pubservice_share import law
from pubservice_share.validation import validate

CASES = cases()[::9]


def use_disclosures(edition: pss.Edition) -> None:
    for case in CASES:
        noun = pss.loads(json.dumps(case["document"]), law=edition)
        pss.dumps(pss.assess(noun, case.get("adopt"), law=edition))


def use_agreements(edition: pss.Edition) -> None:
    for document in (agreement(), partnership()):
        pss.dumps(pss.assess(pss.from_dict(document, law=edition), law=edition))


def use_faults(edition: pss.Edition) -> None:
    validate('{"type": "disclosure", "power": "s99"}', law=edition)
    with pytest.raises(pss.DocumentError):
        pss.loads('{"type": "disclosure", "power": "s99"}', law=edition)


def use_schemas(edition: pss.Edition) -> None:
    for name in ("disclosure", "agreement", "assessment"):
        pss.schema(name, edition=edition)


def use_tables(edition: pss.Edition) -> None:
    row: dict[str, Any] = {
        "power": "s35", "on": "2024-05-01", "territory": "england", "objective": "fuel-poverty",
        "discloser.name": "A", "recipient.name": "B", "purpose": "not a purpose",
    }  # fmt: skip
    pss.assess_table(pl.DataFrame([row, {**row, "discloser.specified_as": "sch4/7"}]), law=edition)


def use_guidance(edition: pss.Edition) -> None:
    police, council = "West Yorkshire Police", "Leeds City Council"
    pss.routes(police, council, on="2024-05-01", territory=("england",), law=edition)
    law.changes("2023-01-01", "2024-12-31", edition=edition)
    pss.portable_rules(law=edition)


@pytest.mark.parametrize(
    "use",
    [use_disclosures, use_agreements, use_faults, use_schemas, use_tables, use_guidance],
    ids=lambda use: use.__name__,
)
def test_nothing_keeps_an_edition_that_is_no_longer_in_use(use: Any, tmp_path: Path) -> None:
    path = tmp_path / "edition.json"
    path.write_text(json.dumps(law.built_in().to_dict()), encoding="utf-8")
    edition = law.load(path)
    use(edition)
    reference = weakref.ref(edition)
    del edition
    gc.collect()
    assert reference() is None
