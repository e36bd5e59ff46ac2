// What is open in an agreement and in a partnership: for each fact to ask for, the path, the fact
// within its own kind of document, the question, and the open findings that need it.
import { preparedAgreement } from "./agreements.mjs";
import { openPartsOf, settledFlow } from "./flow_answers.mjs";
import { findingsOfFlow, noFlowFinding } from "./flow_findings.mjs";
import { worstOf } from "./outcomes.mjs";
import { cellsOf, pathOfCell, powerReliedOn } from "./pairs.mjs";
import { partnershipAnswer } from "./partnerships.mjs";
import { filled } from "./phrases.mjs";
import { asks, linkTo, wordsFor } from "./sentences.mjs";
import { completedFlows } from "./shared_facts.mjs";

// What a question calls a body, or the aim, that differs between the disclosures it is about.
const DIFFERING = {
  discloser: "word.each-discloser",
  recipient: "word.each-recipient",
  aim: "word.objective-or-section",
};

// The question for a fact whose words do not depend on a document's bodies.
function plainQuestion({ pack: { words } }, path, fact, number = null) {
  const [question, help] = ["question", "help"].map((kind) =>
    filled(words[`${kind}.${fact}`], () => String(number)),
  );
  return { path, fact, question, help };
}

// What to ask for a fact that disclosures share: it names a body only where that body is the same
// in all of them.
export function questionForAll(rules, path, within, documents) {
  const { words } = rules.pack;
  const finds = documents.map((document) => wordsFor(rules, words, document));
  const other = {};
  for (const [name, id] of Object.entries(DIFFERING))
    if (new Set(finds.map((find) => find(name))).size > 1) other[name] = words[id];
  return { path, fact: within, ...asks(rules, words, documents[0], within, other) };
}

const questionIn = (rules, path, within, { document }) => ({
  path,
  fact: within,
  ...asks(rules, rules.pack.words, document, within),
});

// The facts that would settle one flow: {path: {question, within, answer}}, where the answer is that
// of the last span in which the fact is missing.
function questionsOfFlow(rules, agreement, flow) {
  const { unstated, ofTerm, turning } = openPartsOf(agreement, flow);
  const rows = new Map();
  for (const path of unstated)
    rows.set(path, {
      question: plainQuestion(rules, path, `flows.${path.split(".").at(-1)}`, flow.number + 1),
    });
  for (const name of ofTerm) rows.set(name, { question: plainQuestion(rules, name, name) });
  for (const answer of turning)
    for (const within of answer.missing) {
      const path = flow.path(within);
      rows.set(path, { question: questionIn(rules, path, within, answer), within, answer });
    }
  return rows;
}

// The questions of all flows that are open, each once, in the order of an agreement's fields.
function questionsOfFlows(rules, agreement, open) {
  const questions = new Map();
  const shared = new Map();
  for (const flow of open)
    for (const [path, { question, within, answer }] of questionsOfFlow(rules, agreement, flow)) {
      if (!questions.has(path)) questions.set(path, question);
      if (!path.startsWith("facts.")) continue;
      if (!shared.has(path)) shared.set(path, { within, documents: [] });
      shared.get(path).documents.push(answer.document);
    }
  for (const [path, { within, documents }] of shared)
    questions.set(path, questionForAll(rules, path, within, documents));
  const order = rules.pack.agreements.missing_order;
  const place = ({ path }) => order.indexOf(path.split(".")[0]);
  return [...questions.values()].sort((a, b) => place(a) - place(b));
}

// The flows of an agreement, settled, and the outcome over those that are asked.
function settledFlows(rules, document, adopt) {
  const agreement = preparedAgreement(rules, document, adopt);
  const flows = completedFlows(rules, document).map((flow, number) =>
    settledFlow(agreement, flow, number),
  );
  const asked = flows.filter(({ gateways }) => !gateways.length);
  const open = asked.filter(({ outcome }) => outcome === "undetermined");
  return { agreement, flows, asked, open, outcome: worstOf(asked.map((flow) => flow.outcome)) };
}

const isOpen = ({ rule, result }) => rule.decides && result === "unknown";

// How many decisive results of the flows that are open are unknown.  Of a flow that cannot be
// assessed yet: as many as it has, under the longest power.
function openResults({ pack }, open) {
  const deciding = (rows) => rows.filter(({ decides }) => decides).length;
  const longest = Math.max(...Object.values(pack.rules).map(deciding));
  const count = ({ spans, folds, unstated }) =>
    spans.length ? folds.filter(isOpen).length : unstated.length ? longest : 0;
  return open.reduce((sum, flow) => sum + count(flow), 0);
}

// How many results are open: in every flow, or only where the outcome is open.
function countOf(rules, { open, outcome }, everyFlow) {
  const results = openResults(rules, open);
  if (everyFlow) return results;
  return outcome === "undetermined" ? results || 1 : 0;
}

