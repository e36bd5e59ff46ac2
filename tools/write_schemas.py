"""Write the published JSON Schemas from the model and the built-in law."""

import json
from pathlib import Path

from pubservice_share.documents.schemas.published import PUBLISHED, schema

FOLDER = Path(__file__).parent.parent / "schemas"


def text_of(name: str) -> str:
    """The text of one schema file."""
    return json.dumps(schema(name), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write each schema to its file."""
    for name in PUBLISHED:
        (FOLDER / f"{name}.schema.json").write_text(text_of(name), encoding="utf-8")


if __name__ == "__main__":
    main()
