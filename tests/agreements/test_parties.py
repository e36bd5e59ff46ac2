"""What is asked of a party hangs on what it handles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import pubservice_share as pss

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
#: What is asked of a party only as far as it handles personal data.
OF_PERSONAL_DATA = {"agreement.lawful-basis-missing", "agreement.privacy-notice-missing"}


def lacking(document: dict[str, Any]) -> set[str]:
    """What of that is found to lack."""
    found = pss.assess(pss.from_dict(document)).findings
    return OF_PERSONAL_DATA & {row.rule for row in found if row.result is not pss.Result.MET}


@pytest.mark.parametrize("name", ["agreement-multiple-disadvantages", "agreement-fuel-poverty"])
def test_who_handles_no_personal_data_needs_no_lawful_basis_and_no_notice(name: str) -> None:
    document = json.loads((EXAMPLES / f"{name}.json").read_text(encoding="utf-8"))
    del document["lawful_bases"], document["privacy_notices"]
    assert lacking(document) == OF_PERSONAL_DATA
    for flow in document["flows"]:
        flow.pop("complies_with_data_protection", None)
        flow["information"] = {**flow.get("information", {}), "personal_data": False}
    assert lacking(document) == set()
    # One flow of which that is not said is enough.
    del document["flows"][0]["information"]["personal_data"]
    assert lacking(document) == OF_PERSONAL_DATA
