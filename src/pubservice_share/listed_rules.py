"""``rules``: every rule and check as a row, imported when it is first called."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .guidance.rule_rows import RuleRow
    from .law import Edition

__all__ = ["rules"]


def rules(law: Edition | None = None) -> tuple[RuleRow, ...]:
    """Every rule and check, in the order of the findings of an answer.

    Each row has its id, what it means, its provisions and how to fix a finding; ``examples`` gives
    documents in which it is met and in which it is not.  ``law`` is another edition.
    """
    from .guidance.rule_rows import rule_rows

    return rule_rows(law)
