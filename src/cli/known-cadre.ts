import { dayOf } from "../rules/calendar/time.ts";
import { createHolders } from "../rules/organisation/cadre-codes.ts";
import { refuse } from "../words/refusal.ts";
import type { Opened } from "./open-house.ts";

/** The code under which the cadre is stored, by any that they have or had. @throws Refusal when nobody has it */
export async function knownCadre({ app: { services } }: Opened, given: string): Promise<string> {
  const code = given.trim();
  for (const candidate of [code, code.toUpperCase()])
    if (await services.personalData.knows(candidate)) return candidate;
  const holder = createHolders((await services.rosters.stored()).cadres)(code);
  if (holder) return holder._id;
  const all = await services.cadres.allUnits(dayOf(Date.now()));
  throw all.length === 0 ? refuse("cli-no-roster") : refuse("cli-cadre-unknown", { code });
}
