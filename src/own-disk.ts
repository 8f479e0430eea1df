import type { Logger } from "pino";
import type { Config } from "./config.ts";
import { DiskRoom, noRoomIn, type Room } from "./records/database/disk-room.ts";
import { Refusal } from "./words/refusal.ts";
import { type Phrase, phrase } from "./words/words.ts";

/** A database that a full disk ends in the middle of the start leaves only errors of lost connections. */
export async function whyNot(error: unknown, config: Config, log: Logger): Promise<unknown> {
  if (error instanceof Refusal || config.mongoUri) return error;
  const room = new DiskRoom(config.dataDir, () => config.diskReserveMb);
  if (!(await room.shortage())) return error;
  log.warn({ reason: String(error) }, "not started on a full disk");
  return noRoomIn(config.dataDir, config.diskReserveMb);
}

/** The disk of the embedded database; whoever runs the program hears when it is full, also on the terminal. */
export function ownRoom({ dataDir, diskReserveMb }: Config, log: Logger, tell: (step: Phrase) => void): Room {
  return new DiskRoom(dataDir, () => diskReserveMb, {
    short({ freeMb, neededMb }) {
      log.error({ folder: dataDir, freeMb, neededMb }, "the disk is full: nothing new is taken in");
      tell(phrase("disk-full", { folder: dataDir, freeMb: String(freeMb), neededMb: String(neededMb) }));
    },
    enough() {
      log.info({ folder: dataDir }, "there is room on the disk again");
      tell(phrase("disk-has-room"));
    },
  });
}
