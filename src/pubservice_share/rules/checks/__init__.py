"""The checks of an agreement beside the assessment of its flows.  No check decides.

Each check is declared with the sentences that report its findings.  It returns places and the
values that fill the sentences; a catalogue of words supplies the language.
"""

from . import duration_and_register as terms
from . import flows, papers
from . import parties as partaking
from .check import Check, CheckFinding, declared_at
from .parts import Parts

__all__ = ["CHECKS", "Check", "CheckFinding", "Parts", "declared_at"]

#: Every check, in the order in which they are read.
CHECKS: tuple[Check, ...] = (*flows.TABLE, *partaking.TABLE, *terms.TABLE, *papers.TABLE)
