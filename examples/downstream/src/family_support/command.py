"""``family-support``: referrals at the terminal.

It exits 0, and 1 with a sentence where the system refuses.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pubservice_share as pss

from . import disclosures as sharing
from . import partners
from .store import Store

#: The views of our legal team on readings, by id: none so far.
VIEWS: dict[str, bool] = {}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command."""
    options = _parser().parse_args(arguments)
    with Store(options.database) as store:
        try:
            print(_run(options, store))  # noqa: T201 - a command prints
        except (sharing.RefusedError, pss.DocumentError, LookupError) as error:
            print(f"Refused: {error}")  # noqa: T201
            return 1
    return 0


def _run(options: argparse.Namespace, store: Store) -> str:
    match options.command:
        case "refer":
            referral = partners.refer(
                options.id,
                family=options.family,
                summary=options.summary,
                to=options.to,
                on=options.on,
            )
        case "answer":
            value = json.loads(options.value)
            referral = sharing.with_answer(store.get(options.id), options.path, value)
        case "pass-on":
            referral = sharing.pass_on(
                store.get(options.id), on=options.on, by=options.by, other_power=options.other_power
            )
        case "decide":
            day = options.on.isoformat()
            referral = sharing.with_answer(store.get(options.id), "on", day)
        case _:
            referral = store.get(options.id)
    if referral.passed_on is None and options.command != "show":
        referral = sharing.decide(referral, VIEWS)
    store.put(referral)
    return sharing.screen(referral, VIEWS)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="family-support")
    parser.add_argument("database", type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("refer", "answer", "decide", "show", "pass-on"):
        command = commands.add_parser(name)
        command.add_argument("id")
        if name == "refer":
            for option in ("--family", "--summary", "--to"):
                command.add_argument(option, required=True)
        if name == "answer":
            command.add_argument("path")
            command.add_argument("value", help="JSON: true, false, or a list of words")
        if name == "pass-on":
            command.add_argument("--by", required=True)
            command.add_argument("--other-power")
        if name in ("refer", "decide", "pass-on"):
            command.add_argument("--on", type=date.fromisoformat, required=True)
    return parser
