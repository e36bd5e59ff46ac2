"""``register``: import, export and compare entries of the public register."""

from __future__ import annotations

import click

from pubservice_share import DocumentError, Edition, register, to_dict
from pubservice_share.model.agreements import Agreement
from pubservice_share.reports.register import reconciliation_in_text

from .inputs import agreements_in, bytes_of
from .outputs import with_output
from .shared import FORMAT, INVALID, LAW, command, echo, echo_json, faults_in_text, width

__all__ = ["register_command"]


@command.group("register")
def register_command() -> None:
    """Import, export and compare entries of the public register of agreements."""


def _entries_in(name: str, edition: Edition | None) -> tuple[Agreement, ...]:
    return register.read(bytes_of(name), law=edition)


@register_command.command("import")
@click.argument("file")
@LAW
@with_output
def import_command(file: str, edition: Edition | None) -> int:
    """Print the agreements in a register FILE as a JSON list.

    FILE is the JSON or RSF of the register of 2018 to 2019, or the JSON of the present site; - is
    standard input. validate, assess, report and the other commands read the list.
    What cannot be imported is kept under register_entry.unread and becomes a finding. An entry
    that cannot become an agreement is reported on standard error, with its position and number.
    The others are still printed, and the exit code is 2.
    """
    try:
        entries = register.download(bytes_of(file), law=edition)
    except DocumentError as error:
        click.echo(faults_in_text(file, error), err=True)
        return INVALID
    if entries.faults:
        click.echo(faults_in_text(file, DocumentError(list(entries.faults))), err=True)
    if entries.agreements or not entries.faults:
        echo_json([to_dict(agreement) for agreement in entries.agreements], indent=2)
    return INVALID if entries.faults else 0


@register_command.command("export")
@click.argument("paths", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--form",
    type=click.Choice(list(register.FORMS)),
    default="site",
    show_default=True,
    help="The format of the register of 2018 to 2019, or of the present site.",
)
@LAW
@with_output
def export_command(paths: tuple[str, ...], form: str, edition: Edition | None) -> int:
    """Print agreements from files or folders as entries of the register."""
    try:
        agreements = [agreement for _, agreement in agreements_in(paths, edition)]
    except DocumentError as error:
        click.echo(faults_in_text(", ".join(paths), error), err=True)
        return INVALID
    entries = [register.export(agreement, form, law=edition) for agreement in agreements]
    echo_json([{"agreement": agreement} for agreement in entries] if form == "site" else entries,
              indent=2)  # fmt: skip
    return 0


@register_command.command("reconcile")
@click.argument("folder")
@click.argument("download")
@LAW
@FORMAT
@with_output
def reconcile_command(folder: str, download: str, edition: Edition | None, form: str) -> int:
    """Compare a FOLDER of agreements with a DOWNLOAD of the register.

    Exits 0 if they agree and 1 if they do not.
    """
    try:
        ours = [agreement for _, agreement in agreements_in([folder], edition)]
        reconciliation = register.reconcile(ours, _entries_in(download, edition))
    except DocumentError as error:
        click.echo(faults_in_text(f"{folder}, {download}", error), err=True)
        return INVALID
    if form == "json":
        echo_json(reconciliation.to_dict(), indent=2)
    else:
        echo(reconciliation_in_text(reconciliation, width=width()))
    return 0 if reconciliation.agrees else 1
