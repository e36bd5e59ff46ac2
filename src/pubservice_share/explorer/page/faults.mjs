// Whether a document is one that the library would load, told plainly.
import { visible } from "./evaluation.mjs";

const BODY = {
  name: "text!",
  identifier: "identifier",
  specified_as: "reference*",
  in_specified_capacity: "truth",
};
const PARTY = {
  ...BODY,
  provides_services_to: BODY,
  services_in_connection: "truth",
  client_is_public_authority: "truth",
};
const CARRIED = { $schema: "text", reference: "text", annotations: "anything" };
const RECEIVED = {
  ...CARRIED,
  on: "day!",
  received_under: "power!",
  received_from: { ...PARTY, needed: true },
  holder: { ...PARTY, needed: true },
  information: { personal: "truth", from_revenue_and_customs: "truth" },
  territory: "territory*+",
  ground: "ground",
  ground_made_out: "truth",
  commissioners_consent: "truth",
};
const SHAPES = {
  disclosure: {
    ...CARRIED,
    power: "power!",
    on: "day!",
    territory: "territory*!",
    discloser: { ...PARTY, needed: true },
    recipient: { ...PARTY, needed: true },
    objective: "objective",
    pursues: "element*",
    assists_eligible_people: "truth",
    eligible_as: "eligible",
    disadvantages: "factor*",
    disadvantages_complete: "truth",
    aged_16_to_24: "truth",
    purpose: "purpose*",
    intended_use: "use*",
    information: {
      held_in_connection_with_functions: "truth",
      within_limited_functions: "truth",
      personal: "truth",
      personal_data: "truth",
      from_revenue_and_customs: "truth",
    },
    commissioners_consent: "truth",
    complies_with_data_protection: "truth",
    prohibited_by_investigatory_powers: "truth",
    had_regard_to_code: "truth",
    restrictions: [{ kind: "restriction!", description: "text", since: "day" }],
  },
  use: { ...RECEIVED, for_disclosed_purpose: "truth" },
  "onward-disclosure": {
    ...RECEIVED,
    recipient: { ...PARTY, needed: true },
    received_via: PARTY,
    knew_or_reckless: "truth",
  },
};
const MOST = 200;

const ids = (rows) => rows.map((row) => row.id);

// The words that a field may hold, from the law.
export function wordLists(rules) {
  const { law } = rules;
  return (rules.lists ??= {
    territory: ["england", "wales", "scotland", "northern-ireland"],
    power: ids(law.powers),
    objective: ids(law.objectives),
    element: law.objectives.flatMap((row) => ids(row.elements)),
    factor: law.objectives.flatMap((row) => ids(row.factors?.list ?? [])),
    eligible: ids(law.eligible_classes),
    purpose: ids(law.purposes),
    use: [...ids(law.intended_uses), "none-of-these"],
    reference: [...Object.keys(rules.wordings), ...Object.keys(rules.classes)],
    restriction: law.restrictions.map((row) => row.kind),
    ground: ids(law.grounds),
  });
}

export function isDay(text) {
  if (typeof text !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const isIdentifier = (text) => /^[A-Za-z][A-Za-z0-9._-]*:\S+$/.test(text) && visible(text) === text;

const isObject = (held) => held !== null && typeof held === "object" && !Array.isArray(held);

function* ofWord(lists, kind, held, at) {
  const name = kind.replace(/[!*+]/g, "");
  if (name === "anything") {
    if (!isObject(held)) yield `${at} should be an object`;
  } else if (name === "truth") {
    if (typeof held !== "boolean") yield `${at} should be true, false or null`;
  } else if (typeof held !== "string") yield `${at} should be text`;
  else if (name === "day" && !isDay(held)) yield `${at} should be a day such as 2024-05-01`;
  else if (name === "text" && kind.includes("!") && !visible(held).trim()) yield `${at} is empty`;
  else if (name === "identifier" && !isIdentifier(held))
    yield `${at} should be a prefix, a colon and a code, without spaces or invisible characters`;
  else if (name in lists && !lists[name].includes(held))
    yield `${at} has a value that is not allowed`;
}

function* ofField(lists, shape, held, at) {
  if (Array.isArray(shape) || (typeof shape === "string" && shape.includes("*"))) {
    if (!Array.isArray(held)) return yield `${at} should be a list`;
    if (/[!+]/.test(shape) && !held.length) yield `${at} should not be empty`;
    if (held.length > MOST) return yield `${at} is too long`;
    if (new Set(held.map((one) => JSON.stringify(one))).size < held.length)
      yield `${at} has an item twice`;
    const inner = Array.isArray(shape) ? shape[0] : shape;
    for (const [place, one] of held.entries())
      yield* typeof inner === "string"
        ? ofWord(lists, inner, one, `${at}/${place}`)
        : ofObject(lists, inner, one, `${at}/${place}`);
    return;
  }
  yield* typeof shape === "string"
    ? ofWord(lists, shape, held, at)
    : ofObject(lists, shape, held, at);
}

const needed = (shape) => (typeof shape === "string" ? shape.includes("!") : shape.needed);

function* ofObject(lists, { needed: _, ...shape }, held, at) {
  if (!isObject(held)) return yield `${at || "the document"} should be an object`;
  for (const name of Object.keys(held))
    if (!Object.hasOwn(shape, name) && !(at === "" && name === "type"))
      yield `${at}/${name.slice(0, 40)} is not a field of this document`;
  for (const [name, inner] of Object.entries(shape)) {
    const value = held[name] ?? null;
    if (value !== null) yield* ofField(lists, inner, value, `${at}/${name}`);
    else if (needed(inner)) yield `${at}/${name} is missing`;
  }
}

// What no shape can see.
function* besides(rules, document) {
  if (document.on < rules.law.passed)
    yield `/on is before the Act was passed, on ${rules.law.passed}`;
  const own = rules.objectives[document.objective];
  if (own && document.pursues?.some((id) => !ids(own.elements).includes(id)))
    yield "/pursues has an element that belongs to another objective";
  const { information } = document;
  if (information?.personal_data === false && document.complies_with_data_protection === false)
    yield "/complies_with_data_protection is false beside information that is not personal data";
  if (information?.from_revenue_and_customs === false && document.received_from) {
    const theirs = rules.pack.tables["entry.revenue-and-customs"].forms[0];
    if (
      rules.powers[document.received_under].bound_by_consent &&
      document.received_from.specified_as?.some((ref) => theirs[ref])
    )
      yield "/information/from_revenue_and_customs is false, but Revenue and Customs disclosed it";
  }
}

// Every fault of a document; none for one that can be answered.
export function faultsOf(rules, document) {
  if (!isObject(document)) return ["it is not an object"];
  const shape = Object.hasOwn(SHAPES, document.type) ? SHAPES[document.type] : null;
  if (!shape) return ["/type should be disclosure, use or onward-disclosure"];
  const found = [...ofObject(wordLists(rules), shape, document, "")];
  return found.length ? found : [...besides(rules, document)];
}
