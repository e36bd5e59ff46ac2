"""Any answer for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pubservice_share.assessment import Assessment

from .layout import NARROWEST_TEXT, Paint, plain
from .single_answers import single_lines

if TYPE_CHECKING:
    from .reach import PartnershipReach

__all__ = ["answer_in_text", "reach_in_text"]


def answer_in_text(
    answer: Assessment, *, width: int = 80, paint: Paint = plain, ids: bool = False
) -> str:
    """An assessment as lines of at most ``width`` columns, without a last line break.

    With ``ids``, the id of the rule or the check is shown at each step.
    """
    width = max(width, NARROWEST_TEXT)
    if answer.subject not in ("agreement", "partnership"):
        return "\n".join(single_lines(answer, width, paint, ids))
    # A first answer needs neither.
    from .agreement_answers import agreement_lines
    from .partnership_answers import partnership_lines

    lines = agreement_lines if answer.subject == "agreement" else partnership_lines
    return "\n".join(lines(answer, width, paint, ids))  # type: ignore[arg-type]


def reach_in_text(
    reach: PartnershipReach, *, width: int = 80, paint: Paint = plain, ids: bool = False
) -> str:
    """What a power could reach if the facts assumed are so, as lines like those of an answer."""
    from .partnership_answers import partnership_lines  # as above

    assumed = [row.text for row in reach.assumed]
    width = max(width, NARROWEST_TEXT)
    return "\n".join(partnership_lines(reach.answer, width, paint, ids, assumed))
