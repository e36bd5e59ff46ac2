// The modules of lib as one, because a browser loads one file sooner than fifty.
// Generated from them by tools/javascript_package.py.
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
    return this.make.variable("fact", unknown.path, rank, JSON.stringify(detail));
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

function stageOn(duty, day) {
  if (duty.to != null && day >= duty.to) return null;
  if (duty.from !== null && duty.from <= day) return "begun";
  if (duty.passed != null && duty.passed <= day) return duty.to_come == null ? null : "to-come";
  return null;
}

function dutiesOf({ pack, law }, document) {
  const [from, to] = pack.passes[document.type];
  const territory = document.territory ?? null;
  const asList = (word) => (word == null ? null : [word]);
  return (law.duties ?? []).flatMap((duty) => {
    const stage = stageOn(duty, document.on);
    const reached =
      stage !== null &&
      share(duty.territory, territory) &&
      share(duty.powers ?? null, asList(document.power)) &&
      share(duty.objectives ?? null, asList(document.objective)) &&
      counts(duty.discloser, document[from].specified_as ?? null, territory) &&
      counts(duty.recipient, document[to].specified_as ?? null, territory);
    if (!reached) return [];
    const onward =
      stage === "begun" &&
      document.type === "onward-disclosure" &&
      duty.onward != null &&
      duty.onward.ground === document.ground;
    return [{ duty, stage, onward }];
  });
}
return { dutiesOf };
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

function finding({ rule, result }, explainer) {
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
    findings: results.map((row) => finding(row, explainer)),
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
return { NOUNS, resultsOf, explained, answer };
})();
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

function asks(rules, words, document, path) {
  const fact = rules.pack.facts[rules.order[path]];
  const find = wordsFor(rules, words, document);
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

const dutyNotesOf = (words, { duties }) =>
  duties.flatMap(({ duty, stage, onward }) => {
    const began = () =>
      filled(words[`duty.began.${duty.from_status}`], () => dayInWords(words, duty.from));
    const passed = () => dayInWords(words, duty.passed);
    const text = filled(words[`duty.${duty.id}.${stage}`], stage === "begun" ? began : passed);
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
return { capital, sentence, inSentence, wordsFor, asks, reasonOf, effectsInWords, checkedTo, dutyNotesOf, notesOf, titleOf, linkTo };
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
const { NOUNS } = $assessment;
const { rulesOf } = $evaluation;
const { singleAnswer } = $single_answers;
const { viewsOf } = $views;

function once(make) {
  let kept;
  let isKept = false;
  return () => {
    if (!isKept) [kept, isKept] = [make(), true];
    return kept;
  };
}

function libraryOf(packOf) {
  const prepared = once(() => rulesOf(packOf()));
  return {
    assess(document, { adopt } = {}) {
      const rules = prepared();
      const views = viewsOf(rules, adopt);
      if (NOUNS.includes(document?.type)) return singleAnswer(rules, document, views);
      throw new TypeError("expected a document with a type");
    },
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
return { DigestError, withParts, checkedText, checkedExport };
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
export const { libraryOf, once } = $library;
export const { DigestError, checkedExport, checkedText, withParts } = $exports;
export const { DocumentError } = $document_error;
export const { VERSION } = $version;
