"""What must hold: one module for each head of law, each rule with its citations."""

from .catalogue import NOTES, RULES, every_rule
from .facts import FACTS, OPEN_PATHS, Asked
from .rule import Rule

__all__ = ["FACTS", "NOTES", "OPEN_PATHS", "RULES", "Asked", "Rule", "every_rule"]
