"""The public register of information sharing agreements: its forms, in and out.

Registers use other words: what they call controllers are disclosers, and what they call
processors are recipients.
"""

from .downloads import Download, download, read
from .exports import FORMS, export
from .reconciliation import Difference, Reconciliation, reconcile

__all__ = [
    "FORMS",
    "Difference",
    "Download",
    "Reconciliation",
    "download",
    "export",
    "read",
    "reconcile",
]
