// The other law on which the parties to an agreement rely, as they state it.

// The JSON Pointer of a flow in its agreement.
export const flowPointer = (number) => `/flows/${number}`;

// The place of a flow that is named by its pointer or by its place.
const placeNamed = (named) =>
  typeof named === "number" ? named : Number(named.slice(named.lastIndexOf("/") + 1));

// The flows that rely on other law, each with the gateways that name it, in order: a gateway names
// such a flow, and its power is null or not one that is modelled.  A power that no gateway covers
// may be misspelt, so its flow is not among them.
export function flowsUnderOtherLaw(rules, { flows, gateways }) {
  const relying = new Map();
  const elsewhere = (flow) => flow != null && !Object.hasOwn(rules.powers, flow.power ?? "");
  for (const gateway of gateways ?? [])
    for (const number of new Set((gateway.flows ?? []).map(placeNamed)))
      if (elsewhere(flows?.[number]))
        relying.set(number, [...(relying.get(number) ?? []), gateway]);
  return relying;
}
