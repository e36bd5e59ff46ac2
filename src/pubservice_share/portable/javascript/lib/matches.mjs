// What a name may mean on a day: a body or a class of bodies, with its entries.
import { distinct, existsOn, indexed, isShort, nameOn, personOn, placing, RANK } from "./bodies.mjs";
import { classesNamed, councilServices, inNation } from "./body_classes.mjs";
import { capitalFirst, lengthOf, partedAtLast, trimmed } from "./normal_form.mjs";

const MARKS_BETWEEN_NAMES = [" / ", "/", " - ", " \u2013 "];

export const nationName = (nation) =>
  nation
    .split("-")
    .map((word) => capitalFirst(word))
    .join(" ");

const orElse = (...ways) => {
  for (const way of ways) {
    const rows = way();
    if (rows.length) return rows;
  }
  return [];
};

// A name without what stands in brackets at its end, and that.
function brackets(text) {
  let outer = trimmed(text);
  const inner = [];
  while (outer.endsWith(")") && outer.includes("(")) {
    const [before, , last] = partedAtLast(outer.slice(0, -1), "(");
    outer = trimmed(before);
    inner.push(last);
  }
  return [outer, inner];
}

// "Justice, Ministry of" is the Ministry of Justice.
function turnedRound(text) {
  const [before, , after] = partedAtLast(text, ",");
  return `${after} ${before}`;
}

// The bodies that a name means on a day, by the ways in which papers write names.
function bodiesNamed(data, text, day) {
  const { normal, named } = indexed(data);
  const personOf = ({ body }) => (personOn(data, body, day) ?? body).id;

  // The rows that exist on the day, or all where none does, of the best rank among them.  Of a
  // body and a service that is part of it, one is enough: they are one person.
  const onDay = (rows) => {
    const existing = rows.filter(({ body }) => existsOn(body, day));
    const among = existing.length ? existing : rows;
    const best = Math.min(...among.map(({ rank }) => rank));
    const byPerson = new Map();
    const isPart = ({ body }) => Number(body.part_of.length > 0);
    for (const row of [...among].sort((a, b) => isPart(a) - isPart(b)))
      if (row.rank === best && !byPerson.has(personOf(row))) byPerson.set(personOf(row), row);
    return [...byPerson.values()];
  };
  const exactly = (name) => onDay(named(normal(name)));
  // The first rows that the second mean as well; all of them where they mean others.
  const both = (first, second) => {
    const persons = new Set(second.map(personOf));
    const shared = first.filter((row) => persons.has(personOf(row)));
    if (shared.length) return shared;
    return [...new Map([...first, ...second].map((row) => [row.body.id, row])).values()];
  };
  const namedTwice = () => {
    const mark = MARKS_BETWEEN_NAMES.find((between) => text.includes(between));
    const names = mark === undefined ? [] : text.split(mark);
    if (names.length !== 2) return [];
    const [first, second] = names.map(exactly);
    return first.length && second.length ? both(first, second) : [];
  };
  // A short name, a nation or a kind of body may stand in brackets.
  const beforeBrackets = () => {
    const [outer, inner] = brackets(text);
    if (!inner.length) return [];
    let rows = orElse(() => exactly(outer), () => exactly(turnedRound(outer)));
    for (const name of inner) {
      const also = exactly(name);
      const nations = new Set(rows.map(({ body }) => body.nation));
      if (rows.length && also.length) rows = both(rows, also);
      else if (
        !isShort(normal(name)) &&
        !nations.has(normal(name).replaceAll(" ", "-")) &&
        classesNamed(data, name).every(({ member }) => member)
      )
        return [];
    }
    return rows;
  };
  // The council before the name of one of its services or teams.
  const councilOfService = () => {
    const key = normal(text);
    const service = councilServices(data).find((name) => key.endsWith(` ${name}`));
    if (service === undefined) return [];
    const rows = named(key.slice(0, -service.length - 1));
    return onDay(rows.filter(({ body }) => normal(body.name).split(" ").includes("council")));
  };
  return orElse(
    () => exactly(text),
    namedTwice,
    beforeBrackets,
    () => exactly(turnedRound(text)),
    councilOfService,
  );
}

// The classes that a name means: none where it is plainly the name of a body.
function classesBeside(data, text, named) {
  const { normal } = indexed(data);
  const short = isShort(normal(text));
  if (named.some(({ rank }) => rank < RANK.everyday || !short)) return [];
  const [outer, inner] = brackets(text);
  if (inner.length) {
    const known = inner.every((name) => isShort(normal(name)) || classesNamed(data, name).length);
    return known ? classesNamed(data, outer) : [];
  }
  const at = text.indexOf(",");
  const before = at >= 0 && at + 1 < text.length ? text.slice(0, at) : null;
  return orElse(
    () => classesNamed(data, text),
    () => (before === null ? [] : classesNamed(data, before).filter(({ member }) => member)),
  );
}

