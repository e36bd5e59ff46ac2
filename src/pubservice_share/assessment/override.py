"""What the override does to each restriction that a disclosure names (s.40(7), (8))."""

from __future__ import annotations

from collections.abc import Iterator

from pubservice_share.law import Edition
from pubservice_share.model import Disclosure
from pubservice_share.words import Catalogue

from .results import Effect, Outcome, Override

__all__ = ["override_of"]


def override_of(
    document: Disclosure,
    outcome: Outcome,
    edition: Edition,
    words: Catalogue,
    in_force: bool,
) -> Override:
    """The effect on each restriction, given the outcome of the disclosure.

    ``in_force`` is whether section 40 is in force everywhere where the disclosure is made.
    """
    return Override(
        applies=outcome is Outcome.PERMITTED and in_force,
        restrictions=tuple(_effects(document, outcome, edition, words, in_force=in_force)),
    )


def _effects(
    document: Disclosure, outcome: Outcome, edition: Edition, words: Catalogue, *, in_force: bool
) -> Iterator[Effect]:
    for restriction in document.restrictions or ():
        row = edition.restrictions[restriction.kind]
        effect = row.effect
        reason = words.say(f"restriction.{row.kind}.reason", row.reason)
        late = row.later_than and restriction.since and restriction.since > row.later_than
        if late and row.later_effect:
            effect = row.later_effect
            if row.later_reason is not None:
                reason = words.say(f"restriction.{row.kind}.later", row.later_reason)
        if effect != "stands" and outcome is Outcome.NOT_PERMITTED:
            effect, reason = "stands", words["effect.outside"]
        elif effect != "stands" and not in_force:
            effect, reason = "stands", words["effect.not-in-force"]
        elif effect == "lifted" and outcome is Outcome.UNDETERMINED:
            effect = "undetermined"
            reason = words["effect.if-permitted"].format(reason=reason)
        yield Effect(
            kind=restriction.kind,
            effect=effect,
            citations=row.citations,
            reason=reason[:1].upper() + reason[1:],
        )
