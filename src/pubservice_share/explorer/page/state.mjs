// What a person stated, and the forms in which the page and the library read it.
import { fillIn } from "./questions.mjs";
import { draftOf, nextKey, partnershipOf } from "./bodies_together.mjs";
import { draftFrom, emptyDraft } from "./drafts.mjs";
import { HINT, PARTIES } from "./selection.mjs";

const FEWEST_FIELDS = 3;

// What a person stated.  The document may lack what has not been chosen yet.  A partnership has
// each body under a key of its own, in the order of keys.
export const state = {};
const fresh = () => ({
  document: {},
  keys: [],
  adopt: {},
  skipped: new Set(),
  asking: null,
  // For each body that was looked up: how to look it up again on another day.
  sources: {},
  // Whether the page chose the route, because no other could allow it.
  isTaken: false,
  // The keys of the two bodies of the cell that is open.
  pair: null,
  // Whether the document was opened, and not made here.
  isOpened: false,
  // What the next flow of an agreement relies on, and its two bodies.
  next: { power: null, objective: null, territory: ["england"] },
  nextFlow: { discloser: null, recipient: null },
});

// The bodies of the document: key, label, hint.
export const partiesOf = ({ document, keys }) =>
  PARTIES[document.type] ??
  keys.map((key, place) => [key, `Body ${place + 1}`, place ? null : HINT]);

export const isAgreement = () => state.document.type === "agreement";
// Whether an agreement was opened, or has two parties: a draft of nobody needs no answer.
export const isBegun = () => state.isOpened || state.document.parties.length > 1;
export const isMany = () => state.document.type === "partnership";
export const hasRoutes = () => isMany() || state.document.type === "disclosure";
// The document as the library reads it.
export const whole = () =>
  isMany() ? partnershipOf(state.document, state.keys).partnership : state.document;
export const namedBodies = () =>
  partiesOf(state).flatMap(([key]) => (state.document[key] ? [state.document[key]] : []));
export const hasBodies = () =>
  state.document.territory?.length !== 0 &&
  namedBodies().length >= (isMany() ? 2 : PARTIES[state.document.type].length);
export const isComplete = () =>
  isAgreement() || (hasBodies() && Boolean(state.document[hasRoutes() ? "power" : "received_under"]));

// The document with a route; elements belong to one objective.
export function routed(document, route) {
  const { objective, pursues, ...kept } = document;
  const next = { ...kept, power: route.power };
  if (route.objective) next.objective = route.objective;
  if (pursues && route.objective === objective) next.pursues = pursues;
  return next;
}

// A partnership starts with a few empty fields.
function fillKeys() {
  while (isMany() && state.keys.length < FEWEST_FIELDS)
    state.keys = [...state.keys, nextKey(state.document, state.keys)];
}

// A disclosure as a partnership, with its bodies and facts.
export function asPartnership() {
  const { discloser, recipient, $schema: _, ...facts } = state.document;
  const { sources, isTaken, adopt } = state;
  const bodies = { "party-1": discloser, "party-2": recipient };
  const keys = ["party-1", "party-2"];
  const named = Object.fromEntries(Object.entries(bodies).filter(([, body]) => body));
  Object.assign(state, fresh(), {
    ...{ keys, adopt, isTaken },
    document: { ...facts, ...named, type: "partnership" },
    sources: { "party-1": sources.discloser, "party-2": sources.recipient },
  });
}

// The first two bodies of a partnership as a disclosure.
function asDisclosure() {
  const { partnership, named } = partnershipOf(state.document, state.keys);
  const { parties, agreements: _, $schema: __, ...facts } = partnership;
  const { sources, isTaken, adopt } = state;
  const [discloser, recipient] = parties;
  Object.assign(state, fresh(), {
    ...{ adopt, isTaken },
    document: {
      ...facts,
      type: "disclosure",
      ...(discloser && { discloser }),
      ...(recipient && { recipient }),
    },
    sources: { discloser: sources[named[0]], recipient: sources[named[1]] },
  });
}

// A partnership with an answer; elements belong to one objective.
export function withAnswer(path, { pursues }, value) {
  const document = fillIn(state.document, path, value);
  if (path === "objective" && !pursues) delete document.pursues;
  return document;
}

// Begin with a document that the library would read.
export function begin(document, adopt) {
  const draft = document.type === "partnership" ? draftOf(document) : { document };
  Object.assign(state, fresh(), draft, { adopt, isOpened: true });
  const first = document.type === "agreement" ? document.flows?.[0] : null;
  if (first)
    state.next = {
      ...{ power: first.power ?? null, objective: first.objective ?? null },
      territory: first.territory ?? ["england"],
    };
  fillKeys();
}

// A disclosure or a partnership as a draft of an agreement; otherwise an empty one.
function asAgreement(rules, hasDay) {
  const { document, keys, sources, adopt } = state;
  if (!["disclosure", "partnership"].includes(document.type))
    return Object.assign(state, fresh(), { document: emptyDraft() });
  const { draft, aim } = draftFrom(rules, document, keys, hasDay ? document.on : null);
  const named = partiesOf(state).map(([key]) => key).filter((key) => document[key]);
  const byId = draft.parties.map(({ id }, place) => [id, sources[named[place]] ?? null]);
  const own = { ...fresh(), adopt, next: aim, sources: Object.fromEntries(byId) };
  return Object.assign(state, own, { document: draft });
}

// Ask about another noun: a disclosure and a partnership keep the bodies and the facts, and so does
// an agreement that is made of one.  `otherwise` is the day of the page.
export function askAbout(type, rules, otherwise) {
  const { type: before, on = otherwise, territory = ["england"] } = state.document;
  if (type === "agreement") return asAgreement(rules, on !== otherwise);
  if (type === "partnership" && before === "disclosure") asPartnership();
  else if (type === "disclosure" && before === "partnership") asDisclosure();
  else {
    const hasPlaces = ["disclosure", "partnership"].includes(type);
    Object.assign(state, fresh(), { document: hasPlaces ? { type, on, territory } : { type, on } });
  }
  fillKeys();
}
