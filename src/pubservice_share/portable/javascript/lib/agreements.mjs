// The complete answer to an agreement: its flows decide the outcome, and the checks stand beside
// them.
import { checkRows } from "./checks.mjs";
import { Memory } from "./day_answers.mjs";
import { dutiesBeside } from "./duties.mjs";
import { dutyNotesOfMany, flowsNamed } from "./duty_notes.mjs";
import { flowAnswer, plainFlow } from "./flow_answers.mjs";
import { findingsOfFlow, noFlowFinding } from "./flow_findings.mjs";
import { flowPointer, flowsUnderOtherLaw } from "./gateways.mjs";
import { worstOf } from "./outcomes.mjs";
import { recordOf } from "./records.mjs";
import { completedFlows, sharedFactsOf } from "./shared_facts.mjs";
import { termOf } from "./terms.mjs";

// The agreement as its flows are read: with its term, its parties by id, and other law.
export function preparedAgreement(rules, document, adopt) {
  return {
    ...{ rules, document, adopt, memory: new Memory() },
    term: termOf(rules, document),
    placeOf: new Map(document.parties.map(({ id }, place) => [id, place])),
    isShared: sharedFactsOf(rules, document),
    otherLaw: flowsUnderOtherLaw(rules, document),
  };
}

// The facts that are missing of the flows that are open, in the order of an agreement's fields.
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

// The earliest day to which the law of the flows was checked.
function verifiedToOf({ law }, flows) {
  const days = flows.flatMap(({ spans }) => spans.map(({ answer }) => answer.verifiedTo));
  return (days.length ? days : law.powers.map((power) => power.verified_to)).sort()[0];
}

// The notes on duties of other law, each with the flows on which it may bear.
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

function notesOfAgreement(rules, document, { flows, outcome, findings, verifiedTo, dutyNotes }) {
  const { words } = rules.pack;
  const { starts = null, ends = null, gateways } = document;
  const [noAdvice, otherPowers] = [words["note.no-advice"], words["note.other-powers"]];
  const notes = [words["note.permissive"]];
  if (outcome === "not-permitted") notes.push(otherPowers);
  notes.push(...dutyNotes, words["note.agreement.basis"]);
  const certain = ends !== null || (starts !== null && starts > verifiedTo);
  const pastCheck = `note.agreement.${certain ? "checked" : "may-run-past-check"}`;
  const single = flows.flatMap(({ spans }) => spans.flatMap(({ answer }) => answer.notes(pastCheck)));
  const said = new Set([...notes, noAdvice, otherPowers]);
  notes.push(...[...new Set(single)].filter((note) => !said.has(note)));
  if (gateways?.length) notes.push(words["note.agreement.gateways"]);
  if (findings.some(({ verified }) => !verified)) notes.push(words["note.agreement.code-not-read"]);
  return [...notes, noAdvice];
}

// The answer to an agreement in parts: what the power says to each flow with its findings, the
// finding where no flow is asked, and what each check finds, with the party that it is about.
export function agreementParts(rules, document, adopt) {
  const agreement = preparedAgreement(rules, document, adopt);
  const completed = completedFlows(rules, document);
  const flows = completed.map((flow, number) => {
    const answer = flowAnswer(agreement, flow, number);
    return { ...answer, findings: findingsOfFlow(agreement, answer) };
  });
  const checked = completed.map((flow, number) => ({
    ...flow,
    other_law: agreement.otherLaw.get(number) ?? null,
  }));
  const asked = flows.filter(({ gateways }) => !gateways.length);
  const day = document.starts ?? rules.law.passed;
  return {
    ...{ rules, document, adopt, flows, asked },
    outcome: worstOf(asked.map((flow) => flow.outcome)),
    noFlow: asked.length ? [] : [noFlowFinding(rules, flows, day)],
    checks: checkRows(rules, document, checked, day),
    dutyNotes: dutyNotesOfFlows(rules, document, asked),
    verifiedTo: verifiedToOf(rules, flows),
  };
}

// The answer that parts make, as the library's `to_dict` has it.
export function wholeAnswer(parts) {
  const { rules, document, adopt, flows, asked, outcome, dutyNotes, verifiedTo } = parts;
  const findings = [
    ...flows.flatMap((flow) => flow.findings),
    ...parts.noFlow,
    ...parts.checks.map(({ finding }) => finding),
  ];
  const open = outcome === "undetermined";
  const readings = asked.flatMap((flow) => flow.readings);
  return {
    type: "assessment",
    subject: "agreement",
    reference: document.reference ?? null,
    ...{ outcome, on: document.starts ?? null },
    law: { edition: rules.law.edition, verified_to: verifiedTo },
    record: recordOf(document, adopt),
    findings,
    missing: open ? missingOfFlows(rules, flows) : [],
    readings: open ? [...new Set(readings)].sort() : [],
    override: null,
    offence: null,
    notes: notesOfAgreement(rules, document, { flows, outcome, findings, verifiedTo, dutyNotes }),
    flows: flows.map(plainFlow),
    scope: scopeOf(flows),
  };
}

export const agreementAnswer = (rules, document, adopt) =>
  wholeAnswer(agreementParts(rules, document, adopt));
