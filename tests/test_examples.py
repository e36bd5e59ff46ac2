"""The examples load, and answer as their pages say."""

from __future__ import annotations

from pathlib import Path

import pytest

import pubservice_share as pss

EXAMPLES = Path(__file__).parent.parent / "examples"
#: file -> (outcome, missing, readings)
EXPECTED: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "troubled-families": ("permitted", (), ()),
    "register-2019-entry-4/1-property-data-to-the-energy-department": ("permitted", (), ()),
    "register-2019-entry-4/2-property-data-on-to-work-and-pensions": (
        "undetermined", ("commissioners_consent",), ("s42-stands",),
    ),
    "register-2019-entry-4/3-match-results-to-the-energy-department": ("permitted", (), ()),
    "scottish-early-learning/1-benefits-data-to-the-scottish-ministers": ("permitted", (), ()),
    "scottish-early-learning/2-tax-credit-data-to-the-scottish-ministers": ("permitted", (), ()),
    "scottish-early-learning/3-benefits-data-on-to-a-council": ("permitted", (), ()),
    "scottish-early-learning/4-tax-credit-data-on-to-a-council": ("permitted", (), ()),
    "agreement-multiple-disadvantages": ("permitted", (), ()),
    "agreement-fuel-poverty": ("permitted", (), ()),
    "identity-verification": ("undetermined", ("complies_with_data_protection",), ()),
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_example(name: str) -> None:
    answer = pss.assess(pss.loads((EXAMPLES / f"{name}.json").read_bytes()))
    assert (answer.outcome.value, answer.missing, answer.readings) == EXPECTED[name]


def test_every_example_is_expected() -> None:
    found = {str(path.relative_to(EXAMPLES).with_suffix("")) for path in EXAMPLES.rglob("*.json")}
    # A project of its own: tests/downstream runs it.
    assert {name for name in found if not name.startswith("downstream/")} == set(EXPECTED)


def test_the_second_leg_of_entry_4_turns_on_consent() -> None:
    """Revenue and Customs information goes on to Work and Pensions."""
    name = "register-2019-entry-4/2-property-data-on-to-work-and-pensions.json"
    document = pss.to_dict(pss.loads((EXAMPLES / name).read_bytes()))
    given = pss.assess(pss.from_dict({**document, "commissioners_consent": True}))
    assert given.outcome is pss.Outcome.PERMITTED
    refused = pss.from_dict({**document, "commissioners_consent": False})
    assert pss.assess(refused).readings == ("s42-stands",)
