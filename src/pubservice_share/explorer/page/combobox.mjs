// A field that offers matching choices: the editable combobox with a list of ARIA.
import { h, put } from "./elements.mjs";
import { fitting } from "./routes.mjs";

const MOST = 12;

// onchoose gets a choice, or the text of a name that is not listed.
export function combobox({ id, label, hint, choices, onchoose }) {
  let shown = [];
  let active = -1;
  let settled = "";
  const list = h("ul", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
  const count = h("div", { role: "status", class: "hidden" });
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
    close();
    settled = option.free ? option.free : option.text;
    input.value = settled;
    count.textContent = "";
    onchoose(option.free ?? option);
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
    const matches = fitting(choices, text === settled ? "" : text, MOST);
    shown = [...matches.shown];
    if (text && text !== settled && !shown.some((choice) => choice.text === text))
      shown.push({ free: text });
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
          choice.free ? `Use the name "${choice.free}"` : choice.text,
          h("span", { class: "hint" }, choice.free ? " (not looked up in the directory)" : ` ${choice.kind}`),
        ),
      ),
    );
    active = -1;
    list.hidden = !shown.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
    const more = matches.count > MOST ? `; the first ${MOST} are shown` : "";
    count.textContent = `${matches.count} found${more}`;
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
      if (!list.hidden && shown.length) take(shown[Math.max(active, 0)]);
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
    if (text && text !== settled) {
      const same = choices.filter((choice) => choice.text.toLowerCase() === text.toLowerCase());
      take(same.length === 1 ? same[0] : active >= 0 ? shown[active] : { free: text });
    } else close();
  });
  const region = h(
    "div",
    { class: "combobox" },
    h("label", { for: id }, label),
    hint ? h("div", { id: `${id}-hint`, class: "hint" }, hint) : null,
    input,
    list,
    count,
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
