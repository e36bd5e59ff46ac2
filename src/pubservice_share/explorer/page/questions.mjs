// Which fact to ask for next, what may be answered, and how an answer is put in.
import { explained, resultsOf } from "./assessment.mjs";
import { faultsOf } from "./faults.mjs";
import { holds, read, spanOf } from "./evaluation.mjs";

const SOME_OF = ["pursues", "purpose", "intended_use"];

// What no answer in the document can settle: it is named, and not asked for.
export const outside = (rules, path) => rules.pack.facts[rules.order[path]].outside;

export function kindOf(path) {
  if (path === "objective" || path === "received_under") return "one-of";
  if (SOME_OF.includes(path) || path.endsWith("specified_as")) return "some-of";
  return path.endsWith("provides_services_to") ? "body" : "yes-no";
}

const formOf = (rules, name, day) => {
  const table = rules.pack.tables[name];
  return table.forms[table.by_span[spanOf(rules.pack, day)]];
};

// The entries of a Schedule in force somewhere on a day, in their order.
function entriesOn(rules, number, day) {
  const somewhere = formOf(rules, "entry.somewhere", day);
  const partly = formOf(rules, "entry.part-commenced", day);
  const refs = rules.schedules[number].entries.map((row) => row.ref);
  return [...new Set(refs)]
    .filter((ref) => somewhere[ref] || partly[ref])
    .map((ref) => rules.wordings[ref].find((row) => holds(row, day)))
    .filter(Boolean);
}

// What a fact may be answered with: [value, text, what more there is to say].
export function choicesOf(rules, words, document, path) {
  const { law } = rules;
  const { on } = document;
  const power = document.power ?? document.received_under;
  const of = (rows) => rows.filter((row) => row.power === power).map((row) => [row.id, row.text]);
  if (kindOf(path) === "yes-no")
    return [
      [true, words["answer.yes"]],
      [false, words["answer.no"]],
    ];
  if (path === "objective")
    return law.objectives.filter((row) => holds(row, on)).map((row) => [row.id, row.title]);
  if (path === "pursues")
    return (rules.objectives[document.objective]?.elements ?? []).map((row) => [row.id, row.text]);
  if (path === "purpose") return of(law.purposes);
  if (path === "intended_use")
    return [
      ...of(law.intended_uses.filter((row) => holds(row, on))),
      ["none-of-these", words["answer.none-of-these"]],
    ];
  if (path.endsWith("specified_as")) {
    const { schedule } = rules.powers[power];
    return [
      ...entriesOn(rules, schedule, on).map((row) => [row.ref, row.name]),
      ...law.recipient_classes
        .filter((row) => row.powers.includes(power))
        .map((row) => [row.ref, row.name]),
    ];
  }
  return [];
}

// The document with an answer in it; null takes the answer out.
export function fillIn(document, path, value) {
  const made = structuredClone(document);
  const way = path.split(".");
  const last = way.pop();
  let place = made;
  for (const step of way) {
    place[step] ??= {};
    place = place[step];
  }
  if (value === null) delete place[last];
  else place[last] = value;
  return made;
}

function triesOf(rules, words, document, path) {
  const values = choicesOf(rules, words, document, path).map(([value]) => value);
  const kind = kindOf(path);
  if (kind === "some-of") {
    if (!values.length) return [];
    const one = [[], ...values.map((value) => [value])];
    return path.endsWith("specified_as") ? one : [...one, values];
  }
  if (kind === "body") {
    const refs = choicesOf(rules, words, document, "specified_as").map(([ref]) => [ref]);
    return [[], ...refs].map((held) => ({ name: "-", specified_as: held }));
  }
  return values;
}

const unsettled = (rules, document, adopt) => {
  const { outcome, open } = resultsOf(rules, document, adopt);
  return outcome === "undetermined" ? open.length : 0;
};

// The facts that are missing, the one first that settles most: each is tried with each answer
// that it can have, and what is counted are the decisive rules that stay unknown.
export function questionsOf(rules, words, document, adopt) {
  const told = explained(rules, document, adopt);
  const open = told.findings.filter(
    ({ rule, result }) => rule.decides && result === "unknown",
  ).length;
  const made = told.missing.map((path) => {
    const left = triesOf(rules, words, document, path)
      .map((value) => fillIn(document, path, value))
      .filter((tried) => !faultsOf(rules, tried).length)
      .map((tried) => unsettled(rules, tried, adopt));
    const sum = left.reduce((all, one) => all + one, 0);
    return { path, settles: left.length ? 1 - sum / (left.length * open) : 0 };
  });
  return made.sort((a, b) => b.settles - a.settles);
}

// The paths of the document that the rules of a power or noun ask about, in order.
export function pathsOf(rules, document) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const seen = new Set();
  const walk = (held) => {
    if (Array.isArray(held)) held.forEach(walk);
    else if (held && typeof held === "object") {
      for (const name of ["path", "field"])
        if (typeof held[name] === "string") seen.add(held[name]);
      Object.values(held).forEach(walk);
    }
  };
  for (const rule of rules.pack.rules[kind]) walk([rule.guard, rule.formula]);
  const inside = rules.pack.facts.filter((fact) => !fact.outside);
  return inside.map((fact) => fact.path).filter((path) => seen.has(path));
}

export const stated = (document, path) => read(document, path) !== null;
