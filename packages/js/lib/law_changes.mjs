// The changes of law between two days, each with its instrument.
import { citationOf } from "./citations.mjs";
import { lawDay } from "./law_on_day.mjs";
import { andList } from "./phrases.mjs";
import { linkTo } from "./sentences.mjs";

const change = (on, kind, about, what, by, more = {}) => ({
  ...{ on, kind, about, what, by, territory: [], status: "seen" },
  ...more,
});

// A note on a day that was not read in the text that sets it; empty for a day that was.
function doubtOf({ commenced_by: setting, from_status: status }) {
  const unread = setting ? `; ${setting}, which is reported to set it, was not read` : "";
  if (status === "reported") return ` (reported for this day${unread})`;
  return status === "not-known" ? ` (the day is not known${unread})` : "";
}

const placesOf = (rules, territory) =>
  andList(
    rules.pack.words,
    territory.map((name) => rules.pack.words[`place.${name}`]),
  );

function commencementClause(rules, citation, row) {
  const what = `${citation} came into force in ${placesOf(rules, row.territory)}`;
  const name = (ref) => rules.classes[ref].name;
  if (row.only_for != null) return `${what}, only for disclosures to or by ${name(row.only_for)}`;
  if (row.not_for != null)
    return `${what} for specified purposes, not for disclosures to or by ${name(row.not_for)}`;
  return what;
}

function* commencementChanges(rules) {
  const { law } = rules;
  const provisions = [
    ...[...law.powers, ...law.safeguards].map((row) => [row.id, row]),
    ...law.schedules.map((row) => [`sch${row.schedule}`, row]),
  ];
  for (const [about, { citation, commencement }] of provisions)
    for (const row of commencement) {
      const what = commencementClause(rules, citation, row) + doubtOf(row);
      const { territory, from_status: status = "seen" } = row;
      yield change(row.from, "commenced", about, what, row.by, { territory: [...territory], status });
    }
}

function* entryChanges(rules) {
  for (const [ref, wordings] of Object.entries(rules.wordings)) {
    const citation = citationOf(ref);
    for (const [number, row] of wordings.entries()) {
      const earlier = wordings[number - 1];
      if (earlier && earlier.to != null && earlier.to === row.from) {
        const marked = row.wording_extent
          ? `; the new words are marked for ${placesOf(rules, row.wording_extent)}`
          : "";
        const what = `${citation} now reads: ${row.name} (before: ${earlier.name})${marked}`;
        yield change(row.from, "reworded", ref, what, row.inserted_by);
      } else if (row.from > rules.law.passed)
        yield change(row.from, "inserted", ref, `${citation} was inserted: ${row.name}`, row.inserted_by);
    }
    const last = wordings.at(-1);
    if (last.to != null) {
      const by = last.ended_by ?? last.inserted_by;
      yield change(last.to, "ended", ref, `${citation} was omitted: ${last.name}`, by);
    }
  }
}

function* objectiveChanges(rules) {
  for (const objective of rules.law.objectives) {
    const name = `the ${objective.title} objective`;
    const { id, from, commenced_by: by } = objective;
    const what = `${name} came into force in ${placesOf(rules, objective.extent)}`;
    yield change(from, "objective", id, what, by);
    if (objective.to != null) yield change(objective.to, "ended", id, `${name} ended`, by);
    for (const row of objective.persons) {
      if (row.from === from) continue;
      const how = row.reading ? `, on one reading (${row.reading})` : "";
      const counts = `${citationOf(row.ref)} counts as listed for ${name}${how}`;
      yield change(row.from, "listed", row.ref, counts, row.citation ?? objective.persons_by);
    }
  }
}

function* everyChange(rules) {
  yield* commencementChanges(rules);
  yield* entryChanges(rules);
  yield* objectiveChanges(rules);
  for (const row of rules.law.amendments) {
    const { provision, from_status: status = "seen" } = row;
    const what = `${provision}: ${row.what}${doubtOf(row)}`;
    yield change(row.from, "amended", row.bears_on ?? provision, what, row.by, { status });
  }
  for (const row of rules.law.lawful_bases ?? []) {
    const { citation, text, from_status: status = "seen" } = row;
    if (row.from != null) {
      const what = `${citation} became a lawful basis: ${text}${doubtOf(row)}`;
      yield change(row.from, "inserted", citation, what, row.inserted_by ?? citation, { status });
    }
    if (row.to != null) {
      const what = `${citation} is no longer a lawful basis: ${text}`;
      yield change(row.to, "ended", citation, what, row.ended_by ?? citation);
    }
  }
}

// The changes of law after one day and up to another, in order of days.  A change counts on its
// first day: those between 2 and 3 May 2023 began on 3 May 2023.
export function changesOfLaw(rules, start, end) {
  const [first, last] = [lawDay(rules, start), lawDay(rules, end)];
  if (first > last) throw new RangeError(`${first} is after ${last}: give the earlier day first`);
  return [...everyChange(rules)]
    .filter(({ on }) => first < on && on <= last)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ on, kind, about, what, by, territory, status }) => ({
      ...{ on, kind, about, what, by, link: linkTo(rules, by, on), territory, status },
    }));
}
