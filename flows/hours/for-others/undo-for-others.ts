import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersInReach } from "../../../src/records/people/reach.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { entryText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { reasonIfLocked } from "../reading/settle-day.ts";
import { inTheirCharge } from "./in-charge.ts";
import { namesOf } from "./log-for-many.ts";
import { type Told, tellMembers } from "./tell-member.ts";

/** The undo button below what a head logged for others: `giotinhnguyen bo <day> <batch>`. */
export async function undoForOthers(
  talk: Talk,
  services: Pick<
    Services,
    "words" | "cadres" | "deeds" | "policies" | "standings" | "noticeAddresses" | "notices" | "post"
  >,
  me: Cadre,
  { day, batch }: { day?: Day; batch?: string },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  if (!day || !batch) throw refuse("hours-gone");
  const found = await talk.call(async () => {
    const members = await membersInReach(services.cadres, me, "log-for-others", today);
    const byCode = new Map(members.map((member) => [member.code, member]));
    const entries = await services.deeds.findBatch([...byCode.keys()], batch, day);
    return entries.flatMap((entry) => {
      const member = byCode.get(entry.cadre);
      return member && entry.by === me.code ? [{ member, entry }] : [];
    });
  });
  const [first] = found;
  if (!first) throw refuse("hours-gone");
  const reason = await reasonIfLocked(talk, services, { me, cadre: first.member, day }, today);
  const undone = await talk.call(async (key) => {
    const members = found.map(({ member }) => member);
    const theirs = await inTheirCharge(services, me, { members, reason }, today);
    if (theirs.length === 0) throw refuse("not-allowed");
    const done: Told[] = [];
    for (const { member, entry } of found.filter(({ member }) => theirs.includes(member))) {
      const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
      const { kind, week } = await services.deeds.undo([entry], change);
      if (kind === "done") done.push({ member, entry, weekMinutes: week.D1 });
    }
    await tellMembers(services, { by: me, said: "hours-told-undone", changes: done }, at);
    return done.map(({ member }) => member);
  });
  if (undone.length === 0) throw refuse("hours-gone");
  await talk.say("hours-others-undone", {
    what: entryText(services.words, first.entry, today),
    count: String(undone.length),
    names: namesOf(undone),
  });
}
