// Everything that can be chosen as a body.
import { scheduleOf } from "./citations.mjs";
import { indexed } from "./bodies.mjs";
import { withArticle } from "./names.mjs";
import { inSentence } from "./sentences.mjs";

export const plainly = (text) =>
  text.toLowerCase().replaceAll("&", "and").split(/\s+/).filter(Boolean).join(" ");

const unnamed = (name) => plainly(name).replace(/^the /, "");

// The place of an entry, in words.
export const placeOf = (ref) => `Schedule ${scheduleOf(ref)}, paragraph ${ref.split("/")[1]}`;

// Everything that can be chosen as a body: the directory, classes of body, the entries and the
// recipient classes.
export function choosable(rules, directory) {
  const { bodies } = indexed(directory);
  const choices = bodies.map((row) => ({
    key: row.id,
    text: row.name,
    kind: `${directory.kinds[row.kind]}${row.to ? `, until ${row.to}` : ""}`,
    search: plainly([row.name, ...row.also, ...row.everyday, row.id.split(":")[1]].join(" | ")),
    id: row.id,
  }));
  for (const cls of directory.classes)
    choices.push({
      key: `class:${cls.id}`,
      text: withArticle(cls.name),
      kind: "class of body",
      search: plainly([cls.name, ...cls.names, ...Object.values(cls.names_of ?? {}).flat()].join(" | ")),
      cls: cls.id,
    });
  const named = new Map();
  for (const [ref, rows] of Object.entries(rules.wordings)) {
    // A body falls in every entry of its name; a provider of services is one for each client.
    const own = rows.at(-1).kind === "provider" ? [ref] : rows.map((row) => unnamed(row.name));
    for (const name of own) named.set(name, (named.get(name) ?? new Set()).add(ref));
  }
  const offered = new Set();
  for (const [ref, rows] of Object.entries(rules.wordings)) {
    const row = rows.at(-1);
    const provider = row.kind === "provider";
    const refs = provider ? [ref] : [...named.get(unnamed(row.name))];
    const key = refs.join();
    if (offered.has(key)) continue;
    offered.add(key);
    choices.push({
      key: ref,
      text: row.name,
      kind: placeOf(ref),
      search: plainly([...rows.map((wording) => wording.name), ...refs].join(" | ")),
      isDescription: row.kind !== "named",
      body: { name: inSentence(row.name), specified_as: refs },
    });
  }
  for (const row of rules.law.recipient_classes)
    choices.push({
      key: row.ref,
      text: row.name,
      kind: row.citation,
      search: plainly(`${row.name} | ${row.ref}`),
      isDescription: true,
      body: { name: row.name, specified_as: [row.ref] },
    });
  return choices;
}

// The body for an entry or a recipient class.  Two bodies of one description are two persons.
export function bodyFor(choice, role) {
  const body = structuredClone(choice.body);
  if (choice.isDescription) body.identifier = `${role}:${choice.key}`;
  return body;
}

// The choices that match a text, best first: names that begin with it, then names with all its words.
export function fitting(choices, text, most) {
  const typed = plainly(text);
  if (!typed) return { shown: choices.slice(0, most), count: choices.length };
  const words = typed.split(" ");
  const fits = choices.filter(({ search }) => words.every((word) => search.includes(word)));
  const rank = ({ search }) =>
    search.startsWith(typed) || search.startsWith(`the ${typed}`)
      ? 0
      : ` ${search}`.includes(` ${typed}`)
        ? 1
        : 2;
  const sorted = fits.map((choice) => [rank(choice), choice]).sort((a, b) => a[0] - b[0]);
  return { shown: sorted.slice(0, most).map(([, choice]) => choice), count: fits.length };
}
