import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import type { Words } from "../../words/words.ts";
import { fillTemplate } from "./fill.ts";
import { forMany, PAPERS } from "./for-many.ts";
import { namedData, type PaperData } from "./template-field.ts";

const FOLDER = join(import.meta.dirname, "../../../templates");
/** Our templates, by paper. `tools/templates/` builds them. */
const FILES: Readonly<Record<Paper, string>> = { pledge: "a1.docx", "self-review": "a2.docx" };

/** The papers of one or more people as one .docx, in their order. */
export function writeFormPapers(words: Words, paper: Paper, people: readonly PaperData[]): Uint8Array {
  const template = readFileSync(join(FOLDER, FILES[paper]));
  const [only, ...more] = people.map((data) => namedData(words, data));
  if (!only) throw new Error("a paper of nobody");
  if (more.length === 0) return fillTemplate(template, only);
  return fillTemplate(forMany(template), { [PAPERS]: [only, ...more] });
}
