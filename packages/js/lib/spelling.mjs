// The words of a list that are nearest to a word: as near as difflib of Python finds them.
import { byCodePoint } from "./normal_form.mjs";

// So many letters of a word are compared.
export const LONGEST = 80;

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

// A word with its letters, as `nearestOf` compares it.
export const prepared = (text) => {
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

// The texts that are nearest to a word, best first.
export function nearestOf(text, among, most, cutoff) {
  const word = [...text].slice(0, LONGEST);
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

// The words of a list that are nearest to a word, best first; none where none is near.  Only an empty
// word is near to an empty one.
export const nearestWords = (word, among, most = 1, cutoff = 0.6) =>
  word === ""
    ? among.filter((candidate) => candidate === "").slice(0, most)
    : nearestOf(word, among.map(prepared), most, cutoff);
