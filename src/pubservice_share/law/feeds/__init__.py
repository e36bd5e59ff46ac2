"""Law watch: the changes of law that legislation.gov.uk records, compared with an edition.

A person saves pages of legislation.gov.uk as files; this package reads them.  Nothing here opens a
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
