// The term of an agreement: its spans of law, as far as it is known, and a result for all of it.

// The spans of law in [starts, ends), either of which may be unknown: those that are certainly in
// the term, those that may be, and what would settle which are.  No span is earlier than the Act.
export function termOf({ pack, law }, { starts = null, ends = null }) {
  const first = starts !== null && starts > law.passed ? starts : law.passed;
  const spans = pack.spans.flatMap((begins, number) => {
    const after = pack.spans[number + 1] ?? null;
    const from = begins > first ? begins : first;
    const to = ends === null || (after !== null && after < ends) ? after : ends;
    return to === null || from < to ? [{ from, to }] : [];
  });
  // Wholly before the Act: what the law was on its first day is as near as can be said.
  if (!spans.length)
    return { certain: [{ from: law.passed, to: law.passed }], possible: [], missing: [] };
  if (starts === null) return { certain: [], possible: spans, missing: ["starts"] };
  if (ends === null)
    return { certain: spans.slice(0, 1), possible: spans.slice(1), missing: ["ends"] };
  return { certain: spans, possible: [], missing: [] };
}

// Whether a day is in the term of an agreement; null where that is not known.
export function inTerm({ starts = null, ends = null }, day) {
  if (starts !== null && day < starts) return false;
  if (ends !== null && day >= ends) return false;
  return starts === null || ends === null ? null : true;
}

// The conjunction of results, without those that do not apply.
export const conjunctionOf = (results) =>
  ["not-met", "unknown", "met"].find((result) => results.includes(result)) ?? "not-applicable";

// The result of a rule over the spans that are, and those that may be, in the term; the place of a
// span that shows it, of those that are certain first; and whether it turns on how long the term
// is.  Where no span is certain, at least one of those that may be is in the term.
export function resultInTerm(certain, possible) {
  const every = [...certain, ...possible];
  const throughout = conjunctionOf(every);
  const shows = (result) => every.indexOf(result);
  if (!certain.length) {
    if (throughout === "not-met" && every.some((result) => result !== "not-met"))
      return { result: "unknown", shownBy: shows("not-met"), byTerm: true };
    const mixed = throughout === "unknown" && every.some((result) => result !== "unknown");
    return { result: throughout, shownBy: shows(throughout), byTerm: mixed };
  }
  const settled = conjunctionOf(certain);
  if (settled === "not-met" || throughout === settled)
    return { result: settled, shownBy: shows(settled), byTerm: false };
  if (settled === "not-applicable" && throughout === "met")
    return { result: "met", shownBy: shows("met"), byTerm: false };
  return { result: "unknown", shownBy: shows(throughout), byTerm: true };
}
