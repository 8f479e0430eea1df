import type { Services } from "../../chat/services.ts";
import type { NoticeMessage } from "../../records/notices/notices-model.ts";
import type { Address } from "../../records/people/address.ts";
import type { Cadre } from "../../records/people/cadre.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { deliver } from "./letter.ts";

/**
 * Tells a cadre what somebody else did, outside the quiet hours of the cadre's unit. It is no reminder, so it takes nothing
 * of the message budget. The same id is told once.
 */
export async function tellCadre(
  services: Pick<Services, "policies" | "notices" | "post">,
  cadre: Cadre,
  { to, id, message }: { to: Address; id: string; message: NoticeMessage },
  at: number,
): Promise<void> {
  const { reminders } = await services.policies.of(cadre.unit, dayOf(at));
  const parts = [{ id, messages: [message] }];
  await deliver(services, [{ to, name: cadre.name, parts, night: quietHoursAt(at, reminders) }], at);
}
