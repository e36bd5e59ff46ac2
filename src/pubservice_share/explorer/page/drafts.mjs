// A draft of an agreement: its parties, what it is for, when it runs, and who discloses to whom.
import { resultsOf } from "./assessment.mjs";
import { partnershipOf } from "./bodies_together.mjs";
import { read } from "./evaluation.mjs";
import { fillIn } from "./questions.mjs";
import { flowsUnderOtherLaw } from "./gateways.mjs";
import { idOfName } from "./slots.mjs";

export const emptyDraft = () => ({
  ...{ type: "agreement", title: "Draft agreement", status: "draft" },
  ...{ parties: [], flows: null },
});

// What a draft is called as long as nobody has given it another name.
export const draftTitle = ({ title }) => `Draft: ${title}`;
export const hasDraftTitle = ({ title }) => !title || /^Draft(?: agreement$|: )/.test(title);

// The day on which bodies and powers are looked at: the first of the term, or else the day given.
export const dayOf = ({ starts }, otherwise) => starts ?? otherwise;

// The flows that rely on this Chapter, or may.
const asked = (rules, agreement) => {
  const others = flowsUnderOtherLaw(rules, agreement);
  return (agreement.flows ?? []).filter((_, number) => !others.has(number));
};

const distinct = (values) => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

// What the flows rely on, or what the next flow will: {power, objective, territory, areSeveral},
// where `areSeveral` says which of these the flows differ in.
export function aimOf(rules, agreement, next) {
  const flows = asked(rules, agreement);
  if (!flows.length) return { ...next, areSeveral: {} };
  const routes = distinct(flows.map(({ power, objective }) => [power ?? null, objective ?? null]));
  const places = distinct(flows.map(({ territory }) => territory ?? []));
  const [power, objective] = routes.length > 1 ? [next.power, next.objective] : routes[0];
  return {
    ...{ power, objective, territory: places.length > 1 ? next.territory : places[0] },
    areSeveral: { route: routes.length > 1, territory: places.length > 1 },
  };
}

// The agreement whose flows under this Chapter have some fields.
function withFlows(rules, agreement, change) {
  if (!agreement.flows) return agreement;
  const others = flowsUnderOtherLaw(rules, agreement);
  const flows = agreement.flows.map((flow, number) => (others.has(number) ? flow : change(flow)));
  return { ...agreement, flows };
}

// The agreement for an aim: elements belong to one objective.
export function withAim(rules, agreement, { power, objective = null }) {
  const next = withFlows(rules, agreement, (flow) => {
    const { objective: before = null, pursues, ...kept } = flow;
    const own = pursues && before === objective ? { pursues } : {};
    return { ...kept, power, ...(objective ? { objective } : {}), ...own };
  });
  const before = new Set((agreement.flows ?? []).map((flow) => flow.objective ?? null));
  const isSame = before.size === 1 && before.has(objective);
  return next.facts?.pursues && !isSame ? fillIn(next, "facts.pursues", null) : next;
}

export const withTerritory = (rules, agreement, territory) =>
  withFlows(rules, agreement, (flow) => ({ ...flow, territory: territory.length ? territory : null }));

// The agreement with one more party.
export function withParty(agreement, body) {
  const ids = agreement.parties.map(({ id }) => id);
  const party = { id: idOfName(body.name, ids, "party"), ...body };
  return { ...agreement, parties: [...agreement.parties, party] };
}

// The lists in which parties have rows.
const ROWS = ["lawful_bases", "privacy_notices", "code_of_practice", "breach_contacts", "signatures"];

// The agreement without a party: its flows and its rows in other lists go as well.
export function withoutParty(agreement, id) {
  const next = { ...agreement, parties: agreement.parties.filter((party) => party.id !== id) };
  for (const list of ROWS)
    if (next[list]) next[list] = next[list].filter(({ party }) => party !== id);
  const numbers = (agreement.flows ?? []).flatMap((flow, number) =>
    [flow.discloser, flow.recipient].includes(id) ? [number] : [],
  );
  return numbers.reverse().reduce(withoutFlow, next);
}

const placeNamed = (named) =>
  typeof named === "number" ? named : Number(named.slice(named.lastIndexOf("/") + 1));

// The agreement without a flow: gateways name the flows that are left.
export function withoutFlow(agreement, number) {
  const flows = agreement.flows.filter((_, place) => place !== number);
  const gateways = agreement.gateways?.map((gateway) => {
    if (!gateway.flows) return gateway;
    const places = gateway.flows.map(placeNamed).filter((place) => place !== number);
    return { ...gateway, flows: places.map((place) => `/flows/${place > number ? place - 1 : place}`) };
  });
  return { ...agreement, flows: flows.length ? flows : null, ...(gateways && { gateways }) };
}

function flowFor({ power, objective, territory }, discloser, recipient) {
  const flow = { discloser, recipient, power: power ?? null };
  if (objective) flow.objective = objective;
  return { ...flow, territory: territory?.length ? territory : null };
}

const hasFlow = ({ flows }, discloser, recipient) =>
  (flows ?? []).some((flow) => flow.discloser === discloser && flow.recipient === recipient);

// The agreement with a flow more; the same agreement where it has that flow.
export function withFlow(agreement, aim, discloser, recipient) {
  if (hasFlow(agreement, discloser, recipient)) return agreement;
  const flow = flowFor(aim, discloser, recipient);
  return { ...agreement, flows: [...(agreement.flows ?? []), flow] };
}

// Whether the power could carry a flow, whatever its facts turn out to be.
function couldCarry(rules, { power, objective, territory }, on, discloser, recipient) {
  const document = { type: "disclosure", power, objective, territory, on, discloser, recipient };
  return resultsOf(rules, document).outcome !== "not-permitted";
}

// The agreement with every flow that the power could carry.
export const withEveryFlow = (rules, agreement, aim, on) =>
  agreement.parties.reduce(
    (next, discloser) =>
      agreement.parties.reduce(
        (soFar, recipient) =>
          discloser !== recipient && couldCarry(rules, aim, on, discloser, recipient)
            ? withFlow(soFar, aim, discloser.id, recipient.id)
            : soFar,
        next,
      ),
    agreement,
  );

// The facts of a disclosure or a partnership, as an agreement states them for all its flows.
function factsOf({ pack }, document) {
  const stated = pack.agreements.facts.filter((path) => read(document, path) !== null);
  return stated.reduce((facts, path) => fillIn(facts, path, read(document, path)), {});
}

// A draft among the bodies of a disclosure or a partnership, with what is known of it; and the aim
// of its flows.  A partnership's flows are not drawn: a person chooses them.
export function draftFrom(rules, document, keys, starts) {
  const isOne = document.type === "disclosure";
  const sides = isOne
    ? [document.discloser, document.recipient].filter(Boolean)
    : partnershipOf(document, keys).partnership.parties;
  const { power = null, objective = null, territory = ["england"] } = document;
  const aim = { power, objective, territory };
  let draft = sides.reduce(withParty, { ...emptyDraft(), ...(starts && { starts }) });
  const [discloser, recipient] = draft.parties;
  if (isOne && discloser && recipient && power)
    draft = withFlow(draft, aim, discloser.id, recipient.id);
  const facts = factsOf(rules, document);
  return { draft: Object.keys(facts).length ? { ...draft, facts } : draft, aim };
}
