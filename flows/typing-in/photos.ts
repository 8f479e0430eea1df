import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import { phrase } from "../../src/words/words.ts";
import { takeFile } from "../evidence/take-file.ts";
import type { Parts } from "./open-for.ts";

/** Asks for photos of the paper, a page each, which may be left out. They are kept for the person, while the form names them. */
export async function askPhotos(
  talk: Talk,
  services: Pick<Parts, "keptFiles" | "download">,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { code, mustStillMay }: { code: string; mustStillMay: (at: number) => Promise<void> },
): Promise<string[]> {
  const files: string[] = [];
  while (files.length < MOST_IN_PARCEL) {
    const file = await askPage(talk, files.length);
    if (!file) break;
    const at = await talk.now();
    const id = await talk.call(async () => {
      await mustStillMay(at);
      // Names no account of who sends it: it is kept with what is the person's.
      const ref = refOf(`${talk.message} ${code}`);
      return takeFile(services, me, file, { cadre: code, ref, by: ref, at: new Date(at) });
    });
    if (!files.includes(id)) files.push(id);
  }
  return files;
}

function askPage(talk: Talk, sent: number): Promise<SentFile | undefined> {
  const [ask, none] =
    sent === 0
      ? (["typing-ask-photo", "typing-no-photo"] as const)
      : (["typing-ask-next-page", "typing-no-next-page"] as const);
  return talk.fileOrNot(phrase(ask), { label: phrase(none), text: "-" });
}
