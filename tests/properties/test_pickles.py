"""A pickled answer is plain data with the digest of its law, and reads back as an equal answer."""

from __future__ import annotations

import copy
import json
import multiprocessing
import pickle
import pickletools
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from support.cases import cases

import pubservice_share as pss
from pubservice_share import law, words

ROOT = Path(__file__).parents[2]
EXAMPLES = [
    document
    for path in sorted((ROOT / "examples").glob("*.json"))
    if isinstance(document := json.loads(path.read_text("utf-8")), dict)
]
_CASES = [case["document"] for case in cases()]
#: Examples, one document of each noun, and a sample of the others.
DOCUMENTS = [*EXAMPLES, *{row["type"]: row for row in _CASES}.values(), *_CASES[::15]]
ADOPTED = {"references-as-amended": False}


@pytest.mark.parametrize("document", DOCUMENTS)
def test_an_unpickled_answer_is_equal(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    for adopt in (None, ADOPTED):
        answer = pss.assess(noun, adopt)
        again = pickle.loads(pickle.dumps(answer))  # noqa: S301
        assert again == answer
        assert again.document == answer.document
        assert again.record == answer.record
        assert again.edition is answer.edition


def test_a_pickle_is_plain_and_has_the_digest_of_the_law() -> None:
    answer = pss.assess(pss.from_dict(DOCUMENTS[0]))
    pickled = pickle.dumps(answer)
    assert answer.record.law_digest == answer.edition.digest
    assert answer.record.law_digest.startswith("sha256:")
    assert answer.record.law_digest.encode() in pickled
    # A record in JSON is what the schema says that it is.
    assert "law_digest" not in answer.record.to_dict()
    names = {
        argument
        for code, argument, _ in pickletools.genops(pickle.dumps(answer, protocol=0))
        if code.name == "GLOBAL"
    }
    assert names == {
        "pubservice_share.assessment.pickles assessed_again",
        "pubservice_share.law.edition _built_in_as",
    }


def test_the_language_survives(tmp_path: Path) -> None:
    template = words.template("cy")
    template["texts"]["note.permissive"]["text"] = "Nid oes dyletswydd."
    path = tmp_path / "cy.json"
    path.write_text(json.dumps(template), "utf-8")
    answer = pss.assess(pss.from_dict(DOCUMENTS[0]), words=words.load(path))
    again = pickle.loads(pickle.dumps(answer))  # noqa: S301
    assert again == answer
    assert again.words.to_dict() == answer.words.to_dict()


def edition(folder: Path, title: str) -> law.Edition:
    path = folder / f"{title}.json"
    base = law.built_in().edition
    path.write_text(json.dumps({"extends": base, "title": title}), "utf-8")
    return law.load(path)


def test_a_pickle_of_another_law_is_refused_with_its_reason(tmp_path: Path) -> None:
    another = edition(tmp_path, "Another")
    answer = pss.assess(pss.from_dict(DOCUMENTS[0], law=another), law=another)
    assert answer.record.law_digest == another.digest != law.built_in().digest
    pickled = pickle.dumps(answer)
    with pytest.raises(law.LawDataError, match="assess it again") as caught:
        pickle.loads(pickled)  # noqa: S301
    assert another.digest in str(caught.value)
    assert law.built_in().digest in str(caught.value)


def test_the_digest_depends_on_the_content_of_the_law(tmp_path: Path) -> None:
    first, same = edition(tmp_path, "One"), edition(tmp_path, "One")
    assert first is not same
    assert first.digest == same.digest != edition(tmp_path, "Two").digest


def test_an_answer_of_another_version_with_another_outcome_is_refused() -> None:
    answer = pss.assess(pss.from_dict(DOCUMENTS[0]))
    rebuild, (pickled_document, plain) = answer.__reduce__()
    assert rebuild(pickled_document, plain) == answer
    turned = "permitted" if answer.outcome is not pss.Outcome.PERMITTED else "undetermined"
    with pytest.raises(pickle.UnpicklingError, match="another version"):
        rebuild(pickled_document, {**plain, "outcome": turned})


@pytest.mark.parametrize("document", DOCUMENTS)
def test_an_unpickled_noun_is_equal_and_is_checked_again(document: dict[str, Any]) -> None:
    noun = pss.from_dict(document)
    read_back = pickle.loads(pickle.dumps(noun))  # noqa: S301
    for again in (read_back, copy.deepcopy(noun), copy.copy(noun)):
        assert again == noun
        # What was checked in one process means nothing in another.
        assert again._checked_under is None
        assert pss.assess(again) == pss.assess(noun)


def test_a_copy_is_the_answer_itself(tmp_path: Path) -> None:
    another = edition(tmp_path, "Another")
    answer = pss.assess(pss.from_dict(DOCUMENTS[0], law=another), law=another)
    assert copy.copy(answer) is copy.deepcopy(answer) is answer


def test_a_pool_of_workers_returns_answers() -> None:
    nouns = [pss.from_dict(document) for document in EXAMPLES]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool:
        assert list(pool.map(pss.assess, nouns)) == [pss.assess(noun) for noun in nouns]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_unpickled_findings_are_equal(document: dict[str, Any]) -> None:
    findings = pss.assess(pss.from_dict(document)).findings
    again = pickle.loads(pickle.dumps(findings))  # noqa: S301
    assert again == findings
    assert set(again) == set(findings)
    for copied, finding in zip(again, findings, strict=True):
        assert copied.to_dict() == finding.to_dict()
        assert (copied.title, copied.missing, copied.readings) == (
            finding.title,
            finding.missing,
            finding.readings,
        )
        assert repr(copied) == repr(finding)
        assert copy.deepcopy(finding) is copy.copy(finding) is finding


def test_different_findings_are_not_equal() -> None:
    first, *others = pss.assess(pss.from_dict(DOCUMENTS[0])).findings
    assert all(first != changed for changed in others)
    assert first != first.to_dict()


def test_a_pickled_finding_is_plain() -> None:
    nouns = {document["type"]: document for document in DOCUMENTS}
    assert len(nouns) == 5
    for document in nouns.values():
        findings = pss.assess(pss.from_dict(document)).findings
        names = {
            argument
            for code, argument, _ in pickletools.genops(pickle.dumps(findings, protocol=0))
            if code.name == "GLOBAL"
        }
        assert names == {
            "datetime date",
            "_codecs encode",
            "pubservice_share.assessment.results _finding",
            "pubservice_share.law.edition _built_in_as",
        }
