"""Each way in which a schema can break is reported with its place, and no other change is."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

import pubservice_share as pss
from pubservice_share.documents.schemas.published import PUBLISHED
from tools.compatibility.breaks import Break
from tools.compatibility.schemas import for_readers, for_writers

Schema = dict[str, Any]
Edit = Callable[[Schema], object]


def edited(name: str, edit: Edit) -> tuple[Schema, Schema]:
    old = pss.schema(name)
    new = copy.deepcopy(old)
    edit(new)
    assert new != old
    return old, new


def kinds_of_breaks(breaks: list[Break]) -> set[tuple[str, str]]:
    return {(row.where, row.kind) for row in breaks}


@pytest.mark.parametrize("name", PUBLISHED)
def test_a_schema_does_not_break_itself(name: str) -> None:
    schema = pss.schema(name)
    assert for_writers(schema, schema) == []
    assert for_readers(schema, schema) == []


def without_choice(schema: Any, word: str) -> None:
    """Take a word from the choices of a schema."""
    (choice,) = (choice for choice in schema["oneOf"] if choice["const"] == word)
    schema["oneOf"].remove(choice)


WRITERS: list[tuple[str, str, str, Edit]] = [
    (
        "#/properties/had_regard_to_code", "removed", "disclosure",
        lambda new: new["properties"].pop("had_regard_to_code"),
    ),
    (
        "#/$defs/Body/properties/identifier", "removed", "disclosure",
        lambda new: new["$defs"]["Body"]["properties"].pop("identifier"),
    ),
    (
        "#", "now required", "disclosure",
        lambda new: new["required"].append("objective"),
    ),
    (
        "#/properties/power", 'value "s37"', "disclosure",
        lambda new: without_choice(new["$defs"]["power-word"], "s37"),
    ),
    (
        "#/$defs/Body/properties/specified_as/items", 'value "sch4/7"', "disclosure",
        lambda new: without_choice(new["$defs"]["reference-word"], "sch4/7"),
    ),
    (
        "#/properties/assists_eligible_people", "type null", "disclosure",
        lambda new: new["properties"]["assists_eligible_people"].update(type="boolean"),
    ),
    (
        "#/properties/on", "pattern", "disclosure",
        lambda new: new["properties"]["on"].update(pattern="^20[0-9]{2}-[0-9]{2}-[0-9]{2}$"),
    ),
    (
        "#/$defs/Body/properties/name", "maxLength", "disclosure",
        lambda new: new["$defs"]["Body"]["properties"]["name"].update(maxLength=200),
    ),
    (
        "#/properties/reference", "maxLength", "disclosure",
        lambda new: new["properties"]["reference"].update(maxLength=200),
    ),
    (
        "#/properties/territory", "minItems", "disclosure",
        lambda new: new["properties"]["territory"].update(minItems=2),
    ),
    (
        "#/properties/territory", "maxItems", "disclosure",
        lambda new: new["properties"]["territory"].update(maxItems=1),
    ),
    (
        "#/properties/annotations", "closed", "disclosure",
        lambda new: new["properties"]["annotations"].update(additionalProperties=False),
    ),
    (
        "#/properties/annotations/additionalProperties", "type any", "disclosure",
        lambda new: new["properties"]["annotations"].update(properties={"x": {"type": "string"}}),
    ),
    (
        "#/$defs/Case/properties/adopt/propertyNames", 'value "s42-stands"', "case",
        lambda new: new["$defs"]["Case"]["properties"]["adopt"]["propertyNames"]["enum"].remove(
            "s42-stands"
        ),
    ),
    (
        "#/$defs/Case/properties/adopt/additionalProperties", "type boolean", "case",
        lambda new: new["$defs"]["Case"]["properties"]["adopt"].update(
            additionalProperties={"const": True}
        ),
    ),
    (
        "#/properties/information", "type null", "disclosure",
        lambda new: new["properties"]["information"]["anyOf"].pop(),
    ),
    (
        "#/properties/agreements/items", "type object", "partnership",
        lambda new: new["properties"]["agreements"]["items"]["anyOf"].pop(0),
    ),
    (
        "#/properties/missing", "uniqueItems", "assessment",
        lambda new: new["properties"]["missing"].update(uniqueItems=True),
    ),
    (
        "#/properties/restrictions/items", "not understood", "disclosure",
        lambda new: new["$defs"]["Restriction"].update(minContains=1),
    ),
    (
        "#/properties/reference", "not understood", "disclosure",
        lambda new: new["properties"].update(reference={"pattern": "."}),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("where", "kind", "name", "edit"),
    WRITERS,
    ids=[f"{row[2]} {row[0]} {row[1]}" for row in WRITERS],
)
def test_changes_that_break_writers_of_documents(
    where: str, kind: str, name: str, edit: Edit
) -> None:
    old, new = edited(name, edit)
    assert (where, kind) in kinds_of_breaks(for_writers(old, new))


READERS: list[tuple[str, str, Edit]] = [
    (
        "#/$defs/Finding/properties/cure", "vanished",
        lambda new: new["$defs"]["Finding"]["properties"].pop("cure"),
    ),
    (
        "#/$defs/Finding", "no longer always there",
        lambda new: new["$defs"]["Finding"]["required"].remove("reason"),
    ),
    (
        "#/properties/outcome", 'value "perhaps"',
        lambda new: new["properties"]["outcome"]["oneOf"].append({"const": "perhaps"}),
    ),
    (
        "#/properties/notes/items", "type null",
        lambda new: new["properties"]["notes"]["items"].update(type=["string", "null"]),
    ),
    (
        "#/properties/record/properties/digest", "pattern",
        lambda new: new["properties"]["record"]["properties"]["digest"].pop("pattern"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("where", "kind", "edit"), READERS, ids=[f"{row[0]} {row[1]}" for row in READERS]
)
def test_changes_that_break_readers_of_answers(where: str, kind: str, edit: Edit) -> None:
    old, new = edited("assessment", edit)
    assert (where, kind) in kinds_of_breaks(for_readers(old, new))


def test_a_new_operation_breaks_readers_of_the_portable_rules_and_no_writer() -> None:
    def edit(new: Schema) -> None:
        term = copy.deepcopy(new["$defs"]["Term"]["anyOf"][0])
        term["properties"]["op"]["const"] = "implies"
        new["$defs"]["Term"]["anyOf"].append(term)

    old, new = edited("portable-rules", edit)
    assert for_writers(old, new) == []
    assert for_readers(old, new)


HARMLESS: list[tuple[str, str, Edit]] = [
    (
        "a field that may be left out", "disclosure",
        lambda new: new["properties"].update(colour={"type": "string"}),
    ),
    (
        "a word more in a list", "disclosure",
        lambda new: new["$defs"]["power-word"]["oneOf"].append({"const": "s48", "title": "s.48"}),
    ),
    (
        "null where a day was wanted", "disclosure",
        lambda new: new["properties"]["on"].update(type=["string", "null"]),
    ),
    ("no longer required", "disclosure", lambda new: new["required"].remove("territory")),
    (
        "longer texts", "disclosure",
        lambda new: new["$defs"]["Body"]["properties"]["name"].update(maxLength=2000),
    ),
    (
        "no pattern any longer", "disclosure",
        lambda new: new["properties"]["on"].pop("pattern"),
    ),
    (
        "another description", "agreement",
        lambda new: new.update(description="Other words.", examples=[]),
    ),
    (
        "a part under another name", "use",
        lambda new: (
            new["$defs"].update(Holder=new["$defs"]["Body"]),
            new["properties"]["holder"].update(allOf=[{"$ref": "#/$defs/Holder"}]),
        ),
    ),
    (
        "fewer words for an annotation that is open", "use",
        lambda new: new["properties"]["annotations"].update(title="Own data"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "edit"), [row[1:] for row in HARMLESS], ids=[r[0] for r in HARMLESS]
)
def test_changes_that_break_no_writer(name: str, edit: Edit) -> None:
    old, new = edited(name, edit)
    assert for_writers(old, new) == []


def test_a_new_property_breaks_no_reader_of_answers() -> None:
    old, new = edited(
        "assessment", lambda new: new["$defs"]["Finding"]["properties"].update(colour={"const": 1})
    )
    assert for_readers(old, new) == []
    assert for_writers(old, new) == []
