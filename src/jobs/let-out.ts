import type { Services } from "../chat/services.ts";
import type { PlannedNotice } from "../records/notices/planned-notices.ts";
import { parsePeriod } from "../rules/calendar/periods.ts";
import { dayOf, momentAt } from "../rules/calendar/time.ts";
import type { Policy } from "../rules/duties/policy.ts";
import { isQuiet, type QuietHours, quietHoursAt } from "../rules/reminders/spread.ts";
import { grouped } from "./grouped.ts";
import { isStale, type JobRun, jobRunId } from "./job-run.ts";
import { reminderOf } from "./job-table.ts";
import { deliver } from "./letter.ts";
import { reminderLetters } from "./reminder.ts";

/** About as long as until the next look at the clock: so much is let out at a time, and no more while that waits. */
const AHEAD_MS = 20_000;

/**
 * Lets out the planned reminders whose turn has come. Each is written now, so that who has done it meanwhile, paused or left
 * hears nothing; and only as many as their platform will take soon, so that one that rests keeps nobody's answer waiting.
 * Nothing is let out at night. Killed anywhere and run again, it goes on: a notice is said once by its name.
 */
export async function letOut(services: Services, now: number): Promise<void> {
  const due = await services.plannedNotices.due(now);
  if (due.length === 0) return;
  const awake = await thoseAwake(services, due, now);
  for (const channel of new Set(awake.map((planned) => planned.channel))) {
    const waiting = awake.filter((planned) => planned.channel === channel);
    let room = await roomOf(services, channel);
    while (room > 0 && waiting.length > 0) room -= await letOutSome(services, waiting.splice(0, room), now);
  }
}

/** How many notices a platform will take soon. */
async function roomOf({ slowPlatforms }: Services, channel: string): Promise<number> {
  const noticesAMinute = slowPlatforms.noticesAMinute(channel);
  if (noticesAMinute === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.ceil((noticesAMinute * AHEAD_MS) / 60_000) - (await slowPlatforms.waiting(channel));
}

type Awake = PlannedNotice & { night: QuietHours };

/** Those for whom it is day by their unit's policy. */
async function thoseAwake(
  { policies }: Services,
  due: readonly PlannedNotice[],
  now: number,
): Promise<Awake[]> {
  const known = new Map<string, Policy>();
  const awake: Awake[] = [];
  for (const planned of due) {
    const policy = known.get(planned.unit) ?? (await policies.of(planned.unit, dayOf(now)));
    known.set(planned.unit, policy);
    if (!isQuiet(now, policy.reminders))
      awake.push({ ...planned, night: quietHoursAt(now, policy.reminders) });
  }
  return awake;
}

/** @returns how many went into an outbox */
async function letOutSome(services: Services, lot: readonly Awake[], now: number): Promise<number> {
  const settings = await services.reminderSettings.all();
  const settled = await services.notices.settled(lot.map(({ _id }) => _id));
  let sent = 0;
  for (const planned of grouped(lot, (each) => jobRunId(jobRunOf(each))).values()) {
    const [first] = planned;
    if (!first) continue;
    const jobRun = jobRunOf(first);
    const reminder = reminderOf(jobRun.job);
    const cadres = new Map(
      planned
        .filter(({ plannedAt }) => !isStale(jobRun, dayOf(plannedAt.getTime()), dayOf(now)))
        // Who has chosen a later hour meanwhile is reminded then.
        .filter(({ cadre }) => momentAt(dayOf(now), settings.get(cadre)?.hour ?? "00:00") <= now)
        .map((each) => [each.cadre, each]),
    );
    const told = new Set(planned.filter(({ _id }) => settled.has(_id)).map(({ _id }) => _id));
    if (reminder && cadres.size > 0) {
      const cohort = { cadres: new Set(cadres.keys()) };
      for await (const letters of reminderLetters(
        services,
        { reminder, jobRun, cohort, again: false },
        now,
      )) {
        const wanted = letters
          .filter(({ needless }) => !needless)
          .map((letter) => ({ ...letter, night: cadres.get(letter.recipient)?.night }));
        sent += await deliver(services, jobRunId(jobRun), wanted, now);
        for (const { recipient } of wanted) told.add(`${jobRunId(jobRun)}:${recipient}`);
      }
    }
    const spared = planned.map(({ _id }) => _id).filter((id) => !told.has(id));
    await services.plannedNotices.settle([...told], "let-out");
    await services.plannedNotices.settle(spared, "spared");
  }
  return sent;
}

export function jobRunOf({ job, call, period: id }: PlannedNotice): JobRun {
  const period = parsePeriod(id);
  if (!period) throw new RangeError(`not a period: ${id}`);
  return { job, period, call };
}
