import { type Person, placeOf } from "../count/book.ts";
import type { Act, World } from "../script.ts";
import { drawn } from "./draw.ts";

/** So many act side by side at most. */
const AT_ONCE = 40;

/**
 * What people do at a moment, in the order in which it is made: acts that may go on side by side in one batch, each other by itself.
 * A batch is to be played before the next one is asked for.
 * @param acts whether somebody does anything now; whoever is new links first
 */
export async function* batchesOf(world: World, acts: (person: Person) => boolean): AsyncGenerator<Act[]> {
  let batch: Act[] = [];
  for (const person of [...world.book.people]) {
    if (!placeOf(person, world.day)?.active || !acts(person)) continue;
    const found = await firstOf(world, person);
    if (!found) continue;
    if (!found.alone) batch.push(found.act);
    if (batch.length > 0 && (found.alone || batch.length === AT_ONCE)) {
      yield batch;
      batch = [];
    }
    if (found.alone) yield [found.act];
  }
  if (batch.length > 0) yield batch;
}

/** The first of the kinds drawn that comes to anything. */
async function firstOf(world: World, person: Person): Promise<{ act: Act; alone: boolean } | undefined> {
  for (const kind of drawn(world, person)) {
    const act = await kind.make(world, person);
    if (act) return { act, alone: kind.alone === true };
  }
  return undefined;
}
