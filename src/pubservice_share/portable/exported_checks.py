"""The checks of an agreement as they are declared, and the tables that they look up, as JSON."""

from __future__ import annotations

from datetime import date
from typing import Any

from pubservice_share.law import Edition
from pubservice_share.law.check_lookups import CHECK_TABLES, check_tables_of
from pubservice_share.logic.exported_checks import (
    check_term_to_json,
    listed_to_json,
    word_to_json,
)
from pubservice_share.rules.checks import Check
from pubservice_share.rules.checks.check import CheckSays, Defect

__all__ = ["check_tables_to_json", "check_to_json"]


def _says(says: CheckSays) -> dict[str, Any]:
    when = None if says.when is None else check_term_to_json(says.when)
    return {"text": says.text, "cure": says.cure, "when": when}


def _defect(defect: Defect) -> dict[str, Any]:
    return {
        "each": [{"name": name, "over": listed_to_json(over)} for name, over in defect.each],
        "wrong": check_term_to_json(defect.wrong),
        "pointer": defect.pointer,
        "subject": defect.subject,
        "says": [_says(says) for says in defect.says],
        "words": {name: word_to_json(word) for name, word in defect.words.items()},
        "severity": [
            {"severity": row.severity, "when": check_term_to_json(row.when)}
            for row in defect.severity
        ],
    }


def check_to_json(check: Check) -> dict[str, Any]:
    """A check as plain JSON values."""
    return {
        "id": check.id,
        "title": check.title,
        "basis": check.basis,
        "severity": check.severity,
        "verified": check.verified,
        "cites": list(check.cites),
        "arises": check_term_to_json(check.arises),
        "defects": [_defect(defect) for defect in check.defects],
        "met": check.met,
        "unknown": None if check.unknown is None else _says(check.unknown),
    }


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    return value


def check_tables_to_json(edition: Edition) -> dict[str, Any]:
    """The tables that checks look up: the keys of each, and its content."""
    tables = check_tables_of(edition)
    return {
        name: {"keys": list(keys), "content": _plain(tables[name])}
        for name, keys in CHECK_TABLES.items()
    }
