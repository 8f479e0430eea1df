import { writeRosterTemplate } from "../../papers/roster/template.ts";
import { phrase } from "../../words/words.ts";
import type { Console } from "../console.ts";
import { endingOf } from "../files/paths.ts";
import { writeWhole } from "../files/write-file.ts";
import { knownLevels } from "./levels.ts";

/**
 * `roster template FILE.xlsx`: works before anything is set up; once there is a database, the drop-downs offer its
 * policy's levels. It never replaces a file.
 */
export async function rosterTemplate(console: Console, file: string): Promise<void> {
  endingOf(file, [".xlsx"]);
  const bytes = await writeRosterTemplate(console.words, await knownLevels(console));
  await writeWhole(console, file, bytes, { secret: false, keepsOld: true });
  console.note(phrase("cli-template-written", { file }));
}
