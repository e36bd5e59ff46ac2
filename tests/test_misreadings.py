"""Errors in published papers: each has a message that corrects it.

The words that the library never says are tested over every message that it can say.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from support.cases import cases
from support.forbidden_phrases import FREE, NEVER

import pubservice_share as pss
from pubservice_share.cli.shared import command
from pubservice_share.words.catalogues import english

ROOT = Path(__file__).parent.parent
CASES = cases()
GOOD = next(
    case["document"] for case in CASES if case["name"] == "troubled-families-police-to-council"
)


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("ground", "safeguarding", "not reasons to disclose under the power"),
        ("exemption", "crime", "not reasons to disclose under the power"),
        ("registered", True, "not a condition of the power"),
        ("register_entry", "376", "not a condition of the power"),
        ("lawful_basis", "6(1)(e)", "complies_with_data_protection"),
    ],
)
def test_a_field_that_misreads_the_power_is_refused(field: str, value: Any, message: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**GOOD, field: value})
    (fault,) = caught.value.faults
    assert fault.pointer == f"/{field}"
    assert message in fault.message
    assert "DEA 2017 s." in fault.message


@pytest.mark.parametrize(
    ("power", "chapter"),
    [("s48", "Chapter 3"), ("s56", "Chapter 4"), ("s46", "Chapter 2"), ("s64", "Chapter 5")],
)
def test_a_section_of_another_chapter(power: str, chapter: str) -> None:
    with pytest.raises(pss.DocumentError) as caught:
        pss.from_dict({**GOOD, "power": power})
    (fault,) = caught.value.faults
    assert chapter in fault.message
    assert "expected s35 to s39" in fault.message


def test_section_40_gives_no_power() -> None:
    with pytest.raises(pss.DocumentError, match="does not give a power to disclose"):
        pss.from_dict({**GOOD, "power": "s40"})


@pytest.mark.parametrize("name", ["english-nhs-body", "english-housing-association"])
def test_the_cure_for_a_body_in_no_entry_says_how_it_could_come_in(name: str) -> None:
    document = next(case["document"] for case in CASES if case["name"] == name)
    answer = pss.assess(pss.from_dict(document))
    (finding,) = [row for row in answer.findings if row.rule == "s35.discloser-specified"]
    assert finding.result is pss.Result.NOT_MET
    assert "Health bodies and housing associations in England" in (finding.cure or "")
    assert "provider" in (finding.cure or "")


def test_one_known_factor_is_not_an_obstacle() -> None:
    """Not everyone in a file need qualify, and two factors are not a condition of each step."""
    answer = pss.assess(
        pss.from_dict({**GOOD, "disadvantages": ["ill-health"], "disadvantages_complete": False})
    )
    assert answer.outcome is pss.Outcome.PERMITTED


#: The sentences that say it, at length and shortly.
PERMISSIVE = "The power is permissive: it puts no duty to share on anybody. Another law may."
SHORT = "It is permissive: it puts no duty to share on anybody. Another law may."


def texts_in(value: Any) -> Iterator[str]:
    """Every text in a value of JSON, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from texts_in(list(value.values()))
    elif isinstance(value, list):
        for part in value:
            yield from texts_in(part)


@functools.cache
def every_message() -> tuple[str, ...]:
    """Every text of a catalogue, of the law and of the answers to the cases, each once."""
    messages = dict.fromkeys(english().values())
    messages |= dict.fromkeys(row.message for row in pss.law.built_in().misreadings)
    for case in CASES:
        answer = pss.to_dict(pss.assess(pss.from_dict(case["document"]), case.get("adopt")))
        messages |= dict.fromkeys(texts_in({**answer, "record": None, "reference": None}))
    return tuple(messages)


def test_no_message_goes_beyond_the_law() -> None:
    for text in every_message():
        for pattern in NEVER:
            assert not re.search(pattern, text, flags=re.IGNORECASE), (pattern, text[:300])


