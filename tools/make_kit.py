"""Make the conformance kit: cases, schemas, portable rules and a runner, as a folder and a zip.

The same sources make the same bytes.
"""

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

ROOT = Path(__file__).parent.parent
#: The asker, and the reader that stands in the package: the explorer has the same one.
_RUNNER = (ROOT / "docs/conformance/run.mjs", *sorted(READER.glob("*.mjs")))


def _json(value: Any) -> bytes:
    return (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode()


def contents() -> dict[str, tuple[str, bytes]]:
    """Every file but the manifest: path, what it holds, its bytes."""
    made = {
        "rules.json": ("portable-rules", _json(pss.portable_rules())),
        "README.md": ("text", (ROOT / "docs/conformance/kit.md").read_bytes()),
        "NOTICE": ("text", (ROOT / "NOTICE").read_bytes()),
        "LICENSE": ("text", (ROOT / "LICENSE").read_bytes()),
    }
    for path in sorted((ROOT / "cases").glob("*.json")):
        made[f"cases/{path.name}"] = ("cases", path.read_bytes())
    for name in ("case", "portable-rules", "law", "kit"):
        made[f"schemas/{name}.schema.json"] = ("schema", _json(pss.schema(name)))
    for path in _RUNNER:
        made[f"runner/{path.name}"] = ("runner", path.read_bytes())
    return made


def manifest(made: dict[str, tuple[str, bytes]]) -> dict[str, Any]:
    """What is in the kit, and under which versions."""
    digest = hashlib.sha256()
    nouns: Counter[str] = Counter()
    for path, (holds, held) in made.items():
        if holds == "cases":
            digest.update(path.encode() + b"\0" + held)
            nouns.update(case["document"]["type"] for case in json.loads(held))
    return {
        "type": "conformance-kit",
        "version": CASES_VERSION,
        "digest": f"sha256:{digest.hexdigest()}",
        "rules": PORTABLE_VERSION,
        "edition": pss.law.built_in().edition,
        "cases": dict(sorted(nouns.items())),
        "files": [
            {"path": path, "holds": holds, "sha256": hashlib.sha256(held).hexdigest()}
            for path, (holds, held) in made.items()
        ],
    }


def make(into: Path) -> Path:
    """Write the kit's folder and its zip into a folder; the path of the kit's folder."""
    made = contents()
    whole = {**made, "manifest.json": ("manifest", _json(manifest(made)))}
    name = f"pubservice-share-cases-{CASES_VERSION}"
    folder = into / name
    shutil.rmtree(folder, ignore_errors=True)
    into.mkdir(parents=True, exist_ok=True)
    unfinished = into / f".{name}.zip"
    with zipfile.ZipFile(unfinished, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, (_, held) in sorted(whole.items()):
            target = folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(held)
            # Every file carries the first day that a zip can tell, so that bytes repeat.
            packed.writestr(zipfile.ZipInfo(f"{name}/{path}"), held, zipfile.ZIP_DEFLATED)
    unfinished.replace(into / f"{name}.zip")
    return folder


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument(
        "into", nargs="?", type=Path, default=ROOT / "dist", help="The folder to write to."
    )
    kit = make(options.parse_args().into)
    print(f"{kit}\n{kit}.zip")
