// The words of an answer, filled as the library fills them.
import { classesOf, eligibleOn, powerOf, relevant, usesNamed } from "./citations.mjs";
import { commencementOf } from "./commencement.mjs";
import { holds } from "./evaluation.mjs";
import { andList, dayInWords, filled, orList } from "./phrases.mjs";

export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);

// A sentence begins with a capital, unless it begins with a name.
export const sentence = (text, find) => filled(text.startsWith("{") ? text : capital(text), find);

// Since or between which days something holds: periods that follow each other are one.
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

// A name from a Schedule, in the form it takes inside a sentence.
export const inSentence = (name) =>
  /^(A|An|The) /.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;

// The function that finds each word of a sentence for a document.
export function wordsFor(rules, words, document) {
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

// The question for a fact, and its help.  `other` has words that stand in place of the document's.
export function asks(rules, words, document, path, other = {}) {
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

// A finding's reason and its cure.
export function reasonOf(rules, words, document, finding) {
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

// The effect on each restriction, with its reason.
export function effectsInWords(words, effects) {
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

// The earliest day to which the provisions relied on were checked.
export function checkedTo(rules, document) {
  const days = [powerOf(rules, document).verified_to];
  if (document.type !== "disclosure")
    days.push(...rules.law.safeguards.map((row) => row.verified_to));
  else if (document.power === "s35" && rules.objectives[document.objective])
    days.push(rules.objectives[document.objective].verified_to);
  return days.sort()[0];
}

// What is said of a duty of other law that may apply.
export function dutyNote(words, { duty, stage }) {
  const began = () =>
    filled(words[`duty.began.${duty.from_status}`], () => dayInWords(words, duty.from));
  const passed = () => dayInWords(words, duty.passed);
  return filled(words[`duty.${duty.id}.${stage}`], stage === "begun" ? began : passed);
}

// The duties of other law that may call for it, in words.
export const dutyNotesOf = (words, { duties }) =>
  duties.flatMap(({ duty, stage, onward }) => {
    const text = dutyNote(words, { duty, stage });
    return onward ? [text, words[`duty.${duty.id}.onward`]] : [text];
  });

// The notes of an answer.  An answer to many flows says those on duties once for all, and has a
// note of its own for a day after the law was checked.
export function notesOf(rules, words, answer, { dutyNotes, pastCheck = "note.checked" } = {}) {
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

// Who does what to whom, and under which power, for what, where and when.
export function titleOf(rules, words, document) {
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

// The page of legislation.gov.uk for a provision as it stood on a day; null for a whole Act.
export function linkTo(rules, citation, day) {
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
