// The link to an answer, its document as a file or as text, and a document that a person brings.
import { byId, h } from "./elements.mjs";
import { fragmentOf, isReadable } from "./address.mjs";
import { state, whole } from "./state.mjs";

const textOf = (document) => `${JSON.stringify(document, null, 2)}\n`;

async function copied(text, says, field) {
  field?.select();
  try {
    await navigator.clipboard.writeText(text);
    byId("kept").textContent = says;
  } catch {
    byId("kept").textContent = field
      ? "The link is selected: copy it with your keyboard."
      : "This browser does not let the page copy. Save the document instead.";
  }
}

// The link to the document and the views of the state; a document may be too long for one.
export function showLink() {
  const fragment = fragmentOf(whole(), state.adopt);
  const isShort = isReadable(fragment);
  byId("linked").hidden = !isShort;
  byId("unlinked").hidden = isShort;
  byId("link").href = isShort ? fragment : "#";
  byId("address").value = isShort ? location.href.split("#")[0] + fragment : "";
}

async function openFile(file, ontake) {
  let text = null;
  try {
    text = await file.text();
  } catch {
    text = "";
  }
  ontake(text, "The file");
}

// ontake gets the text of a document and what it is.
export function keepAnswer({ ontake, onagain }) {
  byId("copy").addEventListener("click", () =>
    copied(byId("address").value, "The link is copied.", byId("address")),
  );
  byId("copy-document").addEventListener("click", () =>
    copied(textOf(whole()), "The document is copied."),
  );
  const save = () => {
    const document = whole();
    const address = URL.createObjectURL(new Blob([textOf(document)], { type: "application/json" }));
    h("a", { href: address, download: `${document.type}.json` }).click();
    URL.revokeObjectURL(address);
    byId("kept").textContent = `Saved as ${document.type}.json.`;
  };
  byId("save").addEventListener("click", save);
  byId("save-now").addEventListener("click", save);
  byId("take").addEventListener("click", () => ontake(byId("paste").value, "The pasted document"));
  byId("open-file").addEventListener("change", async () => {
    const [file] = byId("open-file").files;
    if (!file) return;
    await openFile(file, ontake);
    byId("open-file").value = "";
  });
  byId("again").addEventListener("click", () => {
    history.replaceState(null, "", "#");
    onagain();
  });
}
