"""The locks of every environment, and the bill of materials of the wheel."""

from __future__ import annotations

import shutil

from .commands import BIN, CACHE, PYTHON, ROOT, run

__all__ = ["lock", "sbom"]

SBOM = "dist/pubservice-share.cdx.json"


def lock() -> None:
    """Write the files of ``locks/``, from ``pyproject.toml`` and today's registry."""
    compile_lock = (BIN / "uv", "pip", "compile", "--quiet", "--no-header", "--generate-hashes",
                    "--upgrade", "--python-version", "3.11")  # fmt: skip
    project = ("pyproject.toml", "locks/build.in")
    test, dev, bench = (("--extra", name) for name in ("test", "dev", "bench"))
    everywhere = (*compile_lock, "--universal")
    run(*everywhere, *project, "-o", "locks/run.txt")
    run(*everywhere, *project, *test, "-o", "locks/test.txt")
    run(*everywhere, *project, *test, *dev, "-o", "locks/dev.txt")
    run(*everywhere, *project, *test, *dev, *bench, "-c", "locks/dev.txt", "-o", "locks/bench.txt")
    lowest = ("--resolution", "lowest-direct")
    run(*compile_lock, *lowest, *project, *test, "-o", "locks/lowest.txt")
    run(*everywhere, "pyproject.toml", "-o", "locks/needs.txt")
    run(*everywhere, "locks/sbom.in", "-o", "locks/sbom.txt")


def sbom() -> None:
    """Write what the wheel needs, read from an environment that has the wheel and nothing else."""
    folder = CACHE / "sbom"
    shutil.rmtree(folder, ignore_errors=True)
    (ROOT / "dist").mkdir(exist_ok=True)
    tool, subject = folder / "tool" / "bin", folder / "of" / "bin" / "python"
    run(PYTHON, "-m", "venv", folder / "tool")
    run(PYTHON, "-m", "venv", "--without-pip", folder / "of")
    hashes = ("--quiet", "--require-hashes", "-r")
    run(tool / "python", "-m", "pip", "install", *hashes, "locks/sbom.txt")
    run(PYTHON, "-m", "hatchling", "build", "-t", "wheel", "-d", folder)
    pip = (PYTHON, "-m", "pip", "--python", subject, "install")
    run(*pip, *hashes, "locks/needs.txt")
    run(*pip, "--quiet", "--no-deps", *folder.glob("*.whl"))
    run(
        tool / "cyclonedx-py", "environment", subject, "--pyproject", "pyproject.toml",
        "--output-reproducible", "--output-file", SBOM,
    )  # fmt: skip
    print(SBOM)
