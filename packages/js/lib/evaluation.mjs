// The rules prepared for use, and the evaluation of one document.
import { Diagrams } from "./diagrams.mjs";

const byKey = (rows, key) => Object.fromEntries(rows.map((row) => [row[key], row]));

// Indexes of the export for repeated look-ups.
export function rulesOf(pack) {
  const { law } = pack;
  const wordings = {};
  for (const schedule of law.schedules)
    for (const row of schedule.entries) (wordings[row.ref] ??= []).push(row);
  for (const rows of Object.values(wordings)) rows.sort((a, b) => (a.from < b.from ? -1 : 1));
  const ranked = pack.facts.filter((fact) => fact.rank !== null);
  const ranks = Object.fromEntries(ranked.map((fact) => [fact.path, fact.rank]));
  return {
    pack,
    law,
    schemas: pack.schemas,
    wordings,
    ranks,
    last: Math.max(...Object.values(ranks)) + 1,
    order: Object.fromEntries(pack.facts.map((fact, place) => [fact.path, place])),
    objectives: byKey(law.objectives, "id"),
    powers: byKey(law.powers, "id"),
    safeguards: byKey(law.safeguards, "id"),
    territories: [...new Set(law.safeguards.flatMap((row) => row.extent))],
    readings: byKey(law.readings, "id"),
    grounds: byKey(law.grounds, "id"),
    classes: byKey(law.recipient_classes, "ref"),
    restrictions: byKey(law.restrictions, "kind"),
    instruments: byKey(law.instruments, "id"),
    schedules: byKey(law.schedules, "schedule"),
  };
}

export const holds = (row, day) => row.from <= day && (row.to == null || day < row.to);
export const spanOf = (pack, day) => pack.spans.filter((first) => first <= day).length - 1;
export const read = (value, path) => {
  for (const name of path.split(".")) value = value?.[name] ?? null;
  return value;
};
// The form in which two names are compared: without invisible characters, wide and joined forms
// as plain letters, in lower case, without white space.  logic/compiled.py has the same list.
const INVISIBLE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
export const visible = (text) => text.replace(INVISIBLE, "");
export const folded = (text) =>
  visible(visible(text).normalize("NFKC").toLowerCase()).split(/\s+/u).join("");

// A value that the document does not state.
export class Unknown {
  constructor(path) {
    this.path = path;
  }
}

// The text of a part of the rules, which does not change, or of a value.
const texts = new WeakMap();
function textOf(detail) {
  if (detail === null || typeof detail !== "object" || Array.isArray(detail))
    return JSON.stringify(detail);
  if (!texts.has(detail)) texts.set(detail, JSON.stringify(detail));
  return texts.get(detail);
}

