"""What scripts and files rely on: commands, options, ids of rules, and codes of faults."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import click

from pubservice_share.cli.main import COMMANDS
from pubservice_share.cli.shared import command
from pubservice_share.documents.fault_codes import FAULT_CODES
from pubservice_share.rules import every_rule
from pubservice_share.rules.checks import CHECKS

from .breaks import Break

__all__ = [
    "breaks_of_commands",
    "breaks_of_fault_codes",
    "breaks_of_rules",
    "commands",
    "fault_codes",
    "rules",
]

Commands = dict[str, Any]


def _parameter(parameter: click.Parameter) -> dict[str, Any]:
    choices = list(parameter.type.choices) if isinstance(parameter.type, click.Choice) else None
    is_flag = isinstance(parameter, click.Option) and parameter.is_flag
    return {
        "required": parameter.required,
        "several": parameter.multiple
        if isinstance(parameter, click.Option)
        else parameter.nargs == -1,
        "flag": is_flag,
        "choices": choices,
        "default": parameter.default if isinstance(parameter.default, str | int | bool) else None,
    }


def _walk(entry: click.Command, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    options: dict[str, Any] = {}
    arguments = []
    for parameter in entry.params:
        if isinstance(parameter, click.Option):
            signs = (*parameter.opts, *parameter.secondary_opts)
            options |= {sign: _parameter(parameter) for sign in signs}
        else:
            arguments.append(_parameter(parameter))
    yield name, {"options": dict(sorted(options.items())), "arguments": arguments}
    if isinstance(entry, click.Group):
        for inner, command_inside in sorted(entry.commands.items()):
            yield from _walk(command_inside, f"{name} {inner}")


def commands() -> Commands:
    """Every command with its options and arguments."""
    # Importing the modules is what makes their commands known to the group.
    if not COMMANDS:
        raise RuntimeError("the command has no commands")
    return dict(_walk(command, "pubservice-share"))


def rules() -> list[str]:
    """The ids of rules and checks, as findings, waivers and ``--select`` have them."""
    return sorted({rule.id for rule in every_rule()} | {check.id for check in CHECKS})


def fault_codes() -> list[str]:
    """The codes of faults, as programs read them."""
    return sorted(FAULT_CODES)


def _changed(where: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Break]:
    if new["required"] and not old["required"]:
        yield Break(where, "now required", "it could be left out")
    if old["several"] and not new["several"]:
        yield Break(where, "one only", "it could be given several times")
    if old["flag"] != new["flag"]:
        what = "it took a value" if new["flag"] else "it took no value"
        yield Break(where, "flag", what)
    if new["choices"] is not None:
        if old["choices"] is None:
            yield Break(where, "choices", "it took any value")
        for word in old["choices"] or ():
            if word not in new["choices"]:
                yield Break(where, f"choice {word}", "it is no longer accepted")
    if old["default"] != new["default"]:
        what = f"was {json.dumps(old['default'])}, is {json.dumps(new['default'])}"
        yield Break(where, "default", what, certain=False)


def breaks_of_commands(frozen: Commands, today: Commands) -> list[Break]:
    """What a script that calls the commands would find broken."""
    return sorted(_of_commands(frozen, today))


def _of_commands(frozen: Commands, today: Commands) -> Iterator[Break]:
    for name, old in frozen.items():
        where = f"#{name}"
        if name not in today:
            yield Break(where, "removed", "there is no such command")
            continue
        new = today[name]
        for sign, option in old["options"].items():
            if sign not in new["options"]:
                yield Break(f"{where} {sign}", "removed", "there is no such option")
            else:
                yield from _changed(f"{where} {sign}", option, new["options"][sign])
        for sign, option in new["options"].items():
            if sign not in old["options"] and option["required"]:
                yield Break(f"{where} {sign}", "now required", "there was no such option")
        for at, argument in enumerate(old["arguments"]):
            place = f"{where} (argument {at + 1})"
            if at >= len(new["arguments"]):
                yield Break(place, "removed", "there is no such argument")
            else:
                yield from _changed(place, argument, new["arguments"][at])
        for at in range(len(old["arguments"]), len(new["arguments"])):
            if new["arguments"][at]["required"]:
                place = f"{where} (argument {at + 1})"
                yield Break(place, "now required", "there was no such argument")


def breaks_of_fault_codes(frozen: list[str], today: list[str]) -> list[Break]:
    """Codes that a program may read and that no fault has any longer."""
    gone = sorted(set(frozen) - set(today))
    return [Break(f"#{code}", "removed", "no fault has this code") for code in gone]


def breaks_of_rules(frozen: list[str], today: list[str]) -> list[Break]:
    """Ids that files may have and that no rule has any longer."""
    return [
        Break(f"#{id}", "removed", "no rule has this id") for id in sorted(set(frozen) - set(today))
    ]
