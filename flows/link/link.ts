import type { Flow } from "../../src/chat/dialog/flow.ts";
import type { Speaker } from "../../src/chat/dialog/speaker.ts";
import type { Services } from "../../src/chat/services.ts";
import { startLine } from "../../src/command-lines/own-lines.ts";
import { tellOfAppToConfirm } from "../../src/jobs/letters/app-letters.ts";
import { tellOfEndedMark } from "../../src/jobs/letters/ended-mark.ts";
import type { Address } from "../../src/records/people/address.ts";
import { CONSENT_VERSION } from "../../src/rules/access/consent-version.ts";
import { findCode, isBareCode } from "../../src/rules/access/invitation-code.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { momentWords } from "../../src/words/full-date.ts";
import { openDrafts } from "../form/drafts.ts";
import { offerDrafts } from "../form/offer-drafts.ts";
import { askConsent } from "./consent.ts";
import { appName, tellOfNewApp } from "./notice.ts";

/** `/start [CODE]`: a stranger becomes a person whom the bot knows; consent comes first. */
export const link: Flow<
  | "words"
  | "cadres"
  | "forms"
  | "works"
  | "unitPapers"
  | "linking"
  | "addresses"
  | "renewals"
  | "policies"
  | "post"
  | "abilitiesAt"
  | "confirmations"
  | "noticeAddresses"
  | "notices"
> = {
  name: "link",
  version: 3,
  commands: [startLine.command],
  quick: true,
  where: ["private"],
  permission: "link",
  takesEdits: true,
  reads: {
    perhaps: (text) => (isBareCode(text) ? text.trim() : undefined),
    // The first code of a message only, so that guessing waits as with codes sent alone. One without a digit may be a sentence.
    passedOn: (text) => (/\d/.test(text) ? findCode(text) : undefined),
  },
  async run(talk, me, services) {
    const came = await talk.now();
    const met = await talk.call((key) => meet(services, me, { said: talk.args, key }, came));
    if (met.kind === "how") return talk.say("link-start");
    const { name, position, unit } = met;
    if (met.kind === "linked") return talk.say("link-already", { name });
    await talk.say("link-greeting", { name, position, unit });
    const consent = met.asksConsent ? await askConsent(talk, CONSENT_VERSION) : null;
    if (consent === "shared") return talk.say("link-shared", { name });
    if (consent === "no") return talk.say(met.code ? "link-declined" : "link-declined-anew");
    const at = await talk.now();
    const { remindedAt, drafts, closed, asked } = await talk.call(async (key) => {
      const { cadre, code } = met;
      const agreed = { address: me.sender, cadre, code, consent, at: new Date(at), key };
      const { others, endsMark } = await services.linking.finish(agreed);
      const closed = await services.renewals.closed(me.sender, at);
      const told = { key, refusableUntil: typeof closed === "object" ? closed.until : undefined };
      for (const other of others) await tellOfNewApp(services, other, me.sender, told);
      const asked = closed === "until-confirmed" && code ? await askAbove(services, code, at) : "";
      if (endsMark) await tellOfEndedMark(services, { cadre, key }, at);
      return { ...(await whatWaits(services, cadre, me.sender, at)), closed, asked };
    });
    await talk.say(met.code ? "link-done" : "link-done-again");
    if (met.code) {
      await talk.say("link-hint-member");
      const { groups } = services.abilitiesAt(me.address);
      if (met.head) await talk.say(groups ? "link-hint-secretary" : "link-hint-secretary-no-groups");
      if (remindedAt) await talk.say("link-reminders-stay", { app: remindedAt });
    }
    if (closed === "until-confirmed")
      return asked
        ? talk.say("link-unconfirmed-at-first", { heads: asked })
        : talk.say("link-unconfirmed-nobody");
    if (closed) return talk.say("link-closed-at-first", momentWords(closed.until));
    await offerDrafts(talk, drafts);
  },
};

/** @returns the names of the heads who were asked whose app it is */
async function askAbove(
  services: Parameters<typeof tellOfAppToConfirm>[0],
  code: string,
  at: number,
): Promise<string> {
  const app = await services.confirmations.of(code);
  const heads = app ? await tellOfAppToConfirm(services, app, at) : [];
  return heads.join(", ");
}

/** Tells a person on a newly linked app which other app gets the reminders, and which papers were begun elsewhere. */
async function whatWaits(
  services: Pick<Services, "words" | "cadres" | "forms" | "works" | "unitPapers" | "addresses" | "policies">,
  code: string,
  here: Address,
  at: number,
) {
  const reminded = (await services.addresses.list(code)).find((app) => app.notices);
  const person = await services.cadres.person(code, dayOf(at));
  return {
    remindedAt: reminded && reminded.address !== here ? appName(services, reminded.channel) : null,
    drafts: person ? await openDrafts(services, person, at) : [],
  };
}

/** Only what the dialog needs, because a stranger's chat must store nothing else about the person. */
async function meet(
  services: Pick<Services, "words" | "linking">,
  me: Speaker,
  { said, key }: { said: string; key: string },
  at: number,
) {
  const met = await services.linking.meet(me.sender, { said, version: CONSENT_VERSION, key }, new Date(at));
  if (met.kind === "how") return met;
  const { code: cadre, name, unitName: unit, positions, head } = met.person;
  const position = positions.join(", ") || services.words.label("link-position-none");
  const person = { cadre, name, position, unit, head };
  return met.kind === "linked"
    ? { kind: met.kind, ...person }
    : { kind: met.kind, ...person, code: met.code, asksConsent: met.asksConsent };
}