def helps(group: click.Command, name: str = "pubservice-share") -> Iterator[tuple[str, str]]:
    """The help of a command and of those within it."""
    yield name, group.get_help(click.Context(group, info_name=name))
    if isinstance(group, click.Group):
        for inner, command in group.commands.items():
            yield from helps(command, f"{name} {inner}")


def everything_that_people_read() -> Iterator[tuple[str, str]]:
    """Every message, help text, template and page, with its place; white space is one space."""
    texts = [("messages", text) for text in every_message()]
    texts += helps(command)
    folders = {
        "src/pubservice_share": ("**/*.html", "**/*.mjs", "**/*.json", "**/*.py"),
        "docs": ("**/*.md", "**/*.svg", "**/*.mjs"),
        "examples": ("**/*.md", "**/*.json", "**/src/**/*.py"),
        "cases": ("*.json",),
        ".": ("README.md", "SECURITY.md", "CONTRIBUTING.md"),
    }
    for folder, patterns in folders.items():
        for pattern in patterns:
            for path in sorted((ROOT / folder).glob(pattern)):
                texts.append((str(path), path.read_text(encoding="utf-8")))
    for place, text in texts:
        plain = text.replace("&#160;", " ").replace("\n>", " ")
        yield place, " ".join(plain.split())


def test_no_text_for_people_says_that_they_are_free() -> None:
    places = []
    for place, text in everything_that_people_read():
        places.append(place)
        for pattern in FREE:
            match = re.search(pattern, text, flags=re.IGNORECASE)
            assert not match, (place, pattern, match and text[max(0, match.start() - 80) :][:200])
    assert len(places) > 500
    assert {"pubservice-share law check", "pubservice-share assess"} < set(places)


@pytest.mark.parametrize(
    "text",
    [
        "The power is permissive: nobody has to share.",
        "No one has to disclose it.",
        "Nobody is obliged to.",
        "It obliges nobody.",
        "It lets; it never obliges.",
        "You do not have to share.",
        "A refusal is no breach.",
        "They are free to refuse.",
        "A body is not obliged to disclose.",
        "It puts no duty on anybody.",
        "There is no duty to share here.",
    ],
)
def test_such_a_sentence_is_recognised(text: str) -> None:
    assert any(re.search(pattern, text, flags=re.IGNORECASE) for pattern in FREE)


@pytest.mark.parametrize("text", [PERMISSIVE, SHORT])
def test_the_sentence_itself_is_allowed(text: str) -> None:
    assert not any(re.search(pattern, text, flags=re.IGNORECASE) for pattern in NEVER)


def test_every_answer_has_the_sentence() -> None:
    source = ROOT / "src" / "pubservice_share"
    for place, sentence in (
        ("words/data/en.json", PERMISSIVE),
        ("reports/pages/templates/parts.html", PERMISSIVE),
        ("reports/pages/templates/page.html", PERMISSIVE),
        ("explorer/page/page.html", PERMISSIVE),
    ):
        assert sentence in (source / place).read_text(encoding="utf-8"), place
    routes = pss.routes("DWP", "Leeds City Council", on="2024-05-01", territory=["england"])
    assert PERMISSIVE in routes.notes
    assert SHORT in " ".join((command.help or "").split())
    assert PERMISSIVE in (ROOT / "README.md").read_text(encoding="utf-8")


def test_an_answer_that_is_not_permitted_leaves_other_powers_alone() -> None:
    for case in CASES:
        if case["document"]["type"] != "disclosure":
            continue
        answer = pss.assess(pss.from_dict(case["document"]), case.get("adopt"))
        notes = " ".join(answer.notes)
        assert answer.notes[0] == PERMISSIVE
        if answer.outcome is pss.Outcome.NOT_PERMITTED:
            assert "This power does not reach it" in notes
            assert "ther powers are untouched (s.40(10))" in notes
        if answer.override and any(row.effect == "lifted" for row in answer.override.restrictions):
            assert "Data protection and investigatory powers legislation still apply" in notes
