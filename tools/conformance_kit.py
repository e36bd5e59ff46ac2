"""Write the conformance kit: cases, schemas, portable rules and a runner, as a folder and a zip.

The same sources give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pubservice_share as pss
from pubservice_share.documents.schemas.published import CASES_VERSION
from pubservice_share.portable import PORTABLE_VERSION, READER

from .json_layout import json_text

ROOT = Path(__file__).parent.parent
#: The program that runs the cases, and the reader of the rules, which the explorer uses too.
_RUNNER = (ROOT / "docs/conformance/run.mjs", *sorted(READER.glob("*.mjs")))


def contents() -> dict[str, tuple[str, bytes]]:
    """Every file but the manifest, by its path: what it holds, and its bytes."""
    files = {
        "rules.json": ("portable-rules", json_text(pss.portable_rules()).encode()),
        "README.md": ("text", (ROOT / "docs/conformance/kit.md").read_bytes()),
        "NOTICE": ("text", (ROOT / "NOTICE").read_bytes()),
        "LICENSE": ("text", (ROOT / "LICENSE").read_bytes()),
    }
    for path in sorted((ROOT / "cases").glob("*.json")):
        files[f"cases/{path.name}"] = ("cases", path.read_bytes())
    for name in ("case", "portable-rules", "law", "kit"):
        files[f"schemas/{name}.schema.json"] = ("schema", json_text(pss.schema(name)).encode())
    for path in _RUNNER:
        files[f"runner/{path.name}"] = ("runner", path.read_bytes())
    return files


def manifest(files: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """The list of the files, with the versions of the kit."""
    digest = hashlib.sha256()
    nouns: Counter[str] = Counter()
    for path, (holds, content) in files.items():
        if holds == "cases":
            digest.update(path.encode() + b"\0" + content)
            nouns.update(case["document"]["type"] for case in json.loads(content))
    return {
        "type": "conformance-kit",
        "version": CASES_VERSION,
        "digest": f"sha256:{digest.hexdigest()}",
        "rules": PORTABLE_VERSION,
        "edition": pss.law.built_in().edition,
        "cases": dict(sorted(nouns.items())),
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
