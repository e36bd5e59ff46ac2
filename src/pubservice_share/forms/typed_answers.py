"""Answers as people type them, as the JSON values that a document has."""

from __future__ import annotations

import json
import re
from typing import Any

from pubservice_share.written_days import days_meant

from .choices import Choice
from .questions import Question

__all__ = ["TypedAnswerError", "answer_typed", "duration_typed", "texts_typed", "value_typed"]

_YES = ("yes", "y", "true")
_NO = ("no", "n", "false")
_ISO_DURATION = re.compile(r"P(?=[0-9])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?")
_PART = re.compile(r"([0-9]{1,4}) *(year|month|week|day)s?")
_UNITS = ("year", "month", "week", "day")


class TypedAnswerError(ValueError):
    """A text that does not answer its question; its message says what to type."""


def answer_typed(question: Question, text: str) -> Any:
    """The JSON value that a typed text answers a question with.

    A choice goes by its number from 1, or by its text; in a list, choices are separated by commas,
    ``all`` is each of them and ``0`` none.  Bodies and flows are left to the caller.  Raises
    TypedAnswerError for a text that is not an answer.
    """
    text = text.strip()
    match question.kind:
        case "yes-no" | "one-of":
            return _choice(question.choices, text).value
        case "some-of":
            return _choices(question.choices, text)
        case "day":
            return _day(text)
        case "duration":
            return duration_typed(text)
        case "texts":
            return texts_typed(text)
        case _:
            return text


def _choices(choices: tuple[Choice, ...], text: str) -> list[Any]:
    if text.casefold() in ("0", "none"):
        return []
    if text.casefold() == "all":
        return [choice.value for choice in choices]
    separated = text.split() if re.fullmatch(r"[0-9 ]+", text) else text.split(",")
    try:
        picked = [_choice(choices, item) for item in separated if item.strip()]
    except TypedAnswerError:
        raise TypedAnswerError(
            f"Type numbers from 1 to {len(choices)} with commas, such as 1,2; all; or 0 for none"
        ) from None
    return list(dict.fromkeys(choice.value for choice in picked))


def _choice(choices: tuple[Choice, ...], text: str) -> Choice:
    text = text.strip()
    if text.isdecimal() and 1 <= int(text) <= len(choices):
        return choices[int(text) - 1]
    key = text.casefold()
    for choice in choices:
        if key in (choice.text.casefold(), str(choice.value).casefold()):
            return choice
        if (choice.value is True and key in _YES) or (choice.value is False and key in _NO):
            return choice
    raise TypedAnswerError(f"Type a number from 1 to {len(choices)}")


def _day(text: str) -> str:
    days = days_meant(text)
    if len(days) != 1:
        raise TypedAnswerError("Type a day such as 2027-01-31")
    return days[0].isoformat()


def texts_typed(text: str) -> list[str]:
    """The texts of a list, with commas between them, or with ``;`` where a text has a comma."""
    separator = ";" if ";" in text else ","
    return [item.strip() for item in text.split(separator) if item.strip()]


def duration_typed(text: str) -> str:
    """A length of time such as ``2 years`` or ``P2Y`` in ISO 8601.  Raises TypedAnswerError."""
    if _ISO_DURATION.fullmatch(text.strip().upper()):
        return text.strip().upper()
    parts = _PART.findall(text.casefold())
    left = _PART.sub("", text.casefold())
    numbers = {unit: number for number, unit in parts}
    if not parts or len(numbers) != len(parts) or re.sub(r"and|,|\s", "", left):
        raise TypedAnswerError("Type a length of time such as 2 years or 18 months")
    return "P" + "".join(
        f"{int(numbers[unit])}{unit[0].upper()}" for unit in _UNITS if unit in numbers
    )


def value_typed(text: str) -> Any:
    """The value of ``FIELD=VALUE``: JSON, yes or no, or a text as it is.

    Nothing, or ``null``, is not known.
    """
    text = text.strip()
    if not text:
        return None
    if text.casefold() in _YES[:1] + _NO[:1]:
        return text.casefold() == "yes"
    try:
        return json.loads(text)
    except ValueError:
        return text
