/** `npm run templates`: writes `templates/*.docx` anew, after a change of their texts or layout. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PAPER_NAMES } from "../../src/rules/papers/papers.ts";
import { loadWords } from "../../src/words/words.ts";
import { TEMPLATES } from "./templates.ts";

const FOLDER = join(import.meta.dirname, "../../templates");

for (const name of PAPER_NAMES)
  writeFileSync(join(FOLDER, `${name}.docx`), await TEMPLATES[name](loadWords("vi")));
