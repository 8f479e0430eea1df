import type { House } from "../chat/house.ts";
import type { PlannedNotice } from "../records/planned-notices.ts";
import { parsePeriod } from "../rules/periods.ts";
import type { Policy } from "../rules/policy.ts";
import { isNight, type Night, nightOf } from "../rules/spread.ts";
import { dayOf, momentAt } from "../rules/time.ts";
import { grouped } from "./grouped.ts";
import { reminderOf } from "./job-table.ts";
import { deliver } from "./letter.ts";
import { isStale, type Occasion, occasionId } from "./occasion.ts";
import { reminderLetters } from "./reminder.ts";

/** About as long as until the next look at the clock: so much is let out at a time, and no more while that waits. */
const AHEAD_MS = 20_000;

/**
 * Lets out the planned reminders whose turn has come. Each is written now, so that who has done it meanwhile, paused or left
 * hears nothing; and only as many as their platform will take soon, so that one that rests keeps nobody's answer waiting.
 * Nothing is let out at night. Killed anywhere and run again, it goes on: a notice is said once by its name.
 */
export async function letOut(house: House, now: number): Promise<void> {
  const due = await house.plannedNotices.due(now);
  if (due.length === 0) return;
  const awake = await thoseAwake(house, due, now);
  for (const channel of new Set(awake.map((planned) => planned.channel))) {
    const waiting = awake.filter((planned) => planned.channel === channel);
    let room = await roomOf(house, channel);
    while (room > 0 && waiting.length > 0) room -= await letOutSome(house, waiting.splice(0, room), now);
  }
}

/** How many notices a platform will take soon. */
async function roomOf({ slowPlatforms }: House, channel: string): Promise<number> {
  const noticesAMinute = slowPlatforms.noticesAMinute(channel);
  if (noticesAMinute === undefined) return Number.MAX_SAFE_INTEGER;
  return Math.ceil((noticesAMinute * AHEAD_MS) / 60_000) - (await slowPlatforms.waiting(channel));
}

type Awake = PlannedNotice & { night: Night };

/** Those for whom it is day by their unit's policy. */
async function thoseAwake({ policies }: House, due: readonly PlannedNotice[], now: number): Promise<Awake[]> {
  const known = new Map<string, Policy>();
  const awake: Awake[] = [];
  for (const planned of due) {
    const policy = known.get(planned.unit) ?? (await policies.of(planned.unit, dayOf(now)));
    known.set(planned.unit, policy);
    if (!isNight(now, policy.reminders)) awake.push({ ...planned, night: nightOf(now, policy.reminders) });
  }
  return awake;
}

/** @returns how many went into an outbox */
async function letOutSome(house: House, lot: readonly Awake[], now: number): Promise<number> {
  const settings = await house.reminderSettings.all();
  const settled = await house.notices.settled(lot.map(({ _id }) => _id));
  let sent = 0;
  for (const planned of grouped(lot, (each) => occasionId(occasionOf(each))).values()) {
    const [first] = planned;
    if (!first) continue;
    const occasion = occasionOf(first);
    const reminder = reminderOf(occasion.job);
    const people = new Map(
      planned
        .filter(({ plannedAt }) => !isStale(occasion, dayOf(plannedAt.getTime()), dayOf(now)))
        // Who has chosen a later hour meanwhile is reminded then.
        .filter(({ cadre }) => momentAt(dayOf(now), settings.get(cadre)?.hour ?? "00:00") <= now)
        .map((each) => [each.cadre, each]),
    );
    const told = new Set(planned.filter(({ _id }) => settled.has(_id)).map(({ _id }) => _id));
    if (reminder && people.size > 0) {
      const cohort = { people: new Set(people.keys()) };
      for await (const letters of reminderLetters(house, reminder, occasion, cohort, now, false)) {
        const wanted = letters
          .filter(({ needless }) => !needless)
          .map((letter) => ({ ...letter, night: people.get(letter.recipient)?.night }));
        sent += await deliver(house, occasionId(occasion), wanted, now);
        for (const { recipient } of wanted) told.add(`${occasionId(occasion)}:${recipient}`);
      }
    }
    const spared = planned.map(({ _id }) => _id).filter((id) => !told.has(id));
    await house.plannedNotices.settle([...told], "let-out");
    await house.plannedNotices.settle(spared, "spared");
  }
  return sent;
}

export function occasionOf({ job, call, period: id }: PlannedNotice): Occasion {
  const period = parsePeriod(id);
  if (!period) throw new RangeError(`not a period: ${id}`);
  return { job, period, call };
}
