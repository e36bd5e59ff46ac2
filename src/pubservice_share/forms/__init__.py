"""Forms: what to ask of a person, in which order, and what may be answered."""

from .choices import Choice, Kind
from .questions import Question, fill_in, next_question, questions

__all__ = ["Choice", "Kind", "Question", "fill_in", "next_question", "questions"]
