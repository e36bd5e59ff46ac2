"""Help before and after an answer: routes, drafts, what is due, what has changed."""

from .comparison import Comparison, compare
from .drafts import draft
from .impact import Impact, NotCompared, impact, not_compared
from .lifecycle import Due, Lifecycle, calendar, due_days, has_more_reviews, lifecycle
from .routes import Route, Routes, routes

__all__ = [
    "Comparison",
    "Due",
    "Impact",
    "Lifecycle",
    "NotCompared",
    "Route",
    "Routes",
    "calendar",
    "compare",
    "draft",
    "due_days",
    "has_more_reviews",
    "impact",
    "lifecycle",
    "not_compared",
    "routes",
]
