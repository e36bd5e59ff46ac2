// The findings of a partnership: what the power says to each flow, which of them lack an agreement,
// and who cannot take part as it is.
import { citationOf } from "./citations.mjs";
import { holds } from "./evaluation.mjs";
import { findingObject } from "./finding_objects.mjs";
import { powerReliedOn } from "./pairs.mjs";
import { andList, filled } from "./phrases.mjs";

const once = (texts) => [...new Set(texts)];
const RESULTS = { "not-permitted": "not-met", undetermined: "unknown" };

// What the power says to one flow.
function pairFinding({ pack: { words } }, { from, answer }) {
  const { outcome, title } = answer;
  const pointer = `/parties/${from}`;
  const findingsAt = (rows) => rows.map(({ place }) => answer.finding(place));
  const decisive = answer.results
    .map((row, place) => ({ ...row, place }))
    .filter(({ rule }) => rule.decides);
  const provisions = (findings) => once(findings.flatMap(({ citations }) => citations));
  if (outcome === "permitted")
    return {
      ...{ result: "met", pointer, cure: null, citations: provisions(findingsAt(decisive)) },
      reason: filled(words["partnership.reached"], () => title),
    };
  const result = RESULTS[outcome];
  const deciding = findingsAt(decisive.filter((row) => row.result === result));
  const of = { title, reasons: deciding.map(({ reason }) => reason).join("; ") };
  return {
    ...{ result, pointer, citations: provisions(deciding) },
    reason: filled(words["partnership.pair"], (name) => of[name]),
    cure: once(deciding.flatMap(({ cure }) => cure || [])).join(" ") || null,
  };
}

// Nobody to share with is named.
function aloneFinding({ pack: { words, partnerships } }) {
  return {
    result: "unknown",
    citations: partnerships.alone,
    reason: words["partnership.alone"],
    cure: filled(words["cure.find-out"], () => words["question.parties"]),
    pointer: "/parties",
  };
}

const COVERAGE = new Map([
  [true, ["met", "partnership.covered"]],
  [null, ["unknown", "partnership.coverage-not-known"]],
  [false, ["not-met", "partnership.not-covered"]],
]);

// Whether an agreement covers a flow that the power reaches.
function coverageFinding({ pack: { words, partnerships } }, { from, answer, covered, agreements }) {
  const [result, id] = COVERAGE.get(covered);
  const of = { title: answer.title, agreements: andList(words, agreements) };
  return {
    ...{ result, citations: partnerships.coverage, pointer: `/parties/${from}` },
    reason: filled(words[id], (name) => of[name]),
    cure: covered ? null : words[`${id}.cure`],
  };
}

// The provisions of the entries for providers that are in force.
function providerCitations(rules, partnership) {
  const { schedule } = rules.powers[powerReliedOn(rules, partnership)];
  const isProvider = (row) => row.kind === "provider" && holds(row, partnership.on);
  return Object.entries(rules.wordings)
    .filter(([ref, rows]) => ref.startsWith(`sch${schedule}/`) && rows.some(isProvider))
    .map(([ref]) => citationOf(ref));
}

function providerFindings(rules, partnership, standing) {
  const { words } = rules.pack;
  return standing.flatMap((row, place) =>
    row.only_as_provider
      ? [
          {
            result: "not-met",
            citations: providerCitations(rules, partnership),
            reason: filled(words["partnership.provider-only"], () => row.name),
            cure: words["partnership.provider-only.cure"],
            pointer: `/parties/${place}`,
          },
        ]
      : [],
  );
}

export function findingsOfPartnership(rules, partnership, cells, standing) {
  const { pair, covered, provider } = rules.pack.partnerships;
  const headed = (heading, rows) =>
    rows.map((row) => findingObject(rules, heading, { ...row, on: partnership.on }));
  const permitted = cells.filter(({ answer }) => answer.outcome === "permitted");
  return [
    ...headed(pair, cells.length ? cells.map((cell) => pairFinding(rules, cell)) : [aloneFinding(rules)]),
    ...headed(covered, permitted.map((cell) => coverageFinding(rules, cell))),
    ...headed(provider, providerFindings(rules, partnership, standing)),
  ];
}
