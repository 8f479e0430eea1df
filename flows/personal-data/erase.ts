import type { Flow } from "../../src/chat/dialog/flow.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { eraseLine } from "../../src/command-lines/own-lines.ts";
import { type TellingNeeds, tellCadre } from "../../src/jobs/letters/tell-cadre.ts";
import { headsToTell } from "../../src/records/notices/heads-to-tell.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { type Phrase, phrase } from "../../src/words/words.ts";

/** `/xoadulieu`: asks for everything to be erased; confirmed twice, acknowledged at once, told to the secretary. */
export const eraseData: Flow<"words" | "cadres" | "personalData" | TellingNeeds> = {
  name: "personal-data-erase",
  version: 1,
  commands: [eraseLine.command],
  quick: false,
  where: ["private"],
  permission: "use-own-rights",
  closedWhileNew: true,
  async run(talk, me, services) {
    const { cadre, due } = await talk.call(async () => {
      const cadre = await services.personalData.cadreOf(me.sender);
      if (!cadre) throw refuse("data-stranger");
      return { cadre, due: (await services.personalData.openErasure(cadre))?.dueDay ?? null };
    });
    if (eraseLine.read(talk.args).does === "cancel") return cancel(talk, services, cadre);
    if (due) {
      await talk.say("data-erase-open", { day: fullDate(due) });
      return offerCancel(talk);
    }
    const sure =
      (await talk.choose(phrase("data-erase-ask"), { yes: "data-erase-yes", no: "data-erase-no" })) ===
        "yes" &&
      (await talk.choose(phrase("data-erase-ask-again"), {
        yes: "data-erase-yes-again",
        no: "data-erase-no",
      })) === "yes";
    if (!sure) return talk.say("data-erase-kept");
    const at = await talk.now();
    const day = await talk.call(async (key) => {
      const { dueDay } = await services.personalData.askErasure(cadre, new Date(at));
      const day = fullDate(dueDay);
      await tellHeads(
        services,
        cadre,
        { key, say: (name, unit) => phrase("data-erase-head", { name, unit, day }) },
        at,
      );
      return day;
    });
    await talk.say("data-erase-asked", { day });
    await offerCancel(talk);
  },
};

function offerCancel(talk: Talk): Promise<void> {
  return talk.offer([{ label: phrase("data-erase-button-cancel"), command: eraseLine.cancel() }]);
}

async function cancel(
  talk: Talk,
  services: Pick<Services, "words" | "cadres" | "personalData" | TellingNeeds>,
  cadre: string,
): Promise<void> {
  const at = await talk.now();
  const had = await talk.call(async (key) => {
    const had = await services.personalData.cancelErasure(cadre, key);
    if (had)
      await tellHeads(
        services,
        cadre,
        { key, say: (name, unit) => phrase("data-erase-head-cancelled", { name, unit }) },
        at,
      );
    return had;
  });
  await talk.say(had ? "data-erase-cancelled" : "data-erase-none");
}

/** Tells whoever heads the person's unit, or the nearest above. */
async function tellHeads(
  services: Pick<Services, "words" | "cadres" | TellingNeeds>,
  cadre: string,
  { key, say }: { key: string; say: (name: string, unit: string) => Phrase },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const person = await services.cadres.person(cadre, today);
  if (!person) return;
  const text = services.words.say(say(person.name, person.unitName));
  for (const { head, to } of await headsToTell(services, person.unit, { about: new Set([cadre]) }, today))
    await tellCadre(services, head, { to, id: `${key}:head:${to}`, message: { text } }, at);
}
