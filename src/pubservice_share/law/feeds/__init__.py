"""Law watch: what legislation.gov.uk records as done to the law, beside what an edition has.

A person saves pages of legislation.gov.uk as files; this room reads them.  Nothing here opens a
connection.
"""

from .addresses import Address, addresses
from .drafts import draft
from .faults import FeedError, FeedFault
from .watched import Watched, WatchedEffect, watch

__all__ = [
    "Address",
    "FeedError",
    "FeedFault",
    "Watched",
    "WatchedEffect",
    "addresses",
    "draft",
    "watch",
]
