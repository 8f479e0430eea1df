import { ChatLog } from "./chat-log.js";
import { Composer } from "./composer.js";
import { avatar, byId, el } from "./elements.js";
import { GotoPanel } from "./goto-panel.js";
import { hint } from "./hint.js";
import { PeopleList } from "./people-list.js";
import { hear, loadCast, loadMessages, send } from "./server.js";
import { word } from "./words.js";

const cast = await loadCast();
const people = new Map(cast.people.map((person) => [person.address, person]));
const groups = new Map(cast.groups.map((group) => [group.address, { ...group, group: true }]));
const nameOf = (address) => (people.get(address) ?? groups.get(address))?.name ?? address;
/** The open chat: its address, who speaks in it, and in a group everybody's names. */
let chat;
/** What a chat was told since its opening began: its messages may have been read before. */
let meanwhile;
/** A button was pressed by keyboard: its next question gets the focus. */
let keyboardPressed = false;

const list = new PeopleList(cast, (address) => {
  location.hash = encodeURIComponent(address);
});
const log = new ChatLog({ press, write: (command) => composer.write(command) });
const composer = new Composer({
  text: (text) => say({ kind: "text", text }),
  files: sayWithFiles,
  speaker: (address) => {
    chat.me = address;
    open(chat.address);
  },
});
const panel = new GotoPanel(nameOf);

function say(what) {
  deliver({ id: crypto.randomUUID(), address: chat.address, sender: chat.me, ...what });
}

/** What was chosen together is one album, in order; the words stand below the first. */
async function sayWithFiles(files, words) {
  const album = files.length > 1 ? { album: crypto.randomUUID() } : {};
  const { address, me: sender } = chat;
  for (const [place, file] of files.entries()) {
    const text = place === 0 ? words : "";
    await deliver({ id: crypto.randomUUID(), address, sender, kind: "file", file, text, ...album });
  }
}

/** The second click of a double click may fall on another button, which has come under the finger meanwhile. */
function press(message, { value }, event) {
  if (event.detail > 1) return;
  keyboardPressed = event.detail === 0;
  say({ kind: "press", message: message._id, value });
}

async function deliver(sent) {
  composer.clearFailed();
  log.busy();
  try {
    await send(sent);
  } catch (error) {
    log.quiet();
    composer.tellFailed(error.reason ?? word("web-not-sent"), () => deliver(sent));
  }
}

async function open(address) {
  const who = people.get(address) ?? groups.get(address);
  if (!who) return close();
  const speakers = who.group
    ? who.speakers.map((speaker) => people.get(speaker)).filter((person) => person !== undefined)
    : undefined;
  const same = chat?.address === address;
  const me = same ? chat.me : who.group ? speakers[0]?.address : address;
  chat = { address, me, names: who.group && new Map(cast.people.map((one) => [one.address, one.name])) };
  const second = who.group ? "" : [who.role, who.unit].filter(Boolean).join(" · ");
  byId("who").replaceChildren(
    avatar(who),
    el("div", {}, el("h2", {}, who.name), second && el("p", { title: second }, second)),
  );
  byId("welcome").hidden = true;
  byId("log").hidden = false;
  document.body.dataset.view = "chat";
  list.mark(address);
  if (!same) composer.open(speakers);
  const told = [];
  meanwhile = told;
  const messages = await loadMessages(address);
  if (meanwhile !== told || chat?.address !== address) return;
  meanwhile = undefined;
  log.open(
    chat,
    messages,
    hint(who, cast.tries, (text) => say({ kind: "text", text })),
  );
  for (const message of told) log.tell(message);
  if (!same && matchMedia("(hover: hover)").matches) composer.focus();
}

function close() {
  chat = undefined;
  byId("who").replaceChildren();
  byId("welcome").hidden = false;
  byId("log").hidden = true;
  byId("composer").hidden = true;
  document.body.dataset.view = "list";
  list.mark(undefined);
}

function tell(message) {
  list.tell(message, !message.from);
  panel.tell(message);
  if (message.address !== chat?.address) return;
  meanwhile?.push(message);
  log.tell(message);
  if (message.from || !keyboardPressed) return;
  const asked = byId("log").lastElementChild?.querySelector(".buttons:not([hidden]) button");
  if (!byId("log").contains(document.activeElement)) (asked ?? byId("say")).focus();
  keyboardPressed = false;
}

const follow = () => open(decodeURIComponent(location.hash.slice(1)));
addEventListener("hashchange", follow);
byId("back").addEventListener("click", () => {
  location.hash = "";
});
byId("demo").hidden = !cast.demo;
byId("demo-mark").hidden = !cast.demo;
byId("real").hidden = cast.demo;
await hear({
  onMessage: tell,
  onLost: () => {
    byId("offline").hidden = false;
  },
  onBack: () => {
    byId("offline").hidden = true;
    if (chat) follow();
  },
});
await follow();
await panel.fill();
document.body.dataset.ready = "true";
