"""The export: rules as they are declared, facts, look-up tables by span, and the law's rows.

``docs/reference/portable-rules.md`` explains the three-valued logic that a reader needs.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from pubservice_share._version import __version__
from pubservice_share.assessment.agreements.assessment import MISSING_ORDER, TO_ANOTHER
from pubservice_share.assessment.agreements.flows import OTHER_POWERS, PLACED, POWERS
from pubservice_share.assessment.duties import FLOWS_TITLED
from pubservice_share.assessment.partnerships.findings import RULES as PARTNERSHIP_RULES
from pubservice_share.documents.schemas.published import VERSIONS
from pubservice_share.law import Edition, built_in, change_days
from pubservice_share.law.lookups import TABLES, tables_of
from pubservice_share.law.rows import TERRITORIES
from pubservice_share.limits import MAX_FOUND, MAX_HINTS, MAX_NAMED
from pubservice_share.logic.exported import formula_to_json
from pubservice_share.model.agreements import NOT_RUNNING
from pubservice_share.model.disclosures import (
    BY_OBJECTIVE,
    PUBLIC_SERVICE_DELIVERY,
    paths_of_common_facts,
)
from pubservice_share.rules import FACTS, NOTES, RULES, Rule
from pubservice_share.rules.bars import OFFENCE, OFFENCE_OF_REVENUE, theirs
from pubservice_share.rules.checks import CHECKS, FLOW_CHECK, Check
from pubservice_share.rules.checks.check import CODE
from pubservice_share.rules.commencement import BARRED_BY, override_in_force
from pubservice_share.rules.passing_parties import PASSES
from pubservice_share.rules.rule import (
    Cite,
    Classes,
    Commencing,
    Entries,
    Ground,
    OfMeasure,
    OfObjective,
    OfPower,
    Says,
)
from pubservice_share.words import ENGLISH
from pubservice_share.words.catalogues import texts_of_answers

from .document_schemas import document_schemas
from .exported_checks import check_tables_to_json, check_to_json

__all__ = ["NOT_KNOWN", "PORTABLE_VERSION", "digest_of", "portable_rules"]

#: The first number changes where readers of the export must change.
PORTABLE_VERSION = VERSIONS["portable-rules"]

#: The key of a table for a value that is not known.
NOT_KNOWN = "?"


def _cite(cite: Cite) -> dict[str, Any]:
    match cite:
        case str():
            return {"cite": "text", "text": cite}
        case Entries(path, not_in_force):
            return {"cite": "entries", "path": path, "not_in_force": not_in_force}
        case Classes(path):
            return {"cite": "classes", "path": path}
        case Commencing(section):
            return {"cite": "commencing", "section": section}
        case Ground(noun):
            return {"cite": "ground", "noun": noun}
        case OfMeasure(part):
            return {"cite": "measure", "part": part}
        case OfObjective(part, path):
            return {"cite": "objective", "part": part, "path": path}
        case OfPower(part, within):
            return {"cite": "power", "part": part, "within": within}


def _says(says: Says) -> dict[str, Any]:
    return {
        "text": says.text,
        "cure": says.cure,
        "when": None if says.when is None else formula_to_json(says.when),
        "cites": [_cite(cite) for cite in says.cites],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "title": rule.title,
        "basis": rule.basis,
        "severity": rule.severity,
        "decides": rule.decides,
        "verified": rule.verified,
        "pointer": rule.pointer,
        "guard": None if rule.guard is None else formula_to_json(rule.guard),
        "formula": formula_to_json(rule.formula),
        "cites": [_cite(cite) for cite in rule.cites],
        "met": [_says(says) for says in rule.met],
        "not_met": [_says(says) for says in rule.not_met],
        "unknown": [_says(says) for says in rule.unknown],
    }


def _heading(check: Check) -> dict[str, Any]:
    """What a finding shows of a check, without where it points."""
    names = ("id", "title", "basis", "severity", "decides", "verified")
    return {name: getattr(check, name) for name in names}


def _agreements() -> dict[str, Any]:
    """What a reader needs for an agreement, beside the rules of a disclosure."""
    return {
        "facts": list(paths_of_common_facts()),
        "by_objective": BY_OBJECTIVE,
        "flow": _heading(FLOW_CHECK),
        "flow_parts": ["discloser", "recipient", "power", "territory"],
        "no_flow": list(TO_ANOTHER),
        "other_law": list(OTHER_POWERS),
        "powers": list(POWERS),
        "placed": list(PLACED),
        "missing_order": list(MISSING_ORDER),
        "flows_titled": FLOWS_TITLED,
        "not_running": list(NOT_RUNNING),
    }


def _partnerships() -> dict[str, Any]:
    """What a reader needs for a partnership, beside the rules of a disclosure."""
    pair, covered, provider = map(_heading, PARTNERSHIP_RULES)
    return {
        "power": PUBLIC_SERVICE_DELIVERY,
        "alone": list(TO_ANOTHER),
        "coverage": list(CODE),
        "pair": pair,
        "covered": covered,
        "provider": provider,
        "most_named": MAX_NAMED,
    }


def _with_text_keys(table: Any) -> Any:
    """A table with the text ``NOT_KNOWN`` in place of the key None."""
    if not isinstance(table, dict):
        return table
    return {
        NOT_KNOWN if key is None else key: _with_text_keys(value) for key, value in table.items()
    }


def _tables(edition: Edition) -> dict[str, Any]:
    """Each form that a table has had, once, and the form for each span of law."""
    spans = range(len(change_days(edition)))
    tables: dict[str, Any] = {}
    for name, keys in TABLES.items():
        forms: list[Any] = []
        by_span = []
        for span in spans:
            form = _with_text_keys(tables_of(edition, span)[name])
            if form not in forms:
                forms.append(form)
            by_span.append(forms.index(form))
        tables[name] = {"keys": list(keys), "forms": forms, "by_span": by_span}
    return tables


def digest_of(value: Any) -> str:
    """``sha256:`` and the hash of a JSON value: keys sorted, no spaces, UTF-8."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()


