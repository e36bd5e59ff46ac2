"""Write what is generated of the JavaScript package, and the copy of it that the wheel carries.

The same sources give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

from pubservice_share._version import __version__
from pubservice_share.portable.modules import in_order

from .javascript_data import data_files
from .javascript_types import types
from .tasks.commands import CACHE
from .tasks.packages import node, node_program

__all__ = [
    "CODE_FILES",
    "COPY",
    "PACKAGE",
    "carried",
    "code",
    "code_head",
    "generated",
    "package_modules",
    "write",
]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "packages" / "js"
COPY = ROOT / "src" / "pubservice_share" / "portable" / "javascript"
#: What of the package the wheel carries.
_CARRIED = ("*.mjs", "*.d.ts", "package.json", "lib/*.mjs", "data/*.mjs")
#: The files of code, each with the exports that the public face takes from modules of ``lib``.
_CODE: dict[str, dict[str, tuple[str, ...]]] = {
    "code": {
        "library.mjs": ("answersUnder", "once", "rulesFrom"),
        "exports.mjs": ("DigestError", "checkedExport", "checkedText", "packOf"),
        "document_error.mjs": ("DocumentError",),
        "version.mjs": ("VERSION",),
    },
    "look_up": {"look_ups.mjs": ("lookUpsUnder",)},
}
#: What both need.
_SHARED = "shared"
CODE_FILES = tuple(f"{name}.mjs" for name in (*_CODE, _SHARED))
_MODULES = CACHE / "node" / "node_modules"
_ESBUILD = _MODULES / "esbuild" / "bin" / "esbuild"
_TERSER = _MODULES / "terser" / "bin" / "terser"
_VERSION_FILE = """\
// The version of the package, which is that of the library.
// Generated from the library by tools/javascript_package.py.
export const VERSION = "{version}";
"""
_CODE_HEAD = """\
// The modules of lib as one and without what only people need, because a page loads that sooner.
// Generated from them by tools/javascript_package.py; the digest of their text: {digest}
"""


def _version() -> str:
    return _VERSION_FILE.format(version=__version__)


def _source_of(name: str) -> str:
    return _version() if name == "version.mjs" else (PACKAGE / "lib" / name).read_text("utf-8")


def package_modules() -> dict[str, str]:
    """The modules of ``lib`` that the package needs, each after those that it imports."""
    return in_order([start for starts in _CODE.values() for start in starts], _source_of)


def code_head() -> str:
    """How a file of code begins: with the digest of the modules, which tells its age."""
    text = json.dumps([_CODE, package_modules()])
    return _CODE_HEAD.format(digest=hashlib.sha256(text.encode()).hexdigest())


def code() -> dict[str, str]:
    """The modules of ``lib`` in few files: esbuild joins them, and terser makes them short."""
    lib = PACKAGE / "lib"
    with tempfile.TemporaryDirectory() as folder:
        for name, starts in _CODE.items():
            lines = [
                f"export {{ {', '.join(names)} }} from {json.dumps(str(lib / start))};\n"
                for start, names in starts.items()
            ]
            Path(folder, f"{name}.mjs").write_text("".join(lines), encoding="utf-8")
        subprocess.run(
            [_ESBUILD, *(f"{name}.mjs" for name in _CODE), "--bundle", "--splitting", "--minify",
             "--format=esm", "--target=es2022", f"--chunk-names={_SHARED}", "--outdir=written",
             "--out-extension:.js=.mjs", "--log-level=warning"],
            check=True, cwd=folder,
        )  # fmt: skip
        head = code_head()
        return {name: head + _shortened(Path(folder, "written", name)) for name in CODE_FILES}


def _shortened(path: Path) -> str:
    run = subprocess.run(
        [node_program(), _TERSER, path, "--module", "--compress", "passes=2", "--mangle"],
        capture_output=True, text=True, check=True, encoding="utf-8",
    )  # fmt: skip
    return run.stdout.strip() + "\n"


def _package_json() -> str:
    """The description of the package, with the version of the library."""
    described = json.loads((PACKAGE / "package.json").read_text("utf-8"))
    described["version"] = __version__
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def generated() -> dict[str, str]:
    """The files that are generated without Node, by their path within the package."""
    return {
        "lib/version.mjs": _version(),
        "index.d.ts": types(),
        "package.json": _package_json(),
        **{name: (ROOT / name).read_text("utf-8") for name in ("LICENSE", "NOTICE")},
        **data_files(),
    }


def carried() -> dict[str, bytes]:
    """The files of the package that the wheel carries, by their path within it."""
    return {
        path.relative_to(PACKAGE).as_posix(): path.read_bytes()
        for pattern in _CARRIED
        for path in sorted(PACKAGE.glob(pattern))
    }


def write() -> None:
    """Write the generated files, and then the copy."""
    node()
    shutil.rmtree(PACKAGE / "data", ignore_errors=True)
    for name, text in generated().items():
        path = PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    for name, text in code().items():
        (PACKAGE / name).write_text(text, encoding="utf-8", newline="\n")
    shutil.rmtree(COPY, ignore_errors=True)
    for name, content in carried().items():
        path = COPY / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
