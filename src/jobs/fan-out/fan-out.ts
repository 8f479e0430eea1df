import type { Services } from "../../chat/services.ts";
import { readAddress } from "../../records/people/address.ts";
import type { Policy } from "../../rules/duties/policy.ts";
import { spread } from "../../rules/reminders/spread.ts";
import { byUrgency, type Claim } from "../../rules/reminders/urgency.ts";
import type { JobRun } from "../job-run.ts";
import { jobOf } from "../job-table.ts";
import { deliver } from "../letters/letter.ts";
import { type Asked, type PersonLetter, personLetters } from "../letters/letters.ts";
import { lettersPace } from "../letters/letters-pace.ts";
import { grouped } from "./grouped.ts";

/** A planned letter: its text is written when its turn has come. */
interface Planned extends Claim {
  cadre: string;
  /** The one at whose times they hear it. */
  unit: string;
  channel: string;
  parts: { id: string; run: JobRun }[];
  /** The window of the morning, by the unit's policy. */
  reminders: Policy["reminders"];
}

/** What is asked for people of the same timing. */
interface AskedOfTiming {
  asked: Asked;
  policy: Policy;
  fails(error: unknown): void;
}

/**
 * As `runTogether`, but people reminded on a slow platform get a place in the morning instead, the most urgent first: all
 * of them in one row, whatever their units' policies are, since the platform's pace is one. Killed and run again, it plans
 * the rest; existing places are kept. A letter with a digest in it goes out at once.
 */
export async function planTogether(
  services: Services,
  due: readonly AskedOfTiming[],
  now: number,
): Promise<void> {
  const slow: Planned[] = [];
  for (const { asked, policy, fails } of due) {
    try {
      slow.push(...(await deliverQuick(services, { asked, policy }, now)));
    } catch (error) {
      fails(error);
    }
  }
  const windowOf = ({ channel, reminders: { spreadFrom, spreadUntil } }: Planned) =>
    [channel, spreadFrom, spreadUntil].join(" ");
  for (const [, people] of grouped(slow, windowOf)) {
    const [first] = people;
    if (!first) continue;
    const { channel, reminders } = first;
    const noticesAMinute = services.slowPlatforms.noticesAMinute(channel) ?? Number.POSITIVE_INFINITY;
    const { dueAt, until } = spread(people.length, reminders, noticesAMinute, now);
    const window = until === undefined ? {} : { until: new Date(until) };
    await services.plannedNotices.add(
      people.toSorted(byUrgency).flatMap(({ cadre, unit, parts }, place) =>
        parts.map(({ id, run: { job, period, call } }) => ({
          _id: id,
          job,
          period: period.id,
          call,
          cadre,
          unit,
          channel,
          plannedAt: new Date(now),
          dueAt: new Date(dueAt[place] ?? now),
          ...window,
        })),
      ),
    );
  }
}

/** Sends what is not to be spread. @returns the rest */
async function deliverQuick(
  services: Services,
  { asked, policy }: Pick<AskedOfTiming, "asked" | "policy">,
  now: number,
): Promise<Planned[]> {
  const pace = lettersPace();
  const slow: Planned[] = [];
  for await (const lot of personLetters(services, asked, now)) {
    const quick: PersonLetter[] = [];
    for (const letter of lot) {
      const { channel } = readAddress(letter.to);
      const isSpread =
        services.slowPlatforms.noticesAMinute(channel) !== undefined &&
        letter.parts.every(({ run }) => jobOf(run.job).kind === "reminder");
      if (isSpread) slow.push(withoutWords(letter, channel, policy.reminders));
      else quick.push(letter);
    }
    await deliver(services, quick, now, pace);
  }
  return slow;
}

function withoutWords(
  { cadre, unit, head, owed, parts }: PersonLetter,
  channel: string,
  reminders: Policy["reminders"],
): Planned {
  return { cadre, unit, channel, head, owed, parts: parts.map(({ id, run }) => ({ id, run })), reminders };
}
