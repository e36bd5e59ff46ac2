"""Questions that come before and after an answer: which route, and what has changed."""

from .comparing import Comparison, compare
from .routing import Route, Routes, routes

__all__ = ["Comparison", "Route", "Routes", "compare", "routes"]
