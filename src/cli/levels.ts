import type { House } from "../chat/house.ts";
import { readConfig } from "../config.ts";
import { hasEmbeddedDatabase } from "../records/embedded/embedded-database.ts";
import { Refusal } from "../refusal.ts";
import { DEFAULT_POLICY } from "../rules/policy.ts";
import { type Day, dayOf } from "../rules/time.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { withApp } from "./open-house.ts";

/** The levels that the topmost unit's policy knows; the plan's own before there is one. */
export async function levelsOf({ people, policies }: House, today: Day): Promise<readonly string[]> {
  const top = (await people.allUnits(today)).find((unit) => unit.parent === null && !unit.demo);
  return (await policies.policyFor(top ? [top.code] : [], today)).levels;
}

/** The levels of the database that is set up; the plan's own before there is one, or while it cannot be reached. */
export async function knownLevels(console: Console): Promise<readonly string[]> {
  try {
    const { mongoUri, dataDir } = readConfig(process.env);
    if (!mongoUri && !(await hasEmbeddedDatabase(dataDir))) return DEFAULT_POLICY.levels;
    return await withApp(console, ({ app }) => levelsOf(app.house, dayOf(Date.now())));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.note(phrase("cli-template-plain-levels"));
    return DEFAULT_POLICY.levels;
  }
}
