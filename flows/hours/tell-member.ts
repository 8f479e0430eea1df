import type { House } from "../../src/chat/house.ts";
import { SHORTCUT } from "../../src/chat/said.ts";
import type { HoursEntry } from "../../src/records/hours-entry.ts";
import type { Person } from "../../src/records/person.ts";
import type { Day } from "../../src/rules/time.ts";
import { declaredText } from "../../src/words/spoken.ts";
import { weekLine } from "./log-own.ts";
import { weekStanding } from "./week-standing.ts";

/** Somebody's hours as another person has just changed them. */
export interface Told {
  member: Person;
  entry: HoursEntry;
  weekMinutes: number;
}

/**
 * Tells members in private what a head logged or undid for them; for inside `talk.call`. The same deed is told once,
 * however often the step is run.
 * @returns the codes of those who could be told
 */
export async function tellMembers(
  house: House,
  by: Person,
  said: "hours-told-logged" | "hours-told-undone",
  changes: readonly Told[],
  today: Day,
): Promise<string[]> {
  const others = changes.filter(({ member }) => member.code !== by.code);
  const addresses = await house.noticeAddresses(
    others.map(({ member }) => member),
    today,
  );
  const told: string[] = [];
  for (const { member, entry, weekMinutes } of others) {
    const link = addresses.get(member.code);
    if (!link?.reachable || !member.consented) continue;
    const week = await weekStanding(house, member, entry.day, today);
    const text = house.words.text(said, {
      by: by.name,
      what: declaredText(house.words, entry, today),
      week: weekLine(house, week, weekMinutes, today),
    });
    const options = [{ value: "lichsu", label: house.words.label("hours-button-history") }];
    await house.post.send(link._id, `${said}:${entry.key}`, [
      { text, choices: { question: SHORTCUT, options } },
    ]);
    told.push(member.code);
  }
  return told;
}
