// A value of JavaScript as a plain JSON value, with what JSON does not have.
import { faultAt, inThousands, pointerOf } from "./fault_texts.mjs";

const tooDeep = (most) =>
  faultAt(
    "",
    `the document is nested too deeply: use at most ${most} levels`,
    "deeper nesting",
    `at most ${most} levels`,
    "too-deep",
  );

const tooMany = (most) =>
  faultAt(
    "",
    `the document has too many values: split it into documents of at most ${most} values`,
    "more values",
    `at most ${most} values`,
    "too-many-values",
  );

const brokenCharacter = (place) =>
  faultAt(
    place,
    "the text contains half a character (a lone surrogate): write complete characters",
    "a lone surrogate",
    "complete characters",
    "broken-character",
  );

const notFinite = (place) =>
  faultAt(
    place,
    "this is not a finite number: write null",
    "NaN or infinity",
    "a finite number",
    "invalid-number",
  );

const notJson = (place, kind) =>
  faultAt(
    place,
    "this is not a JSON value: write a day, for example, as text such as 2024-05-01",
    `a value of type ${kind}`,
    "a JSON value",
    "not-a-json-value",
  );

// The name of the class of a value, for a message; its own code may refuse to tell.
function kindOfValue(value) {
  if (typeof value !== "object") return typeof value;
  try {
    const { name } = Object.getPrototypeOf(value).constructor;
    return typeof name === "string" && /^\w{1,40}$/.test(name) ? name : "object";
  } catch {
    return "object";
  }
}

// Whether a value is an object with fields and nothing else: of no class, of any realm.
function isRecord(value) {
  const parent = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

// What stands for a field that cannot be read: the code of a getter or a proxy failed.
const UNREADABLE = Symbol("unreadable");

function fieldOf(value, name) {
  try {
    return value[name];
  } catch {
    return UNREADABLE;
  }
}

class Copying {
  constructor({ depth, values }) {
    Object.assign(this, { depth, values, left: values, faults: [], refusal: null });
  }

  // Stop at a value past a limit: nothing more of the document is gone through.
  refuse(fault) {
    this.refusal = fault;
    throw new Error(fault.message);
  }

  copy(value, place, depth) {
    this.left -= 1;
    if (this.left < 0) this.refuse(tooMany(inThousands(this.values)));
    if (value === null || typeof value === "boolean") return value;
    if (typeof value === "string") return this.text(value, place);
    if (typeof value === "number") {
      if (!Number.isFinite(value)) this.faults.push(notFinite(place));
      return value;
    }
    try {
      const isList = Array.isArray(value);
      if (isList || (typeof value === "object" && isRecord(value))) {
        if (depth >= this.depth) this.refuse(tooDeep(this.depth));
        return isList ? this.list(value, place, depth) : this.object(value, place, depth);
      }
    } catch (error) {
      // The code of a proxy failed.
      if (this.refusal) throw error;
    }
    this.faults.push(notJson(place, kindOfValue(value)));
    return null;
  }

  text(value, place) {
    if (/\p{Cs}/u.test(value)) this.faults.push(brokenCharacter(place));
    return value;
  }

  list(value, place, depth) {
    const items = [];
    for (let number = 0; number < value.length; number++)
      items.push(this.copy(fieldOf(value, number), `${place}/${number}`, depth + 1));
    return items;
  }

  // A field without a value, which JSON leaves out, is absent.  The copy has no prototype, so that
  // a field of any name is a field.
  object(value, place, depth) {
    const fields = Object.create(null);
    for (const name of Object.keys(value)) {
      const field = fieldOf(value, name);
      if (field === undefined) continue;
      this.text(name, place);
      fields[name] = this.copy(field, place + pointerOf([name]), depth + 1);
    }
    return fields;
  }
}

// A copy of a value that is a plain JSON value, and the faults of what is none: {value, faults}.
// Each field is read once, so what is checked is what is answered.
export function plainOf(value, limits) {
  const copying = new Copying(limits);
  try {
    return { value: copying.copy(value, "", 0), faults: copying.faults };
  } catch (error) {
    if (!copying.refusal) throw error;
    return { value: null, faults: [copying.refusal] };
  }
}
