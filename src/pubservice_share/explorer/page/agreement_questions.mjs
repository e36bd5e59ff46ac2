// What can be asked about an agreement: the facts of its flows, then its papers and other fields.
import { aimOf, dayOf } from "./drafts.mjs";
import { capital } from "./sentences.mjs";
import { completedFlows, sharedFactsOf } from "./shared_facts.mjs";
import { everySlot, fillSlot, furtherSlots, slotQuestion } from "./slots.mjs";
import { outside, fillIn, pathsOf } from "./questions.mjs";
import { questionForAll } from "./open_flows.mjs";
import { questionOf, withMore } from "./facts.mjs";
import { questionsFor } from "./open_questions.mjs";
import { read } from "./evaluation.mjs";

// The facts of a party that its entries do not show.
const OF_PARTIES = [
  "in_specified_capacity",
  "provides_services_to",
  "provides_services_to.specified_as",
  "services_in_connection",
  "client_is_public_authority",
];

const pairsOfChoices = (choices) => choices.map(({ value, text }) => [value, text]);

// The questions of the interview: the facts that would settle the flows, those that settle most
// first, then what is not filled in.  Each is {path, question, help, kind, choices, value, stage}.
export function planOf(page, agreement, adopt) {
  const { rules } = page;
  const isAsked = ({ path }) => !(path in rules.order) || !outside(rules, path);
  const facts = questionsFor(rules, agreement, { adopt, everyFlow: true })
    .filter(isAsked)
    .map(({ path, question, help, kind, choices, stage }) => ({
      ...{ path, question, help, kind, stage, value: read(agreement, path) },
      choices: withMore(rules, pairsOfChoices(choices), path),
    }));
  const paths = facts.map(({ path }) => path);
  const slots = everySlot(page, agreement)
    .filter((own) => own.value === null && !paths.includes(own.path))
    .map((own) => slotQuestion(page, agreement, own));
  return [...facts, ...slots];
}

// The disclosure that a flow is, as questions about its facts name its bodies.
function disclosureOf(page, agreement, flow, next) {
  const { rules, words } = page;
  const party = (side) =>
    agreement.parties.find(({ id }) => id === flow[side]) ?? { name: words[`word.each-${side}`] };
  const aim = aimOf(rules, agreement, next);
  return {
    ...flow,
    type: "disclosure",
    power: flow.power in rules.powers ? flow.power : (aim.power ?? rules.law.powers[0].id),
    territory: flow.territory ?? aim.territory ?? ["england"],
    on: dayOf(agreement, page.lastChange),
    discloser: party("discloser"),
    recipient: party("recipient"),
  };
}

// The flows as disclosures; one of nobody where there is none.
function disclosuresOf(page, agreement, next) {
  const flows = completedFlows(page.rules, agreement);
  return (flows.length ? flows : [{}]).map((flow) => disclosureOf(page, agreement, flow, next));
}

// The question for a fact of a party, of a flow, or of all flows.
function factQuestion(page, agreement, path, next) {
  const { rules } = page;
  const [list, ...steps] = path.split(".");
  const value = read(agreement, path);
  const every = disclosuresOf(page, agreement, next);
  if (list === "facts") {
    const within = steps.join(".");
    const { kind, choices } = questionOf(page, every[0], within);
    const shown = within in rules.order ? questionForAll(rules, path, within, every) : questionOf(page, every[0], within);
    return { path, kind, choices, value, question: shown.question, help: shown.help, stage: "facts" };
  }
  const [place, ...more] = steps;
  const number = Number(place);
  const document =
    list === "flows" ? every[number] : { ...every[0], discloser: agreement.parties[number] };
  const within = list === "flows" ? more.join(".") : ["discloser", ...more].join(".");
  return { ...questionOf(page, document, within), path, value, stage: "facts" };
}

// The question for a path, whether it is answered or not.
export function questionAt(page, agreement, path, { plan, next }) {
  const planned = plan.find((question) => question.path === path);
  if (planned) return planned;
  const own = [...everySlot(page, agreement), ...furtherSlots(agreement)].find((slot) => slot.path === path);
  if (own) return slotQuestion(page, agreement, own);
  return /^(?:facts|flows|parties)\./.test(path) ? factQuestion(page, agreement, path, next) : null;
}

// The agreement with an answer; null for "not known".
export function answered(page, agreement, path, value) {
  const slots = [...everySlot(page, agreement), ...furtherSlots(agreement)];
  const own = slots.find((slot) => slot.path === path);
  return own ? fillSlot(agreement, own, value) : fillIn(agreement, path, value);
}

// What of the facts is stated or could be: those of all flows, of each flow, and of each party, as
// groups of questions: {title, rows, isOfAll}.
export function factGroups(page, agreement, next) {
  const { rules } = page;
  const common = rules.pack.agreements.facts;
  const isShared = sharedFactsOf(rules, agreement);
  const every = disclosuresOf(page, agreement, next);
  const needed = new Set(every.flatMap((document) => pathsOf(rules, document)));
  const question = (path) => factQuestion(page, agreement, path, next);
  const isStated = (path) => read(agreement, `facts.${path}`) !== null;
  const ofAll = common.filter((path) => isStated(path) || (needed.has(path) && isShared(path)));
  const flows = (agreement.flows ?? []).map((flow, place) => {
    const paths = common.filter((path) => read(flow, path) !== null);
    const [from, to] = [every[place].discloser, every[place].recipient].map(({ name }) => name);
    const title = `Flow ${place + 1}: ${from} to ${to}`;
    return { title, rows: paths.map((path) => question(`flows.${place}.${path}`)) };
  });
  const parties = agreement.parties.map((party, place) => {
    const paths = OF_PARTIES.filter((path) => read(party, path) !== null);
    return { title: capital(party.name), rows: paths.map((path) => question(`parties.${place}.${path}`)) };
  });
  const all = { title: "All flows", rows: ofAll.map((path) => question(`facts.${path}`)) };
  return [all, ...flows, ...parties].filter(({ rows }) => rows.length);
}

// The papers and other fields, with what stands in each.
export const fieldRows = (page, agreement) =>
  [...everySlot(page, agreement), ...furtherSlots(agreement)]
    .filter(({ path }) => !["ends", "reviews_on"].includes(path) && !path.endsWith(".role"))
    .map((own) => slotQuestion(page, agreement, own));
