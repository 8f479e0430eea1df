import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { SentFile } from "../../src/chat/message/incoming.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { MOST_IN_PARCEL } from "../../src/records/kept-files/parcels.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { takeFile } from "../evidence/take-file.ts";
import type { FormSession } from "../form/session.ts";
import type { WorkParts } from "./needs.ts";

type Speaking = Pick<CadreSpeaking, "cadre" | "address">;

/** Asks for pictures and papers that show a work; each is drafted at once. They come in place of those before. */
export async function askFiles(
  talk: Talk,
  services: WorkParts,
  me: Speaking,
  session: FormSession,
): Promise<string[]> {
  const files: string[] = [];
  for (;;) {
    const file = await nextFile(talk, files.length);
    if (!file && files.length > 0) return files;
    if (file) files.push(await keep(talk, services, me, file));
    await draft(talk, services, session, files);
    if (!file || files.length === MOST_IN_PARCEL) return files;
  }
}

/** Asks for pictures of a decision: one at least, a page each. */
export async function askPages(talk: Talk, services: WorkParts, me: Speaking): Promise<string[]> {
  const first = await talk.file(phrase("work-ask-decision-page"));
  const files = [await keep(talk, services, me, first)];
  while (files.length < MOST_IN_PARCEL) {
    const file = await nextFile(talk, files.length);
    if (!file) break;
    files.push(await keep(talk, services, me, file));
  }
  return files;
}

function nextFile(talk: Talk, sent: number): Promise<SentFile | undefined> {
  const [ask, none] =
    sent === 0
      ? (["work-ask-file", "work-no-file"] as const)
      : (["work-ask-next-file", "work-no-next-file"] as const);
  return talk.fileOrNot(phrase(ask), { label: phrase(none), text: "-" });
}

async function draft(
  talk: Talk,
  services: WorkParts,
  session: FormSession,
  files: readonly string[],
): Promise<void> {
  const { owner, period: ref, seen } = session;
  session.seen = await talk.call(async (key) => {
    const isDrafted = await services.works.showWith({ owner, ref }, files, { seen: seen ?? "", key });
    if (!isDrafted) throw refuse("work-changed-elsewhere");
    return key;
  });
}

async function keep(talk: Talk, services: WorkParts, me: Speaking, file: SentFile): Promise<string> {
  const at = await talk.now();
  return talk.call(async (key) => {
    const ref = refOf(key);
    return takeFile(services, me, file, { cadre: me.cadre.code, ref, by: ref, at: new Date(at) });
  });
}
