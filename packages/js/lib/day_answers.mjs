// The answer to one disclosure, of which each part is worked out when it is needed: an answer to
// many flows needs few parts of each.  On days between which no table of a rule changes, the rule
// has one result.
import { effectsOf, explainedFinding, outcomeOf } from "./assessment.mjs";
import { dutiesOf } from "./duties.mjs";
import { Explainer, spanOf } from "./evaluation.mjs";
import { checkedTo, notesOf, reasonOf, titleOf } from "./sentences.mjs";

const NONE = { facts: [], readings: [] };

// Each part of a formula.
function* partsOf(term) {
  if (term === null || typeof term !== "object") return;
  yield term;
  for (const part of Object.values(term)) yield* partsOf(part);
}

// A rule with what tells apart the spans under which its result may differ, and whether it looks
// at the discloser and at the recipient.
function preparedRule({ pack: { spans, tables } }, rule) {
  const parts = [...partsOf(rule.guard), ...partsOf(rule.formula)];
  const names = new Set(parts.flatMap(({ table, rows }) => table ?? rows ?? []));
  const paths = parts.flatMap(({ path, field }) => path ?? field ?? []);
  const looksAt = (side) => paths.some((path) => path.split(".")[0] === side);
  return {
    rule,
    formsOn: spans.map((_, span) => [...names].map((name) => tables[name].by_span[span]).join()),
    ofDiscloser: looksAt("discloser"),
    ofRecipient: looksAt("recipient"),
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

// A function that gives the result of each rule for the document of an answer: it works out those
// of one key once.  `keyOf` gives the key of a rule.
function rememberedResults(rows) {
  const known = rows.map(() => new Map());
  return (keyOf) => (answer) =>
    rows.map((row, place) => {
      const key = keyOf(row);
      if (!known[place].has(key)) known[place].set(key, answer.explainer.result(row.rule));
      return { rule: row.rule, result: known[place].get(key) };
    });
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

// The answers to one disclosure on each of some days.
export function answersOn(rules, document, days, adopt) {
  const resultsBy = rememberedResults(rulesOfKind(rules, document.power));
  return days.map((on) => {
    const span = spanOf(rules.pack, on);
    const results = resultsBy(({ formsOn }) => formsOn[span] ?? "");
    return new DayAnswer(rules, { ...document, on }, adopt, results);
  });
}

// The answers to disclosures that differ in their two bodies alone.  `pairs` have the document, and
// in `from` and `to` what tells the two bodies apart.
export function answersToPairs(rules, pairs, adopt) {
  if (!pairs.length) return [];
  const resultsBy = rememberedResults(rulesOfKind(rules, pairs[0].document.power));
  return pairs.map(({ from, to, document }) => {
    const results = resultsBy(
      ({ ofDiscloser, ofRecipient }) => `${ofDiscloser ? from : ""},${ofRecipient ? to : ""}`,
    );
    return new DayAnswer(rules, document, adopt, results);
  });
}
