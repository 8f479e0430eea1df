import { type Person, placeOf } from "../count/book.ts";
import type { Act, Kind, World } from "../script.ts";
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

/**
 * The same, with all that may go on side by side first: where each act waits for a program and a platform, single ones between them would
 * take most of the time.
 */
export async function* sideBySideFirst(
  world: World,
  acts: (person: Person) => boolean,
): AsyncGenerator<Act[]> {
  let batch: Act[] = [];
  const alone: Drawing[] = [];
  for (const person of [...world.book.people]) {
    if (!placeOf(person, world.day)?.active || !acts(person)) continue;
    const found = await nextOf(world, { person, kinds: drawn(world, person) }, "side by side");
    if (found === undefined) continue;
    if ("kinds" in found) alone.push(found);
    else batch.push(found);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
  for (const each of alone) {
    const act = await nextOf(world, each, "alone");
    if (act && !("kinds" in act)) yield [act];
  }
}

/** Somebody's kinds as they are drawn, and the one that was drawn last and not tried yet. */
interface Drawing {
  readonly person: Person;
  readonly kinds: Iterator<Kind>;
  readonly at?: Kind;
}

/** The first of the kinds drawn that comes to anything; side by side, none is tried that is to be alone. */
async function nextOf(
  world: World,
  { person, kinds, at }: Drawing,
  how: "side by side" | "alone",
): Promise<Act | Drawing | undefined> {
  let kind = at ?? kinds.next().value;
  for (; kind; kind = kinds.next().value) {
    if (how === "side by side" && kind.alone) return { person, kinds, at: kind };
    const act = await kind.make(world, person);
    if (act) return act;
  }
  return undefined;
}

/** The first of the kinds drawn that comes to anything. */
async function firstOf(world: World, person: Person): Promise<{ act: Act; alone: boolean } | undefined> {
  for (const kind of drawn(world, person)) {
    const act = await kind.make(world, person);
    if (act) return { act, alone: kind.alone === true };
  }
  return undefined;
}
