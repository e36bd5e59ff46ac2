"""Answers as people read them."""

from .answers import answer_in_text, reach_in_text
from .bodies import bodies_in_text, search_in_text
from .guidance import (
    changes_in_text,
    entries_in_text,
    objectives_in_text,
    routes_in_text,
    unchecked_in_text,
)

__all__ = [
    "answer_in_text",
    "bodies_in_text",
    "changes_in_text",
    "entries_in_text",
    "objectives_in_text",
    "reach_in_text",
    "routes_in_text",
    "search_in_text",
    "unchecked_in_text",
]
