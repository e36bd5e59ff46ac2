// Faults that a schema cannot see.  Each check reads plain JSON values, right or wrong; what has
// the wrong type is left to the schema.
import {
  faultAt,
  inside,
  inThousands,
  isObject,
  nearKnown,
} from "./fault_texts.mjs";
import { quoted } from "./normal_form.mjs";
import { hasDayForm, isDay, otherForm } from "./written_days.mjs";

const FLOW = /^\/flows\/(0|[1-9][0-9]{0,3})$/;

// The objects in a list, each with its number.
const objectsIn = (value, name) => {
  const items = inside(value, name);
  return Array.isArray(items) ? [...items.entries()].filter(([, item]) => isObject(item)) : [];
};
const listIn = (value, name) => {
  const items = inside(value, name);
  return Array.isArray(items) ? items : [];
};

// One text for values that are equal, whatever the order of their fields.
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`).join()}}`;
}

function* repeats(items, at) {
  const seen = new Set();
  for (const [number, item] of items.entries()) {
    if (typeof item !== "string" && !isObject(item) && !Number.isInteger(item)) continue;
    const text = canonical(item);
    if (seen.has(text))
      yield faultAt(
        `${at}/${number}`,
        "this is in the list twice: list each item once",
        "a repeated item",
        "each item once",
        "repeated-item",
      );
    seen.add(text);
  }
}

function noSuchDay(text, at) {
  const other = otherForm(text);
  return faultAt(
    at,
    `this day does not exist: give a day that exists${other === null ? "" : ` (${other})`}`,
    "text",
    "a day that exists",
    "no-such-day",
  );
}

// Days that do not exist, and lists with an item twice, in every part of a document.
function* throughout(rules, document, at) {
  const { days, carried } = rules.schemas.fields;
  for (const [name, value] of Object.entries(document)) {
    if (typeof value === "string") {
      if (days.includes(name) && hasDayForm(value) && !isDay(value))
        yield noSuchDay(value, `${at}/${name}`);
    } else if (carried.includes(name)) continue;
    else if (isObject(value)) yield* throughout(rules, value, `${at}/${name}`);
    else if (Array.isArray(value)) {
      yield* repeats(value, `${at}/${name}`);
      for (const [number, item] of value.entries())
        if (isObject(item)) yield* throughout(rules, item, `${at}/${name}/${number}`);
    }
  }
}

function* sinceTheAct(rules, document, at) {
  const on = inside(document, "on");
  const { passed } = rules.law;
  if (isDay(on) && on < passed)
    yield faultAt(
      `${at}/on`,
      `this is before the Act was passed: give a day on or after ${passed}`,
      "an earlier day",
      `a day on or after ${passed}`,
      "day-before-the-act",
    );
}

// An element of another objective.
function* elementFaults(rules, document, at) {
  const [objective, pursues] = [inside(document, "objective"), inside(document, "pursues")];
  if (typeof objective !== "string" || !Array.isArray(pursues)) return;
  const row = rules.law.objectives.find(({ id }) => id === objective);
  if (!row) return;
  const known = row.elements.map(({ id }) => id);
  const every = new Set(rules.law.objectives.flatMap(({ elements }) => elements.map(({ id }) => id)));
  for (const [number, element] of pursues.entries())
    if (!known.includes(element) && every.has(element))
      yield faultAt(
        `${at}/pursues/${number}`,
        `this is an element of another objective, not of ${quoted(objective)}` +
          nearKnown(rules, element, known),
        "an element of another objective",
        `one of ${known.join(", ")}`,
        "element-of-another-objective",
      );
}

function* personalDataFaults(rules, document, at) {
  const information = inside(document, "information");
  if (
    inside(information, "personal_data") === false &&
    inside(document, "complies_with_data_protection") === false
  )
    yield faultAt(
      `${at}/complies_with_data_protection`,
      "the document states that the information is not about living individuals and that the " +
        "disclosure does not comply with data protection legislation; both cannot be true",
      "false beside information.personal_data false",
      "true or null here, or true or null in information.personal_data",
      "contradictory-data-protection",
    );
}

// Information that Revenue and Customs disclosed, said not to be theirs.
function* originFaults(rules, document, at) {
  if (inside(inside(document, "information"), "from_revenue_and_customs") !== false) return;
  const under = inside(document, "received_under");
  const power = rules.law.powers.find(({ id }) => id === under);
  if (!power?.bound_by_consent) return;
  const references = new Set(listIn(inside(document, "received_from"), "specified_as"));
  const isTheirs = rules.law.schedules.some(({ entries }) =>
    entries.some(({ ref, revenue_and_customs: theirs }) => theirs && references.has(ref)),
  );
  if (isTheirs)
    yield faultAt(
      `${at}/information/from_revenue_and_customs`,
      "the information was received from Revenue and Customs, so this cannot be false",
      "false beside received_from Revenue and Customs",
      "true or null here, or another body in received_from",
      "contradictory-origin",
    );
}

// An id that two parties, or two data items, share: it would name neither.
function* idFaults(rules, document, at) {
  for (const name of rules.schemas.fields.named) {
    const seen = new Set();
    for (const [number, item] of objectsIn(document, name)) {
      const own = inside(item, "id");
      if (typeof own !== "string") continue;
      if (seen.has(own))
        yield faultAt(
          `${at}/${name}/${number}/id`,
          "this id is already in use: give each item an id of its own",
          "a repeated id",
          "an id of its own",
          "repeated-id",
        );
      seen.add(own);
    }
  }
}

