"""Answers as one self-contained page of HTML, for a screen, a phone and paper.

Needs the extra ``report``; without it ``MissingExtraError`` says so.
"""

from .bodies import bodies_in_html, search_in_html
from .documents import PageDocument, answer_in_html, answers_in_html
from .folders import folder_in_html, folder_in_pages
from .page_templates import MissingExtraError
from .routes import routes_in_html

__all__ = [
    "MissingExtraError",
    "PageDocument",
    "answer_in_html",
    "answers_in_html",
    "bodies_in_html",
    "folder_in_html",
    "folder_in_pages",
    "routes_in_html",
    "search_in_html",
]
