"""How the pages are built: ``make docs``."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from pubservice_share import __version__  # noqa: E402
from pubservice_share.law import text_kinds  # noqa: E402
from tools import reference_pages  # noqa: E402

project = "pubservice-share"
version = release = __version__
copyright = "the pubservice-share contributors. MIT licence"
language = "en_GB"

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.viewcode", "sphinx_copybutton"]
exclude_patterns = ["_build"]

# Every type named in a signature is documented, but for those of others and those that are private.
nitpicky = True
nitpick_ignore_regex = [
    ("py:.*", r"(collections|datetime|enum|hypothesis|os|pathlib|typing)\..*"),
    ("py:.*", r"Noun|RuleResult|date|.*\._\w+|pubservice_share\.rules\..*"),
    # A protocol and a type variable of signatures, and the name that autodoc gives to an alias.
    ("py:.*", r"Answer|TypeAliasForwardRef|_Table|.*\.DocumentT"),
    ("py:.*", "|".join([*text_kinds.__all__, "Territory"])),
]

myst_heading_anchors = 3

html_theme = "furo"
html_title = "pubservice-share"
html_show_sphinx = False
copybutton_prompt_text = r"\$ |>>> |\.\.\. "
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_class_signature = "separated"
autodoc_preserve_defaults = True
# A text of the law data that is marked as a citation, an id and so on is plain text to a reader.
autodoc_type_aliases = dict.fromkeys(text_kinds.__all__, "str") | {"ScheduleNumber": "int"}
default_role = "code"


def _meaning(app: Any, what: str, name: str, obj: Any, options: Any, lines: list[str]) -> None:
    """A field of a noun is described by the meaning that its schema has."""
    if what != "attribute":
        return
    path, _, field = name.rpartition(".")
    module, _, cls = path.rpartition(".")
    owner = getattr(sys.modules.get(module), cls, None)
    if isinstance(owner, type) and attrs.has(owner) and field in attrs.fields_dict(owner):
        meaning = attrs.fields_dict(owner)[field].metadata.get("meaning")
        if meaning:
            # What the source says besides is the provision, or another wording of the same.
            provision = re.match(r"ss?\.\d", " ".join(lines))
            lines[:] = [meaning, "", *(lines if provision else [])]


def _skip(app: Any, what: str, name: str, obj: Any, skip: bool, options: Any) -> bool | None:
    """How a class is made is said by its fields."""
    return True if name == "__init__" else None


#: Pages that stand outside this folder, and the page that includes each.
OUTSIDE = {
    "CHANGELOG.md": "project/changelog.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "SECURITY.md": "project/security.md",
    "examples/README.md": "project/examples.md",
    "examples/downstream/README.md": "project/downstream.md",
    "examples": "project/examples.md",
    "examples/downstream": "project/downstream.md",
    "cases": "reference/cases.md",
    "cases/README.md": "reference/cases.md",
    "schemas": "reference/documents.md",
}
DOCS = ROOT / "docs"


def _placed(text: str, folder: Path, page: Path) -> str:
    """A text whose links, as they stand in the checkout, lead to the pages built from it."""

    def link(found: re.Match[str]) -> str:
        target, hash, anchor = found.group(1).partition("#")
        if not target or "://" in target or target.startswith("mailto:"):
            return found.group(0)
        path = (folder / target).resolve()
        if not path.is_relative_to(ROOT):
            return found.group(0)
        within = path.relative_to(ROOT).as_posix()
        path = DOCS / OUTSIDE[within] if within in OUTSIDE else path
        return f"]({os.path.relpath(path, page.parent)}{hash}{anchor})"

    return re.sub(r"\]\(([^)\s]+)\)", link, text)


def _read(app: Any, name: str, source: list[str]) -> None:
    """Take in what a page includes, and let links lead where they lead in the checkout."""
    page = DOCS / f"{name}.md"
    included = re.match(r"```{include} (\S+)\n```\n", source[0])
    if included:
        path = (page.parent / included.group(1)).resolve()
        text = path.read_text(encoding="utf-8")
        source[0] = _placed(text, path.parent, page) + source[0][included.end() :]
    else:
        source[0] = _placed(source[0], page.parent, page)


def setup(app: Any) -> None:
    """The generated pages are written before the others are read."""
    app.connect("builder-inited", lambda _: reference_pages.main())
    app.connect("autodoc-skip-member", _skip)
    app.connect("source-read", _read)
    app.connect("autodoc-process-docstring", _meaning)
