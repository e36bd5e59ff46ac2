// Fields of an agreement that its interview does not ask for.  A finding or a person leads to them.

const PAPERS = [
  ["dpia", "data protection impact assessment"],
  ["security_plan", "security plan"],
  ["business_case", "business case"],
];
const PUBLISHED = [...PAPERS.filter(([name]) => name !== "security_plan"), ["publication", "agreement"]];
const WITHHELD = "Leave it empty where it is published.";

const ofPapers = [
  ...PAPERS.map(([name, title]) => ({
    ...{ field: `${name}.on`, kind: "day" },
    question: `On which day was the ${title} finished?`,
    help: "It should be finished before information is first disclosed.",
  })),
  ...PUBLISHED.flatMap(([name, title]) => [
    {
      ...{ field: `${name}.published_at`, kind: "text" },
      question: `Where is the ${title} published?`,
      help: "Give its address.",
    },
    {
      ...{ field: `${name}.withheld_because`, kind: "text" },
      question: `Why is the ${title} not published?`,
      help: WITHHELD,
    },
  ]),
];

const OF_AGREEMENT = [
  {
    ...{ field: "status", kind: "one-of" },
    question: "Which stage has the agreement reached?",
    help: "A draft needs no signatures and no entry in the public register yet.",
  },
  {
    ...{ field: "review_every", kind: "duration" },
    question: "How often is the agreement reviewed?",
    help: "Give a length of time, such as 1 year.",
  },
  ...ofPapers,
  {
    ...{ field: "register_entry.number", kind: "text" },
    question: "What is the number of its entry in the public register?",
    help: "The register of information sharing agreements gives each entry a number.",
  },
  {
    ...{ field: "register_entry.registered_on", kind: "day" },
    question: "On which day was it entered in the public register?",
    help: "Give the day on which it was first entered.",
  },
];

const ofParty = ({ id, name }) => [
  {
    ...{ field: "signatures.on", kind: "day", row: id, name },
    question: `On which day did ${name} sign?`,
    help: "A party should sign before information is first disclosed.",
  },
  {
    ...{ field: "signatures.by", kind: "text", row: id, name },
    question: `Who signed for ${name}?`,
    help: "Give a name and an office.",
  },
];

export const furtherFields = ({ parties }) => [...OF_AGREEMENT, ...parties.flatMap(ofParty)];
