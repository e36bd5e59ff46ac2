// The page: one document with the views chosen, and its answer.
import { announced, headline, notes, offence, override, steps, views } from "./answers.mjs";
import { explained } from "./assessment.mjs";
import { outside, pathsOf, questionsOf } from "./questions.mjs";
import { combobox } from "./combobox.mjs";
import { dayFields, runsOf, strip } from "./days.mjs";
import { button, byId, group, h, put } from "./elements.mjs";
import { faultsOf, isDay } from "./faults.mjs";
import { rulesOf } from "./evaluation.mjs";
import { factList, questionCard } from "./facts.mjs";
import { programInterface } from "./plain_answer.mjs";
import { fragmentOf, fromFragment, fromText } from "./address.mjs";
import { lookedUpAgain, offered } from "./look_up.mjs";
import { choosable, routesBetween } from "./routes.mjs";
import { dayInWords } from "./phrases.mjs";
import { routeGroup, bodyEntries, PARTIES } from "./selection.mjs";
import { asks } from "./sentences.mjs";

const embedded = (id) => JSON.parse(byId(id).textContent);
const { words, directory, changes, examples, schemas } = embedded("explorer-data");
const rules = { ...rulesOf(embedded("portable-rules")), schemas };
const page = { rules, words, changes, directory, choices: choosable(rules, directory) };

// The document may lack what has not been chosen yet.
let document_ = {};
let adopt = {};
let skipped = new Set();
let asking = null;
// For each body that was looked up: how to look it up again on another day.
let sources = {};

page.day = () => document_.on;

const start = () => ({ type: "disclosure", on: rules.pack.spans.at(-1), territory: ["england"] });
const under = () => (document_.type === "disclosure" ? "power" : "received_under");
const isComplete = () =>
  Boolean(document_[under()]) &&
  document_.territory?.length !== 0 &&
  PARTIES[document_.type].every(([party]) => document_[party]);

const lookedUp = (next) => lookedUpAgain(page, next, sources);

// Choose a body for a field.
function choose(party, { body, source = null }) {
  sources = { ...sources, [party]: source };
  change({ ...document_, [party]: body });
}

// State the entries of a body, which are then no longer those that were looked up.
function stated(party, next) {
  sources = { ...sources, [party]: null };
  return next;
}

// Change the document, and show everything that follows.
function change(next, { focus, keep } = {}) {
  document_ = next;
  if (!keep) asking = null;
  show();
  if (focus) (byId("question") ?? byId("outcome"))?.focus();
}

function restore(state) {
  ({ document: document_, adopt } = state);
  sources = {};
  skipped = new Set();
  asking = null;
  pickers();
  show();
}

function day(next) {
  const wrong = !isDay(next) || next < rules.law.passed;
  byId("day-wrong").textContent = wrong
    ? `Enter a day on or after ${dayInWords(words, rules.law.passed)}, when the Act was passed.`
    : "";
  byId("day").setAttribute("aria-invalid", String(wrong));
  if (!wrong) change(lookedUp({ ...document_, on: next }));
}

const showDay = dayFields(page, day);
const fields = {};

// The fields for the bodies of a noun.
function pickers() {
  put(
    byId("bodies"),
    PARTIES[document_.type].map(([party, label, hint]) => {
      fields[party] = combobox({
        id: party,
        label,
        hint,
        offer: (text) => offered(page, document_, text, party),
        onchoose: (option) => choose(party, option),
      });
      return h("div", { class: "party" }, fields[party].region, h("div", { id: `${party}-told` }));
    }),
    document_.type === "disclosure"
      ? button("swap", "Swap the two bodies", swap, { class: "button secondary small" })
      : null,
  );
}

function swap() {
  const { discloser, recipient } = document_;
  sources = { ...sources, discloser: sources.recipient, recipient: sources.discloser };
  change({ ...document_, discloser: recipient, recipient: discloser });
}

function noun(type) {
  const { on, territory = ["england"] } = document_;
  document_ = type === "disclosure" ? { type, on, territory } : { type, on };
  sources = {};
  adopt = {};
  skipped = new Set();
  asking = null;
  pickers();
  show();
}

function ask(path) {
  asking = path;
  show();
  byId("question")?.focus();
}

