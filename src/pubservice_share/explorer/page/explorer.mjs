// The page: one document with the views chosen, and its answer.
import { announced, headline, notes, offence, override, steps, views } from "./answers.mjs";
import { explained } from "./assessment.mjs";
import { pathsOf, questionsOf } from "./questions.mjs";
import { bodyFields } from "./body_fields.mjs";
import { checkAnswers } from "./check_answers.mjs";
import { dayFields, runsOf, strip } from "./days.mjs";
import { byId, group, h, put } from "./elements.mjs";
import { rulesOf } from "./evaluation.mjs";
import { factsOf } from "./facts.mjs";
import { nextQuestion } from "./next_question.mjs";
import { programInterface } from "./plain_answer.mjs";
import { fromFragment, fromText } from "./address.mjs";
import { keepAnswer, showLink } from "./kept_answer.mjs";
import { lookedUpAgain } from "./look_up.mjs";
import { agreementView } from "./agreement_view.mjs";
import { askedOf, showMatrix } from "./matrix_view.mjs";
import { nextKey } from "./bodies_together.mjs";
import { choosable } from "./body_choices.mjs";
import { dayInWords } from "./phrases.mjs";
import { promptFor } from "./prompt.mjs";
import { routeInWords, routesFor, takeOnlyRoute } from "./route_choice.mjs";
import { routeGroup } from "./selection.mjs";
import {
  askAbout,
  asPartnership,
  begin,
  hasBodies,
  hasRoutes,
  isAgreement,
  isBegun,
  isComplete,
  isMany,
  partiesOf,
  routed,
  state,
  withAnswer,
} from "./state.mjs";
import { isDay } from "./written_days.mjs";

const embedded = (id) => JSON.parse(byId(id).textContent);
const { directory, changes, examples, form_words: formWords, titles } = embedded("explorer-data");
const rules = rulesOf(embedded("portable-rules"));
const { words } = rules.pack;
const LAST_CHANGE = rules.pack.spans.at(-1);
const page = {
  ...{ rules, words, formWords, titles, changes, directory },
  choices: choosable(rules, directory),
  lastChange: LAST_CHANGE,
};

page.day = () => state.document.on;

const start = () => ({ type: "disclosure", on: LAST_CHANGE, territory: ["england"] });
const lookedUp = (next) => lookedUpAgain(page, next, state.sources);

// Change the document, and show everything that follows.
function change(next, { focus, newBodies } = {}) {
  state.document = next;
  state.asking = null;
  if (newBodies && state.isTaken) {
    const { power: _, objective: __, pursues: ___, ...open } = next;
    state.document = open;
    state.isTaken = false;
  }
  takeOnlyRoute(page);
  show();
  if (focus) (byId("question") ?? byId("outcome"))?.focus();
}

// Choose a body for a field.
function choose(key, { body, source = null }) {
  const again = state.keys.find(
    (other) => other !== key && JSON.stringify(state.document[other]) === JSON.stringify(body),
  );
  byId("bodies-wrong").textContent = again ? `${body.name} is in the list already.` : "";
  if (again) return showChosen();
  state.sources = { ...state.sources, [key]: source };
  change({ ...state.document, [key]: body }, { newBodies: true });
}

// State the entries of a body, which are then no longer those that were looked up.
function stateEntries(key, next) {
  state.sources = { ...state.sources, [key]: null };
  return next;
}

let showBodies = () => {};
const drawBodies = () => {
  if (isAgreement()) return agreement.draw();
  showBodies = bodyFields(page, state, {
    onchoose: choose,
    onentries: (key) => asksFor(`${key}.specified_as`),
    onnone: (key) => {
      const body = { ...state.document[key], specified_as: [] };
      change(stateEntries(key, { ...state.document, [key]: body }));
    },
    onremove: removeBody,
    onswap: swap,
    onadd: addBody,
  });
};

function restore({ document, adopt }) {
  begin(document, adopt);
  drawBodies();
  takeOnlyRoute(page);
  show();
}

function swap() {
  const { discloser, recipient } = state.document;
  const { sources } = state;
  state.sources = { discloser: sources.recipient, recipient: sources.discloser };
  change({ ...state.document, discloser: recipient, recipient: discloser }, { newBodies: true });
}

