// The shape of an answer to a question, and the possible answers under the law of the day.
import { holds } from "./evaluation.mjs";
import { scheduleOn } from "./law_on_day.mjs";

const KINDS = {
  ...{ objective: "one-of", pursues: "some-of", purpose: "some-of", intended_use: "some-of" },
  ...{ received_under: "one-of", starts: "day", ends: "day", flows: "flows", parties: "bodies" },
  ...{ "flows.discloser": "one-of", "flows.recipient": "one-of", "flows.power": "one-of" },
  "flows.territory": "some-of",
};

// The shape of the answers to a fact.
export function kindOfFact(fact) {
  if (fact.endsWith("specified_as")) return "some-of";
  if (fact.endsWith("provides_services_to")) return "body";
  return Object.hasOwn(KINDS, fact) ? KINDS[fact] : "yes-no";
}

// The entries of the Schedules of the powers and their classes; without a power, of every Schedule.
export function referencesOf(rules, { powers, on }) {
  const own = powers.filter((id) => Object.hasOwn(rules.powers, id)).map((id) => rules.powers[id]);
  const every = own.length ? own : rules.law.powers;
  const numbers = new Set(every.map(({ schedule }) => schedule).filter((number) => number != null));
  const classes = rules.law.recipient_classes.filter(
    (row) => !own.length || own.some(({ id }) => row.powers.includes(id)),
  );
  return [
    ...[...numbers].flatMap((number) => scheduleOn(rules, number, on)),
    ...classes,
  ].map(({ ref, name }) => [ref, name]);
}

const CHOICES = {
  objective: (rules, { on }) =>
    rules.law.objectives.filter((row) => holds(row, on)).map(({ id, title }) => [id, title]),
  pursues: (rules, { objective }) =>
    (Object.hasOwn(rules.objectives, objective) ? rules.objectives[objective].elements : []).map(
      ({ id, text }) => [id, text],
    ),
  purpose: (rules, { powers }) =>
    rules.law.purposes.filter(({ power }) => powers.includes(power)).map(({ id, text }) => [id, text]),
  intended_use: (rules, { powers, on }) => [
    ...rules.law.intended_uses
      .filter((row) => powers.includes(row.power) && holds(row, on))
      .map(({ id, text }) => [id, text]),
    ["none-of-these", rules.pack.words["answer.none-of-these"]],
  ],
  "flows.discloser": (rules, { parties }) => parties,
  "flows.recipient": (rules, { parties }) => parties,
  "flows.power": (rules) =>
    rules.law.powers.map(({ id, citation, title }) => [id, `${citation}: ${title}`]),
  "flows.territory": (rules) =>
    rules.territories.map((name) => [name, rules.pack.words[`place.${name}`]]),
};

// The possible answers to a fact, each {value, text}; empty where they cannot be listed, as for a
// day.  A context is {fact, powers, objective, on, parties}: the fact within its own kind of
// document, and what decides its answers; parties are pairs of an id and a name.
export function choicesOfFact(rules, context) {
  const { fact } = context;
  const { words } = rules.pack;
  if (kindOfFact(fact) === "yes-no")
    return [
      { value: true, text: words["answer.yes"] },
      { value: false, text: words["answer.no"] },
    ];
  const on = context.on > rules.law.passed ? context.on : rules.law.passed;
  const listed = fact.endsWith("specified_as") ? referencesOf : CHOICES[fact];
  // Two powers may share a word, such as a purpose, under which the same is meant.
  const texts = new Map();
  for (const [value, text] of listed ? listed(rules, { ...context, on }) : [])
    if (!texts.has(value)) texts.set(value, text);
  return [...texts].map(([value, text]) => ({ value, text }));
}

// Answers to try, one of each kind; none where the choices depend on a fact that is not known, as
// elements do on the objective.
export function sampleAnswers(rules, context, choices) {
  const values = choices.map(({ value }) => value);
  switch (kindOfFact(context.fact)) {
    case "yes-no":
    case "one-of":
      return values;
    case "some-of": {
      if (!values.length) return [];
      const single = [[], ...values.map((value) => [value])];
      return context.fact.endsWith("specified_as") ? single : [...single, values];
    }
    case "body": {
      const references = referencesOf(rules, context).map(([ref]) => [ref]);
      return [[], ...references].map((refs) => ({ name: "-", specified_as: refs }));
    }
    case "day":
      return daysToTry(rules);
    default:
      return [];
  }
}

// The answer differs only from one span of law to the next.
function daysToTry({ pack }) {
  const { spans } = pack;
  const after = new Date(`${spans.at(-1)}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  return [...spans, after.toISOString().slice(0, 10)];
}

// A choice as it stands in an answer: itself, or a list of it.
const asAnswer = (kind, value) => (kind === "some-of" ? [value] : value);

// The choices that fit a document, of those whose answers were tried: such as an objective whose
// elements it pursues.
export function fittingChoices(context, choices, tried) {
  const kind = kindOfFact(context.fact);
  const texts = new Set(tried.map((value) => JSON.stringify(value)));
  return choices.filter(({ value }) => texts.has(JSON.stringify(asAnswer(kind, value))));
}
