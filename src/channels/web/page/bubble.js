import { el } from "./elements.js";
import { timeOf } from "./times.js";

/** The question name of buttons that carry a command; they stay good, other buttons answer one question. */
export const SHORTCUT = "!";

const COMMAND = /(?<=^|[\s(“])\/[a-z]{3,}(?: \d+)?(?=$|[\s.,;:)”])/gm;

/**
 * A message as it is shown.
 * @param sender the name to show over it, if any
 * @param does `press(message, option, event)`, `write(command)`
 */
export function bubble(message, { mine, sender, does }) {
  const body = el(
    "div",
    { class: "bubble" },
    sender && el("div", { class: "sender" }, sender),
    message.text &&
      el("div", { class: "text" }, ...(mine ? [message.text] : withCommands(message.text, does))),
    message.table && table(message.table),
    message.file && fileLink(message.file),
    el("time", { datetime: new Date(message.at).toISOString() }, timeOf(message.at)),
  );
  return el(
    "div",
    { class: mine ? "message mine" : "message", "data-id": message._id },
    body,
    message.choices && buttons(message, does),
  );
}

/** Commands in the bot's texts can be pressed, which puts them into the input field, ready to send. */
function withCommands(text, does) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(COMMAND)) {
    const [command] = match;
    parts.push(
      text.slice(end, match.index),
      el("button", { class: "command", type: "button", onclick: () => does.write(command) }, command),
    );
    end = match.index + command.length;
  }
  return [...parts, text.slice(end)];
}

function table({ head, rows }) {
  const cells = ([first, ...rest], tag) => [
    el("th", { scope: tag === "th" ? "col" : "row" }, first ?? ""),
    ...rest.map((cell) => el(tag, tag === "th" ? { scope: "col" } : {}, cell)),
  ];
  const body = rows.map((row) => el("tr", {}, ...cells(row, "td")));
  return el(
    "div",
    { class: "table", tabindex: "0", role: "group", "aria-label": head.join(", ") },
    el("table", {}, el("thead", {}, el("tr", {}, ...cells(head, "th"))), el("tbody", {}, ...body)),
  );
}

const PICTURE = /\.(?:jpe?g|png|webp)$/i;

/** A picture is seen; anything else is a link. What is no longer kept is told by its name. */
function fileLink({ id, name, alt = name }) {
  const href = `/api/files/${encodeURIComponent(id)}`;
  const shown = PICTURE.test(name) ? el("img", { class: "picture", src: href, alt }) : `↧ ${name}`;
  return el("a", { class: "file", href, download: name }, shown);
}

function buttons(message, does) {
  const { question, options, picked } = message.choices;
  const many = picked !== undefined && question !== SHORTCUT;
  const made = options.map((option, place) => {
    const done = many && place === options.length - 1;
    const on = many && picked.includes(option.value);
    return el(
      "button",
      {
        type: "button",
        "data-value": option.value,
        class: done ? "done" : undefined,
        "aria-pressed": many && !done ? String(on) : undefined,
        onclick: (event) => does.press(message, option, event),
      },
      many && !done && el("span", { class: "check", "aria-hidden": "true" }, on ? "✓" : ""),
      option.label,
    );
  });
  return el("div", { class: "buttons", role: "group", "data-question": question }, ...made);
}
