// A field that offers matching choices: the editable combobox with a list of ARIA.
import { h, put } from "./elements.mjs";

const MOST = 12;

// Whether a button of a mouse or a finger is down.
const pointer = { isDown: false, isWatched: false };
function watchPointer() {
  if (pointer.isWatched) return;
  pointer.isWatched = true;
  for (const [event, isDown] of [["pointerdown", true], ["pointerup", false], ["pointercancel", false]])
    document.addEventListener(event, () => { pointer.isDown = isDown; }, true);
}

// Do something now, or after the click that is under way: what moves under a pointer is missed.
export function afterClick(action) {
  watchPointer();
  if (!pointer.isDown) return action();
  const later = () => setTimeout(action);
  document.addEventListener("pointerup", later, { once: true });
}

// offer gives what a text offers ({options, count, exact, says}); onchoose gets an option.
export function combobox({ id, label, hint, offer, onchoose }) {
  watchPointer();
  let shown = [];
  let exact = [];
  let active = -1;
  let settled = "";
  const list = h("ul", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
  const count = h("div", { role: "status", class: "govuk-visually-hidden" });
  const says = h("p", { role: "status", class: "hint" });
  const input = h("input", {
    id,
    type: "text",
    class: "field",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 200,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": `${id}-list`,
    "aria-describedby": hint ? `${id}-hint` : null,
  });
  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (option) => {
    if (option.retype) {
      input.value = option.retype;
      open();
      if (exact.length !== 1) return;
      [option] = exact;
    }
    close();
    settled = option.body.name;
    input.value = settled;
    count.textContent = says.textContent = "";
    onchoose(option);
  };
  const mark = (place) => {
    active = place;
    [...list.children].forEach((item, at) =>
      item.setAttribute("aria-selected", String(at === active)),
    );
    if (active < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[active].id);
    list.children[active].scrollIntoView({ block: "nearest" });
  };
  const open = () => {
    const text = input.value.trim();
    const offered = offer(text);
    shown = offered.options;
    exact = offered.exact;
    put(
      list,
      shown.map((choice, place) =>
        h(
          "li",
          {
            id: `${id}-option-${place}`,
            role: "option",
            "aria-selected": "false",
            onmousedown: (event) => event.preventDefault(),
            onclick: () => take(choice),
          },
          choice.text,
          h("span", { class: "hint" }, ` ${choice.kind}`),
        ),
      ),
    );
    active = -1;
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    const more = offered.count > MOST ? `; the first ${MOST} are shown` : "";
    count.textContent = `${offered.count} found${more}`;
    says.textContent = offered.says;
  };
  const keys = {
    ArrowDown: () => {
      if (list.hidden) open();
      mark(Math.min(active + 1, shown.length - 1));
    },
    ArrowUp: () => {
      if (list.hidden) open();
      mark(active < 0 ? shown.length - 1 : Math.max(active - 1, 0));
    },
    Enter: () => {
      if (list.hidden || !shown.length) return;
      // A name with one meaning is taken.  Otherwise the first option is marked, not chosen unseen.
      if (active >= 0) take(shown[active]);
      else if (exact.length === 1) take(exact[0]);
      else mark(0);
    },
    Escape: () => {
      if (list.hidden) input.value = settled = "";
      close();
    },
  };
  input.addEventListener("input", open);
  input.addEventListener("click", () => list.hidden && open());
  input.addEventListener("keydown", (event) => {
    if (!(event.key in keys) || event.isComposing) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("blur", () => {
    const text = input.value.trim();
    const marked = active >= 0 ? shown[active] : null;
    close();
    if (!text || text === settled) return;
    afterClick(() => {
      if (!input.isConnected || document.activeElement === input) return;
      if (marked && !marked.retype) return take(marked);
      const offered = offer(text);
      take(offered.exact.length === 1 ? offered.exact[0] : { body: { name: text } });
    });
  });
  const region = h(
    "div",
    { class: "combobox" },
    h("label", { for: id }, label),
    hint ? h("div", { id: `${id}-hint`, class: "hint" }, hint) : null,
    input,
    list,
    count,
    says,
  );
  return {
    region,
    show: (name) => {
      settled = name ?? "";
      input.value = settled;
      close();
    },
  };
}
