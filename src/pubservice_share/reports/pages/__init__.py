"""Answers as one self-contained page of HTML: for a screen, a phone and paper.

Needs the extra ``report``; without it ``MissingExtraError`` says so.
"""

from .documents import Held, answer_in_html, answers_in_html
from .folders import folder_in_html, folder_in_pages
from .templates_filled import MissingExtraError

__all__ = [
    "Held",
    "MissingExtraError",
    "answer_in_html",
    "answers_in_html",
    "folder_in_html",
    "folder_in_pages",
]
