"""The conformance kit for tests, whole or with a few of its cases, and its runner."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Collection
from pathlib import Path
from typing import Any

from tools import conformance_kit

from .node import node

__all__ = ["ANSWERING", "run", "small_kit", "unpacked_kit"]

#: The library as a command for the runner.
ANSWERING = [sys.executable, str(Path(__file__).parent / "portable_reader.py")]


def unpacked_kit(folder: Path) -> Path:
    """The kit, unpacked from its zip."""
    made = conformance_kit.make(folder / "made")
    with zipfile.ZipFile(made.with_name(f"{made.name}.zip")) as packed:
        packed.extractall(folder / "unpacked")
    return folder / "unpacked" / made.name


def small_kit(
    kit: Path, into: Path, names: Collection[str], changes: dict[str, Any] | None = None
) -> Path:
    """A copy of a kit with the cases, rows and hostile documents of these names.

    ``changes`` are other expectations, by the name of the case.
    """
    shutil.copytree(kit, into)
    manifest = json.loads((into / "manifest.json").read_text(encoding="utf-8"))
    for file in manifest["files"]:
        if file["holds"] not in ("cases", "hostile", "rows"):
            continue
        path = into / file["path"]
        rows = json.loads(path.read_text(encoding="utf-8"))
        kept = [
            {**row, "expect": (changes or {}).get(row["name"], row["expect"])}
            if "expect" in row
            else row
            for row in rows
            if row["name"] in names
        ]
        content = json.dumps(kept).encode()
        path.write_bytes(content)
        file["sha256"] = hashlib.sha256(content).hexdigest()
    (into / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return into


def run(kit: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """The runner of a kit, with some options."""
    return subprocess.run(
        [node(), str(kit / "runner" / "run.mjs"), *options],
        capture_output=True, text=True, check=False, cwd=kit.parent,
    )  # fmt: skip
