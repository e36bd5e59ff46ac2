// What an agreement states, as lists in which each answer can be changed.
import { answerInWords } from "./answer_card.mjs";
import { changeList, changeRow } from "./check_answers.mjs";
import { factGroups, fieldRows } from "./agreement_questions.mjs";
import { folded, h } from "./elements.mjs";

// The rows of some questions; what is not stated is said so.
function listOf(page, questions, onask) {
  const row = (asked) => {
    const { path, question, value } = asked;
    const shown = value === null ? "Not stated" : answerInWords(page, asked, value, path);
    return changeRow(`change-${path}`, question, shown, () => onask(path));
  };
  return changeList(questions.map(row));
}

// The facts that are stated, of all flows and of each; the papers and other fields; and what stands
// in none of them.
export function agreementStated(page, state, onask) {
  const { document, next } = state;
  const fields = fieldRows(page, document);
  const [stated, open] = [true, false].map((is) => fields.filter(({ value }) => (value !== null) === is));
  const groups = factGroups(page, document, next).map(({ title, rows }, place) =>
    folded(`stated-facts-${place}`, `Facts: ${title} (${rows.length})`, listOf(page, rows, onask)),
  );
  const more = (id, title, rows) =>
    rows.length ? folded(id, `${title} (${rows.length})`, listOf(page, rows, onask)) : null;
  return [
    h("h2", { id: "check-heading" }, "Check and change your answers"),
    groups,
    more("stated-fields", "Papers and other fields: stated", stated),
    more("stated-not", "Papers and other fields: not stated", open),
  ];
}
