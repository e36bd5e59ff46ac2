// Every fault of structure: whatever breaks the schema of the noun, put into words.
import {
  describedKind,
  faultAt,
  inside,
  inThousands,
  isObject,
  isPlace,
  nearestKnown,
  nearKnown,
  pointerOf,
} from "./fault_texts.mjs";
import { byCodePoint, firstOf, quoted } from "./normal_form.mjs";
import { schemaBreaks } from "./schema_breaks.mjs";
import { correctionOf, hintAt } from "./word_hints.mjs";
import { otherForm } from "./written_days.mjs";

// So many words of a list, or fields of a part, are listed, and no more.
const MOST_WORDS = 15;
const MOST_FIELDS = 12;

// The kinds of JSON value that a field may have, in words.
function kindsInWords(rules, kinds) {
  const { types } = rules.schemas;
  const words = kinds.flatMap((kind) => (Object.hasOwn(types, kind) ? types[kind] : [kind]));
  const first = words.slice(0, -1);
  return first.length ? `${first.join(", ")} or ${words.at(-1)}` : words[0];
}

function listedWords(words) {
  const shown = words.map((word) => word ?? "null");
  if (shown.length <= MOST_WORDS) return `one of ${shown.join(", ")}`;
  return `one of ${shown.length} values such as ${shown.slice(0, 4).join(", ")}`;
}

function listedFields(names) {
  const fields = names.filter((name) => name !== "$schema");
  return fields.length <= MOST_FIELDS ? listedWords(fields) : "a field of the schema";
}

// What an everyday word is, for a field that names an objective, a power, a use or a ground.
function everydayHint(rules, place, word) {
  const field = place.split("/").findLast((step) => !isPlace(step)) ?? "";
  if (["power", "received_under"].includes(field)) return hintAt(rules, "power", word);
  if (field === "objective") return hintAt(rules, "objective", word);
  return rules.schemas.fields.hinted.includes(field) ? hintAt(rules, "other", word) : null;
}

// The message and the code for a word that is not one of those allowed.
function wordMessage(rules, { value: word, wanted }, place, { quote, hints }) {
  const { law } = rules;
  const proposed = law.proposed_objectives.find(({ id }) => id === word);
  if (proposed)
    return [`this objective was only proposed: ${proposed.meaning}`, "proposed-objective"];
  const corrected = correctionOf(rules, "power", word);
  if (corrected !== null) return [corrected, "power-not-modelled"];
  const definition = law.schedules
    .flatMap((schedule) => schedule.definitions ?? [])
    .find(({ ref }) => ref === word);
  if (definition)
    return [`this paragraph only ${definition.meaning}; name an entry instead`, "not-an-entry"];
  const message = place.includes("specified_as")
    ? "this is not the reference of any entry or class, past or present; write one such as sch4/12"
    : "this is not one of the allowed values";
  // A hint at a disadvantage would reveal it.
  if (!hints || (!quote && place.includes("disadvantages"))) return [message, "unknown-value"];
  const everyday = everydayHint(rules, place, word);
  const allowed = wanted.filter((own) => own !== null);
  const hinted = everyday === null ? nearKnown(rules, word, allowed) : `: ${everyday}`;
  return [message + hinted, "unknown-value"];
}

function wordFault(rules, broken, place, how) {
  const { value, wanted } = broken;
  const expected = listedWords(wanted);
  if (typeof value !== "string") {
    const kind = describedKind(value);
    const message = `this is ${kind}, not one of the allowed values`;
    return faultAt(place, message, kind, expected, "wrong-type");
  }
  const [message, code] = wordMessage(rules, broken, place, how);
  const shown = how.quote ? quoted(firstOf(value, 80)) : "a value that is not allowed";
  return faultAt(place, message, shown, expected, code);
}

// A text without the form of its field; an item of a list has the form of its list.
function formFault(rules, { value }, place) {
  const { forms, day } = rules.schemas;
  const steps = place.split("/");
  const name = isPlace(steps.at(-1)) ? steps.at(-2) : steps.at(-1);
  const [message, expected, code] = Object.hasOwn(forms, name) ? forms[name] : day;
  const other = code === "invalid-day" ? otherForm(value) : null;
  const more = other === null ? "" : `: ${other}`;
  return faultAt(place, message + more, describedKind(value), expected, code);
}

