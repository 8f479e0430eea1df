import { bubble, SHORTCUT } from "./bubble.js";
import { byId, el } from "./elements.js";
import { dayOf } from "./times.js";
import { word } from "./words.js";

const NEAR_END_PX = 120;
const TYPING_MS = 10_000;

/** The messages of the open chat, in order, each once, the newest in view. */
export class ChatLog {
  #log = byId("log");
  #messages = new Map();
  #chat;
  #does;
  #typing = el("div", { class: "typing", "aria-label": word("web-typing") }, el("i"), el("i"), el("i"));
  #typingEnds;

  /** @param does what bubbles may do: `press`, `write` */
  constructor(does) {
    this.#does = does;
  }

  /** @param chat `{address, me, names}`: me is the one who speaks, names those of a group's members */
  open(chat, messages, hint) {
    this.#chat = chat;
    this.#messages.clear();
    this.quiet();
    this.#log.setAttribute("aria-live", "off");
    for (const message of messages) this.#messages.set(message._id, message);
    this.#log.replaceChildren();
    this.#paintAll();
    if (messages.length === 0) this.#log.append(hint);
    this.#log.scrollTop = this.#log.scrollHeight;
    requestAnimationFrame(() => this.#log.setAttribute("aria-live", "polite"));
  }

  /** Shows a new message of its chat, or updates a known one. */
  tell(message) {
    if (message.address !== this.#chat?.address) return; // its chat is still being opened
    const known = this.#messages.get(message._id);
    if (known && known.changed >= message.changed) return;
    const atEnd = this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NEAR_END_PX;
    this.#messages.set(message._id, message);
    if (!message.from) this.quiet();
    this.#log.querySelector(".hint")?.remove();
    if (known) this.#repaint(message);
    else this.#paintAll();
    if (atEnd || message.from === this.#chat.me) this.#log.scrollTop = this.#log.scrollHeight;
  }

  /** The bot is at work. */
  busy() {
    this.#log.append(this.#typing);
    this.#log.scrollTop = this.#log.scrollHeight;
    clearTimeout(this.#typingEnds);
    this.#typingEnds = setTimeout(() => this.quiet(), TYPING_MS);
  }

  quiet() {
    this.#typing.remove();
  }

  /** Inserts what is missing in its place, with the day headings. */
  #paintAll() {
    const sorted = [...this.#messages.values()].sort((a, b) => a.order - b.order);
    let day;
    let before;
    for (const message of sorted) {
      const today = dayOf(message.at);
      let node = this.#nodeOf(message._id);
      if (!node) {
        node = this.#bubble(message);
        if (before) before.after(node);
        else this.#log.prepend(node);
      }
      const separated = node.previousElementSibling?.classList.contains("day");
      if (today !== day && !separated) node.before(el("div", { class: "day" }, today));
      day = today;
      before = node;
    }
    this.#settle(sorted);
  }

  #repaint(message) {
    const node = this.#nodeOf(message._id);
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset.value : undefined;
    const fresh = this.#bubble(message);
    node.replaceWith(fresh);
    fresh.querySelector(`[data-value="${CSS.escape(focused ?? "")}"]`)?.focus();
    this.#settle([...this.#messages.values()].sort((a, b) => a.order - b.order));
  }

  #bubble(message) {
    const { me, names } = this.#chat;
    const mine = message.from !== undefined && message.from === me;
    const sender = names && (message.from ? names.get(message.from) : word("web-bot"));
    return bubble(message, { mine, sender: mine ? undefined : sender, does: this.#does });
  }

  /** Only the last question can still be answered, so its buttons go once somebody speaks after it. */
  #settle(sorted) {
    const asks = (message) => message.choices && message.choices.question !== SHORTCUT;
    const last = sorted.findLastIndex(asks);
    const answered = sorted.findLastIndex((message) => message.from !== undefined) > last;
    sorted.forEach((message, place) => {
      if (!asks(message)) return;
      const buttons = this.#nodeOf(message._id)?.querySelector(".buttons");
      if (buttons) buttons.hidden = place !== last || answered;
    });
  }

  #nodeOf(id) {
    return this.#log.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }
}
