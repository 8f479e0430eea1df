import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { bareDeedText, deedText, doneText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { reasonIfLocked } from "../reading/settle-day.ts";
import { type SaidOnce, saidFor } from "../said-once.ts";
import type { DeedShape } from "../shape.ts";
import { typedForMember } from "../typed-for-member.ts";
import { mustBeInCharge } from "./in-charge.ts";
import { type ForOthers, lineForMember } from "./line-for-member.ts";
import { namesOf } from "./log-for-many.ts";
import { tellMembers } from "./tell-member.ts";

/**
 * `/giotinhnguyen bo cho Bích 2 10/11`: a head takes back what a member did, also of a locked period, with a reason; the member
 * is told. It has to be an entry of just as much on just that day.
 */
export async function undoForOne(
  talk: Talk,
  services: ForOthers,
  { me, text, shape }: { me: Cadre; text: string; shape: DeedShape },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { member, said, example } = await lineForMember(talk, services, {
    me,
    text,
    shape,
    leadOf: shape.line.undoLead,
  });
  const parts = await talk.call(async (key) => (await partsOf(services, member, { said, key })) ?? null);
  if (!parts)
    throw refuse("hours-others-no-such", {
      name: member.name,
      what: deedText(services.words, saidFor({ ...said, note: "" }), today),
      example,
    });
  const reason = await reasonIfLocked(talk, services, { me, cadre: member, parts, shape }, today);
  const undone = await talk.call(async (key) => {
    await mustBeInCharge(services, me, { members: [member], reason }, today);
    const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
    const { kind, week } = await services.deeds.undo(parts, change);
    if (kind !== "done") return null;
    const changes = [{ member, entries: parts, week }];
    await tellMembers(services, { by: me, said: "hours-told-undone", changes }, at);
    return services.deeds.ofDeed(parts[0]);
  });
  if (!undone) throw refuse("hours-gone");
  const what = bareDeedText(services.words, parts, today);
  await talk.say("hours-others-undone", { what, count: "1", names: namesOf([member]) });
  for (const deed of undone)
    await talk.say("hours-others-undone-rest", {
      what: doneText(services.words, deed),
      take: typedForMember(services.words, { name: member.name, deed, wants: "take" }, today),
    });
}

/**
 * The newest entry of a member that is as much of the same on that day, with those of the same deed that were said as well: an
 * activity without its hours, or `28/11 2 giờ`.
 */
async function partsOf(
  { deeds }: Pick<Services, "deeds">,
  member: Cadre,
  { said, key }: { said: SaidOnce; key: string },
): Promise<DeedEntries | undefined> {
  const { duty, amount, day, kind, place } = saidFor(said).at(-1) ?? saidFor(said)[0];
  const entries = await deeds.entries(member.code, [periodOf("week", day).id], key);
  const found = entries.find(
    (entry) =>
      entry.duty === duty &&
      entry.day === day &&
      entry.amount === amount &&
      (kind === "hours" || entry.kind === kind) &&
      (place === undefined || entry.place === place),
  );
  const isSaidToo = (entry: DeedEntry) =>
    entry.deed === found?.deed && entry.key !== found.key && said.amounts[entry.duty] === entry.amount;
  return found && [found, ...entries.filter(isSaidToo)];
}
