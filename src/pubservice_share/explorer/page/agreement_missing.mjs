// What of an agreement is still missing, and the question that is asked next.
import { answerCard, notAmong } from "./answer_card.mjs";
import { button, folded, h, hidden } from "./elements.mjs";
import { questionAt } from "./agreement_questions.mjs";

const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const isPaper = ({ stage }) => stage === "papers";

// The facts and the papers that are missing, apart.
export const missingOfPlan = (plan) => ({
  facts: plan.filter((question) => !isPaper(question)),
  papers: plan.filter(isPaper),
});

// What is missing, as a sentence.
export function missingInWords(plan) {
  const { facts, papers } = missingOfPlan(plan);
  const said = [
    facts.length && counted(facts.length, "fact", "facts"),
    papers.length && counted(papers.length, "paper or other field", "papers and other fields"),
  ].filter(Boolean);
  return said.length ? `Still missing: ${said.join("; ")}.` : "Nothing is missing that this page asks for.";
}

// Where questions that have no card of their own lead.
const SECTIONS = { flows: "new-flow-discloser", bodies: "new-party" };

const goTo = (asked, onfield) =>
  h(
    "div",
    { class: "asking", role: "group", "aria-labelledby": "question" },
    h("p", { class: "eyebrow" }, "Next question"),
    h("h3", { id: "question", tabindex: "-1" }, asked.question),
    h("p", { class: "hint" }, asked.help),
    h("div", { class: "actions" }, button("go-to-field", "Go to the field", () => onfield(SECTIONS[asked.kind]))),
  );

function headingFor(asked, plan, isChange) {
  if (isChange) return "Your answer to one question";
  const left = plan.filter(({ stage }) => (stage === "papers") === isPaper(asked)).length;
  const kind = isPaper(asked) ? "papers and other fields" : "facts that decide the answer";
  return left === 1 ? "Next question: the last of its kind" : `Next question: one of ${left} ${kind}`;
}

// The card of the question that a person chose, or of the next.
export function agreementQuestion(page, state, plan, { onanswer, onagain, onclose, onfield }) {
  const { document, asking, skipped } = state;
  const chosen = asking === null ? null : questionAt(page, document, asking, { plan, next: state.next });
  const asked = chosen ?? plan.find(({ path }) => !skipped.has(path));
  if (!asked) {
    if (!plan.length) return null;
    return h(
      "div",
      { class: "asking" },
      h("p", { id: "question", tabindex: "-1" }, "You answered \u201cNot known\u201d to every question that is left."),
      button("ask-again", "Ask again", onagain),
    );
  }
  if (asked.kind in SECTIONS) return goTo(asked, onfield);
  const { territory } = state.next;
  const others = asked.path.endsWith("specified_as") ? notAmong(asked.choices, asked.value) : [];
  const about = { type: "partnership", on: document.starts ?? page.lastChange, territory };
  return answerCard(
    { ...asked, page, current: asked.value, others, document: about },
    {
      heading: headingFor(asked, plan, chosen !== null),
      onanswer: (value) => onanswer(asked, value),
      after: chosen ? [button("answer-close", "Leave it as it is", onclose, { class: "button secondary" })] : [],
    },
  );
}

// The questions that are left, each of which leads to its field.
export function missingList(plan, skipped, onask) {
  if (!plan.length) return null;
  const { facts, papers } = missingOfPlan(plan);
  const item = ({ path, question }) =>
    h(
      "li",
      {},
      button(`missing-${path}`, [question, hidden(" Answer it.")], () => onask(path), { class: "link" }),
      skipped.has(path) ? h("span", { class: "hint" }, " (you answered: not known)") : null,
    );
  const list = (id, title, rows, isOpen) =>
    rows.length
      ? folded(id, `${title} (${rows.length})`, h("ul", { class: "missing" }, rows.map(item)), isOpen, {
          "data-kept": true,
        })
      : null;
  return h(
    "section",
    { "aria-labelledby": "missing-heading" },
    h("h3", { id: "missing-heading" }, "What is still missing"),
    list("missing-facts", "Facts that decide the answer", facts, true),
    list("missing-papers", "Papers and other fields", papers, false),
  );
}
