"""Laws of three-valued answers, for any disclosure."""

from __future__ import annotations

import itertools
from typing import Any

from hypothesis import HealthCheck, assume, example, given, settings, target
from hypothesis import strategies as st
from support.depth import scaled

import pubservice_share as pss
from pubservice_share.strategies.any_documents import EDITION, disclosures, documents
from pubservice_share.strategies.facts import unknown_facts, value_at, with_value

SETTLED = (pss.Outcome.PERMITTED, pss.Outcome.NOT_PERMITTED)
slow = settings(
    max_examples=scaled(400), deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def outcome(document: dict[str, Any], views: dict[str, bool] | None = None) -> pss.Outcome:
    return pss.assess(pss.from_dict(document), views).outcome


def contradicts(document: dict[str, Any]) -> bool:
    return (
        value_at(document, "information.personal_data") is False
        and document.get("complies_with_data_protection") is False
    )


@slow
@given(documents(), st.booleans())
def test_learning_a_fact_never_flips_a_settled_answer(
    document: dict[str, Any], value: bool
) -> None:
    before = outcome(document)
    if before not in SETTLED:
        return
    for path in unknown_facts(document):
        after = with_value(document, path, value)
        if contradicts(after):
            continue
        try:
            later_outcome = outcome(after)
        except pss.DocumentError:
            continue  # it cannot be said that Revenue and Customs did not disclose what they did
        assert later_outcome is before, path


def choices(document: dict[str, Any], path: str) -> list[Any]:
    """The values that a fact can have."""
    if path == "purpose":
        return [["reduce-costs"], []]
    if path == "intended_use":
        fits = {"s36": ["support-scheme"], "s38": ["social-tariff"]}[document["power"]]
        return [fits, []]
    if path != "pursues":
        return [True, False]
    objective = EDITION.objectives[document["objective"]]
    return [[row.id for row in objective.elements], []]


@slow
@given(documents())
@example(
    {
        "type": "use", "on": "2018-04-01", "received_under": "s35",
        "received_from": {"name": "The source", "specified_as": ["sch4/10"]},
        "holder": {"name": "The holder"}, "information": {"personal": True},
        "for_disclosed_purpose": False, "commissioners_consent": False,
    }
)  # fmt: skip
def test_the_missing_facts_settle_the_answer_and_matter(document: dict[str, Any]) -> None:
    answer = pss.assess(pss.from_dict(document))
    if answer.outcome in SETTLED:
        assert not answer.missing
        assert not answer.readings
        return
    assert answer.missing or answer.readings
    if "received_under" in answer.missing:
        # Nothing may have been received under the power: what it came under stands in no document.
        # In April 2018 that depends on who the source and the recipient are, where not known.
        others = set(answer.missing) - {"received_under"}
        assert all(fact.endswith(".specified_as") for fact in others)
        assert not others or document["on"][:7] == "2018-04"
        return
    opened = {
        fact for fact in answer.missing if fact.endswith(("specified_as", "objective", "_to"))
    }
    assume(not opened)
    names = [*answer.missing, *answer.readings]
    target(len(names), label="facts and readings named")
    assume(len(names) <= 7)
    outcomes: dict[tuple[Any, ...], pss.Outcome] = {}
    options = [choices(document, name) for name in answer.missing]
    options += [[True, False] for _ in answer.readings]
    for values in itertools.product(*(range(len(values_possible)) for values_possible in options)):
        settled, views = document, {}
        for name, values_possible, number in zip(names, options, values, strict=True):
            if name in answer.readings:
                views[name] = values_possible[number]
            else:
                settled = with_value(settled, name, values_possible[number])
        if contradicts(settled):
            continue
        try:
            outcomes[values] = outcome(settled, views)
        except pss.DocumentError:
            continue
        assert outcomes[values] in SETTLED
    for position, name in enumerate(names):
        flips = (
            (values, (*values[:position], 1 - values[position], *values[position + 1 :]))
            for values in outcomes
        )
        assert any(
            outcomes[choice] is not outcomes.get(flipped, outcomes[choice])
            for choice, flipped in flips
        ), f"{name} cannot matter"


@slow
@given(disclosures(), st.data())
def test_answering_the_questions_comes_to_an_end(
    document: dict[str, Any], data: st.DataObject
) -> None:
    """Open facts may lead to more questions; a few rounds settle everything."""
    for _ in range(12):
        answer = pss.assess(pss.from_dict(document), dict.fromkeys(EDITION.readings, True))
        if answer.outcome in SETTLED:
            return
        assert answer.missing
        for path in answer.missing:
            if path.endswith("specified_as"):
                value: Any = data.draw(st.sampled_from([["sch4/7"], ["sch4/12"], ["sch4/28"], []]))
            elif path.endswith("provides_services_to"):
                value = {"name": "A client", "specified_as": ["sch4/11"]}
            elif path == "objective":
                value = "fuel-poverty"
            elif path == "pursues" and document.get("objective") is None:
                value = ["reduce-energy-costs"]
            elif path == "pursues":
                value = choices(document, path)[0]
            else:
                value = data.draw(st.booleans())
            document = with_value(document, path, value)
        assume(not contradicts(document))
    raise AssertionError("never settled")
