"""Write what is generated of the JavaScript package, and the copy of it that the wheel carries.

The same sources give the same bytes.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from pubservice_share._version import __version__
from pubservice_share.portable.modules import in_order, one_script

from .javascript_data import data_files
from .javascript_types import types

__all__ = ["COPY", "PACKAGE", "carried", "generated", "package_modules", "write"]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "packages" / "js"
COPY = ROOT / "src" / "pubservice_share" / "portable" / "javascript"
#: What of the package the wheel carries.
_CARRIED = ("*.mjs", "*.d.ts", "package.json", "lib/*.mjs", "data/*.mjs")
#: The modules whose exports the public face takes.
_STARTS = {
    "library.mjs": ("libraryOf", "once"),
    "exports.mjs": ("DigestError", "checkedExport", "checkedText", "withForms", "withParts"),
    "document_error.mjs": ("DocumentError",),
    "version.mjs": ("VERSION",),
}
_VERSION_FILE = """\
// The version of the package, which is that of the library.
// Generated from the library by tools/javascript_package.py.
export const VERSION = "{version}";
"""
_CODE_HEAD = """\
// The modules of lib as one, because a browser loads one file sooner than fifty.
// Generated from them by tools/javascript_package.py.
"""
_COMMENT = re.compile(r"^ *//.*\n", re.MULTILINE)


def _version() -> str:
    return _VERSION_FILE.format(version=__version__)


def _source_of(name: str) -> str:
    return _version() if name == "version.mjs" else (PACKAGE / "lib" / name).read_text("utf-8")


def package_modules() -> dict[str, str]:
    """The modules of ``lib`` that the package needs, each after those that it imports."""
    return in_order(_STARTS, _source_of)


def _code() -> str:
    """The modules of ``lib`` as one, without their comments."""
    script = one_script(package_modules())
    exports = "".join(
        f"export const {{ {', '.join(names)} }} = ${start[:-4]};\n"
        for start, names in _STARTS.items()
    )
    return f"{_CODE_HEAD}{_COMMENT.sub('', script)}{exports}"


def _package_json() -> str:
    """The description of the package, with the version of the library."""
    described = json.loads((PACKAGE / "package.json").read_text("utf-8"))
    described["version"] = __version__
    return json.dumps(described, indent=2, ensure_ascii=False) + "\n"


def generated() -> dict[str, str]:
    """The files of the package that are generated, by their path within it."""
    return {
        "lib/version.mjs": _version(),
        "code.mjs": _code(),
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
    shutil.rmtree(PACKAGE / "data", ignore_errors=True)
    for name, text in generated().items():
        path = PACKAGE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    shutil.rmtree(COPY, ignore_errors=True)
    for name, content in carried().items():
        path = COPY / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
