import { el } from "./elements.js";
import { word } from "./words.js";

/** What a newcomer can try in an empty chat. */
export function hint({ group, head }, say) {
  const tries = group
    ? [
        ["/trogiup", "web-try-help"],
        ["/tinhhinh", "web-try-standing"],
      ]
    : [
        ["/trogiup", "web-try-help"],
        ["/giotinhnguyen 2", "web-try-hours"],
        ["/tiendo", "web-try-progress"],
        ...(head ? [["/tinhhinh", "web-try-standing"]] : []),
      ];
  const items = tries.map(([command, key]) =>
    el(
      "li",
      {},
      el(
        "button",
        { type: "button", onclick: () => say(command) },
        el("b", {}, command),
        " ",
        el("span", {}, word(key)),
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
