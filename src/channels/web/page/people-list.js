import { avatar, byId, el } from "./elements.js";
import { plain } from "./plain.js";
import { word } from "./words.js";

/** The list of everybody whom one can be, with search, previews and counts of unread messages. */
export class PeopleList {
  #rows = new Map();
  #unread = new Map();
  #open;

  constructor(cast, onPick) {
    const list = byId("people");
    const sections = [[word("web-groups"), cast.groups.map((group) => ({ ...group, group: true }))]];
    for (const person of cast.people) {
      const last = sections.at(-1);
      if (last?.[0] === person.unit) last[1].push(person);
      else sections.push([person.unit, [person]]);
    }
    for (const [title, members] of sections) {
      if (members.length === 0) continue;
      const items = members.map((one) => this.#row(one, title, cast.previews[one.address], onPick));
      list.append(el("section", {}, el("h2", {}, title), el("ul", {}, ...items)));
    }
    byId("search").addEventListener("input", ({ target }) => this.#search(target.value));
    list.parentElement.addEventListener("keydown", (event) => this.#arrows(event));
  }

  mark(address) {
    this.#open = address;
    for (const [key, { button }] of this.#rows) button.setAttribute("aria-current", String(key === address));
    this.#count(address, 0);
  }

  /** The chat has got a message; `fresh` when it should be counted while the chat is not open. */
  tell({ address, text, file }, fresh) {
    const row = this.#rows.get(address);
    if (!row) return;
    row.second.textContent = text || file?.name || row.role;
    if (fresh && address !== this.#open) this.#count(address, (this.#unread.get(address) ?? 0) + 1);
  }

  #row(one, unit, preview, onPick) {
    const role = one.group ? word("web-group-role") : one.role;
    const second = el("span", { class: "role" }, preview?.text || role || unit);
    const count = el("span", { class: "unread", hidden: true });
    const button = el(
      "button",
      { class: "person", type: "button", "data-address": one.address, onclick: () => onPick(one.address) },
      avatar(one),
      el("span", {}, el("span", { class: "name" }, one.name), second),
      count,
    );
    const item = el("li", {}, button);
    this.#rows.set(one.address, {
      item,
      button,
      second,
      role,
      count,
      found: plain(`${one.name} ${role} ${unit}`),
    });
    return item;
  }

  #count(address, number) {
    this.#unread.set(address, number);
    const row = this.#rows.get(address);
    if (!row) return;
    row.count.hidden = number === 0;
    row.count.textContent = String(number);
    row.count.setAttribute("aria-label", `${number} ${word("web-unread")}`);
  }

  #search(query) {
    const asked = plain(query).split(" ");
    for (const { item, found } of this.#rows.values())
      item.hidden = !asked.every((part) => found.includes(part));
    const sections = [...byId("people").children];
    for (const section of sections) section.hidden = !section.querySelector("li:not([hidden])");
    byId("nobody").hidden = sections.some((section) => !section.hidden);
  }

  #arrows(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const shown = [
      byId("search"),
      ...document.querySelectorAll("section:not([hidden]) li:not([hidden]) > .person"),
    ];
    const next = shown[shown.indexOf(document.activeElement) + step];
    if (!next || !shown.includes(document.activeElement)) return;
    event.preventDefault();
    next.focus();
  }
}
