"""Editions are distinguished by their content, and never by their place in memory."""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support.invented_law import INVENTED, disclosure, loaded

import pubservice_share as pss
from pubservice_share import law

ROOT = Path(__file__).parent.parent.parent


def without_the_objective() -> dict[str, Any]:
    return {
        **INVENTED,
        "objectives": [{**INVENTED["objectives"][0], "id": "lamp-light", "title": "lamp light"}],
    }


def test_a_document_of_a_discarded_edition_is_checked_again_under_another(
    tmp_path: Path,
) -> None:
    """An edition of the same name may have the memory address of an earlier one.

    There are more of them than any cache keeps, so that the first ones are discarded.
    """
    document = disclosure()
    for _ in range(70):
        noun = pss.from_dict(document, law=loaded(tmp_path, INVENTED))
        another = loaded(tmp_path, without_the_objective())
        with pytest.raises(pss.DocumentError, match="objective"):
            pss.assess(noun, law=another)


def test_editions_of_one_name_have_keys_of_their_own(tmp_path: Path) -> None:
    first, second = loaded(tmp_path, INVENTED), loaded(tmp_path, without_the_objective())
    assert first.edition == second.edition
    assert first.key != second.key


def test_the_key_of_an_edition_is_the_same_in_every_process(tmp_path: Path) -> None:
    path = tmp_path / "law.json"
    path.write_text(json.dumps(INVENTED), encoding="utf-8")
    source = "import sys; from pubservice_share import law; print(law.load(sys.argv[1]).key)"
    run = subprocess.run(
        [sys.executable, "-c", source, str(path)], capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == law.load(path).key


def test_the_key_does_not_depend_on_the_order_of_fields(tmp_path: Path) -> None:
    turned = dict(reversed(law.built_in().to_dict().items()))
    assert loaded(tmp_path, turned).key == law.built_in().key


def test_a_noun_that_was_pickled_under_one_edition_is_checked_under_another(
    tmp_path: Path,
) -> None:
    noun = pickle.loads(  # noqa: S301 - our own
        pickle.dumps(pss.from_dict(disclosure(), law=loaded(tmp_path, INVENTED)))
    )
    with pytest.raises(pss.DocumentError, match="objective"):
        pss.assess(noun, law=loaded(tmp_path, without_the_objective()))


#: Where an identity is a key, and why it cannot be taken for another's.
SOUND_KEYS_BY_IDENTITY = {
    "logic/compiled.py": "counts the terms of one formula, which its caller holds",
    "logic/explained.py": "keeps each term beside its id",
}


def test_nothing_else_is_keyed_by_its_place_in_memory() -> None:
    package = ROOT / "src/pubservice_share"
    keyed_files = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if re.search(r"(?<![\w.])id\(", path.read_text(encoding="utf-8").replace("def id(", ""))
    }
    assert keyed_files == set(SOUND_KEYS_BY_IDENTITY)


def test_only_one_module_writes_on_a_frozen_noun() -> None:
    package = ROOT / "src/pubservice_share"
    writing_files = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if "object.__setattr__" in path.read_text(encoding="utf-8")
    }
    assert writing_files == {"model/fields.py"}
