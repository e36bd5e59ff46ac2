// The next fact to ask for, its choices, and how an answer goes into the document.
import { explained, resultsOf } from "./assessment.mjs";
import { faultsOf } from "./faults.mjs";
import { holds, read, spanOf } from "./evaluation.mjs";
import { stageOf } from "./stages.mjs";

const SOME_OF = ["pursues", "purpose", "intended_use"];

// Whether a fact is outside the document: it is named, and not asked for.
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

// The choices for a fact: [value, text, further text].
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

// The document with an answer in it; null removes the answer.
export function fillIn(document, path, value) {
  const copy = structuredClone(document);
  const steps = path.split(".");
  const last = steps.pop();
  let place = copy;
  for (const step of steps) {
    place[step] ??= {};
    place = place[step];
  }
  if (value === null) delete place[last];
  else place[last] = value;
  return copy;
}

function triesOf(rules, words, document, path) {
  const values = choicesOf(rules, words, document, path).map(([value]) => value);
  const kind = kindOf(path);
  if (kind === "some-of") {
    if (!values.length) return [];
    const single = [[], ...values.map((value) => [value])];
    return path.endsWith("specified_as") ? single : [...single, values];
  }
  if (kind === "body") {
    const refs = choicesOf(rules, words, document, "specified_as").map(([ref]) => [ref]);
    return [[], ...refs].map((entries) => ({ name: "-", specified_as: entries }));
  }
  return values;
}

const unsettled = (rules, document, adopt) => {
  const { outcome, open } = resultsOf(rules, document, adopt);
  return outcome === "undetermined" ? open.length : 0;
};

// The missing facts by stage, in each the one that settles most first: each is tried with each of
// its answers, and the decisive rules that stay unknown are counted.
export function questionsOf(rules, words, document, adopt) {
  const answer = explained(rules, document, adopt);
  const open = answer.findings.filter(
    ({ rule, result }) => rule.decides && result === "unknown",
  ).length;
  const ranked = answer.missing.map((path) => {
    const left = triesOf(rules, words, document, path)
      .map((value) => fillIn(document, path, value))
      .filter((tried) => !faultsOf(rules, tried).length)
      .map((tried) => unsettled(rules, tried, adopt));
    const sum = left.reduce((total, count) => total + count, 0);
    return { path, settles: left.length ? 1 - sum / (left.length * open) : 0 };
  });
  return ranked.sort(
    (a, b) => stageOf(rules, a.path) - stageOf(rules, b.path) || b.settles - a.settles,
  );
}

// The paths of the document that the rules of a power or noun ask about, in order.
export function pathsOf(rules, document) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const seen = new Set();
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === "object") {
      for (const name of ["path", "field"])
        if (typeof node[name] === "string") seen.add(node[name]);
      Object.values(node).forEach(walk);
    }
  };
  for (const rule of rules.pack.rules[kind]) walk([rule.guard, rule.formula]);
  const inside = rules.pack.facts.filter((fact) => !fact.outside);
  return inside.map((fact) => fact.path).filter((path) => seen.has(path));
}

export const stated = (document, path) => read(document, path) !== null;
