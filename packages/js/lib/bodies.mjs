// The bodies of an exported directory: their days, the entries of each, and every name of each.
import { lengthOf, normalForm } from "./normal_form.mjs";
import { dayFrom } from "./written_days.mjs";

// How a name belongs to a body; of two bodies of one name, the lower rank is meant.
export const RANK = { official: 0, other: 1, everyday: 2, code: 3 };
// The stem that is the complete name, and the stems that are not names of places.
const COMPLETE = "name";
const NOT_PLACES = [COMPLETE, "hm"];
const SHORT = 6;

// Whether a name in normal form may be the short name of several bodies.
export const isShort = (key) => !key.includes(" ") && lengthOf(key) <= SHORT;

const covers = ({ from, to }, day) => (!from || from <= day) && (!to || day < to);
export const existsOn = (body, day) => covers(body, day);
export const nameOn = (body, day) =>
  (body.former_names ?? []).find(({ until }) => day < until)?.name ?? body.name;

// A body as the directory's rows have it, with the values that rows share in their places.
function bodyOf(data, row) {
  const { texts, groups } = data;
  const text = (place) => (place === undefined ? null : texts[place]);
  return {
    ...row,
    also: row.also ?? [],
    everyday: row.everyday ?? [],
    part_of: row.part_of ?? [],
    replaced_by: row.replaced_by ?? [],
    former_ids: row.former_ids ?? [],
    status: row.status ?? "seen",
    groups: groups[row.groups ?? 0],
    note: text(row.note),
    source: text(row.source),
    doubt: text(row.doubt),
    unlisted: text(row.unlisted),
    advice: text(row.advice),
  };
}

// The distinctive part of a name; null where nothing is left out of it.
function without(name, { prefixes, suffixes }) {
  let stem = name;
  const prefix = prefixes.find((part) => stem.startsWith(`${part} `));
  if (prefix !== undefined) stem = stem.slice(prefix.length + 1);
  const suffix = suffixes.find((part) => stem.endsWith(` ${part}`));
  if (suffix !== undefined) stem = stem.slice(0, -suffix.length - 1);
  return stem === name ? null : stem;
}

function indexOf(data) {
  const { forms } = data;
  const normal = normalForm(forms.normal_form);
  const byId = new Map(data.bodies.map((row) => [row.id, bodyOf(data, row)]));
  const byFormerId = new Map();
  for (const body of byId.values()) for (const id of body.former_ids) byFormerId.set(id, body);

  const sourceNames = (body) => [
    normal(body.name),
    ...(body.former_names ?? []).map(({ name }) => normal(name)),
    ...body.also,
  ];
  const stemsOf = (body, stem) => {
    const names = sourceNames(body);
    if (stem === COMPLETE) return [...new Set(names)];
    const stems = names.map((name) => without(name, forms.stems[stem]));
    return [...new Set(stems.filter(Boolean))].sort();
  };
  const formsFor = (body) =>
    forms.forms.filter(
      ({ kinds, if_entry: entry }) =>
        kinds.includes(body.kind) &&
        (entry === undefined || body.groups.some((group) => group.includes(entry))),
    );
  const namesOf = (body) => {
    const names = new Map();
    const add = (keys, rank) => {
      for (const key of keys) {
        // Several bodies may share a short name, wherever it was read.
        const short = rank === RANK.other && isShort(key);
        if (key && !names.has(key)) names.set(key, short ? RANK.everyday : rank);
      }
    };
    add([body.id, body.name, ...body.former_ids].map(normal), RANK.official);
    add((body.former_names ?? []).map(({ name }) => normal(name)), RANK.official);
    add(body.also, RANK.other);
    add(body.everyday, RANK.everyday);
    for (const rule of formsFor(body))
      for (const stem of stemsOf(body, rule.stem))
        add(rule.forms.map((form) => normal(form.replaceAll("{x}", stem))), RANK.everyday);
    const code = body.id.slice(body.id.indexOf(":") + 1);
    // A register writes its codes in capitals; the ids of this directory are in small letters.
    if (/[A-Z]/.test(code) && !/[a-z]/.test(code)) add([normal(code)], RANK.code);
    return names;
  };

  // The bodies that each place name may mean, without the words for their kind.
  const bare = new Map();
  for (const body of byId.values())
    for (const rule of formsFor(body))
      if (!NOT_PLACES.includes(rule.stem))
        for (const stem of stemsOf(body, rule.stem)) {
          if (!bare.has(stem)) bare.set(stem, new Map());
          bare.get(stem).set(body.id, body);
        }

  // The bodies that each name may mean, with the rank of the name.
  const byName = new Map();
  const mean = (name, body, rank) => {
    if (!byName.has(name)) byName.set(name, new Map());
    byName.get(name).set(body.id, { body, rank });
  };
  const namesOfBodies = new Map([...byId.values()].map((body) => [body.id, namesOf(body)]));
  for (const body of byId.values())
    for (const [name, rank] of namesOfBodies.get(body.id)) mean(name, body, rank);
  for (const place of forms.shared_places)
    for (const [stem, sharing] of bare)
      if (stem === place || stem.startsWith(`${place} on `) || stem.startsWith(`${place} under `))
        for (const body of sharing.values()) mean(place, body, RANK.other);
  for (const [name, ids] of Object.entries(forms.shared_names))
    for (const id of ids) mean(name, byId.get(id), RANK.other);

  // The nations of the councils of each place name.
  const nationsOfPlaces = new Map();
  for (const [place, named] of bare) {
    const all = [...named.values()];
    if (all.every(({ kind }) => kind.includes("council") || kind.includes("borough")))
      nationsOfPlaces.set(place, new Set(all.map(({ nation }) => nation)));
  }
  return {
    normal,
    sourceNames,
    namesOf: (body) => namesOfBodies.get(body.id),
    nationsOfPlaces,
    bodies: [...byId.values()],
    body: (id) => byId.get(id) ?? byFormerId.get(id) ?? null,
    named: (key) => [...(byName.get(key)?.values() ?? [])],
  };
}

