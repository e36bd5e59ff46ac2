"""Near words, days as people write them and everyday words are read alike in JavaScript.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.depth import scaled
from support.javascript import in_node

from pubservice_share.documents.faults import near
from pubservice_share.law import built_in
from pubservice_share.law.everyday_words import hint_at, objective_meant
from pubservice_share.rules.near_powers import nearest_power
from pubservice_share.spelling import nearest
from pubservice_share.written_days import days_meant, other_form

pytestmark = pytest.mark.node

LAW = built_in()
IMPORTS = """
import { nearKnown } from "LIB/fault_texts.mjs";
import { nearestPower } from "LIB/near_powers.mjs";
import { nearest } from "LIB/nearest_words.mjs";
import { hintAt, objectiveMeant } from "LIB/word_hints.mjs";
import { daysMeant, otherForm } from "LIB/written_days.mjs";
"""
LETTERS = "abcdefgstu-_/ 0123456789.'\"\u0430\u03bf\u00e9\U0001d41a\u200b\u00df\uff41"
WORDS = [
    *LAW.objectives, *LAW.powers, *LAW.entries, *LAW.grounds, *LAW.restrictions, "", "a", "aa",
    *(word for row in LAW.everyday_words for word in row.words),
    *(word for row in LAW.misreadings for word in row.words),
]  # fmt: skip
MONTHS = ("Jan", "feb", "MARCH", "apr.", "May", "sept", "Sep", "Dez", "december", "ma", "febr")


def edited(draw: random.Random, word: str) -> str:
    """A word with a few letters put in, left out, changed or turned round."""
    letters = list(word)
    for _ in range(draw.randrange(4)):
        place = draw.randrange(len(letters) + 1)
        match draw.randrange(4):
            case 0:
                letters[place:place] = draw.choice(LETTERS)
            case 1:
                del letters[place : place + 1]
            case 2:
                letters[place : place + 1] = draw.choice(LETTERS)
            case _:
                letters[place : place + 2] = reversed(letters[place : place + 2])
    text = "".join(letters)
    return draw.choice((text, text.upper(), text.title(), f"section {text}", f" {text} "))


def written(draw: random.Random) -> str:
    """A text that is nearly the form of a day."""
    day, month = draw.randrange(0, 33), draw.randrange(0, 14)
    year = draw.choice((0, 24, 999, 1899, 1900, 2000, 2023, 2024, 2100, 2199, 2200, 12024))
    mark = draw.choice(("-", "/", ".", " ", "", "\u2013", "--"))
    name = draw.choice(MONTHS)
    end = draw.choice(("", "st", "nd", "th", "th of"))
    weekday = draw.choice(("", "", "Mon ", "tuesday, ", "Wedn ", "su "))
    return draw.choice(
        (
            f"{day}{mark}{month}{mark}{year}", f"{year}{mark}{month:02}{mark}{day:02}",
            f"{day:02}{month:02}{year}", f"{weekday}{day}{end} {name} {year}",
            f"{weekday}{name} {day}{end}, {year}", f"{year} {name} {day}{end}",
            f"{year:04}-{month:02}-{day:02}", f"{year:04}-{month:02}-{day:02}T10:00:00",
            f"{year:04}{month:02}{day:02} 1000", f"{day}-{name}-{year}",
            f"\t{day}  {name}\u3000{year}",
        )
    )  # fmt: skip


def compare(folder: Path, answer: str, inputs: list[Any], expected: Iterator[Any]) -> None:
    theirs = in_node(folder, IMPORTS, answer, inputs)
    for asked, one, own in zip(inputs, theirs, expected, strict=True):
        assert one == own, asked


def test_the_nearest_words_are_the_same(tmp_path: Path) -> None:
    draw = random.Random(11)  # noqa: S311 - only a choice of what is compared
    inputs: list[dict[str, Any]] = [
        {
            "word": edited(draw, draw.choice(WORDS)) * draw.choice((1, 1, 1, 9)),
            "among": [edited(draw, word) for word in draw.choices(WORDS, k=draw.choice((3, 60)))],
            "how": {"most": draw.randrange(1, 5), "cutoff": draw.choice((0.5, 0.6, 0.7, 0.8))},
        }
        for _ in range(scaled(6000))
    ]
    answer = "nearest(input.word, input.among, input.how)"
    own = (nearest(one["word"], one["among"], **one["how"]) for one in inputs)
    compare(tmp_path, answer, inputs, own)


def test_the_hints_at_known_words_are_the_same(tmp_path: Path) -> None:
    draw = random.Random(12)  # noqa: S311 - as above
    inputs = [
        (edited(draw, draw.choice(WORDS)), draw.choices(WORDS, k=20)) for _ in range(scaled(4000))
    ]
    own = (near(word, among) for word, among in inputs)
    compare(tmp_path, "nearKnown(rules, ...input)", inputs, own)


def test_everyday_words_and_powers_are_read_alike(tmp_path: Path) -> None:
    draw = random.Random(13)  # noqa: S311 - as above
    more = [
        "ss35(1)",
        "s.48",
        "DEA 2017 s 36 (1) (a)",
        "the section 40",
        "35a",
        "\u017f35",
        "S\u00a038",
    ]
    texts = [*WORDS, *more, *(edited(draw, draw.choice(WORDS)) for _ in range(scaled(4000)))]
    answer = """[hintAt(rules, "power", input), hintAt(rules, "objective", input),
                 hintAt(rules, "other", input), nearestPower(rules, input),
                 objectiveMeant(rules, input)]"""

    def objective(text: str) -> dict[str, Any]:
        try:
            id_, note = objective_meant(text, LAW)
        except LookupError as error:
            return {"error": error.args[0]}
        return {"id": id_, "note": note}

    own = (
        [hint_at("power", text, LAW), hint_at("objective", text, LAW), hint_at("other", text, LAW),
         nearest_power(text, LAW), objective(text)]
        for text in texts
    )  # fmt: skip
    compare(tmp_path, answer, texts, own)


def test_days_are_read_alike(tmp_path: Path) -> None:
    draw = random.Random(14)  # noqa: S311 - as above
    texts = ["", " ", "today", "NOW ", "x" * 61, "2024-02-29", "2023-02-29", "0000-01-01"]
    texts += [written(draw) for _ in range(scaled(20000))]
    own = ([[day.isoformat() for day in days_meant(text)], other_form(text)] for text in texts)
    compare(tmp_path, "[daysMeant(input), otherForm(input)]", texts, own)
