import type { Services } from "../../chat/services.ts";
import type { PlannedNotice } from "../../records/notices/planned-notices.ts";
import { dayOf, local } from "../../rules/calendar/time.ts";
import { isQuiet, quietHoursAt } from "../../rules/reminders/quiet-hours.ts";
import type { Words } from "../../words/words.ts";
import { grouped } from "./grouped.ts";

/** The progress of a unit's reminders, and those of all units below, on slow platforms: a line each. */
export async function progressLines(
  services: Pick<Services, "words" | "cadres" | "policies" | "plannedNotices" | "slowPlatforms">,
  unit: string,
  now: number,
): Promise<string[]> {
  const known = await services.plannedNotices.all();
  // What a clock planned that was ahead is not under way.
  const all = onePerPerson(known.filter(({ plannedAt }) => plannedAt.getTime() <= now));
  if (!all.some(isWaiting)) return [];
  const day = dayOf(now);
  const units = new Set((await services.cadres.tree(unit, day)).map(({ code }) => code));
  const { reminders } = await services.policies.of(unit, day);
  return [...grouped(all, (planned) => planned.channel)].flatMap(([channel, planned]) => {
    const ours = planned.filter((each) => units.has(each.unit) && each.state !== "spared");
    const last = ours.findLast(isWaiting);
    if (!last) return [];
    const { words } = services;
    const done = ours.filter(({ state }) => state === "let-out").length;
    const said = {
      channel: words.text("link-app", { channel }),
      done: String(done),
      all: String(ours.length),
    };
    const ahead = planned.filter(isWaiting).indexOf(last) + 1;
    const endsAt = Math.max(last.dueAt.getTime(), now + durationMs(services, channel, ahead));
    const night = quietHoursAt(now, reminders);
    if (isQuiet(now, reminders) || endsAt > night.from)
      return [words.text("spread-over-night", { ...said, time: timeText(words, night.to) })];
    const time = timeText(words, roundedUp(endsAt));
    const until = last.until?.getTime();
    if (until === undefined || endsAt <= until) return [words.text("spread-running", { ...said, time })];
    return [words.text("spread-running-long", { ...said, time, until: timeText(words, until) })];
  });
}

/**
 * What to say when notices were just queued by hand for slow platforms: how many wait, and until about when. Empty when
 * they are out within a minute.
 */
export async function queueLines(
  services: Pick<Services, "words" | "slowPlatforms">,
  channels: readonly string[],
  now: number,
): Promise<string[]> {
  const { words } = services;
  const lines: string[] = [];
  for (const [channel, to] of grouped(channels, (each) => each)) {
    if (services.slowPlatforms.noticesAMinute(channel) === undefined) continue;
    const ahead = Math.max(to.length, await services.slowPlatforms.waiting(channel));
    const takesMs = durationMs(services, channel, ahead);
    if (takesMs < 60_000) continue;
    const said = { channel: words.text("link-app", { channel }), count: String(to.length) };
    lines.push(words.text("spread-queued", { ...said, time: timeText(words, roundedUp(now + takesMs)) }));
  }
  return lines;
}

/** What is said to one person in one message has one place. */
function onePerPerson(planned: readonly PlannedNotice[]): PlannedNotice[] {
  return [...new Map(planned.map((each) => [`${each.channel}:${each.cadre}`, each])).values()];
}

function isWaiting({ state }: PlannedNotice): boolean {
  return state === "waiting";
}

function durationMs(
  { slowPlatforms }: Pick<Services, "slowPlatforms">,
  channel: string,
  count: number,
): number {
  return (count * 60_000) / (slowPlatforms.noticesAMinute(channel) ?? Number.POSITIVE_INFINITY);
}

const FIVE_MINUTES_MS = 5 * 60_000;

/** Rounded up to five minutes, because it is an estimate. */
function roundedUp(at: number): number {
  return Math.ceil(at / FIVE_MINUTES_MS) * FIVE_MINUTES_MS;
}

/** `8 giờ 45`, `9 giờ`. */
function timeText(words: Words, at: number): string {
  const { hour, minute } = local(at);
  const hours = String(hour);
  if (minute === 0) return words.text("spread-full-hour", { hours });
  return words.text("spread-time", { hours, minutes: String(minute).padStart(2, "0") });
}
