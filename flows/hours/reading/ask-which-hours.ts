import type { Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { hoursLine } from "../../../src/command-lines/hours-line.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { Refusal } from "../../../src/words/refusal.ts";
import { dayText, durationText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import type { HoursUnsure } from "./read-hours.ts";

/**
 * Says why hours were not logged, with a button for each that they may be.
 * @throws Refusal where nothing can be offered
 */
export async function askWhichHours(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { no, offers }: HoursUnsure,
  today: Day,
): Promise<void> {
  if (offers.length === 0) throw new Refusal(no);
  await talk.tell(no);
  await talk.offer(
    offers.map((offer) => ({
      label: phrase("hours-button-on", {
        duration: durationText(words, offer.minutes),
        day: dayText(words, offer.day, today),
      }),
      command: hoursLine.again(offer),
    })),
  );
}
