// A reader of the portable rules, which knows nothing but the export.
// node reader.mjs RULES.json < asked.jsonl > answers.jsonl
// A line in is {"document", "adopt"}; a line out is {"outcome", "missing", ...}, or
// {"unsupported": NOUN} for a noun that is not answered here.
import { readFileSync } from "node:fs";

const pack = JSON.parse(readFileSync(process.argv[2], "utf8"));
const law = pack.law;
const byKey = (rows, key) => Object.fromEntries(rows.map((row) => [row[key], row]));
const objectives = byKey(law.objectives, "id");
const powers = byKey(law.powers, "id");
const readings = byKey(law.readings, "id");
const grounds = byKey(law.grounds, "id");
const classes = byKey(law.recipient_classes, "ref");
const restrictions = byKey(law.restrictions, "kind");
const wordings = {};
for (const schedule of law.schedules)
  for (const row of schedule.entries) (wordings[row.ref] ??= []).push(row);
for (const rows of Object.values(wordings)) rows.sort((a, b) => (a.from < b.from ? -1 : 1));
const ranks = Object.fromEntries(
  pack.facts.filter((fact) => fact.rank !== null).map((fact) => [fact.path, fact.rank]),
);
const LAST = Math.max(...Object.values(ranks)) + 1;
const ORDER = Object.fromEntries(pack.facts.map((fact, place) => [fact.path, place]));
const holds = (row, day) => row.from <= day && (row.to == null || day < row.to);

const read = (held, path) => {
  for (const name of path.split(".")) held = held?.[name] ?? null;
  return held;
};
const folded = (text) => text.normalize("NFC").toLowerCase().split(/\s+/u).join("");

// Reduced ordered decision diagrams: 0 is false, 1 is true.
class Diagrams {
  nodes = [[Infinity, 0, 0], [Infinity, 1, 1]];
  unique = new Map();
  levels = new Map();
  keys = new Map();
  memo = new Map();
  variable(kind, name, rank, detail = "") {
    const key = JSON.stringify([kind, name, detail]);
    if (!this.levels.has(key)) {
      const level = rank * 1e6 + this.levels.size;
      this.levels.set(key, level);
      this.keys.set(level, [kind, name]);
    }
    return this.node(this.levels.get(key), 0, 1);
  }
  node(level, low, high) {
    if (low === high) return low;
    const key = `${level},${low},${high}`;
    if (!this.unique.has(key)) {
      this.nodes.push([level, low, high]);
      this.unique.set(key, this.nodes.length - 1);
    }
    return this.unique.get(key);
  }
  choose(test, then, otherwise) {
    if (test === 1) return then;
    if (test === 0) return otherwise;
    if (then === otherwise) return then;
    const key = `${test},${then},${otherwise}`;
    if (!this.memo.has(key)) {
      const three = [test, then, otherwise];
      const level = Math.min(...three.map((node) => this.nodes[node][0]));
      const side = (node, which) =>
        this.nodes[node][0] === level ? this.nodes[node][which] : node;
      const low = this.choose(...three.map((node) => side(node, 1)));
      const high = this.choose(...three.map((node) => side(node, 2)));
      this.memo.set(key, this.node(level, low, high));
    }
    return this.memo.get(key);
  }
  both = (a, b) => this.choose(a, b, 0);
  either = (a, b) => this.choose(a, 1, b);
  opposite = (a) => this.choose(a, 0, 1);
  support(top) {
    const seen = new Set();
    const found = [];
    const stack = [top];
    while (stack.length) {
      const node = stack.pop();
      if (node <= 1 || seen.has(node)) continue;
      seen.add(node);
      const [level, low, high] = this.nodes[node];
      found.push(this.keys.get(level));
      stack.push(low, high);
    }
    return found;
  }
  frontier(top, rank) {
    const seen = new Set();
    const left = new Set();
    const stack = [top];
    while (stack.length) {
      const node = stack.pop();
      if (seen.has(node)) continue;
      seen.add(node);
      const [level, low, high] = this.nodes[node];
      if (level < (rank + 1) * 1e6) stack.push(low, high);
      else left.add(node);
    }
    return left;
  }
}

