// Names that are spelt like a text: help with spelling, which never decides what a name means.
import { indexed, isShort } from "./bodies.mjs";

// How many names with a like distinctive part are compared further.
const CLOSE = 12;
const LONGEST = 80;

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

const prepared = (text) => {
  const letters = [...text];
  return { text, letters, counts: countsOf(letters) };
};

// The most that a text can be like a word: the share of letters that both have.
function bound(word, counts, candidate) {
  let shared = 0;
  for (const [letter, count] of candidate.counts) shared += Math.min(count, counts.get(letter) ?? 0);
  return (2 * shared) / (word.length + candidate.letters.length);
}

const nearestFirst = (a, b) => b[0] - a[0] || (a[1].text < b[1].text ? 1 : -1);

// The texts that are nearest to a word, best first.
function nearest(text, among, most, cutoff) {
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

function indexOf(data) {
  const { normal, bodies, sourceNames, namesOf } = indexed(data);
  const common = new Set(data.forms.common_words);
  // The names of the directory by their distinctive part, with every word for their kind.
  const rows = new Map();
  const add = (name, shown, kind) => {
    const words = name.split(" ");
    const distinctive = words.filter((word) => !common.has(word)).join(" ") || name;
    if (!rows.has(distinctive)) rows.set(distinctive, new Map());
    const named = rows.get(distinctive);
    if (!named.has(shown)) named.set(shown, kind);
  };
  for (const body of bodies) {
    const words = [...namesOf(body).keys()].flatMap((name) => name.split(" "));
    const kind = new Set(words.filter((word) => common.has(word)));
    for (const name of sourceNames(body)) add(name, body.name, kind);
  }
  for (const cls of data.classes)
    for (const name of [cls.name, ...cls.names])
      if (!isShort(name)) add(normal(name), name, new Set());
  return {
    common,
    commonWords: [...common].map(prepared),
    rows,
    names: [...rows.keys()].map(prepared),
  };
}

const indexes = new WeakMap();
const nameIndex = (data) => {
  if (!indexes.has(data)) indexes.set(data, indexOf(data));
  return indexes.get(data);
};

// The distinctive part of a name, and the words for its kind.
function partsOf(data, name) {
  const { common, commonWords } = nameIndex(data);
  const distinctive = [];
  const kind = new Set();
  for (const word of name.split(" ").filter(Boolean)) {
    const like = common.has(word) ? word : nearest(word, commonWords, 1, 0.8)[0];
    if (like === undefined || ([...word].length < 4 && !common.has(word))) distinctive.push(word);
    else kind.add(like);
  }
  return [distinctive.join(" ") || name, kind];
}

// Names in the directory that are spelt like a text, the nearest first.
export function near(data, text, most = 3) {
  const name = [...indexed(data).normal(text)].slice(0, LONGEST).join("");
  const [distinctive, kind] = partsOf(data, name);
  if (!distinctive) return [];
  const { rows, names } = nameIndex(data);
  const begin = [...rows.keys()].filter((key) => key.startsWith(distinctive)).slice(0, CLOSE);
  const close = nearest(distinctive, names, CLOSE, 0.7);
  const ordered = [...new Set([...close, ...begin])].flatMap((key, place) =>
    [...rows.get(key)].map(([shown, words]) => ({
      shown,
      order: [key === distinctive ? 1 : 0, [...words].filter((word) => kind.has(word)).length, -place],
    })),
  );
  ordered.sort(({ order: a }, { order: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return [...new Set(ordered.map(({ shown }) => shown))].slice(0, most);
}