// The function that asks for a fact; null where the rules do not ask about it.
const asksFor = (path) =>
  isComplete() && pathsOf(rules, document_).includes(path) ? () => ask(path) : null;

function showChosen() {
  for (const [party] of PARTIES[document_.type]) {
    fields[party].show(document_[party]?.name);
    const entries = bodyEntries(page, document_, party, {
      source: sources[party],
      onchange: asksFor(`${party}.specified_as`),
      onoption: (option) => {
        choose(party, option);
        byId(party).focus();
      },
      onnone: () => {
        const body = { ...document_[party], specified_as: [] };
        change(stated(party, { ...document_, [party]: body }));
        byId(party).focus();
      },
    });
    put(byId(`${party}-told`), entries);
  }
  for (const input of byId("nouns").querySelectorAll("input"))
    input.checked = input.value === document_.type;
  byId("places").hidden = document_.type !== "disclosure";
  for (const input of byId("places").querySelectorAll("input"))
    input.checked = document_.territory?.includes(input.value) ?? false;
  byId("places-wrong").textContent =
    document_.territory?.length === 0 ? "Choose at least one." : "";
  if (byId("swap")) byId("swap").hidden = !(document_.discloser || document_.recipient);
  showDay(document_.on);
}

function chooseRoute(route) {
  const { objective: _, pursues, ...kept } = document_;
  const same = route.objective === document_.objective;
  const next = { ...kept, power: route.power };
  if (route.objective) next.objective = route.objective;
  if (same && pursues) next.pursues = pursues;
  change(next);
}

function showRoutes() {
  const region = byId("routes");
  if (document_.type !== "disclosure") {
    const powers = rules.law.powers.map((row) => [row.id, `${row.citation}: ${row.title}`]);
    const received = group({
      id: "received",
      kind: "radio",
      legend: "Under which section was it originally disclosed?",
      choices: powers,
      chosen: document_.received_under,
      onchange: (event) => change({ ...document_, received_under: event.target.value }),
    });
    return put(region, received);
  }
  const { discloser, recipient, territory } = document_;
  if (!discloser || !recipient || !territory.length)
    return put(
      region,
      h("p", { class: "hint" }, "Choose two bodies to see the routes between them."),
    );
  put(region, routeGroup(page, routesBetween(rules, words, document_), document_, chooseRoute));
}

// The path of the next question: the fact a person wants to change, or the one that settles most
// and was not skipped.
function nextPath(answer) {
  if (asking) return asking;
  const open = questionsOf(rules, words, document_, adopt);
  return open.find(({ path }) => !skipped.has(path) && !outside(rules, path))?.path ?? null;
}

function card(answer) {
  const path = nextPath(answer);
  if (!path) {
    if (!answer.missing.length) return null;
    if (answer.missing.every((missing) => outside(rules, missing)))
      return h(
        "div",
        { class: "card" },
        answer.missing.map((missing) => {
          const { question, help } = asks(rules, words, document_, missing);
          return [h("p", { id: "question", tabindex: "-1" }, question), h("p", {}, help)];
        }),
      );
    return h(
      "div",
      { class: "card" },
      h("p", { id: "question", tabindex: "-1" }, "You answered \u201cNot known\u201d to every question that is left."),
      button("ask-again", "Ask again", () => {
        skipped = new Set();
        show();
        byId("question")?.focus();
      }),
    );
  }
  const count = answer.missing.filter((missing) => !skipped.has(missing)).length;
  const heading = asking
    ? "Change a fact"
    : count === 1
      ? "The last question"
      : `Next question: the most useful of ${count}`;
  const onanswer = (next, value) => {
    const faults = faultsOf(rules, next);
    if (faults.length) {
      byId("answer-wrong").textContent = `This does not fit your other answers: ${faults[0]}.`;
      return;
    }
    if (value === null) skipped.add(path);
    else skipped.delete(path);
    const [party, field] = path.split(".");
    change(field === "specified_as" ? stated(party, next) : next, { focus: true });
  };
  return questionCard(page, document_, path, { heading, onanswer });
}

const folded = (id, name, rows) =>
  rows.length
    ? h(
        "details",
        { id },
        h("summary", {}, `${name} (${rows.length})`),
        h("dl", { class: "facts" }, rows),
      )
    : null;

