"""``rule``: what a rule or a check means, and how to fix a finding."""

from __future__ import annotations

import sys
from collections.abc import Iterable

import click

from pubservice_share import Edition
from pubservice_share.spelling import nearest

from .outputs import with_output
from .shared import FORMAT, LAW, coloured, command, echo, echo_answer, echo_json, painter, width

__all__ = ["rule_command"]

#: The most ids that are offered for one that is not known.
_MOST_NEAR = 3


@command.command("rule")
@click.argument("id", required=False)
@click.option("--list", "listing", is_flag=True, help="List every id with its title.")
@click.option(
    "--example", type=click.Choice(["met", "not-met", "unknown"]),
    help="Print the document of an example instead, as JSON: assess - reads it.",
)  # fmt: skip
@LAW
@FORMAT
@with_output
def rule_command(
    id: str | None, listing: bool, example: str | None, edition: Edition | None, form: str
) -> None:
    """Explain a rule or a check: what it means, its provisions, how to fix a finding.

    ID is the id in an answer, such as s35.elements or agreement.recipient-missing; --ids shows
    ids in the answers of assess and partnership. The examples are real documents, assessed when
    the command runs. Without ID, all are listed.
    """
    from pubservice_share.guidance.rule_rows import rule_rows
    from pubservice_share.reports.rules import rule_in_text, rules_in_text

    rows = {row.id: row for row in rule_rows(edition)}
    if id is None or listing:
        if id is not None or example is not None:
            raise click.UsageError("give an id, or --list for all of them")
        values = [row.to_dict() for row in rows.values()]
        echo_answer(form, values, rules_in_text(rows.values(), width=width()))
        return
    row = rows.get(id.strip().lower())
    if row is None:
        raise click.UsageError(_unknown(id, rows))
    examples = row.examples(edition)
    if example is not None:
        if example not in examples:
            others = " or ".join(f"--example {name}" for name in examples)
            raise click.UsageError(f"{row.id} has no example with that result: try {others}")
        echo_json(examples[example].document, indent=2)
    elif form == "json":
        shown = {name.replace("-", "_"): value.to_dict() for name, value in examples.items()}
        echo_json({**row.to_dict(), "examples": shown}, indent=2)
    else:
        text = rule_in_text(row, examples, width=width(), paint=painter())
        echo(text, colour=coloured(sys.stdout))


def _unknown(id: str, ids: Iterable[str]) -> str:
    """The message for an id that is not known, with near ones."""
    if id == "document.fault":
        return f"{id} is a fault of structure, and not a rule: its message says how to fix it"
    known = tuple(ids)
    # The end of an id is often remembered without its beginning.
    near = [name for name in known if name.partition(".")[2] == id]
    near += nearest(id, known, most=_MOST_NEAR)
    near += [name for name in known if id and id.lower() in name]
    offered = " or ".join(repr(name) for name in list(dict.fromkeys(near))[:_MOST_NEAR])
    hint = f"did you mean {offered}?" if offered else "rule --list lists them all"
    return f"{id!r} is not the id of a rule or a check; {hint}"
