"""The JavaScript package: what is generated, its copy in the wheel, its sizes and its types."""

from __future__ import annotations

import copy
import gzip
import json
import re
import shutil
import subprocess
import sys
import tarfile
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases
from support.javascript_package import from_package, run_module
from support.node import node, npm

import pubservice_share as pss
from tools.javascript_data import KINDS, changes_of, shared_once
from tools.javascript_package import CODE_FILES, COPY, PACKAGE, carried, code, code_head, generated

ROOT = Path(__file__).parents[2]
TYPESCRIPT = ROOT / ".cache" / "node" / "node_modules" / "typescript" / "bin" / "tsc"
DUE = "run `make js`"
INSTALL = "run `make task NAME=node`"
#: The most that code and rules may take together, compressed.
MOST = 60 * 1024
#: The modules that are commands for Node.
COMMANDS = ("reader.mjs", "kit_reader.mjs")


def test_what_is_generated_is_up_to_date() -> None:
    for name, text in generated().items():
        assert (PACKAGE / name).read_text(encoding="utf-8") == text, f"{name}: {DUE}"
    for name in CODE_FILES:
        assert (PACKAGE / name).read_text(encoding="utf-8").startswith(code_head()), DUE
    assert {path.stem for path in (PACKAGE / "data").iterdir()} == {*KINDS, "digests"}


def test_the_wheel_carries_a_copy() -> None:
    copied = {
        path.relative_to(COPY).as_posix(): path.read_bytes()
        for path in COPY.rglob("*")
        if path.is_file()
    }
    assert copied.keys() == carried().keys(), DUE
    assert copied == carried(), DUE


def test_the_version_is_that_of_the_library() -> None:
    assert json.loads((PACKAGE / "package.json").read_text())["version"] == pss.__version__


def test_the_modules_are_plain_and_need_nothing() -> None:
    """No dependency, no connection, no clock, and nothing that a page's policy would refuse."""
    described = json.loads((PACKAGE / "package.json").read_text())
    assert not described.keys() & {"dependencies", "peerDependencies", "scripts"}
    for path in (*PACKAGE.glob("*.mjs"), *PACKAGE.glob("lib/*.mjs")):
        source = path.read_text(encoding="utf-8")
        assert source.count("\n") < 400, path
        for word in ("eval(", "new Function", "fetch(", "XMLHttpRequest", "WebSocket", "Date.now",
                     "new Date()", "Math.random", "localStorage", "process."):  # fmt: skip
            assert word not in source or path.name in COMMANDS, (path, word)
        for module in re.findall(r'^(?:import|export)\b.*? from ?"([^"]+)"', source, re.MULTILINE):
            assert module.startswith("./") or path.name in COMMANDS, (path, module)


def test_the_sizes(capsys: pytest.CaptureFixture[str]) -> None:
    """Code and rules are small.

    The law is counted apart, and so are the schemas that come from it, and the directory with the
    code that looks names up in it.
    """

    def size(*names: str) -> int:
        return sum(len(gzip.compress((PACKAGE / name).read_bytes(), 9)) for name in names)

    sizes = {
        "code": size("answers.mjs", "built_in.mjs", "code.mjs", "shared.mjs", "data/digests.mjs"),
        **{kind: size(f"data/{kind}.mjs") for kind in KINDS},
        "look-up of names": size("index.mjs", "look_up.mjs"),
    }
    shown = ", ".join(f"{kind} {count / 1024:.1f}" for kind, count in sizes.items())
    with capsys.disabled():
        sys.stdout.write(f"\nThe JavaScript package compressed, in KB: {shown}\n")
    assert sizes["code"] + sizes["rules"] < MOST


def test_a_part_that_repeats_stands_once() -> None:
    long = ["x" * 60]
    packed = shared_once({"a": [{"b": long}, {"b": long}], "c": {"d": {"b": long}}, "e": long})
    assert packed == {
        "parts": [long, {"b": {"$": 0}}],
        "value": {"a": [{"$": 1}, {"$": 1}], "c": {"d": {"$": 1}}, "e": {"$": 0}},
    }
    with pytest.raises(ValueError, match="stands for a part"):
        shared_once({"$": 1})


def test_a_form_of_a_table_is_what_differs_from_the_one_before() -> None:
    assert changes_of([{"a": 1, "b": {"c": True}}, {"b": {"c": None}}, {"b": {"c": None}}]) == [
        {"set": {"a": 1, "b": {"c": True}}, "unset": []},
        {"set": {"b": {"c": None}}, "unset": ["a"]},
        {"set": {}, "unset": []},
    ]


@pytest.mark.node
def test_the_files_of_code_are_up_to_date() -> None:
    if not TYPESCRIPT.exists():
        pytest.skip(f"esbuild is not installed: {INSTALL}")
    for name, text in code().items():
        assert (PACKAGE / name).read_text(encoding="utf-8") == text, f"{name}: {DUE}"


@pytest.mark.node
def test_the_data_are_those_of_the_export() -> None:
    script = """
import {{ DIGESTS }} from "{package}/data/digests.mjs";
import law from "{package}/data/law.mjs";
import rules from "{package}/data/rules.mjs";
import schemas from "{package}/data/schemas.mjs";
import {{ packOf }} from "{package}/lib/exports.mjs";
const pack = packOf({{ law, rules, schemas }}, DIGESTS);
console.log(JSON.stringify(pack));
"""
    export = json.loads(json.dumps(pss.portable_rules()))
    del export["digest"]
    assert json.loads(run_module(script.format(package=PACKAGE.as_uri()))) == export


