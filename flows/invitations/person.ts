import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { inCharge } from "../../src/records/people/in-charge.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { whichMember } from "../which-member.ts";
import { lineOf } from "./line.ts";

/** What of a person these dialogs need. */
type Invited = Pick<Cadre, "code" | "name" | "unit" | "unitName">;

/** The one person in the speaker's charge whom the words mean; asks when they fit several. @throws Refusal */
export async function whoIsMeant(
  talk: Talk,
  services: Pick<Services, "words" | "cadres">,
  me: CadreSpeaking,
  words: string,
): Promise<Invited | undefined> {
  const asked = { permission: "invite", words, question: phrase("link-invite-whom") } as const;
  const day = dayOf(await talk.now());
  const code = await whichMember(
    talk,
    services,
    { me: me.cadre, asked: { ...asked, label: "link-invite-person" } },
    day,
  );
  if (code === undefined) return undefined;
  const today = dayOf(await talk.now());
  return talk.call(async () => {
    const person = await inCharge(services.cadres, me.cadre, { permission: "invite", cadre: code }, today);
    if (!person) throw refuse("not-allowed");
    const { name, unit, unitName } = person;
    return { code, name, unit, unitName };
  });
}

/** Gives a new code; the old one stops working. */
export async function renewFor(
  talk: Talk,
  services: Pick<Services, "words" | "invitations">,
  me: CadreSpeaking,
  person: Invited,
): Promise<void> {
  const at = await talk.now();
  const { code, links } = await talk.call(async (key) => {
    const { renew } = services.invitations;
    const code = await renew("invitation", { cadre: person.code, by: me.cadre.code }, key, new Date(at));
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
