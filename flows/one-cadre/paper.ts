import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { keptFile } from "../../src/records/database/files.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { handOut } from "../evidence/show.ts";
import { takeFile } from "../evidence/take-file.ts";
import { mustHave } from "./in-charge.ts";
import { type Known, whichCadre } from "./which.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "withoutApp" | "keptFiles" | "download" | "abilitiesAt" | "post"
>;

/** Asks for a photo of the consent on paper, which may be left out, and keeps it. */
export async function askPaper(
  talk: Talk,
  services: Pick<Parts, "cadres" | "withoutApp" | "keptFiles" | "download">,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { code, name }: Pick<Known, "code" | "name">,
): Promise<void> {
  const none = phrase("without-app-no-photo");
  const file = await talk.fileOrNot(phrase("without-app-ask-photo"), { label: none, text: "-" });
  if (!file) return talk.say("without-app-photo-left-out");
  const at = await talk.now();
  await talk.call(async () => {
    await mustHave(services, me.cadre, code, dayOf(at));
    // Names no account of who sends it: it is kept with what is the person's, whoever of the two is erased first.
    const ref = refOf(`${talk.message} ${code}`);
    const parcel = { cadre: code, ref, by: ref, at: new Date(at), forGood: true } as const;
    const id = await takeFile(services, me, file, parcel);
    await services.withoutApp.keepPaper(code, id);
  });
  await talk.say("without-app-photo-kept", { name });
}

/** `/canbo giấy Bích`: the photo of the consent on paper; where there is none, it can be sent now. */
export async function showPaper(
  talk: Talk,
  services: Parts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  words: string,
): Promise<void> {
  const question = phrase("without-app-ask-paper-of");
  const known = await whichCadre(talk, services, me.cadre, { words, question });
  const today = dayOf(await talk.now());
  const found = await talk.call(async () => {
    await mustHave(services, me.cadre, known.code, today);
    const mark = await services.withoutApp.of(known.code);
    const files = await services.keptFiles.ofCadre(known.code, mark?.paper ? [mark.paper] : []);
    return mark ? { day: fullDate(mark.consentDay), files: files.map(keptFile) } : null;
  });
  if (!found) return talk.say("without-app-none-to-show", { name: known.name });
  if (found.files.length === 0) return askPaper(talk, services, me, known);
  const said = phrase("without-app-photo", { name: known.name, day: found.day });
  await handOut(talk, services, me, { said, files: found.files });
}
