import { el } from "./elements.js";
import { word } from "./words.js";

/** What a newcomer can try in an empty chat. */
export function hint({ group, head }, tries, say) {
  const own = group ? tries.group : head ? tries.head : tries.cadre;
  const items = own.map(({ line, about }) =>
    el(
      "li",
      {},
      el(
        "button",
        { type: "button", onclick: () => say(line) },
        el("b", {}, line),
        " ",
        el("span", {}, about),
      ),
    ),
  );
  return el(
    "div",
    { class: "hint" },
    el("p", {}, word(group ? "web-try-group" : "web-try-title")),
    el("ul", {}, ...items),
  );
}
