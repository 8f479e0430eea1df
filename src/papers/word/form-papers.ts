import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as letOthersRun } from "node:timers/promises";
import type { Paper } from "../../rules/forms/read-form-file.ts";
import type { Words } from "../../words/words.ts";
import { type ZipEntry, zipOf } from "../zip.ts";
import { fillTemplate } from "./fill.ts";
import { forMany, PAPERS } from "./for-many.ts";
import { namedData, type PaperData } from "./template-field.ts";

const FOLDER = join(import.meta.dirname, "../../../templates");
/** Our templates, by paper. `tools/templates/` builds them. */
const FILES: Readonly<Record<Paper, string>> = { pledge: "a1.docx", "self-review": "a2.docx" };

/** A person's paper, and the name of its file without the ending. */
export interface PersonPaper {
  readonly name: string;
  readonly data: PaperData;
}

/** The papers of one or more people as one .docx, in their order. */
export function writeFormPapers(words: Words, paper: Paper, people: readonly PaperData[]): Uint8Array {
  const template = readFileSync(join(FOLDER, FILES[paper]));
  const [only, ...more] = people.map((data) => namedData(words, data));
  if (!only) throw new Error("a paper of nobody");
  if (more.length === 0) return fillTemplate(template, only);
  return fillTemplate(forMany(template), { [PAPERS]: [only, ...more] });
}

/** The papers of several people as one .zip, each a .docx of its own. Others run between two of them. */
export async function zipFormPapers(
  words: Words,
  paper: Paper,
  people: readonly PersonPaper[],
): Promise<Uint8Array> {
  const files: ZipEntry[] = [];
  const names = new Map<string, number>();
  for (const { name, data } of people) {
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    const ownName = before === 0 ? name : `${name} (${before + 1})`;
    files.push({ name: `${ownName}.docx`, bytes: writeFormPapers(words, paper, [data]) });
    await letOthersRun();
  }
  return zipOf(files);
}
