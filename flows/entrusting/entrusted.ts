import type { Flow } from "../../src/chat/dialog/flow.ts";
import { cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { hoursLine } from "../../src/command-lines/deed-lines.ts";
import { entrustedLine } from "../../src/command-lines/entrust-lines.ts";
import { helpLine } from "../../src/command-lines/help-line.ts";
import { missingLine, standingLine } from "../../src/command-lines/unit-lines.ts";
import { refOf } from "../../src/records/database/short-ref.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import type { EntrustedNow } from "../../src/records/people/entrusting.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { fullDate } from "../../src/words/full-date.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { workName } from "./entrust.ts";
import { type Parts, tellAccepted, tellEnded } from "./tell.ts";

/** `/nhanviec`: what heads have given one; accepts it, declines it, gives it back. */
export const entrusted: Flow<keyof Parts | "entrusting"> = {
  name: "entrusted",
  version: 1,
  commands: [entrustedLine.command],
  quick: true,
  where: ["private"],
  permission: "keep-own-records",
  async run(talk, speaker, services) {
    const { cadre } = cadreOf(speaker);
    const asked = entrustedLine.read(talk.args);
    if (asked.does === "accept") return accept(talk, services, cadre, asked.id);
    if (asked.does === "give-back") return giveBack(talk, services, cadre, asked.id);
    const today = dayOf(await talk.now());
    const all = await talk.call(() => services.entrusting.of(cadre.code, today));
    if (all.length === 0) return talk.say("entrusted-none");
    for (const { work, giver, until } of all) {
      const what = services.words.label(workName(work));
      await talk.say("entrusted-line", { what, giver: giver.name, until: fullDate(until) });
    }
    await talk.offer(
      all.flatMap(({ id, isOffer }) => [
        ...(isOffer ? [{ label: phrase("entrusted-button-accept"), command: entrustedLine.accept(id) }] : []),
        {
          label: phrase(isOffer ? "entrusted-button-decline" : "entrusted-button-give-back"),
          command: entrustedLine.giveBack(id),
        },
      ]),
    );
  },
};

async function accept(
  talk: Talk,
  services: Parts & Pick<Services, "entrusting">,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  const { until, unit } = await talk.call(async () => {
    const one = await mine(services, me, { id }, at);
    await services.entrusting.accept(me.code, id, new Date(at));
    await tellAccepted(services, { holder: me, one }, at);
    return { until: one.until, unit: (await services.cadres.unit(one.unit, dayOf(at)))?.name ?? one.unit };
  });
  await talk.say("entrusted-accepted", { unit, until: fullDate(until) });
  await talk.offer([
    { label: phrase("entrusted-button-standing"), command: standingLine.of() },
    { label: phrase("entrusted-button-missing"), command: missingLine.of() },
    { label: phrase("entrusted-button-hours"), command: hoursLine.forMany() },
    { label: phrase("entrusted-button-help"), command: helpLine.show() },
  ]);
}

async function giveBack(
  talk: Talk,
  services: Parts & Pick<Services, "entrusting">,
  me: Cadre,
  id: string,
): Promise<void> {
  const at = await talk.now();
  await talk.call(async (key) => {
    const ending = refOf(key);
    const one = await mine(services, me, { id, ending }, at);
    await services.entrusting.end(me.code, id, { ending, at: new Date(at) });
    const giver = await services.cadres.person(one.giver.code, dayOf(at));
    if (giver) await tellEnded(services, { to: giver, by: me, one }, at);
  });
  await talk.say("entrusted-given-back");
}

/**
 * @param which `ending`: by this very message it may have ended
 * @throws Refusal when it has ended meanwhile, by itself too
 */
async function mine(
  { entrusting }: Pick<Services, "entrusting">,
  me: Cadre,
  { id, ending }: { id: string; ending?: string },
  at: number,
): Promise<EntrustedNow> {
  const one = (await entrusting.of(me.code, dayOf(at), ending)).find((each) => each.id === id);
  if (!one) throw refuse("entrust-gone");
  return one;
}
