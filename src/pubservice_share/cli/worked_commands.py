"""A whole command that works, to show beside the error of one that did not.

What was typed is kept where it can be; what is missing or cannot be read is filled in from an
example.  Nothing is run and nothing is written.
"""

from __future__ import annotations

import contextlib
import itertools
import shlex
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import attrs
import click

from pubservice_share import directory, law
from pubservice_share.documents.schemas.published import PUBLISHED
from pubservice_share.guidance.named_bodies import body_of
from pubservice_share.law.everyday_words import objective_meant, power_meant, power_to_look_at
from pubservice_share.spelling import nearest
from pubservice_share.written_days import days_meant

from .days import DAY, day_typed
from .shared import INVALID, NOT_PERMITTED

__all__ = ["found_nothing", "worked_commands"]

#: Values that work, by the name of the parameter.
_VALUES: Mapping[str, tuple[str, ...]] = {
    "parties": ("Kent Police", "Kent County Council"),
    "discloser": ("Kent Police",),
    "recipient": ("Kent County Council",),
    "name": ("Kent Police",),
    "objective": ("multiple-disadvantages",),
    "day": ("today",),
    "starts": ("today",),
    "first": ("2024-01-01",),
    "last": ("today",),
    "start": ("2024-01-01",),
    "end": ("today",),
    "ref": ("sch4/22",),
    "schema": ("disclosure",),
    "language": ("cy",),
}
#: The parameters that a command needs beside those that click requires.
_NEEDED = {
    "agreement new": ("objective",),
    "partnership": ("objective",),
    "bodies": ("name",),
}
_NAMES = ("parties", "discloser", "recipient", "name")
_FILES = ("paths", "files", "file", "folder", "download", "source")
#: Commands that need a file of a kind that no command makes, each with what to run first.
_INSTEAD = {
    "assess-table": ("assess-table", "--help"),
    "law draft": ("law", "watch", "--urls"),
    "law watch": ("law", "watch", "--urls"),
}
#: The command of a group that people need first.
_FIRST = {"": "bodies", "agreement": "new", "law": "objectives", "register": "export",
          "words": "template"}  # fmt: skip
#: Other words for a command, and for an option.
_COMMAND_WORDS = {
    "body": "bodies", "find": "bodies", "lookup": "bodies", "look-up": "bodies",
    "search": "bodies", "who": "bodies", "route": "routes", "check": "validate", "lint": "validate",
    "ask": "questions", "question": "questions", "new": "agreement new", "draft": "agreement new",
    "create": "agreement new", "status": "agreement status", "calendar": "agreement calendar",
    "impact": "agreement impact", "agreements": "agreement new", "matrix": "partnership",
    "partners": "partnership", "objectives": "law objectives", "objective": "law objectives",
    "persons": "law persons", "entry": "law entry", "changes": "law changes",
    "import": "register import", "export": "register export", "schemas": "schema",
    "table": "assess-table", "answer": "assess",
}  # fmt: skip
_OPTION_WORDS = {
    "--discloser": "--from", "--sender": "--from", "--recipient": "--to", "--receiver": "--to",
    "--body": "--party", "--name": "--party", "--parties": "--party", "--partner": "--party",
    "--aim": "--objective", "--purpose": "--objective", "--for": "--objective",
    "--section": "--power", "--country": "--territory", "--nation": "--territory",
}  # fmt: skip
_DAY_WORDS = ("--date", "--day", "--when", "--at", "--on", "--as-of", "--starts", "--start",
              "--from-date", "--since")  # fmt: skip


@attrs.define
class _Typed:
    """What was typed for a command, by the name of the parameter, in the order typed."""

    path: str
    command: click.Command
    values: dict[str, list[str]]


def worked_commands(root: click.Group, tokens: Sequence[str]) -> list[str]:
    """Lines to show: a heading and whole commands; empty where the typed command is as good."""
    tokens = [token for token in tokens if token.isprintable()]
    typed = _typed(root, tokens)
    if typed.path in _INSTEAD and not _existing(typed.values.get("source", ())):
        return ["To see what it needs, run:", _line(_INSTEAD[typed.path])]
    steps: list[str] = []
    _fill_in_files(typed, steps)
    commands = [_line(words) for words in _complete(typed)]
    if commands == [_line(tokens)]:
        return []
    if steps:
        return ["These commands work, one after the other:", *steps, *commands]
    heading = "This command works:" if len(commands) == 1 else "Each of these commands works:"
    return [heading, *commands]


def found_nothing(root: click.Group, tokens: Sequence[str], code: int) -> bool:
    """Whether a command ended with its exit code because a file or a name does not exist."""
    typed = _typed(root, tokens)
    if typed.path == "bodies":
        return code == NOT_PERMITTED
    names = [name for key in _FILES for name in typed.values.get(key, ())]
    return code == INVALID and any(name != "-" and not _existing([name]) for name in names)


