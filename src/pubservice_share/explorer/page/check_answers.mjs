// What a person stated, as a list in which each answer can be changed.
import { button, byId, folded, h, hidden } from "./elements.mjs";
import { listedIn } from "./look_up.mjs";
import { andList, dayInWords } from "./phrases.mjs";

const NOUNS = {
  disclosure: "A body discloses information",
  partnership: "Several bodies share with each other",
  agreement: "Bodies make an information sharing agreement",
  use: "A body uses what was disclosed to it",
  "onward-disclosure": "A body passes on what was disclosed",
};

// The facts that the rows of bodies and of the route show already.
const ABOVE = /^(?:objective|received_under|[^.]+\.specified_as)$/;

// The element that has the focus once a person chooses to change an answer.
function moveTo(...ids) {
  const field = ids.map(byId).find(Boolean);
  if (!field) return;
  const details = field.closest("details");
  if (details) details.open = true;
  (field === details ? details.querySelector("summary") : field).focus();
}

export const changeRow = (id, name, value, onchange) =>
  h(
    "div",
    { class: "govuk-summary-list__row" },
    h("dt", { class: "govuk-summary-list__key" }, name),
    h("dd", { class: "govuk-summary-list__value" }, value),
    h(
      "dd",
      { class: "check__change" },
      button(id, ["Change", hidden(`: ${name}`)], onchange, { class: "link" }),
    ),
  );

export const changeList = (rows) => h("dl", { class: "govuk-summary-list check" }, rows);

const bodyInWords = ({ rules }, body) => {
  const refs = body.specified_as ?? null;
  const listed = refs === null ? "its Schedule entries are not known" : listedIn(rules, refs);
  return [h("span", { class: "check__name" }, body.name), h("span", { class: "hint" }, listed)];
};

const chosenRadio = (name) => document.querySelector(`input[name=${name}]:checked`)?.id;

// The list for a document: its fields, then its facts.  parties are [key, label]; route names
// the route; onfact asks for a fact again.
export function checkAnswers(page, stated, { parties, route, facts, onfact }) {
  const { words } = page;
  const { type, territory } = stated;
  const rows = [
    changeRow("check-noun", "What would happen", NOUNS[type], () => moveTo(chosenRadio("noun"))),
    ...parties
      .filter(([key]) => stated[key])
      .map(([key, label]) =>
        changeRow(`check-${key}`, label, bodyInWords(page, stated[key]), () => moveTo(key)),
      ),
  ];
  if (territory && type !== "use" && type !== "onward-disclosure")
    rows.push(
      changeRow(
        "check-places",
        "Under whose law",
        andList(words, territory.map((place) => words[`place.${place}`])),
        () => moveTo("place-england"),
      ),
    );
  rows.push(
    changeRow("check-day", "On which day", dayInWords(words, stated.on), () => moveTo("day")),
    changeRow("check-route", "Under which power", route, () =>
      moveTo(chosenRadio("route"), chosenRadio("received"), "closed"),
    ),
  );
  const fact = ({ path, question, value }) =>
    changeRow(`change-${path}`, question, value, () => onfact(path));
  const open = facts.filter(({ isStated }) => !isStated);
  const more = facts.filter(({ path, isStated }) => isStated && !ABOVE.test(path));
  return [
    h("h2", { id: "check-heading" }, "Check your answers"),
    changeList([...rows, ...more.map(fact)]),
    open.length
      ? folded("facts-open", `Not stated (${open.length})`, changeList(open.map(fact)))
      : null,
  ];
}
