// The facts that an agreement states once for all its flows.
import { read } from "./evaluation.mjs";

const stated = (value, path) => read(value, path) !== null;

// The value of a path laid into a copy of a flow that may lack its parent.
function laid(flow, path, value) {
  const [field, within] = path.split(".");
  return { ...flow, [field]: within ? { ...flow[field], [within]: value } : value };
}

// The flows, each with the facts of the agreement that it does not state itself.  False and an
// empty list are values; the facts about the information are completed each for itself.
export function completedFlows({ pack }, { flows, facts }) {
  if (!facts) return flows ?? [];
  const common = pack.agreements.facts.filter((path) => stated(facts, path));
  return (flows ?? []).map((flow) =>
    common.reduce(
      (full, path) => (stated(flow, path) ? full : laid(full, path, read(facts, path))),
      flow,
    ),
  );
}

// A function that says whether a fact of a disclosure is stated once, or to be stated once, for
// all flows: no flow states it for itself.  Each objective has elements of its own, so `pursues`
// is only stated once where the flows have no two objectives.
export function sharedFactsOf({ pack }, { flows }) {
  const own = flows ?? [];
  const byFlow = new Set(
    pack.agreements.facts.filter((path) => own.some((flow) => stated(flow, path))),
  );
  const objectives = new Set(own.map(({ objective }) => objective ?? null));
  objectives.delete(null);
  const common = new Set(pack.agreements.facts.map((path) => path.split(".")[0]));
  return (path) =>
    common.has(path.split(".")[0]) &&
    !byFlow.has(path) &&
    (path !== pack.agreements.by_objective || objectives.size < 2);
}
