import type { Services } from "../chat/services.ts";
import type { Unit } from "../records/people/cadre.ts";
import type { Day } from "../rules/calendar/time.ts";
import { foldCode } from "../rules/organisation/roster-code.ts";
import { refuse } from "../words/refusal.ts";
import { nearest } from "./near-codes.ts";

const SOME = 5;

/**
 * The unit of a code, whatever its case.
 * @throws Refusal naming similar codes when there is none, or saying that there is no roster at all
 */
export async function findUnit({ cadres }: Pick<Services, "cadres">, code: string, day: Day): Promise<Unit> {
  const all = await cadres.allUnits(day);
  if (all.length === 0) throw refuse("cli-no-roster");
  const found = all.find((unit) => foldCode(unit.code) === foldCode(code.trim()));
  if (found) return found;
  const near = nearest(code, all).map(named);
  if (near.length > 0) throw refuse("cli-unit-unknown", { code, near: near.join("; ") });
  throw refuse("cli-unit-unknown-any", { code, some: all.slice(0, SOME).map(named).join("; ") });
}

function named({ code, name }: Unit): string {
  return `${code} (${name})`;
}
