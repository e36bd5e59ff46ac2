// The body for a reference, the name of an entry, or a name in the directory.
import { indexed } from "./bodies.mjs";
import { scheduleOf } from "./citations.mjs";
import { inThousands } from "./fault_texts.mjs";
import { entryOn } from "./law_on_day.mjs";
import { isTooLong } from "./matches.mjs";
import { looksListed, meaningOf, statementOf } from "./names.mjs";
import { near } from "./near_names.mjs";
import { hint, nearest } from "./nearest_words.mjs";
import { firstOf, partedAtLast, quoted, trimmed } from "./normal_form.mjs";
import { inSentence } from "./sentences.mjs";

// So much of a name that is too long is shown.
const SHOWN = 80;

// A body without the fields that are not known.
const bodyWith = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

const ownIdentifier = (role, ref) => (role === null ? null : `${role}:${ref}`);
const isReference = ({ wordings, classes }, ref) =>
  Object.hasOwn(wordings, ref) || Object.hasOwn(classes, ref);

// The wordings of entries by their names in normal form.
function entriesByName({ wordings }, normal) {
  const named = new Map();
  for (const row of Object.values(wordings).flat()) {
    const key = normal(row.name);
    if (!named.has(key)) named.set(key, []);
    named.get(key).push(row);
  }
  return named;
}

// A body given as NAME=REF,REF; NAME= is a body in no Schedule.
function statedBody(rules, party) {
  const [name, , listed] = partedAtLast(party, "=");
  const refs = [...new Set(listed.split(",").map(trimmed).filter(Boolean))];
  for (const ref of refs)
    if (!isReference(rules, ref)) {
      const every = [...Object.keys(rules.wordings), ...Object.keys(rules.classes)];
      throw new RangeError(`${quoted(ref)} is not a reference${hint(ref, every)}`);
    }
  if (!trimmed(name))
    throw new RangeError(`${quoted(party)} has no name before the equals sign`);
  return { name: trimmed(name), specified_as: refs };
}

// The entries of providers in the parts of the Schedules in which some entries are.
function providerEntries(rules, listed, on) {
  const part = ({ ref, part: number }) => `${scheduleOf(ref)}/${number}`;
  const current = Object.keys(rules.wordings).map((ref) => entryOn(rules, ref, on)).filter(Boolean);
  const parts = new Set(
    current.filter(({ ref, kind }) => kind !== "provider" && listed.includes(ref)).map(part),
  );
  return current.filter((row) => row.kind === "provider" && parts.has(part(row))).map(({ ref }) => ref);
}

// A provider of services named with its client, as "A charity for Leeds City Council": its entries
// follow from those of the client.  null for a text without both names.
function providerBody(rules, data, party, context) {
  const [before, , after] = partedAtLast(party, " for ");
  const [name, clientName] = [trimmed(before), trimmed(after)];
  if (!name || !clientName) return null;
  const client = bodyNamed(rules, data, clientName, { ...context, role: null });
  const entries = providerEntries(rules, client.specified_as, context.on);
  const statement = statementOf(data, before, context);
  const own = statement?.error ? null : statement;
  const stated = own?.body ?? { name };
  const follow = entries.length ? `: its entries follow from that (${entries.join(", ")})` : "";
  context.notes.push(`${stated.name} provides services to ${client.name}${follow}`);
  const { name: ofClient, identifier = null, specified_as } = client;
  return {
    ...stated,
    specified_as: [...new Set([...(stated.specified_as ?? []), ...entries])],
    provides_services_to: bodyWith({ name: ofClient, identifier, specified_as }),
  };
}

// A body of the directory or a class of bodies, with its entries.
function realBody(rules, data, party, named, context) {
  const meaning = meaningOf(data, party, context);
  if (meaning === null) {
    const provider = providerBody(rules, data, party, context);
    if (provider !== null) return provider;
    const { normal } = indexed(data);
    const close = nearest(normal(party), [...named.keys()], { most: 3, cutoff: 0.5 });
    const names = [...new Set([...near(data, party), ...close])].join(", ");
    throw new RangeError(
      `${quoted(party)} is not a reference, a name in the Schedules or a name in the directory: ` +
        "give a reference such as sch4/12, or NAME= for a body that is not listed in any Schedule" +
        (names && `; near names: ${names}`),
    );
  }
  const { match, statement } = meaning;
  if (statement.error) throw new RangeError(statement.error);
  context.notes.push(...statement.notes);
  const { body } = statement;
  const cls = match.named;
  if (!cls || cls.member) return body;
  // Two bodies of one description are two persons.
  const identifier = ownIdentifier(context.role, body.specified_as[0] ?? cls.cls.id);
  return bodyWith({ name: body.name, identifier, specified_as: body.specified_as });
}

// A body from a text: a reference such as sch4/12 or s36/1/b, the name of an entry, of a real body or
// of a class of bodies; NAME=sch4/23 is a body of that name with those references, and NAME= one in no
// Schedule.  It falls in every entry of the same name, in any Schedule.  A context is {on, territory,
// role, notes}: the role gives an identifier that tells two bodies of one description apart (none
// where it is null), and what is doubtful is added to the notes.  Throws RangeError, with the nearest
// names, for any other text.
export function bodyNamed(rules, data, party, context) {
  const { role, notes, on } = context;
  if (isTooLong(data, party))
    throw new RangeError(
      `${quoted(firstOf(party, SHOWN))} is the beginning of a name that is too long: write at most ` +
        `${inThousands(data.forms.longest_name)} characters`,
    );
  if (party.includes("=")) {
    const body = statedBody(rules, party);
    if (!body.specified_as.length)
      notes.push(
        looksListed(data, body.name, on) ??
          `You state that ${body.name} is not listed in any Schedule.`,
      );
    return body;
  }
  if (Object.hasOwn(rules.classes, party))
    return bodyWith({
      name: rules.classes[party].name,
      identifier: ownIdentifier(role, party),
      specified_as: [party],
    });
  const { normal } = indexed(data);
  const named = entriesByName(rules, normal);
  let key = normal(party);
  const isEntry = Object.hasOwn(rules.wordings, party);
  if (isEntry) {
    const own = rules.wordings[party].at(-1);
    key = normal(own.name);
    if (own.kind === "provider") named.set(key, [own]);
  }
  if (!named.has(key)) return realBody(rules, data, party, named, context);
  const entries = named.get(key);
  const [first] = entries;
  return bodyWith({
    name: isEntry ? inSentence(first.name) : party,
    identifier: first.kind === "named" ? null : ownIdentifier(role, first.ref),
    specified_as: [...new Set(entries.map(({ ref }) => ref))],
  });
}
