"""An interview in a terminal: one question at a time, with what was answered kept in its file."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeVar

import attrs
import click

from pubservice_share import DocumentError, dumps, loads, to_dict
from pubservice_share.forms import Choice, Interview, Question, TypedAnswerError, answer_typed
from pubservice_share.guidance.named_bodies import body_of
from pubservice_share.law import Edition
from pubservice_share.model import Body, Noun
from pubservice_share.model.agreements import Agreement, id_of_name
from pubservice_share.safe_text import printable
from pubservice_share.written_days import days_meant

from .days import day_typed
from .inputs import read_bytes
from .outputs import write_whole
from .shared import paint, width

__all__ = [
    "AnswerFile",
    "StoppedError",
    "ask_all",
    "body_named",
    "pick",
    "read_line",
    "show",
    "stated",
    "two_places",
]

_T = TypeVar("_T")
#: With more choices than this a person types a word to see those that have it.
_MANY = 12
_KEYS = "Enter = not known, b = back, s = stop"


class StoppedError(Exception):
    """The person stopped: with s, Ctrl-C, Ctrl-D, or by closing the terminal."""


def show(text: str = "", *, indent: str = "") -> None:
    """Print a paragraph as wide as the terminal."""
    lines = textwrap.wrap(
        printable(text), width=width(), initial_indent=indent, subsequent_indent=indent
    )
    click.echo("\n".join(lines))


def read_line(prompt: str = "> ") -> str:
    """What a person types.  Raises StoppedError where they stop."""
    try:
        text = click.prompt(prompt.rstrip(), prompt_suffix=" ", default="", show_default=False)
    except (click.Abort, EOFError, KeyboardInterrupt):
        click.echo()
        raise StoppedError from None
    line: str = text.strip()
    if line.casefold() in ("s", "stop", "q", "quit"):
        raise StoppedError
    return line


def pick(question: str, rows: Sequence[tuple[_T, str]], *, default: _T | None = None) -> _T:
    """The value of a row that a person picks by number; Enter takes the default."""
    show(question)
    for number, (_, text) in enumerate(rows, 1):
        show(f"{number}  {text}", indent="  ")
    while True:
        text = read_line()
        if not text and default is not None:
            return default
        if text.isdecimal() and 1 <= int(text) <= len(rows):
            return rows[int(text) - 1][0]
        show(f"Type a number from 1 to {len(rows)}.")


def body_named(text: str, edition: Edition | None, on: str, **options: Any) -> Body | None:
    """The body that a typed name means; None, with what to type instead, where it is not clear."""
    notes: list[str] = []
    try:
        body = body_of(text, None, edition, on, notes, **options)
    except LookupError as error:
        show(str(error.args[0]))
        return None
    for note in dict.fromkeys(notes):
        show(note, indent="  ")
    show(f"Taken: {body.name}", indent="  ")
    return body


@attrs.define
class AnswerFile:
    """The file of an interview: written whole after each answer, unless somebody changed it."""

    path: Path
    #: The content that was read from it or written to it last.
    content: bytes

    def write(self, document: Noun) -> None:
        """Put a document into the file."""
        content = (dumps(document, indent=2) + "\n").encode()
        if content != self.content:
            write_whole(self.path, content)
            self.content = content

    def changed(self) -> bool:
        """Whether somebody else has changed the file.

        A file that was removed is written again.  Raises DocumentError where it cannot be read.
        """
        if not self.path.exists():
            self.content = b""
            return False
        now = read_bytes(self.path)
        changed = now != self.content
        self.content = now
        return changed


def ask_all(interview: Interview, file: AnswerFile, on: str) -> Interview:
    """Ask each question that is left, and keep each answer in the file.

    ``on`` is the day for which names are looked up.  Raises StoppedError where the person stops,
    and DocumentError where the file was changed and no longer loads.
    """
    while True:
        question = interview.question
        if question is None:
            if interview.before is None or not _goes_back():
                return interview
            interview = _back(interview, file)
            continue
        _show_question(question, interview.number, len(interview.left))
        typed = read_line()
        if typed.casefold() in ("b", "back"):
            interview = _back(interview, file)
            continue
        if not typed:
            interview = interview.passed_over(question)
            continue
        interview = _after(interview, question, typed, file, on)


def _goes_back() -> bool:
    """Whether a person changes the last answer, once no question is left."""
    show("No question is left. Press Enter to finish, or type b to change your last answer.")
    try:
        return read_line().casefold() in ("b", "back")
    except StoppedError:
        return False


def _back(interview: Interview, file: AnswerFile) -> Interview:
    before = interview.back()
    if before is interview:
        show("This is the first question.")
        return interview
    file.write(before.document)
    show("Your last answer was taken out.")
    return before


def _after(
    interview: Interview, question: Question, typed: str, file: AnswerFile, on: str
) -> Interview:
    """The interview after what was typed; the same one where that is not an answer."""
    try:
        value = _value(interview, question, typed, on)
    except TypedAnswerError as error:
        show(f"{error}.")
        return interview
    if value is None:
        return interview
    document = interview.document
    if file.changed():
        document = loads(file.content, law=interview.law)
        show(f"{file.path} has changed since: your answer goes into what it has now.")
    try:
        interview = interview.answered_in(document, question, value)
    except DocumentError as error:
        for fault in error.faults:
            show(f"This does not fit: {fault.message}.")
        return interview
    file.write(interview.document)
    return interview


def _show_question(question: Question, number: int, left: int) -> None:
    rest = "the last" if left == 1 else f"{left} left"
    click.echo(paint(f"\nQuestion {number} ({rest})", "dim"))
    click.echo(paint(textwrap.fill(printable(question.question), width()), "bold"))
    show(question.help, indent="  ")
    if question.citations:
        show("Provision: " + ", ".join(question.citations[:4]), indent="  ")
    if len(question.choices) <= _MANY:
        _show_choices(enumerate(question.choices, 1))
    show(f"{_how_to_answer(question)}. {_KEYS}.", indent="  ")


def _show_choices(choices: Iterator[tuple[int, Choice]]) -> None:
    for number, choice in choices:
        show(f"{number}  {choice.text}", indent="    ")


def _how_to_answer(question: Question) -> str:
    match question.kind:
        case "yes-no" | "one-of":
            return "Type a number"
        case "some-of" if len(question.choices) > _MANY:
            return "Type a word to see the entries that have it, their numbers, or 0 for none"
        case "some-of":
            return "Type the numbers with commas, all, or 0 for none"
        case "day":
            return "Type a day such as 2027-01-31"
        case "duration":
            return "Type a length of time such as 2 years"
        case "texts":
            return "Type them with commas, or with ; where an item has a comma itself"
        case "body":
            return "Type the name of the body"
        case "bodies":
            return "Type the name of one body"
        case "flows":
            return "Type the numbers of the discloser and the recipient, such as 1 to 2"
        case _:
            return "Type the answer"


def _value(interview: Interview, question: Question, typed: str, on: str) -> Any:
    """The JSON value of what was typed; None where more is to be typed."""
    match question.kind:
        case "some-of" if len(question.choices) > _MANY and not typed[0].isdigit():
            word = typed.casefold()
            rows = [
                (number, choice)
                for number, choice in enumerate(question.choices, 1)
                if word in choice.text.casefold()
            ]
            _show_choices(iter(rows))
            if not rows:
                show(f"No entry has {typed!r}: type another word.")
            return _picked(question, read_line()) if rows else None
        case "day":
            try:
                return day_typed(typed)[0].isoformat()
            except ValueError as error:
                days = days_meant(typed)
                advice = str(error) if len(days) > 1 else "Type a day such as 2027-01-31, or today"
                raise TypedAnswerError(advice) from None
        case "body":
            body = body_named(typed, interview.law, on)
            return None if body is None else stated(body)
        case "bodies":
            return _with_another(interview.document, typed, interview.law, on)
        case "flows":
            return _flow(interview.document, typed)
    return answer_typed(question, typed)


def _picked(question: Question, typed: str) -> Any:
    return answer_typed(question, typed) if typed else None


def stated(body: Body) -> dict[str, Any]:
    """A body as plain JSON values, without what is not known."""
    return _plain(attrs.asdict(body, filter=lambda _, value: value is not None))


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name, value in values.items():
        if isinstance(value, tuple):
            plain[name] = list(value)
        else:
            plain[name] = _plain(value) if isinstance(value, Mapping) else value
    return plain


def _with_another(document: Any, typed: str, law: Edition | None, on: str) -> Any:
    """The parties of a document and another, which has an id where they have ids."""
    body = body_named(typed, law, on)
    if body is None:
        return None
    parties = to_dict(document).get("parties", [])
    another = stated(body)
    if isinstance(document, Agreement):
        ids = [party["id"] for party in parties]
        another = {"id": id_of_name(body.name, ids, "party"), **another}
    return [*parties, another]


def two_places(typed: str, count: int) -> tuple[int, int] | None:
    """The places from 0 that ``1 to 2`` names, of so many; None for any other text."""
    numbers = re.fullmatch(r"([0-9]{1,4})(?: *to *| *[-,>]+ *| +)([0-9]{1,4})", typed.strip())
    if numbers is None:
        return None
    first, second = (int(number) - 1 for number in numbers.groups())
    if first == second or not all(0 <= place < count for place in (first, second)):
        return None
    return first, second


def _flow(agreement: Any, typed: str) -> Any:
    """A flow between two parties that go by their numbers."""
    places = two_places(typed, len(agreement.parties))
    if places is None:
        named = (f"{number} {party.name}" for number, party in enumerate(agreement.parties, 1))
        raise TypedAnswerError(f"Type two different numbers such as 1 to 2 ({'; '.join(named)})")
    discloser, recipient = (agreement.parties[place].id for place in places)
    return [{"discloser": discloser, "recipient": recipient}]
