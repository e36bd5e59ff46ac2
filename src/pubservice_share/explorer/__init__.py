"""The explorer: one HTML file that answers, built from the portable rules and the directory.

It runs in a browser without a network, and sends nothing anywhere.
"""

from .page_file import explorer_page

__all__ = ["explorer_page"]
