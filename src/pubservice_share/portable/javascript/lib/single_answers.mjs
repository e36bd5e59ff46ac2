// The complete answer to a disclosure, a use or an onward disclosure, in the shape that the library
// gives.  An agreement or a partnership takes the parts that it needs from `singleParts`.
import { explained } from "./assessment.mjs";
import { findingObject } from "./finding_objects.mjs";
import { recordOf } from "./records.mjs";
import {
  checkedTo,
  dutyNotesOf,
  effectsInWords,
  notesOf,
  reasonOf,
  titleOf,
} from "./sentences.mjs";

// A penalty, or one for each window of conviction: no document knows that day.
function penaltiesOf({ citation, jurisdiction, text, convicted }) {
  if (!convicted?.length) return [{ citation, jurisdiction, text }];
  return convicted.map((window) => ({
    ...{ citation, jurisdiction, text: window.text, convicted_from: window.from },
    ...(window.to ? { convicted_to: window.to } : {}),
  }));
}

// The defences, penalties and prosecution of an offence on the day, for the parties.
export function sanctionsOf(rules, { citation, exposure }, document) {
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

// One finding of an answer that `explained` gave.
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

// The answer as parts.  `findings`, `unsettled`, `override`, `offence`, `dutyNotes` and `notesWith`
// are functions, because an answer to many flows needs few of them: `notesWith(dutyNotes, pastCheck)`
// gives the notes with those on duties, where the note for a day after the law was checked has the
// id `pastCheck`.
export function singleParts(rules, document, adopt) {
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

// The answer as the library's `to_dict` has it.
export function singleAnswer(rules, document, adopt) {
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
