import type { Suggestion, Talk } from "../../src/chat/dialog/talk.ts";
import { addDays, type Day, weekdayOf } from "../../src/rules/calendar/time.ts";
import { readShirtExcuse, tellsShirtExcuse } from "../../src/rules/reading/deeds/shirt-excuse.ts";
import { dateText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import type { SaidOnce } from "../deeds/said-once.ts";
import type { ReadingWhen, SaidRead } from "../deeds/shape.ts";
import { readDay, readNote } from "../hours/reading/read-hours.ts";

/** The Monday of a day's week: what the plan asks the shirt of. */
export function mondayBefore(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/**
 * `không mặc được thứ hai vì áo ướt`: why the shirt was not worn on a Monday, without a day on this week's (IV.2.2).
 * @returns nothing for what is no such answer
 */
export function readExcuse(text: string, lead: string, { today }: ReadingWhen): SaidRead | undefined {
  const excuse = readShirtExcuse(text);
  if (!excuse) return undefined;
  const monday = mondayBefore(today);
  const example = `${lead}không mặc được ${dateText(monday, today)} vì áo ướt`;
  const day = excuse.day === "" ? { value: monday } : readDay(excuse.day, today);
  if ("no" in day) return { no: phrase("shirt-excuse-day", { got: excuse.day, example }), offers: [] };
  if (weekdayOf(day.value) !== 1) return { no: phrase("shirt-excuse-monday", { example }), offers: [] };
  const note = readNote(excuse.why);
  if ("no" in note) return { ...note, offers: [] };
  return {
    value: [{ kind: "shirt", amounts: { D5: 1 }, day: day.value, note: note.value, state: "excused" }],
  };
}

/** Asks for the reason, where none was said: without one a Monday is not let off. */
export async function askWhy(talk: Talk, once: SaidOnce): Promise<SaidOnce> {
  if (once.state !== "excused" || once.note !== "") return once;
  const suggestions = (["none", "wet", "uniform"] as const).map((why): Suggestion => {
    const label = phrase(`shirt-excuse-${why}`);
    return { label, text: TYPED[why] };
  });
  const read = (text: string) => (text.trim() === "" ? { no: phrase("shirt-excuse-ask") } : readNote(text));
  const why = await talk.askText(phrase("shirt-excuse-ask"), read, { suggestions, why: true });
  return { ...once, note: why.replace(/^(?:vì|do|tại|bởi) /iu, "") };
}

const TYPED = { none: "chưa có áo", wet: "áo ướt, hỏng", uniform: "mặc đồng phục ngành" } as const;

/** Whether somebody tells it without a command: `hôm nay em không mặc áo xanh được vì áo ướt`. */
export function tellsExcuse(text: string, today: Day): boolean {
  const isDay = (words: string) => "value" in readDay(words, today);
  return tellsShirtExcuse(text, { isDay, isMonday: weekdayOf(today) === 1 });
}
