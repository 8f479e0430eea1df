/** `npm run templates`: writes `templates/*.docx` anew, after a change of their texts or layout. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { loadWords } from "../../src/words/words.ts";
import { buildTemplates } from "./templates.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

for (const [name, bytes] of Object.entries(await buildTemplates(loadWords("vi"))))
  writeFileSync(join(FOLDER, name), bytes);
