"""Real bodies, classes of body and a user's own partners, with the entries of each on a day.

The directory helps to state a document.  It is not law: check with the body itself what it is.
``assess`` never reads the directory.
"""

from .bodies import FormerName, Organisation, PartOf, Placing, bodies, organisation
from .look_up import look_up
from .matches import Match
from .near_names import near
from .partners import Partner, Partners, partners, read_partners
from .search import AmbiguousNameError, Search, every_match, find, search
from .statements import Statement, looks_listed, statement_of

__all__ = [
    "AmbiguousNameError",
    "FormerName",
    "Match",
    "Organisation",
    "PartOf",
    "Partner",
    "Partners",
    "Placing",
    "Search",
    "Statement",
    "bodies",
    "every_match",
    "find",
    "look_up",
    "looks_listed",
    "near",
    "organisation",
    "partners",
    "read_partners",
    "search",
    "statement_of",
]
