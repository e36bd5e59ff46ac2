// The outcome of many: permitted only where each is, and undetermined where there are none.
export const worstOf = (outcomes) =>
  ["not-permitted", "undetermined", "permitted"].find((outcome) => outcomes.includes(outcome)) ??
  "undetermined";
