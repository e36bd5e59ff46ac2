"""Check documents in files: structure, then meaning, each problem with its place."""

from .formats import FORMATS
from .problems import LEVELS, Checked, Problem, validate, validate_each
from .waivers import Waiver, waivers_in

__all__ = [
    "FORMATS",
    "LEVELS",
    "Checked",
    "Problem",
    "Waiver",
    "validate",
    "validate_each",
    "waivers_in",
]
