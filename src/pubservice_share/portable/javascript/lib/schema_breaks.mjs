// Each place in which a document breaks the schema of its noun, in the order of the schema.
import { inside, isObject } from "./fault_texts.mjs";

const isType = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
};

const patterns = new Map();
function patternOf(text) {
  if (!patterns.has(text)) patterns.set(text, new RegExp(text, "u"));
  return patterns.get(text);
}

// Whether a text has more characters than a limit; a short text is not gone through.
const isLonger = (text, most) =>
  text.length > most && (text.length > 2 * most || [...text].length > most);

function* manyBreaks(schemas, parts, value, place) {
  for (const part of parts) yield* partBreaks(schemas, part, value, place);
}

const KEYWORDS = {
  *$ref({ schemas, wanted, value, place }) {
    yield* partBreaks(schemas, schemas.$defs[wanted.slice(wanted.lastIndexOf("/") + 1)], value, place);
  },
  *allOf({ schemas, wanted, value, place }) {
    yield* manyBreaks(schemas, wanted, value, place);
  },
  // What breaks the first branch says what is wrong: it is the one that is not null.
  *anyOf({ schemas, wanted, value, place }) {
    let inner = null;
    for (const branch of wanted) {
      const breaks = [...partBreaks(schemas, branch, value, place)];
      if (!breaks.length) return;
      inner ??= breaks;
    }
    yield { inner };
  },
  *const({ wanted, value }) {
    if (value !== wanted) yield {};
  },
  *enum({ wanted, value }) {
    if (!wanted.includes(value)) yield {};
  },
  *type({ wanted, value }) {
    const kinds = [wanted].flat();
    if (!kinds.some((kind) => isType[kind](value))) yield { wanted: kinds };
  },
  *properties({ schemas, wanted, value, place }) {
    if (!isObject(value)) return;
    for (const [name, schema] of Object.entries(wanted))
      if (Object.hasOwn(value, name)) yield* partBreaks(schemas, schema, value[name], [...place, name]);
  },
  *required({ wanted, value }) {
    if (!isObject(value)) return;
    for (const name of wanted) if (!Object.hasOwn(value, name)) yield { names: [name] };
  },
  *additionalProperties({ schema, value }) {
    if (!isObject(value)) return;
    const { properties } = schema;
    const names = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
    if (names.length) yield { names, known: Object.keys(properties) };
  },
  *items({ schemas, wanted, value, place }) {
    if (!Array.isArray(value)) return;
    for (let number = 0; number < value.length; number++)
      yield* partBreaks(schemas, wanted, value[number], [...place, number]);
  },
  *minItems({ wanted, value }) {
    if (Array.isArray(value) && value.length < wanted) yield {};
  },
  *maxItems({ wanted, value }) {
    if (Array.isArray(value) && value.length > wanted) yield {};
  },
  *minimum({ wanted, value }) {
    if (typeof value === "number" && value < wanted) yield {};
  },
  *maxLength({ wanted, value }) {
    if (typeof value === "string" && isLonger(value, wanted)) yield {};
  },
  *pattern({ wanted, value }) {
    if (typeof value === "string" && !patternOf(wanted).test(value)) yield {};
  },
};

// {keyword, place, value, wanted} and, by the keyword, names, known, or what breaks within.
function* partBreaks(schemas, schema, value, place) {
  for (const [keyword, wanted] of Object.entries(schema)) {
    if (!Object.hasOwn(KEYWORDS, keyword)) continue;
    for (const broken of KEYWORDS[keyword]({ schemas, schema, wanted, value, place }))
      yield "keyword" in broken ? broken : { keyword, place, value, wanted, ...broken };
  }
}

export const schemaBreaks = (schemas, document) =>
  partBreaks(schemas, schemas.nouns[inside(document, "type")], document, []);