class Unknown {
  constructor(path) {
    this.path = path;
  }
}

class Explainer {
  constructor(document, span, adopted) {
    Object.assign(this, { document, adopted, make: new Diagrams() });
    this.tables = (name) => {
      const table = pack.tables[name];
      return table.forms[table.by_span[span]];
    };
  }
  truth(value, kind, name) {
    if (value === null || value === undefined) return this.make.variable(kind, name, LAST);
    return value ? 1 : 0;
  }
  open(unknown, detail) {
    const rank = ranks[unknown.path] ?? LAST;
    return this.make.variable("fact", unknown.path, rank, JSON.stringify(detail));
  }
  named(path) {
    const names = path.split(".");
    for (let end = 1; end < names.length; end++) {
      const parent = names.slice(0, end).join(".");
      if (parent in ranks && read(this.document, parent) === null) return parent;
    }
    return path;
  }
  value(operand, bound) {
    if ("field" in operand) {
      const held = read(this.document, operand.field);
      return held === null ? new Unknown(this.named(operand.field)) : held;
    }
    return "element" in operand ? bound[operand.element] : operand.value;
  }
  ask(table, values) {
    let held = this.tables(table);
    for (const value of values) held = held?.[value instanceof Unknown ? pack.not_known : value];
    return held;
  }
  diagram(term, bound = {}) {
    const make = this.make;
    const inner = (held, more = {}) => this.diagram(held, { ...bound, ...more });
    switch (term.op) {
      case "fact":
        return this.truth(read(this.document, term.path), "fact", term.path);
      case "stated": {
        const held = read(this.document, term.path);
        return (term.value === null ? held !== null : held === term.value) ? 1 : 0;
      }
      case "reading":
        return this.truth(this.adopted[term.id], "reading", term.id);
      case "not":
        return make.opposite(inner(term.term));
      case "and":
        return term.terms.reduce((made, held) => (made === 0 ? 0 : make.both(made, inner(held))), 1);
      case "or":
        return term.terms.reduce((made, held) => (made === 1 ? 1 : make.either(made, inner(held))), 0);
      case "equal": {
        const two = [this.value(term.left, bound), this.value(term.right, bound)];
        const unknown = two.find((value) => value instanceof Unknown);
        if (unknown) return this.open(unknown, [term.left, term.right]);
        const [left, right] = term.folded ? two.map(folded) : two;
        return left === right ? 1 : 0;
      }
      case "contains": {
        const held = read(this.document, term.path);
        const item = this.value(term.item, bound);
        if (held === null) return this.open(new Unknown(this.named(term.path)), item);
        if (item instanceof Unknown) return this.open(item, term.path);
        return held.includes(item) ? 1 : 0;
      }
      case "lookup": {
        const values = term.keys.map((key) => this.value(key, bound));
        const answer = this.ask(term.table, values);
        if (answer === null)
          return this.open(values.find((value) => value instanceof Unknown), [term.table, values]);
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
          (made, item) => join(made, inner(term.body, { [term.name]: item })),
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
          const one = inner(term.body, { [term.name]: item });
          for (let k = counts.length - 1; k > 0; k--)
            counts[k] = make.either(counts[k], make.both(one, counts[k - 1]));
        }
        return unknown.reduce((made, held) => make.both(made, this.open(held, term)), counts.at(-1));
      }
    }
    throw new Error(`no such term: ${term.op}`);
  }
  turns(diagrams) {
    const whole = diagrams.reduce((made, held) => this.make.both(made, held), 1);
    const needed = [...this.needed(whole, 0)].map((text) => JSON.parse(text));
    const of = (kind) => needed.filter((held) => held[0] === kind).map((held) => held[1]);
    return { facts: of("fact").sort((a, b) => ORDER[a] - ORDER[b]), readings: of("reading").sort() };
  }
  needed(diagram, rank) {
    const keys = this.make.support(diagram);
    const texts = (held) => new Set(held.map((key) => JSON.stringify(key)));
    if (rank === LAST) return texts(keys);
    let further = null;
    for (const leaf of this.make.frontier(diagram, rank)) {
      if (leaf === 0) continue;
      const found = this.needed(leaf, rank + 1);
      further = further === null ? found : new Set([...further].filter((key) => found.has(key)));
    }
    return new Set([...texts(keys.filter(([, name]) => ranks[name] === rank)), ...(further ?? [])]);
  }
  result(rule) {
    if (rule.guard) {
      const applies = this.diagram(rule.guard);
      if (applies === 0) return "not-applicable";
      if (applies !== 1) return "unknown";
    }
    const made = this.diagram(rule.formula);
    return made === 1 ? "met" : made === 0 ? "not-met" : "unknown";
  }
  left(rule) {
    const made = this.diagram(rule.formula);
    if (!rule.guard) return made;
    return this.make.either(this.make.opposite(this.diagram(rule.guard)), made);
  }
  turnsOf(rule) {
    const turns = this.turns([this.left(rule)]);
    if (rule.guard && !turns.facts.length && !turns.readings.length)
      return this.turns([this.diagram(rule.guard)]);
    return turns;
  }
  chosen(several) {
    return several.find((says) => says.when === null || this.diagram(says.when) === 1);
  }
}

