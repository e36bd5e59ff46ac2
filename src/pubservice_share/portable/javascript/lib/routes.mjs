// Which powers and objectives could carry a flow between two bodies.
import { explained } from "./assessment.mjs";
import { DocumentError } from "./document_error.mjs";
import { dutiesOf } from "./duties.mjs";
import { checkedDocument } from "./faults.mjs";
import { isObject } from "./fault_texts.mjs";
import { lawDay } from "./law_on_day.mjs";
import { bodyNamed } from "./named_bodies.mjs";
import { asks, dutyNotesOf, reasonOf } from "./sentences.mjs";
import { objectiveMeant } from "./word_hints.mjs";

const STATES = ["open", "reading", "closed"];

// How far a closed route is from opening.  A body may qualify as a provider of services; it cannot
// become a supplier or an undertaker.
const distance = (route) =>
  route.closed_by.reduce((sum, { rule }) => sum + (rule.id.endsWith("-class") ? 5 : 1), 0);

// The objectives of a power to try; null stands for a power without objectives.
function objectivesOf(rules, power, objective) {
  if (power.id === "s35")
    return objective === null ? rules.law.objectives.map(({ id }) => id) : [objective];
  return objective === null || objective === power.register_objective ? [null] : [];
}

function routeOf(rules, words, document, title) {
  const answer = explained(rules, document);
  const closed = answer.outcome === "not-permitted";
  const placed = answer.findings.filter(({ rule }) =>
    ["/discloser", "/recipient"].includes(rule.pointer),
  );
  return {
    power: document.power,
    objective: document.objective,
    title,
    state: closed ? "closed" : answer.readings.length ? "reading" : "open",
    needs: answer.missing.map((path) => [path, asks(rules, words, document, path).question]),
    readings: answer.readings,
    closed_by: answer.findings.filter(({ rule, result }) => rule.decides && result === "not-met"),
    citations: [...new Set(placed.flatMap(({ citations }) => citations))],
    document,
  };
}

// Every route between two bodies, best first; the closed ones last, the nearest miss first.  Each has
// its disclosure, and its reasons as findings of rules.
export function routesBetween(rules, words, { discloser, recipient, on, territory, objective = null }) {
  const routes = rules.law.powers.flatMap((power) =>
    objectivesOf(rules, power, objective).map((aim) => {
      const flow = { type: "disclosure", power: power.id, objective: aim, on, territory };
      const title = aim ? rules.objectives[aim].title : (power.short_title ?? power.title);
      return routeOf(rules, words, { ...flow, discloser, recipient }, title);
    }),
  );
  const place = (route) => STATES.indexOf(route.state);
  return routes.sort((a, b) => place(a) - place(b) || distance(a) - distance(b));
}

// A route as plain values.
function plainRoute(rules, words, route) {
  const reasons = route.closed_by.map((finding) => ({
    rule: finding.rule.id,
    ...reasonOf(rules, words, route.document, finding),
    citations: finding.citations,
  }));
  const { power, objective, title, state, needs, readings, citations } = route;
  return {
    ...{ power, objective, title, state },
    needs: needs.map(([fact, question]) => ({ fact, question })),
    ...{ readings, closed_by: reasons, citations },
  };
}

// The body of a party, which is an object as a document states it, or a text.
function partyOf(rules, data, party, context) {
  if (typeof party === "string") return bodyNamed(rules, data, party, context);
  if (isObject(party)) return party;
  throw new TypeError("a party is a name, a reference or a body such as { name, specified_as }");
}

// The flow between two parties that a user names, checked: {flow, notes}.
function flowOf(rules, data, [discloser, recipient], { on, territory, objective }) {
  const day = lawDay(rules, on);
  const places = Array.isArray(territory) ? [...territory] : [territory];
  const notes = [];
  let aim = null;
  if (objective !== null) {
    if (typeof objective !== "string") throw new TypeError("an objective is named by a text");
    const meant = objectiveMeant(rules, objective);
    if (meant.error) throw new RangeError(meant.error);
    aim = meant.id;
    if (meant.note) notes.push(`${meant.note}.`);
  }
  const context = { on: day, territory: places, notes };
  const parties = {
    discloser: partyOf(rules, data, discloser, { ...context, role: "from" }),
    recipient: partyOf(rules, data, recipient, { ...context, role: "to" }),
  };
  const flow = { type: "disclosure", power: rules.law.powers[0].id, on: day, territory: places };
  const { document, faults } = checkedDocument(rules, { ...flow, ...parties }, { quote: true });
  if (faults.length) throw new DocumentError(faults);
  return { flow: { ...document, objective: aim }, notes };
}

// Every power and objective that could carry a flow between two bodies, best first.  A party is a
// body, a reference, the name of an entry, or a body of the directory or a class of bodies by name.
// Facts that are not known stay unknown, and each route names those that it still needs.
// `objective` keeps the routes of one objective, by its id or a name that means it alone.  Throws
// TypeError for a value of another kind, RangeError for text that is not a day and for a party or an
// objective that cannot be found, and DocumentError for a body or a territory with a fault.
export function routesFor(
  rules,
  data,
  discloser,
  recipient,
  { on, territory = "england", objective = null } = {},
) {
  const { words } = rules.pack;
  const { flow, notes } = flowOf(rules, data, [discloser, recipient], { on, territory, objective });
  const routes = routesBetween(rules, words, flow);
  const open = routes.filter(({ state }) => state !== "closed");
  const [miss = null] = open.length ? [] : routes;
  // A duty is named beside all routes, whatever its powers and objectives.
  const duties = dutiesOf(rules, { ...flow, power: null, objective: null });
  return {
    type: "routes",
    from: flow.discloser.name,
    to: flow.recipient.name,
    on: flow.on,
    territory: [...flow.territory],
    routes: open.map((route) => plainRoute(rules, words, route)),
    nearest_miss: miss && plainRoute(rules, words, miss),
    notes: [
      ...new Set(notes),
      words["note.permissive"],
      ...dutyNotesOf(words, { duties }),
      words["note.route"],
      words["note.powers-untouched"],
      words["note.no-advice"],
    ],
  };
}
