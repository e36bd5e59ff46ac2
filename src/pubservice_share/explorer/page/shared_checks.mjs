// What the checks of an agreement find, each lack once for every party, flow or item that shares it.
import { andList, filled } from "./phrases.mjs";

// Every finding that does not decide, as {finding, subject}: those of the flows, then the checks.
export const findingsBeside = ({ flows, checks }) => [
  ...flows.flatMap(({ findings }) =>
    findings.filter(({ decides }) => !decides).map((finding) => ({ finding, subject: "" })),
  ),
  ...checks,
];

// The list and the place in it of what a finding is about; null for the agreement itself.
export function placeOfCheck({ finding, subject }) {
  const [, list, place] = (subject || finding.pointer).split("/");
  return place !== undefined && /^\d+$/.test(place) ? { list, place: Number(place) } : null;
}

const NAMES = {
  parties: ({ parties }, place) => parties[place].name,
  data_items: ({ data_items: items }, place) => items[place].name || String(place + 1),
  flows: (_, place) => String(place + 1),
};

function joined({ words, formWords }, agreement, rows) {
  const [{ finding }] = rows;
  if (rows.length === 1) return { finding, rows, reason: finding.reason, cure: finding.cure };
  const places = rows.map(placeOfCheck);
  const { list } = places[0];
  const names = [...new Set(places.map(({ place }) => NAMES[list](agreement, place)))];
  const cures = [...new Set(rows.map((row) => row.finding.cure))];
  const together = formWords[`together.${finding.rule}.cure`] ?? cures.filter(Boolean).join(" ");
  const reason = formWords[`together.${finding.rule}.${list}`];
  return {
    ...{ finding, rows, cure: cures.length > 1 ? together : finding.cure },
    reason: filled(reason, () => andList(words, names)),
  };
}

// The rows of checks ({finding, subject}) with those of one check about several parties together:
// {finding, reason, cure, rows}.
export function sharedChecks(page, agreement, rows) {
  const groups = new Map();
  rows.forEach((row, number) => {
    const { rule, severity } = row.finding;
    const about = placeOfCheck(row);
    const id = about && `together.${rule}.${about.list}`;
    const key = id && page.formWords[id] ? `${id} ${severity}` : String(number);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  });
  return [...groups.values()].map((own) => joined(page, agreement, own));
}
