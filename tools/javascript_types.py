"""The types of the JavaScript package, from the published JSON Schemas.

The declarations of its functions are written by hand, in ``javascript_functions.d.ts``.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pubservice_share.documents.schemas.published import schema
from pubservice_share.model import NOUN_NAMES

__all__ = ["types"]

_FUNCTIONS = Path(__file__).parent / "javascript_functions.d.ts"
_HEAD = """\
// Generated from the published JSON Schemas by tools/javascript_package.py.
"""
#: Words that an edition of the law may add: any text is taken, and an editor offers today's.
_OPEN = ("objective", "element", "eligible", "factor", "purpose", "use", "ground", "basis")
#: There are hundreds of references, which no editor should offer.
_TEXTS = ("reference",)
#: Rows of the law that the law of a day gives, and their parts: with every field, stated or not.
_ROWS = ("Entry", "Objective", "Element", "Factors", "Factor", "Listing", "Power", "Commencement")
_NAME = re.compile(r"^[A-Za-z_][A-Za-z0-9_]*$")
_WIDTH = 100


def _pascal(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[-_ ]", name))


def _comment(text: str | None, indent: str = "") -> str:
    if not text:
        return ""
    safe = text.replace("*/", "* /")
    line = f"{indent}/** {safe} */\n"
    if len(line) <= _WIDTH:
        return line
    rows = textwrap.wrap(safe, _WIDTH - len(indent) - 3)
    return "".join([f"{indent}/**\n", *(f"{indent} * {row}\n" for row in rows), f"{indent} */\n"])


def _union(parts: list[str]) -> str:
    return " | ".join(dict.fromkeys(parts))


def _type(shape: dict[str, Any], indent: str) -> str:
    """The type of a value with a shape."""
    if "$ref" in shape:
        return _pascal(shape["$ref"].rpartition("/")[2])
    if "const" in shape:
        return json.dumps(shape["const"])
    if "enum" in shape:
        return _union([json.dumps(word) for word in shape["enum"]]) or "never"
    for joined in ("anyOf", "oneOf"):
        if joined in shape:
            return _union([_type(part, indent) for part in shape[joined]])
    if "allOf" in shape:
        (only,) = shape["allOf"]
        return _type(only, indent)
    kinds = shape.get("type", [])
    return _union(
        [_of_kind(kind, shape, indent) for kind in ([kinds] if isinstance(kinds, str) else kinds)]
    ) or "unknown"  # fmt: skip


def _of_kind(kind: str, shape: dict[str, Any], indent: str) -> str:
    match kind:
        case "array":
            item = _type(shape.get("items", {}), indent)
            return f"Array<{item}>" if "|" in item or "{" in item else f"{item}[]"
        case "object" if "properties" in shape:
            return f"{{\n{''.join(_fields(shape, f'{indent}  '))}{indent}}}"
        case "object":
            inner = shape.get("additionalProperties", {})
            values = _type(inner, indent) if isinstance(inner, dict) else "unknown"
            return f"{{ [name: string]: {values} }}"
        case "integer":
            return "number"
        case _:
            return kind


def _fields(shape: dict[str, Any], indent: str) -> Iterator[str]:
    needed = shape.get("required", ())
    for name, field in shape["properties"].items():
        key = name if _NAME.match(name) else json.dumps(name)
        mark = "" if name in needed else "?"
        yield _comment(field.get("description"), indent)
        yield f"{indent}{key}{mark}: {_type(field, indent)};\n"


def _interface(name: str, shape: dict[str, Any]) -> str:
    fields = "".join(_fields(shape, "  "))
    return f"{_comment(shape.get('description'))}export interface {name} {{\n{fields}}}\n"


def _words(name: str, shape: dict[str, Any]) -> str:
    """The type of words of a list."""
    kind = name.removesuffix("-word")
    own = [json.dumps(row["const"]) for row in shape.get("oneOf", ())] or ["never"]
    if kind in _TEXTS:
        own = ["string"]
    elif kind in _OPEN:
        own.append("(string & {})")
    rows = "".join(f"\n  | {word}" for word in own)
    return f"{_comment(shape.get('title'))}export type {_pascal(name)} ={rows};\n"


def _rows() -> dict[str, str]:
    """The types of rows of the law, whose names begin with the word Law."""
    parts = schema("law")["$defs"]
    declared = {}
    for name in _ROWS:
        shape = {**parts[name], "required": list(parts[name]["properties"])}
        if name == "Entry":
            citation = {"description": "Its citation.", "type": "string"}
            shape["properties"] = {**shape["properties"], "citation": citation}
            shape["required"].append("citation")
        text = json.dumps(shape)
        for inner in _ROWS:
            text = text.replace(f'"#/$defs/{inner}"', f'"#/$defs/Law{inner}"')
        declared[f"Law{name}"] = _interface(f"Law{name}", json.loads(text))
    return declared


def types() -> str:
    """The text of ``index.d.ts``.

    Raises ValueError where two schemas have different parts of one name.
    """
    declared: dict[str, str] = {}
    for name in (*NOUN_NAMES, "assessment"):
        whole = schema(name)
        for part, shape in {**whole["$defs"], name: whole}.items():
            written = _words if part.endswith("-word") else _interface
            text = written(part if part.endswith("-word") else _pascal(part), shape)
            if declared.setdefault(_pascal(part), text) != text:
                raise ValueError(f"two schemas have different parts of the name {part}")
    nouns = " | ".join(map(_pascal, NOUN_NAMES))
    declared["Noun"] = f"/** A document. */\nexport type Noun = {nouns};\n"
    declared |= _rows()
    return "\n".join([_HEAD, *declared.values(), _FUNCTIONS.read_text(encoding="utf-8")])
