"""What was valid under the released schemas is valid today, and the comparison misses nothing.

Until a version is released, today's schemas stand for those of the release.
"""

from __future__ import annotations

import copy
import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from support.cases import cases
from support.depth import scaled

import pubservice_share as pss
from pubservice_share import strategies
from pubservice_share.documents.schemas.published import PUBLISHED
from pubservice_share.model import NOUN_NAMES
from tools.compatibility.releases import FOR_READERS, releases
from tools.compatibility.schemas import for_readers, for_writers, opened

pytestmark = pytest.mark.slow

Schema = dict[str, Any]

SLOW = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
#: The files of the last release.
FACE = releases()[-1].face if releases() else {}
FROZEN = {
    name: json.loads(FACE.get(f"schemas/{name}.schema.json", "null")) or pss.schema(name)
    for name in PUBLISHED
}


LIMITS = (("minLength", "maxLength"), ("minItems", "maxItems"), ("minimum", "maximum"))


def valid(schema: Schema) -> Any:
    return jsonschema_rs.validator_for(schema).is_valid


@st.composite
def drawn(draw: st.DrawFn, schema: Any, root: Schema, depth: int = 0) -> Any:
    """Something that a schema accepts."""
    if schema is True or not schema.keys() - {"$defs", "description", "title", "default"}:
        return draw(st.sampled_from([None, 1, "x", {}, []]))
    for least, most in LIMITS:
        assume(schema.get(least, 0) <= schema.get(most, schema.get(least, 0)))
    if "$ref" in schema:
        schema = root["$defs"][schema["$ref"].rpartition("/")[2]]
        return draw(drawn(schema, root, depth + 1))
    if "allOf" in schema:
        (schema,) = schema["allOf"]
        return draw(drawn(schema, root, depth))
    if "anyOf" in schema or "oneOf" in schema:
        branches = schema.get("anyOf") or schema["oneOf"]
        # Deep down the simple branches end what would go on for ever.
        simple = [held for held in branches if "$ref" not in held and "anyOf" not in held]
        branch = draw(st.sampled_from((depth > 3 and simple) or branches))
        return draw(drawn(branch, root, depth + 1))
    if "const" in schema:
        return schema["const"]
    if "enum" in schema:
        return draw(st.sampled_from(schema["enum"]))
    kinds = schema["type"]
    match draw(st.sampled_from(kinds)) if isinstance(kinds, list) else kinds:
        case "null":
            return None
        case "boolean":
            return draw(st.booleans())
        case "integer" | "number":
            least = schema.get("minimum", -3)
            return draw(st.integers(least, schema.get("maximum", least + 6)))
        case "string":
            return draw(_text(schema))
        case "array":
            return draw(_list(schema, root, depth))
        case _:
            return draw(_object(schema, root, depth))


def _text(schema: Schema) -> st.SearchStrategy[str]:
    if schema.get("format") == "date":
        return st.dates().map(lambda day: day.isoformat())
    if "pattern" in schema:
        most = schema.get("maxLength", 10_000)
        texts = st.from_regex(str(schema["pattern"]))
        return texts.filter(lambda text: len(text) <= most)
    least = schema.get("minLength", 0)
    return st.text("abé ", min_size=least, max_size=schema.get("maxLength", least + 3))


@st.composite
def _list(draw: st.DrawFn, schema: Schema, root: Schema, depth: int) -> list[Any]:
    least = schema.get("minItems", 0)
    most = schema.get("maxItems", least + 2) if depth <= 6 else least
    items = drawn(schema.get("items", True), root, depth + 1)
    unique = json.dumps if schema.get("uniqueItems") else None
    return draw(st.lists(items, min_size=least, max_size=most, unique_by=unique))


@st.composite
def _object(draw: st.DrawFn, schema: Schema, root: Schema, depth: int) -> dict[str, Any]:
    properties = schema.get("properties", {})
    made = {}
    for name, held in properties.items():
        if name in schema.get("required", ()) or (depth <= 6 and draw(st.booleans())):
            made[name] = draw(drawn(held, root, depth + 1))
    rest = schema.get("additionalProperties", True)
    if rest is not False and draw(st.booleans()):
        name = draw(drawn({"type": "string", **schema.get("propertyNames", {})}, root))
        if isinstance(name, str) and name not in properties:
            made[name] = draw(drawn(rest, root, depth + 1))
    return made


