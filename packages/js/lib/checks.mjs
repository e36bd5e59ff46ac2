// The checks of an agreement, which never decide.
import { CheckedDocument, fieldOf, truthOf, waysOf } from "./check_terms.mjs";
import { dayNumber, durationInWords } from "./durations.mjs";
import { findingObject } from "./finding_objects.mjs";
import { nearestPower } from "./near_powers.mjs";
import { andList, dayInWords } from "./phrases.mjs";
import { sentence } from "./sentences.mjs";
import { nearestWords } from "./spelling.mjs";

// The fields whose texts are days, and those whose texts are durations.
const DAYS = ["on", "starts", "ends", "reviews_on", "registered_on"];
const DURATIONS = ["retention", "review_every"];

// A text of the document as a sentence names it.
function textInWords(words, path, value) {
  const field = path.split(".").at(-1);
  if (DAYS.includes(field)) return dayInWords(words, value);
  return DURATIONS.includes(field) ? durationInWords(words, value) : value;
}

// The value of a word of a sentence, in words; null where it has none.  `near` looks for the nearest
// word, as often as a check may.
function wordOf(rules, word, document, elements, near) {
  const { words } = rules.pack;
  const text = () => document.value(word.of, elements);
  const fieldsOf = (over) => document.elementsOf(over, elements).map((row) => fieldOf(row, word.path));
  switch (word.word) {
    case "text": {
      const value = text();
      return value === null ? null : textInWords(words, word.of.field, value);
    }
    case "day": {
      const day = document.day(word.of, elements);
      return day === null ? null : dayInWords(words, day);
    }
    case "number":
      return elements[word.name][0] + 1;
    case "days": {
      const days = [word.first, word.second].map((day) => document.day(day, elements));
      return days.includes(null) ? null : dayNumber(days[1]) - dayNumber(days[0]);
    }
    case "names": {
      const names = new Set(word.over.flatMap(fieldsOf));
      return names.size ? andList(words, [...names]) : null;
    }
    case "first":
      return fieldsOf(word.over)[0] ?? null;
    case "nearest": {
      const value = text();
      return value === null ? null : near(value, () => fieldsOf(word.among));
    }
    case "near-power": {
      const value = text();
      return value === null ? null : nearestPower(rules, value);
    }
  }
  throw new Error(`no such word of a check: ${word.word}`);
}

// The words in braces of a sentence and its cure, each once.
const wordsIn = ({ text, cure }) =>
  new Set([...`${text}${cure}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));

// The first sentence that applies and whose words all have a value, filled with them.
function saying(rules, check, defect, document, elements, unknown, near) {
  const values = new Map();
  for (const says of unknown ? [check.unknown] : defect.says) {
    if (says.when !== null && truthOf(says.when)(document, elements) !== true) continue;
    const names = [...wordsIn(says)];
    for (const name of names)
      if (!values.has(name))
        values.set(name, wordOf(rules, defect.words[name], document, elements, near));
    if (names.some((name) => values.get(name) === null)) continue;
    const find = (name) => values.get(name);
    return { reason: sentence(says.text, find), cure: sentence(says.cure, find) };
  }
  throw new Error(`${check.id} has no sentence for ${defect.pointer}`);
}

// What looks for the nearest word, so many times: it takes time.
function nearWords(most) {
  let looked = 0;
  return (text, among) => {
    looked += 1;
    return looked > most ? null : (nearestWords(text, among())[0] ?? null);
  };
}

// What a check finds.
function* defectsFound(rules, check, document, on) {
  const near = nearWords(rules.pack.limits.hints_of_a_check);
  for (const defect of check.defects) {
    const wrong = truthOf(defect.wrong);
    for (const elements of waysOf(defect.each, document)) {
      const answer = wrong(document, elements);
      if (answer === false) continue;
      const severity = defect.severity.find(({ when }) => truthOf(when)(document, elements) === true);
      const heading = { ...check, decides: false, ...(severity && { severity: severity.severity }) };
      const placed = (text) => text.replace(/\{(\w+)\}/g, (_, name) => elements[name][0]);
      const finding = findingObject(rules, heading, {
        result: answer === null ? "unknown" : "not-met",
        citations: check.cites,
        ...saying(rules, check, defect, document, elements, answer === null, near),
        pointer: placed(defect.pointer),
        on,
      });
      yield { finding, subject: placed(defect.subject) };
    }
  }
}

function findingsOfCheck(rules, check, document, on) {
  const alone = (result, reason) => {
    const content = { result, reason, citations: check.cites, cure: null, pointer: "", on };
    return [{ finding: findingObject(rules, { ...check, decides: false }, content), subject: "" }];
  };
  if (truthOf(check.arises)(document, {}) !== true)
    return alone("not-applicable", rules.pack.words["finding.not-applicable"]);
  const found = [];
  for (const finding of defectsFound(rules, check, document, on))
    if (found.push(finding) === rules.pack.limits.findings_of_a_check) break;
  return found.length ? found : alone("met", sentence(check.met, () => ""));
}

// What each check says of an agreement: its findings, or that it is met, or that it does not arise.
// Each row has the finding, and the place of the party that it is about where that is not the place
// to which it points.  `flows` are completed, each with the gateways on which it relies in `other_law`.
export function checkRows(rules, agreement, flows, on) {
  const document = new CheckedDocument({ ...agreement, flows }, rules.pack.check_tables);
  return rules.pack.checks.flatMap((check) => findingsOfCheck(rules, check, document, on));
}
