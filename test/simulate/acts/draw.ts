import { isAskedOnSunday } from "../count/asked.ts";
import type { Person } from "../count/book.ts";
import type { Act, Kind, World } from "../script.ts";
import { FIRST_OF_ALL, KINDS } from "./index.ts";
import { doneAsRegistered } from "./registered.ts";

/** What somebody does now that has its hour, or that others wait for. */
export async function firstAct(world: World, person: Person): Promise<Act | undefined> {
  for (const kind of FIRST_OF_ALL) {
    const act = world.chance.below(1000) < kind.often ? await kind.make(world, person) : undefined;
    if (act) return act;
  }
  return undefined;
}

/** What somebody does at a moment, by how often each kind is; nothing now and then. What is asked of them is often answered first. */
export function drawKind(world: World, person: Person): Kind | undefined {
  const { chance } = world;
  if (isAskedOnSunday(person, world) && chance.happens(0.5)) return doneAsRegistered;
  let drawn = chance.below(1000);
  return KINDS.find(({ often }) => {
    drawn -= often;
    return drawn < 0;
  });
}
