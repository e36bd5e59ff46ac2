// What a person may mean by a name, as choices, and what the directory says of a chosen body.
import { indexed } from "./bodies.mjs";
import { bodyNamed } from "./named_bodies.mjs";
import { nationName } from "./matches.mjs";
import {
  looksListed,
  search,
  statementIn,
  statementOf,
  statementOfId,
  statementsOf,
  withArticle,
} from "./names.mjs";
import { bodyFor, fitting, placeOf } from "./body_choices.mjs";

const MOST = 12;
// Shorter text is like too many names.
const SHORTEST = 3;

const contextOf = ({ on, territory = [] }) => ({ on, territory });
const sentence = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);
const same = (a, b) => [...a].sort().join() === [...b].sort().join();

// Entries of a body or a class, in short.
export const listedIn = ({ classes }, refs) =>
  refs.length
    ? refs.map((ref) => classes[ref]?.citation ?? placeOf(ref)).join("; ")
    : "not listed in any Schedule";

// Two bodies of one class are two persons, unless the name is one member's own.
function bodyOf({ match, statement }, party) {
  const { named } = match;
  if (named === null || named.member) return statement.body;
  return { ...statement.body, identifier: `${party}:class:${named.cls.id}` };
}

// How a statement is looked up again on another day.
const sourceOf = ({ match, nation }, chosen) => ({
  text: match.text,
  ...(match.named === null ? { id: match.identifier } : { cls: match.named.cls.id, nation }),
  chosen,
});

function optionOf({ directory, rules }, row, party, rows) {
  const { match, nation, statement } = row;
  const { named } = match;
  const refs = statement.body.specified_as;
  // One of several that the name does not settle.
  const chosen = rows.filter((other) => other.match === match).length > 1;
  const option = { exact: true, body: bodyOf(row, party), source: sourceOf(row, chosen) };
  if (named !== null) {
    const place = nation ? ` in ${nationName(nation)}` : "";
    const cls = `${withArticle(named.cls.name)}${place}`;
    const text = named.member ? match.text : cls;
    const kind = named.member ? `taken as ${cls}` : "class of body";
    return { ...option, key: `class:${named.cls.id}`, text, kind: `${kind}: ${listedIn(rules, refs)}` };
  }
  const kind = match.person
    ? `part of ${match.person.name}`
    : chosen
      ? `as ${listedIn(rules, refs)}`
      : directory.kinds[match.kind];
  return { ...option, key: match.identifier, text: match.name, kind };
}

// The choice of the directory or of the entries, as an option.
function furtherOption(page, document, choice, party) {
  if (choice.body) return { ...choice, body: bodyFor(choice, party) };
  if (choice.cls) return { ...choice, retype: choice.text };
  const statement = statementOfId(page.directory, choice.id, choice.text, document.on);
  if (statement.error) return { ...choice, retype: choice.text };
  return { ...choice, body: statement.body, source: { text: choice.text, id: choice.id } };
}

// A provider of services that is named with its client, as "A charity for Leeds City Council"; none
// for another text.
function providerOption({ rules, directory }, document, text) {
  if (!/ for /i.test(text)) return [];
  try {
    const context = { ...contextOf(document), role: null, notes: [] };
    const body = bodyNamed(rules, directory, text, context);
    const client = body.provides_services_to;
    if (!client) return [];
    const kind = `provides services to ${client.name}: ${listedIn(rules, body.specified_as)}`;
    return [{ key: `provider:${text}`, exact: true, text: body.name, kind, body, source: null }];
  } catch (error) {
    if (error instanceof RangeError) return [];
    throw error;
  }
}

