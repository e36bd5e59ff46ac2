// One finding in the shape of an answer.
import { linkTo } from "./sentences.mjs";

// The finding of a rule or a check: `heading` is the rule or the check, with its `id`; `content`
// has what it says of one document, and `on` is the day to which its links are pinned.
export function findingObject(rules, heading, { result, citations, reason, cure, on, pointer }) {
  return {
    rule: heading.id,
    result,
    decides: heading.decides,
    severity: heading.severity,
    verified: heading.verified,
    basis: heading.basis,
    citations: [...citations],
    links: [...new Set(citations.map((citation) => linkTo(rules, citation, on)))],
    reason,
    cure: cure ?? null,
    pointer: pointer ?? heading.pointer,
  };
}