def _line(words: Sequence[str]) -> str:
    return "  " + " ".join(["pubservice-share", *map(_quoted, words)])


def _quoted(word: str) -> str:
    """A word as a shell takes it; in double quotes, which every shell knows, where that serves."""
    if word and all(letter.isalnum() or letter in "-_./:=," for letter in word):
        return word
    return f'"{word}"' if not set(word) & set('"$`\\!%') else shlex.quote(word)


# What was typed.


def _typed(root: click.Group, tokens: Sequence[str]) -> _Typed:
    """The command meant and its values; unknown commands and options give way to the nearest."""
    group, path, after = root, "", list(tokens)
    command: click.Command = root
    while isinstance(command, click.Group):
        group = command
        word = next((token for token in after if not token.startswith("-")), None)
        name = None if word is None else _command_named(group, path, word)
        if word is not None and name is not None:
            after.remove(word)
        elif word is not None and not path and _is_body(word):
            name = "bodies"
        path = f"{path} {name or _FIRST[path]}".strip()
        command = root
        for step in path.split():
            command = command.commands[step] if isinstance(command, click.Group) else command
    return _Typed(path=path, command=command, values=_values(command, after))


def _command_named(group: click.Group, path: str, word: str) -> str | None:
    if word in group.commands:
        return word
    lower = word.lower()
    if not path and lower in _COMMAND_WORDS:
        return _COMMAND_WORDS[lower]
    return next(iter(nearest(lower, group.commands, cutoff=0.7)), None)


def _is_body(name: str) -> bool:
    with contextlib.suppress(LookupError, ValueError):
        return bool(directory.find(name))
    return False


def _values(command: click.Command, tokens: list[str]) -> dict[str, list[str]]:
    options = {opt: param for param in command.params if isinstance(param, click.Option)
               for opt in param.opts}  # fmt: skip
    arguments = [param for param in command.params if isinstance(param, click.Argument)]
    values: dict[str, list[str]] = {}
    words: list[str] = []
    waiting = iter(tokens)
    for word in waiting:
        if not word.startswith("-") or word == "-":
            words.append(word)
            continue
        name, equals, value = word.partition("=")
        option = options.get(name) or options.get(_option_named(name, options) or "")
        if option is None:
            continue
        if option.is_flag:
            values.setdefault(option.name or "", [])
            continue
        value = value if equals else next(waiting, "")
        if value and not (value.startswith("--") and not equals):
            values.setdefault(option.name or "", []).append(value)
    for argument in arguments:
        count = len(words) if argument.nargs == -1 else 1
        if words[:count]:
            values[argument.name or ""] = words[:count]
        words = words[count:]
    return values


def _option_named(name: str, options: Mapping[str, click.Option]) -> str | None:
    if name in _DAY_WORDS:
        days = [opt for opt, option in options.items() if option.type is DAY]
        return next(iter(days), None)
    if name in _OPTION_WORDS:
        return _OPTION_WORDS[name]
    return next(iter(nearest(name, options, cutoff=0.7)), None)


# What it takes to make it complete.


def _complete(typed: _Typed) -> Iterator[list[str]]:
    """The words of each whole command: two where a day has two meanings."""
    params = {param.name or "": param for param in typed.command.params}
    values = dict(typed.values)
    _fit_objective_and_power(typed, values)
    needed = [name for name, param in params.items() if param.required]
    needed += [name for name in _NEEDED.get(typed.path, ()) if name not in values]
    if values.get("power", ["s35"]) != ["s35"] and "objective" in needed:
        needed.remove("objective")
    for name in needed:
        if name in _VALUES:
            values.setdefault(name, [])
    choices: list[list[tuple[str, list[str]]]] = []
    order = sorted(values, key=lambda name: not isinstance(params.get(name), click.Argument))
    for name in order:
        param = params.get(name)
        if param is None:
            continue
        kind = "schema" if typed.path == "schema" else name
        choices.append([(name, words) for words in _good(param, kind, values[name])])
    for chosen in itertools.islice(itertools.product(*choices), 2):
        line = typed.path.split()
        for name, words in chosen:
            param = params[name]
            if isinstance(param, click.Argument):
                line += words
            elif isinstance(param, click.Option) and param.is_flag:
                line.append(param.opts[-1])
            else:
                line += [part for word in words for part in (param.opts[0], word)]
        yield line


