// The answer as a person reads it.
import { button, h, tag } from "./elements.mjs";
import { MARKS } from "./days.mjs";
import { sanctionsOf } from "./single_answers.mjs";
import { dayInWords } from "./phrases.mjs";
import {
  capital,
  checkedTo,
  dutyNotesOf,
  effectsInWords,
  linkTo,
  notesOf,
  reasonOf,
  titleOf,
} from "./sentences.mjs";

const LABELS = { met: "Met", "not-met": "Not met", unknown: "Not settled" };
const EFFECTS = {
  lifted: "Not breached by this disclosure",
  stands: "Still applies",
  undetermined: "Not settled",
};
// The names of some restrictions are plural: Convention rights.
const effectInWords = ({ kind, effect }) =>
  effect === "stands" && kind === "human-rights" ? "Still apply" : EFFECTS[effect];
const NOT_BARRED = {
  disclosure: "The power reaches this disclosure on the facts stated: every step below is met.",
  use: "Sections 40 to 42 do not bar this use on the facts stated.",
  "onward-disclosure": "Sections 40 to 42 do not bar this onward disclosure on the facts stated.",
};

// Provisions as links to the law of the day; one is left out where a deeper one of it is cited.
export function provisions({ rules }, citations, day) {
  const deepest = citations.filter(
    (citation) => !citations.some((deeper) => deeper !== citation && deeper.startsWith(citation)),
  );
  return h(
    "ul",
    { class: "provisions" },
    deepest.map((citation) => {
      const address = linkTo(rules, citation, day);
      const link = { class: "govuk-link", href: address, rel: "noreferrer" };
      return h("li", {}, address ? h("a", link, citation) : citation);
    }),
  );
}

function sentenceFor(answer, count) {
  const { document, outcome } = answer;
  if (outcome === "permitted") return NOT_BARRED[document.type];
  if (outcome === "not-permitted")
    return document.type === "disclosure"
      ? "This power does not reach it. Other powers are untouched (s.40(10))."
      : "Sections 40 to 42 bar it on the facts stated.";
  const facts = answer.missing.length;
  const parts = [];
  if (facts) parts.push(facts === 1 ? "one fact" : `${facts} facts`);
  if (answer.readings.length)
    parts.push(count === 1 ? "one reading of the law" : `${count} readings of the law`);
  return `It depends on ${parts.join(" and ")}.`;
}

// The day of the law, and to which day it was checked.
export function lawLine({ rules, words }, document) {
  const on = dayInWords(words, document.on);
  const checked = dayInWords(words, checkedTo(rules, document));
  return h("p", { class: "outcome__law" }, `The law as at ${on}. Law checked to ${checked}.`);
}

// The headline of an answer.
export function headline(page, answer, id = "outcome") {
  const { title, subtitle } = titleOf(page.rules, page.words, answer.document);
  return h(
    "div",
    { class: `outcome outcome--${answer.outcome}` },
    h("p", { class: "outcome__word", id, tabindex: "-1" }, MARKS[answer.outcome][0]),
    lawLine(page, answer.document),
    h("p", { class: "title" }, title),
    h("p", {}, subtitle),
    h("p", {}, sentenceFor(answer, answer.readings.length)),
    dutiesAbove(page, answer).map((text) => h("p", { class: "duty" }, text)),
  );
}

// Duties of other law, for the headline; none where the power reaches the disclosure for certain.
const dutiesAbove = (page, answer) =>
  answer.outcome === "permitted" ? [] : dutyNotesOf(page.words, answer);

// The sentence that a screen reader reads when the answer changes.
export const announced = (page, answer) =>
  announcedOn(
    page,
    MARKS[answer.outcome][0],
    answer.document.on,
    sentenceFor(answer, answer.readings.length),
  );

export const announcedOn = ({ words }, outcome, day, says) =>
  `${outcome}, ${dayInWords(words, day)}. ${says}`;

// Readings that the answer depends on, or that are chosen.
export function views(page, answer, adopt, onview) {
  const ids = [...new Set([...answer.readings, ...Object.keys(adopt)])].sort();
  if (!ids.length) return null;
  const readingField = (id) => {
    const row = page.rules.readings[id];
    const choices = [
      [true, row.adopted],
      [false, row.other],
      [null, "No reading chosen"],
    ];
    const view = adopt[id] ?? null;
    return h(
      "fieldset",
      { class: "view" },
      h("legend", {}, row.question),
      provisions(page, row.citations, answer.document.on),
      choices.map(([value, text], place) =>
        h(
          "div",
          { class: "choice" },
          h("input", {
            type: "radio",
            name: `view-${id}`,
            id: `view-${id}-${place}`,
            checked: view === value,
            onchange: () => onview(id, value),
          }),
          h("label", { for: `view-${id}-${place}` }, text),
        ),
      ),
    );
  };
  return h(
    "section",
    { "aria-labelledby": "views-heading" },
    h("h3", { id: "views-heading" }, "Where the law can be read two ways"),
    h("p", {}, "This page takes no side. Choose a reading, or take legal advice, and see what follows."),
    ids.map(readingField),
  );
}

