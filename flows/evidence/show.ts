import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { EvidenceCommand } from "../../src/command-lines/evidence-line.ts";
import { keptFile } from "../../src/records/database/files.ts";
import { readAddress } from "../../src/records/people/address.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { deedText } from "../../src/words/deed-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { appName } from "../link/notice.ts";
import { wayForFiles } from "../way-for-files.ts";
import { evidenceOf, namedDeed } from "./named-deed.ts";

type Parts = Pick<Services, "words" | "cadres" | "deeds" | "keptFiles" | "abilitiesAt" | "post">;

/** Hands out what shows a deed: one's own, or that of somebody whom one is in charge of. */
export async function showEvidence(
  talk: Talk,
  services: Parts,
  me: CadreSpeaking,
  { deed: named, cadre = me.cadre.code }: Extract<EvidenceCommand, { does: "show" }>,
): Promise<void> {
  const today = dayOf(await talk.now());
  const found = await talk.call(async () => {
    const whose = await whoMay(services, me.cadre, cadre, today);
    const deed = await namedDeed(services, cadre, named, today);
    const files = await services.keptFiles.ofCadre(cadre, evidenceOf(deed));
    return { name: whose.name, deed, files: files.map(keptFile) };
  });
  const what = deedText(services.words, found.deed, today);
  if (found.files.length === 0) return talk.say("evidence-nothing", { what });
  const said =
    cadre === me.cadre.code
      ? phrase("evidence-shown", { what })
      : phrase("evidence-shown-of", { what, name: found.name });
  await handOut(talk, services, me, { said, files: found.files });
}

/** Sends kept files: in this chat, or on another app of the person's where this one takes none. */
export async function handOut(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "abilitiesAt" | "post">,
  { cadre, address }: Pick<CadreSpeaking, "cadre" | "address">,
  { said, files }: { said: Phrase; files: readonly { id: string; name: string }[] },
): Promise<void> {
  const at = await talk.now();
  const way = await talk.call(async (key) => {
    const found = await wayForFiles(services, { cadre, address }, at);
    if (!found) return "none";
    if (found.here) return "here";
    const messages = files.map((file, place) => ({
      text: place === 0 ? services.words.say(said) : "",
      file,
    }));
    await services.post.send(found.address, `paper:${key}`, messages);
    return { app: appName(services, readAddress(found.address).channel) };
  });
  if (way === "none") return talk.say("paper-nowhere");
  if (way !== "here") return talk.say("evidence-elsewhere", way);
  await talk.tell(said);
  for (const file of files) await talk.attach(file);
}

/** @throws Refusal for somebody whom the speaker is not in charge of */
export async function whoMay(
  services: Pick<Services, "cadres">,
  me: Cadre,
  cadre: string,
  today: Day,
): Promise<Cadre> {
  if (cadre === me.code) return me;
  const found = await inCharge(services.cadres, me, { permission: "see-evidence", cadre }, today);
  if (!found) throw refuse("not-allowed");
  return found;
}
