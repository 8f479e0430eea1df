import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { holderOf } from "../../src/records/entries/entries.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import { phrase } from "../../src/words/words.ts";
import { takeFile } from "../evidence/take-file.ts";
import type { EntriesParts } from "./needs.ts";

/** An entry has no more files. */
export const MOST_FILES = MOST_IN_PARCEL;

/** Asks for pictures and papers that show an entry; they are kept for its unit. @param before so many are there already */
export async function askFiles(
  talk: Talk,
  services: EntriesParts,
  me: CadreSpeaking,
  { unit, before }: { unit: string; before: number },
): Promise<string[]> {
  const files: string[] = [];
  while (before + files.length < MOST_FILES) {
    const [ask, none] =
      files.length === 0
        ? (["entry-ask-file", "entry-no-file"] as const)
        : (["entry-ask-next-file", "entry-no-next-file"] as const);
    const file = await talk.fileOrNot(phrase(ask), { label: phrase(none), text: "-" });
    if (!file) return files;
    const at = await talk.now();
    const id = await talk.call((key) => {
      const ref = refOf(key);
      const bringing = { cadre: holderOf(unit), ref, by: ref, at: new Date(at), forGood: true } as const;
      return takeFile(services, me, file, bringing);
    });
    if (!files.includes(id)) files.push(id);
  }
  return files;
}
