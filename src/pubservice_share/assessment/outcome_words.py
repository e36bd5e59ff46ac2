"""The words for each outcome, result, effect and severity, wherever people read of them."""

from __future__ import annotations

from .results import Outcome, Result

__all__ = [
    "EFFECT_WORDS",
    "NOT_ASKED",
    "OUTCOME_WORDS",
    "REACH_WORDS",
    "RESULT_WORDS",
    "SEVERITY_WORDS",
    "effect_in_words",
    "headline_of",
    "headline_of_pairs",
]

OUTCOME_WORDS = {
    Outcome.PERMITTED: "permitted",
    Outcome.NOT_PERMITTED: "not permitted",
    Outcome.UNDETERMINED: "not settled",
}
#: The words in the place of an outcome where facts were only assumed: never that it is permitted.
REACH_WORDS = {
    Outcome.PERMITTED: "could reach",
    Outcome.NOT_PERMITTED: "does not reach",
    Outcome.UNDETERMINED: "open",
}
#: The words in the place of an outcome for a flow that relies on other law.
NOT_ASKED = "not asked"
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


def headline_of(outcome: Outcome, alike: int, asked: int, total: int) -> str:
    """The headline of an agreement of which some flows were not asked.

    ``asked`` of its ``total`` flows were, and ``alike`` of those have the outcome themselves.
    """
    word, rest = OUTCOME_WORDS[outcome].capitalize(), total - asked
    if not asked:
        all_of_them = "Both flows" if total == 2 else f"All {total} flows"
        which = "The only flow relies" if total == 1 else f"{all_of_them} rely"
        return f"{word}. {which} on other law and {'was' if total == 1 else 'were'} not asked."
    which = f"{asked} of {total} flows" if alike == asked else f"{alike} of the {asked} flows asked"
    other = "The other one relies" if rest == 1 else f"The other {rest} rely"
    return (
        f"{word} for {which}. {other} on other law and {'was' if rest == 1 else 'were'} not asked."
    )


def headline_of_pairs(permitted: int, not_settled: int, total: int) -> str:
    """The headline of a partnership: how many of its flows are, or may yet be, permitted."""
    if not total:
        return OUTCOME_WORDS[Outcome.UNDETERMINED]
    if permitted == total:
        return f"{'both' if total == 2 else f'all {total}'} flows permitted"
    return f"{permitted + not_settled} of {total} flows possible"
