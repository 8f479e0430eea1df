import { createEvents } from "../../../src/records/events/events.ts";
import { codeAt } from "../../../src/rules/events/check-code.ts";
import type { UnionEvent } from "../count/events.ts";
import type { Room } from "../script.ts";
import type { ProgramRecords } from "./program-records.ts";

/**
 * What its convener has before them of an event, read where the program keeps it: a code on the wall is no message.
 * @param at when its code is shown, epoch milliseconds
 */
export function roomOf(
  records: ProgramRecords,
  { unit, day }: Pick<UnionEvent, "unit" | "day">,
  at: number,
): Promise<Room | undefined> {
  return records.read(async (connection) => {
    const heads = await createEvents(connection).heads(day, day);
    const found = heads.find(({ facts, state }) => facts.unit === unit && state === "called");
    return found && { id: found.id, code: codeAt(found.secret, at) };
  });
}
