// Which powers and objectives could carry a flow, and the bodies between which it goes.
import { explained } from "./assessment.mjs";
import { scheduleOf } from "./citations.mjs";
import { asks, inSentence } from "./sentences.mjs";

const STATES = ["open", "reading", "closed"];

// How far a closed route is from opening: nobody can become a supplier or an undertaker.
const distance = (route) =>
  route.closed_by.reduce((sum, { rule }) => sum + (rule.id.endsWith("-class") ? 5 : 1), 0);

// Every route between two bodies, best first; the closed ones last, the nearest miss first.
export function routesBetween(rules, words, { discloser, recipient, on, territory }) {
  const found = rules.law.powers.flatMap((power) => {
    const objectives = power.id === "s35" ? rules.law.objectives.map((row) => row.id) : [null];
    return objectives.map((objective) => {
      const document = { type: "disclosure", power: power.id, objective, on, territory };
      const told = explained(rules, { ...document, discloser, recipient });
      const closed = told.outcome === "not-permitted";
      return {
        power: power.id,
        objective,
        title: objective ? rules.objectives[objective].title : (power.short_title ?? power.title),
        state: closed ? "closed" : told.readings.length ? "reading" : "open",
        needs: told.missing.map((path) => [path, asks(rules, words, told.document, path).question]),
        readings: told.readings,
        closed_by: told.findings.filter(({ rule, result }) => rule.decides && result === "not-met"),
        document: told.document,
      };
    });
  });
  const place = (route) => STATES.indexOf(route.state);
  return found.sort((a, b) => place(a) - place(b) || distance(a) - distance(b));
}

export const plainly = (text) =>
  text.toLowerCase().replaceAll("&", "and").split(/\s+/).filter(Boolean).join(" ");

const unnamed = (name) => plainly(name).replace(/^the /, "");

// Where an entry stands, in words.
export const placeOf = (ref) => `Schedule ${scheduleOf(ref)}, paragraph ${ref.split("/")[1]}`;

// Everything that can be chosen as a body: the directory, the entries and the classes.
export function choosable(rules, directory) {
  const made = directory.map((row) => ({
    key: row.id,
    text: row.name,
    kind: row.kind,
    found: plainly([row.name, ...row.also, row.id.split(":")[1]].join(" | ")),
    body: row.body,
    note: row.note,
  }));
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
    made.push({
      key: ref,
      text: row.name,
      kind: placeOf(ref),
      found: plainly([...rows.map((held) => held.name), ...refs].join(" | ")),
      several: row.kind !== "named",
      body: { name: inSentence(row.name), specified_as: refs },
      note: null,
    });
  }
  for (const row of rules.law.recipient_classes)
    made.push({
      key: row.ref,
      text: row.name,
      kind: row.citation,
      found: plainly(`${row.name} | ${row.ref}`),
      several: true,
      body: { name: row.name, specified_as: [row.ref] },
      note: null,
    });
  return made;
}

// The body for a choice.  Two bodies of one description are two persons.
export function bodyFor(choice, role) {
  const body = structuredClone(choice.body);
  if (body.specified_as === null) delete body.specified_as;
  if (choice.several) body.identifier = `${role}:${choice.key}`;
  return body;
}

// What fits a text, best first: names that begin so, then names with all its words.
export function fitting(choices, text, most) {
  const wanted = plainly(text);
  if (!wanted) return { shown: choices.slice(0, most), count: choices.length };
  const words = wanted.split(" ");
  const fits = choices.filter(({ found }) => words.every((word) => found.includes(word)));
  const rank = ({ found }) =>
    found.startsWith(wanted) || found.startsWith(`the ${wanted}`)
      ? 0
      : ` ${found}`.includes(` ${wanted}`)
        ? 1
        : 2;
  const sorted = fits.map((choice) => [rank(choice), choice]).sort((a, b) => a[0] - b[0]);
  return { shown: sorted.slice(0, most).map(([, choice]) => choice), count: fits.length };
}
