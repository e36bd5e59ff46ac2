// The views taken on readings of the text.

// The views in order.  Throws RangeError for a reading that is not known and for what is no view.
export function viewsOf(rules, adopt) {
  if (adopt === null || adopt === undefined) return {};
  if (typeof adopt !== "object" || Array.isArray(adopt))
    throw new TypeError("adopt must be an object of readings, each true or false");
  const known = Object.keys(rules.readings);
  for (const [id, view] of Object.entries(adopt)) {
    if (!Object.hasOwn(rules.readings, id))
      throw new RangeError(`'${id}' is not a reading: expected one of ${known.join(", ")}`);
    if (typeof view !== "boolean")
      throw new RangeError(`the view on '${id}' must be true or false`);
  }
  return Object.fromEntries(Object.entries(adopt).sort(([left], [right]) => (left < right ? -1 : 1)));
}
