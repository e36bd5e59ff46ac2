"""The layout of text for a terminal: paragraphs, rows in columns, short citations.

The layout is plain lines.  ``paint`` gets each piece with its kind and may colour it, so that the
same text serves a terminal, a pipe and a file.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterable, Iterator

from pubservice_share.safe_text import printable

__all__ = [
    "BASIS_WORDS",
    "MARGIN",
    "NARROWEST_TEXT",
    "Paint",
    "capital",
    "counted",
    "heading",
    "in_rows",
    "paragraph",
    "plain",
    "short_citations",
]

#: (text, its kind) -> the text, coloured or not.
Paint = Callable[[str, str], str]

#: What the sources of checks are called.
BASIS_WORDS = {
    "statute": "Statute",
    "regulations": "Regulations",
    "code": "Code of practice",
    "ico": "ICO guidance",
    "register": "Public register",
    "practice": "Good practice",
}
#: The indent of lines below a heading.
MARGIN = "  "
#: The fewest columns in which a sentence is still readable beside its provisions.
_NARROWEST = 19
#: The fewest columns that any text is laid out for.
NARROWEST_TEXT = 30


def plain(text: str, kind: str) -> str:  # noqa: ARG001 - a Paint that needs no kind
    """Paint that leaves the text as it is."""
    return text


def short_citations(citations: tuple[str, ...]) -> str:
    """Citations for a narrow column.

    The name of the Act is left out, and so is a provision where a deeper one of it is cited;
    neighbours share their common start: ``Sch. para.2(1)(a), (b)``.
    """
    deepest = [
        citation
        for citation in citations
        if not any(deeper != citation and deeper.startswith(citation) for deeper in citations)
    ]
    shown: list[str] = []
    before = ""
    for citation in deepest:
        stem, bracket, last = citation.rpartition("(")
        if bracket and stem == before:
            shown.append(bracket + last)
        else:
            instrument = before.partition(" Sch.")[0]
            same = instrument and citation.startswith(instrument + " Sch.")
            shown.append(
                citation.removeprefix(instrument + " ")
                if same
                else citation.removeprefix("DEA 2017 ")
            )
        before = stem if bracket else citation
    return ", ".join(shown)


def in_rows(rows: Iterable[tuple[str, ...]], width: int, first: int, paint: Paint) -> Iterator[str]:
    """Rows of (kind, label, sentence, provisions) in three columns, without control characters.

    A row may have an id as well, which is shown below it.  Where the width is too small for
    columns, the parts of a row are below each other.
    """
    right = 24 if width < 90 else 32
    middle = width - len(MARGIN) - first - right - 2
    for kind, label, sentence, provisions, *ids in rows:
        if middle < _NARROWEST:
            yield from _stacked(kind, label, sentence, (provisions, *ids), width, paint)
            continue
        labels = textwrap.wrap(printable(label), first - 2)
        texts = textwrap.wrap(printable(sentence), middle)
        cites = textwrap.wrap(
            printable(provisions), right, break_on_hyphens=False, break_long_words=False
        )
        # What is too wide for its column, such as a JSON Pointer, gets lines of its own.
        too_wide = any(len(cite) > right for cite in cites)
        below, cites = (cites, []) if too_wide else ([], cites)
        for number in range(max(len(labels), len(texts), len(cites))):
            shown = labels[number] if number < len(labels) else ""
            text = texts[number] if number < len(texts) else ""
            cite = cites[number] if number < len(cites) else ""
            line = MARGIN + paint(shown.ljust(first), kind)
            if cite:
                line += text.ljust(middle + 2) + paint(cite, "provision")
            else:
                line += text
            yield line.rstrip()
        for cite in (*below, *filter(None, ids)):
            yield MARGIN + " " * first + paint(cite, "provision")


def _stacked(
    kind: str, label: str, sentence: str, below: Iterable[str], width: int, paint: Paint
) -> Iterator[str]:
    """A row for a narrow terminal."""
    if label:
        yield MARGIN + paint(printable(label), kind)
    yield from paragraph(sentence, width, MARGIN * 2)
    for text in filter(None, below):
        yield from (paint(line, "provision") for line in paragraph(text, width, MARGIN * 2))


def paragraph(text: str, width: int, indent: str = "", hang: str | None = None) -> Iterator[str]:
    """A text as wrapped lines; ``hang`` indents all but the first.

    Control characters are removed here, because names come from documents.
    """
    yield from textwrap.wrap(
        printable(text),
        width,
        initial_indent=indent,
        subsequent_indent=indent if hang is None else hang,
    )


def heading(text: str, width: int, paint: Paint) -> Iterator[str]:
    """A heading, wrapped where the terminal is narrow."""
    yield from (paint(line, "heading") for line in paragraph(text, width))


def capital(text: str) -> str:
    """A text with a capital first, as a sentence has."""
    return text[:1].upper() + text[1:]


def counted(number: int, singular: str, plural: str) -> str:
    numbers = ("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
    shown = numbers[number] if number < len(numbers) else str(number)
    return f"{shown} {singular if number == 1 else plural}"
