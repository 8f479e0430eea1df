import type { Services } from "../../chat/services.ts";
import { mayReceive } from "../../records/notices/may-receive.ts";
import { inChargeOfUnit } from "../../records/people/in-charge.ts";
import { dayOf } from "../../rules/calendar/time.ts";
import { quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import { deliver } from "./letter.ts";

/**
 * Tells the bound groups of a unit, or of the one into which it has gone, something that names nobody, once each. A group whose binder
 * has lost the office hears nothing until somebody in office binds it anew.
 * @param id the group's address is added
 */
export async function tellGroups(
  services: Pick<Services, "words" | "cadres" | "groups" | "policies" | "notices" | "post">,
  { unit: known, id, text }: { unit: string; id: string; text: string },
  at: number,
): Promise<void> {
  const today = dayOf(at);
  const unit = await services.cadres.heirOf(known, today);
  const place = await services.cadres.unit(unit, today);
  if (!place) return;
  const night = quietHoursAt(at, (await services.policies.of(unit, today)).reminders);
  for (const { _id: to, boundAs = to, boundBy, reachable } of await services.groups.ofUnit(unit)) {
    const binder = await services.cadres.person(boundBy, today);
    const isTheirs = await inChargeOfUnit(services.cadres, binder, { permission: "bind-group", unit }, today);
    if (!reachable || !isTheirs || !mayReceive(place, to)) continue;
    const name = services.words.text("jobs-group", { unit: place.name });
    await deliver(
      services,
      [{ to, name, parts: [{ id: `${id}:${boundAs}`, messages: [{ text }] }], night }],
      at,
    );
  }
}
