"""The checks of an agreement beside the assessment of its flows.  No check decides.

Each check is declared with the sentences that report its findings.  It returns places and the
values that fill the sentences; a catalogue of words supplies the language.
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
from .check import FLOW_CHECK, Check, CheckFinding, declared_at
from .parts import Parts

__all__ = ["CHECKS", "FLOW_CHECK", "Check", "CheckFinding", "Parts", "declared_at"]

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
