import { MongoClient } from "mongodb";
import { until } from "../../support/condition.ts";
import type { TelegramServer } from "../../support/telegram/server.ts";
import type { Fleet } from "./fleet.ts";
import { cadreCode } from "./organisation.ts";
import { Player } from "./player.ts";
import type { Transcripts } from "./transcripts.ts";

/** Everything that a run plays on. */
export interface Stage {
  telegram: TelegramServer;
  transcripts: Transcripts;
  fleet: Fleet;
  /** For files. */
  folder: string;
  /** Invitation codes by cadre. */
  codes: ReadonlyMap<string, string>;
  tell: (line: string) => void;
}

export const FIRST_PERSON = 10_000;
const SETTLES_WITHIN_MS = 120_000;

/** The person who is the n-th cadre. */
export function playerAt({ telegram, codes }: Stage, place: number): Player {
  return new Player(telegram.user({ id: FIRST_PERSON + place }), codes.get(cadreCode(place)) ?? "");
}

/** Resolves when the program has nothing left to do, in this chat or in all. Only waiting looks into the database. */
export async function settled({ telegram, fleet }: Stage, chat?: number): Promise<void> {
  await telegram.allConfirmed({ timeout: SETTLES_WITHIN_MS });
  const client = new MongoClient(await fleet.databaseUri());
  try {
    const chats = client.db().collection<{ _id: string }>("chats");
    const busy = { $or: [{ "inbox.0": { $exists: true } }, { "outbox.0": { $exists: true } }] };
    const which = chat === undefined ? busy : { _id: `telegram:p:${chat}`, ...busy };
    await until(
      "nothing left to do",
      async () => (await chats.countDocuments(which)) === 0,
      SETTLES_WITHIN_MS,
    );
  } finally {
    await client.close();
  }
}
