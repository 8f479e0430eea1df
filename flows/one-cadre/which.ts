import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { unitsInReach } from "../../src/records/people/reach.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { createNameBook } from "../../src/rules/organisation/name-book.ts";
import { clipped } from "../../src/words/spoken.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";
import { toldApart } from "../told-apart.ts";
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
    const meant = code ?? (await whoComes(talk, services, me, said));
    if (meant !== undefined) return talk.call(() => known(services, me, meant, today));
    ask = phrase("cadre-not-found", { given: clipped(said, 40) });
    said = "";
  }
}

/** Who is not there yet, and is planned to come. */
async function whoComes(
  talk: Talk,
  { words, cadres }: Pick<Services, "words" | "cadres">,
  me: Cadre,
  said: string,
): Promise<string | undefined> {
  const today = dayOf(await talk.now());
  const options = await talk.call(async () => {
    const units = await unitsInReach(cadres, me, "change-roster", today);
    const all = await cadres.coming(
      units.map(({ code }) => code),
      today,
    );
    const those = createNameBook(all).meant(said)?.those ?? [];
    return toldApart(
      words,
      those.map(({ code, rosterCode, name, unitName: unit }) => ({
        value: code,
        rosterCode,
        label: words.text("link-invite-person", { name, unit }),
      })),
    );
  });
  const [only] = options;
  return options.length < 2 ? only?.value : talk.pick(phrase("link-invite-whom"), options);
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
