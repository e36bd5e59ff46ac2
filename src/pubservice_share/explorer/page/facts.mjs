// The card of one question, and the list of facts.
import { kindOfFact } from "./question_choices.mjs";
import { choicesOf, fillIn, pathsOf } from "./questions.mjs";
import { answerCard, answerInWords, notAmong } from "./answer_card.mjs";
import { h } from "./elements.mjs";
import { alsoCalled } from "./everyday_words.mjs";
import { holds, read } from "./evaluation.mjs";
import { placeOf } from "./body_choices.mjs";
import { asks } from "./sentences.mjs";

// The questions for facts that no rule depends on, and for facts that are lists of words.
const OWN = {
  "information.personal_data": {
    nouns: ["disclosure"],
    question: "Is the information about living individuals?",
    help: "If it is not, data protection legislation does not apply to it.",
  },
  disadvantages: {
    nouns: ["disclosure"],
    fits: (rules, document) => Boolean(rules.objectives[document.objective]?.factors),
    kind: "some-of",
    question: "Which disadvantages are known?",
    help: "A link to this answer holds what you choose here: for one person it is sensitive.",
    choices: (rules, document) =>
      (rules.objectives[document.objective]?.factors?.list ?? []).map((row) => [row.id, row.text]),
  },
  eligible_as: {
    nouns: ["disclosure"],
    fits: (rules, document) =>
      rules.pack.tables["power.not-stated-for"].forms.some((form) => form[document.power]),
    kind: "one-of",
    question: "As whom are the people eligible?",
    help: ({ law }) => `If this is not stated, they are taken to be ${notStated(law)}.`,
    choices: (rules, document) =>
      rules.law.eligible_classes
        .filter((row) => holds(row, document.on))
        .map((row) => [row.id, row.text]),
  },
  restrictions: {
    nouns: ["disclosure"],
    kind: "restrictions",
    question: "Which other restrictions on the disclosure are there?",
    help: "Choose each one. The answer says which this disclosure does not breach and which still apply.",
    choices: (rules) => rules.law.restrictions.map((row) => [row.kind, row.name]),
  },
  ground: {
    nouns: ["use", "onward-disclosure"],
    kind: "one-of",
    question: "Which ground is relied on?",
    help: "A ground helps only if the facts establish it. You can answer that there is none.",
    choices: (rules, document) =>
      rules.law.grounds
        .filter((row) => document.type === "onward-disclosure" || row.use)
        .map((row) => [row.id, row.text]),
  },
  knew_or_reckless: {
    nouns: ["onward-disclosure"],
    question: "Did the person know that it was barred, or were they reckless about that?",
    help: "This matters only for the offence in section 41(4).",
  },
};

const fits = (own, rules, document) =>
  own.nouns.includes(document.type) && (own.fits?.(rules, document) ?? true);

const notStated = (law) => {
  const row = law.eligible_classes.find((people) => people.when_not_stated === true);
  return row.people ?? row.text;
};

// The question for a fact, with its kind and its choices.
export function questionOf({ rules, words }, document, path) {
  const own = OWN[path];
  if (!own) {
    const kind = kindOfFact(path);
    const choices = choicesOf(rules, document, path);
    const shown = withMore(rules, choices, path);
    return { ...asks(rules, words, document, path), kind, choices: shown };
  }
  const yesNo = choicesOf(rules, document, "information.personal");
  const choicesOfOwn = own.choices?.(rules, document) ?? yesNo;
  return { kind: "yes-no", choices: choicesOfOwn, ...ownQuestion(own, rules) };
}

// Choices with further text: the place of an entry, or what people call an objective.
export function withMore(rules, choices, path) {
  if (path.endsWith("specified_as"))
    return choices.map(([ref, name]) => [ref, name, rules.classes[ref]?.citation ?? placeOf(ref)]);
  if (path !== "objective") return choices;
  return choices.map(([id, title]) => [id, title, alsoCalled(rules, { objective: id, title })]);
}

