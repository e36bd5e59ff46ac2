"""The result of one rule: true, false, unknown, or not applicable."""

from __future__ import annotations

import enum
from collections.abc import Collection
from typing import Final, Literal, TypeAlias

__all__ = ["NOT_APPLICABLE", "NotApplicable", "RuleResult", "conjunction"]


class NotApplicable(enum.Enum):
    """The one value of a rule whose guard is false."""

    NOT_APPLICABLE = "not-applicable"

    def __repr__(self) -> str:
        return "NOT_APPLICABLE"


NOT_APPLICABLE: Final = NotApplicable.NOT_APPLICABLE

#: Met is True, not met is False, unknown is None.
RuleResult: TypeAlias = bool | Literal[NotApplicable.NOT_APPLICABLE] | None


def conjunction(results: Collection[RuleResult]) -> RuleResult:
    """Strong Kleene conjunction, without the results that do not apply.

    Where every result does not apply, the conjunction does not apply.
    """
    if False in results:
        return False
    if None in results:
        return None
    return True if True in results else NOT_APPLICABLE
