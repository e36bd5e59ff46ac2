// Duties of other law that may apply beside the power: notes that decide nothing.

const share = (left, right) =>
  left === null || right === null || left.some((word) => right.includes(word));

// Whether a body is bound, or perhaps bound, by its entries; null where they are not known.
function counts(side, refs, territory) {
  if (refs === null) return side.not_known === "perhaps";
  if (!refs.length) return side.in_no_entry === "perhaps";
  return [...side.bound, ...(side.perhaps ?? [])].some(
    (row) => refs.includes(row.ref) && share(row.territory ?? null, territory),
  );
}

// The furthest stage that a duty reaches in a time that starts on a day; `within` says whether
// the time has not ended by a day.
function stageReached(duty, first, within) {
  if (duty.to != null && first >= duty.to) return null;
  if (duty.from != null && within(duty.from)) return "begun";
  if (duty.passed != null && within(duty.passed)) return duty.to_come == null ? null : "to-come";
  return null;
}

function dutiesReaching({ law }, passing, first, within) {
  const { discloser, recipient, territory, power, objective } = passing;
  const asList = (word) => (word == null ? null : [word]);
  return (law.duties ?? []).flatMap((duty) => {
    const stage = stageReached(duty, first, within);
    const reached =
      stage !== null &&
      share(duty.territory, territory ?? null) &&
      share(duty.powers ?? null, asList(power)) &&
      share(duty.objectives ?? null, asList(objective)) &&
      counts(duty.discloser, discloser ?? null, territory ?? null) &&
      counts(duty.recipient, recipient ?? null, territory ?? null);
    return reached ? [{ duty, stage }] : [];
  });
}

// The duties that may apply to information passed on at some time from a day up to, and not on,
// another; null where it has no end.  `passing` has the entries of both bodies (null where they
// are not known), the territory, the power and the objective.
export const dutiesBeside = (rules, passing, first, until) =>
  dutiesReaching(rules, passing, first, (day) => until === null || day < until);

// The same on one day.
export const dutiesOn = (rules, passing, day) =>
  dutiesReaching(rules, passing, day, (other) => other <= day);

// The duties that may apply beside a document.  Each has its stage on the day (begun or to come)
// and whether it concerns the ground on which information is passed on.
export function dutiesOf(rules, document) {
  const [from, to] = rules.pack.passes[document.type];
  const { territory, power, objective, on, type, ground } = document;
  const [discloser, recipient] = [document[from].specified_as, document[to].specified_as];
  return dutiesOn(rules, { discloser, recipient, territory, power, objective }, on).map((row) => ({
    ...row,
    onward:
      row.stage === "begun" &&
      type === "onward-disclosure" &&
      row.duty.onward != null &&
      row.duty.onward.ground === ground,
  }));
}