def _fit_objective_and_power(typed: _Typed, values: dict[str, list[str]]) -> None:
    """Leave out an objective where the power has none, and state the power that a word leads to."""
    edition = law.built_in()
    for word in values.get("objective", [])[:1]:
        power = power_to_look_at(word, edition)
        if power is not None and "power" in {param.name for param in typed.command.params}:
            values["power"] = [power]
    with contextlib.suppress(LookupError):
        for word in values.get("power", [])[:1]:
            if power_meant(word, edition)[0] != "s35":
                values.pop("objective", None)


def _good(param: click.Parameter, name: str, words: list[str]) -> list[list[str]]:
    """The values of a parameter as they work, in every meaning; the example's where none does."""
    example = list(_VALUES.get(name, ()))
    if isinstance(param, click.Option) and param.is_flag:
        return [[]]
    if param.type is DAY:
        days = _days(words[-1]) if words else []
        return [[day] for day in days or example]
    if name in ("ref", "schema"):
        among = law.built_in().entries if name == "ref" else PUBLISHED
        near = [near for word in words for near in nearest(word, among)]
        return [near or example]
    if name in ("kind", "nation"):
        return [[word for word in words if any(True for _ in directory.bodies(**{name: word}))]]
    if name in _NAMES:
        good = [body for word in words for body in _bodies(word, name)]
        most = len(example) if name == "parties" else 1
        names: list[str] = [*good, *(example if len(good) < most else [])]
        return [list(dict.fromkeys(names))[: max(most, len(good))]]
    if name in ("objective", "power"):
        return [[word] for word in words[-1:] if _known(word, name)] or [example or ["s35"]]
    if isinstance(param.type, click.Choice):
        near = [
            hit for word in words for hit in nearest(word.lower(), map(str, param.type.choices))
        ]
        return [near] if near else [[]]
    return [words or example]


def _days(text: str) -> list[str]:
    """The text itself where it is a day of this law, or the days that it could mean."""
    try:
        law.as_at(day_typed(text)[0])
    except ValueError:
        return [day.isoformat() for day in days_meant(text) if day >= law.built_in().passed]
    return [text]


def _bodies(word: str, name: str) -> list[str]:
    """The name where it is known, or the nearest that is."""
    for candidate in (word, *directory.near(word)):
        with contextlib.suppress(LookupError, ValueError):
            if name == "name":
                directory.find(candidate)
            else:
                body_of(candidate, None)
            return [candidate]
    return []


def _known(word: str, name: str) -> bool:
    with contextlib.suppress(LookupError):
        meant = objective_meant if name == "objective" else power_meant
        return bool(meant(word, law.built_in()))
    return False


# Files.


def _existing(names: Sequence[str]) -> bool:
    with contextlib.suppress(OSError, ValueError):
        return bool(names) and all(name == "-" or Path(name).exists() for name in names)
    return False


def _free(stem: str) -> str:
    """A name of a JSON file that does not exist yet."""
    names = itertools.chain([stem], (f"{stem}-{number}" for number in itertools.count(2)))
    return next(f"{name}.json" for name in names if not _existing([f"{name}.json"]))


def _fill_in_files(typed: _Typed, steps: list[str]) -> None:
    """Put a file into every place for one that needs it; ``steps`` gets the commands to make it."""
    for param in typed.command.params:
        name = param.name or ""
        if not isinstance(param, click.Argument) or name not in _FILES:
            continue
        words = typed.values.get(name, [])
        if (not words and not param.required) or _existing(words):
            continue
        near = [found for word in words for found in _near_file(word)]
        if near and len(near) == len(words):
            typed.values[name] = near
        elif typed.path == "report":
            typed.values[name] = ["."]
        elif typed.path == "law check":
            typed.values.pop(name, None)
        else:
            typed.values[name] = [_made(typed.path, name, steps)]


def _near_file(name: str) -> list[str]:
    """The name itself where it exists, or the nearest file beside it."""
    if _existing([name]):
        return [name]
    path = Path(name)
    with contextlib.suppress(OSError, ValueError):
        beside = [file.name for file in itertools.islice(path.parent.iterdir(), 1000)
                  if file.suffix == path.suffix or not path.suffix]  # fmt: skip
        return [str(path.parent / found) for found in nearest(path.name, beside, cutoff=0.7)]
    return []


def _made(path: str, name: str, steps: list[str]) -> str:
    """A file for a command, with the commands that make it added to the steps."""
    if path == "words check":
        catalogue = _free("cy")
        steps.append(_line(["words", "template", "cy", "-o", catalogue]))
        return catalogue
    draft = _free("draft")
    if not steps:
        parties = [word for party in _VALUES["parties"] for word in ("--party", party)]
        steps.append(_line(["agreement", "new", *parties, "--objective", *_VALUES["objective"],
                            "--starts", "today", "-o", draft]))  # fmt: skip
    if path == "register import" or name == "download":
        entries = _free("register")
        steps.append(_line(["register", "export", draft, "-o", entries]))
        return entries
    return draft
