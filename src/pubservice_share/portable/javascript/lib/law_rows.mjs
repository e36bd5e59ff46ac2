// Rows of the law as the library's own rows have them: every field, with its value where the data
// leave it out.  Each is a copy, so nobody changes the law by changing an answer.
import { citationOf } from "./citations.mjs";

const COMMENCEMENT = { only_for: null, not_for: null, from_status: "seen" };
const LISTING = { reading: null, citation: null, to: null };
const FACTOR = { age: null };
const copied = (row) => JSON.parse(JSON.stringify(row));
const complete = (defaults, rows) => rows.map((row) => ({ ...row, ...withDefaults(defaults, row) }));

// The defaults of the fields that a row leaves out.
const withDefaults = (defaults, row) =>
  Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, row[name] ?? value]));

// A paragraph of a Schedule in one of its wordings, with its citation.
export const entryRow = (row) =>
  copied({
    ...row,
    citation: citationOf(row.ref),
    ...withDefaults(
      {
        ...{ capacity: null, functions: null, revenue_and_customs: false, wording_extent: null },
        ...{ to: null, ended_by: null },
      },
      row,
    ),
  });

// A section of the Chapter, with its extent and commencement.
export const powerRow = (row) =>
  copied({
    ...row,
    ...withDefaults(
      { short_title: null, register_objective: null, schedule: null, bound_by_consent: false },
      row,
    ),
    commencement: complete(COMMENCEMENT, row.commencement),
  });

// An objective specified under section 35(7): its elements, its factors and its persons.
export const objectiveRow = (row) =>
  copied({
    ...row,
    ...withDefaults({ people_by: null, register_names: [], to: null }, row),
    factors: row.factors ? { ...row.factors, list: complete(FACTOR, row.factors.list) } : null,
    persons: complete(LISTING, row.persons),
  });
