import { type ApproveCommand, approveLine, namesIn } from "../../src/command-lines/approve-line.ts";
import { slashed } from "../../src/command-lines/command-line.ts";
import { waitsFor } from "../../src/records/deeds/waiting-for.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { membersBook } from "../../src/records/people/members-book.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { clipped } from "../../src/words/spoken.ts";
import type { ApprovingParts, Item } from "./needs.ts";

/** Whose deeds are asked for: of somebody, or of all others than some. */
export type WhoseDeeds = Pick<Extract<ApproveCommand, { does: "show" }>, "who" | "but">;

/** What is shown, and whose deeds were left out of it, by name. */
export interface Waiting {
  readonly items: readonly Item[];
  readonly but: readonly string[];
  /** How many of theirs. */
  readonly left: number;
}

/** What waits for the speaker, of those who are asked for. @throws Refusal for a name that is nobody's */
export async function itemsFor(
  services: ApprovingParts,
  me: Cadre,
  { who, but = [] }: WhoseDeeds,
  today: Day,
): Promise<Waiting> {
  const waiting = await waitsFor(services, me, today);
  const all = waiting.map(({ deed, person: { name, unitName } }) => ({ deed, name, unit: unitName }));
  if (who === "" && but.length === 0) return { items: all, but: [], left: 0 };
  const book = await membersBook(services.cadres, me, "approve-deeds", today);
  // Nobody is asked to tell apart “Bích, Cường” from a name that has “và” in it.
  const several = namesIn(who);
  const named = who === "" ? but : book.meant(who) || several.length === 0 ? [who] : several;
  const those = named.flatMap((name) => {
    const meant = book.meant(name);
    if (meant) return meant.those;
    throw refuse("approve-unknown", { name: clipped(name, 40), example: slashed(approveLine.show("Bích")) });
  });
  const codes = new Set(those.map(({ code }) => code));
  const isOf = ({ deed: [{ cadre }] }: Item) => codes.has(cadre);
  if (who !== "") return { items: all.filter(isOf), but: [], left: 0 };
  const left = all.filter(isOf);
  const names = new Set(left.map(({ name }) => name));
  return { items: all.filter((item) => !isOf(item)), but: [...names], left: left.length };
}
