// Lengths of time as people type them: 2 years, or 3 years, 9 months and 27 days.
const ISO = /^P(?=\d)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?$/;
const PART = /(\d{1,4}) *(year|month|week|day)s?/g;
const UNITS = ["year", "month", "week", "day"];

// The length of time in ISO 8601; null for a text that is none.
export function durationTyped(text) {
  const typed = text.trim();
  if (ISO.test(typed.toUpperCase())) return typed.toUpperCase();
  const lower = typed.toLowerCase();
  const parts = [...lower.matchAll(PART)];
  const numbers = Object.fromEntries(parts.map(([, number, unit]) => [unit, Number(number)]));
  const isRepeated = Object.keys(numbers).length !== parts.length;
  if (!parts.length || isRepeated || lower.replace(PART, "").replace(/and|,|\s/g, "")) return null;
  const named = UNITS.filter((unit) => unit in numbers);
  return `P${named.map((unit) => `${numbers[unit]}${unit[0].toUpperCase()}`).join("")}`;
}
