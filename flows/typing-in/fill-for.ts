import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { pledgeLine, reviewLine } from "../../src/command-lines/form-lines.ts";
import { typingInLine } from "../../src/command-lines/typing-in-line.ts";
import { tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { fillIn } from "../form/dialog.ts";
import { ownFigures } from "../self-review/figures.ts";
import { tellSecretaries } from "../self-review/notice.ts";
import { memberToTypeFor, type OpenedFor, type Parts } from "./open-for.ts";
import { askPhotos } from "./photos.ts";
import type { WantedPaper } from "./wanted-paper.ts";

/** Asks for photos of the paper, then what the person would be asked, shows the whole, and confirms it as typed in. */
export async function fillFor(
  talk: Talk,
  services: Parts,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  { wanted, opened }: { wanted: WantedPaper; opened: OpenedFor },
): Promise<void> {
  const { words } = services;
  const { code, name, form } = opened;
  const { paper, period, what } = wanted;
  if (!form.draft && !form.confirmed) {
    await talk.say("typing-begins", { name, what });
    if (opened.replacesOwn) await talk.say("typing-replaces-own", { name });
    if (!opened.isMarked) await talk.say("typing-not-marked", { name });
  }
  const mustStillMay = async (at: number) => {
    await memberToTypeFor(services, me.cadre, code, dayOf(at));
  };
  const known = (form.draft?.typed ?? form.confirmed?.typed)?.files ?? [];
  const isKnown = form.draft !== null || known.length > 0;
  const files = isKnown ? known : await askPhotos(talk, services, me, { code, mustStillMay });
  const at = await talk.now();
  const named = periodText(words, period, dayOf(at));
  const parts = String(form.parts.length);
  const outcome = await fillIn(talk, services, form, {
    title: words.text("typing-title", { code: form.code, period: named, name }),
    goOn: false,
    intro: phrase("typing-intro", { name, parts }),
    draftFound: (done, all) => phrase("typing-draft-found", { name, what, done, parts: all }),
    ...(wanted.form === "self-review" && {
      figures: async (confirmedAt: number) =>
        ownFigures(
          services,
          await memberToTypeFor(services, me.cadre, code, dayOf(confirmedAt)),
          period,
          dayOf(confirmedAt),
        ),
    }),
    typing: {
      by: me.cadre.code,
      files,
      seen: { versions: form.versions, draft: opened.before },
      mustStillMay,
    },
    afterwards: (key) => tellOfTyped(services, me, { wanted, code, key }, at),
  });
  if (outcome !== "confirmed") return;
  await talk.say("typing-done", { name, what });
  await talk.offer([{ label: phrase("typing-see"), command: typingInLine.of(paper, code, period.id) }]);
}

/** The other heads hear of a self-review as of any; the person of either, where an app was linked meanwhile. */
async function tellOfTyped(
  services: Parts,
  me: Pick<CadreSpeaking, "cadre">,
  { wanted, code, key }: { wanted: WantedPaper; code: string; key: string },
  at: number,
): Promise<void> {
  const { form, period, what } = wanted;
  const member = await memberToTypeFor(services, me.cadre, code, dayOf(at));
  if (form === "self-review") await tellSecretaries(services, member, { period, key, by: me.cadre.code }, at);
  const command = form === "pledge" ? pledgeLine.open(period.id) : reviewLine.open(period.id);
  const text = services.words.text("typing-told", { by: me.cadre.name, what });
  const buttons = [{ label: "typing-told-look", command }] as const;
  await tellInPrivate(services, member, { id: `typed-in:${key}`, text, buttons }, at);
}
