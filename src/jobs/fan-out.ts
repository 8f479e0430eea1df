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
import { sendJobRun } from "./run-job.ts";

type Planned = Pick<ReminderLetter, "recipient" | "unit" | "head" | "owed">;

/**
 * As `sendJobRun`, but whoever is reminded on a platform that takes notices slowly gets a place in the morning instead, the
 * most urgent first. Killed and run again, it plans the rest; who has a place keeps it. Digests go out at once.
 */
export async function planJobRun(
  services: Services,
  { jobRun, cohort, policy: { reminders } }: { jobRun: JobRun; cohort: Cohort; policy: Policy },
  now: number,
): Promise<void> {
  const reminder = reminderOf(jobRun.job);
  if (!reminder) {
    await sendJobRun(services, jobRun, cohort, now);
    return;
  }
  const slow: (Planned & { channel: string })[] = [];
  for await (const lot of reminderLetters(services, { reminder, jobRun, cohort, again: false }, now)) {
    const quick: ReminderLetter[] = [];
    for (const letter of lot) {
      const { channel } = readAddress(letter.to);
      if (services.slowPlatforms.noticesAMinute(channel) === undefined) quick.push(letter);
      else slow.push({ ...withoutWords(letter), channel });
    }
    await deliver(services, jobRunId(jobRun), quick, now);
  }
  for (const [channel, cadres] of grouped(slow, (each) => each.channel)) {
    const noticesAMinute = services.slowPlatforms.noticesAMinute(channel) ?? Number.POSITIVE_INFINITY;
    const { dueAt, until } = spread(cadres.length, reminders, noticesAMinute, now);
    const window = until === undefined ? {} : { until: new Date(until) };
    const plan = { ...planOf(jobRun), ...window, channel, plannedAt: new Date(now) };
    await services.plannedNotices.add(
      cadres.toSorted(byUrgency).map(({ recipient, unit }, place) => ({
        ...plan,
        _id: `${jobRunId(jobRun)}:${recipient}`,
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
