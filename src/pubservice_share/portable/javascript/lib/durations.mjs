// Lengths of time in ISO 8601, and the days that they lead to.
import { andList, filled } from "./phrases.mjs";

// A day that is later than every day, and the day after the last of the calendar.
export const NO_CALENDAR_HAS_IT = "9999-12-32";

const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const UNITS = ["years", "months", "weeks", "days"];

// The units that a duration names, each with its digits.
function partsOfDuration(duration) {
  const numbers = FORM.exec(duration)?.slice(1) ?? [];
  return UNITS.map((unit, place) => [unit, numbers[place]]).filter(([, digits]) => digits !== undefined);
}

// The number of a day, so that days can be counted: 1 January of the year 1 is 1.
export function dayNumber(day) {
  const [year, month, number] = day.split("-").map(Number);
  // Years are counted from March, so that the day of a leap year is the last.
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const before = years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return before + Math.floor((153 * months + 2) / 5) + number - 306;
}

const lengthOfMonth = (year, month) =>
  dayNumber(dayText(month === 12 ? year + 1 : year, (month % 12) + 1, 1)) -
  dayNumber(dayText(year, month, 1));

const dayText = (year, month, number) =>
  [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(number).padStart(2, "0")].join("-");

// The day that is so many days after another.
function daysAfter(day, count) {
  let [year, month, number] = day.split("-").map(Number);
  number += count;
  while (year < 10000 && number > lengthOfMonth(year, month)) {
    number -= lengthOfMonth(year, month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return year < 10000 ? dayText(year, month, number) : NO_CALENDAR_HAS_IT;
}

// The day that is a duration after a day: years and months are added first, and keep to the last
// day of a month that is shorter; then weeks and days.
export function shiftedDay(day, duration) {
  const { years = 0, months = 0, weeks = 0, days = 0 } = Object.fromEntries(
    partsOfDuration(duration).map(([unit, digits]) => [unit, Number(digits)]),
  );
  const [year, month, number] = day.split("-").map(Number);
  const monthsOn = (year + years) * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(monthsOn / 12), (monthsOn % 12) + 1];
  if (!(newYear < 10000 && weeks * 7 + days < 4e6)) return NO_CALENDAR_HAS_IT;
  const kept = Math.min(number, lengthOfMonth(newYear, newMonth));
  return daysAfter(dayText(newYear, newMonth, kept), weeks * 7 + days);
}

// A duration as people write it: 3 years, 9 months and 27 days.
export function durationInWords(words, duration) {
  const parts = partsOfDuration(duration).map(([unit, digits]) => [unit, BigInt(digits)]);
  const some = parts.filter(([, number]) => number > 0n);
  const shown = (some.length ? some : parts).map(([unit, number]) =>
    filled(words[`duration.${unit}${number === 1n ? ".one" : ""}`], () => number),
  );
  return andList(words, shown);
}
