"""Any answer for a terminal."""

from __future__ import annotations

from pubservice_share.assessment import Assessment

from .layout import NARROWEST_TEXT, Paint, plain
from .single_answers import single_lines

__all__ = ["answer_in_text"]


def answer_in_text(
    answer: Assessment, *, width: int = 80, paint: Paint = plain, ids: bool = False
) -> str:
    """An assessment as lines of at most ``width`` columns, without a last line break.

    With ``ids``, the id of the rule or the check is shown at each step.
    """
    width = max(width, NARROWEST_TEXT)
    if answer.subject not in ("agreement", "partnership"):
        return "\n".join(single_lines(answer, width, paint, ids))
    from .flow_answers import (  # a first answer does not need them
        agreement_lines,
        partnership_lines,
    )

    lines = agreement_lines if answer.subject == "agreement" else partnership_lines
    return "\n".join(lines(answer, width, paint, ids))  # type: ignore[arg-type]
