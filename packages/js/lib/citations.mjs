import { holds, read } from "./evaluation.mjs";

// The provisions of a cite.
export const powerOf = (rules, document) => rules.powers[document.power ?? document.received_under];
export const scheduleOf = (ref) => ref.split("/")[0].slice(3);
export const citationOf = (ref) => `DEA 2017 Sch.${scheduleOf(ref)} para.${ref.split("/")[1]}`;
export const relevant = (rules, document, refs) =>
  (refs ?? []).filter((ref) => ref.startsWith(`sch${powerOf(rules, document).schedule}/`));

// A class of eligible people in its wording on a day, or else in its first wording.
export function eligibleOn(law, document) {
  const id =
    document.eligible_as ?? law.eligible_classes.find((row) => row.when_not_stated === true).id;
  const rows = law.eligible_classes.filter((row) => row.id === id);
  return rows.find((row) => holds(row, document.on)) ?? rows[0];
}

// The uses of a power that the document names, each in its wording on a day, or else its last.
export function usesNamed(law, document) {
  const own = law.intended_uses.filter((row) => row.power === document.power);
  return [...new Set(own.map((row) => row.id))]
    .filter((id) => document.intended_use?.includes(id))
    .map((id) => own.filter((row) => row.id === id))
    .map((rows) => rows.find((row) => holds(row, document.on)) ?? rows.at(-1));
}

// The classes of recipient of a power.
export const classesOf = (law, power) =>
  law.recipient_classes.filter((row) => row.powers.includes(power));

export function* cited(cite, explainer) {
  const { document, rules } = explainer;
  const { law, powers } = rules;
  const day = document.on;
  const places = document.territory ?? [];
  switch (cite.cite) {
    case "text":
      yield cite.text;
      return;
    case "entries": {
      const refs = relevant(rules, document, read(document, cite.path));
      if (!cite.not_in_force) {
        for (const ref of refs)
          if (rules.wordings[ref].some((row) => holds(row, day))) yield citationOf(ref);
        return;
      }
      const inForce = explainer.tables("entry.in-force");
      const lacking = refs.filter((ref) => !places.some((place) => inForce[ref]?.[place]));
      yield* lacking.map(citationOf);
      for (const ref of lacking) {
        const rows = rules.wordings[ref];
        const now = rows.find((row) => holds(row, day));
        if (!now) {
          yield (rows[0].from <= day ? rows.at(-1).ended_by : null) ?? rows[0].inserted_by;
          continue;
        }
        if (!(now.inserted_by in rules.instruments)) yield now.inserted_by;
        for (const row of rules.schedules[scheduleOf(ref)].commencement)
          if (row.only_for == null && row.territory.some((place) => places.includes(place)))
            yield row.by;
      }
      return;
    }
    case "classes":
      for (const ref of read(document, cite.path) ?? [])
        if (rules.classes[ref]?.powers.includes(powerOf(rules, document).id))
          yield rules.classes[ref].citation;
      return;
    case "commencing": {
      const section = cite.section === null ? powerOf(rules, document) : rules.safeguards[cite.section];
      const inForce = explainer.tables("section.in-force")[section.id] ?? {};
      const stated = document.territory ?? rules.territories;
      const lacking = stated.filter((place) => !inForce[place]);
      for (const row of section.commencement)
        if (row.territory.some((place) => lacking.includes(place))) yield row.by;
      return;
    }
    case "ground": {
      const citation = rules.grounds[document.ground]?.[cite.noun];
      if (citation) yield citation;
      return;
    }
    case "measure": {
      const { power } = document;
      if (cite.part.startsWith("purposes"))
        for (const row of law.purposes)
          if (
            row.power === power &&
            (cite.part === "purposes" || document.purpose?.includes(row.id))
          )
            yield row.citation;
      if (cite.part === "uses-named") {
        const rows = usesNamed(law, document);
        yield* rows.length ? rows.map((row) => row.citation) : [`${powers[power].citation}(3)`];
      }
      if (cite.part === "eligible") yield eligibleOn(law, document).citation;
      if (cite.part === "classes") yield* classesOf(law, power).map((row) => row.citation);
      return;
    }
    case "power": {
      const power = powerOf(rules, document);
      if (cite.part === "subsection") {
        yield power.citation + cite.within;
        return;
      }
      const inForce = explainer.tables("power.in-force")[power.id] ?? {};
      const lacking = places.filter((place) => !inForce[place]);
      for (const row of power.commencement)
        if (
          (row.only_for != null) === (cite.part === "part-commenced") &&
          row.territory.some((place) => lacking.includes(place))
        )
          yield row.by;
      return;
    }
    case "objective": {
      const row = rules.objectives[document.objective];
      if (!row) return;
      const pursued = document.pursues ?? [];
      const parts = {
        elements: () => row.elements.map((element) => element.citation),
        "elements-pursued": () =>
          row.elements
            .filter((element) => pursued.includes(element.id))
            .map((element) => element.citation),
        "elements-missing": () =>
          row.elements
            .filter((element) => !pursued.includes(element.id))
            .map((element) => element.citation),
        factors: () => (row.factors ? [row.factors.citation] : []),
        "factors-by-age": () =>
          (row.factors?.list ?? [])
            .filter((factor) => factor.age && document.disadvantages?.includes(factor.id))
            .map((factor) => factor.age),
        "listed-entries": () =>
          row.persons
            .filter(
              (person) =>
                person.citation &&
                read(document, cite.path)?.includes(person.ref) &&
                holds(person, day),
            )
            .map((person) => person.citation),
        "not-in-force": () => [
          ...(holds(row, day) ? [] : [row.commenced_by]),
          ...(places.every((place) => row.extent.includes(place)) ? [] : [row.extent_by]),
        ],
      };
      yield* parts[cite.part] ? parts[cite.part]() : row[cite.part] ? [row[cite.part]] : [];
    }
  }
}
