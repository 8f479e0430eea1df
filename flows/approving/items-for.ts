import { type ApproveCommand, approveLine, namesIn } from "../../src/command-lines/approve-line.ts";
import { waitsFor } from "../../src/records/deeds/waiting-for.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import type { ApprovingParts, Item } from "./needs.ts";
import { peopleMeant } from "./people-meant.ts";

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
  const asked = who === "" ? { names: but } : { who, names: namesIn(who) };
  const those = await peopleMeant(services, me, { ...asked, example: approveLine.show("Bích") }, today);
  const codes = new Set(those.map(({ code }) => code));
  const isOf = ({ deed: [{ cadre }] }: Item) => codes.has(cadre);
  if (who !== "") return { items: all.filter(isOf), but: [], left: 0 };
  const left = all.filter(isOf);
  const names = new Set(left.map(({ name }) => name));
  return { items: all.filter((item) => !isOf(item)), but: [...names], left: left.length };
}
