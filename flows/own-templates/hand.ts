import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { ourTemplate } from "../../src/papers/word/write-papers.ts";
import type { TemplateAsked } from "../../src/records/templates/templates.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import type { PaperName } from "../../src/rules/papers/papers.ts";
import { printedName } from "../../src/words/paper-words.ts";
import { phrase } from "../../src/words/words.ts";
import { notTheirs } from "../papers/not-theirs.ts";
import { handOver } from "../way-for-files.ts";
import { papersOfUnit } from "./papers-of-unit.ts";

/** The template in force: the nearest own one of the unit and those above it, else ours. */
export async function templateInForce(
  { templates }: Pick<Services, "templates">,
  asked: TemplateAsked,
): Promise<Uint8Array> {
  const own = await templates.inForce(asked);
  return own ? templates.bytes(own.file) : ourTemplate(asked.paper);
}

/** Hands the template in force over, as a file that can be edited in Word and sent back. */
export async function handTemplate(
  talk: Talk,
  services: Pick<Services, "words" | "abilitiesAt" | "cadres" | "templates" | "files" | "post">,
  me: Pick<CadreSpeaking, "cadre" | "address">,
  paper: PaperName,
): Promise<void> {
  const { words } = services;
  const { unit } = me.cadre;
  const today = dayOf(await talk.now());
  await talk.call(async () => {
    if (!(await papersOfUnit(services, unit, today)).includes(paper)) throw notTheirs(words, paper);
  });
  const isSent = await handOver(talk, services, me, {
    write: async () => ({
      name: words.text("template-file-name", { name: paper }),
      bytes: await templateInForce(services, { paper, unit, above: today, on: today }),
      caption: phrase("template-handed", { paper: printedName(words, paper) }),
    }),
  });
  if (!isSent) await talk.say("file-nowhere");
}