function addBody() {
  if (!isMany()) asPartnership();
  const key = nextKey(state.document, state.keys);
  state.keys = [...state.keys, key];
  drawBodies();
  change(state.document);
  byId(key).focus();
}

function removeBody(key) {
  const { [key]: _, ...document } = state.document;
  const place = state.keys.indexOf(key);
  state.keys = state.keys.filter((other) => other !== key);
  state.pair = null;
  drawBodies();
  change(document, { newBodies: true });
  byId(state.keys[Math.min(place, state.keys.length - 1)]).focus();
}

function noun(type) {
  if (type === state.document.type) return;
  askAbout(type, rules, LAST_CHANGE);
  drawBodies();
  change(state.document, { newBodies: true });
}

function day(next) {
  const wrong = !isDay(next) || next < rules.law.passed;
  byId("day-wrong").textContent = wrong
    ? `Enter a day on or after ${dayInWords(words, rules.law.passed)}, when the Act was passed.`
    : "";
  byId("day").setAttribute("aria-invalid", String(wrong));
  if (!wrong) change(lookedUp({ ...state.document, on: next }));
}

const showDay = dayFields(page, day);

function ask(path) {
  state.asking = path;
  show();
  byId("question")?.focus();
}

// The function that asks for a fact; null where the rules do not ask about it.
function asksFor(path) {
  if (!isComplete()) return null;
  const { document, within } = askedOf(page, path);
  return pathsOf(rules, document).includes(within) ? () => ask(path) : null;
}

function showChosen() {
  const { type, territory, on } = state.document;
  for (const input of byId("nouns").querySelectorAll("input")) input.checked = input.value === type;
  for (const id of ["bodies", "when", "routes"]) byId(id).hidden = isAgreement();
  byId("agreement").hidden = !isAgreement();
  if (isAgreement()) {
    byId("places").hidden = true;
    return agreement.showFields();
  }
  byId("agreement").replaceChildren();
  showBodies();
  byId("places").hidden = !hasRoutes();
  for (const input of byId("places").querySelectorAll("input"))
    input.checked = territory?.includes(input.value) ?? false;
  byId("places-wrong").textContent = territory?.length === 0 ? "Choose at least one." : "";
  const last = dayInWords(words, LAST_CHANGE);
  byId("day-hint").textContent =
    "The law is taken as at this day. " +
    (on === LAST_CHANGE
      ? `The page starts on ${last}, because the law that is built into it last changed on that day.`
      : `The law that is built into this page last changed on ${last}.`);
  showDay(on);
}

function showRoutes() {
  const region = byId("routes");
  const { document } = state;
  if (isAgreement()) return put(region);
  if (!hasRoutes()) {
    const powers = rules.law.powers.map((row) => [row.id, `${row.citation}: ${row.title}`]);
    const received = group({
      id: "received",
      kind: "radio",
      legend: "Under which section was it originally disclosed?",
      choices: powers,
      chosen: document.received_under,
      onchange: (event) => change({ ...document, received_under: event.target.value }),
    });
    return put(region, received);
  }
  if (!hasBodies())
    return put(region, h("p", { class: "hint" }, "Choose two bodies to see the routes between them."));
  const onchoose = (route) => {
    state.isTaken = false;
    change(routed(state.document, route));
  };
  const open = routesFor(page).filter((route) => route.state !== "closed");
  const taken = state.isTaken && open.length === 1;
  put(region, routeGroup(page, routesFor(page), document, { taken, onchoose }));
}

// The runs of the strip, which do not depend on the day.
let ran = { key: null, runs: [] };
function runs() {
  const documentOn = (on) => lookedUp({ ...state.document, on });
  const key = JSON.stringify([documentOn(rules.pack.spans[0]), state.adopt]);
  if (ran.key !== key) ran = { key, runs: runsOf(rules, documentOn, state.adopt) };
  return ran.runs;
}

function onanswer({ path }, next, value) {
  if (value === null) state.skipped.add(path);
  else state.skipped.delete(path);
  const document = isMany() ? withAnswer(path, next, value) : next;
  const [key, field] = path.split(".");
  change(field === "specified_as" ? stateEntries(key, document) : document, { focus: true });
}