// A flow that a gateway names, with the count of the flows that there are.
function* flowFaults(named, count, at) {
  for (const [item, pointer] of named.entries()) {
    if (typeof pointer === "number" && !Number.isInteger(pointer))
      yield faultAt(
        `${at}/flows/${item}`,
        "write the place of a flow without a decimal point",
        "a number with a decimal point",
        "a flow such as /flows/0, or its place, such as 0",
        "invalid-flow",
      );
    const match = typeof pointer === "string" ? FLOW.exec(pointer) : null;
    const number = match ? Number(match[1]) : pointer;
    if (!Number.isInteger(number) || number < count) continue;
    const last = count ? `, and the last is /flows/${count - 1}` : "";
    const has = `the agreement has ${inThousands(count)} flow${count === 1 ? "" : "s"}`;
    yield faultAt(
      `${at}/flows/${item}`,
      `this flow does not exist: ${has}${last}`,
      "an unknown flow",
      "a flow of the agreement",
      "unknown-flow",
    );
  }
}

// A gateway that names a party or a flow that the agreement does not have.
function* gatewayFaults(rules, document, at) {
  const parties = objectsIn(document, "parties")
    .map(([, party]) => inside(party, "id"))
    .filter((id) => typeof id === "string");
  const ids = new Set(parties);
  const { length: count } = listIn(document, "flows");
  let hinted = 0;
  for (const [number, gateway] of objectsIn(document, "gateways")) {
    const place = `${at}/gateways/${number}`;
    const party = inside(gateway, "party");
    if (typeof party === "string" && !ids.has(party)) {
      const hint = hinted < rules.schemas.limits.hints ? nearKnown(rules, party, parties) : "";
      hinted += 1;
      yield faultAt(
        `${place}/party`,
        `this is not a party of the agreement: name the id of a party${hint}`,
        "an unknown party",
        "the id of a party of the agreement",
        "unknown-party",
      );
    }
    yield* flowFaults(listIn(gateway, "flows"), count, place);
  }
}

function* termFaults(rules, document, at) {
  const [starts, ends] = [inside(document, "starts"), inside(document, "ends")];
  if (isDay(starts) && isDay(ends) && ends <= starts)
    yield faultAt(
      `${at}/ends`,
      "the agreement ends on or before the day on which it starts: give a day after the start",
      "a day that is not after starts",
      "a day after the start",
      "end-not-after-start",
    );
}

const FACT_CHECKS = [elementFaults, personalDataFaults];

// The fields of an object that are not null; none of anything else.
const statedFields = (value) =>
  isObject(value) ? Object.entries(value).filter(([, inner]) => inner !== null) : [];

// A flow with the facts of the agreement that it does not state itself.
function completedFlow(flow, common) {
  const information = [inside(common, "information"), inside(flow, "information")];
  return Object.fromEntries([
    ...Object.entries(common),
    ...statedFields(flow),
    ["information", Object.fromEntries(information.flatMap(statedFields))],
  ]);
}

// The faults of each flow, with the facts that are stated once for all flows.  A fault of a fact
// that a flow takes from the agreement is at that fact.
function* factFaults(rules, document, at) {
  const facts = inside(document, "facts");
  const common = isObject(facts) ? facts : {};
  yield* personalDataFaults(rules, common, `${at}/facts`);
  const hasFacts = Object.keys(common).length > 0;
  for (const [number, flow] of objectsIn(document, "flows")) {
    const whole = hasFacts ? completedFlow(flow, common) : flow;
    for (const check of FACT_CHECKS)
      for (const fault of check(rules, whole, "")) {
        const isTaken = inside(flow, fault.pointer.split("/")[1]) === null;
        const place = isTaken ? `${at}/facts` : `${at}/flows/${number}`;
        yield { ...fault, pointer: place + fault.pointer };
      }
  }
}

// More flows in the agreements of a partnership than can be gone through.
function* flowsTogether(rules, document, at) {
  const { flows_together: most } = rules.schemas.limits;
  const lists = objectsIn(document, "agreements").map(([, agreement]) => listIn(agreement, "flows"));
  const count = lists.reduce((sum, { length }) => sum + length, 0);
  if (count <= most) return;
  const [all, limit] = [inThousands(count), inThousands(most)];
  yield faultAt(
    `${at}/agreements`,
    `the agreements have ${all} flows in total: keep at most ${limit} flows by leaving out ` +
      "agreements that do not matter here",
    `${all} flows`,
    `at most ${limit} flows`,
    "too-many-flows",
  );
}

const AGREEMENT_CHECKS = [idFaults, gatewayFaults, termFaults, factFaults];

function* agreementFaults(rules, document, at) {
  for (const [number, agreement] of objectsIn(document, "agreements"))
    for (const check of AGREEMENT_CHECKS)
      yield* check(rules, agreement, `${at}/agreements/${number}`);
}

const CHECKS = {
  disclosure: [throughout, sinceTheAct, ...FACT_CHECKS],
  use: [throughout, sinceTheAct, originFaults],
  "onward-disclosure": [throughout, sinceTheAct, originFaults],
  agreement: [throughout, ...AGREEMENT_CHECKS],
  partnership: [throughout, sinceTheAct, ...FACT_CHECKS, flowsTogether, agreementFaults],
};

// Every fault of a document that its schema does not see.
export function* meaningFaults(rules, document) {
  const noun = inside(document, "type");
  if (typeof noun !== "string" || !Object.hasOwn(CHECKS, noun)) return;
  for (const check of CHECKS[noun]) yield* check(rules, document, "");
}
