"""Real bodies, and the Schedule entries in which each falls on a day.

The directory helps to state a document.  It is no law: what a body is must be checked with
the body, and no answer looks here of its own accord.
"""

from .bodies import Organisation, Placing, bodies, find, near, organisation
from .look_up import look_up

__all__ = ["Organisation", "Placing", "bodies", "find", "look_up", "near", "organisation"]
