import { writeRoster } from "../../papers/roster/export.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { refuse } from "../../words/refusal.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { endingOf } from "../files/paths.ts";
import { writeWhole } from "../files/write-file.ts";
import { readDay } from "../moment.ts";
import { withApp } from "../open-house.ts";

/** `roster export FILE.xlsx [--at DAY]`: the roster of a day, today unless said, as it goes in. It never replaces a file. */
export async function rosterExport(console: Console, file: string, { at }: { at?: string }): Promise<void> {
  endingOf(file, [".xlsx"]);
  const day = at === undefined ? dayOf(Date.now()) : readDay(at);
  const stored = await withApp(console, ({ app }) => app.services.rosters.stored());
  if (stored.units.length === 0) throw refuse("cli-no-roster");
  await writeWhole(console, file, await writeRoster(stored, day), { secret: true, keepsOld: true });
  console.note(phrase("cli-written", { file }));
}
