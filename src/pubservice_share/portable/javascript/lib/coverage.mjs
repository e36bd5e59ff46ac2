// Which flows of a partnership its agreements cover; each agreement is read once.
import { folded } from "./evaluation.mjs";
import { flowsUnderOtherLaw } from "./gateways.mjs";
import { powerReliedOn } from "./pairs.mjs";
import { inTerm } from "./terms.mjs";

function adding(map, key, place) {
  if (!map.has(key)) map.set(key, []);
  map.get(key).push(place);
}

// A function that gives the places of the bodies that are one with a body: by identifier, or by
// name where either has none.
function sameBodies(bodies) {
  const [byIdentifier, byName, byNameAlone] = [new Map(), new Map(), new Map()];
  bodies.forEach(({ name, identifier }, place) => {
    adding(byName, folded(name), place);
    if (identifier == null) adding(byNameAlone, folded(name), place);
    else adding(byIdentifier, identifier, place);
  });
  return ({ name, identifier }) =>
    identifier == null
      ? (byName.get(folded(name)) ?? [])
      : [...(byIdentifier.get(identifier) ?? []), ...(byNameAlone.get(folded(name)) ?? [])];
}

// Whether a flow is under a power, for an objective and in territories; null where unknown.  The
// objective counts under the power that has objectives alone.
function carries(flow, { power, objective, territory, hasObjectives }) {
  const pairs = [[flow.power, power], ...(hasObjectives ? [[flow.objective, objective]] : [])];
  const open = pairs.some((pair) => pair.some((word) => word == null));
  if (pairs.some(([own, asked]) => own != null && asked != null && own !== asked)) return false;
  if (flow.territory == null) return null;
  if (!territory.every((place) => flow.territory.includes(place))) return false;
  return open ? null : true;
}

// The flows that may be under what is asked about, each with whether it is.  An agreement that
// states no flow is taken to have one of which nothing is known.
function carriedFlows(rules, agreement, asked) {
  const otherLaw = flowsUnderOtherLaw(rules, agreement);
  return (agreement.flows ?? [{}]).flatMap((flow, number) => {
    const carried = otherLaw.has(number) ? false : carries(flow, asked);
    return carried === false ? [] : [{ flow, carried }];
  });
}

// Which flows of the partnership an agreement covers surely, and which perhaps: for each discloser
// a bit for each recipient.  Null where it covers none.
function marksOf(rules, agreement, asked, sameAs) {
  const runs = inTerm(agreement, asked.on);
  if (runs === false || rules.pack.agreements.not_running.includes(agreement.status)) return null;
  const placesOf = new Map(agreement.parties.map((party) => [party.id, sameAs(party)]));
  const bitsOf = new Map();
  for (const [id, places] of placesOf)
    bitsOf.set(id, places.reduce((bits, place) => bits | (1n << BigInt(place)), 0n));
  // A side that is not known may be any party of the agreement.
  const anyPlace = [...new Set([...placesOf.values()].flat())];
  const anyBits = [...bitsOf.values()].reduce((all, bits) => all | bits, 0n);
  const marks = { surely: new Map(), perhaps: new Map() };
  for (const { flow, carried } of carriedFlows(rules, agreement, asked)) {
    const { discloser = null, recipient = null } = flow;
    const sure = carried && runs && discloser !== null && recipient !== null;
    const rows = sure ? marks.surely : marks.perhaps;
    const bits = recipient === null ? anyBits : (bitsOf.get(recipient) ?? 0n);
    for (const place of discloser === null ? anyPlace : (placesOf.get(discloser) ?? []))
      rows.set(place, (rows.get(place) ?? 0n) | bits);
  }
  return marks.surely.size || marks.perhaps.size ? marks : null;
}

// A function that gives the agreements that cover the flow between two parties, by id or title,
// and whether any does: null where that is not known.  An agreement that is only a file's name
// cannot be read here.
export function coverageOf(rules, partnership) {
  const { agreements, parties, on, objective, territory } = partnership;
  if (agreements == null) return () => ({ agreements: [], covered: null });
  const power = powerReliedOn(rules, partnership);
  const hasObjectives = power === rules.pack.partnerships.power;
  const asked = { on, power, objective, territory, hasObjectives };
  const sameAs = sameBodies(parties);
  const read = agreements.filter((agreement) => typeof agreement !== "string");
  const marked = read.flatMap((agreement) => {
    const marks = marksOf(rules, agreement, asked, sameAs);
    return marks ? [{ name: agreement.id || agreement.title, ...marks }] : [];
  });
  const most = rules.pack.partnerships.most_named;
  return (from, to) => {
    const bit = 1n << BigInt(to);
    const has = (rows) => ((rows.get(from) ?? 0n) & bit) !== 0n;
    const names = marked.filter(({ surely }) => has(surely)).map(({ name }) => name);
    const certain = read.length === agreements.length && !marked.some(({ perhaps }) => has(perhaps));
    const covered = names.length ? true : certain ? false : null;
    return { agreements: names.slice(0, most), covered };
  };
}
