"""``explorer``: the page that assesses documents in a browser, without a network."""

from __future__ import annotations

from pubservice_share import Edition

from .outputs import print_data, with_output
from .shared import LAW, command

__all__ = ["explorer_command"]


@command.command("explorer")
@LAW
@with_output
def explorer_command(edition: Edition | None) -> None:
    """Write the explorer: one HTML file in which people put questions and see the answers.

    The file contains the rules, the law and the directory. It works offline and sends nothing
    anywhere. Without -o it is written to standard output.
    """
    from pubservice_share.explorer import explorer_page  # no other command needs it

    print_data(explorer_page(law=edition).removesuffix("\n"))
