import { openDatabase } from "../../../src/records/database/database.ts";
import { findRunningDatabase } from "../../../src/records/embedded/embedded-database.ts";
import { createEvents } from "../../../src/records/events/events.ts";
import { codeAt } from "../../../src/rules/events/check-code.ts";
import type { UnionEvent } from "../count/events.ts";
import type { Room } from "../script.ts";

const FOUND_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 500;

/**
 * What its convener has before them of an event, read where the program keeps it: a code on the wall is no message, and everything may
 * just be killed.
 * @param at when its code is shown, epoch milliseconds
 */
export async function roomOf(
  dataDir: string,
  event: Pick<UnionEvent, "unit" | "day">,
  at: number,
): Promise<Room | undefined> {
  const end = performance.now() + FOUND_WITHIN_MS;
  for (;;) {
    try {
      return await read(dataDir, event, at);
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }
}

/** @throws Error while there is no database */
async function read(
  dataDir: string,
  { unit, day }: Pick<UnionEvent, "unit" | "day">,
  at: number,
): Promise<Room | undefined> {
  const uri = await findRunningDatabase(dataDir);
  if (uri === undefined) throw new Error("the database is away");
  const connection = await openDatabase(uri, 1);
  try {
    const heads = await createEvents(connection).heads(day, day);
    const found = heads.find(({ facts, state }) => facts.unit === unit && state === "called");
    return found && { id: found.id, code: codeAt(found.secret, at) };
  } finally {
    await connection.close();
  }
}
