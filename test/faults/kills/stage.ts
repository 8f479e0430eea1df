import { MongoClient } from "mongodb";
import type { ChatDocument } from "../../../src/chat/mailbox/chat-document.ts";
import { until } from "../../support/condition.ts";
import type { Fleet } from "./fleet.ts";
import { cadreCode } from "./organisation.ts";
import type { Platform } from "./platform.ts";
import { Player } from "./player.ts";
import type { Script } from "./scripts.ts";
import type { Transcripts } from "./transcripts.ts";

/** Everything that a run plays on. */
export interface Stage {
  platform: Platform;
  transcripts: Transcripts;
  fleet: Fleet;
  /** What people do on this platform. */
  scripts: readonly Script[];
  /** For files. */
  folder: string;
  /** Invitation codes by cadre. */
  codes: ReadonlyMap<string, string>;
  tell: (line: string) => void;
}

/** A chat as this looks at it: by an address that it puts together itself. */
type Chat = Omit<ChatDocument, "_id"> & { _id: string };

export const FIRST_PERSON = 10_000;
/** Notices that nobody could send while the account changed hands are tried again within a minute each. */
const SETTLES_WITHIN_MS = 900_000;

/** The person who is the n-th cadre. */
export function playerAt({ platform, codes }: Stage, place: number): Player {
  return new Player(platform.person(FIRST_PERSON + place), codes.get(cadreCode(place)) ?? "");
}

/** Resolves when the program has nothing left to do, in this chat or in all. Only waiting looks into the database. */
export async function settled(
  { platform, fleet }: Pick<Stage, "platform" | "fleet">,
  chat?: string,
): Promise<void> {
  await platform.handedOver(SETTLES_WITHIN_MS);
  const client = new MongoClient(await fleet.databaseUri());
  try {
    const chats = client.db().collection<Chat>("chats");
    const addressOf = (id: string) => `${platform.name}:p:${id}`;
    const expected = [...platform.lastKeys].filter(([id]) => chat === undefined || id === chat);
    const unknown = new Map(expected.map(([id, key]) => [addressOf(id), key]));
    const allKnown = async () => {
      const found = chats.find({ _id: { $in: [...unknown.keys()] } }, { projection: { seen: 1 } });
      for await (const { _id, seen } of found) if (seen.includes(unknown.get(_id) ?? "")) unknown.delete(_id);
      return unknown.size === 0;
    };
    await until(() => `heard of ${[...unknown.values()]}`, allKnown, SETTLES_WITHIN_MS);
    const busy = { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] };
    const which = chat === undefined ? busy : { _id: addressOf(chat), ...busy };
    let left: Chat[] = [];
    const isNothingLeft = async () => {
      left = await chats.find(which).toArray();
      return left.length === 0;
    };
    await until(() => `nothing left to do in ${whatIsLeft(left)}`, isNothingLeft, SETTLES_WITHIN_MS);
  } finally {
    await client.close();
  }
}

/** Who holds what is left and until when, and what it is, without its words. */
function whatIsLeft(left: readonly Chat[]): string {
  const told = left.map(({ _id, by, until, tries, inbox, outbox }) => ({
    ...{ _id, by, until, tries },
    inbox: inbox.map(({ key }) => key),
    outbox: outbox.map(({ text: _, choices: __, table: ___, ...rest }) => rest),
  }));
  return JSON.stringify({ now: new Date(), left: told });
}
