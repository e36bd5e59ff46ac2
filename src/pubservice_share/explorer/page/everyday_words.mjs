// The names of programmes and schemes that people use in place of an objective or a power.

// "ECO" for the Energy Company Obligation, where the law's data have that short form.
const shortForm = ({ name, words }) => {
  const letters = name.split(" ").map((word) => word[0]).join("");
  const isUsed = letters.length > 2 && words.includes(letters.toLowerCase());
  return isUsed ? ` (${letters.toUpperCase()})` : "";
};

// What people call an objective or a power, but for what its title says already; null where
// nothing is known.
export function alsoCalled({ law }, { power, objective, title }) {
  const names = (law.everyday_words ?? [])
    .filter((row) => (objective ? row.objective === objective : row.power === power))
    .filter(({ name }) => !title.toLowerCase().includes(name.toLowerCase()))
    .map((row) => row.name + shortForm(row));
  return names.length ? `People also say: ${names.join("; ")}.` : null;
}
