// When the sections came into force, in words, for a use or an onward disclosure.
import { powerOf } from "./citations.mjs";
import { spanOf } from "./evaluation.mjs";
import { andList, dayInWords, filled } from "./phrases.mjs";

const firstDays = (section) => {
  const first = {};
  for (const row of section.commencement)
    for (const place of row.only_for == null ? row.territory : [])
      if (!(place in first) || row.from < first[place]) first[place] = row.from;
  return first;
};

export function commencementOf(rules, words, document) {
  const { pack, safeguards } = rules;
  const power = powerOf(rules, document);
  const named = (places) =>
    andList(
      words,
      places.map((place) => words[`place.${place}`]),
    );
  const begun = (section) =>
    section.commencement
      .map((row) => {
        const of = {
          places: named(row.territory),
          day: dayInWords(words, row.from),
          class: row.only_for && rules.classes[row.only_for].name,
        };
        const id = row.only_for == null ? "commencement.begun" : "commencement.begun-for";
        return filled(words[id], (name) => of[name]);
      })
      .join("; ");
  // The first section that is not yet generally in force, with the places stated that lack it.
  const firstNotBegun = () => {
    const table = pack.tables["section.in-force"];
    const inForce = table.forms[table.by_span[spanOf(pack, document.on)]];
    const stated = document.territory ?? null;
    for (const id of [null, ...(pack.barred_by[document.type] ?? [])]) {
      const section = id === null ? power : safeguards[id];
      const places = inForce[section.id] ?? {};
      const lacking = (stated ?? []).filter((place) => !Object.hasOwn(places, place));
      if (lacking.length || (stated === null && !Object.keys(places).length))
        return { section, lacking };
    }
    return null;
  };
  const notBegun = () => {
    const first = firstNotBegun();
    if (first === null) return "";
    const of = { number: first.section.id.slice(1), begun: begun(first.section) };
    return filled(words.commencement, (name) => of[name]);
  };
  const notBegunIn = () => named(firstNotBegun()?.lacking ?? []);
  // Where the power came into force later than elsewhere, each place with its day.
  const laterIn = () => {
    const first = firstDays(power);
    const earliest = Object.values(first).sort()[0];
    return andList(
      words,
      Object.entries(first)
        .filter(([place, day]) => day > earliest && (document.territory ?? [place]).includes(place))
        .map(([place, day]) => {
          const of = { place: words[`place.${place}`], day: dayInWords(words, day) };
          return filled(words["commencement.later"], (name) => of[name]);
        }),
    );
  };
  return { notBegun, notBegunIn, laterIn };
}
