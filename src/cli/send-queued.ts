import { setTimeout as pause } from "node:timers/promises";
import type { App } from "../app.ts";
import { ZALO } from "../channels/zalo/places.ts";
import { type Chats, chatsOf } from "../chat/mailbox/chat-document.ts";
import { type Address, readAddress } from "../records/people/address.ts";
import { peopleModels } from "../records/people/people-models.ts";
import { refuse } from "../words/refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import type { Opened } from "./open-house.ts";

const LOOK_EVERY_MS = 200;
/** After this long without success, a platform is left to the program. */
const PATIENCE_MS = 60_000;

/**
 * Refuses before anything is queued, since a command without the program's settings could not shape the messages.
 * @throws Refusal when people are linked on a platform that is not set up here
 */
export async function refuseUnknownChannels({ connection, config }: Opened): Promise<void> {
  const { links, groups } = peopleModels(connection);
  const addresses = [
    ...(await links.find({}, { _id: 1 }).lean()),
    ...(await groups.find({}, { _id: 1 }).lean()),
  ];
  const onTelegram = addresses.some(({ _id }) => readAddress(_id).channel === "telegram");
  if (onTelegram && !config.telegram) throw refuse("cli-telegram-missing");
}

/** Sends what is queued and says what is left. Beside a running program, sending is left to that. */
export async function letOut({ app, connection, beside }: Opened, console: Console): Promise<void> {
  const chats = chatsOf(connection);
  await app.lanes.idle();
  if (!beside) await sendAll(app, chats);
  const left = (await waiting(chats)).length;
  if (left > 0) console.note(beside ? phrase("cli-queued") : phrase("cli-not-sent", { count: String(left) }));
}

/** Sends until nothing is left, or no more goes out. */
async function sendAll({ lanes }: App, chats: Chats): Promise<void> {
  let left = await sendable(chats);
  for (let since = Date.now(); left > 0 && Date.now() - since < PATIENCE_MS; ) {
    await pause(LOOK_EVERY_MS);
    await lanes.sweep();
    await lanes.idle();
    const now = await sendable(chats);
    if (now < left) since = Date.now();
    left = now;
  }
}

/**
 * Messages for Zalo's personal account do not count: it belongs to the program alone, which cannot start before this
 * command ends.
 */
async function sendable(chats: Chats): Promise<number> {
  return (await waiting(chats)).filter((address) => readAddress(address).channel !== ZALO).length;
}

async function waiting(chats: Chats): Promise<Address[]> {
  const found = chats.find({ "outbox.0": { $exists: true } }, { projection: { _id: 1 } });
  return (await found.toArray()).map((chat) => chat._id);
}