const FAULTS = {
  *additionalProperties(rules, { value, names, known, place: steps }, place, { hints, misspelt }) {
    for (const [count, name] of names.entries()) {
      const shown = firstOf(name, 60);
      const isHinted = hints && count < rules.schemas.limits.hints;
      const [meant, hinted] = isHinted ? nearestKnown(rules, shown, known) : [null, ""];
      if (meant !== null && !Object.hasOwn(value, meant))
        misspelt.add(JSON.stringify([...steps, meant]));
      const corrected = place ? null : correctionOf(rules, "field", shown);
      yield faultAt(
        place + pointerOf([name]),
        corrected ?? `${quoted(shown)} is not a field here${hinted}`,
        "an unknown field",
        listedFields(known),
        "unknown-field",
      );
    }
  },
  *required(rules, { names, place: steps }, place, { misspelt }) {
    for (const name of names)
      if (!misspelt.has(JSON.stringify([...steps, name])))
        yield faultAt(
          place + pointerOf([name]),
          `this field is missing: give a value for ${quoted(name)}`,
          "nothing",
          `a value for ${quoted(name)}`,
          "missing-field",
        );
  },
  *type(rules, { value, wanted }, place) {
    const [kind, expected] = [describedKind(value), kindsInWords(rules, wanted)];
    yield faultAt(place, `expected ${expected}, found ${kind}`, kind, expected, "wrong-type");
  },
  *enum(rules, broken, place, how) {
    yield wordFault(rules, broken, place, how);
  },
  *const(rules, { value, wanted }, place) {
    const expected = quoted(wanted);
    const message = `this part is of one type alone: write ${expected}`;
    yield faultAt(place, message, describedKind(value), expected, "unknown-type");
  },
  *anyOf(rules, { inner }, place, how) {
    for (const broken of inner) yield* breakFaults(rules, broken, how);
  },
  *minItems(rules, { value }, place) {
    const message = "the list is empty: name at least one";
    yield faultAt(place, message, describedKind(value), "at least one", "empty-list");
  },
  *maxItems(rules, { value, wanted }, place) {
    const [length, most] = [inThousands(value.length), inThousands(wanted)];
    yield faultAt(
      place,
      `the list has ${length} items: split it into lists of at most ${most} items`,
      `a list of ${length}`,
      `at most ${most} items`,
      "too-many-items",
    );
  },
  *maxLength(rules, broken, place) {
    if (rules.schemas.fields.days.includes(broken.place.at(-1)))
      return yield formFault(rules, broken, place);
    const most = `at most ${broken.wanted} characters`;
    yield faultAt(place, `this is too long: write ${most}`, "a longer text", most, "too-long");
  },
  *pattern(rules, broken, place) {
    yield formFault(rules, broken, place);
  },
};

function* breakFaults(rules, broken, how) {
  yield* FAULTS[broken.keyword](rules, broken, pointerOf(broken.place), how);
}

// The order of places: by name, and in a list by number.
function placeOrder(place) {
  return place.split("/").map((step) => [isPlace(step) ? step.length : Infinity, step]);
}

function compareOrders(one, two) {
  for (let number = 0; number < Math.min(one.length, two.length); number++) {
    const [[length, step], [otherLength, other]] = [one[number], two[number]];
    if (length !== otherLength) return length - otherLength;
    if (step !== other) return byCodePoint(step, other);
  }
  return one.length - two.length;
}

// Rows in the order of their places; those of one place as they were, or by a further key.
export function inPlaceOrder(rows, placeOfRow, keyOfRow = () => "") {
  const keyed = rows.map((row) => [placeOrder(placeOfRow(row)), keyOfRow(row), row]);
  keyed.sort((a, b) => compareOrders(a[0], b[0]) || byCodePoint(a[1], b[1]));
  return keyed.map(([, , row]) => row);
}

// Every fault of structure of a plain JSON value.
export function* structureFaults(rules, document, quote) {
  if (!isObject(document)) {
    const kind = describedKind(document);
    const message = `expected a JSON object, found ${kind}`;
    return yield faultAt("", message, kind, "a JSON object", "wrong-type");
  }
  const noun = inside(document, "type");
  if (typeof noun !== "string" || !Object.hasOwn(rules.schemas.nouns, noun))
    return yield typeFault(rules, document, quote);
  const { limits } = rules.schemas;
  const breaks = schemaBreaks(rules.schemas, document);
  const first = [];
  for (let next = breaks.next(); !next.done; next = breaks.next()) {
    first.push(next.value);
    if (first.length === limits.faults) break;
  }
  const misspelt = new Set();
  let count = 0;
  const faultsFor = (broken) => {
    const hints = count < limits.hints;
    count += 1;
    return breakFaults(rules, broken, { quote, hints, misspelt });
  };
  // In their order an unknown field of a part comes before its missing ones.
  const ordered = inPlaceOrder(first, ({ place }) => pointerOf(place), ({ keyword }) => keyword);
  for (const broken of ordered) yield* faultsFor(broken);
  for (const broken of breaks) yield* faultsFor(broken);
}

// The fault of a document that does not name its noun.
function typeFault(rules, document, quote) {
  const { nouns, limits } = rules.schemas;
  const names = Object.keys(nouns).join(", ");
  const noun = inside(document, "type");
  const isStated = Object.hasOwn(document, "type");
  if (!isStated)
    for (const name of Object.keys(document).slice(0, limits.hints)) {
      const shown = firstOf(name, 60);
      const [meant, hinted] = nearestKnown(rules, shown, ["type"]);
      if (meant !== null)
        return faultAt(
          pointerOf([name]),
          `${quoted(shown)} is not a field here${hinted}`,
          "an unknown field",
          "a field of the schema",
          "unknown-field",
        );
    }
  const isText = typeof noun === "string";
  const kind = isText && quote ? quoted(firstOf(noun, 60)) : describedKind(noun);
  return faultAt(
    "/type",
    `'type' must be one of ${names}${isText ? nearKnown(rules, noun, Object.keys(nouns)) : ""}`,
    isStated ? kind : "nothing",
    `one of ${names}`,
    "unknown-type",
  );
}
