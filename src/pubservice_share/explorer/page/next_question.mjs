// The card of the next question.
import { button, byId, h } from "./elements.mjs";
import { questionCard } from "./facts.mjs";
import { faultsOf } from "./faults.mjs";
import { asks } from "./sentences.mjs";
import { outside } from "./questions.mjs";

const empty = (...children) => h("div", { class: "asking" }, children);

// What cannot be asked: a fact outside the document.
const named = ({ rules, words }, missing) =>
  empty(
    missing.map(({ document, within }) => {
      const { question, help } = asks(rules, words, document, within);
      return [h("p", { id: "question", tabindex: "-1" }, question), h("p", {}, help)];
    }),
  );

const allSkipped = (onagain) =>
  empty(
    h(
      "p",
      { id: "question", tabindex: "-1" },
      "You answered \u201cNot known\u201d to every question that is left.",
    ),
    button("ask-again", "Ask again", onagain),
  );

// The heading of the card: how many questions there are, or how many flows need the fact.
function headingOf(asked, isChange, left) {
  if (isChange) return "Change a fact";
  if (asked.flows)
    return `Next question: ${asked.flows === 1 ? "one flow depends" : `${asked.flows} flows depend`} on it`;
  return left === 1 ? "The last question" : `Next question: the most useful of ${left}`;
}

// missing: each fact with the document and the path that ask for it, the most useful first.
// asking: the fact that a person wants to change.  onanswer gets the fact, the document that asked
// with the answer in it, and the answer (null for "not known").
export function nextQuestion(page, { missing, asking, skipped, onanswer, onagain }) {
  const askable = missing.filter(({ within }) => !outside(page.rules, within));
  const left = missing.filter(({ path }) => !skipped.has(path));
  const asked = asking ?? askable.find(({ path }) => !skipped.has(path));
  if (!asked) {
    if (!missing.length) return null;
    return askable.length ? allSkipped(onagain) : named(page, missing);
  }
  return questionCard(page, asked.document, asked.within, {
    heading: headingOf(asked, Boolean(asking), left.length),
    onanswer: (next, value) => {
      const [fault] = faultsOf(page.rules, next);
      if (fault) byId("answer-wrong").textContent = `This does not fit your other answers: ${fault.message}.`;
      else onanswer(asked, next, value);
    },
  });
}
