// Days as people write them, and what to write in place of a text that is not a day in ISO 8601.
// It never chooses between two days.
import { firstOf, lengthOf, quoted, wordsOf } from "./normal_form.mjs";

const MONTHS = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];
const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
// Longer texts are not read: no day is written with so many letters.
const LONGEST = 60;

const ISO = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const FIGURES = /^([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})$/;
const BEFORE_A_TIME =
  /^([0-9]{4}[-/.]?[0-9]{2}[-/.]?[0-9]{2})[t ][0-9]{2}:?[0-9]{2}(?::?[0-9]{2}(?:\.[0-9]+)?)?$/;
const SHORT_YEAR = /^[0-9]{1,2}[-/. ][0-9]{1,2}[-/. ][0-9]{2}$/;
const DASHES = /[\u2010-\u2014\u2212]/g;
// The places of the year, the month and the day in each form in words.
const FORMS_IN_WORDS = [
  [/^([0-9]{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+) ([0-9]{4})$/, 3, 2, 1],
  [/^([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})$/, 3, 1, 2],
  [/^([0-9]{4}) ([a-z]+) ([0-9]{1,2})(?:st|nd|rd|th)?$/, 1, 2, 3],
];
// Words for a day that depend on the day on which they are read.
const MOVING = ["today", "now", "yesterday", "tomorrow"];

// Whether a text has the form of a day; a calendar may not have it.
export const hasDayForm = (text) => typeof text === "string" && ISO.test(text);

// Whether a text is a day of the calendar in ISO 8601.
export function isDay(text) {
  if (!hasDayForm(text) || text.startsWith("0000")) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const weekdayOf = (day) => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

// A text in small letters, with the dashes and the single spaces of a keyboard.
const plainly = (text) =>
  lengthOf(text.slice(0, 2 * LONGEST + 1)) > LONGEST
    ? ""
    : wordsOf(text.replace(DASHES, "-").toLowerCase()).join(" ");

const iso = (year, month, day) =>
  `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;

// The number, from 1, of a name that a word is or shortens; 0 where it is none.
const numberOf = (word, names) =>
  word.length < 3 ? 0 : names.findIndex((name) => name.toLowerCase().startsWith(word)) + 1;

function inFigures(written) {
  if (/^[0-9]{8}$/.test(written)) {
    const orders = [
      [written.slice(0, 4), written.slice(4, 6), written.slice(6)],
      [written.slice(4), written.slice(2, 4), written.slice(0, 2)],
      [written.slice(4), written.slice(0, 2), written.slice(2, 4)],
    ];
    // Other years are more likely a day and a month.
    return orders.filter(([year]) => year >= "1900" && year < "2200").map((parts) => iso(...parts));
  }
  const match = FIGURES.exec(written);
  if (!match) return [];
  const [, first, second, third] = match;
  if (first.length === 4 && third.length <= 2) return [iso(first, second, third)];
  if (third.length === 4 && first.length <= 2)
    return [iso(third, second, first), iso(third, first, second)];
  return [];
}

function inWords(written) {
  let words = wordsOf(written.replace(/[,.\-/]/g, " "));
  const weekday = words.length ? numberOf(words[0], WEEKDAYS) : 0;
  if (weekday) words = words.slice(1);
  const text = words.join(" ");
  return FORMS_IN_WORDS.flatMap(([pattern, year, month, day]) => {
    const match = pattern.exec(text);
    const number = match ? numberOf(match[month], MONTHS) : 0;
    if (!number) return [];
    // A weekday that does not fit shows that one of the two is a mistake.
    const form = iso(match[year], String(number), match[day]);
    return !weekday || !isDay(form) || weekday === weekdayOf(form) ? [form] : [];
  });
}

// What a text could be in ISO 8601, whether or not the calendar has such a day.
function isoForms(text) {
  const plain = plainly(text);
  const written = BEFORE_A_TIME.exec(plain)?.[1] ?? plain;
  return [...inFigures(written), ...inWords(written)];
}

// The days that a text could mean, earliest first; empty where it is not the form of a day.
export const daysMeant = (text) => [...new Set(isoForms(text).filter(isDay))].sort();

function inFull(day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${MONTHS[month - 1]} ${year}`;
}

// Why a text in the form of a day is not one; null where it is.
function notInTheCalendar(text) {
  const [year, month, day] = text.split("-").map(Number);
  const stem = text.slice(0, 8);
  if (month < 1 || month > 12) return "months are numbered 01 to 12";
  if (month === 2 && day === 29)
    return `${year} is not a leap year, so February ends on ${stem}28`;
  const last = [31, 30, 29, 28].find((number) => isDay(`${stem}${number}`)) ?? 31;
  return day > last ? `${MONTHS[month - 1]} ${year} ends on ${stem}${last}` : null;
}

// What to write in place of a text that is not a day in ISO 8601; null where that is not known.
// The sentence goes behind a colon, and begins in lower case.
export function otherForm(text) {
  if (ISO.test(text)) return notInTheCalendar(text);
  if (MOVING.includes(plainly(text)))
    return "write the date itself, such as 2026-11-27; only options of the command line accept 'today'";
  const days = daysMeant(text);
  if (days.length === 1) return `write ${days[0]}`;
  if (days.length) {
    const [one, two] = days.map((day) => `${day} (${inFull(day)})`);
    return `it can mean two days: write ${one} or ${two}`;
  }
  const reason = isoForms(text).map(notInTheCalendar).find(Boolean);
  if (reason) return reason;
  return SHORT_YEAR.test(plainly(text)) ? "write the year in four figures, as in 2026-11-27" : null;
}

// A day in ISO 8601 that is not before the day on which the Act was passed.  Throws TypeError for
// what is not text, and RangeError for text that is not a day and for an earlier day.
export function dayFrom(passed, day) {
  if (typeof day !== "string") throw new TypeError("a day is text in the form 2024-05-01");
  if (!isDay(day)) {
    const advice = hasDayForm(day) ? "the calendar does not have it" : "expected the form 2024-05-01";
    const other = otherForm(day);
    const more = other === null ? "" : `; ${other}`;
    throw new RangeError(`${quoted(firstOf(day, 80))} is not a day: ${advice}${more}`);
  }
  if (day < passed) throw new RangeError(`${day} is before the Act was passed on ${passed}`);
  return day;
}
