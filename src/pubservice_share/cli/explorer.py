"""``explorer``: the page that assesses documents in a browser, without a network."""

from __future__ import annotations

from pathlib import Path

import click

from pubservice_share import Edition

from .outputs import write_whole
from .shared import LAW, command, echo

__all__ = ["explorer_command"]


@command.command("explorer")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), help="The file to write to."
)
@LAW
def explorer_command(output: Path | None, edition: Edition | None) -> None:
    """Write the explorer: one HTML file in which people put questions and see the answers.

    The file contains the rules, the law and the directory. It works offline and sends nothing
    anywhere. Without -o it is written to standard output.
    """
    from pubservice_share.explorer import explorer_page  # no other command needs it

    page = explorer_page(law=edition)
    if output is None:
        echo(page.removesuffix("\n"))
        return
    write_whole(output, page.encode())
