// What an agreement has beside the facts of its flows: its papers and other fields, in the order in
// which the interview of the command line asks for them.
import { furtherFields } from "./further_fields.mjs";
import { filled } from "./phrases.mjs";

// The fields of the agreement itself.
const OF_AGREEMENT = [
  ["purpose", "text"],
  ["benefits", "text"],
  ["ends", "day"],
  ["reviews_on", "day"],
  ["retention", "duration"],
  ["destruction", "text"],
  ["method", "text"],
  ["contact", "text"],
  ["dpia.reference", "text"],
  ["security_plan.reference", "text"],
  ["business_case.reference", "text"],
  ["accession_and_withdrawal", "text"],
  ["data_items", "texts"],
];
// What each data item is marked as.
const MARKS = ["personal", "special_category", "criminal_offence"];
const SENSITIVE = MARKS.slice(1);
// The fields of each party, and the lists in which each party has a row.
const OF_PARTIES = [
  ["parties.role", "one-of"],
  ["lawful_bases.basis", "one-of"],
  ["privacy_notices.published_at", "text"],
  ["code_of_practice.on", "day"],
  ["breach_contacts.contact", "text"],
];
// The key by which the rows of a list are named.
const keyOf = (list) => (["parties", "data_items"].includes(list) ? "id" : "party");
const TO_FILL_IN = "to_fill_in";

const rowOf = (agreement, list, id) =>
  (agreement[list] ?? []).find((row) => row[keyOf(list)] === id) ?? {};

// A slot: what names it, the shape of its answer, what stands there now (null for nothing), and the
// row that it is in with its name for people.
function slot(field, kind, value, { row = null, name = "", items = [] } = {}) {
  const [list, ...within] = field.split(".");
  const path = row === null ? field : [list, row, ...within].join(".");
  const isEmpty = value === null || value === undefined || value === "" || value.length === 0;
  return { field, kind, path, row, name, items, value: isEmpty ? null : value };
}

const valueAt = (agreement, field) =>
  field.split(".").reduce((value, name) => value?.[name] ?? null, agreement);

// Who discloses to whom, with a question mark for a party that is not known.
function titleOfRow({ words }, { parties }, flow) {
  const named = (side) => parties.find(({ id }) => id === flow[side])?.name ?? "?";
  return filled(words["title.disclosure"], named);
}

function slotsOfItems(page, agreement) {
  const data = agreement.data_items ?? [];
  const items = data.map(({ id, name }) => [id, name]);
  const reasons = data.map(({ id, name, reason }) =>
    slot("data_items.reason", "text", reason, { row: id, name }),
  );
  const marks = MARKS.map((mark) => {
    const isOpen = data.some((item) => item[mark] == null);
    const marked = data.filter((item) => item[mark]).map(({ id }) => id);
    // An empty list is an answer here: none of the items has the mark.
    return { ...slot(`data_items.${mark}`, "some-of", null, { items }), value: isOpen ? null : marked };
  });
  const flows = (agreement.flows ?? []).map((flow, place) => ({
    ...slot("flows.items", "some-of", null, {
      ...{ row: String(place), name: titleOfRow(page, agreement, flow), items },
    }),
    value: flow.items ?? null,
  }));
  return data.length ? [...reasons, ...marks, ...flows] : [];
}

// The ids of the parties that disclose or receive an item with a mark: a flow that names no items may
// carry any.
function handling({ data_items: items, flows }, mark) {
  const marked = (items ?? []).filter((item) => item[mark]).map(({ id }) => id);
  const carrying = (flows ?? []).filter(
    (flow) => flow.items == null || flow.items.some((id) => marked.includes(id)),
  );
  return carrying.flatMap(({ discloser, recipient }) => [discloser, recipient]);
}

// What another answer brings: an arrangement of joint controllers, conditions for items.
function slotsThatFollow(agreement) {
  const { parties, joint_controllers: arrangement } = agreement;
  const isJoint = parties.some(({ role }) => role === "joint-controller");
  const conditions = SENSITIVE.flatMap((mark) => {
    if (!(agreement.data_items ?? []).some((item) => item[mark])) return [];
    const ids = handling(agreement, mark);
    return parties
      .filter(({ id, role }) => ids.includes(id) && role !== "processor")
      .map(({ id, name }) => {
        const value = rowOf(agreement, "lawful_bases", id)[mark];
        return slot(`lawful_bases.${mark}`, "text", value, { row: id, name });
      });
  });
  return [...(isJoint ? [slot("joint_controllers", "text", arrangement)] : []), ...conditions];
}