@pytest.mark.parametrize("name", sorted(FROZEN))
@given(data=st.data())
@settings(max_examples=scaled(40), deadline=None, suppress_health_check=SLOW)
def test_what_the_released_schema_accepts_today_s_accepts(name: str, data: st.DataObject) -> None:
    frozen = FROZEN[name]
    document = data.draw(drawn(frozen, frozen))
    assume(valid(frozen)(document))
    assert valid(pss.schema(name))(document), list(
        jsonschema_rs.validator_for(pss.schema(name)).iter_errors(document)
    )


@pytest.mark.parametrize("name", sorted(FROZEN.keys() & set(FOR_READERS)))
@given(data=st.data())
@settings(max_examples=scaled(25), deadline=None, suppress_health_check=SLOW)
def test_what_today_s_schema_accepts_a_reader_of_the_released_one_expects(
    name: str, data: st.DataObject
) -> None:
    today = pss.schema(name)
    document = data.draw(drawn(today, today))
    assume(valid(today)(document))
    assert valid(opened(FROZEN[name]))(document)


@pytest.mark.parametrize("noun", NOUN_NAMES)
@given(data=st.data())
@settings(max_examples=scaled(25), deadline=None, suppress_health_check=SLOW)
def test_real_documents_and_their_answers_are_valid_under_both(
    noun: str, data: st.DataObject
) -> None:
    document = data.draw(strategies.documents(noun))
    assert not valid(FROZEN[noun])(document) or valid(pss.schema(noun))(document)
    answer = pss.to_dict(pss.assess(pss.from_dict(document)))
    assert valid(opened(FROZEN["assessment"]))(answer)


def test_the_documents_of_the_cases_are_valid_under_both() -> None:
    old = {noun: valid(FROZEN[noun]) for noun in NOUN_NAMES}
    new = {noun: valid(pss.schema(noun)) for noun in NOUN_NAMES}
    reader = valid(opened(FROZEN["assessment"]))
    held = [case["document"] for case in cases()]
    accepted = [document for document in held if old[document["type"]](document)]
    assert len(accepted) > len(held) * 0.9
    for document in accepted:
        assert new[document["type"]](document)
        assert reader(pss.to_dict(pss.assess(pss.from_dict(document))))


# Small schemas of the same keywords, edited at random: what is let through breaks nobody.

NAMES = ("a", "b", "c")


@st.composite
def small(draw: st.DrawFn, depth: int = 0) -> Schema:
    kinds = ["string", "integer", "enum", "const", "several", "any"]
    if depth < 2:
        kinds += ["object", "object", "array", "anyOf", "ref"]
    inner = small(depth + 1)
    match draw(st.sampled_from(kinds)):
        case "string":
            limits = {"minLength": st.integers(0, 2), "maxLength": st.integers(2, 4)}
            return {"type": "string", **draw(st.fixed_dictionaries({}, optional=limits))}
        case "integer":
            limits = {"minimum": st.integers(-1, 1), "maximum": st.integers(1, 3)}
            return {"type": "integer", **draw(st.fixed_dictionaries({}, optional=limits))}
        case "enum":
            words = st.sampled_from(["a", "b", 1, None, True])
            return {"enum": draw(st.lists(words, min_size=1, max_size=3, unique_by=json.dumps))}
        case "const":
            return {"const": draw(st.sampled_from(["a", 1, None]))}
        case "several":
            return {"type": draw(st.sampled_from([["string", "null"], ["boolean", "integer"]]))}
        case "any":
            return {}
        case "ref":
            return {"$ref": "#/$defs/T"}
        case "anyOf":
            return {"anyOf": draw(st.lists(inner, min_size=1, max_size=2))}
        case "array":
            more: dict[str, st.SearchStrategy[Any]] = {
                "minItems": st.integers(0, 1),
                "maxItems": st.integers(1, 2),
                "uniqueItems": st.booleans(),
                "items": inner,
            }
            return {"type": "array", **draw(st.fixed_dictionaries({}, optional=more))}
        case _:
            made: Schema = {"type": "object"}
            made["properties"] = draw(st.dictionaries(st.sampled_from(NAMES), inner, max_size=2))
            made["required"] = draw(st.lists(st.sampled_from(NAMES), max_size=1))
            rest = st.one_of(st.booleans(), inner)
            names = st.just({"enum": ["a", "b"]})
            loose = {"additionalProperties": rest, "propertyNames": names}
            return made | draw(st.fixed_dictionaries({}, optional=loose))


