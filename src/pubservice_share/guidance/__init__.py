"""Questions that come before and after an answer: which route, what is due, what has changed."""

from .comparing import Comparison, compare
from .drafting import draft
from .impact import Impact, impact
from .lifecycle import Due, Lifecycle, calendar, due_days, lifecycle
from .routing import Route, Routes, routes

__all__ = [
    "Comparison",
    "Due",
    "Impact",
    "Lifecycle",
    "Route",
    "Routes",
    "calendar",
    "compare",
    "draft",
    "due_days",
    "impact",
    "lifecycle",
    "routes",
]
