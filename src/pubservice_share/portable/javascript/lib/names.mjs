// The look-up of a name in an exported directory, with the answers of the library.
import { existsOn, indexed, lawOn, nameOn } from "./bodies.mjs";
import { inNation } from "./body_classes.mjs";
import { entriesIn, isTooLong, matchesOf, matchOfBody, nationName } from "./matches.mjs";
import { near } from "./near_names.mjs";
import { capitalFirst, quoted } from "./normal_form.mjs";

// A match as the library gives it.
function plain(match) {
  const { body, person } = match;
  const row = {
    ...{ name: match.name, identifier: match.identifier, kind: match.kind },
    ...{ entries: match.entries, in_no_entry: match.in_no_entry },
    ...{ alternatives: match.alternatives, alike: match.alike },
    ...{ recipient_classes: match.recipient_classes, exists: match.exists },
    part_of: person && { name: person.name, identifier: person.id },
    notes: match.notes,
  };
  if (match.nations !== null) row.nations = match.nations;
  if (body === null) return row;
  return {
    ...row,
    ...{ nation: body.nation, from: body.from ?? null, to: body.to ?? null },
    ...{ replaced_by: body.replaced_by, source: body.source, status: body.status },
  };
}

// What a name means on a day: {found, near}.
export function search(data, text, on) {
  if (typeof text !== "string") throw new TypeError("a name is text");
  const found = matchesOf(data, text, lawOn(data, on));
  const isNothing = !found.length && !isTooLong(data, text);
  return { found: found.map(plain), near: isNothing ? near(data, text) : [] };
}

// Every body of the directory that exists on a day, as a match; of one kind, of one nation.
export function everyMatch(data, { on, kind = null, nation = null }) {
  const law = lawOn(data, on);
  return indexed(data)
    .bodies.filter(
      (body) =>
        existsOn(body, on) &&
        (kind === null || body.kind === kind) &&
        (nation === null || body.nation === nation),
    )
    .map((body) => plain(matchOfBody(data, body, body.name, law)));
}

const choicesOf = (groups) => groups.map((group) => group.join(", ") || "no entry").join(" or ");

// A name with "a" or "an"; the letters of a short form such as NHS are spoken one by one.
export function withArticle(name) {
  const start = name.slice(0, 2);
  const vowels = /[A-Z]/.test(start) && !/[a-z]/.test(start) ? "AEFHILMNORSX" : "aeioAEIO";
  return `${name && vowels.includes(name[0]) ? "an" : "a"} ${name}`;
}

const described = ({ name, identifier }) =>
  identifier === null ? `a ${name}` : `${name} (${identifier})`;

function summaryOf(match, body) {
  const listed = body.specified_as.join(", ") || "no entry";
  const name = match.identifier === null ? match.name : `${match.name}, ${match.identifier}`;
  const place = match.named === null ? "directory" : "class of body";
  return `${match.text}: ${listed} (${place}: ${name})`;
}

const stated = (match, body, notes) => ({ body, notes, summary: summaryOf(match, body) });

function ofBody(match, law) {
  const { body } = match;
  if (!match.exists) return { error: match.notes.join(" ") };
  if (body.part_of.length && match.person === null)
    return { error: `${match.notes.join(" ")} Name that body` };
  const person = match.person ?? body;
  if (match.alternatives.length && !match.alike) {
    const choices = choicesOf(match.alternatives.map((group) => [...match.entries, ...group]));
    return {
      error:
        `${match.notes.join(" ")} The law does not treat them alike: write ${match.name}= ` +
        `with its entries (${choices})`,
    };
  }
  const name =
    match.person === null ? match.name : `${nameOn(person, law.on)} (as ${match.text})`;
  const refs = (person.groups[0] ?? []).filter(law.isReference);
  return stated(match, { name, identifier: person.id, specified_as: refs }, match.notes);
}

// The nations of the councils whose place names stand in a text.
function nationsInName(data, text) {
  const { normal, nationsOfPlaces } = indexed(data);
  const words = ` ${normal(text)} `;
  const nations = new Set();
  for (const [place, own] of nationsOfPlaces)
    if (words.includes(` ${place} `)) for (const nation of own) nations.add(nation);
  return nations;
}

// The nation of a class: its only one, or the one territory, unless its name says another.
function nationOf(data, { named, text }, territory) {
  if (named.nations.length === 1) return named.nations[0];
  const [only] = territory;
  if (new Set(territory).size !== 1 || !named.nations.includes(only)) return null;
  const places = named.member ? nationsInName(data, text) : new Set();
  return !places.size || places.has(only) ? only : null;
}

function ofClass(data, match, territory, law) {
  const { named, text } = match;
  const { cls } = named;
  if (cls.instead) return { error: `${quoted(text)}: ${cls.instead}` };
  const nation = nationOf(data, match, territory);
  if (nation === null && new Set(Object.values(match.nations).map(String)).size > 1) {
    const choices = named.nations
      .map((place) => `in ${nationName(place)}: ${choicesOf(entriesIn(named, place, law))}`)
      .join("; ");
    const article = withArticle(cls.name);
    return {
      error:
        `${quoted(text)} does not say in which nation, and the law on ${article} differs ` +
        `between nations (${choices}). State one territory, or name the nation, as in ` +
        `"${article} in Wales"`,
    };
  }
  return ofClassIn(match, nation, law);
}

