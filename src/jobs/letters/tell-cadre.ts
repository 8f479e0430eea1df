import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import { toBeTold } from "../../records/notices/to-be-told.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { policyAtHome } from "../who-hears.ts";
import { type Button, buttons, deliver } from "./letter.ts";

/** What telling one person in private needs beside the words. */
export type TellingNeeds = "policies" | "noticeAddresses" | "notices" | "post";

/** What is said, with buttons that type commands, if there are any. */
export interface Told {
  /** The same id is told once. */
  id: string;
  text: string;
  buttons?: readonly Button[];
}

/** Tells somebody in private what somebody else did, as {@link tellCadre}. @returns whether they can be told */
export async function tellInPrivate(
  services: Pick<Services, "words" | TellingNeeds>,
  person: Cadre,
  { id, text, buttons: shown = [] }: Told,
  at: number,
): Promise<boolean> {
  const [found] = await toBeTold(services, [person], dayOf(at));
  if (!found) return false;
  const message = shown.length > 0 ? { text, choices: buttons(services.words, shown) } : { text };
  await tellCadre(services, person, { to: found.to, id, message }, at);
  return true;
}

/**
 * Tells a cadre what somebody else did, outside the quiet hours of the unit at whose times they hear what jobs say. It is no reminder, so it takes nothing
 * of the message budget. The same id is told once.
 */
export async function tellCadre(
  services: Pick<Services, "policies" | "notices" | "post">,
  cadre: Cadre,
  { to, id, message }: { to: Address; id: string; message: NoticeMessage },
  at: number,
): Promise<void> {
  const { reminders } = await policyAtHome(cadre, (unit) => services.policies.of(unit, dayOf(at)));
  const parts = [{ id, messages: [message] }];
  await deliver(services, [{ to, name: cadre.name, parts, night: quietHoursAt(at, reminders) }], at);
}
