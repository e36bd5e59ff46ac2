"""The files that commands in the pages name."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from support.saved_feeds import feed, three_effects

__all__ = ["lay_out"]

ROOT = Path(__file__).parents[2]
#: The public register as it stood in 2019.
REGISTER = ROOT / "tests/register/govuk-registers-2019.json"


def lay_out(folder: Path) -> None:
    """The examples, and beside them one file of each kind."""
    skipped = shutil.ignore_patterns("__pycache__", ".*cache*")
    shutil.copytree(ROOT / "examples", folder / "examples", ignore=skipped)
    shutil.copytree(ROOT / "cases", folder / "cases")
    shutil.copytree(ROOT / "examples/downstream/agreements", folder / "agreements")
    shutil.copy(REGISTER, folder / "download.json")
    document = json.loads((ROOT / "examples/troubled-families.json").read_text("utf-8"))
    del document["complies_with_data_protection"]
    (folder / "document.json").write_text(json.dumps(document, indent=2), "utf-8")
    page = (ROOT / "docs/how-to/assess-a-log.md").read_text("utf-8")
    (log,) = re.findall(r"```text\n(case,.*?)```", page, flags=re.DOTALL)
    (folder / "log.csv").write_text(log, "utf-8")
    for first, name in (("row,", "names.csv"), ("name,", "partners.csv")):
        (content,) = re.findall(rf"```text\n({first}.*?)```", page, flags=re.DOTALL)
        (folder / name).write_text(content, "utf-8")
    overlay = (ROOT / "docs/how-to/update-the-law.md").read_text("utf-8")
    (draft,) = re.findall(r"```json\n(.*?)```", overlay, flags=re.DOTALL)
    (folder / "draft.json").write_text(draft, "utf-8")
    (folder / "changes-ukpga-2017-30.feed").write_bytes(feed(*three_effects()))
