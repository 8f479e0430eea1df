import type { Flow } from "../../src/chat/dialog/flow.ts";
import { type CadreSpeaking, cadreOf } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Services } from "../../src/chat/services.ts";
import { invitationLine } from "../../src/command-lines/unit-lines.ts";
import type { TellingNeeds } from "../../src/jobs/letters/tell-cadre.ts";
import { writeInvitations } from "../../src/papers/roster/invitations.ts";
import type { Invitation } from "../../src/records/linking/invitations.ts";
import { phrase } from "../../src/words/words.ts";
import { ownSeat } from "../own-seat.ts";
import { handOver } from "../way-for-files.ts";
import { confirmApp } from "./confirm-app.ts";
import { lineOf } from "./line.ts";
import { renewFor, revokeFor, whoIsMeant } from "./person.ts";

/** Up to this many invitations are sent as texts to pass on; more come as a file. */
const AS_TEXT = 5;

/** `/moi`: invitations of all who are not linked yet; with a name: that person's, to renew or to revoke. */
export const invitations: Flow<
  "words" | "abilitiesAt" | "cadres" | "files" | "invitations" | "confirmations" | "post" | TellingNeeds
> = {
  name: "invitations",
  version: 5,
  written: "mời",
  commands: [invitationLine.command],
  menu: "command-invitations-menu",
  helpPage: "people",
  help: [{ line: invitationLine.all(), about: "command-invitations-help" }],
  quick: true,
  where: ["private"],
  permission: "invite",
  async run(talk, speaker, services) {
    const me = cadreOf(speaker);
    const { does, query } = invitationLine.read(talk.args);
    if (!query) return showAll(talk, services, me);
    if (does === "confirm") return confirmApp(talk, services, me, { code: query, is: "confirmed" });
    if (does === "deny") return confirmApp(talk, services, me, { code: query, is: "refused" });
    const person = await whoIsMeant(talk, services, me, query);
    if (!person) return talk.say("link-invite-not-found", { query });
    if (does === "renew") return renewFor(talk, services, me, person);
    if (does === "revoke") return revokeFor(talk, services, person);
    const at = await talk.now();
    const waiting = await talk.call(() => unlinked(services, person.unit, at));
    const own = waiting.find((row) => row.cadre === person.code);
    const renew = { label: phrase("link-invite-button-renew"), command: invitationLine.renew(person.code) };
    const revoke = {
      label: phrase("link-invite-button-revoke"),
      command: invitationLine.revoke(person.code),
    };
    if (own) await talk.tell(lineOf(services, own));
    else await talk.say("link-invite-linked", { name: person.name, unit: person.unitName });
    await talk.offer(own ? [renew, revoke] : [renew]);
  },
};

async function showAll(
  talk: Talk,
  services: Pick<Services, "words" | "abilitiesAt" | "cadres" | "files" | "invitations" | "post">,
  me: CadreSpeaking,
): Promise<void> {
  const at = await talk.now();
  const { unit } = await ownSeat(talk, services, me.cadre, "invite");
  const all = () => services.invitations.forUnlinked(unit, { below: true }, new Date(at));
  const { count, few } = await talk.call(async () => {
    const rows = await all();
    return { count: rows.length, few: rows.length <= AS_TEXT ? rows : [] };
  });
  if (count === 0) return talk.say("link-invite-nobody");
  await talk.say("link-invite-count", { count: String(count) });
  for (const row of few) await talk.tell(lineOf(services, row));
  if (count <= AS_TEXT) return;
  const isSent = await handOver(talk, services, me, {
    write: async () => ({
      name: services.words.text("link-invite-file-name", { unit }),
      bytes: await writeInvitations(services.words, await all()),
      caption: phrase("link-invite-file"),
    }),
  });
  if (!isSent) await talk.say("link-invite-no-file");
}

async function unlinked(
  services: Pick<Services, "invitations">,
  unit: string,
  at: number,
): Promise<Invitation[]> {
  return services.invitations.forUnlinked(unit, { below: false }, new Date(at));
}
