"""Write what is generated of the JavaScript package, and the copy of it that the wheel carries.

The same sources give the same bytes.
"""

from __future__ import annotations

import shutil
from pathlib import Path

__all__ = ["COPY", "PACKAGE", "carried", "write"]

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "packages" / "js"
COPY = ROOT / "src" / "pubservice_share" / "portable" / "javascript"
#: What of the package the wheel carries.
_CARRIED = ("*.mjs", "*.d.ts", "package.json", "lib/*.mjs", "data/*.mjs")


def carried() -> dict[str, bytes]:
    """The files of the package that the wheel carries, by their path within it."""
    return {
        path.relative_to(PACKAGE).as_posix(): path.read_bytes()
        for pattern in _CARRIED
        for path in sorted(PACKAGE.glob(pattern))
    }


def write() -> None:
    """Write the generated files, and then the copy."""
    shutil.rmtree(COPY, ignore_errors=True)
    for name, content in carried().items():
        path = COPY / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


if __name__ == "__main__":
    write()
