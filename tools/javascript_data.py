"""The data modules of the JavaScript package: each a JSON text, whose digest the package checks."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from pubservice_share.directory.exported import exported_directory
from pubservice_share.portable import portable_rules

__all__ = ["KINDS", "changes_of", "data_files", "data_texts", "shared_once"]

#: The data by kind, each in a module of its own.
KINDS = ("rules", "law", "schemas", "directory")
#: What of the portable rules an edition of the law decides.
_OF_LAW = ("edition", "law_digest", "spans", "tables", "law")
_HEAD = "// Generated from the library by tools/javascript_package.py.\n"
#: A value of this length has a line of its own.
_WIDTH = 100
#: So has one of the rules, whose short lines would take room that a page has to load.
_WIDTH_OF_RULES = 2000
#: A part that is no longer is not shared: compressed, it takes less room where it stands.
_SHORT = 50


def _lines(value: Any, width: int = _WIDTH) -> Iterator[str]:
    """A JSON text in lines without indentation, so that a change of data shows as one."""
    compact = json.dumps(value, separators=(",", ":"))
    if len(compact) <= width or not isinstance(value, dict | list):
        yield compact
        return
    keyed = isinstance(value, dict)
    rows = value.items() if isinstance(value, dict) else (("", row) for row in value)
    yield "{" if keyed else "["
    for number, (key, row) in enumerate(rows, start=1):
        first, *rest = _lines(row, width)
        lines = [f"{json.dumps(key)}:{first}" if keyed else first, *rest]
        if number < len(value):
            lines[-1] += ","
        yield from lines
    yield "}" if keyed else "]"


def _key(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def shared_once(value: Any) -> dict[str, Any]:
    """A value whose repeated parts stand once: ``lib/exports.mjs`` puts them in their places.

    ``parts`` are those parts, each behind those that it contains, and ``{"$": 3}`` stands for the
    fourth.
    """
    counts: Counter[str] = Counter()

    def count(inner: Any) -> None:
        if isinstance(inner, dict | list) and len(key := _key(inner)) > _SHORT:
            counts[key] += 1
            if counts[key] == 1:
                for row in inner.values() if isinstance(inner, dict) else inner:
                    count(row)

    parts: list[Any] = []
    places: dict[str, int] = {}

    def packed(inner: Any) -> Any:
        if isinstance(inner, dict):
            if "$" in inner:
                raise ValueError("the key $ stands for a part")
            return {name: placed(row) for name, row in inner.items()}
        return [placed(row) for row in inner] if isinstance(inner, list) else inner

    def placed(inner: Any) -> Any:
        if not isinstance(inner, dict | list) or counts[key := _key(inner)] < 2:
            return packed(inner)
        if key not in places:
            part = packed(inner)
            places[key] = len(parts)
            parts.append(part)
        return {"$": places[key]}

    count(value)
    whole = packed(value)
    return {"parts": parts, "value": whole}


def changes_of(forms: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The forms that a table has had, each as what differs from the one before."""
    return [
        {
            "set": {key: row for key, row in form.items() if key not in old or old[key] != row},
            "unset": [key for key in old if key not in form],
        }
        for old, form in itertools.pairwise([{}, *forms])
    ]


def data_texts() -> dict[str, str]:
    """The JSON text of each kind of data.

    Letters beyond ASCII are escaped: engines keep and parse such a text in half the room.
    """
    pack = portable_rules()
    values = {
        # The digest of the complete export: here each part has its own.
        "rules": {key: pack[key] for key in pack if key not in (*_OF_LAW, "schemas", "digest")},
        "law": {key: pack[key] for key in _OF_LAW},
        "schemas": pack["schemas"],
        "directory": exported_directory(),
    }
    tables = pack["tables"]
    values["law"]["tables"] = {
        name: {**table, "forms": changes_of(table["forms"])} for name, table in tables.items()
    }
    # The questions for facts and their help stand among the words.
    values["rules"]["facts"] = [
        {key: row for key, row in fact.items() if key not in ("question", "help")}
        for fact in pack["facts"]
    ]
    # Formulas repeat each other; elsewhere it takes longer to place parts than to read them again.
    values["rules"] = shared_once(values["rules"])
    width = {"rules": _WIDTH_OF_RULES}
    return {kind: "\n".join(_lines(values[kind], width.get(kind, _WIDTH))) for kind in KINDS}


def data_files() -> dict[str, str]:
    """The modules, by their path within the package."""
    texts = data_texts()
    files = {}
    for kind, text in texts.items():
        quoted = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
        files[f"data/{kind}.mjs"] = f"{_HEAD}export default `{quoted}`;\n"
    digests = "".join(
        f'  {kind}: "sha256:{hashlib.sha256(text.encode()).hexdigest()}",\n'
        for kind, text in texts.items()
    )
    files["data/digests.mjs"] = f"{_HEAD}export const DIGESTS = {{\n{digests}}};\n"
    return files
