"""Answers as people read them."""

from .text import answer_in_text

__all__ = ["answer_in_text"]
