// The next fact to ask for, its choices, and how an answer goes into the document.
import { read } from "./evaluation.mjs";
import { questionsFor, withAnswer } from "./open_questions.mjs";
import { choicesOfFact } from "./question_choices.mjs";

// Whether a fact is outside the document: it is named, and not asked for.
export const outside = (rules, path) => rules.pack.facts[rules.order[path]].outside;

// The choices for a fact: [value, text].
export function choicesOf(rules, document, path) {
  const { on, objective = null } = document;
  const powers = [document.power ?? document.received_under].filter(Boolean);
  const context = { ...{ fact: path, powers, objective, on }, parties: [] };
  return choicesOfFact(rules, context).map(({ value, text }) => [value, text]);
}

// The document with an answer in it; null removes the answer.
export function fillIn(document, path, value) {
  const next = withAnswer(document, path, value);
  if (value !== null) return next;
  const steps = path.split(".");
  const last = steps.pop();
  delete steps.reduce((place, step) => place[step], next)[last];
  return next;
}

// The missing facts, the most useful first, each with the share of open findings that it settles.
export const questionsOf = (rules, document, adopt) => questionsFor(rules, document, { adopt });

// The paths of the document that the rules of a power or noun ask about, in order.
export function pathsOf(rules, document) {
  const kind = document.type === "disclosure" ? document.power : document.type;
  const seen = new Set();
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === "object") {
      for (const name of ["path", "field"])
        if (typeof node[name] === "string") seen.add(node[name]);
      Object.values(node).forEach(walk);
    }
  };
  for (const rule of rules.pack.rules[kind]) walk([rule.guard, rule.formula]);
  const inside = rules.pack.facts.filter((fact) => !fact.outside);
  return inside.map((fact) => fact.path).filter((path) => seen.has(path));
}

export const stated = (document, path) => read(document, path) !== null;
