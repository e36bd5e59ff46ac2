"""Write the conformance kit: cases, schemas, portable rules and a runner, as a folder and a zip.

The documents of single nouns are also written as rows of a table, with the rules that are not met
and not settled in each.

The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.documents.schemas.published import CASES_VERSION
from pubservice_share.portable import PORTABLE_VERSION, READER

from .json_layout import json_text

ROOT = Path(__file__).parent.parent
#: The program that runs the cases, and the reader of the rules, which the explorer uses too.
_RUNNER = (
    *sorted((ROOT / "docs/conformance").glob("*.mjs")),
    *sorted(READER.glob("*.mjs")),
)
_SCHEMAS = (
    "case",
    "case-rows",
    "hostile-documents",
    "portable-rules",
    "law",
    "kit",
    "conformance-report",
)
_ROWS = "rows.json"
#: The nouns that a row of a table can be.
_IN_TABLES = ("disclosure", "use", "onward-disclosure")
#: Fields of a document that no table has a column for.
_NOT_IN_TABLES = ("restrictions", "reference", "annotations", "$schema")


def contents() -> dict[str, tuple[str, bytes]]:
    """Every file but the manifest, by its path: what it holds, and its bytes."""
    files = {
        "rules.json": ("portable-rules", json_text(pss.portable_rules()).encode()),
        "README.md": ("text", (ROOT / "docs/conformance/kit.md").read_bytes()),
        "NOTICE": ("text", (ROOT / "NOTICE").read_bytes()),
        "LICENSE": ("text", (ROOT / "LICENSE").read_bytes()),
        "hostile.json": ("hostile", (ROOT / "cases/hostile/documents.json").read_bytes()),
    }
    for path in sorted((ROOT / "cases").glob("*.json")):
        files[f"cases/{path.name}"] = ("cases", path.read_bytes())
    files[_ROWS] = ("rows", json_text(list(rows(_cases_of(files)))).encode())
    for name in _SCHEMAS:
        files[f"schemas/{name}.schema.json"] = ("schema", json_text(pss.schema(name)).encode())
    for path in _RUNNER:
        files[f"runner/{path.name}"] = ("runner", path.read_bytes())
    return files


def _cases_of(files: dict[str, tuple[str, bytes]]) -> dict[str, list[dict[str, Any]]]:
    """The cases of each file of cases."""
    return {
        path: json.loads(content) for path, (holds, content) in files.items() if holds == "cases"
    }


def row_of(document: dict[str, Any], within: str = "") -> dict[str, Any]:
    """A document as a row: nested fields have dots; what is null has no column."""
    row: dict[str, Any] = {}
    for name, value in document.items():
        if isinstance(value, dict) and name not in _NOT_IN_TABLES:
            row |= row_of(value, f"{within}{name}.")
        elif value is not None and name not in _NOT_IN_TABLES:
            row[f"{within}{name}"] = value
    return row


def rows(cases: dict[str, list[dict[str, Any]]]) -> Iterator[dict[str, Any]]:
    """The cases of single nouns as rows of a table, each with the answer of the rules."""
    for case in (case for own in cases.values() for case in own):
        if case["document"]["type"] not in _IN_TABLES:
            continue
        adopt = case.get("adopt")
        answer = pss.assess(pss.from_dict(case["document"]), adopt)
        results: dict[str, list[str]] = {"not-met": [], "unknown": []}
        for finding in answer.findings:
            results.get(finding.result.value, []).append(finding.rule)
        yield {
            "name": case["name"],
            "row": row_of(case["document"]),
            **({"adopt": adopt} if adopt else {}),
            "expect": {
                "outcome": case["expect"]["outcome"],
                "not_met": results["not-met"],
                "unknown": results["unknown"],
                "readings": list(answer.readings),
            },
        }


def _levels(files: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """The files that belong to each level, with the number of their cases."""
    cases = _cases_of(files)
    single = [
        path
        for path, own in cases.items()
        if all(case["document"]["type"] in _IN_TABLES for case in own)
    ]
    return {
        "disclosures": {"cases": sum(len(cases[path]) for path in single), "files": single},
        "nouns": {"cases": sum(map(len, cases.values())), "files": list(cases)},
        "tables": {"cases": len(json.loads(files[_ROWS][1])), "files": [_ROWS]},
    }


def manifest(files: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """The list of the files, with the versions of the kit."""
    digest = hashlib.sha256()
    for path, (holds, content) in files.items():
        if holds in ("cases", "hostile", "rows"):
            digest.update(path.encode() + b"\0" + content)
    nouns = Counter(case["document"]["type"] for own in _cases_of(files).values() for case in own)
    return {
        "type": "conformance-kit",
        "version": CASES_VERSION,
        "digest": f"sha256:{digest.hexdigest()}",
        "rules": PORTABLE_VERSION,
        "edition": pss.law.built_in().edition,
        "cases": dict(sorted(nouns.items())),
        "levels": _levels(files),
        "hostile": len(json.loads(files["hostile.json"][1])),
        "files": [
            {"path": path, "holds": holds, "sha256": hashlib.sha256(content).hexdigest()}
            for path, (holds, content) in files.items()
        ],
    }


def make(into: Path) -> Path:
    """Write the kit and its zip into a folder; return the path of the kit."""
    files = contents()
    files["manifest.json"] = ("manifest", json_text(manifest(files)).encode())
    name = f"pubservice-share-cases-{CASES_VERSION}"
    folder = into / name
    shutil.rmtree(folder, ignore_errors=True)
    into.mkdir(parents=True, exist_ok=True)
    unfinished = into / f".{name}.zip"
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, (_, content) in sorted(files.items()):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            # Every file has the first day that a zip can state, so that the bytes repeat.
            packed.writestr(zipfile.ZipInfo(f"{name}/{path}"), content, zipfile.ZIP_DEFLATED)
    unfinished.replace(into / f"{name}.zip")
    return folder


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument(
        "into", nargs="?", type=Path, default=ROOT / "dist", help="The folder to write to."
    )
    kit = make(options.parse_args().into)
    print(f"{kit}\n{kit}.zip")
