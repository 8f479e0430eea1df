import type { Services } from "../../chat/services.ts";
import { invitationLine } from "../../command-lines/unit-lines.ts";
import type { AppToConfirm } from "../../records/linking/confirmations.ts";
import { claimed, mayConfirm } from "../../records/linking/who-confirms.ts";
import { headsToTell } from "../../records/notices/heads-to-tell.ts";
import { readAddress } from "../../records/people/address.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { buttons } from "./letter.ts";
import { tellCadre } from "./tell-cadre.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "confirmations" | "noticeAddresses" | "policies" | "notices" | "post"
>;

/**
 * Asks the heads who can say whose app it is, once each, with buttons.
 * @returns the names of those who know of it
 */
export async function tellOfAppToConfirm(services: Parts, app: AppToConfirm, at: number): Promise<string[]> {
  const { words, cadres, confirmations } = services;
  const today = dayOf(at);
  const where = await claimed(cadres, app, today);
  if (!where) return [];
  const { person, renewer, decidedIn } = where;
  const about = new Set([person.code, ...(renewer ? [renewer.code] : [])]);
  const heads = (await headsToTell(services, decidedIn.unit, { about }, today)).filter(({ head }) =>
    mayConfirm(head, app, where),
  );
  const untold = heads.filter(({ head }) => !app.told.includes(head.code));
  const { channel } = readAddress(app.address);
  const said = { name: person.name, unit: person.unitName, app: words.text("link-app", { channel }) };
  const text = renewer
    ? words.text("link-confirm-ask", { ...said, by: renewer.name })
    : words.text("link-confirm-ask-unknown", said);
  for (const { head, to } of untold) {
    const choices = buttons(words, [
      { label: "link-confirm-button-yes", command: invitationLine.confirm(app._id), says: "yes" },
      { label: "link-confirm-button-no", command: invitationLine.deny(app._id), says: "no" },
    ]);
    await tellCadre(
      services,
      head,
      { to, id: `app:${app._id}:${head.code}`, message: { text, choices } },
      at,
    );
  }
  if (untold.length > 0)
    await confirmations.noteTold(
      app._id,
      untold.map(({ head }) => head.code),
    );
  return heads.map(({ head: { name } }) => name);
}

/** For the worker's look at the clock: whoever comes to be in charge hears what waits, too. */
export async function tellOfOpenApps(services: Parts, at: number): Promise<void> {
  for (const app of await services.confirmations.open(new Date(at)))
    await tellOfAppToConfirm(services, app, at);
}
