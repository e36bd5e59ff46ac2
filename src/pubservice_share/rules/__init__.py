"""The rules: one module for each head of law, each rule with its citations."""

from .catalogue import NOTES, RULES, every_rule
from .facts import FACTS, OPEN_PATHS, StatedFact
from .rule import Rule

__all__ = ["FACTS", "NOTES", "OPEN_PATHS", "RULES", "Rule", "StatedFact", "every_rule"]
