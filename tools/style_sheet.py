"""Write the style sheet of the report: the part of govuk-frontend that its pages use.

Takes the package from the npm registry into ``.cache/node``.  It leaves out fonts,
pictures and the crown, which are for the gov.uk domain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .tasks.packages import npm_install

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "src" / "pubservice_share" / "reports" / "pages"
TARGET = PAGES / "assets" / "govuk.css"
VERSION = "6.6.0"
FOLDER = ROOT / ".cache" / "node" / "styles"
PACKAGE = FOLDER / "node_modules" / "govuk-frontend"

#: GOV.UK asks services outside its domain to use another font than its own.
FONT = '"Helvetica Neue",Helvetica,Arial,sans-serif'

#: Parts of selectors for scripts, forms and old browsers, which no page has.
_NOT_ON_PAGES = ("govuk-frontend-supported", "js-enabled", "govuk-exit-this-page")

#: Conditions on browsers: those for old ones are left out, as plainer rules serve them.
_OLD = ("@supports not", "screen\\0")
_ALL = "@supports not (-ms-ime-align"


def fetched_sheet() -> Path:
    """The path of the compiled style sheet; the package is installed where it is missing."""
    npm_install("node/styles", f"govuk-frontend@{VERSION}")
    return PACKAGE / "dist" / "govuk" / "govuk-frontend.min.css"


def used_classes() -> frozenset[str]:
    """The classes of the package that the templates and their functions name."""
    paths = [*PAGES.rglob("*.html"), *PAGES.rglob("*.py")]
    text = "\n".join(path.read_text(encoding="utf-8") for path in paths)
    return frozenset(re.findall(r"govuk-[a-z0-9]+(?:[-_]+[a-z0-9]+)*", text))


def blocks(text: str) -> Iterator[tuple[str, str]]:
    """The blocks of a style sheet: the text before the brace, and the text inside."""
    place = 0
    while (start := text.find("{", place)) >= 0:
        head = text[place:start].rpartition(";")[2].strip()
        depth, end = 1, start + 1
        while depth:
            depth += {"{": 1, "}": -1}.get(text[end], 0)
            end += 1
        yield head, text[start + 1 : end - 1]
        place = end


def used_rules(text: str, classes: frozenset[str]) -> str:
    """The rules whose every class is used."""
    rules: list[tuple[str, str]] = []
    for head, body in blocks(text):
        if any(old in head for old in _OLD) and not head.startswith(_ALL):
            continue
        if head.startswith("@supports"):
            rules += [(before, body) for before, body in blocks(used_rules(body, classes))]
        elif head.startswith("@media"):
            inner = used_rules(body, classes)
            if inner and rules and rules[-1][0] == head:
                rules[-1] = (head, rules[-1][1] + inner)
            elif inner:
                rules.append((head, inner))
        elif not head.startswith("@"):
            selectors = ",".join(
                selector for selector in _selectors(head) if _is_used(selector, classes)
            )
            declared = ";".join(_declarations(body))
            if selectors and declared:
                rules.append((selectors, declared))
    return "".join(f"{head}{{{body}}}" for head, body in rules)


def _selectors(head: str) -> list[str]:
    return re.split(r",(?![^(]*\))", head)


def _is_used(selector: str, classes: frozenset[str]) -> bool:
    if any(hint in selector for hint in _NOT_ON_PAGES):
        return False
    return set(re.findall(r"\.([A-Za-z][\w-]*)", selector)) <= classes


def _declarations(body: str) -> Iterator[str]:
    for declaration in re.split(r";(?![^(]*\))", body):
        name, _, value = declaration.partition(":")
        if not name or "url(" in value or name.startswith(("-webkit-font", "-moz-osx")):
            continue
        # Another rule already gives the fonts for the screen.
        if name == "font-family":
            if value == "sans-serif":
                continue
            declaration = f"font-family:{FONT}"
        yield declaration


def text() -> str:
    """The style sheet, one rule a line."""
    source = re.sub(r"/\*.*?\*/", "", fetched_sheet().read_text(encoding="utf-8"), flags=re.DOTALL)
    head = (
        f"/* From govuk-frontend {VERSION}: only what the pages use, by tools/style_sheet.py.\n"
        "   Copyright (c) 2017 Crown Copyright (Government Digital Service). MIT licence. */\n"
    )
    rules = used_rules(source, used_classes())
    unused = sorted(
        name.removeprefix("--")
        for name in re.findall(r"--[\w-]+(?=:)", rules)
        if f"var({name}" not in rules
    )
    for name in unused:
        rules = re.sub(rf"--{name}:[^;}}]*;?", "", rules)
    return head + rules.replace("}", "}\n").replace("\n}", "}")


def main() -> None:
    """Write the style sheet."""
    TARGET.write_text(text(), encoding="utf-8")
    print(f"{TARGET.relative_to(ROOT)}: {len(TARGET.read_bytes()):,} bytes")


if __name__ == "__main__":
    main()
