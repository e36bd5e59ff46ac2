"""Forms: which questions to ask a person, in which order, and the possible answers."""

from .choices import Choice, Kind
from .questions import Question, fill_in, next_question, questions

__all__ = ["Choice", "Kind", "Question", "fill_in", "next_question", "questions"]
