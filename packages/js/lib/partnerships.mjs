// The complete answer to a partnership: who may disclose to whom, and which flows lack an agreement.
import { coverageOf } from "./coverage.mjs";
import { dutyNotesOfMany, pairsNamed } from "./duty_notes.mjs";
import { worstOf } from "./outcomes.mjs";
import { cellsOf, notesOfPairs, pathOfCell, powerReliedOn, readingsOf } from "./pairs.mjs";
import { findingsOfPartnership } from "./partnership_findings.mjs";
import { recordOf } from "./records.mjs";

// Whether a body has no place of its own on a side of a flow, whatever else.
const isUnplaced = (side) => ({ answer }) =>
  answer.results.some(
    ({ rule, result }) => rule.decides && result === "not-met" && rule.pointer === `/${side}`,
  );

// How each body stands: to how many of the others it may disclose, and from how many receive.
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

// The facts that are missing, once for all pairs: first those of no body, then body by body.
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

// The earliest day to which the law of the flows was checked.
function verifiedToOfPairs(rules, partnership, cells) {
  const days = cells.map(({ answer }) => answer.verifiedTo);
  if (!days.length) days.push(rules.powers[powerReliedOn(rules, partnership)].verified_to);
  return days.sort()[0];
}

// The answer to a partnership as the library's `to_dict` has it.
export function partnershipAnswer(rules, document, adopt) {
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
