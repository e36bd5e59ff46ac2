"""Forms: which questions to ask a person, in which order, and the possible answers."""

from .choices import Choice, Kind
from .interview import Interview
from .questions import Question, fill_in, next_question, questions
from .slots import TO_FILL_IN, Slot, fill_slot, open_slots, slot_question, with_slots
from .typed_answers import TypedAnswerError, answer_typed, value_typed

__all__ = [
    "TO_FILL_IN",
    "Choice",
    "Interview",
    "Kind",
    "Question",
    "Slot",
    "TypedAnswerError",
    "answer_typed",
    "fill_in",
    "fill_slot",
    "next_question",
    "open_slots",
    "questions",
    "slot_question",
    "value_typed",
    "with_slots",
]
