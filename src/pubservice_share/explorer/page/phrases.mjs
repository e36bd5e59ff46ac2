// Small pieces of sentences: words filled in, lists, days.
export const filled = (text, find) => text.replace(/\{(\w+)\}/g, (_, name) => find(name));

export function andList(words, items) {
  const first = items.slice(0, -1);
  const last = items.at(-1) ?? "";
  return first.length ? `${first.join(", ")} ${words["word.and"]} ${last}` : last;
}

export function dayInWords(words, day) {
  const [year, month, number] = day.split("-").map(Number);
  return `${number} ${words[`month.${month}`]} ${year}`;
}
