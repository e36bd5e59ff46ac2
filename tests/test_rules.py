"""Health of the rule set: requirements for every declaration."""

from __future__ import annotations

import re

import attrs
import pytest
from snapshots.rule_sentences import SNAPSHOT, lines
from support.polarities import polarities

from pubservice_share.documents.schemas.published import schema
from pubservice_share.law.lookups import TABLES
from pubservice_share.logic.terms import (
    AtLeast,
    Every,
    Lookup,
    Term,
    Unsettled,
    paths,
    walk,
)
from pubservice_share.model import (
    Body,
    Client,
    Disclosure,
    Information,
    OnwardDisclosure,
    ReceivedInformation,
    Use,
)
from pubservice_share.rules import FACTS, NOTES, RULES, every_rule
from pubservice_share.rules.rule import Rule, Says
from pubservice_share.words import ENGLISH

EVERY = every_rule()
#: Tables whose answers may be readings; the others are settled by the document's own words.
MAY_HOLD_READINGS = {"objective.lists"}
NEVER_NULL = {"territory"}
#: Rules in which facts stand with both polarities; they are exact for another reason.
WRITTEN_OUT = {"s40.use", "s41.onward-disclosure"}


def sentences(rule: Rule) -> list[Says]:
    return [*rule.met, *rule.not_met, *rule.unknown]


def formulas(rule: Rule) -> list[Term]:
    return [rule.formula, *([rule.guard] if rule.guard else [])]


@pytest.mark.parametrize("rule", EVERY, ids=[rule.id for rule in EVERY])
class TestEachRule:
    def test_each_fact_and_reading_has_one_polarity(self, rule: Rule) -> None:
        if rule.id in WRITTEN_OUT:
            pytest.skip("written out to its prime implicants: tested in test_bars.py")
        seen: dict[str, set[bool]] = {}
        for name, positive in polarities(rule.formula):
            table = name.removeprefix("table ")
            if name.startswith("table ") and table not in MAY_HOLD_READINGS:
                continue
            seen.setdefault(name, set()).add(positive)
        assert all(len(signs) == 1 for signs in seen.values()), seen

    def test_every_ranges_over_lists_that_are_never_unknown(self, rule: Rule) -> None:
        for formula in formulas(rule):
            for term in walk(formula):
                if isinstance(term, Every):
                    assert term.over.path in NEVER_NULL

    def test_every_table_is_one_of_the_law_with_its_keys(self, rule: Rule) -> None:
        for formula in formulas(rule):
            for term in walk(formula):
                lookups = [term] if isinstance(term, Lookup) else []
                if isinstance(term, AtLeast):
                    lookups.append(Lookup(term.number.table, term.number.keys))
                for lookup in lookups:
                    assert len(lookup.keys) == len(TABLES[lookup.table]), lookup

    def test_every_path_is_a_field_of_the_model(self, rule: Rule) -> None:
        nouns = {"s40": Use, "s41": OnwardDisclosure}
        noun = nouns.get(rule.id.partition(".")[0], Disclosure)
        if rule.id in ("s40.data-protection", "s40.investigatory-powers"):
            noun = Disclosure
        parts = {
            "information": Information if noun is Disclosure else ReceivedInformation,
            "received_from": Body,
            "received_via": Body,
            "holder": Body,
            "discloser": Body,
            "recipient": Body,
            "provides_services_to": Client,
        }
        for formula in formulas(rule):
            for path in paths(formula):
                cls: type = noun
                for name in path.split("."):
                    assert name in {field.name for field in attrs.fields(cls)}, path
                    cls = parts.get(name, cls)

    def test_only_statute_and_regulations_decide(self, rule: Rule) -> None:
        assert not rule.decides or rule.basis in ("statute", "regulations")

    def test_it_has_citations_and_a_cure_where_it_is_not_met(self, rule: Rule) -> None:
        assert all(rule.cites or says.cites for says in sentences(rule))
        assert all(says.cure for says in rule.not_met)
        # A rule that waits for what no document settles is met or open, and never not met.
        waits = any(isinstance(term, Unsettled) for term in walk(rule.formula))
        assert bool(rule.not_met) is not waits
        for chain in filter(None, (rule.met, rule.not_met, rule.unknown)):
            assert chain[-1].when is None
            assert all(sentence.when is not None for sentence in chain[:-1])

    def test_its_pointer_is_a_place_in_a_document(self, rule: Rule) -> None:
        name = next((noun for noun in ("use", "onward-disclosure") if rule in RULES[noun]), None)
        document_schema = place = schema(name or "disclosure")
        for step in rule.pointer.removeprefix("/").split("/"):
            for several in ("anyOf", "allOf"):
                place = place[several][0] if several in place else place
            if "$ref" in place:
                place = document_schema["$defs"][place["$ref"].rpartition("/")[2]]
            assert step in place["properties"], rule.pointer
            place = place["properties"][step]

    def test_its_words_keep_within_the_law(self, rule: Rule) -> None:
        for says in sentences(rule):
            for text in (says.text, says.cure or ""):
                assert not re.search(r"\b(must share|may not share|lawful|valid until)\b", text)
                assert "everyone in the data" not in text


def test_rule_ids_are_different_and_the_order_is_that_of_the_answer() -> None:
    ids = [rule.id for rule in EVERY]
    assert len(set(ids)) == len(ids)


def test_some_rule_uses_every_fact_and_every_path_used_is_a_fact() -> None:
    declared = {fact.path for fact in FACTS}
    paths_asked = {path for rule in EVERY for formula in formulas(rule) for path in paths(formula)}
    waited_for = {
        term.path for rule in EVERY for term in walk(rule.formula) if isinstance(term, Unsettled)
    }
    # What is never named as missing: always there, or taken from what is stated.
    settled = {
        "power", "territory", "disadvantages", "eligible_as", "received_under", "received_via",
        "ground", "information.personal_data",
        *(f"{party}.{name}" for party in ("discloser", "recipient")
          for name in ("name", "identifier")),
    }  # fmt: skip
    assert (paths_asked - settled) | waited_for == declared
    assert declared & settled == waited_for


def test_each_fact_has_a_question_and_a_provision() -> None:
    for fact in FACTS:
        assert ENGLISH[f"question.{fact.path}"].endswith("?")
        assert ENGLISH[f"help.{fact.path}"].endswith(".")
        assert fact.citation.startswith(("DEA 2017", "SI 2018/912"))


def test_notes_are_complete_sentences() -> None:
    assert all(note.text.endswith(".") for notes in NOTES.values() for note in notes)


def test_the_sentences_of_rules_match_the_reviewed_snapshot() -> None:
    """``make task NAME=snapshots`` writes it; read the difference as people will read it."""
    assert SNAPSHOT.read_text(encoding="utf-8").splitlines() == list(lines())
