// The day of the law: fields to change it, and a strip that shows the answer on each span.
import { resultsOf } from "./assessment.mjs";
import { byId, folded, h, put } from "./elements.mjs";
import { spanOf } from "./evaluation.mjs";
import { dayInWords } from "./phrases.mjs";
import { linkTo } from "./sentences.mjs";

export const MARKS = {
  permitted: ["Permitted", "yes"],
  "not-permitted": ["Not permitted", "no"],
  undetermined: ["Not settled", "?"],
};

// The day before a day.
export function dayBefore(day) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

// A span in words: "from 1 May 2018 to 17 May 2018".
export function spanInWords({ rules, words }, first, last = first) {
  const { spans } = rules.pack;
  const from = `from ${dayInWords(words, spans[first])}`;
  const next = spans[last + 1];
  return next ? `${from} to ${dayInWords(words, dayBefore(next))}` : `${from} on`;
}

// Neighbouring spans with one outcome, together; documentOn is the document on a day.
export function runsOf(rules, documentOn, adopt) {
  const runs = [];
  rules.pack.spans.forEach((on, span) => {
    const { outcome } = resultsOf(rules, documentOn(on), adopt);
    if (runs.at(-1)?.outcome === outcome) runs.at(-1).last = span;
    else runs.push({ outcome, first: span, last: span });
  });
  return runs;
}

const days = (text) => Date.parse(`${text}T00:00:00Z`) / 864e5;

// The strip of runs: each is a button that moves the day to its first one.
export function strip(page, runs, day, onday) {
  const { spans } = page.rules.pack;
  const now = spanOf(page.rules.pack, day);
  // The last span has no end: it is drawn as long as a year.
  const edge = (span) => (spans[span] ? days(spans[span]) : days(spans.at(-1)) + 365);
  const list = h(
    "ol",
    { class: "strip" },
    runs.map((run, place) => {
      const [name, mark] = MARKS[run.outcome];
      const here = run.first <= now && now <= run.last;
      const item = h(
        "li",
        {},
        h(
          "button",
          {
            type: "button",
            id: `run-${place}`,
            class: `run ${run.outcome}`,
            "aria-current": here ? "date" : null,
            onclick: () => onday(spans[run.first]),
          },
          h("span", { class: "mark", "aria-hidden": "true" }, mark),
          h("span", { class: "told" }, `${name}, ${spanInWords(page, run.first, run.last)}`),
        ),
      );
      item.style.flexGrow = String(Math.sqrt(edge(run.last + 1) - edge(run.first)));
      return item;
    }),
  );
  const run = runs.find(({ first, last }) => first <= now && now <= last);
  const [name] = MARKS[run.outcome];
  return [
    list,
    h(
      "p",
      { class: "ends", "aria-hidden": "true" },
      [spans[0], spans.at(-1)].map((on) => h("span", {}, dayInWords(page.words, on))),
    ),
    h("p", {}, h("strong", {}, name), ` ${spanInWords(page, run.first, run.last)}.`),
  ];
}

// The field for the day, and the slider over the spans.
export function dayFields(page, onday) {
  const { spans } = page.rules.pack;
  const field = byId("day");
  const slider = byId("span");
  slider.max = String(spans.length - 1);
  field.min = page.rules.law.passed;
  field.addEventListener("change", () => onday(field.value));
  slider.addEventListener("input", () => onday(spans[Number(slider.value)]));
  const step = (by) => {
    const now = spanOf(page.rules.pack, page.day());
    const to = Math.min(Math.max(now + by, 0), spans.length - 1);
    onday(spans[to]);
  };
  byId("earlier").addEventListener("click", () => step(-1));
  byId("later").addEventListener("click", () => step(1));
  return (day) => {
    if (field.value !== day) field.value = day;
    const span = spanOf(page.rules.pack, day);
    slider.value = String(span);
    slider.setAttribute("aria-valuetext", `The law ${spanInWords(page, span)}`);
    byId("span-told").textContent = `The law as it was ${spanInWords(page, span)}.`;
    put(byId("changed"), changed(page, span));
  };
}

// What changed on the first day of a span.
function changed(page, span) {
  const on = page.rules.pack.spans[span];
  const rows = page.changes[on] ?? [];
  if (!rows.length) return [];
  return folded(
    "changed-details",
    `What changed on ${dayInWords(page.words, on)} (${rows.length})`,
    h(
      "ul",
      {},
      rows.map(([what, by]) => {
        const address = linkTo(page.rules, by, on);
        const cite = address ? h("a", { class: "govuk-link", href: address, rel: "noreferrer" }, by) : by;
        return h("li", {}, what, " (", cite, ")");
      }),
    ),
  );
}
