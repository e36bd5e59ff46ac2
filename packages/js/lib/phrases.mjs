// Small pieces of sentences: words filled in, lists, days.
export const filled = (text, find) => text.replace(/\{(\w+)\}/g, (_, name) => find(name));

const listOf = (items, joiner) => {
  const first = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  return first.length ? `${first.join(", ")} ${joiner} ${last}` : last;
};

export const andList = (words, items) => listOf(items, words["word.and"]);
export const orList = (words, items) => listOf(items, words["word.or"]);

export function dayInWords(words, day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${words[`month.${month}`]} ${year}`;
}
