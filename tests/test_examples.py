"""The examples load and have the answers that their pages give."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import pubservice_share as pss

EXAMPLES = Path(__file__).parent.parent / "examples"
#: file -> (outcome, missing, readings)
EXPECTED: dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]] = {
    "first-question": ("undetermined", ("complies_with_data_protection",), ()),
    "troubled-families": ("permitted", (), ()),
    "register-2019-entry-4/1-property-data-to-the-energy-department": ("permitted", (), ()),
    "register-2019-entry-4/2-property-data-on-to-work-and-pensions": (
        "undetermined", ("commissioners_consent",), ("s42-stands",),
    ),
    "register-2019-entry-4/3-match-results-to-the-energy-department": ("permitted", (), ()),
    "register-2019-entry-5/1-customers-to-work-and-pensions": (
        "undetermined",
        (
            "discloser.provides_services_to",
            "discloser.services_in_connection",
            "discloser.client_is_public_authority",
        ),
        (),
    ),
    "register-2019-entry-5/2-flag-to-the-energy-saving-trust": (
        "undetermined",
        (
            "recipient.provides_services_to",
            "recipient.services_in_connection",
            "recipient.client_is_public_authority",
        ),
        (),
    ),
    "register-2019-entry-5/agreement-as-imported": (
        "undetermined", ("flows.0.power", "flows.0.territory"), (),
    ),
    "scottish-early-learning/1-benefits-data-to-the-scottish-ministers": ("permitted", (), ()),
    "scottish-early-learning/2-tax-credit-data-to-the-scottish-ministers": ("permitted", (), ()),
    "scottish-early-learning/3-benefits-data-on-to-a-council": ("permitted", (), ()),
    "scottish-early-learning/4-tax-credit-data-on-to-a-council": ("permitted", (), ()),
    "water-social-tariff/1-customers-to-the-council": ("permitted", (), ()),
    "water-social-tariff/2-eligible-customers-to-the-undertaker": ("permitted", (), ()),
    "water-social-tariff/3-benefit-flag-to-the-undertaker": ("permitted", (), ()),
    "water-social-tariff/4-special-provision-customers-to-the-undertaker": ("permitted", (), ()),
    "water-social-tariff/5-special-provision-customers-to-an-undertaker-for-wales": (
        "not-permitted", (), (),
    ),
    "water-social-tariff/6-benefit-data-to-the-council": ("permitted", (), ()),
    "agreement-multiple-disadvantages": ("permitted", (), ()),
    "agreement-fuel-poverty": ("permitted", (), ()),
    "identity-verification": ("undetermined", ("complies_with_data_protection",), ()),
}  # fmt: skip


@pytest.mark.parametrize("name", EXPECTED)
def test_example(name: str) -> None:
    answer = pss.assess(pss.loads((EXAMPLES / f"{name}.json").read_bytes()))
    assert (answer.outcome.value, answer.missing, answer.readings) == EXPECTED[name]


def test_every_example_is_expected() -> None:
    names = {str(path.relative_to(EXAMPLES).with_suffix("")) for path in EXAMPLES.rglob("*.json")}
    # A project of its own: tests/downstream runs it.
    assert {name for name in names if not name.startswith("downstream/")} == set(EXPECTED)


def test_the_second_leg_of_entry_4_turns_on_consent() -> None:
    """Revenue and Customs information goes on to Work and Pensions."""
    name = "register-2019-entry-4/2-property-data-on-to-work-and-pensions.json"
    document = pss.to_dict(pss.loads((EXAMPLES / name).read_bytes()))
    consented = pss.assess(pss.from_dict({**document, "commissioners_consent": True}))
    assert consented.outcome is pss.Outcome.PERMITTED
    refused = pss.from_dict({**document, "commissioners_consent": False})
    assert pss.assess(refused).readings == ("s42-stands",)


def test_entry_5_is_the_entry_as_it_is_imported() -> None:
    text = (EXAMPLES / "register-2019-entry-5/agreement-as-imported.json").read_bytes()
    agreement = pss.loads(text)
    assert isinstance(agreement, pss.Agreement)
    register = Path(__file__).parent / "register/govuk-registers-2019.json"
    entries = json.loads(register.read_bytes())
    (entry,) = (row for row in entries if row["information-sharing-agreement-0001"] == "5")
    assert pss.register.export(agreement, "2018") == entry
    assert pss.register.read(json.dumps(entry)) == (agreement,)


@pytest.mark.parametrize(("client", "public", "outcome"), [
    ("sch4/6", True, "permitted"),
    ("sch4/49", True, "not-permitted"),
    ("s36/1/b", False, "not-permitted"),
])  # fmt: skip
def test_entry_5_turns_on_the_client_both_ways(client: str, public: bool, outcome: str) -> None:
    """A provider of paragraph 28 needs a public authority of the same Part."""
    for name, party in (("1-customers-to-work-and-pensions", "discloser"),
                        ("2-flag-to-the-energy-saving-trust", "recipient")):  # fmt: skip
        text = (EXAMPLES / f"register-2019-entry-5/{name}.json").read_bytes()
        document = json.loads(text)
        document[party] |= {
            "provides_services_to": {"name": "The client", "specified_as": [client]},
            "services_in_connection": True,
            "client_is_public_authority": public,
        }
        assert pss.assess(pss.from_dict(document)).outcome.value == outcome


def test_special_provision_counts_for_water_since_24_april_2025() -> None:
    """Section 38(9A)(b), by the Water (Special Measures) Act 2025 s.13(5)(b)."""
    name = "water-social-tariff/4-special-provision-customers-to-the-undertaker.json"
    document = pss.loads((EXAMPLES / name).read_bytes())
    assert isinstance(document, pss.Disclosure)
    day = pss.compare(document, "2025-04-23", "2025-04-24")
    assert (day.before.outcome.value, day.after.outcome.value) == ("not-permitted", "permitted")
