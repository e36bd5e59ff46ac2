// The card that asks one question, whatever it is about.
import { combobox } from "./combobox.mjs";
import { button, byId, chosenIn, group, h } from "./elements.mjs";
import { dayInWords } from "./phrases.mjs";
import { durationInWords } from "./durations.mjs";
import { offered } from "./look_up.mjs";
import { durationTyped } from "./typed_durations.mjs";
import { isDay } from "./written_days.mjs";

// A list of more choices than this has a filter.
const LONG = 20;

const CHOOSE = "Choose one, or choose \u201cNot known\u201d.";
const WRITE = "Write an answer, or choose \u201cNot known\u201d.";
const LENGTH = "Type a length of time, such as 2 years or 18 months, or choose \u201cNot known\u201d.";
const DAY = "Give a day, or choose \u201cNot known\u201d.";

const wrong = (text) => {
  byId("answer-wrong").textContent = text;
};

// How the answer to each kind of question is written: {fields, actions}.
const KINDS = {
  "yes-no": ({ choices, current }, give) => ({
    actions: choices.map(([value, text]) =>
      button(`answer-${value}`, text, () => give(value), { "aria-pressed": current === value }),
    ),
  }),
  "one-of": chosen,
  "some-of": chosen,
  restrictions: chosen,
  body: ({ page, document }, give) => ({ fields: [bodyField(page, document, give)] }),
  day: ({ current }, give) =>
    written("input", { type: "date", class: "field short", value: current ?? "" }, (text) =>
      isDay(text) ? give(text) : wrong(DAY),
    ),
  duration: ({ page, current }, give) => {
    const value = current ? durationInWords(page.words, current) : "";
    return written("input", { type: "text", class: "field short", value }, (text) => {
      const duration = durationTyped(text);
      return duration ? give(duration) : wrong(LENGTH);
    });
  },
  text: ({ current }, give) =>
    written("textarea", { class: "field said", rows: 3, value: current ?? "" }, (text) =>
      text.trim() ? give(text.trim()) : wrong(WRITE),
    ),
  texts: ({ current }, give) =>
    written("textarea", { class: "field said", rows: 5, value: (current ?? []).join("\n") }, (text) => {
      const lines = text.split("\n").map((line) => line.trim()).filter(Boolean);
      return lines.length ? give(lines) : wrong(WRITE);
    }),
};

// A field to write in, and the button that takes what is written.
function written(tag, attributes, ontake) {
  const field = h(tag, { id: "answer-field", "aria-labelledby": "question", "aria-describedby": "answer-help answer-wrong", ...attributes });
  const take = () => ontake(field.value);
  if (tag === "input")
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      take();
    });
  return { fields: [field], actions: [button("answer-give", "Answer", take)] };
}

// Choices, of which a person takes one or several; a long list has a filter, and those that are
// chosen come first.
function chosen({ question, kind, choices: all, current, others = [], more = [] }, give) {
  const first = ([value]) => (Array.isArray(current) && current.includes(value) ? 0 : 1);
  const choices = all.length > LONG ? [...all].sort((a, b) => first(a) - first(b)) : all;
  const isList = kind !== "one-of";
  const fields = group({
    id: "answer-choices",
    kind: isList ? "checkbox" : "radio",
    legend: question,
    choices,
    chosen: current,
    plain: true,
  });
  const take = () => {
    const values = chosenIn(fields).map((place) => choices[place][0]);
    if (isList) return give([...values, ...others]);
    return values.length ? give(values[0]) : wrong(CHOOSE);
  };
  const none = button("answer-none", "None of them", () => give(others), {
    class: "button secondary",
  });
  return {
    fields: [isList && choices.length > LONG ? filtered(fields) : fields, more],
    actions: [button("answer-give", "Answer", take), isList ? none : null],
  };
}

function bodyField(page, document, give) {
  const field = combobox({
    id: "answer-body",
    label: "Its name",
    hint: "Start typing, then choose from the list or keep your own words.",
    offer: (text) => offered(page, document, text, "client"),
    onchoose: ({ body }) => give(body),
  });
  return field.region;
}

// A long list with a field above it that filters it.
function filtered(fields) {
  const rows = [...fields.querySelectorAll(".choice")];
  const status = h("p", { class: "hint", role: "status" }, `${rows.length} entries`);
  const input = h("input", {
    id: "answer-filter",
    type: "search",
    class: "field",
    autocomplete: "off",
    oninput: () => {
      const typed = input.value.trim().toLowerCase();
      let left = 0;
      for (const row of rows) {
        const fitting = row.textContent.toLowerCase().includes(typed);
        row.hidden = !fitting && !row.querySelector("input").checked;
        left += row.hidden ? 0 : 1;
      }
      status.textContent = `${left} of ${rows.length} entries`;
    },
  });
  const scrolled = h(
    "div",
    { class: "scrolled", tabindex: "0", role: "region", "aria-label": "Entries" },
    fields,
  );
  return [h("label", { for: "answer-filter" }, "Find an entry"), input, status, scrolled];
}

// The card for {question, help, kind, choices, current}: choices are [value, text, further text], and
// current is the answer that stands.  `document` has the day and the territory in which a body is
// looked up; `others` are chosen values that are not among the choices.  onanswer gets the answer,
// null for "not known".
export function answerCard(asked, { heading, onanswer, after = [] }) {
  const { fields = [], actions } = KINDS[asked.kind](asked, onanswer);
  const unknown = button("answer-unknown", "Not known", () => onanswer(null), {
    class: "button secondary",
  });
  return h(
    "div",
    { class: "asking", role: "group", "aria-labelledby": "question" },
    h("p", { class: "eyebrow" }, heading),
    h("h3", { id: "question", tabindex: "-1" }, asked.question),
    h("p", { id: "answer-help", class: "hint" }, asked.help),
    fields,
    h("p", { id: "answer-wrong", class: "wrong", role: "alert" }),
    h("div", { class: "actions" }, actions ?? [], unknown, after),
  );
}

const outside = (choices) => (value) => !choices.some(([choice]) => choice === value);

// An answer in words.
export function answerInWords({ words }, { kind, choices }, answer, path) {
  if (answer === null) return "Not known";
  if (kind === "body") return answer.name;
  if (kind === "day") return dayInWords(words, answer);
  if (kind === "duration") return durationInWords(words, answer);
  const text = (value) => choices.find(([choice]) => choice === value)?.[1] ?? String(value);
  if (!Array.isArray(answer)) return text(answer);
  const notListed = path.endsWith("specified_as") ? answer.filter(outside(choices)) : [];
  const shown = answer.filter((value) => !notListed.includes(value)).map(text);
  if (notListed.length) shown.push(`${notListed.length} not in this Schedule on this day`);
  return shown.length ? shown.join("; ") : "None";
}

export const notAmong = (choices, values) => (values ?? []).filter(outside(choices));
