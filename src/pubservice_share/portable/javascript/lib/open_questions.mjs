// Which facts to ask for, best first.
import { explained, resultsOf } from "./assessment.mjs";
import { checkedDocument } from "./faults.mjs";
import { openInAgreement, openInPartnership } from "./open_flows.mjs";
import {
  choicesOfFact,
  fittingChoices,
  kindOfFact,
  sampleAnswers,
} from "./question_choices.mjs";
import { asks, linkTo } from "./sentences.mjs";
import { STAGES, stageNameOf } from "./stages.mjs";

// When what an agreement has beside the facts of its flows is asked for.
const STAGES_OF_SLOTS = {
  ...{ parties: "who", flows: "who", "flows.discloser": "who", "flows.recipient": "who" },
  ...{ "flows.power": "what-for", "flows.territory": "what-for", starts: "when", ends: "when" },
};

const copied = (value) => JSON.parse(JSON.stringify(value));

// The value at a step of a path, which is made where an object lacks it.
function valueAt(place, step) {
  if (Array.isArray(place)) return /^\d+$/.test(step) ? place[Number(step)] : undefined;
  if (place === null || typeof place !== "object") return undefined;
  if (!Object.hasOwn(place, step) || place[step] === null) place[step] = {};
  return place[step];
}

// The document with an answer in it; null for "not known".
export function withAnswer(document, path, value) {
  const whole = copied(document);
  const steps = path.split(".");
  const last = steps.pop();
  const place = steps.reduce(valueAt, whole);
  if (place === null || typeof place !== "object" || Array.isArray(place))
    throw new RangeError(`'${path}' is not a field of this document`);
  place[last] = value;
  return whole;
}

// What is open in a disclosure, a use or an onward disclosure.  An answer to another noun gives the
// same: `asked` is {path, fact, question, help, findings} for each fact to ask for, with the open
// findings that need it ({citations, links}); `count` is how many results are open; `countIn` says
// how many are in a document with an answer; `contextOf` gives what decides the answers to a fact.
function openInSingle(rules, document, adopt) {
  const answer = explained(rules, document, adopt);
  const unknown = answer.findings.filter(({ rule, result }) => rule.decides && result === "unknown");
  const linked = ({ citations }) => ({
    citations,
    links: citations.map((citation) => linkTo(rules, citation, document.on)),
  });
  const findingsFor = (path) => {
    const own = unknown.filter(({ missing }) => missing.includes(path));
    return (own.length ? own : unknown).map(linked);
  };
  const countIn = (tried) => {
    const { outcome, open } = resultsOf(rules, tried, adopt);
    return outcome === "undetermined" ? open.length : 0;
  };
  return {
    asked: answer.missing.map((path) => ({
      ...{ path, fact: path, findings: findingsFor(path) },
      ...asks(rules, rules.pack.words, document, path),
    })),
    count: answer.outcome === "undetermined" ? unknown.length : 0,
    countIn,
    contextOf: ({ fact }) => ({
      fact,
      powers: [document.power ?? document.received_under].filter((id) => id != null),
      objective: document.objective ?? null,
      on: document.on,
      parties: [],
    }),
  };
}

// How the facts that are open are found, by noun.
const OPENINGS = {
  disclosure: openInSingle,
  use: openInSingle,
  "onward-disclosure": openInSingle,
  agreement: openInAgreement,
  partnership: openInPartnership,
};

const distinctIn = (findings, name) => [...new Set(findings.flatMap((finding) => finding[name]))];

function questionOf(rules, asked, choices, settles) {
  const { fact, findings } = asked;
  return {
    path: asked.path,
    question: asked.question,
    help: asked.help,
    citations: distinctIn(findings, "citations"),
    links: distinctIn(findings, "links"),
    kind: kindOfFact(fact),
    choices,
    stage: Object.hasOwn(STAGES_OF_SLOTS, fact) ? STAGES_OF_SLOTS[fact] : stageNameOf(rules, fact),
    settles,
  };
}

// A question for each fact that is missing, of a document that loads: who, what for, when, then the
// facts about it.  Within each stage the one that settles most comes first: each is tried with each
// possible answer, and the open results are counted.  Empty where the answer is settled, or turns on
// readings alone.  With `everyFlow` each flow that is open has its questions, even where another has
// settled the outcome.
export function questionsFor(rules, document, { adopt = {}, everyFlow = false } = {}) {
  const open = OPENINGS[document.type](rules, document, adopt, everyFlow);
  const before = Math.max(open.count, 1);
  const ranked = open.asked.map((asked) => {
    const context = open.contextOf(asked);
    const choices = choicesOfFact(rules, context);
    const tried = sampleAnswers(rules, context, choices).flatMap((value) => {
      const next = checkedDocument(rules, withAnswer(document, asked.path, value));
      return next.faults.length ? [] : [[value, next.document]];
    });
    const fitting = fittingChoices(context, choices, tried.map(([value]) => value));
    const left = tried.reduce((sum, [, next]) => sum + open.countIn(next), 0);
    // An answer may open more than it settles.
    const settles = tried.length ? Math.max(1 - left / (tried.length * before), 0) : 0;
    return questionOf(rules, asked, fitting, settles);
  });
  const place = ({ stage }) => STAGES.indexOf(stage);
  return ranked.sort((a, b) => place(a) - place(b) || b.settles - a.settles);
}

// The fact to ask for next; null where there is none to ask for.  Leaves out facts that no answer
// in the document can settle, and the paths to `skip`, whose answers the person does not know.
export function questionToAsk(rules, document, { adopt = {}, skip = [] } = {}) {
  if (!Array.isArray(skip)) throw new TypeError("skip is a list of paths");
  const outside = rules.pack.facts.filter((fact) => fact.outside).map(({ path }) => path);
  const left = new Set([...outside, ...skip]);
  return questionsFor(rules, document, { adopt }).find(({ path }) => !left.has(path)) ?? null;
}
