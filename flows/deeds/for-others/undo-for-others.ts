import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import type { DeedChange } from "../../../src/records/deeds/declared.ts";
import type { Changed } from "../../../src/records/deeds/deed-changes.ts";
import type { DeedEntries } from "../../../src/records/deeds/deed-entry.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import { membersInReach } from "../../../src/records/people/reach.ts";
import { type Day, dayOf } from "../../../src/rules/calendar/time.ts";
import { bareDeedText } from "../../../src/words/deed-text.ts";
import { refuse } from "../../../src/words/refusal.ts";
import { reasonIfLocked } from "../reading/settle-day.ts";
import type { DeedShape } from "../shape.ts";
import { inTheirCharge } from "./in-charge.ts";
import type { ForOthers } from "./line-for-member.ts";
import { namesOf } from "./log-for-many.ts";
import { type Told, tellMembers } from "./tell-member.ts";

/** The undo button below what a head logged for others: `giotinhnguyen bo <day> <batch>`. */
export async function undoForOthers(
  talk: Talk,
  services: ForOthers,
  { me, day, batch, shape }: { me: Cadre; day?: Day; batch?: string; shape: DeedShape },
): Promise<void> {
  const at = await talk.now();
  const today = dayOf(at);
  if (!day || !batch) throw refuse("hours-gone");
  const found = await talk.call(async () => {
    const members = await membersInReach(services.cadres, me, "log-for-others", today);
    const byCode = new Map(members.map((member) => [member.code, member]));
    const entries = await services.deeds.findBatch([...byCode.keys()], batch, day);
    return [...byCode.values()].flatMap((member) => {
      const [first, ...more] = entries.filter(({ cadre, by }) => cadre === member.code && by === me.code);
      const deed: DeedEntries | undefined = first && [first, ...more];
      return deed ? [{ member, entries: deed }] : [];
    });
  });
  const [first] = found;
  // What was taken back is found, too: this never was the head's.
  if (!first) throw refuse("hours-not-yours");
  const reason = await reasonIfLocked(
    talk,
    services,
    { me, cadre: first.member, parts: first.entries, shape },
    today,
  );
  const undone = await talk.call(async (key) => {
    const members = found.map(({ member }) => member);
    const theirs = await inTheirCharge(services, me, { members, reason }, today);
    if (theirs.length === 0) throw refuse("not-allowed");
    const done: Told[] = [];
    for (const { member, entries } of found.filter(({ member }) => theirs.includes(member))) {
      const change = { key: `${key}:${member.code}`, by: me.code, source: talk.message, at, reason };
      const undone = await undoWhatCounts(services, entries, change);
      if (undone.kind === "done") done.push({ member, entries: undone.entries, week: undone.week });
    }
    await tellMembers(services, { by: me, said: "hours-told-undone", changes: done }, at);
    const corrected = await services.deeds.whoCorrected(found.flatMap(({ entries }) => entries));
    const kept = theirs.filter(({ code }) => corrected.includes(code));
    return { done: done.map(({ member }) => member), kept };
  });
  if (undone.done.length === 0) throw refuse("hours-gone");
  await talk.say("hours-others-undone", {
    what: bareDeedText(services.words, first.entries, today),
    count: String(undone.done.length),
    names: namesOf(undone.done),
  });
  if (undone.kept.length > 0) await talk.say("hours-others-kept", { names: namesOf(undone.kept) });
}

/** Takes back a deed, or what is left of it where the member has taken back a part. */
async function undoWhatCounts(
  { deeds }: Pick<Services, "deeds">,
  entries: DeedEntries,
  change: DeedChange,
): Promise<Changed> {
  const undone = await deeds.undo(entries, change);
  const [first, ...more] = undone.kind === "gone" ? await deeds.ofDeed(entries[0]) : [];
  return first ? deeds.undo([first, ...more], change) : undone;
}