const indexes = new WeakMap();

// The bodies and names of a directory, prepared once.
export function indexed(data) {
  if (!indexes.has(data)) indexes.set(data, indexOf(data));
  return indexes.get(data);
}

// The legal person of a body on a day; null where it is not known what it was part of.
export function personOn(data, body, day) {
  if (!body.part_of.length) return body;
  const part = body.part_of.find((row) => covers(row, day));
  return part ? indexed(data).body(part.body) : null;
}

// What the law of a day says of references to entries and recipient classes.  Throws for what is
// not a day, as `dayFrom` does.
export function lawOn(data, day) {
  const { law } = data;
  dayFrom(law.passed, day);
  const span = law.days.filter((first) => first <= day).length - 1;
  const recipients = new Set(law.recipient_classes);
  const way = (ref) => {
    const periods = Object.hasOwn(law.entries, ref) ? law.entries[ref] : [];
    return periods.findLast(([first]) => first <= span)?.[1] ?? null;
  };
  const schedule = (ref) => ref.split("/")[0];
  const treated = (group) =>
    [...group]
      .sort((a, b) => (schedule(a) < schedule(b) ? -1 : schedule(a) > schedule(b) ? 1 : 0))
      .map(way)
      .join();
  return {
    on: day,
    isReference: (ref) => Object.hasOwn(law.entries, ref),
    isEntry: (ref) => Object.hasOwn(law.entries, ref) && !recipients.has(ref),
    inForce: (group) => group.filter((ref) => way(ref) !== null),
    // Whether the law of the day treats groups of references alike.
    alike: (groups) => new Set(groups.map(treated)).size === 1,
  };
}

// Groups of references without those that stand twice.
export const distinct = (groups) => [
  ...new Map(groups.map((group) => [group.join(), group])).values(),
];

// The entries in force on a day in which a body falls, with doubt shown as doubt.
export function placing(data, body, law) {
  const nowhere = (doubt) => ({ certain: [], either: [], doubt });
  if (!existsOn(body, law.on)) return nowhere(`${body.name} is not known to exist on that day`);
  const person = personOn(data, body, law.on);
  if (person === null)
    return nowhere(`it is not known which body ${body.name} was part of on that day`);
  if (person !== body) return placing(data, person, law);
  const groups = distinct(body.groups.map(law.inForce));
  if (groups.length === 1) return { certain: groups[0], either: [], doubt: null };
  return { certain: [], either: groups, doubt: body.doubt };
}
