"""Values of JavaScript that no JSON text has: each is a fault, and nothing is thrown or hangs.

Needs Node, so these run in ``make test-all``.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support.javascript import in_node

pytestmark = pytest.mark.node

IMPORTS = """
import { checkedDocument, faultsOf } from "LIB/faults.mjs";
const sound = () => ({
  type: "disclosure", power: "s35", on: "2024-05-01", territory: ["england"],
  discloser: { name: "A" }, recipient: { name: "B" },
});
const changed = (more) => ({ ...sound(), ...more });
const annotated = (x) => changed({ annotations: { x } });
const itself = () => { const list = []; list.push(list); return list; };
const doubled = () => { let x = []; for (let n = 0; n < 60; n++) x = [x, x]; return x; };
const shared = {};
class Body { constructor() { this.name = "A"; } }
const MAKERS = {
  // Not JSON at all.
  undefined: () => undefined,
  a_function: () => () => 1,
  a_symbol: () => Symbol("x"),
  a_big_integer: () => 10n,
  a_day: () => new Date(0),
  a_map: () => new Map([["type", "use"]]),
  // Within a document.
  date: () => changed({ on: new Date("2024-05-01") }),
  map: () => annotated(new Map()),
  set: () => annotated(new Set()),
  class: () => changed({ discloser: new Body() }),
  boxed: () => changed({ power: new String("s35") }),
  bytes: () => annotated(new Uint8Array(3)),
  inherited: () => annotated(Object.create({ name: "A" })),
  bigint: () => annotated(1n),
  function: () => annotated(() => 1),
  symbol: () => annotated(Symbol("x")),
  not_a_number: () => annotated(NaN),
  infinite: () => annotated(-Infinity),
  too_large: () => annotated(JSON.parse("1e999")),
  half_a_letter: () => changed({ reference: "\\ud800" }),
  half_in_a_key: () => annotated({ "\\udc00/": 1 }),
  sparse: () => changed({ territory: ["england", , "wales"] }),
  very_sparse: () => annotated(new Array(2 ** 32 - 1)),
  undefined_item: () => changed({ territory: [undefined] }),
  itself: () => annotated(itself()),
  around: () => { const document = sound(); document.annotations = document; return document; },
  doubled: () => annotated(doubled()),
  throws: () => Object.defineProperty(sound(), "reference", {
    enumerable: true, get() { throw new Error("no"); } }),
  throws_itself: () => annotated(Object.defineProperty([], 0, { get() { throw this; } })),
  proxy_that_throws: () => annotated(new Proxy({}, { ownKeys() { throw new Error("no"); } })),
  proxy_of_no_prototype: () =>
    annotated(new Proxy({}, { getPrototypeOf() { throw new Error("no"); } })),
  revoked: () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return annotated(proxy);
  },
  list_of_any_length: () =>
    annotated(new Proxy([], { get: (_, name) => (name === "length" ? Infinity : 1) })),
  // Names that every object has.
  constructor_as_type: () => ({ type: "constructor" }),
  prototype_as_type: () => ({ type: "__proto__" }),
  prototype_as_field: () => JSON.parse('{"__proto__": {"type": "use"}, "type": "use"}'),
  names_as_words: () =>
    changed({ power: "toString", objective: "__proto__", pursues: ["constructor"] }),
  names_of_parts: () => changed({ discloser: { name: "A", hasOwnProperty: 1, valueOf: null } }),
  // What is sound.
  sound,
  absent: () => changed({ reference: undefined, objective: undefined }),
  no_prototype: () => Object.assign(Object.create(null), sound()),
  frozen: () => Object.freeze(changed({ discloser: Object.freeze({ name: "A" }) })),
  twice_the_same: () => annotated([shared, shared]),
  any_annotation: () => annotated(JSON.parse('{"__proto__": 1, "constructor": {"prototype": 2}}')),
};
"""
ANSWER = "faultsOf(rules, MAKERS[input]()).map(({ code, pointer }) => [code, pointer])"
#: The code and the place of each fault, and the values that have no other.
ALIKE: tuple[tuple[list[list[str]], tuple[str, ...]], ...] = (
    (
        [["not-a-json-value", ""]],
        ("undefined", "a_function", "a_symbol", "a_big_integer", "a_day", "a_map"),
    ),
    (
        [["not-a-json-value", "/annotations/x"]],
        ("map", "set", "bytes", "inherited", "bigint", "function", "symbol", "proxy_that_throws",
         "proxy_of_no_prototype", "revoked"),
    ),
    ([["invalid-number", "/annotations/x"]], ("not_a_number", "infinite", "too_large")),
    ([["too-deep", ""]], ("itself", "around")),
    ([["too-many-values", ""]], ("very_sparse", "doubled", "list_of_any_length")),
    ([["unknown-type", "/type"]], ("constructor_as_type", "prototype_as_type")),
    ([], ("sound", "absent", "no_prototype", "frozen", "twice_the_same", "any_annotation")),
)  # fmt: skip
EXPECTED: dict[str, list[list[str]]] = {
    **{name: faults for faults, names in ALIKE for name in names},
    "date": [["not-a-json-value", "/on"]],
    "class": [["not-a-json-value", "/discloser"]],
    "boxed": [["not-a-json-value", "/power"]],
    "half_a_letter": [["broken-character", "/reference"]],
    "half_in_a_key": [["broken-character", "/annotations/x"]],
    "sparse": [["not-a-json-value", "/territory/1"]],
    "undefined_item": [["not-a-json-value", "/territory/0"]],
    "throws": [["not-a-json-value", "/reference"]],
    "throws_itself": [["not-a-json-value", "/annotations/x/0"]],
    "prototype_as_field": [
        ["unknown-field", "/__proto__"], ["missing-field", "/holder"], ["missing-field", "/on"],
        ["missing-field", "/received_from"], ["missing-field", "/received_under"],
    ],
    "names_as_words": [
        ["unknown-value", "/objective"], ["unknown-value", "/power"],
        ["unknown-value", "/pursues/0"],
    ],
    "names_of_parts": [
        ["unknown-field", "/discloser/hasOwnProperty"], ["unknown-field", "/discloser/valueOf"],
    ],
}  # fmt: skip


def test_each_value_is_a_fault_and_nothing_is_thrown(tmp_path: Path) -> None:
    names = list(EXPECTED)
    assert dict(zip(names, in_node(tmp_path, IMPORTS, ANSWER, names), strict=True)) == EXPECTED


def test_nothing_of_a_document_reaches_the_objects_of_others(tmp_path: Path) -> None:
    answer = """(() => {
      const text = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
      const before = Reflect.ownKeys(Object.prototype).length;
      const { document } = checkedDocument(rules, annotated(JSON.parse(text)));
      const after = Reflect.ownKeys(Object.prototype).length;
      return [JSON.stringify(document.annotations.x) === text.replaceAll(" ", ""),
              {}.polluted === undefined, before === after];
    })()"""
    assert in_node(tmp_path, IMPORTS, answer, [None]) == [[True, True, True]]


def test_what_is_checked_is_what_is_answered(tmp_path: Path) -> None:
    """A field that gives another value each time is read once; what it gave is in the copy."""
    answer = """(() => {
      let reads = 0;
      const document = changed({ get power() { reads += 1; return reads > 1 ? "s99" : "s36"; } });
      let count = 0;
      const discloser = { get name() { count += 1; return count === 1 ? "A" : 7; } };
      const checked = checkedDocument(rules, { ...document, discloser });
      return [checked.faults.length, checked.document.discloser.name, count];
    })()"""
    assert in_node(tmp_path, IMPORTS, answer, [None]) == [[0, "A", 1]]


def test_the_document_of_the_caller_is_not_changed(tmp_path: Path) -> None:
    answer = """(() => {
      const own = changed({ annotations: { x: [1, { y: null }] }, reference: undefined });
      const before = JSON.stringify(own);
      const { document } = checkedDocument(rules, own);
      document.annotations.x[1].y = 2;
      document.discloser.name = "C";
      return before === JSON.stringify(own);
    })()"""
    assert in_node(tmp_path, IMPORTS, answer, [None]) == [True]