@pytest.mark.node
@pytest.mark.parametrize("kind", KINDS)
def test_corrupted_data_is_refused_by_its_digest(kind: str, tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "js")
    path = tmp_path / "js" / "data" / f"{kind}.mjs"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("sch4", "sch5", 1), encoding="utf-8")
    (case, *_) = cases()
    asked = [["assess", case["document"]], ["bodies", "DWP", {"on": "2024-05-01"}]]
    (theirs,) = from_package(asked[kind == "directory" :][:1], folder=tmp_path / "js")
    assert theirs["error"] == "DigestError"
    assert f"the {kind} of pubservice-share is not as it was written" in theirs["message"]


@pytest.mark.node
def test_a_corrupted_export_is_refused_by_its_digest() -> None:
    export = pss.portable_rules()
    corrupted: list[Any] = [copy.deepcopy(export) for _ in range(5)]
    corrupted[0]["rules"]["s35"][0]["decides"] = False
    corrupted[1]["law"]["edition"] = "another"
    del corrupted[2]["digest"]
    corrupted[3]["version"] = "2.0"
    corrupted[4] = {"type": "law"}
    tried = """
import {{ readFileSync }} from "node:fs";
import {{ withLaw }} from {entry};
for (const law of JSON.parse(readFileSync(0, "utf8"))) {{
  try {{
    console.log(JSON.stringify(withLaw(law).edition()));
  }} catch (error) {{
    console.log(error.name);
  }}
}}
"""
    script = tried.format(entry=json.dumps((PACKAGE / "index.mjs").as_uri()))
    lines = run_module(script, stdin=json.dumps([*corrupted, export])).splitlines()
    assert lines[:5] == ["DigestError", "DigestError", "TypeError", "TypeError", "TypeError"]
    assert json.loads(lines[5])["digest"] == export["law_digest"] == pss.law.built_in().digest


@pytest.mark.node
def test_hashes_are_those_of_python() -> None:
    """Texts of every length about the ends of blocks, with letters of every width."""
    script = """
import {{ readFileSync }} from "node:fs";
import {{ sha256 }} from {entry};
console.log(JSON.stringify(JSON.parse(readFileSync(0, "utf8")).map(sha256)));
"""
    texts = [("é😀x"[: length % 4] + "x" * length) for length in range(260)]
    entry = json.dumps((PACKAGE / "lib" / "digests.mjs").as_uri())
    theirs = json.loads(run_module(script.format(entry=entry), stdin=json.dumps(texts)))
    assert theirs == [f"sha256:{sha256(text.encode()).hexdigest()}" for text in texts]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the package is installed, as npm packs it."""
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run(
        [*npm(), "pack", "--silent", "--pack-destination", folder, PACKAGE],
        check=True, capture_output=True, cwd=folder,
    )  # fmt: skip
    (packed,) = folder.glob("*.tgz")
    modules = folder / "node_modules"
    with tarfile.open(packed) as files:
        files.extractall(modules, filter="data")
    (modules / "package").rename(modules / "pubservice-share")
    return folder


@pytest.mark.node
def test_npm_packs_what_is_needed_and_no_more(installed: Path) -> None:
    folder = installed / "node_modules" / "pubservice-share"
    packed = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    data = {f"data/{name}.mjs" for name in (*KINDS, "digests")}
    own = {"index.mjs", "answers.mjs", "built_in.mjs", "index.d.ts", "answers.d.ts", "package.json"}
    assert packed == own | {*CODE_FILES} | data | {"README.md", "LICENSE", "NOTICE"}


@pytest.mark.node
def test_the_examples_of_its_readme(installed: Path) -> None:
    """Each block of code is a module; the block behind it is what it prints."""
    text = (PACKAGE / "README.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```(\w*)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
    ran = 0
    for place, (language, block) in enumerate(blocks):
        if language != "js":
            continue
        printed = run_module(block, cwd=installed)
        ran += 1
        if printed:
            language, expected = blocks[place + 1]
            assert (language, printed) == ("", expected)
    assert ran >= 2


@pytest.mark.node
def test_its_types(installed: Path) -> None:
    """The compiler takes the documents of all cases for nouns, and refuses what is none."""
    if not TYPESCRIPT.exists():
        pytest.skip(f"TypeScript is not installed: {INSTALL}")
    nouns: dict[str, list[Any]] = {}
    for case in cases():
        nouns.setdefault(case["document"]["type"], []).append(case["document"])
    names = {noun: noun.title().replace("-", "") for noun in nouns}
    lines = [f'import type {{ {", ".join(names.values())} }} from "pubservice-share";']
    lines += [
        f"export const {names[noun].lower()}: {names[noun]}[] = {json.dumps(documents)};"
        for noun, documents in nouns.items()
    ]
    (installed / "cases.ts").write_text("\n".join(lines), encoding="utf-8")
    shutil.copy(Path(__file__).parent / "types.ts", installed)
    (installed / "package.json").write_text(json.dumps({"type": "module"}))
    options = {
        "noEmit": True,
        "strict": True,
        "module": "nodenext",
        "target": "es2022",
        "types": [],
    }
    (installed / "tsconfig.json").write_text(json.dumps({"compilerOptions": options}))
    compiled = subprocess.run(
        [node(), TYPESCRIPT, "--project", "."],
        capture_output=True, text=True, check=False, cwd=installed,
    )  # fmt: skip
    assert compiled.returncode == 0, compiled.stdout
