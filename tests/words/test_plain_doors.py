"""Commands, reports, pages and the explorer speak plain English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import click
import pytest
from support.plain_english import awkward, sentences_in

import pubservice_share
from pubservice_share.cli import main  # noqa: F401 - every command joins the group
from pubservice_share.cli.shared import command

SOURCE = Path(pubservice_share.__file__).parent
PLUGINS = SOURCE.parent / "pubservice_share_plugins"
MODULES = sorted(
    path
    for folder in (SOURCE / "cli", SOURCE / "reports", SOURCE / "explorer", PLUGINS)
    for path in folder.rglob("*.py")
)
TEMPLATES = sorted((SOURCE / "reports" / "pages" / "templates").glob("*.html"))
PAGE = SOURCE / "explorer" / "page"


def commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    """The command and every command under it, each with its words."""
    yield path, command
    if isinstance(command, click.Group):
        for name, under in command.commands.items():
            yield from commands(under, f"{path} {name}")


COMMANDS = dict(commands(command, "pubservice-share"))


def visible(text: str) -> Iterator[str]:
    """What a person may see of HTML or a template: its text, and the strings in its expressions."""
    for expression in re.findall(r"\{[{%].*?[%}]\}", text, re.DOTALL):
        yield from re.findall(r'"([^"]*)"', expression)
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|<!--.*?-->", " ", text, flags=re.DOTALL)
    text = re.sub(r"\{\{.*?\}\}", "X", text, flags=re.DOTALL)
    yield from re.findall(r'(?:aria-label|title|content|alt)="([^"]*)"', text)
    text = re.sub(r"</?(?:a|b|code|em|span|strong)\b[^>]*>", "", text)
    yield from (" ".join(unescape(piece).split()) for piece in re.split(r"<[^>]*>", text))


def strings(script: str) -> Iterator[str]:
    """The strings of a script that have words in them; comments are left out."""
    script = re.sub(r"^\s*//.*$", "", script, flags=re.MULTILINE)
    for double, template in re.findall(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`', script):
        text = double or re.sub(r"\$\{[^}]*\}", "X", template)
        if len(text.split()) > 1:
            yield text


def test_every_command_is_looked_at() -> None:
    assert len(COMMANDS) > 25
    assert "pubservice-share law watch" in COMMANDS


@pytest.mark.parametrize("path", COMMANDS)
def test_the_help_of_a_command(path: str) -> None:
    command = COMMANDS[path]
    options = [param for param in command.params if isinstance(param, click.Option)]
    paragraphs = [" ".join(part.split()) for part in (command.help or "").split("\n\n")]
    for text in (*paragraphs, *(option.help or "" for option in options)):
        assert awkward(text) == []
        assert text[:1].isupper(), text
        assert text.endswith((".", "?")), text


@pytest.mark.parametrize("path", MODULES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_commands_and_reports_print(path: Path) -> None:
    phrases = [f"{place}: {what}" for place, text in sentences_in(path) for what in awkward(text)]
    assert phrases == []


@pytest.mark.parametrize("path", [*TEMPLATES, PAGE / "page.html"], ids=lambda path: path.name)
def test_what_a_page_shows(path: Path) -> None:
    texts = visible(path.read_text(encoding="utf-8"))
    assert [what for text in texts for what in awkward(text)] == []


@pytest.mark.parametrize("path", sorted(PAGE.glob("*.mjs")), ids=lambda path: path.name)
def test_what_the_explorer_says(path: Path) -> None:
    texts = strings(path.read_text(encoding="utf-8"))
    assert [what for text in texts for what in awkward(text)] == []


def test_what_is_visible_of_a_page() -> None:
    page = (
        '<p title="Held">What is <b>told</b></p>{{ "mend" }}{# whole #}<p>{{ name }}<br>stands</p>'
    )
    assert list(filter(None, visible(page))) == ["mend", "Held", "What is told", "X", "X", "stands"]
    assert list(strings('// none here\nh("What is told", `${x} is no day`)')) == [
        "What is told", "X is no day",
    ]  # fmt: skip
