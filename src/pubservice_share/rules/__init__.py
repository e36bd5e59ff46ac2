"""What must hold: one module for each head of law, each rule with its citations."""

from .catalogue import DISCLOSURE_NOTES, DISCLOSURE_RULES, every_rule
from .declared import Rule
from .facts import FACTS, OPEN_PATHS, Asked

__all__ = [
    "DISCLOSURE_NOTES",
    "DISCLOSURE_RULES",
    "FACTS",
    "OPEN_PATHS",
    "Asked",
    "Rule",
    "every_rule",
]
