"""The life of an agreement in a few words, shown before its outcome."""

from __future__ import annotations

from datetime import date

import attrs

from pubservice_share.assessment.agreements import AgreementAssessment
from pubservice_share.durations import last_day_before
from pubservice_share.guidance import Lifecycle, lifecycle
from pubservice_share.words import day_in_words

__all__ = ["Life", "life_of"]

#: The states that the document itself states, whatever the day.
_STATUS = {
    "draft": "Draft",
    "suspended": "Suspended",
    "withdrawn": "Withdrawn",
    "complete": "Complete",
}
_NOT_IN_USE = ("ended", "suspended", "withdrawn", "complete")


@attrs.frozen(kw_only=True)
class Life:
    """Where an agreement is in its life."""

    #: Such as ``Ended 31 March 2024``.
    words: str
    #: Whether it is in use no longer, or not at present: its outcome then says little.
    over: bool
    #: The state on a day; None where no day was given.
    lifecycle: Lifecycle | None


def life_of(answer: AgreementAssessment, as_of: date | None) -> Life | None:
    """The life of an agreement; without a day, as far as its status says."""
    agreement, words = answer.document, answer.words
    if as_of is None:
        status = agreement.status or ""
        if status not in _STATUS:
            return None
        return Life(words=_STATUS[status], over=status in _NOT_IN_USE, lifecycle=None)
    on_day = lifecycle(agreement, as_of, law=answer.edition)
    state = on_day.state
    if state in _STATUS:
        text = _STATUS[state]
    elif state == "ended" and agreement.ends is not None:
        text = f"Ended {day_in_words(last_day_before(agreement.ends), words)}"
    elif state == "not-started" and agreement.starts is not None:
        text = f"Starts {day_in_words(agreement.starts, words)}"
    elif state == "running" and agreement.ends is not None:
        text = f"Running until {day_in_words(last_day_before(agreement.ends), words)}"
    else:
        text = {"running": "Running, no end recorded", "ended": "Ended"}.get(
            state, "Term not known"
        )
    return Life(words=text, over=state in _NOT_IN_USE, lifecycle=on_day)
