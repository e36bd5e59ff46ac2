"""Answers do not depend on other threads, on the process or on the seed of hashes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier
from typing import Any

import pytest
from support.cases import cases

import pubservice_share as pss
from tools import answers_digest

CASES = [{"document": case["document"], "adopt": case.get("adopt")} for case in cases()[::3]]


def answers(case_list: list[dict[str, Any]]) -> list[str]:
    return [
        pss.dumps(pss.assess(pss.from_dict(case["document"]), case["adopt"])) for case in case_list
    ]


def test_threads_that_fill_the_caches_together_get_the_same_answers() -> None:
    """All begin at once on empty caches, each in its own order."""
    threads = 8
    expected = answers(CASES)
    pss.law.built_in().kept_results.clear()
    begin = Barrier(threads)

    def answers_from(turn: int) -> list[str]:
        cut = turn * len(CASES) // threads
        begin.wait()
        answers_here = answers(CASES[cut:] + CASES[:cut])
        return answers_here[len(CASES) - cut :] + answers_here[: len(CASES) - cut]

    with ThreadPoolExecutor(threads) as pool:
        for answers_here in pool.map(answers_from, range(threads)):
            assert answers_here == expected


def test_threads_that_load_editions_do_not_see_each_other(tmp_path: Path) -> None:
    """An edition in which the police are listed for fuel poverty, beside the built-in one."""
    extended = {
        "edition": "invented", "extends": pss.law.built_in().edition,
        "objectives": [
            {"id": "fuel-poverty", "persons": [{"ref": "sch4/22", "from": "2024-01-01"}]}
        ],
    }  # fmt: skip
    path = tmp_path / "invented.json"
    path.write_text(json.dumps(extended), encoding="utf-8")

    def listed(turn: int) -> bool:
        edition = pss.law.load(path) if turn % 2 else None
        rows = pss.law.as_at("2024-05-01", edition=edition).specified_persons("fuel-poverty")
        return "sch4/22" in {row.ref for row in rows}

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(listed, range(64))) == [False, True] * 32


def in_a_process(seed: str) -> str:
    done = subprocess.run(
        [sys.executable, answers_digest.__file__],
        capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed},
    )  # fmt: skip
    return done.stdout.strip()


def test_every_process_and_seed_of_hashes_gives_the_same_answers() -> None:
    """The task same-answers runs other versions of Python and of the dependencies."""
    here = answers_digest.digest()
    assert {in_a_process(seed) for seed in ("0", "1", "4294967295")} == {here}


def test_an_answer_can_be_taken_to_another_process() -> None:
    """Nouns and answers can be pickled, for pools of workers."""
    import pickle

    for case in CASES[:40]:
        noun = pss.from_dict(case["document"])
        again = pickle.loads(pickle.dumps(noun))  # noqa: S301 - our own bytes
        assert again == noun
        assert pss.dumps(pss.assess(again, case["adopt"])) == pss.dumps(
            pss.assess(noun, case["adopt"])
        )


@pytest.mark.parametrize("name", ["law", "directory"])
def test_returned_objects_cannot_be_changed(name: str) -> None:
    edition = pss.law.built_in()
    if name == "law":
        with pytest.raises((TypeError, AttributeError)):
            edition.entries["sch4/99"] = ()  # type: ignore[index]
        with pytest.raises((TypeError, AttributeError)):
            edition.edition = "mine"  # type: ignore[misc]
    else:
        with pytest.raises((TypeError, AttributeError)):
            pss.directory.find("Leeds").name = "mine"  # type: ignore[misc]
