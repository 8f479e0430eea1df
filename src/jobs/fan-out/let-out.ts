import type { Services } from "../../chat/services.ts";
import type { PlannedNotice } from "../../records/notices/planned-notices.ts";
import { parsePeriod } from "../../rules/calendar/periods.ts";
import { dayOf, momentAt } from "../../rules/calendar/time.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { isQuiet } from "../../rules/reminders/quiet-hours.ts";
import { type JobRun, jobRunId } from "../job-run.ts";
import { isJobName } from "../job-table.ts";
import { deliver } from "../letters/letter.ts";
import { personLetters } from "../letters/letters.ts";
import { isStale } from "../worker/due.ts";
import { grouped } from "./grouped.ts";

/** About the time until the next tick. This much is let out at once, and no more while it waits. */
const AHEAD_MS = 20_000;

/**
 * Lets out planned reminders whose turn has come. Each is written now, so that people who have meanwhile done it,
 * paused or left get nothing. Only as many go as their platform will take soon, so that a resting platform delays no
 * answers. Nothing goes out in quiet hours. Killed and run again, it continues, since a notice goes out once per name.
 */
export async function letOut(services: Services, now: number): Promise<void> {
  const due = await services.plannedNotices.due(now);
  if (due.length === 0) return;
  const awake = await thoseAwake(services, due, now);
  for (const channel of new Set(awake.map((planned) => planned.channel))) {
    const here = awake.filter((planned) => planned.channel === channel);
    const people = [...grouped(here, ({ cadre }) => cadre).values()];
    let room = await roomOf(services, channel);
    while (room > 0 && people.length > 0)
      room -= await letOutSome(services, people.splice(0, room).flat(), now);
  }
}

/** How many notices a platform can take soon. */
async function roomOf({ slowPlatforms }: Services, channel: string): Promise<number> {
  const noticesAMinute = slowPlatforms.noticesAMinute(channel);
  if (noticesAMinute === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.ceil((noticesAMinute * AHEAD_MS) / 60_000) - (await slowPlatforms.waiting(channel));
}

/** Those outside the quiet hours of the unit at whose times they hear it. */
async function thoseAwake({ policies }: Services, due: readonly PlannedNotice[], now: number) {
  const known = new Map<string, Policy>();
  const awake: PlannedNotice[] = [];
  for (const planned of due) {
    const policy = known.get(planned.unit) ?? (await policies.of(planned.unit, dayOf(now)));
    known.set(planned.unit, policy);
    if (!isQuiet(now, policy.reminders)) awake.push(planned);
  }
  return awake;
}

/** @returns how many letters went into an outbox */
async function letOutSome(services: Services, lot: readonly PlannedNotice[], now: number): Promise<number> {
  const settings = await services.reminderSettings.all();
  const told = await services.notices.settled(lot.map(({ _id }) => _id));
  const open = lot
    .filter((planned) => !isPast(planned, now))
    // Anyone who has meanwhile chosen a later hour is reminded then.
    .filter(({ cadre }) => momentAt(dayOf(now), settings.get(cadre)?.hour ?? "00:00") <= now);
  const wanted = new Set(open.map(({ _id }) => _id));
  const runs = new Map(open.map(jobRunOf).map((run) => [jobRunId(run), run]));
  const cadres = new Set(open.map(({ cadre }) => cadre));
  let sent = 0;
  if (cadres.size > 0) {
    const asked = { runs: [...runs.values()], cohort: { cadres } };
    for await (const letters of personLetters(services, asked, now)) {
      for (const letter of letters) {
        const parts = letter.parts.filter(({ id, needless }) => wanted.has(id) && !needless);
        if (parts.length === 0) continue;
        await deliver(services, [{ ...letter, parts }], now);
        for (const { id } of parts) told.add(id);
        sent += 1;
      }
    }
  }
  const spared = lot.map(({ _id }) => _id).filter((id) => !told.has(id));
  await services.plannedNotices.settle([...told], "let-out");
  await services.plannedNotices.settle(spared, "spared");
  return sent;
}

/** It makes no sense any more to the one who would hear it. */
export function isPast(planned: PlannedNotice, now: number): boolean {
  return isStale(jobRunOf(planned), dayOf(planned.plannedAt.getTime()), dayOf(now));
}

export function jobRunOf({ job, call, period: id }: PlannedNotice): JobRun {
  const period = parsePeriod(id);
  if (!period || !isJobName(job)) throw new RangeError(`not an run: ${job}:${id}`);
  return { job, period, call };
}
