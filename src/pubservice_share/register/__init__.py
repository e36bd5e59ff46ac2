"""The public register of information sharing agreements: import and export of its forms.

Registers use other words: their controllers are disclosers, and their processors are
recipients.
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
