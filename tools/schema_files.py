"""Write the published JSON Schemas, from the model and the built-in law."""

from __future__ import annotations

from pathlib import Path

from pubservice_share.documents.schemas.published import PUBLISHED, schema

from .json_layout import json_text

FOLDER = Path(__file__).parent.parent / "schemas"


def main() -> None:
    """Write each schema to its file."""
    for name in PUBLISHED:
        path = FOLDER / f"{name}.schema.json"
        path.write_text(json_text(schema(name)), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
