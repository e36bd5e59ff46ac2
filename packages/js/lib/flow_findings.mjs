// The findings of the flows of an agreement.
import { findingObject } from "./finding_objects.mjs";
import { flowPointer } from "./gateways.mjs";
import { nearestPower } from "./near_powers.mjs";
import { andList, dayInWords, filled } from "./phrases.mjs";

const findOut = (words, questions) =>
  questions.map((question) => filled(words["cure.find-out"], () => question)).join(" ");

// The power that is not modelled, what would cure it, and the power that may be meant.
function cureOfOutside(rules, power) {
  const { words } = rules.pack;
  const near = nearestPower(rules, power);
  const cure = words["flow.outside.cure"];
  return near === null ? cure : `${cure} ${filled(words["flow.outside.near"], () => near)}`;
}

// The finding of a flow that relies on other law.
function otherLawFinding({ rules: { pack: { words, agreements } } }, { title, gateways }) {
  const provisions = andList(words, [...new Set(gateways.map(({ provision }) => provision))]);
  const of = { title, provisions };
  const reason = filled(words["flow.other-law"], (name) => of[name]);
  return { result: "not-applicable", citations: agreements.other_law, reason };
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

// The cure where a processor is named for its controller, and has no place itself.
function cureOfProcessor({ rules: { pack } }, { sides }, { rule, result }) {
  const party = sides[rule.pointer.slice(1)];
  if (party?.role !== "processor" || !["not-met", "unknown"].includes(result)) return null;
  if (!pack.agreements.placed.some((ending) => rule.id.endsWith(ending))) return null;
  return filled(pack.words["cure.processor"], () => party.name);
}

// What one rule says to a flow throughout the term, in the words of the span that shows it.
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

// What the power says to a flow: a finding for each rule, or one where it is not assessed.
export const findingsOfFlow = (agreement, answer) =>
  answer.spans.length
    ? answer.folds.map((fold, place) => ruleFinding(agreement, answer, fold, place))
    : [unassessedFinding(agreement, answer)];

// The finding where no flow is assessed, because there is none or each relies on other law.
export function noFlowFinding(rules, flows, on) {
  const { words, agreements } = rules.pack;
  const none = {
    citations: agreements.no_flow,
    reason: words["flow.none"],
    cure: findOut(words, [words["question.flows"]]),
  };
  const noneAsked = {
    citations: agreements.other_law,
    reason: words["flow.none-asked"],
    cure: words["flow.none-asked.cure"],
  };
  const content = { result: "unknown", on, pointer: "/flows", ...(flows.length ? noneAsked : none) };
  return findingObject(rules, agreements.flow, content);
}