@st.composite
def files(draw: st.DrawFn) -> Schema:
    """A schema with a part that may come back to itself."""
    part = {"type": "object", "properties": {"a": draw(small(1)), "t": {"$ref": "#/$defs/T"}},
            "required": [], "additionalProperties": draw(st.booleans())}  # fmt: skip
    return {**draw(small()), "$defs": {"T": part}}


def _nodes(value: Any) -> list[dict[str, Any]]:
    if isinstance(value, dict):
        return [value, *(node for held in value.values() for node in _nodes(held))]
    if isinstance(value, list):
        return [node for held in value for node in _nodes(held)]
    return []


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Schema, Schema]:
    """A schema, and the same with one or two places changed."""
    old = draw(files())
    new = copy.deepcopy(old)
    for _ in range(draw(st.integers(1, 2))):
        schemas = [node for node in _nodes(new) if node.keys() & {"type", "enum", "const", "anyOf"}]
        schemas = [node for node in schemas if "$defs" not in node or draw(st.booleans())]
        if not schemas:
            break
        node = draw(st.sampled_from(schemas))
        key = draw(st.sampled_from(sorted(node.keys() - {"$defs"})))
        match key:
            case "minLength" | "maxLength" | "minimum" | "maximum" | "minItems" | "maxItems":
                node[key] = max(0, node[key] + draw(st.sampled_from([-1, 1])))
            case "enum" if len(node["enum"]) > 1 and draw(st.booleans()):
                node["enum"].pop()
            case "enum":
                node["enum"].append(draw(st.sampled_from(["c", 2, False])))
            case "required":
                node["required"] = draw(st.lists(st.sampled_from(NAMES), max_size=1))
            case "properties" if node["properties"] and draw(st.booleans()):
                node["properties"].pop(draw(st.sampled_from(sorted(node["properties"]))))
            case "properties":
                node["properties"][draw(st.sampled_from(NAMES))] = draw(small(2))
            case "additionalProperties" | "items":
                node[key] = draw(st.one_of(st.just(True), small(2)))
            case "anyOf":
                node["anyOf"].append(draw(small(2)))
            case "uniqueItems":
                node["uniqueItems"] = not node["uniqueItems"]
            case "type" if isinstance(node["type"], list):
                node["type"] = sorted({node["type"][0], draw(st.sampled_from(["null", "number"]))})
            case "const" | "propertyNames" | "type":
                held = draw(small(2))
                kept = {name: node[name] for name in node.keys() & {"$defs"}}
                node.clear()
                node.update(held | kept)
    return old, new


@given(pair=pairs(), data=st.data())
@settings(max_examples=scaled(400), deadline=None, suppress_health_check=SLOW)
def test_what_the_comparison_lets_through_breaks_no_writer(
    pair: tuple[Schema, Schema], data: st.DataObject
) -> None:
    old, new = pair
    assume(not for_writers(old, new))
    document = data.draw(drawn(old, old))
    assume(valid(old)(document))
    assert valid(new)(document)


@given(pair=pairs(), data=st.data())
@settings(max_examples=scaled(400), deadline=None, suppress_health_check=SLOW)
def test_what_the_comparison_lets_through_breaks_no_reader(
    pair: tuple[Schema, Schema], data: st.DataObject
) -> None:
    old, new = pair
    assume(not for_readers(old, new))
    document = data.draw(drawn(new, new))
    assume(valid(new)(document))
    assert valid(opened(old))(document)


@given(held=files())
@settings(max_examples=scaled(100), deadline=None, suppress_health_check=SLOW)
def test_no_schema_breaks_itself(held: Schema) -> None:
    assert for_writers(held, held) == []
    assert for_readers(held, held) == []