// The open findings of the flows, each with the facts that it lacks.
function openFindings(rules, { agreement, flows, asked }) {
  const { term, document } = agreement;
  const rows = flows.flatMap((flow) => {
    const { spans, folds, unstated } = flow;
    if (!spans.length && !unstated.length) return [];
    const findings = findingsOfFlow(agreement, flow);
    if (!spans.length) return [{ finding: findings[0], missing: unstated }];
    const missingOf = ({ byTerm, shownBy }, place) =>
      byTerm ? term.missing : spans[shownBy].answer.finding(place).missing.map(flow.path);
    return folds.flatMap((fold, place) =>
      isOpen(fold) ? [{ finding: findings[place], missing: missingOf(fold, place) }] : [],
    );
  });
  if (!asked.length) {
    const finding = noFlowFinding(rules, flows, document.starts ?? rules.law.passed);
    rows.push({ finding, missing: flows.length ? [] : ["flows"] });
  }
  return rows;
}

const distinctPowers = (powers) => [...new Set(powers.filter(Boolean))];

// The power, the objective and the day that decide what may be answered in an agreement.
function contextIn(rules, document, { path, fact }) {
  const [first, place] = path.split(".");
  const rows = document.flows ?? [];
  const hasPlace = place !== undefined;
  const party = first === "parties" && hasPlace ? document.parties[Number(place)].id : null;
  const isOf = (row) => [row.discloser ?? null, row.recipient ?? null].includes(party);
  let flow = (first === "flows" && hasPlace ? rows[Number(place)] : rows.find(isOf)) ?? {};
  let powers = [flow.power];
  if (first === "facts") {
    powers = rows.map(({ power }) => power);
    flow = rows.find(({ objective }) => objective != null) ?? {};
  }
  return {
    fact,
    powers: distinctPowers(powers),
    objective: flow.objective ?? null,
    on: document.starts ?? rules.law.passed,
    parties: document.parties.map(({ id, name }) => [id, name]),
  };
}

export function openInAgreement(rules, document, adopt, everyFlow) {
  const settled = settledFlows(rules, document, adopt);
  const { agreement, flows, open, outcome } = settled;
  const isAsked = everyFlow || outcome === "undetermined";
  const questions = flows.length
    ? questionsOfFlows(rules, agreement, open)
    : [plainQuestion(rules, "flows", "flows")];
  const findings = isAsked ? openFindings(rules, settled) : [];
  const findingsFor = (path) => {
    const own = findings.filter(({ missing }) => missing.includes(path));
    return (own.length ? own : findings).map(({ finding }) => finding);
  };
  return {
    asked: isAsked
      ? questions.map((question) => ({ ...question, findings: findingsFor(question.path) }))
      : [],
    count: countOf(rules, settled, everyFlow),
    countIn: (tried) => countOf(rules, settledFlows(rules, tried, adopt), everyFlow),
    contextOf: (asked) => contextIn(rules, document, asked),
  };
}

// How many results of the pairs are open.
function openInCells(cells, everyFlow) {
  const open = cells.filter(({ answer }) => answer.outcome === "undetermined");
  const results = open.reduce((sum, { answer }) => sum + answer.results.filter(isOpen).length, 0);
  if (everyFlow) return results;
  const outcome = worstOf(cells.map(({ answer }) => answer.outcome));
  return outcome === "undetermined" ? results || 1 : 0;
}

// Each fact that pairs lack, once: those of no body, then body by body.
function questionsOfCells(rules, document, cells) {
  const keys = document.parties.map((_, place) => `parties.${place}`);
  const rows = new Map();
  for (const cell of cells)
    for (const within of cell.answer.missing) {
      const path = pathOfCell(cell, within, keys);
      const place = path.startsWith("parties.") ? Number(path.split(".")[1]) : -1;
      if (!rows.has(path)) rows.set(path, { path, within, place, answers: [] });
      rows.get(path).answers.push(cell.answer);
    }
  const order = ({ within }) => rules.order[within];
  const sorted = [...rows.values()].sort((a, b) => a.place - b.place || order(a) - order(b));
  return sorted.map(({ path, within, answers }) => ({
    ...(path === within
      ? questionForAll(rules, path, within, answers.map((answer) => answer.document))
      : questionIn(rules, path, within, answers[0])),
    findings: findingsInPair(rules, answers[0], within),
  }));
}

// The open findings of one pair that lack a fact: those of the partnership join rules.
function findingsInPair(rules, answer, within) {
  const unknown = answer.findings.filter(isOpen);
  const own = unknown.filter(({ missing }) => missing.includes(within));
  return (own.length ? own : unknown).map(({ citations }) => ({
    citations,
    links: citations.map((citation) => linkTo(rules, citation, answer.document.on)),
  }));
}

export function openInPartnership(rules, document, adopt, everyFlow) {
  const cells = cellsOf(rules, document, adopt);
  const isAsked = everyFlow || worstOf(cells.map(({ answer }) => answer.outcome)) === "undetermined";
  const alone = () => ({
    ...plainQuestion(rules, "parties", "parties"),
    findings: partnershipAnswer(rules, document, adopt).findings.filter(
      ({ decides, result }) => decides && result === "unknown",
    ),
  });
  const questions = () => (cells.length ? questionsOfCells(rules, document, cells) : [alone()]);
  return {
    asked: isAsked ? questions() : [],
    count: openInCells(cells, everyFlow),
    countIn: (tried) => openInCells(cellsOf(rules, tried, adopt), everyFlow),
    contextOf: ({ fact }) => ({
      fact,
      powers: [powerReliedOn(rules, document)],
      objective: document.objective ?? null,
      on: document.on,
      parties: [],
    }),
  };
}
