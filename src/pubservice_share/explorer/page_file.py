"""The page as one file, with its policy for what may run in it."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path
from typing import Any

from pubservice_share.law import Edition, built_in
from pubservice_share.portable import READER, portable_rules
from pubservice_share.reports.pages.page_templates import style_sheets

from .page_data import explorer_data

__all__ = ["explorer_page", "modules_in_order", "one_script"]

_PAGE = Path(__file__).parent / "page"
_START = "explorer.mjs"

_IMPORT = re.compile(r'^import \{([^}]*)\} from "\./([a-z_]+)\.mjs";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:function\*?|const|class) (\w+))", re.MULTILINE)
#: Statements that are not allowed inside a function.
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


def _source(name: str) -> str:
    """A module of the page, or of the reader of the portable rules."""
    own = _PAGE / name
    return (own if own.exists() else READER / name).read_text(encoding="utf-8")


def modules_in_order() -> dict[str, str]:
    """The modules of the page, each after those that it imports.

    Raises ValueError where two import each other.
    """
    sources: dict[str, str] = {}

    def visit(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            raise ValueError(f"modules need each other: {' to '.join((*way, name))}")
        if name in sources:
            return
        source = _source(name)
        for _, imported in _IMPORT.findall(source):
            visit(f"{imported}.mjs", (*way, name))
        sources[name] = source

    visit(_START, ())
    return sources


def one_script() -> str:
    """The modules as one script: each is a function that returns its exports.

    Raises ValueError for a form of import or export that is not supported.
    """
    functions = []
    for name, source in modules_in_order().items():
        body = _IMPORT.sub(lambda match: f"const {{{match[1]}}} = ${match[2]};\n", source)
        exports = ", ".join(_EXPORT.findall(body))
        body = _EXPORT.sub("", body)
        if left := _LEFT.search(body):
            raise ValueError(f"{name}: this cannot stand in one script: {left[0]}")
        functions.append(f"const ${name[:-4]} = (() => {{\n{body}return {{ {exports} }};\n}})();\n")
    return "".join(functions)


def _json(value: Any) -> str:
    """JSON for a script element: nothing in it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for letter in "<>&\u2028\u2029":
        text = text.replace(letter, f"\\u{ord(letter):04x}")
    return text


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _policy(script: str, style: str) -> str:
    """The content security policy: a browser runs only this script and connects to nothing."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_digest(script)}",
            f"style-src {_digest(style)}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
        )
    )


def explorer_page(*, law: Edition | None = None) -> str:
    """The explorer as one HTML text, for an edition of the law.

    The same edition gives the same text.  It needs no other file and no network.
    """
    edition = law or built_in()
    own_style = (_PAGE / "page.css").read_text(encoding="utf-8")
    script, style = one_script(), f"{style_sheets()}\n{own_style}"
    pieces = {
        "policy": _policy(script, style),
        "style": style,
        "script": script,
        "rules": _json(portable_rules(law=edition)),
        "data": _json(explorer_data(edition)),
        "licence": edition.licence,
    }
    page = (_PAGE / "page.html").read_text(encoding="utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda match: pieces[match[1]], page)