// The provisions that a cite comes to.
const powerOf = (document) => powers[document.power ?? document.received_under];
const citationOf = (ref) => `DEA 2017 Sch.${ref[3]} para.${ref.split("/")[1]}`;
const relevant = (document, refs) =>
  (refs ?? []).filter((ref) => ref.startsWith(`sch${powerOf(document).schedule}/`));
const instruments = new Set(law.instruments.map((row) => row.id));

function* cited(cite, document, explainer) {
  const day = document.on;
  const places = document.territory ?? [];
  switch (cite.cite) {
    case "text":
      yield cite.text;
      return;
    case "entries":
      for (const ref of relevant(document, read(document, cite.path))) {
        if (!cite.not_in_force) {
          yield citationOf(ref);
          continue;
        }
        const here = explainer.tables("entry.in-force")[ref] ?? {};
        if (places.some((place) => here[place])) continue;
        const rows = wordings[ref];
        const now = rows.find((row) => holds(row, day));
        if (!now) {
          yield (rows[0].from <= day ? rows.at(-1).ended_by : null) ?? rows[0].inserted_by;
          continue;
        }
        if (!instruments.has(now.inserted_by)) yield now.inserted_by;
        const schedule = law.schedules.find((held) => held.schedule === Number(ref[3]));
        for (const row of schedule.commencement)
          if (row.only_for === null && row.territory.some((place) => places.includes(place)))
            yield row.by;
      }
      return;
    case "classes":
      for (const ref of read(document, cite.path) ?? [])
        if (classes[ref]?.powers.includes(powerOf(document).id)) yield classes[ref].citation;
      return;
    case "ground": {
      const citation = grounds[document.ground]?.[cite.noun];
      if (citation) yield citation;
      return;
    }
    case "measure": {
      const { power } = document;
      if (cite.part.startsWith("purposes"))
        for (const row of law.purposes)
          if (
            row.power === power &&
            (cite.part === "purposes" || document.purpose?.includes(row.id))
          )
            yield row.citation;
      if (cite.part === "uses-named") {
        const rows = law.intended_uses.filter(
          (row) => row.power === power && document.intended_use?.includes(row.id),
        );
        yield* rows.length ? rows.map((row) => row.citation) : [`${powers[power].citation}(3)`];
      }
      if (cite.part === "eligible") {
        const wanted = document.eligible_as ?? "water-poverty";
        const rows = law.eligible_classes.filter((row) => row.id === wanted);
        yield (rows.find((row) => holds(row, day)) ?? rows[0]).citation;
      }
      return;
    }
    case "power": {
      const power = powerOf(document);
      if (cite.part === "subsection") {
        yield power.citation + cite.within;
        return;
      }
      const held = explainer.tables("power.in-force")[power.id] ?? {};
      const lacking = places.filter((place) => !held[place]);
      for (const row of power.commencement)
        if (
          (row.only_for !== null) === (cite.part === "part-commenced") &&
          row.territory.some((place) => lacking.includes(place))
        )
          yield row.by;
      return;
    }
    case "objective": {
      const row = objectives[document.objective];
      if (!row) return;
      const pursued = document.pursues ?? [];
      const parts = {
        elements: () => row.elements.map((held) => held.citation),
        "elements-pursued": () =>
          row.elements.filter((held) => pursued.includes(held.id)).map((held) => held.citation),
        "elements-missing": () =>
          row.elements.filter((held) => !pursued.includes(held.id)).map((held) => held.citation),
        factors: () => (row.factors ? [row.factors.citation] : []),
        "factors-by-age": () =>
          (row.factors?.list ?? [])
            .filter((held) => held.age && document.disadvantages?.includes(held.id))
            .map((held) => held.age),
        "listed-entries": () =>
          row.persons
            .filter(
              (held) =>
                held.citation &&
                read(document, cite.path)?.includes(held.ref) &&
                holds(held, day),
            )
            .map((held) => held.citation),
        "not-in-force": () => [
          ...(holds(row, day) ? [] : [row.commenced_by]),
          ...(places.every((place) => row.extent.includes(place)) ? [] : [row.extent_by]),
        ],
      };
      yield* parts[cite.part] ? parts[cite.part]() : row[cite.part] ? [row[cite.part]] : [];
    }
  }
}

