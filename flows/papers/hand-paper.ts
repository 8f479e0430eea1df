import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { PaperFile } from "../../src/command-lines/paper-line.ts";
import { type PersonPaper, writeFormPapers, zipFormPapers } from "../../src/papers/word/form-papers.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { Paper } from "../../src/rules/forms/read-form-file.ts";
import type { Phrase } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";
import type { ForPapers } from "./paper-services.ts";

/** What is handed over: whose papers, under which name, with which words. */
interface Handed {
  readonly paper: Paper;
  readonly as: PaperFile;
  /** Without the ending: `a1 Phạm Ngọc Bích 2026`. */
  readonly name: string;
  readonly caption: Phrase;
  /** Everybody's, in the order in which they are printed; asked for, under the key of the step, only where there is a way for the file. */
  people(key: string): Promise<readonly PersonPaper[]>;
}

/**
 * Hands one file over. Where no app of the reader takes files, it says who can print it.
 * @returns whether it went out
 */
export async function handPaper(
  talk: Talk,
  services: ForPapers,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { paper, as, name, caption, people }: Handed,
): Promise<boolean> {
  const write = async (key: string) => ({
    name: `${name}.${as}`,
    bytes: await written(services, { paper, as, people: await people(key) }),
  });
  if (await handOver(talk, services, me, { caption, write })) return true;
  const today = dayOf(await talk.now());
  const printers = await talk.call(async () => {
    const heads = await services.cadres.heads(me.cadre.unit, today);
    return heads.filter(({ code }) => code !== me.cadre.code).map((head) => head.name);
  });
  if (printers.length === 0) await talk.say("paper-no-files");
  else await talk.say("paper-no-files-but", { heads: printers.join(", ") });
  return false;
}

async function written(
  { words }: Pick<ForPapers, "words">,
  { paper, as, people }: Pick<Handed, "paper" | "as"> & { people: readonly PersonPaper[] },
): Promise<Uint8Array> {
  if (as === "zip") return zipFormPapers(words, paper, people);
  return writeFormPapers(
    words,
    paper,
    people.map(({ data }) => data),
  );
}
