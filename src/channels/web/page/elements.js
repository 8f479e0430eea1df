/** Makes an element: `el("button", { class: "pill", onclick }, "text", child)`; undefined and false are left out. */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

export function byId(id) {
  return document.getElementById(id);
}

const TONES = 6;

/** The round sign of a person, or the square one of a group. */
export function avatar({ name, address, group }) {
  const words = name.split(" ");
  const letters = group ? "#" : `${words[0]?.[0] ?? ""}${words.at(-1)?.[0] ?? ""}`;
  const tone = [...address].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % TONES;
  return el(
    "span",
    { class: group ? "avatar group" : "avatar", "data-tone": String(tone), "aria-hidden": "true" },
    letters,
  );
}