const step = (page, document, finding) => {
  const { reason, cure } = reasonOf(page.rules, page.words, document, finding);
  const { result } = finding;
  return h(
    "li",
    { class: `step ${result}` },
    h("div", { class: "step__tag" }, tag(result, LABELS[result])),
    h(
      "div",
      { class: "step__said why" },
      h("p", {}, reason),
      cure && result === "not-met"
        ? h("p", { class: "cure" }, h("strong", {}, "How to fix it:"), ` ${cure}`)
        : null,
      provisions(page, finding.citations, document.on),
    ),
  );
};

// Each step with its reason; rules that do not apply are counted.
export function steps(page, answer) {
  const arising = answer.findings.filter(({ result }) => result !== "not-applicable");
  const deciding = arising.filter(({ rule }) => rule.decides);
  const order = ["not-met", "unknown", "met"];
  deciding.sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  const beside = arising.filter(({ rule }) => !rule.decides);
  const notApplicable = answer.findings.length - arising.length;
  return [
    h("h3", {}, "Step by step"),
    h(
      "ol",
      { class: "steps" },
      deciding.map((finding) => step(page, answer.document, finding)),
    ),
    beside.length
      ? [
          h("h3", {}, "What does not affect the answer"),
          h(
            "ol",
            { class: "steps" },
            beside.map((finding) => step(page, answer.document, finding)),
          ),
        ]
      : null,
    notApplicable
      ? h(
          "p",
          { class: "hint" },
          notApplicable === 1 ? "One rule does not apply here." : `${notApplicable} rules do not apply here.`,
        )
      : null,
  ];
}

const OVERRIDES = {
  permitted: "The override: other restrictions on the disclosure",
  "not-permitted": "There is no override outside the power",
  undetermined: "The override, if the disclosure is permitted",
};

// The effect on each restriction listed.
export function override(page, answer, onstate, prefix = "") {
  if (!answer.effects) return null;
  const rows = effectsInWords(page.words, answer.effects);
  return h(
    "section",
    { class: "override", "aria-labelledby": `${prefix}override-heading` },
    h("h3", { id: `${prefix}override-heading` }, OVERRIDES[answer.outcome]),
    rows.length
      ? h(
          "dl",
          { class: "effects" },
          rows.map((row, place) =>
            h(
              "div",
              { class: "effects__row" },
              h(
                "dt",
                { class: "effects__kind" },
                capital(answer.effects[place].row.name),
                " ",
                tag(row.effect, effectInWords(row)),
              ),
              h(
                "dd",
                { class: "effects__why" },
                h("p", {}, row.reason),
                provisions(page, row.citations, answer.document.on),
              ),
            ),
          ),
        )
      : h("p", {}, "No restriction is recorded, such as a duty of confidence or a contract."),
    button(
      `${prefix}state-restrictions`,
      rows.length ? "Change the restrictions" : "Add restrictions",
      onstate,
      { class: "link" },
    ),
  );
}

// The offence that a barred onward disclosure may be.
export function offence(page, answer) {
  if (!answer.offence) return null;
  const day = answer.document.on;
  const sanctions = sanctionsOf(page.rules, answer.offence, answer.document);
  const { citation, exposure, defences, penalties, prosecution } = sanctions;
  const item = (row) =>
    h(
      "li",
      {},
      row.jurisdiction ? `${row.jurisdiction}: ${row.text}` : row.text,
      provisions(page, [row.citation], day),
    );
  return h(
    "section",
    { class: "offence", "aria-labelledby": "offence-heading" },
    h("h3", { id: "offence-heading" }, "Offence"),
    h(
      "p",
      {},
      exposure === "yes"
        ? "There is exposure to an offence."
        : "It is not settled whether there is exposure to an offence.",
    ),
    provisions(page, [citation], day),
    defences.length ? [h("h4", {}, "Defence"), h("ul", {}, defences.map(item))] : null,
    penalties.length ? [h("h4", {}, "Penalties"), h("ul", {}, penalties.map(item))] : null,
    prosecution.length ? [h("h4", {}, "Prosecution"), h("ul", {}, prosecution.map(item))] : null,
  );
}

// The edition of the law, as the last of the notes.
export function editionLine({ rules, words }, verifiedTo) {
  const { law, pack } = rules;
  const checked = dayInWords(words, verifiedTo);
  return h("li", {}, `Law: edition ${law.edition}, checked to ${checked}. Library ${pack.library}.`);
}

// The notes of the answer.
export function notes(page, answer) {
  const above = dutiesAbove(page, answer);
  return h(
    "ul",
    { class: "notes" },
    notesOf(page.rules, page.words, answer)
      .filter((text) => !above.includes(text))
      .map((text) => h("li", {}, text)),
    editionLine(page, checkedTo(page.rules, answer.document)),
  );
}
