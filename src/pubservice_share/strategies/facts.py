"""Facts as they are found in documents: days, and what is known or not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from pubservice_share.law import Edition, built_in, change_days

from .lawful_routes import day_after_the_last_change

__all__ = ["THREE_VALUED", "days", "given", "told", "unknown_facts", "value_at"]

_PARTIES = ("discloser", "recipient")
_SHARED = ("information.personal", "commissioners_consent")
#: The three-valued facts of each noun that a person may come to know.
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
    """Days since the Act was passed; those around a change of law favoured."""
    law = edition or built_in()
    last = day_after_the_last_change(law)
    around = st.builds(
        lambda change, away: max(change + timedelta(days=away), law.passed),
        st.sampled_from(change_days(law)),
        st.integers(-1, 1),
    )
    return around | st.dates(law.passed, last)


def given(pairs: Mapping[str, Any]) -> dict[str, Any]:
    """The pairs whose value is known."""
    return {name: value for name, value in pairs.items() if value is not None}


def value_at(document: Mapping[str, Any], path: str) -> Any:
    """What a JSON document says at a dotted path; None where it says nothing."""
    held: Any = document
    for name in path.split("."):
        held = (held or {}).get(name)
    return held


def told(document: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """The document with one thing said at a dotted path; None takes back what was said."""
    name, _, rest = path.partition(".")
    made = dict(document)
    if rest:
        made[name] = told(made.get(name) or {}, rest, value)
    elif value is None:
        made.pop(name, None)
    else:
        made[name] = value
    return made


def unknown_facts(document: Mapping[str, Any]) -> list[str]:
    """The three-valued facts that a document leaves unknown."""
    return [path for path in THREE_VALUED[document["type"]] if value_at(document, path) is None]
