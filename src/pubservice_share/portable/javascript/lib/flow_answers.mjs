// What the power says to one flow of an agreement throughout its term.
import { outcomeOf } from "./assessment.mjs";
import { answersOn } from "./day_answers.mjs";
import { pathAmong } from "./pairs.mjs";
import { filled } from "./phrases.mjs";
import { resultInTerm } from "./terms.mjs";

const NOT_OF_A_DISCLOSURE = new Set(["discloser", "recipient", "items", "power", "territory"]);

const factsOf = (flow) =>
  Object.fromEntries(Object.entries(flow).filter(([name]) => !NOT_OF_A_DISCLOSURE.has(name)));

// Who discloses to whom, as far as it is known.
function titleOfFlow(words, { discloser, recipient }) {
  const of = {
    discloser: discloser?.name ?? words["word.discloser-not-known"],
    recipient: recipient?.name ?? words["word.recipient-not-known"],
  };
  return filled(words["title.disclosure"], (name) => of[name]);
}

// The answer on each span, and one result for the whole term for each rule.
function assessedFlow(agreement, flow, { discloser, recipient }) {
  const { rules, term, adopt, memory, document: { code_of_practice } } = agreement;
  const spans = [...term.certain, ...term.possible];
  const facts = factsOf(flow);
  const regard = (code_of_practice ?? []).some(({ party }) => party === flow.discloser);
  facts.had_regard_to_code ??= regard ? true : null;
  const { power, territory } = flow;
  const document = { ...facts, type: "disclosure", power, territory, discloser, recipient };
  const answers = answersOn(rules, document, spans.map(({ from }) => from), adopt, memory);
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

// The answers on the spans whose facts are needed however long the term is.
function turningOf({ term }, { spans, folds }) {
  if (folds.some(({ rule, byTerm }) => rule.decides && byTerm)) return [];
  const looked = term.certain.length ? spans.slice(0, term.certain.length) : spans;
  return looked.map(({ answer }) => answer).filter(({ outcome }) => outcome === "undetermined");
}

// One flow of an agreement, settled as far as it goes.  `agreement` has the prepared rules, the
// document, its term, the place of each party by its id, what says which facts are shared, and the
// gateways by flow.
export function settledFlow(agreement, flow, number) {
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

// What would settle a flow that is open: the parts of it that are not stated, what is not known of
// the term, and the answers in which facts are missing.
export function openPartsOf(agreement, answer) {
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

// The answer to one flow, with the facts and the readings that would settle it.
export function flowAnswer(agreement, flow, number) {
  const settled = settledFlow(agreement, flow, number);
  const { unstated, ofTerm, turning } = openPartsOf(agreement, settled);
  const facts = turning.flatMap(({ missing }) => missing.map(settled.path));
  return {
    ...settled,
    missing: [...new Set([...unstated, ...ofTerm, ...facts])],
    readings: [...new Set(turning.flatMap(({ readings }) => readings))].sort(),
  };
}

// The plain values of the answer to a flow.
export const plainFlow = ({ flow, outcome, missing, readings, spans }) => ({
  discloser: flow.discloser ?? null,
  recipient: flow.recipient ?? null,
  ...{ outcome, missing, readings },
  spans: spans.map(({ from, to, answer }) => ({ from, to, outcome: answer.outcome })),
});
