"""Real bodies, and the Schedule entries in which each falls on a day.

The directory helps to state a document.  It is not law: check with the body itself what it is.
``assess`` never reads the directory.
"""

from .bodies import Organisation, Placing, bodies, find, near, organisation
from .look_up import look_up

__all__ = ["Organisation", "Placing", "bodies", "find", "look_up", "near", "organisation"]
