import { writeRosterTemplate } from "../papers/roster/template.ts";
import { DEFAULT_POLICY } from "../rules/policy.ts";
import { phrase } from "../words/words.ts";
import type { Console } from "./console.ts";
import { endingOf } from "./paths.ts";
import { writeWhole } from "./write-file.ts";

/** `roster template FILE.xlsx`: needs no database, so it works before anything is set up. Never replaces a file. */
export async function rosterTemplate(console: Console, file: string): Promise<void> {
  endingOf(file, [".xlsx"]);
  const bytes = await writeRosterTemplate(console.words, DEFAULT_POLICY.levels);
  await writeWhole(file, bytes, { secret: false, keepsOld: true });
  console.note(phrase("cli-template-written", { file }));
}