def portable_rules(*, law: Edition | None = None) -> dict[str, Any]:
    """The rule set and an edition of the law as plain JSON values.

    It contains everything that decides, explains or cites: a reader needs nothing else.
    ``law_digest`` is that of the edition, and ``digest`` that of everything beside itself.
    """
    content = _content(law or built_in())
    return {**content, "digest": digest_of(content)}


def _content(edition: Edition) -> dict[str, Any]:
    return {
        "type": "portable-rules",
        "version": PORTABLE_VERSION,
        "library": __version__,
        "edition": edition.edition,
        "law_digest": edition.digest,
        "not_known": NOT_KNOWN,
        "spans": [day.isoformat() for day in change_days(edition)],
        "tables": _tables(edition),
        "facts": [
            {
                "path": fact.path,
                "rank": fact.opens,
                "stage": fact.stage,
                "outside": fact.outside,
                "question": ENGLISH[f"question.{fact.path}"],
                "help": ENGLISH[f"help.{fact.path}"],
                "citation": fact.citation,
            }
            for fact in FACTS
        ],
        "rules": {kind: [_rule(rule) for rule in rules] for kind, rules in RULES.items()},
        "notes": {
            noun: [{"when": formula_to_json(note.when), "text": note.text} for note in notes]
            for noun, notes in NOTES.items()
        },
        "territories": list(TERRITORIES),
        "power_with_objectives": PUBLIC_SERVICE_DELIVERY,
        "barred_by": {noun: list(sections) for noun, sections in BARRED_BY.items()},
        "agreements": _agreements(),
        "partnerships": _partnerships(),
        "passes": {noun: list(bodies) for noun, bodies in PASSES.items()},
        "override_in_force": formula_to_json(override_in_force),
        "offences": {
            "theirs": formula_to_json(theirs),
            "barred": OFFENCE,
            "revenue": OFFENCE_OF_REVENUE,
        },
        "checks": [check_to_json(check) for check in CHECKS],
        "check_tables": check_tables_to_json(edition),
        "limits": {"findings_of_a_check": MAX_FOUND, "hints_of_a_check": MAX_HINTS},
        "words": texts_of_answers(edition),
        "schemas": document_schemas(edition),
        "law": edition.to_dict(),
    }
