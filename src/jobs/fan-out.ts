import type { Services } from "../chat/services.ts";
import type { PlannedNotice } from "../records/notices/planned-notices.ts";
import { readAddress } from "../records/people/address.ts";
import type { Policy } from "../rules/duties/policy.ts";
import { spread } from "../rules/reminders/spread.ts";
import { byUrgency } from "../rules/reminders/urgency.ts";
import { grouped } from "./grouped.ts";
import { type JobRun, jobRunId } from "./job-run.ts";
import { reminderOf } from "./job-table.ts";
import { deliver } from "./letter.ts";
import type { Cohort } from "./recipients.ts";
import { type ReminderLetter, reminderLetters } from "./reminder.ts";
import { runOccasion } from "./run-job.ts";

type Planned = Pick<ReminderLetter, "recipient" | "unit" | "head" | "owed">;

/**
 * As `runOccasion`, but whoever is reminded on a platform that takes notices slowly gets a place in the morning instead, the
 * most urgent first. Killed and run again, it plans the rest; who has a place keeps it. Digests go out at once.
 */
export async function planOccasion(
  services: Services,
  occasion: JobRun,
  cohort: Cohort,
  { reminders }: Policy,
  now: number,
): Promise<void> {
  const reminder = reminderOf(occasion.job);
  if (!reminder) {
    await runOccasion(services, occasion, cohort, now);
    return;
  }
  const slow: (Planned & { channel: string })[] = [];
  for await (const lot of reminderLetters(services, reminder, occasion, cohort, now, false)) {
    const quick: ReminderLetter[] = [];
    for (const letter of lot) {
      const { channel } = readAddress(letter.to);
      if (services.slowPlatforms.noticesAMinute(channel) === undefined) quick.push(letter);
      else slow.push({ ...withoutWords(letter), channel });
    }
    await deliver(services, jobRunId(occasion), quick, now);
  }
  for (const [channel, cadres] of grouped(slow, (each) => each.channel)) {
    const noticesAMinute = services.slowPlatforms.noticesAMinute(channel) ?? Number.POSITIVE_INFINITY;
    const { dueAt, until } = spread(cadres.length, now, reminders, noticesAMinute);
    const window = until === undefined ? {} : { until: new Date(until) };
    const plan = { ...planOf(occasion), ...window, channel, plannedAt: new Date(now) };
    await services.plannedNotices.add(
      cadres.toSorted(byUrgency).map(({ recipient, unit }, place) => ({
        ...plan,
        _id: `${jobRunId(occasion)}:${recipient}`,
        cadre: recipient,
        unit,
        dueAt: new Date(dueAt[place] ?? now),
      })),
    );
  }
}

/** What a letter says is written anew when its turn comes. */
function withoutWords({ recipient, unit, head, owed }: ReminderLetter): Planned {
  return { recipient, unit, head, owed };
}

function planOf({ job, period, call }: JobRun): Pick<PlannedNotice, "job" | "period" | "call"> {
  return { job, period: period.id, call };
}
