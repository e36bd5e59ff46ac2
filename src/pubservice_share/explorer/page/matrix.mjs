// Who may disclose to whom, and the answer to one pair.
import {
  announcedOn,
  editionLine,
  headline,
  lawLine,
  notes,
  offence,
  override,
  steps,
} from "./answers.mjs";
import { cellCoverage, coverageInWords } from "./coverage_words.mjs";
import { MARKS } from "./days.mjs";
import { button, h, hidden, tag } from "./elements.mjs";
import { countsOf, notesOfPairs } from "./pairs.mjs";
import { capital, checkedTo, dutyNotesOf, titleOf } from "./sentences.mjs";

const NAMED =
  "This page cannot read an agreement that the document only names. Put the agreement itself into it, or use the command line.";

const flows = (count) => `${count} ${count === 1 ? "flow" : "flows"}`;

// How many flows the power could reach, and what is said of the others.
export function summary(cells, hasAgreements) {
  const { permitted, open, closed, possible, all } = countsOf(cells);
  const parts = [
    [permitted, "permitted"],
    [open, "not settled"],
    [closed, "not permitted"],
  ].flatMap(([count, name]) => (count ? [`${count} ${name}`] : []));
  const others = closed ? " Other powers are untouched (s.40(10))." : "";
  const reached = cells.filter(({ answer }) => answer.outcome === "permitted");
  const coverage = hasAgreements && reached.length ? ` ${coverageInWords(reached)}.` : "";
  const lead = `${parts.join(", ")}.${coverage}${others}`;
  return { heading: `${possible} of ${all} flows possible`, lead };
}

const stateOf = (cells) => {
  const { permitted, open, possible, all } = countsOf(cells);
  if (permitted === all) return "permitted";
  if (!possible) return "not-permitted";
  return open ? "undetermined" : "several";
};

// The headline of the matrix.
export function matrixHeadline(page, cells, hasAgreements) {
  const { heading, lead } = summary(cells, hasAgreements);
  const { document } = cells[0];
  return h(
    "div",
    { class: `outcome outcome--${stateOf(cells)}` },
    h("p", { class: "outcome__word", id: "outcome", tabindex: "-1" }, heading),
    lawLine(page, document),
    h("p", {}, lead),
    h("p", {}, titleOf(page.rules, page.words, document).subtitle),
    h("p", {}, page.words["note.permissive"]),
  );
}

export const matrixAnnounced = (page, cells, hasAgreements) => {
  const { heading, lead } = summary(cells, hasAgreements);
  return announcedOn(page, heading, cells[0].document.on, lead);
};

// The matrix: rows disclose, columns receive.
export function matrix(page, cells, bodies, { chosen, hasAgreements, onpair }) {
  const at = (from, to) => cells.find((cell) => cell.from === from && cell.to === to);
  const heading = (scope, body, before) =>
    h(
      "th",
      { scope, class: "govuk-table__header" },
      before ? hidden(before) : null,
      capital(body.name),
    );
  const cellFor = (from, to) => {
    if (from === to)
      return h("td", { class: "govuk-table__cell matrix__none" }, "the same body");
    const { outcome } = at(from, to).answer;
    const coverage = hasAgreements ? cellCoverage(page, at(from, to)) : null;
    const isChosen = chosen?.[0] === from && chosen[1] === to;
    return h(
      "td",
      { class: `govuk-table__cell matrix__cell matrix__cell--${outcome}` },
      h(
        "button",
        {
          type: "button",
          id: `cell-${from}-${to}`,
          class: "matrix__open",
          "aria-pressed": String(isChosen),
          onclick: () => onpair(from, to),
        },
        tag(outcome, MARKS[outcome][0]),
        hidden(`: ${bodies[from].name} to ${bodies[to].name}. Show the answer.`),
      ),
      coverage ? h("span", { class: "matrix__told" }, coverage) : null,
    );
  };
  return h(
    "section",
    { "aria-labelledby": "matrix-heading" },
    h("h3", { id: "matrix-heading" }, "Who may disclose to whom"),
    h(
      "p",
      {},
      "Rows disclose, columns receive.",
      h("span", { class: "screen" }, " Choose a cell to read the answer to its flow."),
    ),
    h(
      "div",
      { class: "scroll", role: "group", "aria-labelledby": "matrix-heading", tabindex: "0" },
      h(
        "table",
        { class: "govuk-table matrix" },
        h(
          "caption",
          { class: "govuk-visually-hidden" },
          "Who may disclose to whom: each row is a discloser, each column a recipient",
        ),
        h(
          "thead",
          { class: "govuk-table__head" },
          h(
            "tr",
            {},
            h("th", { scope: "col", class: "govuk-table__header matrix__corner" }, "Discloser"),
            bodies.map((body) => heading("col", body, "to ")),
          ),
        ),
        h(
          "tbody",
          { class: "govuk-table__body" },
          bodies.map((body, from) =>
            h(
              "tr",
              {},
              heading("row", body),
              bodies.map((_, to) => cellFor(from, to)),
            ),
          ),
        ),
      ),
    ),
  );
}

// The answer to one pair, under the matrix.
export function pairAnswer(page, cell, { onclose, onstate }) {
  const { answer } = cell;
  return h(
    "section",
    { id: "pair", "aria-labelledby": "pair-heading" },
    h("h3", { id: "pair-heading", tabindex: "-1" }, "The answer to one flow"),
    headline(page, answer, "pair-outcome"),
    steps(page, answer),
    override(page, answer, onstate, "pair-"),
    offence(page, answer),
    notes(page, answer),
    h("p", {}, button("pair-close", "Back to the table", onclose, { class: "button secondary" })),
  );
}

// The notes of the matrix: each once for all flows.
export function matrixNotes(page, cells, agreements) {
  const { words, rules } = page;
  const duties = cells.filter(({ answer }) => dutyNotesOf(words, answer).length).length;
  const first = notesOfPairs(rules, cells);
  const isOnlyNamed = (agreements ?? []).some((agreement) => typeof agreement === "string");
  const about = duties
    ? `A duty of another law may call for ${flows(duties)}. Choose a cell to read about it.`
    : null;
  return h(
    "ul",
    { class: "notes" },
    [...first, about, isOnlyNamed ? NAMED : null, words["note.no-advice"]].filter(Boolean).map((text) => h("li", {}, text)),
    editionLine(page, checkedTo(rules, cells[0].document)),
  );
}
