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
from pubservice_share.portable.modules import in_order, one_script
from pubservice_share.reports.pages.page_templates import style_sheets

from .page_data import explorer_data

__all__ = ["explorer_page", "modules_in_order"]

_PAGE = Path(__file__).parent / "page"
_START = "explorer.mjs"


def _source(name: str) -> str:
    """A module of the page, or of the reader of the portable rules."""
    own = _PAGE / name
    return (own if own.exists() else READER / name).read_text(encoding="utf-8")


def modules_in_order() -> dict[str, str]:
    """The modules of the page, each after those that it imports."""
    return in_order([_START], _source)


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
    script, style = one_script(modules_in_order()), f"{style_sheets()}\n{own_style}"
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
