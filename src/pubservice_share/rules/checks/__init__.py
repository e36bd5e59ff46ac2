"""The checks of an agreement beside the assessment of its flows.  No check decides.

Each check is declared in the terms of ``logic.check_terms``, with its sentences, as rules are.
"""

from . import (
    data_protection,
    flows,
    papers,
    parties,
    register_entry,
    signatures,
    stated_fields,
    term,
)
from .check import FLOW_CHECK, Check, declared_at
from .check_findings import CheckFinding, findings_of
from .parts import Parts

__all__ = [
    "CHECKS",
    "FLOW_CHECK",
    "Check",
    "CheckFinding",
    "Parts",
    "declared_at",
    "findings_of",
]

#: Every check, in the order in which they are read.
CHECKS: tuple[Check, ...] = (
    *flows.TABLE,
    *parties.TABLE,
    *stated_fields.TABLE,
    *term.TABLE,
    *register_entry.TABLE,
    *signatures.TABLE,
    *data_protection.TABLE,
    *papers.TABLE,
)
