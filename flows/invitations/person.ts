import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { may } from "../../src/rules/access/permissions.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { lineOf } from "./line.ts";

/** What of a person these dialogs need. */
type Invited = Pick<Cadre, "code" | "name" | "unit" | "unitName">;

/** The one person in the speaker's care whom the words mean; asks when they fit several. */
export async function whoIsMeant(
  talk: Talk,
  me: CadreSpeaking,
  services: Pick<Services, "words" | "cadres">,
  query: string,
): Promise<Invited | undefined> {
  const day = dayOf(await talk.now());
  const found = await talk.call(async () => {
    const all = await services.cadres.search(query, me.cadre.unit, day);
    const named: Invited[] = [];
    for (const { code, name, unit, unitName } of all) {
      const above = await services.cadres.above(unit, day);
      if (may(me.cadre, "invite", { unit, above })) named.push({ code, name, unit, unitName });
    }
    return named;
  });
  if (found.length < 2) return found[0];
  const options = found.map(({ code, name, unitName }) => ({
    value: code,
    label: services.words.text("link-invite-person", { name, unit: unitName }),
  }));
  const code = await talk.pick(phrase("link-invite-whom"), options);
  const today = dayOf(await talk.now());
  await talk.call(() => mustBeInCharge(me, services, code, today));
  return found.find((person) => person.code === code);
}

/** The list may have waited for an answer while the speaker came to another unit. @throws Refusal */
async function mustBeInCharge(
  me: CadreSpeaking,
  services: Pick<Services, "cadres">,
  code: string,
  today: Day,
): Promise<void> {
  const unit = (await services.cadres.person(code, today))?.unit;
  const above = unit ? await services.cadres.above(unit, today) : [];
  if (!unit || !may(me.cadre, "invite", { unit, above })) throw refuse("not-allowed");
}

/** A new code; the old one is good no more. */
export async function renewFor(
  talk: Talk,
  services: Pick<Services, "words" | "invitations">,
  person: Invited,
): Promise<void> {
  const at = await talk.now();
  const { code, links } = await talk.call(async (key) => {
    const code = await services.invitations.renew("invitation", person.code, new Date(at), key);
    return { code, links: await services.invitations.linksOf(code) };
  });
  await talk.say("link-invite-renewed");
  await talk.tell(lineOf(services, { name: person.name, unit: person.unitName, code, links }));
}

export async function revokeFor(
  talk: Talk,
  services: Pick<Services, "invitations">,
  { code, name }: Invited,
): Promise<void> {
  const had = await talk.call(() => services.invitations.revoke(code));
  await talk.say(had ? "link-invite-revoked" : "link-invite-revoked-none", { name });
}
