import type { House } from "../src/chat/house.ts";
import type { Member } from "../src/chat/speaker.ts";
import type { Talk } from "../src/chat/talk.ts";
import type { Person } from "../src/records/person.ts";
import { refuse } from "../src/refusal.ts";
import { may } from "../src/rules/may.ts";
import { plain } from "../src/rules/plain.ts";
import { type Day, dayOf } from "../src/rules/time.ts";
import { phrase } from "../src/words/words.ts";
import { lineOf } from "./invitations-line.ts";

/** What of a person these dialogs need. */
type Invited = Pick<Person, "code" | "name" | "unit" | "unitName">;

/** `/moi Bích` shows, `/moi doi Bích` gives a new code, `/moi thuhoi Bích` takes the code back. */
export function readInvitationLine(args: string): { deed: "show" | "renew" | "revoke"; query: string } {
  const [first = "", ...rest] = args.split(/\s+/u);
  const verb = plain(first);
  if (verb === "doi") return { deed: "renew", query: rest.join(" ") };
  if (verb === "thuhoi") return { deed: "revoke", query: rest.join(" ") };
  if (verb === "thu" && plain(rest[0] ?? "") === "hoi")
    return { deed: "revoke", query: rest.slice(1).join(" ") };
  return { deed: "show", query: args };
}

/** The one person in the speaker's care whom the words mean; asks when they fit several. */
export async function whoIsMeant(
  talk: Talk,
  me: Member,
  house: House,
  query: string,
): Promise<Invited | undefined> {
  const day = dayOf(await talk.now());
  const found = await talk.call(async () => {
    const all = await house.people.search(query, me.cadre.unit, day);
    const named: Invited[] = [];
    for (const { code, name, unit, unitName } of all) {
      const above = await house.people.above(unit, day);
      if (may(me.cadre, "invite", { unit, above })) named.push({ code, name, unit, unitName });
    }
    return named;
  });
  if (found.length < 2) return found[0];
  const options = found.map(({ code, name, unitName }) => ({
    value: code,
    label: house.words.text("link-invite-person", { name, unit: unitName }),
  }));
  const code = await talk.pick(phrase("link-invite-whom"), options);
  const today = dayOf(await talk.now());
  await talk.call(() => mustBeInCharge(me, house, code, today));
  return found.find((person) => person.code === code);
}

/** The list may have waited for an answer while the speaker came to another unit. @throws Refusal */
async function mustBeInCharge(me: Member, house: House, code: string, today: Day): Promise<void> {
  const unit = (await house.people.person(code, today))?.unit;
  const above = unit ? await house.people.above(unit, today) : [];
  if (!unit || !may(me.cadre, "invite", { unit, above })) throw refuse("not-allowed");
}

/** A new code; the old one is good no more. */
export async function renewFor(talk: Talk, house: House, person: Invited): Promise<void> {
  const at = await talk.now();
  const { code, telegram } = await talk.call(async (key) => {
    const code = await house.invitations.renew("invitation", person.code, new Date(at), key);
    return { code, telegram: await house.invitations.telegramLink(code) };
  });
  await talk.say("link-invite-renewed");
  await talk.tell(lineOf({ name: person.name, unit: person.unitName, code, telegram }));
}

export async function revokeFor(talk: Talk, house: House, { code, name }: Invited): Promise<void> {
  const had = await talk.call(() => house.invitations.revoke(code));
  await talk.say(had ? "link-invite-revoked" : "link-invite-revoked-none", { name });
}
