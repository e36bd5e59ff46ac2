"""The page as text: one file, no request to another site, and the rules unchanged."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from pathlib import Path

import pytest

import pubservice_share as pss
from pubservice_share.directory import bodies
from pubservice_share.directory.exported import exported_directory
from pubservice_share.explorer import explorer_page
from pubservice_share.explorer.page_file import modules_in_order
from pubservice_share.portable import READER
from pubservice_share.portable.modules import one_script
from tools.javascript_package import package_modules

SCRIPT = re.compile(r"<script([^>]*)>(.*?)</script>", re.DOTALL)


@pytest.fixture(scope="module")
def page() -> str:
    return explorer_page()


@pytest.fixture(scope="module")
def scripts(page: str) -> dict[str, str]:
    """The text of each script element by its id; the id of the script itself is empty."""
    texts = {}
    for attributes, text in SCRIPT.findall(page):
        id = re.search(r'id="([^"]+)"', attributes)
        texts[id[1] if id else ""] = text
    return texts


def digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def test_the_page_loads_nothing(page: str) -> None:
    without_data = SCRIPT.sub("", page)
    assert not re.findall(r"<(?:link|img|iframe|object|embed|video|audio|source)\b", without_data)
    assert not re.findall(r"\bsrc=|@import|url\(|srcset=|http-equiv=.refresh", without_data)
    # The styles of GOV.UK have selectors for links, which load nothing.
    selectors = re.compile(r'\[href\^="[^"]*"\]')
    assert "http" not in selectors.sub("", without_data).replace("http-equiv", "")


def test_only_this_very_script_and_style_may_run(page: str, scripts: dict[str, str]) -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    style = re.search(r"<style>(.*?)</style>", page, re.DOTALL)
    assert policy
    assert style
    rules = dict(part.split(" ", 1) for part in policy[1].split("; "))
    assert rules["default-src"] == "'none'"
    assert rules["script-src"] == digest(scripts[""])
    assert rules["style-src"] == digest(style[1])
    assert rules.keys().isdisjoint({"connect-src", "img-src", "frame-src", "font-src"})
    assert page.index("Content-Security-Policy") < page.index("<style>")
    assert not re.search(r'\sstyle="|\son[a-z]+="', SCRIPT.sub("", page))


def test_it_holds_the_portable_rules_as_they_are(scripts: dict[str, str]) -> None:
    assert json.loads(scripts["portable-rules"]) == json.loads(json.dumps(pss.portable_rules()))


def test_nothing_in_it_ends_a_script_early(page: str, scripts: dict[str, str]) -> None:
    assert set(scripts) == {"", "portable-rules", "explorer-data"}
    assert page.count("<script") == page.count("</script>") == 3
    assert "<!--" not in page
    assert all("<" not in scripts[name] for name in ("portable-rules", "explorer-data"))


def test_the_same_law_makes_the_same_page(page: str) -> None:
    assert explorer_page() == page


def test_a_form_of_export_that_one_script_cannot_hold_is_refused() -> None:
    modules = {**modules_in_order(), "more.mjs": "export { more };\n"}
    with pytest.raises(ValueError, match=r"more\.mjs: .* export { more }"):
        one_script(modules)


def test_every_module_is_in_the_script_and_none_is_long() -> None:
    names = set(modules_in_order())
    folder = Path(pss.__file__).parent / "explorer" / "page"
    own = {path.name for path in folder.glob("*.mjs")}
    shared = {path.name for path in READER.glob("*.mjs")}
    assert own <= names
    assert not own & shared, "a name stands for two modules"
    # What only the package needs, and the reader's own command, which is for Node.
    elsewhere = set(package_modules()) | {"reader.mjs", "kit_reader.mjs"}
    assert shared <= names | elsewhere
    assert all(source.count("\n") < 400 for source in modules_in_order().values())
    script = one_script(modules_in_order())
    assert "import " not in script.replace("important ", "")
    for word in ("innerHTML", "eval(", "fetch(", "XMLHttpRequest", "WebSocket", "sendBeacon",
                 "localStorage", "Date.now", "new Date()", "document.cookie"):  # fmt: skip
        assert word not in script, word


def test_it_holds_the_directory_as_it_is_exported(scripts: dict[str, str]) -> None:
    directory = json.loads(scripts["explorer-data"])["directory"]
    assert directory == json.loads(json.dumps(exported_directory()))
    assert [row["id"] for row in directory["bodies"]] == [body.id for body in bodies()]


def test_each_example_loads(scripts: dict[str, str]) -> None:
    examples = json.loads(scripts["explorer-data"])["examples"]
    outcomes = {pss.assess(pss.from_dict(scripts["document"])).outcome for scripts in examples}
    assert len(examples) >= 4
    assert len(outcomes) >= 2
