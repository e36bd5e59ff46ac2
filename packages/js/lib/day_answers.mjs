// The answer to one disclosure, of which each part is worked out when it is needed: an answer to
// many flows needs few parts of each.  On days between which no table of a rule changes, the rule
// has one result.
import { effectsOf, explainedFinding, outcomeOf } from "./assessment.mjs";
import { dutiesOf } from "./duties.mjs";
import { Explainer, read, spanOf } from "./evaluation.mjs";
import { checkedTo, notesOf, reasonOf, titleOf } from "./sentences.mjs";

const NONE = { facts: [], readings: [] };

// Each part of a formula.
function* partsOf(term) {
  if (term === null || typeof term !== "object") return;
  yield term;
  for (const part of Object.values(term)) yield* partsOf(part);
}

// A rule with what tells apart the spans under which it may differ, the paths at which it looks, and
// those within each body.
function preparedRule({ pack: { spans, tables } }, rule) {
  const parts = [...partsOf(rule.guard), ...partsOf(rule.formula)];
  const names = new Set(parts.flatMap(({ table, rows }) => table ?? rows ?? []));
  const paths = new Set(parts.flatMap(({ path, field }) => path ?? field ?? []));
  const within = (side) =>
    [...paths].filter((path) => path.startsWith(`${side}.`)).map((path) => path.slice(side.length + 1));
  return {
    rule,
    paths: [...paths],
    formsOn: spans.map((_, span) => [...names].map((name) => tables[name].by_span[span]).join()),
    ofDiscloser: within("discloser"),
    ofRecipient: within("recipient"),
  };
}

const prepared = new WeakMap();
function rulesOfKind(rules, kind) {
  if (!prepared.has(rules)) prepared.set(rules, new Map());
  const kinds = prepared.get(rules);
  if (!kinds.has(kind))
    kinds.set(kind, rules.pack.rules[kind].map((rule) => preparedRule(rules, rule)));
  return kinds.get(kind);
}

// What is worked out once for documents that are alike wherever some rules look.
export class Memory {
  #known = new Map();
  of(key, work) {
    if (!this.#known.has(key)) this.#known.set(key, work());
    return this.#known.get(key);
  }
}

// An explainer that shares with others what is the same for their documents.  `keys` has, by rule,
// what tells apart the documents for which it may differ.
class SharingExplainer extends Explainer {
  constructor(rules, document, adopted, memory, keys) {
    super(rules, document, adopted);
    Object.assign(this, { memory, keys });
  }
  result(rule) {
    return this.memory.of(`result ${this.keys.get(rule)}`, () => super.result(rule));
  }
  turnsOf(rule) {
    return this.memory.of(`turns ${this.keys.get(rule)}`, () => super.turnsOf(rule));
  }
  turnsOfAll(open) {
    const key = `all ${open.map((rule) => this.keys.get(rule)).join(" ")}`;
    return this.memory.of(key, () => this.turns(open.map((rule) => this.left(rule))));
  }
}

export class DayAnswer {
  #rules;
  #effects;
  #turns = null;
  #findings = new Map();
  constructor(explainer, ownRules) {
    this.#rules = explainer.rules;
    this.explainer = explainer;
    this.document = explainer.document;
    // Each rule with its result.
    this.results = ownRules.map((rule) => ({ rule, result: explainer.result(rule) }));
    const decisive = this.results.filter(({ rule }) => rule.decides);
    this.outcome = outcomeOf(decisive.map(({ result }) => result));
  }
  get effects() {
    this.#effects ??= effectsOf(this.#rules, this.document, this.outcome, this.explainer);
    return this.#effects;
  }
  get turns() {
    if (this.outcome !== "undetermined") return NONE;
    const open = this.results.filter(({ rule, result }) => rule.decides && result === "unknown");
    this.#turns ??= this.explainer.turnsOfAll(open.map(({ rule }) => rule));
    return this.#turns;
  }
  get missing() {
    return this.turns.facts;
  }
  get readings() {
    return this.turns.readings;
  }
  get verifiedTo() {
    return checkedTo(this.#rules, this.document);
  }
  get title() {
    return titleOf(this.#rules, this.#rules.pack.words, this.document).title;
  }
  // What one rule says, by its place, with the reason and the cure in words.
  finding(place) {
    if (!this.#findings.has(place)) {
      const row = explainedFinding(this.results[place], this.explainer);
      const said = reasonOf(this.#rules, this.#rules.pack.words, this.document, row);
      this.#findings.set(place, { ...row, ...said });
    }
    return this.#findings.get(place);
  }
  get findings() {
    return this.results.map((_, place) => this.finding(place));
  }
  // Only an onward disclosure can be an offence.
  get offence() {
    return null;
  }
  get duties() {
    return dutiesOf(this.#rules, this.document);
  }
  // The notes but those on duties of other law.
  notes(pastCheck) {
    return notesOf(this.#rules, this.#rules.pack.words, this, { dutyNotes: [], pastCheck });
  }
}

// The answer to a document, where `keyOf` gives what tells apart the documents for which a rule may
// differ, of those that share a memory.
function answerOf(rules, document, adopt, memory, keyOf) {
  const rows = rulesOfKind(rules, document.power);
  const { power } = document;
  const keys = new Map(rows.map((row) => [row.rule, `${power} ${row.rule.id} ${keyOf(row)}`]));
  const explainer = new SharingExplainer(rules, document, adopt ?? {}, memory, keys);
  return new DayAnswer(explainer, rules.pack.rules[document.power]);
}

// What tells an object from others at some paths within it: what stands there, and whether anything
// stands on the way there.
function patternOf(object, paths) {
  const isOpen = (names, end) => read(object, names.slice(0, end + 1).join(".")) === null;
  return JSON.stringify(
    paths.map((path) => {
      const parents = path.split(".").slice(0, -1);
      return [read(object, path), parents.map((_, end) => isOpen(parents, end))];
    }),
  );
}

// The answers to one disclosure on each of some days, which share a memory with others.
export function answersOn(rules, document, days, adopt, memory) {
  const rows = rulesOfKind(rules, document.power);
  const patterns = new Map(rows.map(({ rule, paths }) => [rule, patternOf(document, paths)]));
  return days.map((on) => {
    const span = spanOf(rules.pack, on);
    const keyOf = ({ rule, formsOn }) => `${formsOn[span] ?? ""} ${patterns.get(rule)}`;
    return answerOf(rules, { ...document, on }, adopt, memory, keyOf);
  });
}

// The answers to disclosures that differ in their two bodies alone: pairs of the places of these,
// `from` and `to`, with the document.
export function answersToPairs(rules, pairs, adopt) {
  const memory = new Memory();
  const patterns = new Memory();
  const pattern = (side, place, body, paths, id) =>
    patterns.of(`${side} ${place} ${id}`, () => patternOf(body, paths));
  return pairs.map(({ from, to, document }) =>
    answerOf(rules, document, adopt, memory, ({ rule, ofDiscloser, ofRecipient }) => {
      const { discloser, recipient } = document;
      const sender = pattern("from", from, discloser, ofDiscloser, rule.id);
      return `${sender} ${pattern("to", to, recipient, ofRecipient, rule.id)}`;
    }),
  );
}
