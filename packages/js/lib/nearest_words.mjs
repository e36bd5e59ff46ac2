// The nearest word in a list to a word that is not in it, as the library's spelling.py finds it.
import { byCodePoint, caseFolded, quoted, trimmed } from "./normal_form.mjs";

// Longer words are compared by their beginning.
export const LONGEST_WORD = 80;

// The longest run that two texts share within bounds, the first of those of one length.
function longestRun(a, places, [aLow, aHigh, bLow, bHigh]) {
  let best = [aLow, bLow, 0];
  let lengths = new Map();
  for (let i = aLow; i < aHigh; i++) {
    const next = new Map();
    for (const j of places.get(a[i]) ?? []) {
      if (j < bLow) continue;
      if (j >= bHigh) break;
      const length = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length > best[2]) best = [i - length + 1, j - length + 1, length];
    }
    lengths = next;
  }
  return best;
}

// How like two texts are, from 0 to 1: the measure of Ratcliff and Obershelp.
function likeness(a, b, places) {
  let shared = 0;
  const left = [[0, a.length, 0, b.length]];
  while (left.length) {
    const [aLow, aHigh, bLow, bHigh] = left.pop();
    const [i, j, length] = longestRun(a, places, [aLow, aHigh, bLow, bHigh]);
    if (!length) continue;
    shared += length;
    if (aLow < i && bLow < j) left.push([aLow, i, bLow, j]);
    if (i + length < aHigh && j + length < bHigh)
      left.push([i + length, aHigh, j + length, bHigh]);
  }
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 1;
}

const countsOf = (letters) => {
  const counts = new Map();
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

export const preparedWord = (text) => {
  const letters = [...text];
  return { text, letters, counts: countsOf(letters) };
};

// The most that a text can be like a word: the share of letters that both have.
function bound(word, counts, candidate) {
  let shared = 0;
  for (const [letter, count] of candidate.counts) shared += Math.min(count, counts.get(letter) ?? 0);
  return (2 * shared) / (word.length + candidate.letters.length);
}

const nearestFirst = (a, b) => b[0] - a[0] || byCodePoint(b[1].text, a[1].text);

// The texts that are nearest to a word, best first, of those that were prepared.
export function nearestOf(text, among, most, cutoff) {
  const word = [...text.slice(0, 2 * LONGEST_WORD)].slice(0, LONGEST_WORD);
  if (!word.length) return [];
  const counts = countsOf(word);
  const places = new Map();
  word.forEach((letter, place) => places.set(letter, [...(places.get(letter) ?? []), place]));
  const likely = among
    .map((candidate) => [bound(word, counts, candidate), candidate])
    .filter(([most]) => most >= cutoff)
    .sort(nearestFirst);
  let matches = [];
  for (const [highest, candidate] of likely) {
    if (matches.length === most && highest < matches.at(-1)[0]) break;
    const ratio = likeness(candidate.letters, word, places);
    if (ratio >= cutoff)
      matches = [...matches, [ratio, candidate]].sort(nearestFirst).slice(0, most);
  }
  return matches.map(([, candidate]) => candidate.text);
}

// The words of a list that are nearest to a word, best first; empty where none is near.
export function nearest(word, among, { most = 1, cutoff = 0.6 } = {}) {
  if (!word) return among.filter((candidate) => !candidate).slice(0, most);
  // A much longer candidate is never near, and is not gone through.
  const longest = 2 * Math.min([...word.slice(0, 2 * LONGEST_WORD)].length, LONGEST_WORD) * (2 / cutoff - 1);
  const compared = among.filter((candidate) => candidate.length <= longest);
  return nearestOf(word, compared.map(preparedWord), most, cutoff);
}

// The end of a message with the nearest word as a question; empty where none is near.
export function hint(word, among, cutoff) {
  const [match] = nearest(word, among, { cutoff });
  return match === undefined ? "" : `; did you mean ${quoted(match)}?`;
}

// A section as people write it: "s.35", "S 35", "section 35", "ss35(1)", "35".
const SECTION = /^(?:sections?|sect?|ss?)?[.\s]*([0-9]+[a-z]?)(?![\p{L}\p{N}_])/u;

// The id of the power that a text may mean; null where none is near.  A text that names another
// section for certain, as "s48" does, means no power nearby.
export function nearestPower(text, rules) {
  const plain = trimmed(caseFolded([...text].slice(0, LONGEST_WORD).join("")));
  const section = SECTION.exec(plain);
  const number = section && `s${section[1]}`;
  if (number !== null && Object.hasOwn(rules.powers, number)) return number;
  const isAnother = rules.law.misreadings.some(
    ({ what, words }) => what === "power" && (words.includes(plain) || words.includes(number)),
  );
  return isAnother ? null : (nearest(plain, Object.keys(rules.powers))[0] ?? null);
}
