"""Reports in SARIF are SARIF 2.1.0 for any document.

The schema is the one that Microsoft's SARIF SDK brings from npm, so this runs in ``make test-all``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support.depth import scaled
from support.generated_documents import mutated

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.validation import FORMATS, validate

ROOT = Path(__file__).parent.parent.parent
PACKAGE = ROOT / ".cache" / "node" / "node_modules" / "@microsoft" / "jest-sarif"

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft7Validator:
    published = json.loads((PACKAGE / "lib/schemas/sarif-2.1.0-rtm.5.json").read_text("utf-8"))
    return jsonschema.Draft7Validator(published, format_checker=jsonschema.FormatChecker())


def written(*texts: str) -> Any:
    checked = [validate(text, file=f"a folder/{number}#.json") for number, text in enumerate(texts)]
    return json.loads(FORMATS["sarif"](checked))


def test_the_schema_refuses_text_that_is_not_sarif(schema: jsonschema.Draft7Validator) -> None:
    value = written("{")
    assert schema.is_valid(value)
    value["runs"][0]["results"][0]["level"] = "grave"
    assert not schema.is_valid(value)


@settings(max_examples=scaled(300), deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(
        mutated().map(json.dumps)
        | st.sampled_from(sorted(strategies.BREAKS))
        .flatmap(lambda rule: strategies.agreements(broken_by=rule))
        .map(pss.dumps)
        | st.text(),
        max_size=3,
    )
)
def test_every_report_is_sarif(schema: jsonschema.Draft7Validator, texts: list[str]) -> None:
    value = written(*texts)
    assert [error.message for error in schema.iter_errors(value)] == []
    regions = [
        result["locations"][0]["physicalLocation"]["region"]
        for result in value["runs"][0]["results"]
    ]
    assert all(region["startLine"] >= 1 and region["startColumn"] >= 1 for region in regions)
