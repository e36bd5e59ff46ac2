// The answer to a document, with its findings, facts, readings and provisions.
import { cited } from "./citations.mjs";
import { dutiesOf } from "./duties.mjs";
import { Explainer } from "./evaluation.mjs";

export const NOUNS = ["disclosure", "use", "onward-disclosure"];

// The outcome: the conjunction of the results of the rules that decide.
export const outcomeOf = (results) =>
  results.includes("not-met")
    ? "not-permitted"
    : results.includes("unknown")
      ? "undetermined"
      : "permitted";

// The explainer, each rule with its result, the outcome, and the rules still open.
export function resultsOf(rules, document, adopt) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const explainer = new Explainer(rules, document, adopt ?? {});
  const results = rules.pack.rules[kind].map((rule) => ({ rule, result: explainer.result(rule) }));
  const deciding = results.filter(({ rule }) => rule.decides);
  const outcome = outcomeOf(deciding.map(({ result }) => result));
  const open = deciding.filter(({ result }) => result === "unknown");
  return { explainer, results, outcome, open };
}

// One finding for each rule: its sentences, its provisions, and the facts and readings that it
// depends on.
export function explainedFinding({ rule, result }, explainer) {
  if (result === "not-applicable") {
    const fixed = rule.cites.filter((row) => row.cite === "text").map((row) => row.text);
    return { rule, result, says: null, citations: fixed, missing: [], readings: [] };
  }
  const sentences = { met: rule.met, "not-met": rule.not_met, unknown: rule.unknown };
  const says = explainer.chosen(sentences[result]);
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

// The effect of s.40(7) and (8) on each restriction that the document names.
export function effectsOf(rules, document, outcome, explainer) {
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
  const offence = (citation, exposure) => ({ citation, exposure });
  if (whose === 1) return offence(revenue, "yes");
  if (whose === 0) return knew === false ? null : offence(barred, knew ? "yes" : "unknown");
  return offence(knew === false ? revenue : barred, "unknown");
}

// The answer to one document, with every finding and the reasons for it.
export function explained(rules, document, adopt) {
  const { explainer, results, outcome, open } = resultsOf(rules, document, adopt);
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
    findings: results.map((row) => explainedFinding(row, explainer)),
    effects: document.type === "disclosure" ? effectsOf(rules, document, outcome, explainer) : null,
    offence: offenceOf(rules, document, outcome, explainer),
    duties: dutiesOf(rules, document),
  };
}

// The same in the shape that the cases expect.
export function answer(rules, { document, adopt }) {
  if (!NOUNS.includes(document.type)) return { unsupported: document.type };
  const answered = explained(rules, document, adopt);
  const open = answered.findings.filter(({ result }) => result === "not-met" || result === "unknown");
  return {
    outcome: answered.outcome,
    missing: answered.missing,
    readings: answered.readings,
    results: Object.fromEntries(answered.findings.map(({ rule, result }) => [rule.id, result])),
    citations: [...new Set(open.flatMap(({ citations }) => citations))].sort(),
    override: answered.effects?.map(({ effect }) => effect) ?? null,
    offence: answered.offence?.citation ?? null,
    duties: answered.duties.map(({ duty, stage, onward }) => ({ id: duty.id, stage, onward })),
  };
}
