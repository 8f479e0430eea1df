import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { type TellingNeeds, tellInPrivate } from "../../src/jobs/letters/tell-cadre.ts";
import { claimed, mayConfirm } from "../../src/records/linking/who-confirms.ts";
import { readAddress } from "../../src/records/people/address.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { appName, tellOfRemoval } from "../link/notice.ts";

type Needed = Pick<Services, "words" | "cadres" | "confirmations" | TellingNeeds>;

/**
 * The level above says whose app it is that was linked where the person has no earlier one: theirs, and everything opens; or
 * somebody else's, and it is out. The person, or the app that is out, and whoever had renewed the code hear of it.
 * @param code the invitation's, by which it was linked
 */
export async function confirmApp(
  talk: Talk,
  services: Needed,
  me: CadreSpeaking,
  { code, is }: { code: string; is: "confirmed" | "refused" },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const said = await talk.call(async (key) => {
    const asked = await services.confirmations.of(code);
    const where = asked && (await claimed(services.cadres, asked, today));
    if (!asked || !where) throw refuse("link-confirm-over");
    if (!mayConfirm(me.cadre, asked, where)) throw refuse("link-confirm-not-yours");
    const { address } = await services.confirmations.decide(code, is, {
      by: me.cadre.code,
      key,
      at: new Date(at),
    });
    const { name } = where.person;
    const app = appName(services, readAddress(address).channel);
    if (is === "confirmed") {
      const text = services.words.text("link-confirmed-here", { by: me.cadre.name });
      await services.post.send(address, `${key}:confirmed`, [{ text }]);
      return { name, app };
    }
    await tellOfRemoval(services, address, name, key);
    const { renewer } = where;
    if (renewer) {
      const text = services.words.text("link-denied-to-renewer", { name, app, by: me.cadre.name });
      await tellInPrivate(services, renewer, { id: `app:${code}:denied`, text }, at);
    }
    return { name, app };
  });
  await talk.say(is === "confirmed" ? "link-confirmed" : "link-denied", said);
}
