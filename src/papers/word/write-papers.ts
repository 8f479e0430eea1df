import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as letOthersRun } from "node:timers/promises";
import { counted, type HowFar } from "../../rules/how-far.ts";
import type { PaperData } from "../../rules/papers/paper.ts";
import type { PaperName } from "../../rules/papers/papers.ts";
import type { Words } from "../../words/words.ts";
import { type ZipEntry, zipOf } from "../zip.ts";
import { fillTemplate } from "./fill.ts";
import { forMany, PAPERS } from "./for-many.ts";
import { namedData } from "./template-field.ts";

const FOLDER = join(import.meta.dirname, "../../../templates");

/** Our own template of a paper. `tools/templates/` builds them. */
export function ourTemplate(name: PaperName): Uint8Array {
  return readFileSync(join(FOLDER, `${name}.docx`));
}

/** Fills a template once for each of these, in their order, as one .docx. */
export function writePapers(words: Words, template: Uint8Array, papers: readonly PaperData[]): Uint8Array {
  const [only, ...more] = papers.map((data) => namedData(words, data));
  if (!only) throw new Error("a paper of nobody");
  if (more.length === 0) return fillTemplate(template, only);
  return fillTemplate(forMany(template), { [PAPERS]: [only, ...more] });
}

/** A paper, and the name of its file without the ending. */
export interface NamedPaper {
  readonly name: string;
  readonly data: PaperData;
}

/** Several papers as one .zip, each a .docx of its own. Others run between two of them. */
export async function zipPapers(
  words: Words,
  template: Uint8Array,
  papers: readonly NamedPaper[],
  howFar: HowFar = () => {},
): Promise<Uint8Array> {
  const written = counted(papers.length, howFar);
  const files: ZipEntry[] = [];
  const names = new Map<string, number>();
  for (const { name, data } of papers) {
    const before = names.get(name) ?? 0;
    names.set(name, before + 1);
    const ownName = before === 0 ? name : `${name} (${before + 1})`;
    files.push({ name: `${ownName}.docx`, bytes: writePapers(words, template, [data]) });
    written(1);
    await letOthersRun();
  }
  return zipOf(files);
}