function effects(document, outcome) {
  return (document.restrictions ?? []).map((restriction) => {
    const row = restrictions[restriction.kind];
    const late = row.later_effect && restriction.since && restriction.since > row.later_than;
    const effect = late ? row.later_effect : row.effect;
    if (effect !== "stands" && outcome === "not-permitted") return "stands";
    if (effect === "lifted" && outcome === "undetermined") return "undetermined";
    return effect;
  });
}

function offence(document, outcome, explainer) {
  if (document.type !== "onward-disclosure" || outcome !== "not-permitted") return null;
  const knew = document.knew_or_reckless ?? null;
  const theirs = explainer.diagram(pack.offences.theirs);
  if (theirs === 1) return pack.offences.revenue;
  if (knew === false) return theirs === 0 ? null : pack.offences.revenue;
  return pack.offences.barred;
}

function answer({ document, adopt }) {
  if (!["disclosure", "use", "onward-disclosure"].includes(document.type))
    return { unsupported: document.type };
  const kind = document.type === "disclosure" ? document.power : document.type;
  const span = pack.spans.filter((day) => day <= document.on).length - 1;
  const explainer = new Explainer(document, span, adopt ?? {});
  const found = pack.rules[kind].map((rule) => [rule, explainer.result(rule)]);
  const results = found.filter(([rule]) => rule.decides).map(([, result]) => result);
  const outcome = results.includes("not-met")
    ? "not-permitted"
    : results.includes("unknown")
      ? "undetermined"
      : "permitted";
  const open = found.filter(([rule, result]) => rule.decides && result === "unknown");
  const turns =
    outcome === "undetermined"
      ? explainer.turns(open.map(([rule]) => explainer.left(rule)))
      : { facts: [], readings: [] };
  const citations = new Set();
  for (const [rule, result] of found) {
    if (result !== "not-met" && result !== "unknown") continue;
    const says = explainer.chosen(result === "unknown" ? rule.unknown : rule.not_met);
    for (const cite of [...rule.cites, ...says.cites])
      for (const citation of cited(cite, document, explainer)) citations.add(citation);
    if (result === "unknown")
      for (const reading of explainer.turnsOf(rule).readings)
        for (const citation of readings[reading].citations) citations.add(citation);
  }
  return {
    outcome,
    missing: turns.facts,
    readings: turns.readings,
    results: Object.fromEntries(found.map(([rule, result]) => [rule.id, result])),
    citations: [...citations].sort(),
    override: document.type === "disclosure" ? effects(document, outcome) : null,
    offence: offence(document, outcome, explainer),
  };
}

for (const line of readFileSync(0, "utf8").split("\n"))
  if (line) console.log(JSON.stringify(answer(JSON.parse(line))));
