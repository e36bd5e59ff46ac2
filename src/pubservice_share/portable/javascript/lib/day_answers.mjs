// The answer to one disclosure, of which each part is worked out when it is needed: an answer to
// many flows needs few parts of each.  On days between which no table of a rule changes, the rule
// has one result.
import { effectsOf, explainedFinding, outcomeOf } from "./assessment.mjs";
import { Explainer, spanOf } from "./evaluation.mjs";
import { checkedTo, notesOf, reasonOf, titleOf } from "./sentences.mjs";

const NONE = { facts: [], readings: [] };

// The names of the tables at which a formula looks.
function* tablesIn(term) {
  if (term === null || typeof term !== "object") return;
  if (term.op === "lookup") yield term.table;
  if (term.op === "at-least") yield term.number.rows;
  for (const part of Object.values(term)) yield* tablesIn(part);
}

// The rules of a kind of document, each with what tells apart the spans under which it may differ.
const prepared = new WeakMap();
function rulesOfKind(rules, kind) {
  if (!prepared.has(rules)) prepared.set(rules, new Map());
  const kinds = prepared.get(rules);
  if (!kinds.has(kind)) {
    const { tables } = rules.pack;
    const rows = rules.pack.rules[kind].map((rule) => {
      const names = [...new Set([...tablesIn(rule.guard), ...tablesIn(rule.formula)])];
      const formsOn = rules.pack.spans.map((_, span) =>
        names.map((name) => tables[name].by_span[span]).join(),
      );
      return { rule, formsOn };
    });
    kinds.set(kind, rows);
  }
  return kinds.get(kind);
}

export class DayAnswer {
  #rules;
  #adopt;
  #explainer = null;
  #effects;
  #turns = null;
  #findings = new Map();
  constructor(rules, document, adopt, results) {
    this.#rules = rules;
    this.#adopt = adopt ?? {};
    this.document = document;
    // Each rule with its result.
    this.results = results(this);
    const decisive = this.results.filter(({ rule }) => rule.decides);
    this.outcome = outcomeOf(decisive.map(({ result }) => result));
  }
  get explainer() {
    this.#explainer ??= new Explainer(this.#rules, this.document, this.#adopt);
    return this.#explainer;
  }
  get effects() {
    this.#effects ??= effectsOf(this.#rules, this.document, this.outcome, this.explainer);
    return this.#effects;
  }
  get turns() {
    if (this.outcome !== "undetermined") return NONE;
    const open = this.results.filter(({ rule, result }) => rule.decides && result === "unknown");
    this.#turns ??= this.explainer.turns(open.map(({ rule }) => this.explainer.left(rule)));
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
  // The notes but those on duties of other law.
  notes(pastCheck) {
    return notesOf(this.#rules, this.#rules.pack.words, this, { dutyNotes: [], pastCheck });
  }
}

// The answers to one disclosure on each of some days.
export function answersOn(rules, document, days, adopt) {
  const rows = rulesOfKind(rules, document.power);
  const known = rows.map(() => new Map());
  return days.map((on) => {
    const span = spanOf(rules.pack, on);
    const results = (answer) =>
      rows.map(({ rule, formsOn }, place) => {
        const forms = formsOn[span] ?? "";
        if (!known[place].has(forms)) known[place].set(forms, answer.explainer.result(rule));
        return { rule, result: known[place].get(forms) };
      });
    return new DayAnswer(rules, { ...document, on }, adopt, results);
  });
}
