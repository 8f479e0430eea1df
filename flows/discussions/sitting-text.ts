import type { Services } from "../../src/chat/services.ts";
import type { UnitSitting } from "../../src/records/discussions/discussions.ts";
import type { Day } from "../../src/rules/calendar/time.ts";
import { dateText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";

type Shown = Pick<UnitSitting, "unit" | "said">;

/** What a sitting discussed, as it is read on a phone. */
export async function sittingText(
  { words, cadres, events }: Pick<Services, "words" | "cadres" | "events">,
  { unit, said }: Shown,
  today: Day,
): Promise<string> {
  const name = (await cadres.unit(unit, today))?.name ?? (await cadres.unit(unit, said.day))?.name ?? unit;
  const event = said.event ? (await events.head(said.event))?.facts.title : undefined;
  const date = dateText(said.day, today);
  const head = event
    ? words.text("discussion-head-of-event", { date, unit: name, event })
    : words.text("discussion-head", { date, unit: name });
  const { place, next } = said;
  const about = aboutText(words, said);
  return [
    head,
    ...(place ? [words.text("discussion-line-place", { place })] : []),
    ...(about ? [words.text("discussion-line-about", { about })] : []),
    ...(said.should.length > 0 ? [words.text("lists-should"), ...points(words, said.should)] : []),
    ...(said.shouldNot.length > 0 ? [words.text("lists-should-not"), ...points(words, said.shouldNot)] : []),
    ...(said.off.length > 0 ? [words.text("discussion-line-off"), ...points(words, said.off)] : []),
    ...(next ? [words.text("discussion-line-next", { next })] : []),
  ].join("\n");
}

/** The topics of the plan, and what else it was about. */
export function aboutText(words: Words, { topics, about }: Pick<Shown["said"], "topics" | "about">): string {
  return [...topics.map((topic) => words.label(`discussion-topic-${topic}`)), about]
    .filter((text) => text !== "")
    .join("; ");
}

/** Points of a list, a line each. */
export function points(words: Words, items: readonly string[]): string[] {
  return items.map((text) => words.text("lists-point", { text }));
}