// The statement of a class in a nation; null where the law of all its nations is one.
function ofClassIn(match, nation, law) {
  const { named, text } = match;
  const { cls } = named;
  const place = nation ?? named.nations[0];
  const groups = entriesIn(named, place, law);
  const says = inNation(named, place);
  if (groups.length > 1 && !law.alike(groups))
    return {
      error:
        `${quoted(text)} may fall in any of these: ${choicesOf(groups)}, and the law does not ` +
        `treat them alike. Name the body, or write ${text}= with its entries`,
    };
  const [listed] = groups;
  const where = nation === null && named.nations.length > 1 ? "" : ` in ${nationName(place)}`;
  const notes = [
    `${capitalFirst(text)} was taken as ${withArticle(cls.name)}${where} ` +
      `(${listed.join(", ") || "no entry"}). Check with the body itself.`,
  ];
  if (cls.person && listed.length) notes.push(`The specified person is ${cls.person}.`);
  if (groups.length > 1)
    notes.push(
      `${text}: it may fall in any of these: ${choicesOf(groups)}; the law treats them ` +
        "alike on this day.",
    );
  if (!listed.some(law.isEntry) && says.reason) {
    notes.push(`${capitalFirst(text)} is not listed in any Schedule: ${says.reason}.`);
    if (says.advice) notes.push(says.advice);
  }
  if (says.note) notes.push(says.note);
  return stated(match, { name: text, specified_as: listed }, notes);
}

const ofMatch = (data, match, territory, law) =>
  match.named === null ? ofBody(match, law) : ofClass(data, match, territory, law);

// The body that a document states for a name: {body, notes, summary}; {error} where it has several
// meanings or the law treats the possible entries differently; null where nothing has the name.
export const statementOf = (data, text, context) => meaningOf(data, text, context)?.statement ?? null;

// The same with the match, which is null where a name has several meanings: {match, statement}.
export function meaningOf(data, text, { on, territory = [] }) {
  const law = lawOn(data, on);
  const found = matchesOf(data, text, law);
  if (!found.length) return null;
  if (found.length > 1) {
    const meant = found.map(described).join("; ");
    const error = `${quoted(text)} may mean any of these: ${meant}. Write the name in full`;
    return { match: null, statement: { error } };
  }
  return { match: found[0], statement: ofMatch(data, found[0], territory, law) };
}

// The statement of a body by its id, under the name that was written for it.
export function statementOfId(data, id, text, on) {
  const body = indexed(data).body(id);
  const law = lawOn(data, on);
  return body && ofBody(matchOfBody(data, body, text, law), law);
}

// Every statement that a name can become, one for each body, nation and group of entries:
// [{match, nation, statement}].  One with statement.error cannot be chosen.
export function statementsOf(data, text, { on, territory = [] }) {
  const law = lawOn(data, on);
  return matchesOf(data, text, law).flatMap((match) =>
    match.named === null
      ? statementsOfBody(match, law)
      : statementsOfClass(data, match, territory, law),
  );
}

function statementsOfBody(match, law) {
  const statement = ofBody(match, law);
  if (!statement.error || !match.exists || !match.alternatives.length)
    return [{ match, nation: null, statement }];
  return match.alternatives.map((group) => ({
    match,
    nation: null,
    statement: withEntries(match, [...match.entries, ...group]),
  }));
}

function statementsOfClass(data, match, territory, law) {
  const { named } = match;
  const nation = nationOf(data, match, territory);
  const statement = ofClass(data, match, territory, law);
  if (!statement.error || named.cls.instead) return [{ match, nation, statement }];
  const within = named.nations.filter((place) => territory.includes(place));
  const places = nation ? [nation] : within.length > 1 ? within : named.nations;
  return places.flatMap((place) => statementsIn(match, place, law));
}

// The statements of a class in a nation: one for each group of entries that the law treats apart.
function statementsIn(match, nation, law) {
  const statement = ofClassIn(match, nation, law);
  if (!statement.error) return [{ match, nation, statement }];
  return entriesIn(match.named, nation, law).map((group) => ({
    match,
    nation,
    statement: withEntries(match, group),
  }));
}

// The statement of a class in a nation that a person chose; null where the name is no such class.
export function statementIn(data, text, { on, nation, id }) {
  const law = lawOn(data, on);
  const match = matchesOf(data, text, law).find(
    ({ named }) => named?.cls.id === id && named.nations.includes(nation),
  );
  return match ? ofClassIn(match, nation, law) : null;
}

// A statement with the entries that a person chose from the possible ones.
function withEntries(match, refs) {
  const identifier = match.identifier === null ? {} : { identifier: match.identifier };
  const name = match.named === null ? match.name : match.text;
  return stated(match, { name, ...identifier, specified_as: refs }, match.notes);
}

// A warning for a body that a person states to be in no entry, though its name looks listed.
export function looksListed(data, name, on) {
  for (const match of matchesOf(data, name, lawOn(data, on))) {
    if (match.body !== null && (match.entries.length || match.alternatives.length)) {
      const listed = match.entries.join(", ") || choicesOf(match.alternatives);
      return (
        `You state that ${name} is not listed in any Schedule, but the directory has ` +
        `${match.name} (${listed}).`
      );
    }
    const places = Object.entries(match.nations ?? {}).filter(([, refs]) => refs.length);
    if (match.named === null || !places.length) continue;
    const listed = places.map(([nation, refs]) => `in ${nationName(nation)} ${refs.join(", ")}`);
    return (
      `You state that ${name} is not listed in any Schedule, but its name looks like ` +
      `${withArticle(match.named.cls.name)}: ${listed.join("; ")}.`
    );
  }
  return null;
}
