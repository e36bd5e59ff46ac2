"""Any answer for a terminal."""

from __future__ import annotations

from pubservice_share.assessment import Assessment

from .layout import Paint, plain
from .single_answers import single_lines

__all__ = ["answer_in_text"]


def answer_in_text(answer: Assessment, *, width: int = 80, paint: Paint = plain) -> str:
    """An assessment as lines of at most ``width`` columns, without a last line break."""
    width = max(width, 60)
    if answer.subject not in ("agreement", "partnership"):
        return "\n".join(single_lines(answer, width, paint))
    from .flow_answers import (  # a first answer does not need them
        agreement_lines,
        partnership_lines,
    )

    lines = agreement_lines if answer.subject == "agreement" else partnership_lines
    return "\n".join(lines(answer, width, paint))  # type: ignore[arg-type]
