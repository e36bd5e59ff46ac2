// The answer to an agreement as a person reads it: the outcome, what to fix, then flow by flow.
import { aimInWords } from "./agreement_flows.mjs";
import { button, folded, h, hidden, tag } from "./elements.mjs";
import { capital } from "./sentences.mjs";
import { dayInWords } from "./phrases.mjs";
import { editionLine, provisions } from "./answers.mjs";
import {
  headlineWords,
  lifeInWords,
  sentenceOfAgreement,
  subtitleOfAgreement,
} from "./agreement_headline.mjs";
import { MARKS } from "./days.mjs";
import { placeToFill } from "./places_to_fill.mjs";
import { findingsBeside, sharedChecks } from "./shared_checks.mjs";

// The severities of checks, the most serious first, and their headings.
const SEVERITIES = {
  error: "To fix before it is signed or relied on",
  warning: "To check",
  advice: "To consider",
};
const LABELS = {
  met: "Met",
  "not-met": "Not met",
  unknown: "Not settled",
  "not-applicable": "Does not apply",
};
const BASES = { code: "Code of practice", register: "Public register" };
// More flows than this are not shown step by step.
const MOST_IN_FULL = 100;

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const sentence = (text) => (/[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`);

// The day to which links lead: the first of the term.
export const dayOfLaw = ({ rules }, { starts }) =>
  starts && starts > rules.law.passed ? starts : rules.law.passed;

const problemsOf = (parts, severity) =>
  findingsBeside(parts).filter(({ finding }) => finding.result === "not-met" && finding.severity === severity);

// The findings of a severity, those of one check about several parties together.
const sharedProblems = (page, parts, severity) =>
  sharedChecks(page, parts.document, problemsOf(parts, severity));

// How much is to be fixed and checked, as a sentence.
function problemsInWords(page, parts) {
  const [errors, warnings, advice] = Object.keys(SEVERITIES).map(
    (severity) => sharedProblems(page, parts, severity).length,
  );
  const said = [
    errors && `${errors} to fix before it is signed or relied on`,
    warnings && `${warnings} to check`,
    advice && `${advice} to consider`,
  ].filter(Boolean);
  return said.length ? `Beside the power: ${said.join(", ")}.` : "The checks beside the power found nothing.";
}

// The headline of an agreement.  `missing` says what is still to be stated.
export function agreementHeadline(page, parts, missing) {
  const { words } = page;
  const { document, outcome, dutyNotes, verifiedTo } = parts;
  const life = lifeInWords(document);
  const duties = outcome === "permitted" ? [] : dutyNotes;
  return h(
    "div",
    { class: `outcome outcome--${outcome}` },
    life ? h("p", { class: "outcome__life" }, life) : null,
    h("p", { class: "outcome__word", id: "outcome", tabindex: "-1" }, headlineWords(parts)),
    h("p", { class: "outcome__law" }, `Law checked to ${dayInWords(words, verifiedTo)}.`),
    h("p", { class: "title" }, document.title),
    h("p", {}, capital(subtitleOfAgreement(page, document))),
    h("p", {}, sentenceOfAgreement(parts)),
    h("p", {}, `${problemsInWords(page, parts)} ${missing}`),
    duties.map((text) => h("p", { class: "duty" }, text)),
    h("p", {}, words["note.permissive"]),
  );
}

// The sentence that a screen reader reads when the answer changes.
export const agreementAnnounced = (page, parts, missing) =>
  `${headlineWords(parts)}. ${problemsInWords(page, parts)} ${missing}`;

// One finding with its reason, its cure and its provisions.
function findingRow(page, finding, { on, shown = finding, actions = [], isTagged = true }) {
  const { reason, cure } = shown;
  const { result, citations, basis, verified } = finding;
  return h(
    "li",
    { class: isTagged ? `step ${result}` : "lacking__row" },
    isTagged ? h("div", { class: "step__tag" }, tag(result, LABELS[result])) : null,
    h(
      "div",
      { class: "step__said why" },
      h("p", {}, sentence(reason), verified ? null : h("span", { class: "hint" }, " (wording not verified)")),
      cure
        ? h("p", { class: "cure" }, h("strong", {}, result === "unknown" ? "How to settle it:" : "How to fix it:"), ` ${cure}`)
        : null,
      citations.length ? provisions(page, citations, on) : BASES[basis] ? h("p", { class: "hint" }, BASES[basis]) : null,
      actions,
    ),
  );
}

const rowsOf = (page, findings, on) =>
  h("ol", { class: "steps" }, findings.map((finding) => findingRow(page, finding, { on })));

const foldedRows = (page, id, title, findings, on) =>
  findings.length ? folded(id, `${title} (${findings.length})`, rowsOf(page, findings, on)) : null;

// The buttons that lead to what a finding lacks, one for each party or item.
function waysToFill(agreement, check, severity, place, onfill) {
  const targets = check.rows.map((row) => placeToFill(agreement, row)).filter(Boolean);
  const distinct = [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()];
  if (!distinct.length) return null;
  const way = (target, number) => {
    const of = distinct.length > 1 && target.name ? `: ${target.name}` : "";
    const about = hidden(of ? "" : `: ${check.reason}`);
    const what = target.path ? "Fill this in" : "Go to the field";
    return button(`fill-${severity}-${place}-${number}`, [`${what}${of}`, about], () => onfill(target), {
      class: "link",
    });
  };
  return h("div", { class: "actions tight" }, distinct.map(way));
}

// What to fix, to check and to consider; findings of one check about several parties together.
export function problems(page, parts, onfill) {
  const { document } = parts;
  const on = dayOfLaw(page, document);
  return Object.entries(SEVERITIES).flatMap(([severity, heading]) => {
    const checks = sharedProblems(page, parts, severity);
    if (!checks.length) return [];
    const row = (check, place) =>
      findingRow(page, check.finding, {
        ...{ on, shown: check, isTagged: false },
        actions: [waysToFill(document, check, severity, place, onfill)],
      });
    return [
      h(
        "section",
        { "aria-labelledby": `${severity}-heading` },
        h("h3", { id: `${severity}-heading` }, `${heading} (${checks.length})`),
        h("ul", { class: "lacking" }, checks.map(row)),
      ),
    ];
  });
}

// Where a reason stands: in which flows.
function whereOf(numbers, all) {
  if (all === 1) return "";
  if (numbers.length === all) return ` (in ${all === 2 ? "both" : `all ${all}`} flows)`;
  const shown = numbers.map((number) => number + 1);
  const last = shown.pop();
  return ` (in ${shown.length ? `flows ${shown.join(", ")} and ${last}` : `flow ${last}`})`;
}

// Why flows are not permitted: each reason once, with the flows in which it stands.
export function closingReasons(page, parts) {
  const reasons = new Map();
  for (const flow of parts.asked)
    if (flow.outcome === "not-permitted")
      for (const finding of flow.findings)
        if (finding.decides && finding.result === "not-met") {
          const plain = finding.reason.replace(`${flow.title}: `, "");
          if (!reasons.has(plain)) reasons.set(plain, { finding, reason: plain, flows: new Set() });
          reasons.get(plain).flows.add(flow.number);
        }
  if (!reasons.size) return null;
  const on = dayOfLaw(page, parts.document);
  const row = ({ finding, reason, flows }) => {
    const said = capital(reason).replace(/\.$/, "") + whereOf([...flows], parts.asked.length);
    return findingRow(page, finding, { on, shown: { reason: said, cure: finding.cure } });
  };
  return h(
    "section",
    { "aria-labelledby": "closing-heading" },
    h("h3", { id: "closing-heading" }, "Why this power does not reach some flows"),
    h("ol", { class: "steps" }, [...reasons.values()].map(row)),
  );
}

const ORDER = ["not-met", "unknown", "met", "not-applicable"];

function flowAnswered(page, { document }, flow, on) {
  const { number, title, findings, gateways, outcome } = flow;
  const items = new Map((document.data_items ?? []).map(({ id, name }) => [id, name]));
  const carried = (flow.flow.items ?? []).map((id) => items.get(id) ?? id);
  const arising = findings.filter(({ result }) => gateways.length || result !== "not-applicable");
  const sorted = [...arising].sort((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result));
  const left = findings.length - arising.length;
  const [word, kind] = gateways.length ? ["Not asked", "closed"] : [MARKS[outcome][0], outcome];
  return folded(
    `flow-answer-${number}`,
    [`${number + 1}. ${capital(title)} `, tag(kind, word)],
    [
      h("p", {}, `${capital(gateways.length ? "under other law" : aimInWords(page, flow.flow))}.${carried.length ? ` Items: ${carried.join("; ")}.` : ""}`),
      number < MOST_IN_FULL
        ? rowsOf(page, sorted, on)
        : h("p", {}, "Only the first hundred flows are shown step by step. The command pubservice-share assess lists every step."),
      left && !gateways.length ? h("p", { class: "hint" }, left === 1 ? "One rule does not apply here." : `${left} rules do not apply here.`) : null,
    ],
  );
}

// Flow by flow, each folded.
export function flowsAnswered(page, parts) {
  const on = dayOfLaw(page, parts.document);
  return h(
    "section",
    { "aria-labelledby": "flows-answer-heading" },
    h("h3", { id: "flows-answer-heading" }, "Flow by flow"),
    parts.noFlow.length ? rowsOf(page, parts.noFlow, on) : null,
    parts.flows.map((flow) => flowAnswered(page, parts, flow, on)),
  );
}

const flowsNamed = (gateway) => {
  const numbers = (gateway.flows ?? []).map((named) => Number(String(named).split("/").at(-1)) + 1);
  return numbers.length ? `${numbers.length === 1 ? "flow" : "flows"} ${numbers.join(", ")}` : "no flow named";
};

// Other law on which the parties rely, as they state it.
export function gatewaysStated({ document }) {
  if (!document.gateways?.length) return null;
  const named = (id) => document.parties.find((party) => party.id === id)?.name ?? id;
  const row = (gateway) => {
    const { kind, provision, party, note } = gateway;
    const start = kind ? `${capital(kind)}: ` : "";
    const about = `${provision}${party ? `, for ${named(party)}` : ""}${note ? `: ${note}` : ""}`;
    return h("li", {}, `${start}${about} (${flowsNamed(gateway)})`);
  };
  return [
    h("h3", {}, "Gateways (stated by the parties, not checked)"),
    h("ul", {}, document.gateways.map(row)),
  ];
}

// The checks that passed, could not be made, or do not arise.
export function checksMade(page, parts) {
  const on = dayOfLaw(page, parts.document);
  const beside = findingsBeside(parts).map(({ finding }) => finding);
  const of = (result) => beside.filter((row) => row.result === result);
  const [met, open, outside] = ["met", "unknown", "not-applicable"].map(of);
  const rest = open.length
    ? ` ${counted(open.length, "check", "checks")} could not be made: a fact is missing.`
    : "";
  return h(
    "section",
    { "aria-labelledby": "checks-heading" },
    h("h3", { id: "checks-heading" }, "The other checks"),
    h("p", {}, `${counted(met.length, "check", "checks")} passed.${rest}`),
    foldedRows(page, "checks-open", "Checks that could not be made", open, on),
    foldedRows(page, "checks-met", "Checks that passed", met, on),
    foldedRows(page, "checks-outside", "Checks that do not apply here", outside, on),
  );
}

// The notes of the answer; those above are not repeated.
export function agreementNotes(page, parts, notes) {
  const above = [page.words["note.permissive"], ...(parts.outcome === "permitted" ? [] : parts.dutyNotes)];
  return h(
    "ul",
    { class: "notes" },
    notes.filter((text) => !above.includes(text)).map((text) => h("li", {}, text)),
    editionLine(page, parts.verifiedTo),
  );
}
