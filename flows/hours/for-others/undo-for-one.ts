import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import type { DeedEntry } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { periodOf } from "../../../src/rules/calendar/periods.ts";
import { dayOf } from "../../../src/rules/calendar/time.ts";
import { entryText } from "../../../src/words/deed-text.ts";
import { Refusal, refuse } from "../../../src/words/refusal.ts";
import { dateText, durationText } from "../../../src/words/spoken.ts";
import { readHours } from "../reading/read-hours.ts";
import { reasonIfLocked } from "../reading/settle-day.ts";
import { findMember } from "./find-member.ts";
import { mustBeInCharge } from "./in-charge.ts";
import { namesOf } from "./log-for-many.ts";
import { tellMembers } from "./tell-member.ts";

type Parts = Pick<
  Services,
  "words" | "cadres" | "deeds" | "policies" | "standings" | "noticeAddresses" | "notices" | "post"
>;

/**
 * `/giotinhnguyen bo cho Bích 2 10/11`: a head takes back hours of a member, also in a locked week, with a reason; the member
 * is told. It has to be an entry with just these hours on just that day.
 */
export async function undoForOne(talk: Talk, services: Parts, me: Cadre, text: string): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  const { member, line } = await findMember(talk, services, { me, text }, today);
  const read = readHours(line, hoursLine.undoLead(member.name), today, at);
  if ("no" in read) throw new Refusal(read.no);
  const { minutes, day } = read.value;
  const entry = await talk.call(async () => (await entryOf(services, member, { minutes, day })) ?? null);
  if (!entry)
    throw refuse("hours-others-no-such", {
      name: member.name,
      duration: durationText(services.words, minutes),
      date: dateText(day, today),
    });
  const reason = await reasonIfLocked(talk, services, { me, cadre: member, day }, today);
  const undone = await talk.call(async (key) => {
    await mustBeInCharge(services, me, { members: [member], reason }, today);
    const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
    const { kind, week } = await services.deeds.undo([entry], change);
    if (kind !== "done") return false;
    const changes = [{ member, entry, weekMinutes: week.D1 }];
    await tellMembers(services, { by: me, said: "hours-told-undone", changes }, at);
    return true;
  });
  if (!undone) throw refuse("hours-gone");
  const what = entryText(services.words, entry, today);
  await talk.say("hours-others-undone", { what, count: "1", names: namesOf([member]) });
}

/** The newest entry of a member with these hours on that day. */
async function entryOf(
  { deeds }: Pick<Services, "deeds">,
  member: Cadre,
  { minutes, day }: { minutes: number; day: string },
): Promise<DeedEntry | undefined> {
  const entries = await deeds.entries(member.code, [periodOf("week", day).id]);
  return entries.find((entry) => entry.duty === "D1" && entry.day === day && entry.amount === minutes);
}
