import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import { qrPng } from "../../src/papers/word/qr-png.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";

/** A module as wide as this is read across a room when the picture is shown on a wall. */
const PIXELS_A_MODULE = 16;

/** One picture for the whole event, to be printed or shown: whoever scans it is asked for the code. It lets nobody in by itself. */
export async function showPicture(
  talk: Talk,
  services: CheckInParts,
  me: CadreSpeaking,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const { title, file, link } = await talk.call(async () => {
    const { title } = (await heldEvent(services, me.cadre, { id }, at)).facts;
    const link = await linkOf(services);
    if (!link) throw refuse("check-in-no-link");
    if (!services.abilitiesAt(me.address).files) return { title, file: null, link };
    const alt = services.words.text("check-in-picture-alt", { title });
    const name = services.words.label("check-in-picture-file");
    const file = await services.files.put(name, qrPng(link.url, PIXELS_A_MODULE));
    return { title, file: { ...file, alt }, link };
  });
  await talk.tell(
    phrase(link.asks ? "check-in-picture" : "check-in-picture-chat", { title, link: link.url }),
  );
  if (file) await talk.attach(file);
  await talk.offer([{ label: phrase("check-in-button-code"), command: checkInLine.show(id) }]);
}

/** A link that asks for the code; where no app has one, a link into the chat with the bot. */
async function linkOf({
  linkTyping,
  invitations,
}: CheckInParts): Promise<{ url: string; asks: boolean } | undefined> {
  const asking = await linkTyping(checkInLine.ask());
  if (asking) return { url: asking, asks: true };
  const chat = (await invitations.linksOf("")).find(({ carriesCode }) => !carriesCode);
  return chat && { url: chat.url, asks: false };
}