// The runs of the strip, which do not depend on the day.
let ran = { key: null, runs: [] };
function runs() {
  const documentOn = (on) => lookedUp({ ...document_, on });
  const key = JSON.stringify([documentOn(rules.pack.spans[0]), adopt]);
  if (ran.key !== key) ran = { key, runs: runsOf(rules, documentOn, adopt) };
  return ran.runs;
}

function showAnswer() {
  const region = byId("answer");
  byId("keep").hidden = byId("move").hidden = !isComplete();
  if (!isComplete()) {
    byId("told").textContent = "";
    put(byId("headline"));
    const prompt =
      document_.type === "disclosure"
        ? "Choose the two bodies, then a route. Your answer appears here."
        : "Choose the bodies, and the section under which it was disclosed. Your answer appears here.";
    const tries = examples.map(({ title, document }, place) =>
      h(
        "li",
        {},
        button(
          `example-${place}`,
          title,
          () => {
            restore({ document: structuredClone(document), adopt: {} });
            byId("outcome").focus();
          },
          { class: "link" },
        ),
      ),
    );
    return put(
      region,
      h("p", {}, prompt),
      h("h3", {}, "Or start with an example"),
      h("ul", {}, tries),
    );
  }
  const answer = explained(rules, document_, adopt);
  byId("told").textContent = announced(page, answer);
  put(byId("headline"), headline(page, answer));
  put(byId("strip"), strip(page, runs(), document_.on, day));
  const facts = factList(page, document_, answer.missing, ask);
  put(
    region,
    card(answer),
    views(page, answer, adopt, (id, view) => {
      const { [id]: _, ...otherViews } = adopt;
      adopt = view === null ? otherViews : { ...otherViews, [id]: view };
      show();
    }),
    steps(page, answer),
    override(page, answer, () => ask("restrictions")),
    offence(page, answer),
    h("h3", {}, "The facts"),
    folded("facts-known", "Stated", facts.stated),
    folded("facts-open", "Not stated", facts.open),
    notes(page, answer),
  );
  const fragment = fragmentOf(document_, adopt);
  byId("link").href = fragment;
  byId("address").value = location.href.split("#")[0] + fragment;
}

function show() {
  showChosen();
  showRoutes();
  showAnswer();
}

// Show the document of a link or a paste, or why it cannot be read.
function take(result, what) {
  byId("wrong").textContent = "";
  if (result === null) return;
  if (!result.faults) return restore(result);
  const shown = result.faults.slice(0, 3).join("; ");
  byId("wrong").textContent = `${what} cannot be read: ${shown}. Nothing was changed.`;
}

function keeping() {
  byId("copy").addEventListener("click", async () => {
    byId("address").select();
    try {
      await navigator.clipboard.writeText(byId("address").value);
      byId("kept").textContent = "The link is copied.";
    } catch {
      byId("kept").textContent = "The link is selected: copy it with your keyboard.";
    }
  });
  byId("save").addEventListener("click", () => {
    const text = `${JSON.stringify(document_, null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    h("a", { href: address, download: `${document_.type}.json` }).click();
    URL.revokeObjectURL(address);
    byId("kept").textContent = `Saved as ${document_.type}.json.`;
  });
  byId("take").addEventListener("click", () => {
    take(fromText(rules, byId("paste").value), "The pasted document");
    if (byId("wrong").textContent) byId("wrong").focus();
    else byId("outcome")?.focus();
  });
  byId("again").addEventListener("click", () => {
    history.replaceState(null, "", "#");
    restore({ document: start(), adopt: {} });
    byId("top").focus();
  });
}

for (const input of byId("nouns").querySelectorAll("input"))
  input.addEventListener("change", () => noun(input.value));
for (const input of byId("places").querySelectorAll("input"))
  input.addEventListener("change", () => {
    const inputs = [...byId("places").querySelectorAll("input")];
    const territory = inputs.filter((input) => input.checked).map((input) => input.value);
    change(lookedUp({ ...document_, territory }));
  });
keeping();
restore({ document: start(), adopt: {} });
take(fromFragment(rules, location.hash), "The link");
window.addEventListener("hashchange", () => take(fromFragment(rules, location.hash), "The link"));
byId("page").hidden = false;
// For tests and other programs.
globalThis.explorer = programInterface(page);
