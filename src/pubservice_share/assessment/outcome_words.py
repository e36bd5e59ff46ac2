"""The words for each outcome, result, effect and severity, wherever people read of them."""

from __future__ import annotations

from .results import Outcome, Result

__all__ = [
    "EFFECT_WORDS",
    "OUTCOME_WORDS",
    "RESULT_WORDS",
    "SEVERITY_WORDS",
    "effect_in_words",
    "headline",
]

OUTCOME_WORDS = {
    Outcome.PERMITTED: "permitted",
    Outcome.NOT_PERMITTED: "not permitted",
    Outcome.UNDETERMINED: "not settled",
}
#: The outcome of a partnership is the worst of its flows.
_OF_PARTNERSHIP = {
    Outcome.PERMITTED: "every flow permitted",
    Outcome.NOT_PERMITTED: "not every flow permitted",
    Outcome.UNDETERMINED: "not every flow settled",
}
RESULT_WORDS = {Result.MET: "met", Result.NOT_MET: "not met", Result.UNKNOWN: "not settled"}
EFFECT_WORDS = {
    "lifted": "not breached by this disclosure",
    "stands": "still applies",
    "undetermined": "not settled",
}
#: What each severity asks of people.
SEVERITY_WORDS = {"error": "to fix", "warning": "to check", "advice": "to consider"}
#: The kinds of restriction whose names are plural.
_PLURAL_KINDS = ("human-rights", "investigatory-powers")


def effect_in_words(kind: str, effect: str) -> str:
    """The words for the effect on a kind of restriction: human rights still *apply*."""
    if effect == "stands" and kind in _PLURAL_KINDS:
        return "still apply"
    return EFFECT_WORDS[effect]


def headline(subject: str, outcome: Outcome) -> str:
    """The words for the outcome of a type of document, in a terminal and on pages alike."""
    return (_OF_PARTNERSHIP if subject == "partnership" else OUTCOME_WORDS)[outcome]
