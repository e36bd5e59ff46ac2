"""The words for each outcome, result and effect, wherever people read of them."""

from __future__ import annotations

from .results import Outcome, Result

__all__ = ["EFFECT_WORDS", "OUTCOME_WORDS", "RESULT_WORDS"]

OUTCOME_WORDS = {
    Outcome.PERMITTED: "permitted",
    Outcome.NOT_PERMITTED: "not permitted",
    Outcome.UNDETERMINED: "not settled",
}
RESULT_WORDS = {Result.MET: "met", Result.NOT_MET: "not met", Result.UNKNOWN: "not settled"}
EFFECT_WORDS = {
    "lifted": "not breached by this disclosure",
    "stands": "still applies",
    "undetermined": "not settled",
}
