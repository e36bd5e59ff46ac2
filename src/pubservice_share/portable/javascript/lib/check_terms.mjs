// The terms of the checks of an agreement, each as a function over a document.  A list of which
// elements with certain values are asked for is indexed once for the document, so that a check takes
// time in proportion to the document.
import { shiftedDay } from "./durations.mjs";

// An element of a list is a pair: its place, counted from 0, and its value.  `elements` has those
// that are looked at, by name.
export class CheckedDocument {
  #root;
  #tables;
  #lists = new Map();
  #indexes = new Map();
  constructor(root, tables) {
    this.#root = root;
    this.#tables = tables;
  }
  // The value at a path; null where it is not stated.
  at(path, elements) {
    const [first, ...names] = path.split(".");
    let value = (first.startsWith("@") ? elements[first.slice(1)][1] : this.#root[first]) ?? null;
    for (const name of names) {
      if (value === null) return null;
      value = Array.isArray(value)
        ? value.flatMap((one) => one[name] ?? [])
        : (value[name] ?? null);
    }
    return value;
  }
  // What a table of the law has under some keys; null where it has nothing.
  row(table, keys) {
    return keys.reduce(
      (found, key) => (found !== null && Object.hasOwn(found, key) ? found[key] : null),
      this.#tables[table].content,
    );
  }
  // The elements of a list; none where it is not stated.
  #elements(path, elements) {
    const placed = () => (this.at(path, elements) ?? []).map((value, place) => [place, value]);
    if (path.startsWith("@")) return placed();
    if (!this.#lists.has(path)) this.#lists.set(path, placed());
    return this.#lists.get(path);
  }
  // The elements of a list, by the values of some of their fields.
  #index(path, fields) {
    const key = JSON.stringify([path, fields]);
    if (!this.#indexes.has(key)) {
      const index = new Map();
      for (const row of this.#elements(path, {})) {
        const values = keyOfValues(fields.map((field) => fieldOf(row, field)));
        if (!index.has(values)) index.set(values, []);
        index.get(values).push(row);
      }
      this.#indexes.set(key, index);
    }
    return this.#indexes.get(key);
  }
  // The elements of a list that have the values asked for.
  elementsOf({ listed, where }, elements) {
    const fields = Object.keys(where);
    if (!fields.length) return this.#elements(listed, elements);
    const values = fields.map((field) => this.value(where[field], elements));
    if (values.includes(null)) return [];
    const key = keyOfValues(values);
    if (!listed.startsWith("@")) return this.#index(listed, fields).get(key) ?? [];
    return this.#elements(listed, elements).filter(
      (row) => keyOfValues(fields.map((field) => fieldOf(row, field))) === key,
    );
  }
  value(operand, elements) {
    return "field" in operand ? this.at(operand.field, elements) : operand.value;
  }
  // A day as its text; null where it is not known.
  day(operand, elements) {
    if ("day" in operand)
      return this.row(operand.day, operand.keys.map((key) => this.value(key, elements)));
    if (!("shifted" in operand)) return this.value(operand, elements);
    const [first, by] = [operand.shifted, operand.by].map((part) => this.value(part, elements));
    return first === null || by === null ? null : shiftedDay(first, by);
  }
}

// The value of a field of an element; the field without a name is the element itself.
export const fieldOf = ([, value], field) => (field === "" ? value : value[field]) ?? null;
const keyOfValues = (values) => JSON.stringify(values);

const compiled = new WeakMap();

// The function that answers a term for a document and the elements that are looked at: true, false,
// or null for not known.
export function truthOf(term) {
  if (!compiled.has(term)) compiled.set(term, compiledTerm(term));
  return compiled.get(term);
}

function compiledTerm(term) {
  switch (term.op) {
    case "and":
      return joined(term.terms.map(truthOf), false);
    case "or":
      return joined(term.terms.map(truthOf), true);
    case "not":
      return opposite(truthOf(term.term));
    case "exists":
      return "field" in term.over ? existingIfKnown(term) : existing(term.over, term);
    case "stated":
      return (document, elements) => {
        const value = document.at(term.path, elements);
        return term.value === null ? value !== null : value === term.value;
      };
    case "given":
      return (document, elements) => {
        const value = document.at(term.path, elements);
        return value !== null && value !== "" && !(Array.isArray(value) && !value.length);
      };
    case "equal":
      return ofKnown([term.left, term.right], ([left, right]) => keyOfValues(left) === keyOfValues(right));
    case "lookup":
      return ofKnown(term.keys, (keys, document) => Boolean(document.row(term.table, keys)));
    case "earlier":
      return (document, elements) => {
        const [left, right] = [document.day(term.left, elements), document.day(term.right, elements)];
        return left === null || right === null ? null : left < right;
      };
    case "follows":
      return (document, elements) => elements[term.name][0] > elements[term.other][0];
  }
  throw new Error(`no such term of a check: ${term.op}`);
}

// What is true of the values of operands; unknown where one of them is.
const ofKnown = (operands, test) => (document, elements) => {
  const values = operands.map((operand) => document.value(operand, elements));
  return values.includes(null) ? null : test(values, document);
};

// And (`decisive` is false) or or (true) of some parts.
const joined = (parts, decisive) => (document, elements) => {
  let result = !decisive;
  for (const part of parts) {
    const answer = part(document, elements);
    if (answer === decisive) return decisive;
    if (answer === null) result = null;
  }
  return result;
};

const opposite = (part) => (document, elements) => {
  const answer = part(document, elements);
  return answer === null ? null : !answer;
};

function existing(over, { name, body }) {
  const holds = truthOf(body);
  return (document, elements) => {
    let result = false;
    for (const row of document.elementsOf(over, elements)) {
      const answer = holds(document, { ...elements, [name]: row });
      if (answer === true) return true;
      if (answer === null) result = null;
    }
    return result;
  };
}

// Of a list that may not be known: then it is asked once of an element that is not known.
function existingIfKnown(term) {
  const { over, name, body } = term;
  const allOfIt = existing({ listed: over.field, where: {} }, term);
  const holds = truthOf(body);
  return (document, elements) => {
    if (document.at(over.field, elements) !== null) return allOfIt(document, elements);
    return holds(document, { ...elements, [name]: [0, null] }) === false ? false : null;
  };
}

// Every way of choosing an element of each list; a later list may depend on those before it.
export function* waysOf(each, document, elements = {}) {
  if (!each.length) return yield elements;
  const [{ name, over }, ...rest] = each;
  for (const row of document.elementsOf(over, elements))
    yield* waysOf(rest, document, { ...elements, [name]: row });
}
