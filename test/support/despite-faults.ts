import { expect } from "vitest";
import type { FaultInForce } from "./faults-in-force.ts";
import { minutesInWeek } from "./minutes-in-week.ts";
import type { OpenHouse } from "./open-house.ts";

export const PATIENCE_MS = 90_000;

/** Somebody on a local platform. */
interface Talker {
  readonly heard: readonly { text: string }[];
  says(text: string): unknown;
  hears(words: string, options: { timeout: number }): Promise<{ text: string }>;
}

export async function minutesOf({ app }: OpenHouse, code: string): Promise<number> {
  return minutesInWeek(app.services, code, "2026-W48");
}

/** A chat is a lane: once the answer to one thing more is heard, everything before it is out. */
export async function heardUpToNow(person: Talker): Promise<string[]> {
  person.says("/huy");
  await person.hears("không có việc nào", { timeout: PATIENCE_MS });
  return person.heard.slice(0, -1).map(({ text }) => text);
}

let logged = 10;

/** As many minutes as nobody has logged yet: the same again within ten minutes is asked about. */
export function freshMinutes(): number {
  logged += 1;
  return logged;
}

/** While a fault meets what is sent to a cadre, hours are logged: one entry, and one answer, at most so many times. */
export async function logsOnceDespite(
  house: OpenHouse,
  code: string,
  person: Talker,
  fault: () => FaultInForce<unknown>,
  most: number,
): Promise<void> {
  const [before, minutes] = [person.heard.length, await minutesOf(house, code)];
  const met = fault();
  const more = freshMinutes();
  person.says(`/giotinhnguyen ${more} phút`);
  const { text } = await person.hears(`Đã ghi ${more} phút`, { timeout: PATIENCE_MS });
  const heard = (await heardUpToNow(person)).slice(before);
  expect(new Set(heard)).toEqual(new Set([text]));
  expect(heard.length).toBeLessThanOrEqual(most);
  expect(await minutesOf(house, code)).toBe(minutes + more);
  expect(met.left).toBe(0);
}
