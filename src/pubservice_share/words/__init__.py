"""The words of answers, apart from their results: questions, help and sentences by language."""

from .catalogues import ENGLISH, Catalogue, load, template
from .phrases import (
    and_list,
    day_in_words,
    in_sentence,
    number_in_words,
    or_list,
)

__all__ = [
    "ENGLISH",
    "Catalogue",
    "and_list",
    "day_in_words",
    "in_sentence",
    "load",
    "number_in_words",
    "or_list",
    "template",
]