// The result of each rule for one document, and the facts and readings that it depends on.
export class Explainer {
  constructor(rules, document, adopted) {
    Object.assign(this, { rules, document, adopted, make: new Diagrams() });
    const span = spanOf(rules.pack, document.on);
    this.tables = (name) => {
      const table = rules.pack.tables[name];
      return table.forms[table.by_span[span]];
    };
  }
  truth(value, kind, name) {
    if (value === null || value === undefined)
      return this.make.variable(kind, name, this.rules.last);
    return value ? 1 : 0;
  }
  open(unknown, detail) {
    const rank = this.rules.ranks[unknown.path] ?? this.rules.last;
    return this.make.variable("fact", unknown.path, rank, textOf(detail));
  }
  named(path) {
    const names = path.split(".");
    for (let end = 1; end < names.length; end++) {
      const parent = names.slice(0, end).join(".");
      if (parent in this.rules.ranks && read(this.document, parent) === null) return parent;
    }
    return path;
  }
  value(operand, bound) {
    if ("field" in operand) {
      const stated = read(this.document, operand.field);
      return stated === null ? new Unknown(this.named(operand.field)) : stated;
    }
    return "element" in operand ? bound[operand.element] : operand.value;
  }
  ask(table, values) {
    let row = this.tables(table);
    const { not_known } = this.rules.pack;
    for (const value of values) row = row?.[value instanceof Unknown ? not_known : value];
    return row;
  }
  diagram(term, bound = {}) {
    const make = this.make;
    const inner = (part, more = {}) => this.diagram(part, { ...bound, ...more });
    switch (term.op) {
      case "fact":
        return this.truth(read(this.document, term.path), "fact", term.path);
      case "stated": {
        const stated = read(this.document, term.path);
        return (term.value === null ? stated !== null : stated === term.value) ? 1 : 0;
      }
      case "unsettled":
        return this.truth(null, "fact", term.path);
      case "reading":
        return this.truth(this.adopted[term.id], "reading", term.id);
      case "not":
        return make.opposite(inner(term.term));
      case "and":
        return term.terms.reduce(
          (joined, part) => (joined === 0 ? 0 : make.both(joined, inner(part))),
          1,
        );
      case "or":
        return term.terms.reduce(
          (joined, part) => (joined === 1 ? 1 : make.either(joined, inner(part))),
          0,
        );
      case "equal": {
        const two = [this.value(term.left, bound), this.value(term.right, bound)];
        const unknown = two.find((value) => value instanceof Unknown);
        if (unknown) return this.open(unknown, [term.left, term.right]);
        const [left, right] = term.folded ? two.map(folded) : two;
        return left === right ? 1 : 0;
      }
      case "contains": {
        const list = read(this.document, term.path);
        const item = this.value(term.item, bound);
        if (list === null) return this.open(new Unknown(this.named(term.path)), item);
        if (item instanceof Unknown) return this.open(item, term.path);
        return list.includes(item) ? 1 : 0;
      }
      case "lookup": {
        const values = term.keys.map((key) => this.value(key, bound));
        const answer = this.ask(term.table, values);
        if (answer === null)
          return this.open(
            values.find((value) => value instanceof Unknown),
            [term.table, values],
          );
        if (typeof answer === "string") return this.truth(this.adopted[answer], "reading", answer);
        return answer ? 1 : 0;
      }
      case "some":
      case "every": {
        const items = this.value(term.over, bound);
        const some = term.op === "some";
        if (items instanceof Unknown)
          return make.both(this.open(items, term), inner(term.body, { [term.name]: items }));
        const join = some ? make.either : make.both;
        return items.reduce(
          (joined, item) => join(joined, inner(term.body, { [term.name]: item })),
          some ? 0 : 1,
        );
      }
      case "at-least": {
        const keys = term.number.keys.map((key) => this.value(key, bound));
        const number = this.ask(term.number.rows, keys);
        if (!number) return 0;
        const unknown = keys.filter((key) => key instanceof Unknown);
        let items = this.value(term.over, bound);
        let counts = [1, ...Array(number).fill(0)];
        if (items instanceof Unknown) {
          unknown.push(items);
          items = [];
          counts = [1];
        }
        for (const item of items) {
          const test = inner(term.body, { [term.name]: item });
          for (let k = counts.length - 1; k > 0; k--)
            counts[k] = make.either(counts[k], make.both(test, counts[k - 1]));
        }
        return unknown.reduce(
          (joined, value) => make.both(joined, this.open(value, term)),
          counts.at(-1),
        );
      }
    }
    throw new Error(`no such term: ${term.op}`);
  }
  turns(diagrams) {
    const all = diagrams.reduce((joined, diagram) => this.make.both(joined, diagram), 1);
    const needed = [...this.needed(all, 0)].map((text) => JSON.parse(text));
    const { order } = this.rules;
    const of = (kind) => needed.filter((key) => key[0] === kind).map((key) => key[1]);
    return {
      facts: of("fact").sort((a, b) => order[a] - order[b]),
      readings: of("reading").sort(),
    };
  }
  needed(diagram, rank) {
    const keys = this.make.support(diagram);
    const texts = (pairs) => new Set(pairs.map((key) => JSON.stringify(key)));
    if (rank === this.rules.last) return texts(keys);
    let further = null;
    for (const leaf of this.make.frontier(diagram, rank)) {
      if (leaf === 0) continue;
      const below = this.needed(leaf, rank + 1);
      further = further === null ? below : new Set([...further].filter((key) => below.has(key)));
    }
    const own = keys.filter(([, name]) => this.rules.ranks[name] === rank);
    return new Set([...texts(own), ...(further ?? [])]);
  }
  result(rule) {
    if (rule.guard) {
      const applies = this.diagram(rule.guard);
      if (applies === 0) return "not-applicable";
      if (applies !== 1) return "unknown";
    }
    const truth = this.diagram(rule.formula);
    return truth === 1 ? "met" : truth === 0 ? "not-met" : "unknown";
  }
  left(rule) {
    const truth = this.diagram(rule.formula);
    if (!rule.guard) return truth;
    return this.make.either(this.make.opposite(this.diagram(rule.guard)), truth);
  }
  turnsOf(rule) {
    const turns = this.turns([this.left(rule)]);
    if (rule.guard && !turns.facts.length && !turns.readings.length)
      return this.turns([this.diagram(rule.guard)]);
    return turns;
  }
  chosen(sentences) {
    return sentences.find((says) => says.when === null || this.diagram(says.when) === 1);
  }
}
