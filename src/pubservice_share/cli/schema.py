"""``schema``: the published JSON Schemas."""

from __future__ import annotations

import click

from pubservice_share import law, schema
from pubservice_share.documents.schemas.published import PUBLISHED

from .outputs import with_output
from .shared import LAW, command, echo, echo_json, usage_error

__all__ = ["schema_command"]


@command.command("schema")
@click.argument("name", required=False)
@LAW
@with_output
def schema_command(name: str | None, edition: law.Edition | None) -> None:
    """Print a published JSON Schema. Without NAME, list the names."""
    if name is None:
        echo("\n".join(PUBLISHED))
        return
    try:
        echo_json(schema(name, edition=edition), indent=2)
    except LookupError as error:
        raise usage_error(error) from None
