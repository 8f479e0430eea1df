import type { Seeded } from "../../faults/kills/seeded.ts";
import { drawKind } from "../acts/draw.ts";
import { FIRST } from "../acts/index.ts";
import { placeOf } from "../count/book.ts";
import type { Act, World } from "../script.ts";

/** An act that is made when its turn comes. */
export type Making = () => Act | undefined | Promise<Act | undefined>;

/** What people do at a moment. */
export interface ActsNow {
  /** These may go on side by side. */
  together: Act[];
  /** Each by itself: it shows or changes what is others'. */
  alone: Making[];
}

/** Draws them. @param lively the part of their moments at which people do anything; whoever is new links first */
export async function actsNow(
  world: World,
  { chance, lively }: { chance: Seeded; lively: number },
): Promise<ActsNow> {
  const acts: ActsNow = { together: [], alone: [] };
  for (const person of [...world.book.people]) {
    if (!placeOf(person, world.day)?.active) continue;
    const isNew = person.linkedOn === "";
    if (!isNew && !chance.happens(lively)) continue;
    const kind = isNew ? FIRST : drawKind(world, person);
    if (kind?.alone) acts.alone.push(() => kind.make(world, person));
    else {
      const act = await kind?.make(world, person);
      if (act) acts.together.push(act);
    }
  }
  return acts;
}
