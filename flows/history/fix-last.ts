import type { Talk } from "../../src/chat/dialog/talk.ts";
import type { Declared } from "../../src/records/deeds/declared.ts";
import { type DeedEntries, whatOf } from "../../src/records/deeds/deed-entry.ts";
import { amountsOf } from "../../src/records/deeds/entries-by-deed.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { deedKind } from "../../src/rules/duties/deed-kinds.ts";
import { noteOfKind, readChange, type SaidChange } from "../../src/rules/reading/deeds/said-change.ts";
import { correctOwn } from "../deeds/correct-own.ts";
import { fixEntry } from "./fix.ts";
import type { EntryServices } from "./which.ts";

/** Longer ago, “à nhầm” hardly means what was logged then. */
const LATELY_MS = 60 * 60_000;

/** Corrects the deed that the person logged last, by what was said to be meant; where that does not fit it, they are asked which. */
export async function fixLast(talk: Talk, services: EntryServices, me: Cadre, said: string): Promise<void> {
  const now = await talk.now();
  const today = dayOf(now);
  const change = readChange(said, { today, now });
  const targets = await talk.call(async (key) => (await lastOf(services, me, { now, key }, today)) ?? null);
  const declared = targets && change && changed(targets, change);
  if (!declared) return fixEntry(talk, services, me);
  await correctOwn(talk, services, { me, correction: { targets, declared, said: "history-fixed" } }, today);
}

/** @param key of the change that looks: what this very message corrected before a crash is as it was */
async function lastOf(
  { deeds }: Pick<EntryServices, "deeds">,
  me: Cadre,
  { now, key }: { now: number; key: string },
  today: Day,
): Promise<DeedEntries | undefined> {
  const recent = await deeds.recent(me.code, today, key);
  const [last] = recent
    .filter(({ by, at }) => by === me.code && now - at < LATELY_MS)
    .toSorted((a, b) => b.at - a.at);
  return last && [last, ...recent.filter((entry) => entry.deed === last.deed && entry.key !== last.key)];
}

/** The deed as it is meant; undefined where the change is of nothing that it has. */
function changed(targets: DeedEntries, { kind, hours, times, day }: SaidChange): Declared | undefined {
  const [entry] = targets;
  const before = whatOf(entry);
  const amounts = { ...amountsOf(targets) };
  // Of what was not done there is another day, and no number.
  if (before.state && (kind || hours || times !== undefined)) return undefined;
  if (kind && amounts[deedKind(kind).duty] === undefined) return undefined;
  if (hours) {
    if (amounts.D1 === undefined) return undefined;
    amounts.D1 = hours.minutes;
  }
  if (times !== undefined) {
    const counted = targets.find(({ duty }) => duty !== "D1");
    if (counted) amounts[counted.duty] = times;
    else if (targets.length === 1) amounts.D1 = times * 60;
  }
  const clock = hours ? hours.clock : entry.clock;
  const note = kind ? noteOfKind(entry.note, kind) : entry.note;
  return {
    ...before,
    ...(kind ? { kind } : {}),
    amounts,
    day: day ?? entry.day,
    note,
    ...(clock ? { clock } : {}),
  };
}
