// The link to an answer, its document as a file, and a document that a person brings.
import { byId, h } from "./elements.mjs";
import { whole } from "./state.mjs";

export function keepAnswer({ ontake, onagain }) {
  byId("copy").addEventListener("click", async () => {
    byId("address").select();
    try {
      await navigator.clipboard.writeText(byId("address").value);
      byId("kept").textContent = "The link is copied.";
    } catch {
      byId("kept").textContent = "The link is selected: copy it with your keyboard.";
    }
  });
  byId("save").addEventListener("click", () => {
    const document = whole();
    const text = `${JSON.stringify(document, null, 2)}\n`;
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    h("a", { href: address, download: `${document.type}.json` }).click();
    URL.revokeObjectURL(address);
    byId("kept").textContent = `Saved as ${document.type}.json.`;
  });
  byId("take").addEventListener("click", ontake);
  byId("again").addEventListener("click", () => {
    history.replaceState(null, "", "#");
    onagain();
  });
}
