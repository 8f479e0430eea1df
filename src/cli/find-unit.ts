import type { House } from "../chat/house.ts";
import type { Unit } from "../records/person.ts";
import { refuse } from "../refusal.ts";
import { foldCode } from "../rules/roster-code.ts";
import type { Day } from "../rules/time.ts";
import { nearest } from "./near-codes.ts";

const SOME = 5;

/**
 * The unit of a code, whatever its case.
 * @throws Refusal naming near ones when there is none, or saying that there is no roster at all
 */
export async function findUnit({ people }: Pick<House, "people">, code: string, day: Day): Promise<Unit> {
  const all = await people.allUnits(day);
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
