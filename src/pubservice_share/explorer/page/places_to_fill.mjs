// Where a person fills in what a finding lacks: {field: id of an element} or {path: of a question},
// with the name of the party or item where several are alike.
import { placeOfCheck } from "./shared_checks.mjs";

// The fields that the page shows at all times.
const SHOWN = {
  starts: "starts",
  ends: "ends",
  reviews_on: "reviews",
  parties: "new-party",
  flows: "new-flow-discloser",
};
// What of a list a finding about one party asks for.
const OF_A_PARTY = {
  "agreement.lawful-basis-missing": "lawful_bases.{id}.basis",
  "agreement.special-category-condition-missing": "lawful_bases.{id}.special_category",
  "agreement.criminal-offence-condition-missing": "lawful_bases.{id}.criminal_offence",
  "agreement.privacy-notice-missing": "privacy_notices.{id}.published_at",
  "agreement.code-regard-missing": "code_of_practice.{id}.on",
  "agreement.breach-contact-missing": "breach_contacts.{id}.contact",
  "agreement.signature-missing": "signatures.{id}.on",
};
const OF_AN_ITEM = {
  "agreement.item-reason-missing": "data_items.{id}.reason",
  "agreement.sensitive-items-unmarked": "data_items.special_category",
};
// Fields that are objects: what of them is asked for.
const WITHIN = {
  dpia: "dpia.reference",
  business_case: "business_case.reference",
  security_plan: "security_plan.reference",
  register_entry: "register_entry.number",
  publication: "publication.published_at",
};

const OF_THE_FLOW = ["discloser", "recipient", "power", "territory"];

// The items of a flow and its facts have a question; its sides and its power are in the list of flows.
const ofFlow = (place, [field, ...within]) =>
  field === undefined || OF_THE_FLOW.includes(field)
    ? { field: `flow-${place}` }
    : { path: ["flows", place, field, ...within].join(".") };

// The row of a list that names its party, such as a lawful basis that is not in force.
function ofRow({ parties }, list, row, field) {
  const party = parties.find(({ id }) => id === row?.party);
  return party ? { path: `${list}.${party.id}.${field}`, name: party.name } : null;
}

// The place for one row of the checks ({finding, subject}); null where this page has no field.
export function placeToFill(agreement, row) {
  const { rule, pointer } = row.finding;
  const about = placeOfCheck(row);
  const [, first, second, third] = pointer.split("/");
  if (rule in OF_A_PARTY && about?.list === "parties") {
    const { id, name } = agreement.parties[about.place];
    return { path: OF_A_PARTY[rule].replace("{id}", id), name };
  }
  if (first === "parties" && second !== undefined) {
    const { name } = agreement.parties[about.place];
    return { field: third === "role" ? `role-${second}` : "new-flow-discloser", name };
  }
  if (first === "flows" && second !== undefined)
    return { ...ofFlow(second, pointer.split("/").slice(3)), name: `flow ${Number(second) + 1}` };
  if (rule in OF_AN_ITEM && about) {
    const { id, name } = agreement.data_items[about.place];
    const isShared = !OF_AN_ITEM[rule].includes("{id}");
    return { path: OF_AN_ITEM[rule].replace("{id}", id), name: isShared ? "" : name };
  }
  if (first === "data_items") return { path: "data_items", name: "" };
  if (first in SHOWN) return { field: SHOWN[first], name: "" };
  if (rule === "agreement.publication-missing") return { path: `${first}.published_at`, name: "" };
  if (first === "register_entry" && second === "unread") return null;
  if (second !== undefined && third !== undefined) return ofRow(agreement, first, agreement[first]?.[second], third);
  if (second !== undefined) return { path: `${first}.${second}`, name: "" };
  return first ? { path: WITHIN[first] ?? first, name: "" } : null;
}
