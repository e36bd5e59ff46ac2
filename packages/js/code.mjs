// The modules of lib as one, because a browser loads one file sooner than fifty.
// Generated from them by tools/javascript_package.py.
const $phrases = (() => {
const filled = (text, find) => text.replace(/\{(\w+)\}/g, (_, name) => find(name));

const listOf = (items, joiner) => {
  const first = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  return first.length ? `${first.join(", ")} ${joiner} ${last}` : last;
};

const andList = (words, items) => listOf(items, words["word.and"]);
const orList = (words, items) => listOf(items, words["word.or"]);

function dayInWords(words, day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${words[`month.${month}`]} ${year}`;
}
return { filled, andList, orList, dayInWords };
})();
const $durations = (() => {
const { andList, filled } = $phrases;

const NO_CALENDAR_HAS_IT = "9999-12-32";

const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const UNITS = ["years", "months", "weeks", "days"];

function partsOfDuration(duration) {
  const numbers = FORM.exec(duration)?.slice(1) ?? [];
  return UNITS.map((unit, place) => [unit, numbers[place]]).filter(([, digits]) => digits !== undefined);
}

function dayNumber(day) {
  const [year, month, number] = day.split("-").map(Number);
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const before = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return before + Math.floor((153 * months + 2) / 5) + number - 306;
}

const lengthOfMonth = (year, month) =>
  dayNumber(dayText(month === 12 ? year + 1 : year, (month % 12) + 1, 1)) - dayNumber(dayText(year, month, 1));

const dayText = (year, month, number) =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(number).padStart(2, "0")].join("-");

function daysAfter(day, count) {
  let [year, month, number] = day.split("-").map(Number);
  number += count;
  while (year < 10000 && number > lengthOfMonth(year, month)) {
    number -= lengthOfMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return year < 10000 ? dayText(year, month, number) : NO_CALENDAR_HAS_IT;
}

function shiftedDay(day, duration) {
  const { years = 0, months = 0, weeks = 0, days = 0 } = Object.fromEntries(
    partsOfDuration(duration).map(([unit, digits]) => [unit, Number(digits)]),
  );
  const [year, month, number] = day.split("-").map(Number);
  const monthsOn = (year + years) * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(monthsOn / 12), (monthsOn % 12) + 1];
  if (!(newYear < 10000 && weeks * 7 + days < 4e6)) return NO_CALENDAR_HAS_IT;
  const kept = Math.min(number, lengthOfMonth(newYear, newMonth));
  return daysAfter(dayText(newYear, newMonth, kept), weeks * 7 + days);
}

function durationInWords(words, duration) {
  const parts = partsOfDuration(duration).map(([unit, digits]) => [unit, BigInt(digits)]);
  const some = parts.filter(([, number]) => number > 0n);
  const shown = (some.length ? some : parts).map(([unit, number]) =>
    filled(words[`duration.${unit}${number === 1n ? ".one" : ""}`], () => number),
  );
  return andList(words, shown);
}
return { NO_CALENDAR_HAS_IT, dayNumber, shiftedDay, durationInWords };
})();
const $check_terms = (() => {
const { shiftedDay } = $durations;

class CheckedDocument {
  #root;
  #tables;
  #lists = new Map();
  #indexes = new Map();
  constructor(root, tables) {
    this.#root = root;
    this.#tables = tables;
  }
  at(path, elements) {
    const [first, ...names] = path.split(".");
    let value = (first.startsWith("@") ? elements[first.slice(1)][1] : this.#root[first]) ?? null;
    for (const name of names) {
      if (value === null) return null;
      value = Array.isArray(value)
        ? value.flatMap((one) => one[name] ?? [])
        : (value[name] ?? null);
    }
    return value;
  }
  row(table, keys) {
    return keys.reduce(
      (found, key) => (found !== null && Object.hasOwn(found, key) ? found[key] : null),
      this.#tables[table].content,
    );
  }
  #elements(path, elements) {
    const placed = () => (this.at(path, elements) ?? []).map((value, place) => [place, value]);
    if (path.startsWith("@")) return placed();
    if (!this.#lists.has(path)) this.#lists.set(path, placed());
    return this.#lists.get(path);
  }
  #index(path, fields) {
    const key = JSON.stringify([path, fields]);
    if (!this.#indexes.has(key)) {
      const index = new Map();
      for (const row of this.#elements(path, {})) {
        const values = keyOfValues(fields.map((field) => fieldOf(row, field)));
        if (!index.has(values)) index.set(values, []);
        index.get(values).push(row);
      }
      this.#indexes.set(key, index);
    }
    return this.#indexes.get(key);
  }
  elementsOf({ listed, where }, elements) {
    const fields = Object.keys(where);
    if (!fields.length) return this.#elements(listed, elements);
    const values = fields.map((field) => this.value(where[field], elements));
    if (values.includes(null)) return [];
    const key = keyOfValues(values);
    if (!listed.startsWith("@")) return this.#index(listed, fields).get(key) ?? [];
    return this.#elements(listed, elements).filter(
      (row) => keyOfValues(fields.map((field) => fieldOf(row, field))) === key,
    );
  }
  value(operand, elements) {
    return "field" in operand ? this.at(operand.field, elements) : operand.value;
  }
  day(operand, elements) {
    if ("day" in operand)
      return this.row(operand.day, operand.keys.map((key) => this.value(key, elements)));
    if (!("shifted" in operand)) return this.value(operand, elements);
    const [first, by] = [operand.shifted, operand.by].map((part) => this.value(part, elements));
    return first === null || by === null ? null : shiftedDay(first, by);
  }
}

const fieldOf = ([, value], field) => (field === "" ? value : value[field]) ?? null;
const keyOfValues = (values) => JSON.stringify(values);

const compiled = new WeakMap();

function truthOf(term) {
  if (!compiled.has(term)) compiled.set(term, compiledTerm(term));
  return compiled.get(term);
}

function compiledTerm(term) {
  switch (term.op) {
    case "and":
      return joined(term.terms.map(truthOf), false);
    case "or":
      return joined(term.terms.map(truthOf), true);
    case "not":
      return opposite(truthOf(term.term));
    case "exists":
      return "field" in term.over ? existingIfKnown(term) : existing(term.over, term);
    case "stated":
      return (document, elements) => {
        const value = document.at(term.path, elements);
        return term.value === null ? value !== null : value === term.value;
      };
    case "given":
      return (document, elements) => {
        const value = document.at(term.path, elements);
        return value !== null && value !== "" && !(Array.isArray(value) && !value.length);
      };
    case "equal":
      return ofKnown([term.left, term.right], ([left, right]) => keyOfValues(left) === keyOfValues(right));
    case "lookup":
      return ofKnown(term.keys, (keys, document) => Boolean(document.row(term.table, keys)));
    case "earlier":
      return (document, elements) => {
        const [left, right] = [document.day(term.left, elements), document.day(term.right, elements)];
        return left === null || right === null ? null : left < right;
      };
    case "follows":
      return (document, elements) => elements[term.name][0] > elements[term.other][0];
  }
  throw new Error(`no such term of a check: ${term.op}`);
}

const ofKnown = (operands, test) => (document, elements) => {
  const values = operands.map((operand) => document.value(operand, elements));
  return values.includes(null) ? null : test(values, document);
};

const joined = (parts, decisive) => (document, elements) => {
  let result = !decisive;
  for (const part of parts) {
    const answer = part(document, elements);
    if (answer === decisive) return decisive;
    if (answer === null) result = null;
  }
  return result;
};

const opposite = (part) => (document, elements) => {
  const answer = part(document, elements);
  return answer === null ? null : !answer;
};

function existing(over, { name, body }) {
  const holds = truthOf(body);
  return (document, elements) => {
    let result = false;
    for (const row of document.elementsOf(over, elements)) {
      const answer = holds(document, { ...elements, [name]: row });
      if (answer === true) return true;
      if (answer === null) result = null;
    }
    return result;
  };
}

function existingIfKnown(term) {
  const { over, name, body } = term;
  const allOfIt = existing({ listed: over.field, where: {} }, term);
  const holds = truthOf(body);
  return (document, elements) => {
    if (document.at(over.field, elements) !== null) return allOfIt(document, elements);
    return holds(document, { ...elements, [name]: [0, null] }) === false ? false : null;
  };
}

function* waysOf(each, document, elements = {}) {
  if (!each.length) return yield elements;
  const [{ name, over }, ...rest] = each;
  for (const row of document.elementsOf(over, elements))
    yield* waysOf(rest, document, { ...elements, [name]: row });
}
return { CheckedDocument, fieldOf, truthOf, waysOf };
})();
const $diagrams = (() => {
class Diagrams {
  nodes = [
    [Infinity, 0, 0],
    [Infinity, 1, 1],
  ];
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
    const keys = [];
    const stack = [top];
    while (stack.length) {
      const node = stack.pop();
      if (node <= 1 || seen.has(node)) continue;
      seen.add(node);
      const [level, low, high] = this.nodes[node];
      keys.push(this.keys.get(level));
      stack.push(low, high);
    }
    return keys;
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
return { Diagrams };
})();
const $evaluation = (() => {
const { Diagrams } = $diagrams;

const byKey = (rows, key) => Object.fromEntries(rows.map((row) => [row[key], row]));

function rulesOf(pack) {
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

const holds = (row, day) => row.from <= day && (row.to == null || day < row.to);
const spanOf = (pack, day) => pack.spans.filter((first) => first <= day).length - 1;
const read = (value, path) => {
  for (const name of path.split(".")) value = value?.[name] ?? null;
  return value;
};
const INVISIBLE =
  /[\x00-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]/gu;
const visible = (text) => text.replace(INVISIBLE, "");
const folded = (text) =>
  visible(visible(text).normalize("NFKC").toLowerCase()).split(/\s+/u).join("");

class Unknown {
  constructor(path) {
    this.path = path;
  }
}

const texts = new WeakMap();
function textOf(detail) {
  if (detail === null || typeof detail !== "object" || Array.isArray(detail))
    return JSON.stringify(detail);
  if (!texts.has(detail)) texts.set(detail, JSON.stringify(detail));
  return texts.get(detail);
}

class Explainer {
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
return { rulesOf, holds, spanOf, read, visible, folded, Unknown, Explainer };
})();
const $citations = (() => {
const { holds, read } = $evaluation;

const powerOf = (rules, document) => rules.powers[document.power ?? document.received_under];
const scheduleOf = (ref) => ref.split("/")[0].slice(3);
const citationOf = (ref) => `DEA 2017 Sch.${scheduleOf(ref)} para.${ref.split("/")[1]}`;
const relevant = (rules, document, refs) =>
  (refs ?? []).filter((ref) => ref.startsWith(`sch${powerOf(rules, document).schedule}/`));

function eligibleOn(law, document) {
  const id =
    document.eligible_as ?? law.eligible_classes.find((row) => row.when_not_stated === true).id;
  const rows = law.eligible_classes.filter((row) => row.id === id);
  return rows.find((row) => holds(row, document.on)) ?? rows[0];
}

function usesNamed(law, document) {
  const own = law.intended_uses.filter((row) => row.power === document.power);
  return [...new Set(own.map((row) => row.id))]
    .filter((id) => document.intended_use?.includes(id))
    .map((id) => own.filter((row) => row.id === id))
    .map((rows) => rows.find((row) => holds(row, document.on)) ?? rows.at(-1));
}

const classesOf = (law, power) =>
  law.recipient_classes.filter((row) => row.powers.includes(power));

function* cited(cite, explainer) {
  const { document, rules } = explainer;
  const { law, powers } = rules;
  const day = document.on;
  const places = document.territory ?? [];
  switch (cite.cite) {
    case "text":
      yield cite.text;
      return;
    case "entries": {
      const refs = relevant(rules, document, read(document, cite.path));
      if (!cite.not_in_force) {
        for (const ref of refs)
          if (rules.wordings[ref].some((row) => holds(row, day))) yield citationOf(ref);
        return;
      }
      const inForce = explainer.tables("entry.in-force");
      const lacking = refs.filter((ref) => !places.some((place) => inForce[ref]?.[place]));
      yield* lacking.map(citationOf);
      for (const ref of lacking) {
        const rows = rules.wordings[ref];
        const now = rows.find((row) => holds(row, day));
        if (!now) {
          yield (rows[0].from <= day ? rows.at(-1).ended_by : null) ?? rows[0].inserted_by;
          continue;
        }
        if (!(now.inserted_by in rules.instruments)) yield now.inserted_by;
        for (const row of rules.schedules[scheduleOf(ref)].commencement)
          if (row.only_for == null && row.territory.some((place) => places.includes(place)))
            yield row.by;
      }
      return;
    }
    case "classes":
      for (const ref of read(document, cite.path) ?? [])
        if (rules.classes[ref]?.powers.includes(powerOf(rules, document).id))
          yield rules.classes[ref].citation;
      return;
    case "commencing": {
      const section = cite.section === null ? powerOf(rules, document) : rules.safeguards[cite.section];
      const inForce = explainer.tables("section.in-force")[section.id] ?? {};
      const stated = document.territory ?? rules.territories;
      const lacking = stated.filter((place) => !inForce[place]);
      for (const row of section.commencement)
        if (row.territory.some((place) => lacking.includes(place))) yield row.by;
      return;
    }
    case "ground": {
      const citation = rules.grounds[document.ground]?.[cite.noun];
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
        const rows = usesNamed(law, document);
        yield* rows.length ? rows.map((row) => row.citation) : [`${powers[power].citation}(3)`];
      }
      if (cite.part === "eligible") yield eligibleOn(law, document).citation;
      if (cite.part === "classes") yield* classesOf(law, power).map((row) => row.citation);
      return;
    }
    case "power": {
      const power = powerOf(rules, document);
      if (cite.part === "subsection") {
        yield power.citation + cite.within;
        return;
      }
      const inForce = explainer.tables("power.in-force")[power.id] ?? {};
      const lacking = places.filter((place) => !inForce[place]);
      for (const row of power.commencement)
        if (
          (row.only_for != null) === (cite.part === "part-commenced") &&
          row.territory.some((place) => lacking.includes(place))
        )
          yield row.by;
      return;
    }
    case "objective": {
      const row = rules.objectives[document.objective];
      if (!row) return;
      const pursued = document.pursues ?? [];
      const parts = {
        elements: () => row.elements.map((element) => element.citation),
        "elements-pursued": () =>
          row.elements
            .filter((element) => pursued.includes(element.id))
            .map((element) => element.citation),
        "elements-missing": () =>
          row.elements
            .filter((element) => !pursued.includes(element.id))
            .map((element) => element.citation),
        factors: () => (row.factors ? [row.factors.citation] : []),
        "factors-by-age": () =>
          (row.factors?.list ?? [])
            .filter((factor) => factor.age && document.disadvantages?.includes(factor.id))
            .map((factor) => factor.age),
        "listed-entries": () =>
          row.persons
            .filter(
              (person) =>
                person.citation &&
                read(document, cite.path)?.includes(person.ref) &&
                holds(person, day),
            )
            .map((person) => person.citation),
        "not-in-force": () => [
          ...(holds(row, day) ? [] : [row.commenced_by]),
          ...(places.every((place) => row.extent.includes(place)) ? [] : [row.extent_by]),
        ],
      };
      yield* parts[cite.part] ? parts[cite.part]() : row[cite.part] ? [row[cite.part]] : [];
    }
  }
}
return { powerOf, scheduleOf, citationOf, relevant, eligibleOn, usesNamed, classesOf, cited };
})();
const $commencement = (() => {
const { powerOf } = $citations;
const { spanOf } = $evaluation;
const { andList, dayInWords, filled } = $phrases;

const firstDays = (section) => {
  const first = {};
  for (const row of section.commencement)
    for (const place of row.only_for == null ? row.territory : [])
      if (!(place in first) || row.from < first[place]) first[place] = row.from;
  return first;
};

function commencementOf(rules, words, document) {
  const { pack, safeguards } = rules;
  const power = powerOf(rules, document);
  const named = (places) =>
    andList(
      words,
      places.map((place) => words[`place.${place}`]),
    );
  const begun = (section) =>
    section.commencement
      .map((row) => {
        const of = {
          places: named(row.territory),
          day: dayInWords(words, row.from),
          class: row.only_for && rules.classes[row.only_for].name,
        };
        const id = row.only_for == null ? "commencement.begun" : "commencement.begun-for";
        return filled(words[id], (name) => of[name]);
      })
      .join("; ");
  const firstNotBegun = () => {
    const table = pack.tables["section.in-force"];
    const inForce = table.forms[table.by_span[spanOf(pack, document.on)]];
    const stated = document.territory ?? null;
    for (const id of [null, ...(pack.barred_by[document.type] ?? [])]) {
      const section = id === null ? power : safeguards[id];
      const places = inForce[section.id] ?? {};
      const lacking = (stated ?? []).filter((place) => !Object.hasOwn(places, place));
      if (lacking.length || (stated === null && !Object.keys(places).length))
        return { section, lacking };
    }
    return null;
  };
  const notBegun = () => {
    const first = firstNotBegun();
    if (first === null) return "";
    const of = { number: first.section.id.slice(1), begun: begun(first.section) };
    return filled(words.commencement, (name) => of[name]);
  };
  const notBegunIn = () => named(firstNotBegun()?.lacking ?? []);
  const laterIn = () => {
    const first = firstDays(power);
    const earliest = Object.values(first).sort()[0];
    return andList(
      words,
      Object.entries(first)
        .filter(([place, day]) => day > earliest && (document.territory ?? [place]).includes(place))
        .map(([place, day]) => {
          const of = { place: words[`place.${place}`], day: dayInWords(words, day) };
          return filled(words["commencement.later"], (name) => of[name]);
        }),
    );
  };
  return { notBegun, notBegunIn, laterIn };
}
return { commencementOf };
})();
const $sentences = (() => {
const { classesOf, eligibleOn, powerOf, relevant, usesNamed } = $citations;
const { commencementOf } = $commencement;
const { holds } = $evaluation;
const { andList, dayInWords, filled, orList } = $phrases;

const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

const sentence = (text, find) => filled(text.startsWith("{") ? text : capital(text), find);

function periodsInWords(words, rows) {
  const periods = [];
  for (const { from, to } of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (periods.length && periods.at(-1).to === from) periods.at(-1).to = to ?? null;
    else periods.push({ from, to: to ?? null });
  }
  return andList(
    words,
    periods.map(({ from, to }) => {
      const first = dayInWords(words, from);
      return to === null
        ? filled(words["word.since"], () => first)
        : filled(words["word.from-until"], (name) =>
            name === "first" ? first : dayInWords(words, to),
          );
    }),
  );
}

const inSentence = (name) =>
  /^(A|An|The) /.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

function wordsFor(rules, words, document) {
  const { law, objectives } = rules;
  const power = powerOf(rules, document);
  const objective = objectives[document.objective];
  const client = (body) => body.provides_services_to?.name ?? words["word.client"];
  const entries = (body) =>
    relevant(rules, document, body.specified_as).map((ref) => {
      const rows = rules.wordings[ref];
      const now = rows.find((row) => holds(row, document.on)) ?? rows.at(-1);
      return now.kind === "provider"
        ? filled(words["word.provider-to"], () => client(body))
        : inSentence(now.name);
    });
  const classes = (body) =>
    (body.specified_as ?? [])
      .filter((ref) => rules.classes[ref]?.powers.includes(power.id))
      .map((ref) => rules.classes[ref].name);
  const elements = (pursued) =>
    andList(
      words,
      (objective?.elements ?? [])
        .filter((element) => (document.pursues ?? []).includes(element.id) === pursued)
        .map((element) => element.text),
    );
  const commencement = commencementOf(rules, words, document);
  const purposes = () => law.purposes.filter((row) => row.power === document.power);
  const textsOf = (rows) => rows.map((row) => row.text);
  const names = (refs) => refs.map((ref) => rules.classes[ref].name);
  const own = {
    aim: () => words[document.power === "s35" ? "word.objective" : "word.section"],
    day: () => dayInWords(words, document.on),
    elements_missing: () => elements(false),
    elements_pursued: () => elements(true),
    classes_of_power: () =>
      orList(
        words,
        classesOf(law, power.id).map((row) => row.name),
      ),
    eligible_people: () => {
      const row = eligibleOn(law, document);
      return row.people ?? row.text;
    },
    eligible_period: () => {
      const { id } = eligibleOn(law, document);
      return periodsInWords(
        words,
        law.eligible_classes.filter((row) => row.id === id),
      );
    },
    eligible_undertakers: () => orList(words, names(eligibleOn(law, document).undertakers)),
    factors_needed: () => {
      const needed = objective?.factors?.at_least ?? 0;
      return words[`number.${needed}`] ?? String(needed);
    },
    ground: () => rules.grounds[document.ground]?.text ?? words["word.none"],
    later_in: commencement.laterIn,
    not_begun: commencement.notBegun,
    not_begun_in: commencement.notBegunIn,
    objective: () => objective?.title ?? words["word.unnamed"],
    people: () => objective?.people ?? words["word.people"],
    places: () =>
      andList(
        words,
        document.territory.map((name) => words[`place.${name}`]),
      ),
    purposes: () =>
      andList(words, textsOf(purposes().filter((row) => document.purpose?.includes(row.id)))),
    purposes_listed: () => orList(words, textsOf(purposes())),
    schedule: () => filled(words["word.schedule"], () => power.schedule),
    section: () => power.id.slice(1),
    unsettled: () => words["word.not-known"],
    uses: () => andList(words, textsOf(usesNamed(law, document))),
  };
  return (name) => {
    if (name in own) return own[name]();
    const [, party, part] = /^(.+?)(?:_(client|entries|classes))?$/.exec(name);
    const body = document[party];
    if (part === "client") return client(body);
    if (part === "entries") return andList(words, entries(body)) || words["word.no-entry"];
    if (part === "classes") return andList(words, classes(body)) || words["word.no-class"];
    return body.name;
  };
}

function asks(rules, words, document, path, other = {}) {
  const fact = rules.pack.facts[rules.order[path]];
  const own = wordsFor(rules, words, document);
  const find = (name) => (Object.hasOwn(other, name) ? other[name] : own(name));
  return { question: sentence(fact.question, find), help: sentence(fact.help, find) };
}

function cureOf(rules, words, document, finding, find) {
  if (finding.result !== "unknown")
    return finding.says?.cure ? sentence(finding.says.cure, find) : null;
  const parts = finding.missing.map((path) =>
    filled(words["cure.find-out"], () => asks(rules, words, document, path).question),
  );
  for (const id of finding.readings)
    parts.push(
      filled(words["cure.reading"], (name) =>
        name === "reading" ? id : rules.readings[id].question,
      ),
    );
  return parts.join(" ");
}

function reasonOf(rules, words, document, finding) {
  if (finding.says === null) return { reason: words["finding.not-applicable"], cure: null };
  const of = wordsFor(rules, words, document);
  const turning = finding.missing.length ? "word.not-known" : "word.turns-on-reading";
  const find = (name) =>
    name === "unsettled" && finding.result === "unknown" ? words[turning] : of(name);
  return {
    reason: sentence(finding.says.text, find),
    cure: cureOf(rules, words, document, finding, find),
  };
}

function effectsInWords(words, effects) {
  return effects.map(({ restriction, row, effect, why }) => {
    const reason = {
      own: () => row.reason,
      later: () => row.later_reason,
      outside: () => words["effect.outside"],
      "not-in-force": () => words["effect.not-in-force"],
      "if-permitted": () => filled(words["effect.if-permitted"], () => row.reason),
    }[why]();
    return { kind: restriction.kind, effect, citations: row.citations, reason: capital(reason) };
  });
}

function checkedTo(rules, document) {
  const days = [powerOf(rules, document).verified_to];
  if (document.type !== "disclosure")
    days.push(...rules.law.safeguards.map((row) => row.verified_to));
  else if (document.power === "s35" && rules.objectives[document.objective])
    days.push(rules.objectives[document.objective].verified_to);
  return days.sort()[0];
}

function dutyNote(words, { duty, stage }) {
  const began = () =>
    filled(words[`duty.began.${duty.from_status}`], () => dayInWords(words, duty.from));
  const passed = () => dayInWords(words, duty.passed);
  return filled(words[`duty.${duty.id}.${stage}`], stage === "begun" ? began : passed);
}

const dutyNotesOf = (words, { duties }) =>
  duties.flatMap(({ duty, stage, onward }) => {
    const text = dutyNote(words, { duty, stage });
    return onward ? [text, words[`duty.${duty.id}.onward`]] : [text];
  });

function notesOf(rules, words, answer, { dutyNotes, pastCheck = "note.checked" } = {}) {
  const { document, effects, explainer, outcome } = answer;
  const find = wordsFor(rules, words, document);
  const notes = [];
  if (effects) {
    notes.push(words["note.permissive"]);
    if (outcome === "not-permitted") notes.push(words["note.other-powers"]);
  }
  notes.push(...(dutyNotes ?? dutyNotesOf(words, answer)));
  if (effects?.some(({ effect }) => effect !== "stands")) notes.push(words["note.limits"]);
  for (const note of rules.pack.notes[document.type])
    if (explainer.diagram(note.when) !== 0) notes.push(sentence(note.text, find));
  const checked = checkedTo(rules, document);
  if (document.on > checked)
    notes.push(filled(words[pastCheck], () => dayInWords(words, checked)));
  notes.push(words["note.no-advice"]);
  return notes;
}

function titleOf(rules, words, document) {
  const find = wordsFor(rules, words, document);
  const number = powerOf(rules, document).id.slice(1);
  const title = filled(words[`title.${document.type}`], find);
  if (document.type !== "disclosure") {
    const of = { source: document.received_from.name, number, day: find("day") };
    return { title, subtitle: filled(words["subtitle.received"], (name) => of[name]) };
  }
  const parts = [filled(words["subtitle.section"], () => number)];
  if (document.objective && document.power === "s35") parts.push(find("objective"));
  return { title, subtitle: [...parts, find("places"), find("day")].join(", ") };
}

const NUMBER = "[A-Z]*\\d+(?:[A-Z]+\\d+)*[A-Z]*";
const PART = `(?:${NUMBER}|[IVX]+)`;
const CITATION = new RegExp(
  `^(?<instrument>.+?) (?:(?<kind>s\\.|reg\\.|art\\.|rule )(?<number>${NUMBER})` +
    `|Sch\\.(?<schedule>${NUMBER}|)(?: para\\.(?<paragraph>${NUMBER})| Pt\\.(?<schedule_part>${PART}))?` +
    `|Pt\\.(?<part>${PART})(?: Ch\\.(?<chapter>${PART}))?)(?:\\([0-9A-Za-z]+\\))*$`,
);
const KINDS = { "s.": "section", "reg.": "regulation", "art.": "article", "rule ": "rule" };
const STEPS = {
  paragraph: "paragraph",
  schedule_part: "part",
  part: "part",
  chapter: "chapter",
};

function linkTo(rules, citation, day) {
  const parts = CITATION.exec(citation)?.groups;
  if (!parts) return null;
  const instrument = rules.instruments[parts.instrument];
  const steps = ["https://www.legislation.gov.uk", instrument.uri];
  if (parts.kind) steps.push(KINDS[parts.kind], parts.number);
  else if (parts.schedule !== undefined)
    steps.push("schedule", ...(parts.schedule ? [parts.schedule] : []));
  for (const [name, step] of Object.entries(STEPS)) if (parts[name]) steps.push(step, parts[name]);
  const first = instrument.first_day;
  return [...steps, first && first > day ? first : day].join("/");
}
return { capital, sentence, inSentence, wordsFor, asks, reasonOf, effectsInWords, checkedTo, dutyNote, dutyNotesOf, notesOf, titleOf, linkTo };
})();
const $finding_objects = (() => {
const { linkTo } = $sentences;

function findingObject(rules, heading, { result, citations, reason, cure, on, pointer }) {
  return {
    rule: heading.id,
    result,
    decides: heading.decides,
    severity: heading.severity,
    verified: heading.verified,
    basis: heading.basis,
    citations: [...citations],
    links: [...new Set(citations.map((citation) => linkTo(rules, citation, on)))],
    reason,
    cure: cure ?? null,
    pointer: pointer ?? heading.pointer,
  };
}
return { findingObject };
})();
const $spelling = (() => {

const LONGEST = 80;

function longestRun(a, places, [aLow, aHigh, bLow, bHigh]) {
  let best = [aLow, bLow, 0];
  let lengths = new Map();
  for (let i = aLow; i < aHigh; i++) {
    const next = new Map();
    for (const j of places.get(a[i]) ?? []) {
      if (j < bLow) continue;
      if (j >= bHigh) break;
      const length = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > best[2]) best = [i - length + 1, j - length + 1, length];
    }
    lengths = next;
  }
  return best;
}

function likeness(a, b, places) {
  let shared = 0;
  const left = [[0, a.length, 0, b.length]];
  while (left.length) {
    const [aLow, aHigh, bLow, bHigh] = left.pop();
    const [i, j, length] = longestRun(a, places, [aLow, aHigh, bLow, bHigh]);
    if (!length) continue;
    shared += length;
    if (aLow < i && bLow < j) left.push([aLow, i, bLow, j]);
    if (i + length < aHigh && j + length < bHigh)
      left.push([i + length, aHigh, j + length, bHigh]);
  }
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 1;
}

const countsOf = (letters) => {
  const counts = new Map();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

const prepared = (text) => {
  const letters = [...text];
  return { text, letters, counts: countsOf(letters) };
};

function bound(word, counts, candidate) {
  let shared = 0;
  for (const [letter, count] of candidate.counts) shared += Math.min(count, counts.get(letter) ?? 0);
  return (2 * shared) / (word.length + candidate.letters.length);
}

const nearestFirst = (a, b) => b[0] - a[0] || (a[1].text < b[1].text ? 1 : -1);

function nearestOf(text, among, most, cutoff) {
  const word = [...text].slice(0, LONGEST);
  if (!word.length) return [];
  const counts = countsOf(word);
  const places = new Map();
  word.forEach((letter, place) => places.set(letter, [...(places.get(letter) ?? []), place]));
  const likely = among
    .map((candidate) => [bound(word, counts, candidate), candidate])
    .filter(([most]) => most >= cutoff)
    .sort(nearestFirst);
  let matches = [];
  for (const [highest, candidate] of likely) {
    if (matches.length === most && highest < matches.at(-1)[0]) break;
    const ratio = likeness(candidate.letters, word, places);
    if (ratio >= cutoff)
      matches = [...matches, [ratio, candidate]].sort(nearestFirst).slice(0, most);
  }
  return matches.map(([, candidate]) => candidate.text);
}

const nearestWords = (word, among, most = 1, cutoff = 0.6) =>
  word === ""
    ? among.filter((candidate) => candidate === "").slice(0, most)
    : nearestOf(word, among.map(prepared), most, cutoff);
return { LONGEST, prepared, nearestOf, nearestWords };
})();
const $near_powers = (() => {
const { nearestWords } = $spelling;

const SECTION = /^(?:sections?|sect?|ss?)?[.\s]*([0-9]+[a-z]?)(?![\p{L}\p{N}_]).*$/su;
const LONGEST_POWER = 80;

function nearestPower(rules, text) {
  const plain = [...text].slice(0, LONGEST_POWER).join("").toLowerCase().trim();
  const section = SECTION.exec(plain);
  const number = section && `s${section[1]}`;
  if (number !== null && Object.hasOwn(rules.powers, number)) return number;
  const elsewhere = (rules.law.misreadings ?? []).some(
    ({ what, words }) => what === "power" && words.some((word) => word === plain || word === number),
  );
  return elsewhere ? null : (nearestWords(plain, Object.keys(rules.powers))[0] ?? null);
}
return { nearestPower };
})();
const $checks = (() => {
const { CheckedDocument, fieldOf, truthOf, waysOf } = $check_terms;
const { dayNumber, durationInWords } = $durations;
const { findingObject } = $finding_objects;
const { nearestPower } = $near_powers;
const { andList, dayInWords } = $phrases;
const { sentence } = $sentences;
const { nearestWords } = $spelling;

const DAYS = ["on", "starts", "ends", "reviews_on", "registered_on"];
const DURATIONS = ["retention", "review_every"];

function textInWords(words, path, value) {
  const field = path.split(".").at(-1);
  if (DAYS.includes(field)) return dayInWords(words, value);
  return DURATIONS.includes(field) ? durationInWords(words, value) : value;
}

function wordOf(rules, word, document, elements, near) {
  const { words } = rules.pack;
  const text = () => document.value(word.of, elements);
  const fieldsOf = (over) => document.elementsOf(over, elements).map((row) => fieldOf(row, word.path));
  switch (word.word) {
    case "text": {
      const value = text();
      return value === null ? null : textInWords(words, word.of.field, value);
    }
    case "day": {
      const day = document.day(word.of, elements);
      return day === null ? null : dayInWords(words, day);
    }
    case "number":
      return elements[word.name][0] + 1;
    case "days": {
      const days = [word.first, word.second].map((day) => document.day(day, elements));
      return days.includes(null) ? null : dayNumber(days[1]) - dayNumber(days[0]);
    }
    case "names": {
      const names = new Set(word.over.flatMap(fieldsOf));
      return names.size ? andList(words, [...names]) : null;
    }
    case "first":
      return fieldsOf(word.over)[0] ?? null;
    case "nearest": {
      const value = text();
      return value === null ? null : near(value, () => fieldsOf(word.among));
    }
    case "near-power": {
      const value = text();
      return value === null ? null : nearestPower(rules, value);
    }
  }
  throw new Error(`no such word of a check: ${word.word}`);
}

const wordsIn = ({ text, cure }) =>
  new Set([...`${text}${cure}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

function saying(rules, check, defect, document, elements, unknown, near) {
  const values = new Map();
  for (const says of unknown ? [check.unknown] : defect.says) {
    if (says.when !== null && truthOf(says.when)(document, elements) !== true) continue;
    const names = [...wordsIn(says)];
    for (const name of names)
      if (!values.has(name))
        values.set(name, wordOf(rules, defect.words[name], document, elements, near));
    if (names.some((name) => values.get(name) === null)) continue;
    const find = (name) => values.get(name);
    return { reason: sentence(says.text, find), cure: sentence(says.cure, find) };
  }
  throw new Error(`${check.id} has no sentence for ${defect.pointer}`);
}

function nearWords(most) {
  let looked = 0;
  return (text, among) => {
    looked += 1;
    return looked > most ? null : (nearestWords(text, among())[0] ?? null);
  };
}

function* defectsFound(rules, check, document, on) {
  const near = nearWords(rules.pack.limits.hints_of_a_check);
  for (const defect of check.defects) {
    const wrong = truthOf(defect.wrong);
    for (const elements of waysOf(defect.each, document)) {
      const answer = wrong(document, elements);
      if (answer === false) continue;
      const severity = defect.severity.find(({ when }) => truthOf(when)(document, elements) === true);
      const heading = { ...check, decides: false, ...(severity && { severity: severity.severity }) };
      yield findingObject(rules, heading, {
        result: answer === null ? "unknown" : "not-met",
        citations: check.cites,
        ...saying(rules, check, defect, document, elements, answer === null, near),
        pointer: defect.pointer.replace(/\{(\w+)\}/g, (_, name) => elements[name][0]),
        on,
      });
    }
  }
}

function findingsOfCheck(rules, check, document, on) {
  const alone = (result, reason) => [
    findingObject(rules, { ...check, decides: false }, {
      ...{ result, reason, citations: check.cites, cure: null, pointer: "", on },
    }),
  ];
  if (truthOf(check.arises)(document, {}) !== true)
    return alone("not-applicable", rules.pack.words["finding.not-applicable"]);
  const found = [];
  for (const finding of defectsFound(rules, check, document, on))
    if (found.push(finding) === rules.pack.limits.findings_of_a_check) break;
  return found.length ? found : alone("met", sentence(check.met, () => ""));
}

function checkFindings(rules, agreement, flows, on) {
  const document = new CheckedDocument({ ...agreement, flows }, rules.pack.check_tables);
  return rules.pack.checks.flatMap((check) => findingsOfCheck(rules, check, document, on));
}
return { checkFindings };
})();
const $duties = (() => {

const share = (left, right) =>
  left === null || right === null || left.some((word) => right.includes(word));

function counts(side, refs, territory) {
  if (refs === null) return side.not_known === "perhaps";
  if (!refs.length) return side.in_no_entry === "perhaps";
  return [...side.bound, ...(side.perhaps ?? [])].some(
    (row) => refs.includes(row.ref) && share(row.territory ?? null, territory),
  );
}

function stageReached(duty, first, within) {
  if (duty.to != null && first >= duty.to) return null;
  if (duty.from != null && within(duty.from)) return "begun";
  if (duty.passed != null && within(duty.passed)) return duty.to_come == null ? null : "to-come";
  return null;
}

function dutiesReaching({ law }, passing, first, within) {
  const { discloser, recipient, territory, power, objective } = passing;
  const asList = (word) => (word == null ? null : [word]);
  return (law.duties ?? []).flatMap((duty) => {
    const stage = stageReached(duty, first, within);
    const reached =
      stage !== null &&
      share(duty.territory, territory ?? null) &&
      share(duty.powers ?? null, asList(power)) &&
      share(duty.objectives ?? null, asList(objective)) &&
      counts(duty.discloser, discloser ?? null, territory ?? null) &&
      counts(duty.recipient, recipient ?? null, territory ?? null);
    return reached ? [{ duty, stage }] : [];
  });
}

const dutiesBeside = (rules, passing, first, until) =>
  dutiesReaching(rules, passing, first, (day) => until === null || day < until);

const dutiesOn = (rules, passing, day) =>
  dutiesReaching(rules, passing, day, (other) => other <= day);

function dutiesOf(rules, document) {
  const [from, to] = rules.pack.passes[document.type];
  const { territory, power, objective, on, type, ground } = document;
  const [discloser, recipient] = [document[from].specified_as, document[to].specified_as];
  return dutiesOn(rules, { discloser, recipient, territory, power, objective }, on).map((row) => ({
    ...row,
    onward:
      row.stage === "begun" &&
      type === "onward-disclosure" &&
      row.duty.onward != null &&
      row.duty.onward.ground === ground,
  }));
}
return { dutiesBeside, dutiesOn, dutiesOf };
})();
const $duty_notes = (() => {
const { andList, filled } = $phrases;
const { dutyNote } = $sentences;

function dutyNotesOfMany(rules, words, places, named) {
  const byDuty = new Map();
  for (const [place, duties] of places)
    for (const { duty, stage } of duties) {
      if (!byDuty.has(duty.id)) byDuty.set(duty.id, { stage, at: [] });
      byDuty.get(duty.id).at.push(place);
    }
  return (rules.law.duties ?? []).flatMap((duty) => {
    const row = byDuty.get(duty.id);
    return row ? [`${dutyNote(words, { duty, stage: row.stage })} ${named(row.at)}`] : [];
  });
}

function runsOf(words, numbers) {
  const runs = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.at(-1) === number - 1) run.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => {
    const of = { first: run[0], last: run.at(-1) };
    return run.length > 2 ? [filled(words["duty.run"], (name) => of[name])] : run.map(String);
  });
}

function flowsNamed(rules, words, flows) {
  if (flows.length > rules.pack.agreements.flows_titled) {
    const numbers = andList(words, runsOf(words, flows.map(({ number }) => number + 1)));
    return filled(words["duty.flows.many"], () => numbers);
  }
  const titled = flows.map(({ number, title }) =>
    filled(words["duty.flow"], (name) => (name === "number" ? number + 1 : title)),
  );
  return filled(words["duty.flows"], () => andList(words, titled));
}

function pairsNamed(words, parties, cells) {
  const disclosers = [...new Set(cells.map(({ from }) => from))];
  const recipients = [...new Set(cells.map(({ to }) => to))].sort((a, b) => a - b);
  const same = disclosers.length > 1 && disclosers.join() === recipients.join();
  const names = (places) => andList(words, places.map((place) => parties[place].name));
  const of = { disclosers: names(disclosers), recipients: names(recipients) };
  return filled(words[`duty.pairs${same ? ".mutual" : ""}`], (name) => of[name]);
}
return { dutyNotesOfMany, flowsNamed, pairsNamed };
})();
const $assessment = (() => {
const { cited } = $citations;
const { dutiesOf } = $duties;
const { Explainer } = $evaluation;

const NOUNS = ["disclosure", "use", "onward-disclosure"];

const outcomeOf = (results) =>
  results.includes("not-met")
    ? "not-permitted"
    : results.includes("unknown")
      ? "undetermined"
      : "permitted";

function resultsOf(rules, document, adopt) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const explainer = new Explainer(rules, document, adopt ?? {});
  const results = rules.pack.rules[kind].map((rule) => ({ rule, result: explainer.result(rule) }));
  const deciding = results.filter(({ rule }) => rule.decides);
  const outcome = outcomeOf(deciding.map(({ result }) => result));
  const open = deciding.filter(({ result }) => result === "unknown");
  return { explainer, results, outcome, open };
}

function explainedFinding({ rule, result }, explainer) {
  if (result === "not-applicable") {
    const fixed = rule.cites.filter((row) => row.cite === "text").map((row) => row.text);
    return { rule, result, says: null, citations: fixed, missing: [], readings: [] };
  }
  const sentences = { met: rule.met, "not-met": rule.not_met, unknown: rule.unknown };
  const says = explainer.chosen(sentences[result]);
  const turns = result === "unknown" ? explainer.turnsOf(rule) : { facts: [], readings: [] };
  const citations = [...rule.cites, ...says.cites].flatMap((cite) => [...cited(cite, explainer)]);
  for (const id of turns.readings) citations.push(...explainer.rules.readings[id].citations);
  return {
    rule,
    result,
    says,
    citations: [...new Set(citations)],
    missing: turns.facts,
    readings: turns.readings,
  };
}

function effectsOf(rules, document, outcome, explainer) {
  const without = explainer.diagram(rules.pack.override_in_force) === 0;
  return (document.restrictions ?? []).map((restriction) => {
    const row = rules.restrictions[restriction.kind];
    const late = Boolean(
      row.later_effect && restriction.since && restriction.since > row.later_than,
    );
    let effect = late ? row.later_effect : row.effect;
    let why = late && row.later_reason ? "later" : "own";
    if (effect !== "stands" && outcome === "not-permitted") [effect, why] = ["stands", "outside"];
    else if (effect !== "stands" && without) [effect, why] = ["stands", "not-in-force"];
    else if (effect === "lifted" && outcome === "undetermined")
      [effect, why] = ["undetermined", "if-permitted"];
    return { restriction, row, effect, why };
  });
}

function offenceOf(rules, document, outcome, explainer) {
  if (document.type !== "onward-disclosure" || outcome !== "not-permitted") return null;
  const { barred, revenue, theirs } = rules.pack.offences;
  const knew = document.knew_or_reckless ?? null;
  const whose = explainer.diagram(theirs);
  const offence = (citation, exposure) => ({ citation, exposure });
  if (whose === 1) return offence(revenue, "yes");
  if (whose === 0) return knew === false ? null : offence(barred, knew ? "yes" : "unknown");
  return offence(knew === false ? revenue : barred, "unknown");
}

function explained(rules, document, adopt) {
  const { explainer, results, outcome, open } = resultsOf(rules, document, adopt);
  const turns =
    outcome === "undetermined"
      ? explainer.turns(open.map(({ rule }) => explainer.left(rule)))
      : { facts: [], readings: [] };
  return {
    document,
    explainer,
    outcome,
    missing: turns.facts,
    readings: turns.readings,
    findings: results.map((row) => explainedFinding(row, explainer)),
    effects: document.type === "disclosure" ? effectsOf(rules, document, outcome, explainer) : null,
    offence: offenceOf(rules, document, outcome, explainer),
    duties: dutiesOf(rules, document),
  };
}

function answer(rules, { document, adopt }) {
  if (!NOUNS.includes(document.type)) return { unsupported: document.type };
  const answered = explained(rules, document, adopt);
  const open = answered.findings.filter(({ result }) => result === "not-met" || result === "unknown");
  return {
    outcome: answered.outcome,
    missing: answered.missing,
    readings: answered.readings,
    results: Object.fromEntries(answered.findings.map(({ rule, result }) => [rule.id, result])),
    citations: [...new Set(open.flatMap(({ citations }) => citations))].sort(),
    override: answered.effects?.map(({ effect }) => effect) ?? null,
    offence: answered.offence?.citation ?? null,
    duties: answered.duties.map(({ duty, stage, onward }) => ({ id: duty.id, stage, onward })),
  };
}
return { NOUNS, outcomeOf, resultsOf, explainedFinding, effectsOf, explained, answer };
})();
const $day_answers = (() => {
const { effectsOf, explainedFinding, outcomeOf } = $assessment;
const { dutiesOf } = $duties;
const { Explainer, read, spanOf } = $evaluation;
const { checkedTo, notesOf, reasonOf, titleOf } = $sentences;

const NONE = { facts: [], readings: [] };

function* partsOf(term) {
  if (term === null || typeof term !== "object") return;
  yield term;
  for (const part of Object.values(term)) yield* partsOf(part);
}

function preparedRule({ pack: { spans, tables } }, rule) {
  const parts = [...partsOf(rule.guard), ...partsOf(rule.formula)];
  const names = new Set(parts.flatMap(({ table, rows }) => table ?? rows ?? []));
  const paths = new Set(parts.flatMap(({ path, field }) => path ?? field ?? []));
  const within = (side) =>
    [...paths].filter((path) => path.startsWith(`${side}.`)).map((path) => path.slice(side.length + 1));
  return {
    rule,
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

class Memory {
  #known = new Map();
  of(key, work) {
    if (!this.#known.has(key)) this.#known.set(key, work());
    return this.#known.get(key);
  }
}

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

class DayAnswer {
  #rules;
  #effects;
  #turns = null;
  #findings = new Map();
  constructor(explainer, ownRules) {
    this.#rules = explainer.rules;
    this.explainer = explainer;
    this.document = explainer.document;
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
  get offence() {
    return null;
  }
  get duties() {
    return dutiesOf(this.#rules, this.document);
  }
  notes(pastCheck) {
    return notesOf(this.#rules, this.#rules.pack.words, this, { dutyNotes: [], pastCheck });
  }
}

function answerOf(rules, document, adopt, memory, keyOf) {
  const rows = rulesOfKind(rules, document.power);
  const keys = new Map(rows.map((row) => [row.rule, `${row.rule.id} ${keyOf(row)}`]));
  const explainer = new SharingExplainer(rules, document, adopt ?? {}, memory, keys);
  return new DayAnswer(explainer, rules.pack.rules[document.power]);
}

function answersOn(rules, document, days, adopt) {
  const memory = new Memory();
  return days.map((on) => {
    const span = spanOf(rules.pack, on);
    return answerOf(rules, { ...document, on }, adopt, memory, ({ formsOn }) => formsOn[span] ?? "");
  });
}

const patternOf = (body, paths) =>
  JSON.stringify(
    paths.map((path) => [
      read(body, path),
      path.split(".").slice(0, -1).map((_, end) => read(body, path.split(".", end + 1).join(".")) === null),
    ]),
  );

function answersToPairs(rules, pairs, adopt) {
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
return { DayAnswer, answersOn, answersToPairs };
})();
const $pairs = (() => {
const { answersToPairs } = $day_answers;

const OF_THE_PARTNERSHIP = ["type", "parties", "agreements", "power", "$schema"];

const powerReliedOn = ({ pack }, { power }) => power || pack.partnerships.power;

function pairsOf(rules, partnership) {
  const { parties, on, territory } = partnership;
  const facts = Object.fromEntries(
    Object.entries(partnership).filter(([name]) => !OF_THE_PARTNERSHIP.includes(name)),
  );
  const power = powerReliedOn(rules, partnership);
  const document = { ...facts, type: "disclosure", power, on, territory };
  return parties.flatMap((discloser, from) =>
    parties.flatMap((recipient, to) =>
      from === to ? [] : [{ from, to, document: { ...document, discloser, recipient } }],
    ),
  );
}

function cellsOf(rules, partnership, adopt) {
  const pairs = pairsOf(rules, partnership);
  const answers = answersToPairs(rules, pairs, adopt);
  return pairs.map((pair, place) => ({ ...pair, answer: answers[place] }));
}

function pathAmong(path, keys) {
  const [side, ...within] = path.split(".");
  return Object.hasOwn(keys, side) ? [keys[side], ...within].join(".") : null;
}

const pathOfCell = ({ from, to }, path, keys) =>
  pathAmong(path, { discloser: keys[from], recipient: keys[to] }) ?? path;

const readingsOf = (cells) =>
  [...new Set(cells.flatMap(({ answer }) => answer.readings))].sort();

function countsOf(cells) {
  const of = (outcome) => cells.filter(({ answer }) => answer.outcome === outcome).length;
  const [permitted, open, closed] = ["permitted", "undetermined", "not-permitted"].map(of);
  return { permitted, open, closed, possible: permitted + open, all: cells.length };
}

function notesOfPairs({ pack: { words } }, cells) {
  const around = ["note.permissive", "note.other-powers", "note.no-advice"].map((id) => words[id]);
  const notes = new Set(cells.flatMap(({ answer }) => answer.notes("note.checked")));
  return [...notes].filter((note) => !around.includes(note));
}
return { powerReliedOn, pairsOf, cellsOf, pathAmong, pathOfCell, readingsOf, countsOf, notesOfPairs };
})();
const $terms = (() => {

function termOf({ pack, law }, { starts = null, ends = null }) {
  const first = starts !== null && starts > law.passed ? starts : law.passed;
  const spans = pack.spans.flatMap((begins, number) => {
    const after = pack.spans[number + 1] ?? null;
    const from = begins > first ? begins : first;
    const to = ends === null || (after !== null && after < ends) ? after : ends;
    return to === null || from < to ? [{ from, to }] : [];
  });
  if (!spans.length)
    return { certain: [{ from: law.passed, to: law.passed }], possible: [], missing: [] };
  if (starts === null) return { certain: [], possible: spans, missing: ["starts"] };
  if (ends === null)
    return { certain: spans.slice(0, 1), possible: spans.slice(1), missing: ["ends"] };
  return { certain: spans, possible: [], missing: [] };
}

function inTerm({ starts = null, ends = null }, day) {
  if (starts !== null && day < starts) return false;
  if (ends !== null && day >= ends) return false;
  return starts === null || ends === null ? null : true;
}

const conjunctionOf = (results) =>
  ["not-met", "unknown", "met"].find((result) => results.includes(result)) ?? "not-applicable";

function resultInTerm(certain, possible) {
  const every = [...certain, ...possible];
  const throughout = conjunctionOf(every);
  const shows = (result) => every.indexOf(result);
  if (!certain.length) {
    if (throughout === "not-met" && every.some((result) => result !== "not-met"))
      return { result: "unknown", shownBy: shows("not-met"), byTerm: true };
    const mixed = throughout === "unknown" && every.some((result) => result !== "unknown");
    return { result: throughout, shownBy: shows(throughout), byTerm: mixed };
  }
  const settled = conjunctionOf(certain);
  if (settled === "not-met" || throughout === settled)
    return { result: settled, shownBy: shows(settled), byTerm: false };
  if (settled === "not-applicable" && throughout === "met")
    return { result: "met", shownBy: shows("met"), byTerm: false };
  return { result: "unknown", shownBy: shows(throughout), byTerm: true };
}
return { termOf, inTerm, conjunctionOf, resultInTerm };
})();
const $flow_answers = (() => {
const { outcomeOf } = $assessment;
const { answersOn } = $day_answers;
const { pathAmong } = $pairs;
const { filled } = $phrases;
const { resultInTerm } = $terms;

const NOT_OF_A_DISCLOSURE = new Set(["discloser", "recipient", "items", "power", "territory"]);

const factsOf = (flow) =>
  Object.fromEntries(Object.entries(flow).filter(([name]) => !NOT_OF_A_DISCLOSURE.has(name)));

function titleOfFlow(words, { discloser, recipient }) {
  const of = {
    discloser: discloser?.name ?? words["word.discloser-not-known"],
    recipient: recipient?.name ?? words["word.recipient-not-known"],
  };
  return filled(words["title.disclosure"], (name) => of[name]);
}

function assessedFlow(agreement, flow, { discloser, recipient }) {
  const { rules, term, adopt, document: { code_of_practice } } = agreement;
  const spans = [...term.certain, ...term.possible];
  const facts = factsOf(flow);
  const regard = (code_of_practice ?? []).some(({ party }) => party === flow.discloser);
  facts.had_regard_to_code ??= regard ? true : null;
  const { power, territory } = flow;
  const document = { ...facts, type: "disclosure", power, territory, discloser, recipient };
  const answers = answersOn(rules, document, spans.map(({ from }) => from), adopt);
  const certain = term.certain.length;
  const folds = answers[0].results.map(({ rule }, place) => {
    const column = answers.map(({ results }) => results[place].result);
    return { rule, column, ...resultInTerm(column.slice(0, certain), column.slice(certain)) };
  });
  const decisive = folds.filter(({ rule }) => rule.decides);
  return {
    spans: spans.map((span, place) => ({ ...span, answer: answers[place] })),
    folds,
    outcome: outcomeOf(decisive.map(({ result }) => result)),
  };
}

function turningOf({ term }, { spans, folds }) {
  if (folds.some(({ rule, byTerm }) => rule.decides && byTerm)) return [];
  const looked = term.certain.length ? spans.slice(0, term.certain.length) : spans;
  return looked.map(({ answer }) => answer).filter(({ outcome }) => outcome === "undetermined");
}

function settledFlow(agreement, flow, number) {
  const { rules, document, placeOf, isShared, otherLaw } = agreement;
  const { words, agreements } = rules.pack;
  const keys = {};
  const sides = {};
  for (const side of ["discloser", "recipient"])
    if (placeOf.has(flow[side])) {
      const place = placeOf.get(flow[side]);
      keys[side] = `parties.${place}`;
      sides[side] = document.parties[place];
    }
  const pathIn = (path) => pathAmong(path, keys) ?? `flows.${number}.${path}`;
  const answer = {
    ...{ number, flow, sides, pathIn, title: titleOfFlow(words, sides) },
    gateways: otherLaw.get(number) ?? [],
    outside: false,
    unstated: [],
    spans: [],
    folds: [],
    path: (path) => (isShared(path) ? `facts.${path}` : pathIn(path)),
  };
  const unsettled = { ...answer, outcome: "undetermined" };
  if (answer.gateways.length) return unsettled;
  if (flow.power != null && !Object.hasOwn(rules.powers, flow.power))
    return { ...unsettled, outside: true, outcome: "not-permitted" };
  const known = { power: flow.power, territory: flow.territory, ...sides };
  const unstated = agreements.flow_parts
    .filter((part) => known[part] == null)
    .map((part) => `flows.${number}.${part}`);
  if (unstated.length) return { ...unsettled, unstated };
  return { ...answer, ...assessedFlow(agreement, flow, sides) };
}

function openPartsOf(agreement, answer) {
  if (answer.outcome !== "undetermined") return { unstated: [], ofTerm: [], turning: [] };
  const byTerm = answer.folds.some(
    ({ rule, result, byTerm: turns }) => rule.decides && result === "unknown" && turns,
  );
  return {
    unstated: answer.unstated,
    ofTerm: byTerm ? agreement.term.missing : [],
    turning: answer.spans.length ? turningOf(agreement, answer) : [],
  };
}

function flowAnswer(agreement, flow, number) {
  const settled = settledFlow(agreement, flow, number);
  const { unstated, ofTerm, turning } = openPartsOf(agreement, settled);
  const facts = turning.flatMap(({ missing }) => missing.map(settled.path));
  return {
    ...settled,
    missing: [...new Set([...unstated, ...ofTerm, ...facts])],
    readings: [...new Set(turning.flatMap(({ readings }) => readings))].sort(),
  };
}

const plainFlow = ({ flow, outcome, missing, readings, spans }) => ({
  discloser: flow.discloser ?? null,
  recipient: flow.recipient ?? null,
  ...{ outcome, missing, readings },
  spans: spans.map(({ from, to, answer }) => ({ from, to, outcome: answer.outcome })),
});
return { settledFlow, openPartsOf, flowAnswer, plainFlow };
})();
const $gateways = (() => {

const flowPointer = (number) => `/flows/${number}`;

const placeNamed = (named) =>
  typeof named === "number" ? named : Number(named.slice(named.lastIndexOf("/") + 1));

function flowsUnderOtherLaw(rules, { flows, gateways }) {
  const relying = new Map();
  const elsewhere = (flow) => flow != null && !Object.hasOwn(rules.powers, flow.power ?? "");
  for (const gateway of gateways ?? [])
    for (const number of new Set((gateway.flows ?? []).map(placeNamed)))
      if (elsewhere(flows?.[number]))
        relying.set(number, [...(relying.get(number) ?? []), gateway]);
  return relying;
}
return { flowPointer, flowsUnderOtherLaw };
})();
const $flow_findings = (() => {
const { findingObject } = $finding_objects;
const { flowPointer } = $gateways;
const { nearestPower } = $near_powers;
const { andList, dayInWords, filled } = $phrases;

const OTHER_POWERS = ["DEA 2017 s.40(10)"];

const findOut = (words, questions) =>
  questions.map((question) => filled(words["cure.find-out"], () => question)).join(" ");

function cureOfOutside(rules, power) {
  const { words } = rules.pack;
  const near = nearestPower(rules, power);
  const cure = words["flow.outside.cure"];
  return near === null ? cure : `${cure} ${filled(words["flow.outside.near"], () => near)}`;
}

function otherLawFinding({ rules: { pack: { words } } }, { title, gateways }) {
  const provisions = andList(words, [...new Set(gateways.map(({ provision }) => provision))]);
  const of = { title, provisions };
  const reason = filled(words["flow.other-law"], (name) => of[name]);
  return { result: "not-applicable", citations: OTHER_POWERS, reason };
}

function outsideFinding({ rules }, { title, flow }) {
  const { words, agreements } = rules.pack;
  return {
    result: "not-met",
    citations: agreements.powers,
    reason: filled(words["flow.outside"], () => title),
    cure: cureOfOutside(rules, flow.power),
  };
}

function unstatedFinding({ rules: { pack } }, { title, number, unstated }) {
  const { words, agreements } = pack;
  const parts = unstated.map((path) => path.split(".").at(-1));
  const lacking = parts.map((part) => words[`part.${part}`]);
  const of = { title, lacking: andList(words, lacking) };
  const id = `flow.not-assessed${parts.length === 1 ? "" : ".several"}`;
  const ask = (part) => filled(words[`question.flows.${part}`], () => number + 1);
  return {
    result: "unknown",
    citations: agreements.powers,
    reason: filled(words[id], (name) => of[name]),
    cure: findOut(words, parts.map(ask)),
  };
}

function unassessedFinding(agreement, answer) {
  const { rules, term } = agreement;
  const { gateways, outside, number } = answer;
  const find = gateways.length ? otherLawFinding : outside ? outsideFinding : unstatedFinding;
  const pointer = `${flowPointer(number)}${outside ? "/power" : ""}`;
  const on = [...term.certain, ...term.possible][0].from;
  const { flow } = rules.pack.agreements;
  return findingObject(rules, flow, { ...find(agreement, answer), on, pointer });
}

function cureOfProcessor({ rules: { pack } }, { sides }, { rule, result }) {
  const party = sides[rule.pointer.slice(1)];
  if (party?.role !== "processor" || !["not-met", "unknown"].includes(result)) return null;
  if (!pack.agreements.placed.some((ending) => rule.id.endsWith(ending))) return null;
  return filled(pack.words["cure.processor"], () => party.name);
}

function ruleFinding(agreement, answer, fold, place) {
  const { rules, term } = agreement;
  const { words } = rules.pack;
  const { rule, result, column, byTerm, shownBy } = fold;
  const { from, answer: shown } = answer.spans[shownBy];
  const { reason, cure, citations } = shown.finding(place);
  const said = (id) => {
    const of = { day: dayInWords(words, from), reason };
    return filled(words[id], (name) => of[name]);
  };
  const differs = column.some((other) => other !== column[0]);
  const changes = differs && (result === "not-met" || result === "unknown");
  const within = rule.pointer.replace(/^\/+|\/+$/g, "").replaceAll("/", ".");
  const content = {
    ...{ result, citations, on: from },
    reason: byTerm ? said("flow.by-term") : changes ? said("flow.from") : reason,
    cure: byTerm
      ? findOut(words, term.missing.map((name) => words[`question.${name}`]))
      : (cureOfProcessor(agreement, answer, fold) ?? cure),
    pointer: `/${answer.pathIn(within).replaceAll(".", "/")}`,
  };
  return findingObject(rules, rule, content);
}

const findingsOfFlow = (agreement, answer) =>
  answer.spans.length
    ? answer.folds.map((fold, place) => ruleFinding(agreement, answer, fold, place))
    : [unassessedFinding(agreement, answer)];

function noFlowFinding(rules, flows, on) {
  const { words, agreements } = rules.pack;
  const none = {
    citations: agreements.powers.slice(0, 1),
    reason: words["flow.none"],
    cure: findOut(words, [words["question.flows"]]),
  };
  const noneAsked = {
    citations: OTHER_POWERS,
    reason: words["flow.none-asked"],
    cure: words["flow.none-asked.cure"],
  };
  const content = { result: "unknown", on, pointer: "/flows", ...(flows.length ? noneAsked : none) };
  return findingObject(rules, agreements.flow, content);
}
return { findingsOfFlow, noFlowFinding };
})();
const $outcomes = (() => {
const worstOf = (outcomes) =>
  ["not-permitted", "undetermined", "permitted"].find((outcome) => outcomes.includes(outcome)) ??
  "undetermined";
return { worstOf };
})();
const $digests = (() => {

const ROUND = Int32Array.of(
  ...[0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5],
  ...[0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174],
  ...[0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da],
  ...[0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967],
  ...[0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85],
  ...[0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070],
  ...[0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3],
  ...[0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2],
);
const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];
const BLOCK = 64;

function paddedTo(bytes) {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return view;
}

function mix(state, words) {
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15];
    const late = words[i - 2];
    const low = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const high = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    words[i] = (words[i - 16] + low + words[i - 7] + high) | 0;
  }
  let a = state[0];
  let b = state[1];
  let c = state[2];
  let d = state[3];
  let e = state[4];
  let f = state[5];
  let g = state[6];
  let h = state[7];
  for (let i = 0; i < 64; i++) {
    const turned = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const first = (h + turned + ((e & f) ^ (~e & g)) + ROUND[i] + words[i]) | 0;
    const other = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const second = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
  state[4] += e;
  state[5] += f;
  state[6] += g;
  state[7] += h;
}

function sha256(text) {
  const view = paddedTo(new TextEncoder().encode(text));
  const state = Int32Array.from(START);
  const words = new Int32Array(64);
  for (let at = 0; at < view.byteLength; at += BLOCK) {
    for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + 4 * i);
    mix(state, words);
  }
  return `sha256:${[...state].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("")}`;
}

function byCodePoint(left, right) {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  if (at === left.length || at === right.length) return left.length - right.length;
  const isHalf = (text) => /[\ud800-\udfff]/.test(text[at]);
  if (isHalf(left) !== isHalf(right)) return isHalf(left) ? 1 : -1;
  return left.charCodeAt(at) - right.charCodeAt(at);
}

function numberText(number) {
  if (Number.isInteger(number) || Math.abs(number) >= 1e-4) return String(number);
  return number.toExponential().replace(/e-(\d)$/, "e-0$1");
}

function canonicalText(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value === "number") return numberText(value);
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.keys(value)
    .sort(byCodePoint)
    .map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`);
  return `{${members.join(",")}}`;
}

const CARRIED = ["annotations", "as_published"];

function statedOnly(value) {
  if (Array.isArray(value)) return value.map(statedOnly);
  if (value === null || typeof value !== "object") return value;
  const stated = [];
  for (const [key, part] of Object.entries(value)) {
    if (part === null || part === undefined) continue;
    const own = CARRIED.includes(key) ? part : statedOnly(part);
    if (key !== "information" || Object.keys(own).length) stated.push([key, own]);
  }
  return Object.fromEntries(stated);
}

const digestOf = (document) => sha256(canonicalText(statedOnly(document)));
return { sha256, canonicalText, statedOnly, digestOf };
})();
const $version = (() => {
const VERSION = "0.1.0";
return { VERSION };
})();
const $records = (() => {
const { digestOf } = $digests;
const { VERSION } = $version;

function recordOf(document, adopted) {
  return {
    library: `pubservice-share (JavaScript) ${VERSION}`,
    digest: digestOf(document),
    adopted: { ...adopted },
  };
}
return { recordOf };
})();
const $shared_facts = (() => {
const { read } = $evaluation;

const stated = (value, path) => read(value, path) !== null;

function laid(flow, path, value) {
  const [field, within] = path.split(".");
  return { ...flow, [field]: within ? { ...flow[field], [within]: value } : value };
}

function completedFlows({ pack }, { flows, facts }) {
  if (!facts) return flows ?? [];
  const common = pack.agreements.facts.filter((path) => stated(facts, path));
  return (flows ?? []).map((flow) =>
    common.reduce(
      (full, path) => (stated(flow, path) ? full : laid(full, path, read(facts, path))),
      flow,
    ),
  );
}

function sharedFactsOf({ pack }, { flows }) {
  const own = flows ?? [];
  const byFlow = new Set(
    pack.agreements.facts.filter((path) => own.some((flow) => stated(flow, path))),
  );
  const objectives = new Set(own.map(({ objective }) => objective ?? null));
  objectives.delete(null);
  const common = new Set(pack.agreements.facts.map((path) => path.split(".")[0]));
  return (path) =>
    common.has(path.split(".")[0]) &&
    !byFlow.has(path) &&
    (path !== pack.agreements.by_objective || objectives.size < 2);
}
return { completedFlows, sharedFactsOf };
})();
const $agreements = (() => {
const { checkFindings } = $checks;
const { dutiesBeside } = $duties;
const { dutyNotesOfMany, flowsNamed } = $duty_notes;
const { flowAnswer, plainFlow } = $flow_answers;
const { findingsOfFlow, noFlowFinding } = $flow_findings;
const { flowPointer, flowsUnderOtherLaw } = $gateways;
const { worstOf } = $outcomes;
const { recordOf } = $records;
const { completedFlows, sharedFactsOf } = $shared_facts;
const { termOf } = $terms;

function preparedAgreement(rules, document, adopt) {
  return {
    ...{ rules, document, adopt },
    term: termOf(rules, document),
    placeOf: new Map(document.parties.map(({ id }, place) => [id, place])),
    isShared: sharedFactsOf(rules, document),
    otherLaw: flowsUnderOtherLaw(rules, document),
  };
}

function missingOfFlows({ pack }, flows) {
  if (!flows.length) return ["flows"];
  const open = flows.filter(({ gateways, outcome }) => !gateways.length && outcome === "undetermined");
  const paths = [...new Set(open.flatMap(({ missing }) => missing))];
  const order = pack.agreements.missing_order;
  const place = (path) => order.indexOf(path.split(".")[0]);
  return paths.sort((a, b) => place(a) - place(b));
}

function scopeOf(flows) {
  const named = (rows) => rows.map(({ number }) => flowPointer(number));
  const [asked, others] = [0, 1].map((side) =>
    flows.filter(({ gateways }) => Number(gateways.length > 0) === side),
  );
  return others.length ? { asked: named(asked), not_asked: named(others) } : null;
}

function verifiedToOf({ law }, flows) {
  const days = flows.flatMap(({ spans }) => spans.map(({ answer }) => answer.verifiedTo));
  return (days.length ? days : law.powers.map((power) => power.verified_to)).sort()[0];
}

function dutyNotesOfFlows(rules, { starts, ends }, asked) {
  const places = asked.map((answer) => {
    const { territory, power, objective } = answer.flow;
    const [discloser, recipient] = ["discloser", "recipient"].map(
      (side) => answer.sides[side]?.specified_as,
    );
    const passing = { discloser, recipient, territory, power, objective };
    return [answer, dutiesBeside(rules, passing, starts ?? rules.law.passed, ends ?? null)];
  });
  const { words } = rules.pack;
  return dutyNotesOfMany(rules, words, places, (at) => flowsNamed(rules, words, at));
}

function notesOfAgreement(rules, document, { flows, asked, outcome, findings, verifiedTo }) {
  const { words } = rules.pack;
  const { starts = null, ends = null, gateways } = document;
  const [noAdvice, otherPowers] = [words["note.no-advice"], words["note.other-powers"]];
  const notes = [words["note.permissive"]];
  if (outcome === "not-permitted") notes.push(otherPowers);
  notes.push(...dutyNotesOfFlows(rules, document, asked), words["note.agreement.basis"]);
  const certain = ends !== null || (starts !== null && starts > verifiedTo);
  const pastCheck = `note.agreement.${certain ? "checked" : "may-run-past-check"}`;
  const single = flows.flatMap(({ spans }) => spans.flatMap(({ answer }) => answer.notes(pastCheck)));
  const said = new Set([...notes, noAdvice, otherPowers]);
  notes.push(...[...new Set(single)].filter((note) => !said.has(note)));
  if (gateways?.length) notes.push(words["note.agreement.gateways"]);
  if (findings.some(({ verified }) => !verified)) notes.push(words["note.agreement.code-not-read"]);
  return [...notes, noAdvice];
}

function agreementAnswer(rules, document, adopt) {
  const agreement = preparedAgreement(rules, document, adopt);
  const completed = completedFlows(rules, document);
  const flows = completed.map((flow, number) => flowAnswer(agreement, flow, number));
  const checked = completed.map((flow, number) => ({
    ...flow,
    other_law: agreement.otherLaw.get(number) ?? null,
  }));
  const asked = flows.filter(({ gateways }) => !gateways.length);
  const outcome = worstOf(asked.map((flow) => flow.outcome));
  const on = document.starts ?? null;
  const day = on ?? rules.law.passed;
  const findings = [
    ...flows.flatMap((answer) => findingsOfFlow(agreement, answer)),
    ...(asked.length ? [] : [noFlowFinding(rules, flows, day)]),
    ...checkFindings(rules, document, checked, day),
  ];
  const open = outcome === "undetermined";
  const readings = asked.flatMap((flow) => flow.readings);
  const verifiedTo = verifiedToOf(rules, flows);
  return {
    type: "assessment",
    subject: "agreement",
    reference: document.reference ?? null,
    ...{ outcome, on },
    law: { edition: rules.law.edition, verified_to: verifiedTo },
    record: recordOf(document, adopt),
    findings,
    missing: open ? missingOfFlows(rules, flows) : [],
    readings: open ? [...new Set(readings)].sort() : [],
    override: null,
    offence: null,
    notes: notesOfAgreement(rules, document, { flows, asked, outcome, findings, verifiedTo }),
    flows: flows.map(plainFlow),
    scope: scopeOf(flows),
  };
}
return { preparedAgreement, agreementAnswer };
})();
const $document_error = (() => {

function besideMessage({ message, found, expected }) {
  const added = [];
  if (/^['"]/.test(found) && !message.includes(found)) added.push(`found ${found}`);
  if (!message.includes(expected)) added.push(`expected ${expected}`);
  return added.length ? ` (${added.join("; ")})` : "";
}

class DocumentError extends Error {
  constructor(faults) {
    const lines = faults.map(
      (fault) => `  ${fault.pointer || "the document"}: ${fault.message}${besideMessage(fault)}`,
    );
    super(`${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${lines.join("\n")}`);
    this.name = "DocumentError";
    this.faults = faults;
  }

  toJSON() {
    return { type: "faults", faults: this.faults };
  }
}
return { DocumentError };
})();
const $normal_form = (() => {

const SPACE = "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";
const ANY_SPACE = new RegExp(`[${SPACE}]`, "g");
const EDGES = new RegExp(`^[${SPACE}]+|[${SPACE}]+$`, "g");
const MARKS = /[\u0300-\u036f]+/g;
const WORD = "[\\p{L}\\p{N}_]";
const STOP_BETWEEN_WORDS = new RegExp(`(?<=${WORD}{2})\\.(?=${WORD})`, "gu");
const FOLDED = {
  ß: "ss", ẞ: "ss", ς: "σ", "\u1c80": "в", "\u1c81": "д", "\u1c82": "о", "\u1c83": "с",
  "\u1c84": "т", "\u1c85": "т", "\u1c86": "ъ", "\u1c87": "ѣ", "\u1c88": "\ua64b",
};
const CHEROKEE = /[\u13a0-\u13f5\u13f8-\u13fd\uab70-\uabbf]/;

const caseFolded = (text) =>
  Array.from(text, (letter) => {
    if (Object.hasOwn(FOLDED, letter)) return FOLDED[letter];
    return CHEROKEE.test(letter) ? letter.toUpperCase() : letter.toLowerCase();
  }).join("");

function byCodePoint(one, two) {
  const [a, b] = [one[Symbol.iterator](), two[Symbol.iterator]()];
  for (;;) {
    const [left, right] = [a.next(), b.next()];
    if (left.done || right.done) return Number(right.done ?? false) - Number(left.done ?? false);
    if (left.value !== right.value) return left.value.codePointAt(0) - right.value.codePointAt(0);
  }
}
const wordsOf = (text) => text.replace(ANY_SPACE, " ").split(" ").filter(Boolean);
const firstOf = (text, most) => {
  if (text.length <= most) return text;
  return [...text.slice(0, 2 * most)].slice(0, most).join("");
};

const trimmed = (text) => text.replace(EDGES, "");
const lengthOf = (text) => [...text].length;
const capitalFirst = (text) => {
  const [first = "", ...more] = text;
  return first.toUpperCase() + more.join("");
};

function partedAtLast(text, mark) {
  const at = text.lastIndexOf(mark);
  return at < 0 ? ["", "", text] : [text.slice(0, at), mark, text.slice(at + mark.length)];
}

function quoted(text) {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", [mark]: `\\${mark}` };
  const shown = Array.from(text, (letter) => {
    if (Object.hasOwn(escaped, letter)) return escaped[letter];
    if (letter === " " || !/[\p{C}\p{Z}]/u.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, "0")}`;
    return code.length <= 4 ? `\\u${code.padStart(4, "0")}` : `\\U${code.padStart(8, "0")}`;
  });
  return `${mark}${shown.join("")}${mark}`;
}

function normalForm(steps) {
  const characters = new Map();
  for (const letter of steps.removed) characters.set(letter, "");
  for (const letter of steps.blank) characters.set(letter, " ");
  for (const letter of steps.and) characters.set(letter, " and ");
  const words = new Map(Object.entries(steps.words));
  const dropped = new Set(steps.dropped);
  const invisible = new RegExp(`[${steps.invisible}]`, "gu");
  const translated = (text) =>
    Array.from(text, (letter) => characters.get(letter) ?? letter).join("");
  const forms = new Map();
  const formOf = (name) => {
    let text = name.replace(ANY_SPACE, " ").replace(invisible, "");
    text = translated(text.replace(STOP_BETWEEN_WORDS, " "));
    text = translated(caseFolded(text.normalize("NFKD").replace(MARKS, "")));
    const kept = text.split(" ").filter((word) => word && !dropped.has(word));
    text = ` ${kept.map((word) => words.get(word) ?? word).join(" ")} `;
    for (const [phrase, short] of steps.phrases) text = text.replaceAll(` ${phrase} `, ` ${short} `);
    return trimmed(text);
  };
  return (name) => {
    if (!forms.has(name)) {
      if (forms.size > 8192) forms.clear();
      forms.set(name, formOf(name));
    }
    return forms.get(name);
  };
}
return { caseFolded, byCodePoint, wordsOf, firstOf, trimmed, lengthOf, capitalFirst, partedAtLast, quoted, normalForm };
})();
const $nearest_words = (() => {
const { quoted } = $normal_form;
const { LONGEST, nearestWords } = $spelling;

function nearest(word, among, { most = 1, cutoff = 0.6 } = {}) {
  if (!word) return among.filter((candidate) => !candidate).slice(0, most);
  const beginning = word.slice(0, 2 * LONGEST);
  const longest = 2 * Math.min([...beginning].length, LONGEST) * (2 / cutoff - 1);
  const compared = among.filter((candidate) => candidate.length <= longest);
  return nearestWords(beginning, compared, most, cutoff);
}

function hint(word, among, cutoff) {
  const [match] = nearest(word, among, { cutoff });
  return match === undefined ? "" : `; did you mean ${quoted(match)}?`;
}
return { nearest, hint };
})();
const $fault_texts = (() => {
const { nearest } = $nearest_words;
const { lengthOf, quoted } = $normal_form;

const NEAR = 0.7;

const faultAt = (pointer, message, found, expected, code) => ({
  ...{ pointer, message, found, expected, code },
});

const inside = (value, name) =>
  isObject(value) && Object.hasOwn(value, name) ? value[name] : null;
const isObject = (value) =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const wellFormed = (text) => text.replace(/\p{Cs}/gu, "?");

const pointerOf = (steps) =>
  steps
    .map((step) => `/${wellFormed(String(step)).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");

const isPlace = (step) => /^\p{Nd}+$/u.test(step);

function describedKind(value) {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return value.length ? "a list" : "an empty list";
  return {
    boolean: () => "true or false",
    number: () => "a number",
    string: () => (value ? "text" : "empty text"),
    object: () => "an object",
  }[typeof value]();
}

function lookalikeOf(word, among, letters) {
  const plain = word.normalize("NFKC");
  const own = [...word];
  for (const known of among) {
    if (!known || lengthOf(known) !== own.length) continue;
    const right = [...known];
    const odd = own.filter((letter, place) => letter !== right[place]);
    const isAlike = plain === known || odd.length * 2 <= right.length;
    if (!odd.length || !isAlike || odd.some((letter) => letter <= "\x7f")) continue;
    const [first] = odd;
    const code = first.codePointAt(0).toString(16).padStart(4, "0");
    return [known, Object.hasOwn(letters, first) ? letters[first] : `u+${code}`];
  }
  return null;
}

function nearestKnown(rules, word, among) {
  const { letters } = rules.schemas;
  const alike = /^[\x00-\x7f]*$/.test(word) ? null : lookalikeOf(word, among, letters);
  if (alike) {
    const [known, letter] = alike;
    return [
      known,
      `; it looks like ${quoted(known)} but contains the letter ${quoted(letter)}: type it again`,
    ];
  }
  const [known] = nearest(word, among, { cutoff: NEAR });
  return known === undefined ? [null, ""] : [known, `; did you mean ${quoted(known)}?`];
}

const nearKnown = (rules, word, among) => nearestKnown(rules, word, among)[1];

const inThousands = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
return { faultAt, inside, isObject, wellFormed, pointerOf, isPlace, describedKind, nearestKnown, nearKnown, inThousands };
})();
const $written_days = (() => {
const { firstOf, lengthOf, quoted, wordsOf } = $normal_form;

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const LONGEST = 60;

const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const FIGURES = /^([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})$/;
const BEFORE_A_TIME =
  /^([0-9]{4}[-/.]?[0-9]{2}[-/.]?[0-9]{2})[t ][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:\.[0-9]+)?)?$/;
const SHORT_YEAR = /^[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}$/;
const DASHES = /[\u2010-\u2014\u2212]/g;
const FORMS_IN_WORDS = [
  [/^([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) ([0-9]{4})$/, 3, 2, 1],
  [/^([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})$/, 3, 1, 2],
  [/^([0-9]{4}) ([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)?$/, 1, 2, 3],
];
const MOVING = ["today", "now", "yesterday", "tomorrow"];

const hasDayForm = (text) => typeof text === "string" && ISO.test(text);

function isDay(text) {
  if (!hasDayForm(text) || text.startsWith("0000")) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const weekdayOf = (day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const plainly = (text) =>
  lengthOf(text.slice(0, 2 * LONGEST + 1)) > LONGEST
    ? ""
    : wordsOf(text.replace(DASHES, "-").toLowerCase()).join(" ");

const iso = (year, month, day) =>
  `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

const numberOf = (word, names) =>
  word.length < 3 ? 0 : names.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;

function inFigures(written) {
  if (/^[0-9]{8}$/.test(written)) {
    const orders = [
      [written.slice(0, 4), written.slice(4, 6), written.slice(6)],
      [written.slice(4), written.slice(2, 4), written.slice(0, 2)],
      [written.slice(4), written.slice(0, 2), written.slice(2, 4)],
    ];
    return orders.filter(([year]) => year >= "1900" && year < "2200").map((parts) => iso(...parts));
  }
  const match = FIGURES.exec(written);
  if (!match) return [];
  const [, first, second, third] = match;
  if (first.length === 4 && third.length <= 2) return [iso(first, second, third)];
  if (third.length === 4 && first.length <= 2)
    return [iso(third, second, first), iso(third, first, second)];
  return [];
}

function inWords(written) {
  let words = wordsOf(written.replace(/[,.\-/]/g, " "));
  const weekday = words.length ? numberOf(words[0], WEEKDAYS) : 0;
  if (weekday) words = words.slice(1);
  const text = words.join(" ");
  return FORMS_IN_WORDS.flatMap(([pattern, year, month, day]) => {
    const match = pattern.exec(text);
    const number = match ? numberOf(match[month], MONTHS) : 0;
    if (!number) return [];
    const form = iso(match[year], String(number), match[day]);
    return !weekday || !isDay(form) || weekday === weekdayOf(form) ? [form] : [];
  });
}

function isoForms(text) {
  const plain = plainly(text);
  const written = BEFORE_A_TIME.exec(plain)?.[1] ?? plain;
  return [...inFigures(written), ...inWords(written)];
}

const daysMeant = (text) => [...new Set(isoForms(text).filter(isDay))].sort();

function inFull(day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

function notInTheCalendar(text) {
  const [year, month, day] = text.split("-").map(Number);
  const stem = text.slice(0, 8);
  if (month < 1 || month > 12) return "months are numbered 01 to 12";
  if (month === 2 && day === 29)
    return `${year} is not a leap year, so February ends on ${stem}28`;
  const last = [31, 30, 29, 28].find((number) => isDay(`${stem}${number}`)) ?? 31;
  return day > last ? `${MONTHS[month - 1]} ${year} ends on ${stem}${last}` : null;
}

function otherForm(text) {
  if (ISO.test(text)) return notInTheCalendar(text);
  if (MOVING.includes(plainly(text)))
    return "write the date itself, such as 2026-11-27; only options of the command line accept 'today'";
  const days = daysMeant(text);
  if (days.length === 1) return `write ${days[0]}`;
  if (days.length) {
    const [one, two] = days.map((day) => `${day} (${inFull(day)})`);
    return `it can mean two days: write ${one} or ${two}`;
  }
  const reason = isoForms(text).map(notInTheCalendar).find(Boolean);
  if (reason) return reason;
  return SHORT_YEAR.test(plainly(text)) ? "write the year in four figures, as in 2026-11-27" : null;
}

function dayFrom(passed, day) {
  if (typeof day !== "string") throw new TypeError("a day is text in the form 2024-05-01");
  if (!isDay(day)) {
    const advice = hasDayForm(day) ? "the calendar does not have it" : "expected the form 2024-05-01";
    const other = otherForm(day);
    const more = other === null ? "" : `; ${other}`;
    throw new RangeError(`${quoted(firstOf(day, 80))} is not a day: ${advice}${more}`);
  }
  if (day < passed) throw new RangeError(`${day} is before the Act was passed on ${passed}`);
  return day;
}
return { hasDayForm, isDay, daysMeant, otherForm, dayFrom };
})();
const $meaning_faults = (() => {
const {
  faultAt,
  inside,
  inThousands,
  isObject,
  nearKnown,
} = $fault_texts;
const { quoted } = $normal_form;
const { hasDayForm, isDay, otherForm } = $written_days;

const FLOW = /^\/flows\/(0|[1-9][0-9]{0,3})$/;

const objectsIn = (value, name) => {
  const items = inside(value, name);
  return Array.isArray(items) ? [...items.entries()].filter(([, item]) => isObject(item)) : [];
};
const listIn = (value, name) => {
  const items = inside(value, name);
  return Array.isArray(items) ? items : [];
};

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

const statedFields = (value) =>
  isObject(value) ? Object.entries(value).filter(([, inner]) => inner !== null) : [];

function completedFlow(flow, common) {
  const information = [inside(common, "information"), inside(flow, "information")];
  return Object.fromEntries([
    ...Object.entries(common),
    ...statedFields(flow),
    ["information", Object.fromEntries(information.flatMap(statedFields))],
  ]);
}

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

function* meaningFaults(rules, document) {
  const noun = inside(document, "type");
  if (typeof noun !== "string" || !Object.hasOwn(CHECKS, noun)) return;
  for (const check of CHECKS[noun]) yield* check(rules, document, "");
}
return { meaningFaults };
})();
const $plain_values = (() => {
const { faultAt, inThousands, pointerOf } = $fault_texts;

const tooDeep = (most) =>
  faultAt(
    "",
    `the document is nested too deeply: use at most ${most} levels`,
    "deeper nesting",
    `at most ${most} levels`,
    "too-deep",
  );

const tooMany = (most) =>
  faultAt(
    "",
    `the document has too many values: split it into documents of at most ${most} values`,
    "more values",
    `at most ${most} values`,
    "too-many-values",
  );

const brokenCharacter = (place) =>
  faultAt(
    place,
    "the text contains half a character (a lone surrogate): write complete characters",
    "a lone surrogate",
    "complete characters",
    "broken-character",
  );

const notFinite = (place) =>
  faultAt(
    place,
    "this is not a finite number: write null",
    "NaN or infinity",
    "a finite number",
    "invalid-number",
  );

const notJson = (place, kind) =>
  faultAt(
    place,
    "this is not a JSON value: write a day, for example, as text such as 2024-05-01",
    `a value of type ${kind}`,
    "a JSON value",
    "not-a-json-value",
  );

function kindOfValue(value) {
  if (typeof value !== "object") return typeof value;
  try {
    const { name } = Object.getPrototypeOf(value).constructor;
    return typeof name === "string" && /^\w{1,40}$/.test(name) ? name : "object";
  } catch {
    return "object";
  }
}

function isRecord(value) {
  const parent = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

const UNREADABLE = Symbol("unreadable");

function fieldOf(value, name) {
  try {
    return value[name];
  } catch {
    return UNREADABLE;
  }
}

class Copying {
  constructor({ depth, values }) {
    Object.assign(this, { depth, values, left: values, faults: [], refusal: null });
  }

  refuse(fault) {
    this.refusal = fault;
    throw new Error(fault.message);
  }

  copy(value, place, depth) {
    this.left -= 1;
    if (this.left < 0) this.refuse(tooMany(inThousands(this.values)));
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return this.text(value, place);
    if (typeof value === "number") {
      if (!Number.isFinite(value)) this.faults.push(notFinite(place));
      return value;
    }
    try {
      const isList = Array.isArray(value);
      if (isList || (typeof value === "object" && isRecord(value))) {
        if (depth >= this.depth) this.refuse(tooDeep(this.depth));
        return isList ? this.list(value, place, depth) : this.object(value, place, depth);
      }
    } catch (error) {
      if (this.refusal) throw error;
    }
    this.faults.push(notJson(place, kindOfValue(value)));
    return null;
  }

  text(value, place) {
    if (/\p{Cs}/u.test(value)) this.faults.push(brokenCharacter(place));
    return value;
  }

  list(value, place, depth) {
    const items = [];
    for (let number = 0; number < value.length; number++)
      items.push(this.copy(fieldOf(value, number), `${place}/${number}`, depth + 1));
    return items;
  }

  object(value, place, depth) {
    const fields = Object.create(null);
    for (const name of Object.keys(value)) {
      const field = fieldOf(value, name);
      if (field === undefined) continue;
      this.text(name, place);
      fields[name] = this.copy(field, place + pointerOf([name]), depth + 1);
    }
    return fields;
  }
}

function plainOf(value, limits) {
  const copying = new Copying(limits);
  try {
    return { value: copying.copy(value, "", 0), faults: copying.faults };
  } catch (error) {
    if (!copying.refusal) throw error;
    return { value: null, faults: [copying.refusal] };
  }
}
return { plainOf };
})();
const $schema_breaks = (() => {
const { inside, isObject } = $fault_texts;

const isType = {
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === "number",
  array: Array.isArray,
  object: isObject,
  null: (value) => value === null,
};

const patterns = new Map();
function patternOf(text) {
  if (!patterns.has(text)) patterns.set(text, new RegExp(text, "u"));
  return patterns.get(text);
}

const isLonger = (text, most) =>
  text.length > most && (text.length > 2 * most || [...text].length > most);

function* manyBreaks(schemas, parts, value, place) {
  for (const part of parts) yield* partBreaks(schemas, part, value, place);
}

const KEYWORDS = {
  *$ref({ schemas, wanted, value, place }) {
    yield* partBreaks(schemas, schemas.$defs[wanted.slice(wanted.lastIndexOf("/") + 1)], value, place);
  },
  *allOf({ schemas, wanted, value, place }) {
    yield* manyBreaks(schemas, wanted, value, place);
  },
  *anyOf({ schemas, wanted, value, place }) {
    let inner = null;
    for (const branch of wanted) {
      const breaks = [...partBreaks(schemas, branch, value, place)];
      if (!breaks.length) return;
      inner ??= breaks;
    }
    yield { inner };
  },
  *const({ wanted, value }) {
    if (value !== wanted) yield {};
  },
  *enum({ wanted, value }) {
    if (!wanted.includes(value)) yield {};
  },
  *type({ wanted, value }) {
    const kinds = [wanted].flat();
    if (!kinds.some((kind) => isType[kind](value))) yield { wanted: kinds };
  },
  *properties({ schemas, wanted, value, place }) {
    if (!isObject(value)) return;
    for (const [name, schema] of Object.entries(wanted))
      if (Object.hasOwn(value, name)) yield* partBreaks(schemas, schema, value[name], [...place, name]);
  },
  *required({ wanted, value }) {
    if (!isObject(value)) return;
    for (const name of wanted) if (!Object.hasOwn(value, name)) yield { names: [name] };
  },
  *additionalProperties({ schema, value }) {
    if (!isObject(value)) return;
    const { properties } = schema;
    const names = Object.keys(value).filter((name) => !Object.hasOwn(properties, name));
    if (names.length) yield { names, known: Object.keys(properties) };
  },
  *items({ schemas, wanted, value, place }) {
    if (!Array.isArray(value)) return;
    for (let number = 0; number < value.length; number++)
      yield* partBreaks(schemas, wanted, value[number], [...place, number]);
  },
  *minItems({ wanted, value }) {
    if (Array.isArray(value) && value.length < wanted) yield {};
  },
  *maxItems({ wanted, value }) {
    if (Array.isArray(value) && value.length > wanted) yield {};
  },
  *minimum({ wanted, value }) {
    if (typeof value === "number" && value < wanted) yield {};
  },
  *maxLength({ wanted, value }) {
    if (typeof value === "string" && isLonger(value, wanted)) yield {};
  },
  *pattern({ wanted, value }) {
    if (typeof value === "string" && !patternOf(wanted).test(value)) yield {};
  },
};

function* partBreaks(schemas, schema, value, place) {
  for (const [keyword, wanted] of Object.entries(schema)) {
    if (!Object.hasOwn(KEYWORDS, keyword)) continue;
    for (const broken of KEYWORDS[keyword]({ schemas, schema, wanted, value, place }))
      yield "keyword" in broken ? broken : { keyword, place, value, wanted, ...broken };
  }
}

const schemaBreaks = (schemas, document) =>
  partBreaks(schemas, schemas.nouns[inside(document, "type")], document, []);
return { schemaBreaks };
})();
const $word_hints = (() => {
const { hint } = $nearest_words;
const { caseFolded, firstOf, lengthOf, quoted } = $normal_form;

const LONGEST = 80;
const SMALL_WORDS = ["of", "the", "under"];
const SECTION_WORD = /(^| )(?:sections?|sect?|ss?) ?(?=[0-9])/g;
const SECTION =
  /^(?:dea |digital economy act )?(?:2017 )?s?([0-9]{1,3}[a-z]?)(?: (?:[0-9]{1,2}|[a-z])){0,4}(?: dea| digital economy act)?(?: 2017)?$/;
const JOINED = /[\u017f\ufb00-\ufb06]/g;

function everydayForm(text) {
  if (lengthOf(text.slice(0, 2 * LONGEST + 1)) > LONGEST) return "";
  const small = caseFolded(text.replace(JOINED, (letter) => letter.normalize("NFKC")));
  const words = small.replace(/[^\p{L}\p{N}]/gu, " ").split(" ");
  const kept = words.filter((word) => word && !SMALL_WORDS.includes(word)).join(" ");
  return kept.replace(SECTION_WORD, "$1s");
}

function sectionNamed(text) {
  const match = SECTION.exec(everydayForm(text));
  return match && `s${match[1].toUpperCase()}`;
}

const isPower = (rules, id) => id !== null && Object.hasOwn(rules.powers, id);
const rowOf = (rules, text) => {
  const form = everydayForm(text);
  return rules.law.everyday_words.findLast(({ words }) => words.some((word) => everydayForm(word) === form));
};

function correctionOf(rules, what, word) {
  const row = rules.law.misreadings.find((own) => own.what === what && own.words.includes(word));
  return row ? `${row.message} (${row.citation})` : null;
}

function sentenceOf(row) {
  const beside = [];
  if (row.status === "practice") {
    const since = row.from_year == null ? "" : ` since ${row.from_year}`;
    beside.push(`a name in use${since}, not a word of the law`);
  }
  if (row.citation != null) beside.push(row.citation);
  return beside.length ? `${row.message} (${beside.join("; ")})` : row.message;
}

function powerInPlace(rules, power) {
  const named = `section ${power.slice(1)} is a power: write ${quoted(power)} where the power is stated`;
  if (rules.law.purposes.some((row) => row.power === power)) return `${named}, without an objective`;
  return `${named}, and beside it an objective such as ${quoted(rules.law.objectives[0].id)}`;
}

function hintAt(rules, place, text) {
  const section = sectionNamed(text);
  if (isPower(rules, section))
    return place === "power" ? `did you mean ${quoted(section)}?` : powerInPlace(rules, section);
  const corrected = section && correctionOf(rules, "power", section);
  if (corrected) return corrected;
  const row = rowOf(rules, text);
  if (!row) return null;
  if (place === "objective" && row.objective != null)
    return `write ${quoted(row.objective)}, because ${sentenceOf(row)}`;
  return sentenceOf(row);
}

function objectiveMeant(rules, text) {
  const ids = rules.law.objectives.map(({ id }) => id);
  if (ids.includes(text)) return { id: text, note: null };
  const like = ids.find((id) => everydayForm(id) === everydayForm(text));
  if (like) return { id: like, note: `Objective taken: ${like}` };
  const row = rowOf(rules, text);
  if (row?.objective != null)
    return {
      id: row.objective,
      note: `Objective taken: ${row.objective}, because ${sentenceOf(row)}`,
    };
  const proposed = rules.law.proposed_objectives.find(({ id }) => id === text);
  const advice = proposed
    ? `it was only proposed: ${proposed.meaning}`
    : (hintAt(rules, "objective", text) ?? `expected one of ${ids.join(", ")}${hint(text, ids)}`);
  return { error: `${quoted(firstOf(text, LONGEST))} is not an objective: ${advice}` };
}
return { everydayForm, sectionNamed, correctionOf, hintAt, objectiveMeant };
})();
const $structure_faults = (() => {
const {
  describedKind,
  faultAt,
  inside,
  inThousands,
  isObject,
  isPlace,
  nearestKnown,
  nearKnown,
  pointerOf,
} = $fault_texts;
const { byCodePoint, firstOf, quoted } = $normal_form;
const { schemaBreaks } = $schema_breaks;
const { correctionOf, hintAt } = $word_hints;
const { otherForm } = $written_days;

const MOST_WORDS = 15;
const MOST_FIELDS = 12;

function kindsInWords(rules, kinds) {
  const { types } = rules.schemas;
  const words = kinds.flatMap((kind) => (Object.hasOwn(types, kind) ? types[kind] : [kind]));
  const first = words.slice(0, -1);
  return first.length ? `${first.join(", ")} or ${words.at(-1)}` : words[0];
}

function listedWords(words) {
  const shown = words.map((word) => word ?? "null");
  if (shown.length <= MOST_WORDS) return `one of ${shown.join(", ")}`;
  return `one of ${shown.length} values such as ${shown.slice(0, 4).join(", ")}`;
}

function listedFields(names) {
  const fields = names.filter((name) => name !== "$schema");
  return fields.length <= MOST_FIELDS ? listedWords(fields) : "a field of the schema";
}

function everydayHint(rules, place, word) {
  const field = place.split("/").findLast((step) => !isPlace(step)) ?? "";
  if (["power", "received_under"].includes(field)) return hintAt(rules, "power", word);
  if (field === "objective") return hintAt(rules, "objective", word);
  return rules.schemas.fields.hinted.includes(field) ? hintAt(rules, "other", word) : null;
}

function wordMessage(rules, { value: word, wanted }, place, { quote, hints }) {
  const { law } = rules;
  const proposed = law.proposed_objectives.find(({ id }) => id === word);
  if (proposed)
    return [`this objective was only proposed: ${proposed.meaning}`, "proposed-objective"];
  const corrected = correctionOf(rules, "power", word);
  if (corrected !== null) return [corrected, "power-not-modelled"];
  const definition = law.schedules
    .flatMap((schedule) => schedule.definitions ?? [])
    .find(({ ref }) => ref === word);
  if (definition)
    return [`this paragraph only ${definition.meaning}; name an entry instead`, "not-an-entry"];
  const message = place.includes("specified_as")
    ? "this is not the reference of any entry or class, past or present; write one such as sch4/12"
    : "this is not one of the allowed values";
  if (!hints || (!quote && place.includes("disadvantages"))) return [message, "unknown-value"];
  const everyday = everydayHint(rules, place, word);
  const allowed = wanted.filter((own) => own !== null);
  const hinted = everyday === null ? nearKnown(rules, word, allowed) : `: ${everyday}`;
  return [message + hinted, "unknown-value"];
}

function wordFault(rules, broken, place, how) {
  const { value, wanted } = broken;
  const expected = listedWords(wanted);
  if (typeof value !== "string") {
    const kind = describedKind(value);
    const message = `this is ${kind}, not one of the allowed values`;
    return faultAt(place, message, kind, expected, "wrong-type");
  }
  const [message, code] = wordMessage(rules, broken, place, how);
  const shown = how.quote ? quoted(firstOf(value, 80)) : "a value that is not allowed";
  return faultAt(place, message, shown, expected, code);
}

function formFault(rules, { value }, place) {
  const { forms, day } = rules.schemas;
  const steps = place.split("/");
  const name = isPlace(steps.at(-1)) ? steps.at(-2) : steps.at(-1);
  const [message, expected, code] = Object.hasOwn(forms, name) ? forms[name] : day;
  const other = code === "invalid-day" ? otherForm(value) : null;
  const more = other === null ? "" : `: ${other}`;
  return faultAt(place, message + more, describedKind(value), expected, code);
}

const FAULTS = {
  *additionalProperties(rules, { value, names, known, place: steps }, place, { hints, misspelt }) {
    for (const [count, name] of names.entries()) {
      const shown = firstOf(name, 60);
      const isHinted = hints && count < rules.schemas.limits.hints;
      const [meant, hinted] = isHinted ? nearestKnown(rules, shown, known) : [null, ""];
      if (meant !== null && !Object.hasOwn(value, meant))
        misspelt.add(JSON.stringify([...steps, meant]));
      const corrected = place ? null : correctionOf(rules, "field", shown);
      yield faultAt(
        place + pointerOf([name]),
        corrected ?? `${quoted(shown)} is not a field here${hinted}`,
        "an unknown field",
        listedFields(known),
        "unknown-field",
      );
    }
  },
  *required(rules, { names, place: steps }, place, { misspelt }) {
    for (const name of names)
      if (!misspelt.has(JSON.stringify([...steps, name])))
        yield faultAt(
          place + pointerOf([name]),
          `this field is missing: give a value for ${quoted(name)}`,
          "nothing",
          `a value for ${quoted(name)}`,
          "missing-field",
        );
  },
  *type(rules, { value, wanted }, place) {
    const [kind, expected] = [describedKind(value), kindsInWords(rules, wanted)];
    yield faultAt(place, `expected ${expected}, found ${kind}`, kind, expected, "wrong-type");
  },
  *enum(rules, broken, place, how) {
    yield wordFault(rules, broken, place, how);
  },
  *const(rules, { value, wanted }, place) {
    const expected = quoted(wanted);
    const message = `this part is of one type alone: write ${expected}`;
    yield faultAt(place, message, describedKind(value), expected, "unknown-type");
  },
  *anyOf(rules, { inner }, place, how) {
    for (const broken of inner) yield* breakFaults(rules, broken, how);
  },
  *minItems(rules, { value }, place) {
    const message = "the list is empty: name at least one";
    yield faultAt(place, message, describedKind(value), "at least one", "empty-list");
  },
  *maxItems(rules, { value, wanted }, place) {
    const [length, most] = [inThousands(value.length), inThousands(wanted)];
    yield faultAt(
      place,
      `the list has ${length} items: split it into lists of at most ${most} items`,
      `a list of ${length}`,
      `at most ${most} items`,
      "too-many-items",
    );
  },
  *maxLength(rules, broken, place) {
    if (rules.schemas.fields.days.includes(broken.place.at(-1)))
      return yield formFault(rules, broken, place);
    const most = `at most ${broken.wanted} characters`;
    yield faultAt(place, `this is too long: write ${most}`, "a longer text", most, "too-long");
  },
  *pattern(rules, broken, place) {
    yield formFault(rules, broken, place);
  },
};

function* breakFaults(rules, broken, how) {
  yield* FAULTS[broken.keyword](rules, broken, pointerOf(broken.place), how);
}

function placeOrder(place) {
  return place.split("/").map((step) => [isPlace(step) ? step.length : Infinity, step]);
}

function compareOrders(one, two) {
  for (let number = 0; number < Math.min(one.length, two.length); number++) {
    const [[length, step], [otherLength, other]] = [one[number], two[number]];
    if (length !== otherLength) return length - otherLength;
    if (step !== other) return byCodePoint(step, other);
  }
  return one.length - two.length;
}

function inPlaceOrder(rows, placeOfRow, keyOfRow = () => "") {
  const keyed = rows.map((row) => [placeOrder(placeOfRow(row)), keyOfRow(row), row]);
  keyed.sort((a, b) => compareOrders(a[0], b[0]) || byCodePoint(a[1], b[1]));
  return keyed.map(([, , row]) => row);
}

function* structureFaults(rules, document, quote) {
  if (!isObject(document)) {
    const kind = describedKind(document);
    const message = `expected a JSON object, found ${kind}`;
    return yield faultAt("", message, kind, "a JSON object", "wrong-type");
  }
  const noun = inside(document, "type");
  if (typeof noun !== "string" || !Object.hasOwn(rules.schemas.nouns, noun))
    return yield typeFault(rules, document, quote);
  const { limits } = rules.schemas;
  const breaks = schemaBreaks(rules.schemas, document);
  const first = [];
  for (let next = breaks.next(); !next.done; next = breaks.next()) {
    first.push(next.value);
    if (first.length === limits.faults) break;
  }
  const misspelt = new Set();
  let count = 0;
  const faultsFor = (broken) => {
    const hints = count < limits.hints;
    count += 1;
    return breakFaults(rules, broken, { quote, hints, misspelt });
  };
  const ordered = inPlaceOrder(first, ({ place }) => pointerOf(place), ({ keyword }) => keyword);
  for (const broken of ordered) yield* faultsFor(broken);
  for (const broken of breaks) yield* faultsFor(broken);
}

function typeFault(rules, document, quote) {
  const { nouns, limits } = rules.schemas;
  const names = Object.keys(nouns).join(", ");
  const noun = inside(document, "type");
  const isStated = Object.hasOwn(document, "type");
  if (!isStated)
    for (const name of Object.keys(document).slice(0, limits.hints)) {
      const shown = firstOf(name, 60);
      const [meant, hinted] = nearestKnown(rules, shown, ["type"]);
      if (meant !== null)
        return faultAt(
          pointerOf([name]),
          `${quoted(shown)} is not a field here${hinted}`,
          "an unknown field",
          "a field of the schema",
          "unknown-field",
        );
    }
  const isText = typeof noun === "string";
  const kind = isText && quote ? quoted(firstOf(noun, 60)) : describedKind(noun);
  return faultAt(
    "/type",
    `'type' must be one of ${names}${isText ? nearKnown(rules, noun, Object.keys(nouns)) : ""}`,
    isStated ? kind : "nothing",
    `one of ${names}`,
    "unknown-type",
  );
}
return { inPlaceOrder, structureFaults };
})();
const $faults = (() => {
const { faultAt } = $fault_texts;
const { meaningFaults } = $meaning_faults;
const { plainOf } = $plain_values;
const { inPlaceOrder, structureFaults } = $structure_faults;

function* everyFault(rules, document, quote) {
  yield* structureFaults(rules, document, quote);
  yield* meaningFaults(rules, document);
}

function listedFaults(faults, most) {
  const seen = new Map();
  for (const fault of faults) {
    seen.set(JSON.stringify(fault), fault);
    if (seen.size > most) break;
  }
  const first = [...seen.values()].slice(0, most);
  const listed = inPlaceOrder(first, ({ pointer }) => pointer);
  if (seen.size > most)
    listed.push(
      faultAt(
        "",
        `there are more faults than these: at most ${most} are listed. Fix them and try again`,
        "more faults",
        `at most ${most}`,
        "too-many-faults",
      ),
    );
  return listed;
}

function checkedDocument(rules, value, { quote = false } = {}) {
  const { limits } = rules.schemas;
  const { value: document, faults } = plainOf(value, limits);
  if (faults.length) return { document: null, faults };
  return { document, faults: listedFaults(everyFault(rules, document, quote), limits.faults) };
}

const faultsOf = (rules, document, options) =>
  checkedDocument(rules, document, options).faults;
return { checkedDocument, faultsOf };
})();
const $coverage = (() => {
const { folded } = $evaluation;
const { flowsUnderOtherLaw } = $gateways;
const { powerReliedOn } = $pairs;
const { inTerm } = $terms;

function adding(map, key, place) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(place);
}

function sameBodies(bodies) {
  const [byIdentifier, byName, byNameAlone] = [new Map(), new Map(), new Map()];
  bodies.forEach(({ name, identifier }, place) => {
    adding(byName, folded(name), place);
    if (identifier == null) adding(byNameAlone, folded(name), place);
    else adding(byIdentifier, identifier, place);
  });
  return ({ name, identifier }) =>
    identifier == null
      ? (byName.get(folded(name)) ?? [])
      : [...(byIdentifier.get(identifier) ?? []), ...(byNameAlone.get(folded(name)) ?? [])];
}

function carries(flow, { power, objective, territory, hasObjectives }) {
  const pairs = [[flow.power, power], ...(hasObjectives ? [[flow.objective, objective]] : [])];
  const open = pairs.some((pair) => pair.some((word) => word == null));
  if (pairs.some(([own, asked]) => own != null && asked != null && own !== asked)) return false;
  if (flow.territory == null) return null;
  if (!territory.every((place) => flow.territory.includes(place))) return false;
  return open ? null : true;
}

function carriedFlows(rules, agreement, asked) {
  const otherLaw = flowsUnderOtherLaw(rules, agreement);
  return (agreement.flows ?? [{}]).flatMap((flow, number) => {
    const carried = otherLaw.has(number) ? false : carries(flow, asked);
    return carried === false ? [] : [{ flow, carried }];
  });
}

function marksOf(rules, agreement, asked, sameAs) {
  const runs = inTerm(agreement, asked.on);
  if (runs === false || rules.pack.agreements.not_running.includes(agreement.status)) return null;
  const placesOf = new Map(agreement.parties.map((party) => [party.id, sameAs(party)]));
  const bitsOf = new Map();
  for (const [id, places] of placesOf)
    bitsOf.set(id, places.reduce((bits, place) => bits | (1n << BigInt(place)), 0n));
  const anyPlace = [...new Set([...placesOf.values()].flat())];
  const anyBits = [...bitsOf.values()].reduce((all, bits) => all | bits, 0n);
  const marks = { surely: new Map(), perhaps: new Map() };
  for (const { flow, carried } of carriedFlows(rules, agreement, asked)) {
    const { discloser = null, recipient = null } = flow;
    const sure = carried && runs && discloser !== null && recipient !== null;
    const rows = sure ? marks.surely : marks.perhaps;
    const bits = recipient === null ? anyBits : (bitsOf.get(recipient) ?? 0n);
    for (const place of discloser === null ? anyPlace : (placesOf.get(discloser) ?? []))
      rows.set(place, (rows.get(place) ?? 0n) | bits);
  }
  return marks.surely.size || marks.perhaps.size ? marks : null;
}

function coverageOf(rules, partnership) {
  const { agreements, parties, on, objective, territory } = partnership;
  if (agreements == null) return () => ({ agreements: [], covered: null });
  const power = powerReliedOn(rules, partnership);
  const hasObjectives = power === rules.pack.partnerships.power;
  const asked = { on, power, objective, territory, hasObjectives };
  const sameAs = sameBodies(parties);
  const read = agreements.filter((agreement) => typeof agreement !== "string");
  const marked = read.flatMap((agreement) => {
    const marks = marksOf(rules, agreement, asked, sameAs);
    return marks ? [{ name: agreement.id || agreement.title, ...marks }] : [];
  });
  const most = rules.pack.partnerships.most_named;
  return (from, to) => {
    const bit = 1n << BigInt(to);
    const has = (rows) => ((rows.get(from) ?? 0n) & bit) !== 0n;
    const names = marked.filter(({ surely }) => has(surely)).map(({ name }) => name);
    const certain = read.length === agreements.length && !marked.some(({ perhaps }) => has(perhaps));
    const covered = names.length ? true : certain ? false : null;
    return { agreements: names.slice(0, most), covered };
  };
}
return { coverageOf };
})();
const $partnership_findings = (() => {
const { citationOf } = $citations;
const { holds } = $evaluation;
const { findingObject } = $finding_objects;
const { powerReliedOn } = $pairs;
const { andList, filled } = $phrases;

const once = (texts) => [...new Set(texts)];
const RESULTS = { "not-permitted": "not-met", undetermined: "unknown" };

function pairFinding({ pack: { words } }, { from, answer }) {
  const { outcome, title } = answer;
  const pointer = `/parties/${from}`;
  const findingsAt = (rows) => rows.map(({ place }) => answer.finding(place));
  const decisive = answer.results
    .map((row, place) => ({ ...row, place }))
    .filter(({ rule }) => rule.decides);
  const provisions = (findings) => once(findings.flatMap(({ citations }) => citations));
  if (outcome === "permitted")
    return {
      ...{ result: "met", pointer, cure: null, citations: provisions(findingsAt(decisive)) },
      reason: filled(words["partnership.reached"], () => title),
    };
  const result = RESULTS[outcome];
  const deciding = findingsAt(decisive.filter((row) => row.result === result));
  const of = { title, reasons: deciding.map(({ reason }) => reason).join("; ") };
  return {
    ...{ result, pointer, citations: provisions(deciding) },
    reason: filled(words["partnership.pair"], (name) => of[name]),
    cure: once(deciding.flatMap(({ cure }) => cure || [])).join(" ") || null,
  };
}

function aloneFinding({ pack: { words, agreements } }) {
  return {
    result: "unknown",
    citations: agreements.powers.slice(0, 1),
    reason: words["partnership.alone"],
    cure: filled(words["cure.find-out"], () => words["question.parties"]),
    pointer: "/parties",
  };
}

const COVERAGE = new Map([
  [true, ["met", "partnership.covered"]],
  [null, ["unknown", "partnership.coverage-not-known"]],
  [false, ["not-met", "partnership.not-covered"]],
]);

function coverageFinding({ pack: { words } }, { from, answer, covered, agreements }) {
  const [result, id] = COVERAGE.get(covered);
  const of = { title: answer.title, agreements: andList(words, agreements) };
  return {
    ...{ result, citations: ["DEA 2017 s.43(3)"], pointer: `/parties/${from}` },
    reason: filled(words[id], (name) => of[name]),
    cure: covered ? null : words[`${id}.cure`],
  };
}

function providerCitations(rules, partnership) {
  const { schedule } = rules.powers[powerReliedOn(rules, partnership)];
  const isProvider = (row) => row.kind === "provider" && holds(row, partnership.on);
  return Object.entries(rules.wordings)
    .filter(([ref, rows]) => ref.startsWith(`sch${schedule}/`) && rows.some(isProvider))
    .map(([ref]) => citationOf(ref));
}

function providerFindings(rules, partnership, standing) {
  const { words } = rules.pack;
  return standing.flatMap((row, place) =>
    row.only_as_provider
      ? [
          {
            result: "not-met",
            citations: providerCitations(rules, partnership),
            reason: filled(words["partnership.provider-only"], () => row.name),
            cure: words["partnership.provider-only.cure"],
            pointer: `/parties/${place}`,
          },
        ]
      : [],
  );
}

function findingsOfPartnership(rules, partnership, cells, standing) {
  const { pair, covered, provider } = rules.pack.partnerships;
  const headed = (heading, rows) =>
    rows.map((row) => findingObject(rules, heading, { ...row, on: partnership.on }));
  const permitted = cells.filter(({ answer }) => answer.outcome === "permitted");
  return [
    ...headed(pair, cells.length ? cells.map((cell) => pairFinding(rules, cell)) : [aloneFinding(rules)]),
    ...headed(covered, permitted.map((cell) => coverageFinding(rules, cell))),
    ...headed(provider, providerFindings(rules, partnership, standing)),
  ];
}
return { findingsOfPartnership };
})();
const $partnerships = (() => {
const { coverageOf } = $coverage;
const { dutyNotesOfMany, pairsNamed } = $duty_notes;
const { worstOf } = $outcomes;
const { cellsOf, notesOfPairs, pathOfCell, powerReliedOn, readingsOf } = $pairs;
const { findingsOfPartnership } = $partnership_findings;
const { recordOf } = $records;

const isUnplaced = (side) => ({ answer }) =>
  answer.results.some(
    ({ rule, result }) => rule.decides && result === "not-met" && rule.pointer === `/${side}`,
  );

function standingOf(parties, cells) {
  const rows = parties.map(({ name }) => ({ name, out: [], back: [] }));
  for (const cell of cells) {
    rows[cell.from].out.push(cell);
    rows[cell.to].back.push(cell);
  }
  const count = (of, outcome) => of.filter(({ answer }) => answer.outcome === outcome).length;
  return rows.map(({ name, out, back }) => ({
    name,
    may_disclose_to: count(out, "permitted"),
    may_receive_from: count(back, "permitted"),
    disclosing_not_settled: count(out, "undetermined"),
    receiving_not_settled: count(back, "undetermined"),
    only_as_provider:
      out.length > 0 && out.every(isUnplaced("discloser")) && back.every(isUnplaced("recipient")),
  }));
}

function missingOfCells(rules, cells, parties) {
  if (!cells.length) return ["parties"];
  const keys = parties.map((_, place) => `parties.${place}`);
  const rows = new Map();
  for (const cell of cells)
    for (const within of cell.answer.missing) {
      const path = pathOfCell(cell, within, keys);
      const place = path.startsWith("parties.") ? Number(path.split(".")[1]) : -1;
      if (!rows.has(path)) rows.set(path, { path, place, order: rules.order[within] });
    }
  const sorted = [...rows.values()].sort((a, b) => a.place - b.place || a.order - b.order);
  return sorted.map(({ path }) => path);
}

function notesOfPartnership(rules, cells, dutyNotes) {
  const { words } = rules.pack;
  const anyClosed = cells.some(({ answer }) => answer.outcome === "not-permitted");
  return [
    words["note.permissive"],
    ...(anyClosed ? [words["note.other-powers"]] : []),
    ...dutyNotes,
    ...notesOfPairs(rules, cells),
    words["note.no-advice"],
  ];
}

function verifiedToOfPairs(rules, partnership, cells) {
  const days = cells.map(({ answer }) => answer.verifiedTo);
  if (!days.length) days.push(rules.powers[powerReliedOn(rules, partnership)].verified_to);
  return days.sort()[0];
}

function partnershipAnswer(rules, document, adopt) {
  const { parties, on } = document;
  const coverage = coverageOf(rules, document);
  const cells = cellsOf(rules, document, adopt).map((cell) => ({
    ...cell,
    ...coverage(cell.from, cell.to),
  }));
  const outcome = worstOf(cells.map(({ answer }) => answer.outcome));
  const standing = standingOf(parties, cells);
  const { words } = rules.pack;
  const places = cells.map((cell) => [cell, cell.answer.duties]);
  const dutyNotes = dutyNotesOfMany(rules, words, places, (at) => pairsNamed(words, parties, at));
  const open = outcome === "undetermined";
  return {
    type: "assessment",
    subject: "partnership",
    reference: document.reference ?? null,
    ...{ outcome, on },
    law: {
      edition: rules.law.edition,
      verified_to: verifiedToOfPairs(rules, document, cells),
    },
    record: recordOf(document, adopt),
    findings: findingsOfPartnership(rules, document, cells, standing),
    missing: open ? missingOfCells(rules, cells, parties) : [],
    readings: open ? readingsOf(cells) : [],
    override: null,
    offence: null,
    notes: notesOfPartnership(rules, cells, dutyNotes),
    matrix: cells.map(({ from, to, answer, agreements, covered }) => ({
      discloser: parties[from].name,
      recipient: parties[to].name,
      outcome: answer.outcome,
      ...{ agreements, covered },
    })),
    standing,
  };
}
return { partnershipAnswer };
})();
const $single_answers = (() => {
const { explained } = $assessment;
const { findingObject } = $finding_objects;
const { recordOf } = $records;
const {
  checkedTo,
  dutyNotesOf,
  effectsInWords,
  notesOf,
  reasonOf,
  titleOf,
} = $sentences;

function penaltiesOf({ citation, jurisdiction, text, convicted }) {
  if (!convicted?.length) return [{ citation, jurisdiction, text }];
  return convicted.map((window) => ({
    ...{ citation, jurisdiction, text: window.text, convicted_from: window.from },
    ...(window.to ? { convicted_to: window.to } : {}),
  }));
}

function sanctionsOf(rules, { citation, exposure }, document) {
  const { law } = rules;
  const { on: day, received_from, received_via, holder } = document;
  const parties = [received_from, received_via, holder];
  const of = (rows) => (rows ?? []).filter((row) => row.offence === citation);
  const reaches = ({ from, to, only_for: only }) =>
    from <= day &&
    (!to || day < to) &&
    (!only || parties.some((party) => party?.specified_as?.includes(only)));
  return {
    citation,
    exposure,
    defences: of(law.defences).map((row) => ({ citation: row.citation, text: row.text })),
    penalties: of(law.penalties).filter(reaches).flatMap(penaltiesOf),
    prosecution: of(law.prosecutions)
      .filter(reaches)
      .map(({ citation: by, jurisdiction, text }) => ({ citation: by, jurisdiction, text })),
  };
}

function findingOf(rules, document, row) {
  const { result, citations } = row;
  const { reason, cure } = reasonOf(rules, rules.pack.words, document, row);
  return findingObject(rules, row.rule, { result, citations, reason, cure, on: document.on });
}

function overrideOf(rules, { effects, explainer, outcome }) {
  if (!effects) return null;
  const inForce = explainer.diagram(rules.pack.override_in_force) !== 0;
  return {
    applies: outcome === "permitted" && inForce,
    restrictions: effectsInWords(rules.pack.words, effects),
  };
}

function singleParts(rules, document, adopt) {
  const { words } = rules.pack;
  const answer = explained(rules, document, adopt);
  const { outcome, missing, readings } = answer;
  return {
    ...{ document, outcome, missing, readings, ...titleOf(rules, words, document) },
    verifiedTo: checkedTo(rules, document),
    results: answer.findings,
    findings: () => answer.findings.map((row) => findingOf(rules, document, row)),
    unsettled: () =>
      outcome === "undetermined"
        ? answer.findings.filter(({ rule, result }) => rule.decides && result === "unknown").length
        : 0,
    override: () => overrideOf(rules, answer),
    offence: () => answer.offence && sanctionsOf(rules, answer.offence, document),
    dutyNotes: () => dutyNotesOf(words, answer),
    notesWith: (dutyNotes, pastCheck) => notesOf(rules, words, answer, { dutyNotes, pastCheck }),
  };
}

function singleAnswer(rules, document, adopt) {
  const parts = singleParts(rules, document, adopt);
  return {
    type: "assessment",
    subject: document.type,
    reference: document.reference ?? null,
    outcome: parts.outcome,
    on: document.on,
    law: { edition: rules.law.edition, verified_to: parts.verifiedTo },
    record: recordOf(document, adopt),
    findings: parts.findings(),
    missing: parts.missing,
    readings: parts.readings,
    override: parts.override(),
    offence: parts.offence(),
    notes: parts.notesWith(parts.dutyNotes(), "note.checked"),
  };
}
return { sanctionsOf, singleParts, singleAnswer };
})();
const $views = (() => {

function viewsOf(rules, adopt) {
  if (adopt === null || adopt === undefined) return {};
  if (typeof adopt !== "object" || Array.isArray(adopt))
    throw new TypeError("adopt must be an object of readings, each true or false");
  const known = Object.keys(rules.readings);
  for (const [id, view] of Object.entries(adopt)) {
    if (!Object.hasOwn(rules.readings, id))
      throw new RangeError(`'${id}' is not a reading: expected one of ${known.join(", ")}`);
    if (typeof view !== "boolean")
      throw new RangeError(`the view on '${id}' must be true or false`);
  }
  return Object.fromEntries(Object.entries(adopt).sort(([left], [right]) => (left < right ? -1 : 1)));
}
return { viewsOf };
})();
const $library = (() => {
const { agreementAnswer } = $agreements;
const { DocumentError } = $document_error;
const { rulesOf } = $evaluation;
const { checkedDocument, faultsOf } = $faults;
const { partnershipAnswer } = $partnerships;
const { singleAnswer } = $single_answers;
const { viewsOf } = $views;

const ANSWERS = {
  disclosure: singleAnswer,
  use: singleAnswer,
  "onward-disclosure": singleAnswer,
  agreement: agreementAnswer,
  partnership: partnershipAnswer,
};

function once(make) {
  let kept;
  let isKept = false;
  return () => {
    if (!isKept) [kept, isKept] = [make(), true];
    return kept;
  };
}

function loaded(rules, value) {
  const { document, faults } = checkedDocument(rules, value);
  if (faults.length) throw new DocumentError(faults);
  return document;
}

function libraryOf(packOf) {
  const prepared = once(() => rulesOf(packOf()));
  return {
    assess(value, { adopt } = {}) {
      const rules = prepared();
      const views = viewsOf(rules, adopt);
      const document = loaded(rules, value);
      return ANSWERS[document.type](rules, document, views);
    },
    validate: (value, { quote } = {}) => faultsOf(prepared(), value, { quote }),
    edition: () => ({ edition: prepared().law.edition, digest: prepared().pack.law_digest }),
  };
}
return { once, libraryOf };
})();
const $exports = (() => {
const { canonicalText, sha256 } = $digests;

const VERSION_READ = "1";

class DigestError extends Error {
  constructor(name, expected, found) {
    super(
      `${name} is not as it was written: its digest is ${found}, and ${expected} was expected. ` +
        "Take a new copy of it.",
    );
    this.name = "DigestError";
  }
}

function put(parts, value) {
  if (value === null || typeof value !== "object") return value;
  if (value.$ !== undefined) return parts[value.$];
  for (const key of Object.keys(value)) value[key] = put(parts, value[key]);
  return value;
}

function withParts({ parts, value }) {
  for (const part of parts) put(parts, part);
  return put(parts, value);
}

function withForms(law) {
  for (const table of Object.values(law.tables)) {
    let form = {};
    table.forms = table.forms.map(({ set, unset }) => {
      form = { ...form, ...set };
      for (const key of unset) delete form[key];
      return form;
    });
  }
  return law;
}

function checkedText(name, text, expected) {
  const found = sha256(text);
  if (found !== expected) throw new DigestError(name, expected, found);
  return JSON.parse(text);
}

function checkedExport(pack) {
  if (pack?.type !== "portable-rules") throw new TypeError("expected portable rules: an export of the library");
  const { digest, ...content } = pack;
  if (String(pack.version).split(".")[0] !== VERSION_READ)
    throw new TypeError(
      `this package reads portable rules of version ${VERSION_READ}, and these are of ${pack.version}`,
    );
  if (digest === undefined)
    throw new TypeError("these portable rules have no digest: export them with a newer library");
  const found = sha256(canonicalText(content));
  if (found !== digest) throw new DigestError("the export of portable rules", digest, found);
  return pack;
}
return { DigestError, withParts, withForms, checkedText, checkedExport };
})();
export const { libraryOf, once } = $library;
export const { DigestError, checkedExport, checkedText, withForms, withParts } = $exports;
export const { DocumentError } = $document_error;
export const { VERSION } = $version;
