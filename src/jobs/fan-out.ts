import type { House } from "../chat/house.ts";
import { readAddress } from "../records/address.ts";
import type { PlannedNotice } from "../records/planned-notices.ts";
import type { Policy } from "../rules/policy.ts";
import { spread } from "../rules/spread.ts";
import { byUrgency } from "../rules/urgency.ts";
import { grouped } from "./grouped.ts";
import { reminderOf } from "./job-table.ts";
import { deliver } from "./letter.ts";
import { type Occasion, occasionId } from "./occasion.ts";
import type { Cohort } from "./recipients.ts";
import { type ReminderLetter, reminderLetters } from "./reminder.ts";
import { runOccasion } from "./run-job.ts";

type Planned = Pick<ReminderLetter, "recipient" | "unit" | "head" | "owed">;

/**
 * As `runOccasion`, but whoever is reminded on a platform that takes notices slowly gets a place in the morning instead, the
 * most urgent first. Killed and run again, it plans the rest; who has a place keeps it. Digests go out at once.
 */
export async function planOccasion(
  house: House,
  occasion: Occasion,
  cohort: Cohort,
  { reminders }: Policy,
  now: number,
): Promise<void> {
  const reminder = reminderOf(occasion.job);
  if (!reminder) {
    await runOccasion(house, occasion, cohort, now);
    return;
  }
  const slow: (Planned & { channel: string })[] = [];
  for await (const lot of reminderLetters(house, reminder, occasion, cohort, now, false)) {
    const quick: ReminderLetter[] = [];
    for (const letter of lot) {
      const { channel } = readAddress(letter.to);
      if (house.slowPlatforms.noticesAMinute(channel) === undefined) quick.push(letter);
      else slow.push({ ...withoutWords(letter), channel });
    }
    await deliver(house, occasionId(occasion), quick, now);
  }
  for (const [channel, people] of grouped(slow, (each) => each.channel)) {
    const noticesAMinute = house.slowPlatforms.noticesAMinute(channel) ?? Number.POSITIVE_INFINITY;
    const { dueAt, until } = spread(people.length, now, reminders, noticesAMinute);
    const window = until === undefined ? {} : { until: new Date(until) };
    const plan = { ...planOf(occasion), ...window, channel, plannedAt: new Date(now) };
    await house.plannedNotices.add(
      people.toSorted(byUrgency).map(({ recipient, unit }, place) => ({
        ...plan,
        _id: `${occasionId(occasion)}:${recipient}`,
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

function planOf({ job, period, call }: Occasion): Pick<PlannedNotice, "job" | "period" | "call"> {
  return { job, period: period.id, call };
}