const question = (missing) =>
  nextQuestion(page, {
    missing,
    asking: state.asking && askedOf(page, state.asking),
    skipped: state.skipped,
    onanswer,
    onagain: () => {
      state.skipped = new Set();
      show();
      byId("question")?.focus();
    },
  });

function onview(id, view) {
  const { [id]: _, ...others } = state.adopt;
  state.adopt = view === null ? others : { ...others, [id]: view };
  show();
}

function showCheck(facts) {
  const [parties, route] = [partiesOf(state), routeInWords(page)];
  put(byId("check"), checkAnswers(page, state.document, { parties, route, facts, onfact: ask }));
}

// The answer to one document.
function showSingle() {
  const { document, adopt } = state;
  const answer = explained(rules, document, adopt);
  const missing = questionsOf(rules, document, adopt);
  byId("told").textContent = announced(page, answer);
  put(byId("headline"), headline(page, answer));
  put(byId("strip"), strip(page, runs(), document.on, day));
  put(
    byId("answer"),
    question(missing.map(({ path }) => ({ path, within: path, document }))),
    views(page, answer, adopt, onview),
    steps(page, answer),
    override(page, answer, () => ask("restrictions")),
    offence(page, answer),
    notes(page, answer),
  );
  showCheck(factsOf(page, document, answer.missing));
}

function showAnswer() {
  const complete = isComplete();
  byId("page").classList.toggle("many", isMany());
  for (const id of ["keep", "check", "to-answer"]) byId(id).hidden = !complete;
  byId("standing").hidden = !isAgreement() || !isBegun();
  if (isAgreement() && !isBegun()) for (const id of ["check", "to-answer"]) byId(id).hidden = true;
  byId("move").hidden = !complete || isMany() || isAgreement();
  if (!complete) {
    byId("told").textContent = "";
    put(byId("headline"));
    put(byId("check"));
    const isClosed =
      hasRoutes() && hasBodies() && routesFor(page).every((route) => route.state === "closed");
    const onexample = (document) => {
      restore({ document: structuredClone(document), adopt: {} });
      byId("outcome").focus();
    };
    const { type } = state.document;
    return put(byId("answer"), promptFor({ type, isClosed, examples, onexample }));
  }
  if (isAgreement()) agreement.showAnswer();
  else if (isMany()) showMatrix(page, { show, ask, onview, question, showCheck });
  else showSingle();
  showLink();
}

const agreement = agreementView(page, { show, onview });

function show() {
  showChosen();
  showRoutes();
  showAnswer();
}

// Show the document of a link, a file or a paste, or why it cannot be read.
function take(result, what) {
  byId("wrong").textContent = "";
  if (result === null) return;
  if (!result.faults) return restore(result);
  const shown = result.faults.slice(0, 3).join("; ");
  const end = shown.endsWith("?") ? "" : ".";
  byId("wrong").textContent = `${what} cannot be read: ${shown}${end} Nothing was changed.`;
}

for (const input of byId("nouns").querySelectorAll("input"))
  input.addEventListener("change", () => noun(input.value));
for (const input of byId("places").querySelectorAll("input"))
  input.addEventListener("change", () => {
    const inputs = [...byId("places").querySelectorAll("input")];
    const territory = inputs.filter((input) => input.checked).map((input) => input.value);
    change(lookedUp({ ...state.document, territory }));
  });
keepAnswer({
  ontake: (text, what) => {
    take(fromText(rules, text), what);
    if (byId("wrong").textContent) byId("wrong").focus();
    else byId("outcome")?.focus();
  },
  onagain: () => {
    restore({ document: start(), adopt: {} });
    byId("top").focus();
  },
});
byId("go-to-answer").addEventListener("click", () => byId("outcome").focus());
byId("go-to-question").addEventListener("click", () => byId("question").focus());
restore({ document: start(), adopt: {} });
take(fromFragment(rules, location.hash), "The link");
window.addEventListener("hashchange", () => take(fromFragment(rules, location.hash), "The link"));
byId("page").hidden = false;
// For tests and other programs.
globalThis.explorer = programInterface(page);