// Every slot of an agreement, those that are filled in as well.
export function everySlot(page, agreement) {
  const ofParties = OF_PARTIES.flatMap(([field, kind]) => {
    const [list, name] = field.split(".");
    return agreement.parties.map((party) =>
      slot(field, kind, rowOf(agreement, list, party.id)[name], { row: party.id, name: party.name }),
    );
  });
  return [
    ...OF_AGREEMENT.map(([field, kind]) => {
      const value = valueAt(agreement, field);
      return slot(field, kind, field === "data_items" ? value?.map(({ name }) => name) : value);
    }),
    ...slotsOfItems(page, agreement),
    ...ofParties,
    ...slotsThatFollow(agreement),
  ];
}

// Fields that nobody is asked for in turn, because few agreements have them at first.
export const furtherSlots = (agreement) =>
  furtherFields(agreement).map(({ field, kind, row = null, name = "", ...asked }) => {
    const [list, within] = field.split(".");
    const value = row === null ? valueAt(agreement, field) : rowOf(agreement, list, row)[within];
    return { ...slot(field, kind, value, { row, name }), ...asked };
  });

// The words of a list with their titles; of the lawful bases those that are law on a day.
function wordChoices({ titles, rules }, name, on) {
  const isLaw = ({ from = null, to = null }) =>
    on === null || ((from === null || from <= on) && (to === null || on < to));
  const current = rules.law.lawful_bases.filter(isLaw).map(({ id }) => id);
  return Object.entries(titles[name]).filter(([word]) => name !== "basis" || current.includes(word));
}

// The question for a slot; its help says who usually knows.
export function slotQuestion(page, agreement, own) {
  const { formWords: words } = page;
  const { field, path, kind, name, items, value } = own;
  const said = (part) => filled(words[`slot.${field}.${part}`], () => name);
  const choices =
    kind === "one-of" ? wordChoices(page, field.split(".").at(-1), agreement.starts ?? null) : items;
  const shape = { path, kind, choices, value, stage: "papers" };
  if (own.question) return { ...shape, question: own.question, help: own.help };
  const knows = filled(words["slot.knows"], () => said("knows"));
  return { ...shape, question: said("question"), help: `${said("help")} ${knows}` };
}

// An id made from a name, which none of those before it is.
export function idOfName(name, taken, otherwise) {
  const dashed = name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
  const stem = dashed.slice(0, 40).replace(/-+$/, "") || otherwise;
  return taken.includes(stem) ? `${stem}-${taken.length + 1}` : stem;
}

// The agreement with data items of some names: an item whose name stays keeps what is said of it.
function withItems(agreement, typed) {
  const names = [...new Set(typed)];
  const before = agreement.data_items ?? [];
  const kept = names.map((name) => before.find((item) => item.name === name) ?? null);
  const taken = kept.flatMap((item) => (item ? [item.id] : []));
  const items = names.map((name, place) => {
    if (kept[place]) return kept[place];
    const id = idOfName(name, taken, "item");
    taken.push(id);
    return { id, name };
  });
  const ids = items.map(({ id }) => id);
  const flows = agreement.flows?.map((flow) =>
    flow.items ? { ...flow, items: flow.items.filter((id) => ids.includes(id)) } : flow,
  );
  return { ...agreement, data_items: items.length ? items : null, ...(flows && { flows }) };
}

// A list with a field of the row of one party or item, which is made where it is not there.
function withRow(rows, key, id, name, value) {
  const list = rows ?? [];
  if (!list.some((row) => row[key] === id)) return [...list, { [key]: id, [name]: value }];
  return list.map((row) => (row[key] === id ? { ...row, [name]: value } : row));
}

function withValue(agreement, { field, row }, value) {
  const [first, last] = field.split(".");
  if (field === "data_items") return withItems(agreement, value ?? []);
  if (first === "data_items" && MARKS.includes(last)) {
    const mark = (id) => (value === null ? null : value.includes(id));
    return {
      ...agreement,
      data_items: agreement.data_items.map((item) => ({ ...item, [last]: mark(item.id) })),
    };
  }
  if (field === "flows.items") {
    const flows = agreement.flows.map((flow, place) =>
      place === Number(row) ? { ...flow, items: value } : flow,
    );
    return { ...agreement, flows };
  }
  if (row !== null)
    return { ...agreement, [first]: withRow(agreement[first], keyOf(first), row, last, value) };
  return { ...agreement, [first]: last ? { ...agreement[first], [last]: value } : value };
}

// The agreement with a slot filled in; null empties it.
export function fillSlot(agreement, own, value) {
  const next = withValue(agreement, own, value);
  const { [own.path]: _, ...left } = next.annotations?.[TO_FILL_IN] ?? {};
  if (!next.annotations?.[TO_FILL_IN]) return next;
  const { [TO_FILL_IN]: __, ...others } = next.annotations;
  const annotations = Object.keys(left).length ? { ...others, [TO_FILL_IN]: left } : others;
  return { ...next, annotations: Object.keys(annotations).length ? annotations : null };
}
