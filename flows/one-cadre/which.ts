import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { mustHave } from "./in-charge.ts";

/** What these dialogs need of a person. */
export type Known = Pick<Cadre, "code" | "rosterCode" | "name" | "unit" | "unitName" | "positions">;

/** The person in the speaker's care whom words mean; asks until it is one. */
export async function whichCadre(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  me: Cadre,
  { words, question }: { words: string; question: Phrase },
): Promise<Known> {
  const asked = {
    permission: "change-roster",
    question: phrase("link-invite-whom"),
    label: "link-invite-person",
  } as const;
  for (let said = words, ask = question; ; ) {
    if (said === "") said = await talk.ask(ask);
    const today = dayOf(await talk.now());
    const code = await whichMember(talk, services, { me, asked: { ...asked, words: said } }, today);
    if (code !== undefined) return talk.call(() => known(services, me, code, today));
    ask = phrase("cadre-not-found", { given: clipped(said, 40) });
    said = "";
  }
}

async function known(
  services: Pick<Services, "cadres">,
  me: Cadre,
  cadre: string,
  today: string,
): Promise<Known> {
  const { code, rosterCode, name, unit, unitName, positions } = await mustHave(services, me, cadre, today);
  return { code, rosterCode, name, unit, unitName, positions };
}
