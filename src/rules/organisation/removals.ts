import type { RosterPlan } from "./planned-roster.ts";

/** Why an import needs a second, clear word. */
export type Doubt = "many" | "last-head" | "sender" | "top" | "new-admin";

/** More than this share of the people leaving is hardly ever meant. */
const MANY = 0.1;

/**
 * What would take so much away that one yes is not enough: more than a tenth of the people, the last head of the topmost unit,
 * the one who sends the file; or what would make other people administrators: a topmost unit that changes places, a head who is new there. Who works at
 * the command line administers the machine, and is not asked about single heads.
 * @param sender the code under which the cadre is stored; nobody at the command line
 */
export function doubtsOf({ cadres, present, top, scope }: RosterPlan, sender?: string): Doubt[] {
  const doubts: Doubt[] = [];
  if (scope !== "people" && cadres.left.length > present * MANY) doubts.push("many");
  if (top.headsBefore > 0 && top.headsAfter === 0) doubts.push("last-head");
  if (cadres.left.some(({ key }) => key === sender)) doubts.push("sender");
  if (top.swapped) doubts.push("top");
  if (top.gained && !top.swapped && sender !== undefined && top.headsBefore > 0) doubts.push("new-admin");
  return doubts;
}
