// The error of a document that does not load.

// The value found and what was expected, where the message does not say so.  Of what was found only
// a quoted value adds anything: the message says what is wrong with it.
function besideMessage({ message, found, expected }) {
  const added = [];
  if (/^['"]/.test(found) && !message.includes(found)) added.push(`found ${found}`);
  if (!message.includes(expected)) added.push(`expected ${expected}`);
  return added.length ? ` (${added.join("; ")})` : "";
}

export class DocumentError extends Error {
  // `faults` has every fault, as `validate` lists them.
  constructor(faults) {
    const lines = faults.map(
      (fault) => `  ${fault.pointer || "the document"}: ${fault.message}${besideMessage(fault)}`,
    );
    super(`${faults.length} fault${faults.length === 1 ? "" : "s"}:\n${lines.join("\n")}`);
    this.name = "DocumentError";
    this.faults = faults;
  }

  // The faults as every command prints them.
  toJSON() {
    return { type: "faults", faults: this.faults };
  }
}
