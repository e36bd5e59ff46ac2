// Names that are spelt like a text: help with spelling, which never decides what a name means.
import { indexed, isShort } from "./bodies.mjs";
import { LONGEST, nearestOf, prepared } from "./spelling.mjs";

// How many names with a like distinctive part are compared further.
const CLOSE = 12;

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
    const like = common.has(word) ? word : nearestOf(word, commonWords, 1, 0.8)[0];
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
  const close = nearestOf(distinctive, names, CLOSE, 0.7);
  const ordered = [...new Set([...close, ...begin])].flatMap((key, place) =>
    [...rows.get(key)].map(([shown, words]) => ({
      shown,
      order: [key === distinctive ? 1 : 0, [...words].filter((word) => kind.has(word)).length, -place],
    })),
  );
  ordered.sort(({ order: a }, { order: b }) => b[0] - a[0] || b[1] - a[1] || b[2] - a[2]);
  return [...new Set(ordered.map(({ shown }) => shown))].slice(0, most);
}