// The match with its groups of entries of the day.
function placed(match, groups, law, doubt) {
  if (!groups.length) return match;
  const entries = distinct(groups.map((group) => group.filter(law.isEntry)));
  const recipients = [...new Set(groups.flat().filter((ref) => !law.isEntry(ref)))];
  const [first] = entries;
  if (entries.length === 1)
    return { ...match, entries: first, recipient_classes: recipients, in_no_entry: !first.length };
  const certain = first.filter((ref) => entries.every((group) => group.includes(ref)));
  const alike = law.alike(entries);
  const treated = alike ? "; the law treats them alike on this day" : "";
  return {
    ...match,
    entries: certain,
    alternatives: entries.map((group) => group.filter((ref) => !certain.includes(ref))),
    alike,
    recipient_classes: recipients,
    notes: doubt ? [`${match.name}: ${doubt}${treated}.`] : [],
  };
}

const EMPTY = {
  entries: [],
  alternatives: [],
  alike: true,
  in_no_entry: false,
  recipient_classes: [],
  nations: null,
  exists: true,
  notes: [],
  body: null,
  named: null,
  person: null,
};

function daysNote(data, body, day) {
  if (body.from && day < body.from)
    return `${body.name} did not exist on ${day}: it began on ${body.from}.`;
  const successors = body.replaced_by.map((id) => indexed(data).body(id)?.name ?? id);
  const after = successors.length ? ` Its successor is ${successors.join(" and ")}.` : "";
  return `${body.name} did not exist on ${day}: it ended on ${body.to}.${after}`;
}

// What the directory says of a body on a day.
export function matchOfBody(data, body, text, law) {
  const notes = [];
  const name = nameOn(body, law.on);
  const exists = existsOn(body, law.on);
  const person = personOn(data, body, law.on);
  const place = placing(data, body, law);
  let groups = place.either.length ? place.either : [place.certain];
  if (!exists) {
    notes.push(daysNote(data, body, law.on));
    groups = [];
  } else if (place.doubt !== null && !place.either.length) {
    notes.push(`${capitalFirst(place.doubt)}.`);
    groups = [];
  }
  if (person !== null && person !== body)
    notes.push(`${name} is part of ${person.name}, which is the body in law.`);
  const { unlisted, advice } = person ?? body;
  if (exists && unlisted !== null) {
    notes.push(`${name} is not listed in any Schedule: ${unlisted}.`);
    if (advice) notes.push(advice);
  }
  const match = {
    ...EMPTY,
    ...{ text, name, identifier: body.id, kind: body.kind, exists, body },
    person: person === body ? null : person,
  };
  const full = placed(match, groups, law, place.doubt);
  const own = body.note && exists ? [body.note] : [];
  return { ...full, notes: [...notes, ...full.notes, ...own] };
}

// The groups of references of a class in a nation, in force on the day.
export const entriesIn = (named, nation, law) =>
  distinct(inNation(named, nation).groups.map(law.inForce));

function classNotes(named) {
  const { cls, nations } = named;
  if (cls.instead) return [`${cls.instead}.`];
  const notes = cls.person ? [`The specified person is ${cls.person}.`] : [];
  const parts = nations.map((nation) => [nationName(nation), inNation(named, nation)]);
  for (const [place, { reason, note }] of parts) {
    if (reason) notes.push(`In ${place}: no entry, because ${reason}.`);
    if (note) notes.push(`In ${place}: ${note}`);
  }
  return [...notes, ...new Set(parts.map(([, { advice }]) => advice).filter(Boolean))];
}

// What the law of a day says of a class.
function matchOfClass(named, text, law) {
  const byNation = named.nations.map((nation) => [nation, entriesIn(named, nation, law)]);
  const match = {
    ...EMPTY,
    ...{ text, name: named.cls.name, identifier: null, kind: `class:${named.cls.id}`, named },
    nations: Object.fromEntries(
      byNation.map(([nation, groups]) => [nation, [...new Set(groups.flat().filter(law.isEntry))]]),
    ),
  };
  const groups = distinct(byNation.flatMap(([, ofNation]) => ofNation));
  return { ...placed(match, groups, law, null), notes: classNotes(named) };
}

// Whether a text is longer than any name, and long to look for.
export const isTooLong = ({ forms }, text) =>
  text.length > 2 * forms.longest_name || lengthOf(text) > forms.longest_name;

// The bodies and classes that a name means under the law of a day.
export function matchesOf(data, text, law) {
  if (isTooLong(data, text)) return [];
  const bodies = bodiesNamed(data, text, law.on);
  const beside = classesBeside(data, text, bodies);
  const named = beside.length ? bodies.filter(({ rank }) => rank < RANK.code) : bodies;
  return [
    ...named.map(({ body }) => matchOfBody(data, body, text, law)),
    ...beside.map((row) => matchOfClass(row, text, law)),
  ];
}
