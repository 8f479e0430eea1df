import type { Services } from "../../chat/services.ts";
import { readConfig } from "../../config.ts";
import { hasEmbeddedDatabase } from "../../records/embedded/embedded-database.ts";
import { type Day, dayOf } from "../../rules/calendar/time.ts";
import { DEFAULT_POLICY } from "../../rules/duties/default-policy.ts";
import { Refusal } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { withApp } from "../open-house.ts";

/** The levels that the topmost unit's policy knows; the plan's own before there is one. */
export async function levelsOf({ cadres, policies }: Services, today: Day): Promise<readonly string[]> {
  const top = (await cadres.topmost(today)).find((unit) => !unit.demo);
  return (await policies.policyFor(top ? [top.code] : [], today)).levels;
}

/** The levels of the database that is set up; the plan's own before there is one, or while it cannot be reached. */
export async function knownLevels(console: Console): Promise<readonly string[]> {
  try {
    const { mongoUri, dataDir } = readConfig(console.env);
    if (!mongoUri && !(await hasEmbeddedDatabase(dataDir))) return DEFAULT_POLICY.levels;
    return await withApp(console, ({ app }) => levelsOf(app.services, dayOf(Date.now())));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.note(phrase("cli-template-plain-levels"));
    return DEFAULT_POLICY.levels;
  }
}
