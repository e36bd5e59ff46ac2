// Bodies that share with each other: the answers to every pair, and what is missing of them.
import { asCellAsks, missingOf, partnershipOf } from "./bodies_together.mjs";
import { byId, put } from "./elements.mjs";
import { cellsOf, readingsOf } from "./pairs.mjs";
import { coverageOf } from "./coverage.mjs";
import { factsAmong } from "./facts.mjs";
import { isMany, state, whole } from "./state.mjs";
import { matrix, matrixAnnounced, matrixHeadline, matrixNotes, pairAnswer } from "./matrix.mjs";
import { views } from "./answers.mjs";

// The cells of the matrix, each with the agreements that cover it.
let assessed = { key: null, cells: [] };
function cellsFor({ rules }) {
  const partnership = whole();
  const key = JSON.stringify([partnership, state.adopt]);
  if (assessed.key !== key) {
    const coverage = coverageOf(rules, partnership);
    const cells = cellsOf(rules, partnership, state.adopt);
    assessed = { key, cells: cells.map((cell) => ({ ...cell, ...coverage(cell.from, cell.to) })) };
  }
  return assessed.cells;
}

// The fact of a path as the document, or a cell of the matrix, asks for it.
export function askedOf(page, path) {
  if (!isMany()) return { path, within: path, document: state.document };
  const { named } = partnershipOf(state.document, state.keys);
  const { cell, path: within } = asCellAsks(cellsFor(page), path, named);
  return { path, within, document: cell.document };
}

// Show the answers to every pair; question makes the card of the next question, and showCheck shows
// the list of answers.
export function showMatrix(page, { show, ask, onview, question, showCheck }) {
  const { partnership, named } = partnershipOf(state.document, state.keys);
  const cells = cellsFor(page);
  const missing = missingOf(page.rules, cells, named);
  const [from, to] = (state.pair ?? []).map((key) => named.indexOf(key));
  const open = cells.find((cell) => cell.from === from && cell.to === to);
  const onpair = (row, column) => {
    state.pair = [named[row], named[column]];
    show();
    byId("pair-heading").focus();
  };
  const onclose = () => {
    state.pair = null;
    show();
    byId(`cell-${from}-${to}`).focus();
  };
  const hasAgreements = partnership.agreements != null;
  const chosen = open ? [from, to] : null;
  byId("told").textContent = matrixAnnounced(page, cells, hasAgreements);
  put(byId("headline"), matrixHeadline(page, cells, hasAgreements));
  put(
    byId("answer"),
    matrix(page, cells, partnership.parties, { chosen, hasAgreements, onpair }),
    open ? pairAnswer(page, open, { onclose, onstate: () => ask("restrictions") }) : null,
    question(missing.map((row) => ({ ...row, document: row.cell.document }))),
    views(page, { readings: readingsOf(cells), document: partnership }, state.adopt, onview),
    matrixNotes(page, cells, partnership.agreements),
  );
  showCheck(factsAmong(page, cells, missing, named));
}