const ownQuestion = ({ question, help, kind = "yes-no" }, rules) => ({
  question,
  help: typeof help === "function" ? help(rules) : help,
  kind,
});

const statedValue = (document, path) => {
  const value = read(document, path);
  return path === "restrictions" ? (value?.map((row) => row.kind) ?? null) : value;
};

// The restrictions of the document for the kinds chosen.
const restrictionsFrom = (document, kinds, since) =>
  kinds.flatMap((kind) => {
    const before = (document.restrictions ?? []).filter((row) => row.kind === kind);
    const [row = { kind }, ...more] = before;
    if (kind !== "enactment") return before.length ? before : [row];
    const { since: _, ...dateless } = row;
    return [since ? { ...dateless, since } : dateless, ...more];
  });

// The card that asks for a fact.  onanswer gets the document with the answer in it, and the answer
// (null for "not known").
export function questionCard(page, document, path, { heading, onanswer }) {
  const asked = questionOf(page, document, path);
  const current = statedValue(document, path);
  const give = (value) => {
    const next = fillIn(document, path, value);
    // Elements belong to one objective.
    if (path === "objective" && value !== document.objective) delete next.pursues;
    onanswer(next, value);
  };
  const card = { ...asked, page, document, current };
  // Only entries of the power's own Schedule are asked about: the others stay as they are.
  if (path.endsWith("specified_as")) card.others = notAmong(asked.choices, current);
  if (asked.kind !== "restrictions") return answerCard(card, { heading, onanswer: give });
  const since = h("input", {
    id: "answer-since",
    type: "date",
    class: "field short",
    value: document.restrictions?.find((row) => row.kind === "enactment")?.since ?? "",
  });
  const more = [h("label", { for: "answer-since" }, "If one is an enactment, when was it made?"), since];
  const giveKinds = (kinds) =>
    give(kinds?.length ? restrictionsFrom(document, kinds, since.value) : kinds);
  return answerCard({ ...card, more }, { heading, onanswer: giveKinds });
}

// Every fact that the rules ask about or that may be stated besides: {path, question, value,
// isStated}.
export function factsOf(page, document, missing) {
  const paths = [
    ...pathsOf(page.rules, document).filter(
      (path) =>
        read(document, path) !== null || missing.includes(path) || !path.includes("specified_as"),
    ),
    ...Object.keys(OWN).filter((path) => fits(OWN[path], page.rules, document)),
  ].filter((path) => missing.includes(path) || !nested(document, path));
  return paths.map((path) => {
    const fact = questionOf(page, document, path);
    const value = statedValue(document, path);
    const shown = answerInWords(page, fact, value, path);
    return { path, question: fact.question, value: shown, isStated: value !== null };
  });
}

// The facts of all flows, then those of each body.
export function factsAmong(page, cells, missing, keys) {
  const own = (path) => /^(?:discloser|recipient)(?:\.|$)/.test(path);
  const needed = missing.map(({ within }) => within);
  const shared = factsOf(page, cells[0].document, needed).filter(({ path }) => !own(path));
  const ofBodies = keys.flatMap((key, place) => {
    const cell = cells.find(({ from }) => from === place);
    return factsOf(page, cell.document, cell.answer.missing)
      .filter(({ path }) => path.startsWith("discloser.") && path !== "discloser.specified_as")
      .map((fact) => ({ ...fact, path: key + fact.path.slice("discloser".length) }));
  });
  return [...shared, ...ofBodies];
}

// A field of a client that is not named, and fields of a body that names none.
const nested = (document, path) => {
  const [party, field, more] = path.split(".");
  if (field === "provides_services_to" && more) return !document[party]?.provides_services_to;
  if (["services_in_connection", "client_is_public_authority"].includes(field))
    return !document[party]?.provides_services_to;
  return false;
};
