import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedEntries, DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { bareDeedText, deedText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { reasonIfLocked } from "../reading/settle-day.ts";
import { type SaidOnce, saidFor } from "../said-once.ts";
import type { DeedShape } from "../shape.ts";
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
  const entry = await talk.call(async (key) => (await entryOf(services, member, { said, key })) ?? null);
  if (!entry)
    throw refuse("hours-others-no-such", {
      name: member.name,
      what: deedText(services.words, saidFor({ ...said, note: "" }), today),
      example,
    });
  const parts = [entry];
  const reason = await reasonIfLocked(talk, services, { me, cadre: member, parts, shape }, today);
  const undone = await talk.call(async (key) => {
    await mustBeInCharge(services, me, { members: [member], reason }, today);
    const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
    const entries: DeedEntries = [entry];
    const { kind, week } = await services.deeds.undo(entries, change);
    if (kind !== "done") return false;
    const changes = [{ member, entries, week }];
    await tellMembers(services, { by: me, said: "hours-told-undone", changes }, at);
    return true;
  });
  if (!undone) throw refuse("hours-gone");
  const what = bareDeedText(services.words, [entry], today);
  await talk.say("hours-others-undone", { what, count: "1", names: namesOf([member]) });
}

/** The newest entry of a member that is as much of the same on that day. */
async function entryOf(
  { deeds }: Pick<Services, "deeds">,
  member: Cadre,
  { said, key }: { said: SaidOnce; key: string },
): Promise<DeedEntry | undefined> {
  const { duty, amount, day, kind, place } = saidFor(said).at(-1) ?? saidFor(said)[0];
  const entries = await deeds.entries(member.code, [periodOf("week", day).id], key);
  return entries.find(
    (entry) =>
      entry.duty === duty &&
      entry.day === day &&
      entry.amount === amount &&
      (kind === "hours" || entry.kind === kind) &&
      (place === undefined || entry.place === place),
  );
}
