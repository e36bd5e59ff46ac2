// The answer as a person reads it.
import { button, h } from "./elements.mjs";
import { MARKS } from "./days.mjs";
import { sanctionsOf } from "./plain_answer.mjs";
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
const REACHED = {
  disclosure: "The power covers this disclosure on the facts stated: every step below is met.",
  use: "Sections 40 to 42 do not bar this use on the facts stated.",
  "onward-disclosure": "Sections 40 to 42 do not bar this onward disclosure on the facts stated.",
};

// Provisions as links to the law of the day; one with which a deeper one begins is left out.
export function provisions({ rules }, citations, day) {
  const deepest = citations.filter(
    (held) => !citations.some((other) => other !== held && other.startsWith(held)),
  );
  return h(
    "ul",
    { class: "provisions" },
    deepest.map((held) => {
      const address = linkTo(rules, held, day);
      return h("li", {}, address ? h("a", { href: address, rel: "noreferrer" }, held) : held);
    }),
  );
}

function said(told, count) {
  const { document, outcome } = told;
  if (outcome === "permitted") return REACHED[document.type];
  if (outcome === "not-permitted")
    return document.type === "disclosure"
      ? "This power does not cover it. It does not affect other powers (s.40(10))."
      : "Sections 40 to 42 bar it on the facts stated.";
  const facts = told.missing.length;
  const parts = [];
  if (facts) parts.push(facts === 1 ? "one fact" : `${facts} facts`);
  if (told.readings.length)
    parts.push(count === 1 ? "one reading of the law" : `${count} readings of the law`);
  return `It depends on ${parts.join(" and ")}.`;
}

// The headline of an answer.
export function headline(page, told) {
  const { title, subtitle } = titleOf(page.rules, page.words, told.document);
  return h(
    "div",
    { class: `headline ${told.outcome}` },
    h("p", { class: "outcome", id: "outcome", tabindex: "-1" }, MARKS[told.outcome][0]),
    h("p", { class: "title" }, title),
    h("p", {}, subtitle),
    h("p", { class: "said" }, said(told, told.readings.length)),
    aboveAll(page, told).map((text) => h("p", { class: "duty" }, text)),
  );
}

// Duties of other law stand with the headline where this power does not carry it for certain.
const aboveAll = (page, told) =>
  told.outcome === "permitted" ? [] : dutyNotesOf(page.words, told);

// What is told aloud when the answer changes.
export function announced(page, told) {
  const on = dayInWords(page.words, told.document.on);
  return `${MARKS[told.outcome][0]}, ${on}. ${said(told, told.readings.length)}`;
}

// Readings on which the answer turns, or on which a view was taken.
export function views(page, told, adopt, onview) {
  const ids = [...new Set([...told.readings, ...Object.keys(adopt)])].sort();
  if (!ids.length) return null;
  const one = (id) => {
    const row = page.rules.readings[id];
    const choices = [
      [true, row.adopted],
      [false, row.other],
      [null, "No reading chosen"],
    ];
    const held = adopt[id] ?? null;
    return h(
      "fieldset",
      { class: "view" },
      h("legend", {}, row.question),
      provisions(page, row.citations, told.document.on),
      choices.map(([value, text], place) =>
        h(
          "div",
          { class: "choice" },
          h("input", {
            type: "radio",
            name: `view-${id}`,
            id: `view-${id}-${place}`,
            checked: held === value,
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
    ids.map(one),
  );
}

const step = (page, document, finding) => {
  const { reason, cure } = reasonOf(page.rules, page.words, document, finding);
  const { result } = finding;
  return h(
    "li",
    { class: `step ${result}` },
    h("span", { class: `tag ${result}` }, LABELS[result]),
    h(
      "div",
      { class: "why" },
      h("p", {}, reason),
      cure && result === "not-met" ? h("p", { class: "cure" }, cure) : null,
      provisions(page, finding.citations, document.on),
    ),
  );
};

// Each step with its reason; what does not arise is counted.
export function steps(page, told) {
  const arising = told.findings.filter(({ result }) => result !== "not-applicable");
  const deciding = arising.filter(({ rule }) => rule.decides);
  const order = ["not-met", "unknown", "met"];
  deciding.sort((a, b) => order.indexOf(a.result) - order.indexOf(b.result));
  const beside = arising.filter(({ rule }) => !rule.decides);
  const rest = told.findings.length - arising.length;
  return [
    h("h3", {}, "Step by step"),
    h(
      "ol",
      { class: "steps" },
      deciding.map((held) => step(page, told.document, held)),
    ),
    beside.length
      ? [
          h("h3", {}, "Does not affect the answer"),
          h(
            "ol",
            { class: "steps" },
            beside.map((held) => step(page, told.document, held)),
          ),
        ]
      : null,
    rest
      ? h(
          "p",
          { class: "hint" },
          rest === 1 ? "One rule does not apply here." : `${rest} rules do not apply here.`,
        )
      : null,
  ];
}

// What becomes of each restriction named.
export function override(page, told, onstate) {
  if (!told.effects) return null;
  const rows = effectsInWords(page.words, told.effects);
  return h(
    "section",
    { "aria-labelledby": "override-heading" },
    h("h3", { id: "override-heading" }, "The override: other restrictions on the disclosure"),
    rows.length
      ? h(
          "ul",
          { class: "steps" },
          rows.map((row, place) =>
            h(
              "li",
              { class: "step" },
              h("span", { class: `tag ${row.effect}` }, EFFECTS[row.effect]),
              h(
                "div",
                { class: "why" },
                h("p", {}, h("strong", {}, capital(told.effects[place].row.name)), `: ${row.reason}`),
                provisions(page, row.citations, told.document.on),
              ),
            ),
          ),
        )
      : h("p", {}, "No restriction is recorded, such as a duty of confidence or a contract."),
    button(
      "state-restrictions",
      rows.length ? "Change the restrictions" : "Add restrictions",
      onstate,
      { class: "link" },
    ),
  );
}

// The offence to which a barred onward disclosure exposes.
export function offence(page, told) {
  if (!told.offence) return null;
  const day = told.document.on;
  const sanctions = sanctionsOf(page.rules, told.offence, told.document);
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
    { "aria-labelledby": "offence-heading" },
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

// What the answer says of itself.
export function notes(page, told) {
  const { law, pack } = page.rules;
  const checked = dayInWords(page.words, checkedTo(page.rules, told.document));
  const above = aboveAll(page, told);
  return h(
    "ul",
    { class: "notes" },
    notesOf(page.rules, page.words, told)
      .filter((text) => !above.includes(text))
      .map((text) => h("li", {}, text)),
    h("li", {}, `Law: edition ${law.edition}, checked to ${checked}. Library ${pack.library}.`),
  );
}
