// Pairs of bodies that share with each other: each ordered pair is a disclosure.
import { answersToPairs } from "./day_answers.mjs";

// What of a partnership is no fact of a disclosure.
const OF_THE_PARTNERSHIP = ["type", "parties", "agreements", "power", "$schema"];

// The power that a partnership relies on.
export const powerReliedOn = ({ pack }, { power }) => power || pack.partnerships.power;

// The ordered pairs of a partnership: the places of the two bodies, and the disclosure.
export function pairsOf(rules, partnership) {
  const { parties, on, territory } = partnership;
  const facts = Object.fromEntries(
    Object.entries(partnership).filter(([name]) => !OF_THE_PARTNERSHIP.includes(name)),
  );
  const power = powerReliedOn(rules, partnership);
  const document = { ...facts, type: "disclosure", power, on, territory };
  return parties.flatMap((discloser, from) =>
    parties.flatMap((recipient, to) =>
      from === to ? [] : [{ from, to, document: { ...document, discloser, recipient } }],
    ),
  );
}

// One cell for each ordered pair, with the answer to it.
export function cellsOf(rules, partnership, adopt) {
  const pairs = pairsOf(rules, partnership);
  const answers = answersToPairs(rules, pairs, adopt);
  return pairs.map((pair, place) => ({ ...pair, answer: answers[place] }));
}

// A path within a disclosure as one among the bodies, of which `keys` name the two sides; null for
// a path of neither side.
export function pathAmong(path, keys) {
  const [side, ...within] = path.split(".");
  return Object.hasOwn(keys, side) ? [keys[side], ...within].join(".") : null;
}

// The path of a fact of a cell, where `keys` name the bodies.
export const pathOfCell = ({ from, to }, path, keys) =>
  pathAmong(path, { discloser: keys[from], recipient: keys[to] }) ?? path;

export const readingsOf = (cells) =>
  [...new Set(cells.flatMap(({ answer }) => answer.readings))].sort();

// How many cells have each outcome, and how many the power could reach.
export function countsOf(cells) {
  const of = (outcome) => cells.filter(({ answer }) => answer.outcome === outcome).length;
  const [permitted, open, closed] = ["permitted", "undetermined", "not-permitted"].map(of);
  return { permitted, open, closed, possible: permitted + open, all: cells.length };
}

// The notes of the pairs, each once, without those on duties and those at the head and foot of every
// answer.
export function notesOfPairs({ pack: { words } }, cells) {
  const around = ["note.permissive", "note.other-powers", "note.no-advice"].map((id) => words[id]);
  const notes = new Set(cells.flatMap(({ answer }) => answer.notes("note.checked")));
  return [...notes].filter((note) => !around.includes(note));
}
