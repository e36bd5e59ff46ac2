// The answer to a document, with all that it rests on.
import { cited } from "./citations.mjs";
import { dutiesOf } from "./duties.mjs";
import { Explainer } from "./evaluation.mjs";

export const NOUNS = ["disclosure", "use", "onward-disclosure"];

// Of what is found, the outcome: the conjunction of the rules that decide.
const outcomeOf = (results) =>
  results.includes("not-met")
    ? "not-permitted"
    : results.includes("unknown")
      ? "undetermined"
      : "permitted";

// What every rule comes to: the explainer, the rules with their results, the outcome.
export function resultsOf(rules, document, adopt) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const explainer = new Explainer(rules, document, adopt ?? {});
  const found = rules.pack.rules[kind].map((rule) => ({ rule, result: explainer.result(rule) }));
  const deciding = found.filter(({ rule }) => rule.decides);
  const outcome = outcomeOf(deciding.map(({ result }) => result));
  const open = deciding.filter(({ result }) => result === "unknown");
  return { explainer, found, outcome, open };
}

// One finding for each rule, with what it says, the provisions, and what it turns on.
function finding({ rule, result }, explainer) {
  if (result === "not-applicable") {
    const fixed = rule.cites.filter((held) => held.cite === "text").map((held) => held.text);
    return { rule, result, says: null, citations: fixed, missing: [], readings: [] };
  }
  const told = { met: rule.met, "not-met": rule.not_met, unknown: rule.unknown };
  const says = explainer.chosen(told[result]);
  const turns = result === "unknown" ? explainer.turnsOf(rule) : { facts: [], readings: [] };
  const citations = [...rule.cites, ...says.cites].flatMap((cite) => [...cited(cite, explainer)]);
  for (const id of turns.readings) citations.push(...explainer.rules.readings[id].citations);
  return {
    rule,
    result,
    says,
    citations: [...new Set(citations)],
    missing: turns.facts,
    readings: turns.readings,
  };
}

// What s.40(7) and (8) do to each restriction named, in the words of the law.
function effectsOf(rules, document, outcome, explainer) {
  const without = explainer.diagram(rules.pack.override_in_force) === 0;
  return (document.restrictions ?? []).map((restriction) => {
    const row = rules.restrictions[restriction.kind];
    const late = Boolean(
      row.later_effect && restriction.since && restriction.since > row.later_than,
    );
    let effect = late ? row.later_effect : row.effect;
    let why = late && row.later_reason ? "later" : "own";
    if (effect !== "stands" && outcome === "not-permitted") [effect, why] = ["stands", "outside"];
    else if (effect !== "stands" && without) [effect, why] = ["stands", "not-in-force"];
    else if (effect === "lifted" && outcome === "undetermined")
      [effect, why] = ["undetermined", "if-permitted"];
    return { restriction, row, effect, why };
  });
}

function offenceOf(rules, document, outcome, explainer) {
  if (document.type !== "onward-disclosure" || outcome !== "not-permitted") return null;
  const { barred, revenue, theirs } = rules.pack.offences;
  const knew = document.knew_or_reckless ?? null;
  const whose = explainer.diagram(theirs);
  const told = (citation, exposure) => ({ citation, exposure });
  if (whose === 1) return told(revenue, "yes");
  if (whose === 0) return knew === false ? null : told(barred, knew ? "yes" : "unknown");
  return told(knew === false ? revenue : barred, "unknown");
}

// Everything that can be said of one document.
export function explained(rules, document, adopt) {
  const { explainer, found, outcome, open } = resultsOf(rules, document, adopt);
  const turns =
    outcome === "undetermined"
      ? explainer.turns(open.map(({ rule }) => explainer.left(rule)))
      : { facts: [], readings: [] };
  return {
    document,
    explainer,
    outcome,
    missing: turns.facts,
    readings: turns.readings,
    findings: found.map((held) => finding(held, explainer)),
    effects: document.type === "disclosure" ? effectsOf(rules, document, outcome, explainer) : null,
    offence: offenceOf(rules, document, outcome, explainer),
    duties: dutiesOf(rules, document),
  };
}

// The same in the shape that cases are held to.
export function answer(rules, { document, adopt }) {
  if (!NOUNS.includes(document.type)) return { unsupported: document.type };
  const told = explained(rules, document, adopt);
  const open = told.findings.filter(({ result }) => result === "not-met" || result === "unknown");
  return {
    outcome: told.outcome,
    missing: told.missing,
    readings: told.readings,
    results: Object.fromEntries(told.findings.map(({ rule, result }) => [rule.id, result])),
    citations: [...new Set(open.flatMap(({ citations }) => citations))].sort(),
    override: told.effects?.map(({ effect }) => effect) ?? null,
    offence: told.offence?.citation ?? null,
    duties: told.duties.map(({ duty, stage, onward }) => ({ id: duty.id, stage, onward })),
  };
}
