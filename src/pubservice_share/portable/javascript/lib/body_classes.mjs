// Classes of body, such as schools and charities, by the names that people give them.
import { indexed } from "./bodies.mjs";
import { lengthOf, partedAtLast } from "./normal_form.mjs";

const wordsIn = (text) => text.split(" ").length;

function indexOf(data) {
  const { normal } = indexed(data);
  const { forms } = data;
  const byName = new Map();
  const patterns = [];
  for (const cls of data.classes) {
    const limited = new Map();
    for (const [nation, names] of Object.entries(cls.names_of ?? {}))
      for (const name of names) limited.set(name, [...(limited.get(name) ?? []), nation]);
    for (const name of [...cls.names, normal(cls.name), ...limited.keys()]) {
      if (!byName.has(name)) byName.set(name, new Map());
      const nations = limited.get(name) ?? Object.keys(cls.nations);
      byName.get(name).set(cls.id, { cls, nations });
    }
    for (const part of cls.endings ?? []) patterns.push({ part, atEnd: true, cls });
    for (const part of cls.beginnings ?? []) patterns.push({ part, atEnd: false, cls });
  }
  patterns.sort((a, b) => wordsIn(b.part) - wordsIn(a.part) || lengthOf(b.part) - lengthOf(a.part));
  return { byName, patterns, determiners: new Set(forms.determiners), legal: new Set(forms.legal_forms) };
}

const indexes = new WeakMap();
const classIndex = (data) => {
  if (!indexes.has(data)) indexes.set(data, indexOf(data));
  return indexes.get(data);
};

// The names of the services and teams of a council, the longest first.
export const councilServices = (data) =>
  [...data.classes.find(({ id }) => id === "council-service").names].sort(
    (a, b) => lengthOf(b) - lengthOf(a),
  );

// What the law says of a class, or of a member known by its own name, in a nation.
export const inNation = ({ cls, member }, nation) =>
  (member && cls.instances?.[nation]) || cls.nations[nation];

// The words, and the words in the singular.
function singular(words) {
  const forms = [words];
  if (words.endsWith("ies")) forms.push(`${words.slice(0, -3)}y`);
  if (words.endsWith("s")) forms.push(words.slice(0, -1));
  return forms;
}

function exact(data, words) {
  const { byName } = classIndex(data);
  const name = singular(words).find((form) => byName.has(form));
  if (name === undefined) return [];
  return [...byName.get(name).values()].map((row) => ({ ...row, member: false }));
}

function members(data, words) {
  const { patterns, legal } = classIndex(data);
  let name = words;
  while (name.includes(" ") && legal.has(partedAtLast(name, " ")[2]))
    name = partedAtLast(name, " ")[0];
  const pattern = patterns.find(
    ({ part, atEnd, cls }) =>
      (atEnd ? name.endsWith(` ${part}`) : name.startsWith(`${part} `)) &&
      !(cls.excluded ?? []).some((excluded) => ` ${name} `.includes(` ${excluded} `)),
  );
  if (!pattern) return [];
  const { part, cls } = pattern;
  const only = Object.entries(cls.names_of ?? {})
    .filter(([, names]) => names.includes(part))
    .map(([nation]) => nation);
  return [{ cls, nations: only.length ? only : Object.keys(cls.nations), member: true }];
}

// The words without the name of a nation, and the nation.
function withoutNation(data, words) {
  for (const [nation, before, after] of data.forms.nation_words) {
    const end = after.find((word) => words.endsWith(` ${word}`));
    if (end !== undefined) return [words.slice(0, -end.length - 1), nation];
    const start = before.find((word) => words.startsWith(`${word} `));
    if (start !== undefined) return [words.slice(start.length + 1), nation];
  }
  return [words, null];
}

function withoutDeterminer(data, words) {
  const { determiners } = classIndex(data);
  const at = words.indexOf(" ");
  const further = at < 0 ? "" : words.slice(at + 1);
  return further && determiners.has(words.slice(0, at)) ? withoutDeterminer(data, further) : words;
}

const within = (named, nation) =>
  nation === null
    ? named
    : named
        .filter(({ nations }) => nations.includes(nation))
        .map((row) => ({ ...row, nations: [nation] }));

// The classes that a text names, and the class of the member that it names.
export function classesNamed(data, text) {
  const name = indexed(data).normal(text);
  const named = exact(data, name);
  if (named.length) return named;
  const words = withoutDeterminer(data, name);
  const plain = exact(data, words);
  if (plain.length) return plain;
  const [bare, nation] = withoutNation(data, words);
  const ways = [
    () => within(exact(data, withoutDeterminer(data, bare)), nation),
    () => members(data, words),
    () => within(members(data, bare), nation),
  ];
  for (const way of ways) {
    const rows = way();
    if (rows.length) return rows;
  }
  return [];
}
