"""Days, and facts of documents at dotted paths."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import Edition, built_in, change_days

from .lawful_routes import day_after_the_last_change

__all__ = ["THREE_VALUED", "days", "stated", "unknown_facts", "value_at", "with_value"]

_PARTIES = ("discloser", "recipient")
_SHARED = ("information.personal", "commissioners_consent")
#: The three-valued facts of each noun that may become known.
THREE_VALUED: dict[str, tuple[str, ...]] = {
    "disclosure": (
        "assists_eligible_people",
        "disadvantages_complete",
        "aged_16_to_24",
        "complies_with_data_protection",
        "prohibited_by_investigatory_powers",
        "had_regard_to_code",
        "information.held_in_connection_with_functions",
        "information.within_limited_functions",
        "information.personal_data",
        *_SHARED,
        *(
            f"{party}.{name}"
            for party in _PARTIES
            for name in (
                "in_specified_capacity",
                "services_in_connection",
                "client_is_public_authority",
            )
        ),
    ),
    "use": (
        *_SHARED,
        "for_disclosed_purpose",
        "ground_made_out",
        "information.from_revenue_and_customs",
    ),
    "onward-disclosure": (
        *_SHARED,
        "ground_made_out",
        "knew_or_reckless",
        "information.from_revenue_and_customs",
    ),
}


def days(edition: Edition | None = None) -> st.SearchStrategy[date]:
    """Days since the Act was passed, with more of those around changes of law."""
    law = edition or built_in()
    last = day_after_the_last_change(law)
    around = st.builds(
        lambda change, away: max(change + timedelta(days=away), law.passed),
        st.sampled_from(change_days(law)),
        st.integers(-1, 1),
    )
    return around | st.dates(law.passed, last)


def stated(pairs: Mapping[str, Any]) -> dict[str, Any]:
    """The pairs whose value is not None."""
    return {name: value for name, value in pairs.items() if value is not None}


def value_at(document: Mapping[str, Any], path: str) -> Any:
    """The value of a JSON document at a dotted path; None where it has none."""
    value: Any = document
    for name in path.split("."):
        value = (value or {}).get(name)
    return value


def with_value(document: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy of the document with a value at a dotted path; None removes the field."""
    name, _, inner_path = path.partition(".")
    copy = dict(document)
    if inner_path:
        copy[name] = with_value(copy.get(name) or {}, inner_path, value)
    elif value is None:
        copy.pop(name, None)
    else:
        copy[name] = value
    return copy


def unknown_facts(document: Mapping[str, Any]) -> list[str]:
    """The three-valued facts that a document leaves unknown."""
    return [path for path in THREE_VALUED[document["type"]] if value_at(document, path) is None]
