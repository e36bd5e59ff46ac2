// Whether a document is one that the library would load, by the schemas that the library wrote.
import { MOST_BODIES } from "./bodies_together.mjs";

export function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

// What to say of a text that does not have the form of its field.
const FORMS = {
  name: "is empty",
  identifier: "should be a prefix, a colon and a code, without spaces or invisible characters",
};

// The schema of a value that is stated: without null, and with its reference followed.
function schemaOf(schemas, schema) {
  const stated = schema.anyOf?.find(({ type }) => type !== "null") ?? schema.allOf?.[0];
  if (stated) return schemaOf(schemas, stated);
  return schema.$ref ? schemas.$defs[schema.$ref.split("/").at(-1)] : schema;
}

function* textFaults({ pattern, format, maxLength }, value, at) {
  if (typeof value !== "string") return yield `${at} should be text`;
  if (maxLength !== undefined && [...value].length > maxLength) return yield `${at} is too long`;
  if (format === "date") {
    if (!isDay(value)) yield `${at} should be a day such as 2024-05-01`;
  } else if (pattern && !new RegExp(pattern, "u").test(value))
    yield `${at} ${FORMS[at.split("/").at(-1)] ?? "does not have the right form"}`;
}

function* listFaults(schemas, { items, minItems = 0, maxItems, uniqueItems }, value, at) {
  if (!Array.isArray(value)) return yield `${at} should be a list`;
  if (value.length < minItems) yield `${at} should not be empty`;
  if (maxItems !== undefined && value.length > maxItems) return yield `${at} is too long`;
  if (uniqueItems && new Set(value.map((item) => JSON.stringify(item))).size < value.length)
    yield `${at} has an item twice`;
  if (items)
    for (const [place, item] of value.entries())
      yield* valueFaults(schemas, items, item, `${at}/${place}`);
}

function* objectFaults(schemas, { properties, required = [] }, value, at) {
  if (!isObject(value)) return yield `${at || "the document"} should be an object`;
  if (!properties) return;
  for (const name of Object.keys(value))
    if (!Object.hasOwn(properties, name))
      yield `${at}/${name.slice(0, 40)} is not a field of this document`;
  for (const [name, schema] of Object.entries(properties)) {
    const field = Object.hasOwn(value, name) ? value[name] : null;
    if (field !== null) yield* valueFaults(schemas, schema, field, `${at}/${name}`);
    else if (required.includes(name)) yield `${at}/${name} is missing`;
  }
}

function* valueFaults(schemas, unresolved, value, at) {
  const schema = schemaOf(schemas, unresolved);
  if (schema.const !== undefined) return;
  if (schema.enum) {
    if (typeof value !== "string") yield `${at} should be text`;
    else if (!schema.enum.includes(value)) yield `${at} has a value that is not allowed`;
    return;
  }
  const type = [schema.type].flat()[0];
  if (type === "boolean") {
    if (typeof value !== "boolean") yield `${at} should be true, false or null`;
  } else if (type === "string") yield* textFaults(schema, value, at);
  else if (type === "array") yield* listFaults(schemas, schema, value, at);
  else yield* objectFaults(schemas, schema, value, at);
}

const ids = (rows) => rows.map((row) => row.id);

// The faults that no schema can describe.
function* furtherFaults(rules, document) {
  if (document.on < rules.law.passed)
    yield `/on is before the Act was passed, on ${rules.law.passed}`;
  const { agreements, parties } = document;
  if (agreements?.length)
    yield "it has agreements, which this page does not read: run pubservice-share assess FILE";
  if (parties?.length > MOST_BODIES)
    yield `it has more than ${MOST_BODIES} bodies: run pubservice-share assess FILE`;
  const own = rules.objectives[document.objective];
  if (own && document.pursues?.some((id) => !ids(own.elements).includes(id)))
    yield "/pursues has an element that belongs to another objective";
  const { information } = document;
  if (information?.personal_data === false && document.complies_with_data_protection === false)
    yield "/complies_with_data_protection is false beside information that is not personal data";
  if (information?.from_revenue_and_customs === false && document.received_from) {
    const entries = rules.pack.tables["entry.revenue-and-customs"].forms[0];
    if (
      rules.powers[document.received_under].bound_by_consent &&
      document.received_from.specified_as?.some((ref) => entries[ref])
    )
      yield "/information/from_revenue_and_customs is false, but Revenue and Customs disclosed it";
  }
}

// Every fault of a document; none for one that can be answered.  `rules.schemas` are those of the
// page's data.
export function faultsOf(rules, document) {
  if (!isObject(document)) return ["it is not an object"];
  const { nouns } = rules.schemas;
  const schema = Object.hasOwn(nouns, document.type) ? nouns[document.type] : null;
  if (!schema) return ["/type should be disclosure, partnership, use or onward-disclosure"];
  const faults = [...objectFaults(rules.schemas, schema, document, "")];
  return faults.length ? faults : [...furtherFaults(rules, document)];
}
