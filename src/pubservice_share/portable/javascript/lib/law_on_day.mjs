// The law in force on one day, and the look-ups that a person makes in it.
import { holds, spanOf } from "./evaluation.mjs";
import { entryRow, objectiveRow, powerRow } from "./law_rows.mjs";
import { hint } from "./nearest_words.mjs";
import { quoted } from "./normal_form.mjs";
import { dayFrom } from "./written_days.mjs";

// A day in ISO 8601 on which the law can be looked up.  Throws as `dayFrom` does.
export const lawDay = (rules, day) => dayFrom(rules.law.passed, day);

// The row with an id.  Throws RangeError, with the nearest id, for a text that never was one.
function existing(word, among, what) {
  if (typeof word !== "string") throw new TypeError(`${what} is named by its id, which is text`);
  if (Object.hasOwn(among, word)) return among[word];
  const near = hint(word, Object.keys(among));
  throw new RangeError(`${quoted(word)} has never been ${what} of this law${near}`);
}

// A table of the law in its form of a day.
export function tableOn(rules, name, day) {
  const table = rules.pack.tables[name];
  return table.forms[table.by_span[spanOf(rules.pack, day)]];
}

// The wording of an entry on a day; null where it is in force nowhere.  In force for one class of
// party alone counts.
export function entryOn(rules, ref, day) {
  const somewhere = tableOn(rules, "entry.somewhere", day)[ref];
  const partly = Object.keys(tableOn(rules, "entry.part-commenced", day)[ref] ?? {}).length;
  if (!somewhere && !partly) return null;
  return rules.wordings[ref].find((row) => holds(row, day)) ?? null;
}

// The entries of a Schedule in force on a day, in their order.
export const scheduleOn = (rules, number, day) =>
  [...new Set(rules.schedules[number].entries.map(({ ref }) => ref))]
    .map((ref) => entryOn(rules, ref, day))
    .filter((row) => row !== null);

// The law of a day.  Each function gives rows as plain objects; those that take an id or a reference
// give null for what is not in force on the day, and throw RangeError, with the nearest word, for
// what never was.
export function lawAsAt(rules, day) {
  const on = lawDay(rules, day);
  const inForce = (power) => {
    const places = tableOn(rules, "power.in-force", on)[power] ?? {};
    return rules.powers[power].extent.filter((place) => places[place]);
  };
  const entriesOf = (refs) => refs.map((ref) => entryOn(rules, ref, on)).filter(Boolean).map(entryRow);
  const listed = (objective) => {
    existing(objective, rules.objectives, "an objective");
    return Object.entries(tableOn(rules, "objective.lists", on)[objective] ?? {});
  };
  return {
    edition: rules.law.edition,
    on,
    // The objectives specified under section 35(7).
    objectives: () => rules.law.objectives.filter((row) => holds(row, on)).map(objectiveRow),
    objective(id) {
      const row = existing(id, rules.objectives, "an objective");
      return holds(row, on) ? objectiveRow(row) : null;
    },
    // The entries of a Schedule, in their order.
    schedule(number) {
      if (Number.isInteger(number) && Object.hasOwn(rules.schedules, number))
        return scheduleOn(rules, number, on).map(entryRow);
      const numbers = rules.law.schedules.map(({ schedule }) => schedule).join(", ");
      throw new RangeError(`${String(number)} is not a Schedule of this law: expected one of ${numbers}`);
    },
    entry(ref) {
      existing(ref, rules.wordings, "an entry");
      const row = entryOn(rules, ref, on);
      return row && entryRow(row);
    },
    // A power that is in force somewhere, or for one class of party alone.
    power(id) {
      const row = existing(id, rules.powers, "a power");
      const partly = Object.keys(tableOn(rules, "power.part-commenced", on)[id] ?? {}).length;
      return partly || inForce(id).length ? powerRow(row) : null;
    },
    // The territories in which a power is generally in force.
    inForce: (power) =>
      typeof power === "string" && Object.hasOwn(rules.powers, power) ? inForce(power) : [],
    // The entries for which an objective is specified, whichever readings are adopted.
    specifiedPersons: (objective) =>
      entriesOf(listed(objective).filter(([, reading]) => reading === true).map(([ref]) => ref)),
    // The references listed for an objective on one reading only, each with its reading.
    arguablePersons: (objective) =>
      Object.fromEntries(listed(objective).filter(([, reading]) => typeof reading === "string")),
  };
}
