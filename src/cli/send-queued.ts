import { setTimeout as pause } from "node:timers/promises";
import { type Chats, chatsOf } from "../chat/chat-document.ts";
import { readAddress } from "../records/address.ts";
import { peopleModels } from "../records/people-models.ts";
import { refuse } from "../refusal.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import type { Opened } from "./open-house.ts";

const LOOK_EVERY_MS = 200;
/** A platform that takes nothing for so long is left to the program. */
const PATIENCE_MS = 60_000;

/**
 * Nothing is queued half: a command without the settings of the program would not know how to shape what goes out.
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

/** Sends what is queued and says what is left; beside a running program it leaves that to it. */
export async function letOut({ app, connection, beside }: Opened, console: Console): Promise<void> {
  await app.lanes.idle();
  const chats = chatsOf(connection);
  let left = await waiting(chats);
  if (left > 0 && beside) return console.note(phrase("cli-queued"));
  for (let since = Date.now(); left > 0 && Date.now() - since < PATIENCE_MS; ) {
    await pause(LOOK_EVERY_MS);
    await app.lanes.sweep();
    await app.lanes.idle();
    const now = await waiting(chats);
    if (now < left) since = Date.now();
    left = now;
  }
  if (left > 0) console.note(phrase("cli-not-sent", { count: String(left) }));
}

function waiting(chats: Chats): Promise<number> {
  return chats.countDocuments({ "outbox.0": { $exists: true } });
}