// What a text offers: the options, how many there are, and what to know where a name cannot be
// chosen.  Names that are spelt like the text are a help with spelling, where nothing fits.
export function offered(page, document, text, party) {
  const { directory, choices } = page;
  if (!text) {
    const { shown, count } = fitting(choices, "", MOST);
    const options = shown.map((choice) => furtherOption(page, document, choice, party));
    return { options, count, exact: [], says: "" };
  }
  const rows = statementsOf(directory, text, contextOf(document));
  const usable = rows.filter(({ statement }) => !statement.error);
  const named = usable.map((row) => optionOf(page, row, party, usable));
  const exact = rows.length ? named : providerOption(page, document, text);
  const says = rows.flatMap(({ statement: row }) => (row.error ? sentence(row.error) : [])).join(" ");
  const keys = new Set(exact.map(({ key }) => key));
  const partial = fitting(choices, text, MOST + keys.size);
  const further = partial.shown.filter(({ key }) => !keys.has(key));
  const repeated = partial.shown.length - further.length;
  const options = [
    ...exact,
    ...further
      .slice(0, Math.max(0, MOST - exact.length))
      .map((choice) => furtherOption(page, document, choice, party)),
  ];
  const count = exact.length + partial.count - repeated;
  if (!options.length && !rows.length && text.length >= SHORTEST)
    for (const name of search(directory, text, document.on).near)
      options.push({ text: name, kind: "spelt like what you typed", retype: name, near: true });
  const own = [
    { text: `Use the name \u201c${text}\u201d`, kind: "its entries are asked for", body: { name: text } },
    {
      text: `\u201c${text}\u201d is not listed in any Schedule`,
      kind: "as you state",
      body: { name: text, specified_as: [] },
    },
  ];
  return { options: [...options, ...own], count, exact, says };
}

// The document on another day or in other territory: what was looked up is looked up again.
export function lookedUpAgain({ directory }, document, sources) {
  const changes = {};
  for (const [party, source] of Object.entries(sources)) {
    const body = document[party];
    if (!source || !body) continue;
    const { text, id, cls, nation, chosen } = source;
    if (id) {
      if (chosen) continue;
      const statement = statementOfId(directory, id, text, document.on);
      if (!statement.error) changes[party] = { ...body, ...statement.body };
      continue;
    }
    if (chosen && nation === null) continue;
    const statement = chosen
      ? statementIn(directory, text, { on: document.on, nation, id: cls })
      : statementOf(directory, text, contextOf(document));
    const { specified_as: _, ...open } = body;
    changes[party] =
      statement && !statement.error
        ? { ...open, specified_as: statement.body.specified_as }
        : open;
  }
  return { ...document, ...changes };
}

const AS = /^(?:.+) \(as (.+)\)$/s;

// What the directory says of the name or the identifier of a body.
function statementFor({ directory }, document, body, source) {
  const text = source?.text ?? AS.exec(body.name)?.[1] ?? body.name;
  const id = source?.id ?? (indexed(directory).body(body.identifier) ? body.identifier : null);
  const statement = statementOf(directory, text, contextOf(document));
  if (!id || statement?.body?.identifier === id) return statement;
  return statementOfId(directory, id, text, document.on);
}

// What to show beside a body: {says: [sentences], warning, options, unknown}.
export function aboutBody(page, document, party, source) {
  const body = document[party];
  const { directory } = page;
  const refs = body.specified_as ?? null;
  const statement = statementFor(page, document, body, source);
  const about = { says: [], warning: null, options: [] };
  if (statement && !statement.error && refs && same(refs, statement.body.specified_as))
    return { ...about, says: [sentence(statement.summary), ...statement.notes] };
  if (refs === null) {
    const { options, exact } = offered(page, document, source?.text ?? body.name, party);
    if (statement)
      return { ...about, says: [sentence(statement.error ?? statement.summary)], options: exact };
    const names = options.filter(({ near }) => near).map(({ text }) => text);
    const like = names.length ? ` Names that are spelt like it: ${names.join("; ")}.` : "";
    const says = `${body.name} is not in the directory. State its entries, or that it is not listed in any Schedule.${like}`;
    return { ...about, says: [says] };
  }
  // One of the statements that the name can become.
  const chosen = statementsOf(directory, source?.text ?? body.name, contextOf(document)).find(
    ({ statement: row }) => !row.error && same(refs, row.body.specified_as),
  );
  if (chosen) {
    const { summary, notes } = chosen.statement;
    return { ...about, says: [sentence(summary), ...notes] };
  }
  if (statement?.error && indexed(directory).body(body.identifier))
    return { ...about, warning: sentence(statement.error) };
  if (refs.length) return about;
  const warning = looksListed(directory, body.name, document.on);
  const options = warning ? offered(page, document, body.name, party).exact : [];
  return { ...about, warning, options };
}
