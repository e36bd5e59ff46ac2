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

function stageOn(duty, day) {
  if (duty.to != null && day >= duty.to) return null;
  if (duty.from !== null && duty.from <= day) return "begun";
  if (duty.passed != null && duty.passed <= day) return duty.to_come == null ? null : "to-come";
  return null;
}

// The duties that may apply beside a document.  Each has its stage on the day (begun or to come)
// and whether it concerns the ground on which information is passed on.
export function dutiesOf({ pack, law }, document) {
  const [from, to] = pack.passes[document.type];
  const territory = document.territory ?? null;
  const asList = (word) => (word == null ? null : [word]);
  return (law.duties ?? []).flatMap((duty) => {
    const stage = stageOn(duty, document.on);
    const reached =
      stage !== null &&
      share(duty.territory, territory) &&
      share(duty.powers ?? null, asList(document.power)) &&
      share(duty.objectives ?? null, asList(document.objective)) &&
      counts(duty.discloser, document[from].specified_as ?? null, territory) &&
      counts(duty.recipient, document[to].specified_as ?? null, territory);
    if (!reached) return [];
    const onward =
      stage === "begun" &&
      document.type === "onward-disclosure" &&
      duty.onward != null &&
      duty.onward.ground === document.ground;
    return [{ duty, stage, onward }];
  });
}
