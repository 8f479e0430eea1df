import type { Talk } from "../../src/chat/dialog/talk.ts";
import { checkInLine } from "../../src/command-lines/check-in-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { timeOf } from "../../src/rules/calendar/time.ts";
import { CODE_STAYS_MINUTES, codeAt, codeEndsAt } from "../../src/rules/events/check-code.ts";
import { isOpenAt, opensAt } from "../../src/rules/events/check-in-time.ts";
import { untaken } from "../../src/rules/events/outcome.ts";
import { momentWords } from "../../src/words/full-date.ts";
import { phrase } from "../../src/words/words.ts";
import { askingAt } from "./asking-letter.ts";
import { heldEvent } from "./held.ts";
import type { CheckInParts } from "./parts.ts";
import { thereText } from "./there.ts";

const MINUTE_MS = 60_000;

/** The code as it is now, until when it is shown, and how many have come; one press shows the next. */
export async function showCode(talk: Talk, services: CheckInParts, me: Cadre, id: string): Promise<void> {
  const at = await talk.now();
  const { said, isShown, asks, substitutes, isConvener } = await talk.call(async () => {
    const event = await heldEvent(services, me, { id }, at);
    const head = await services.events.head(id);
    const { title, startsAt } = event.facts;
    const there = { there: thereText(services.words, event) };
    const isConvener = await heldEvent(services, me, { id, only: "convener" }, at).then(
      () => true,
      () => false,
    );
    const more = {
      asks: isConvener ? askingAt(event).length : 0,
      substitutes: isConvener ? untaken(event).length : 0,
      isConvener,
    };
    const isShown = event.state === "called" && isOpenAt(event.facts, at);
    if (!head || event.state === "closed")
      return { ...more, isShown, said: phrase("check-in-closed", { title, ...there }) };
    if (at < opensAt(event.facts))
      return {
        ...more,
        isShown,
        said: phrase("check-in-soon", { title, ...momentWords(opensAt(event.facts)) }),
      };
    if (!isShown) return { ...more, isShown, said: phrase("check-in-over", { title, ...there }) };
    const code = codeAt(head.secret, at);
    const until = codeEndsAt(at);
    const said = phrase("check-in-code", {
      title,
      code: `${code.slice(0, 3)} ${code.slice(3)}`,
      until: timeOf(until),
      stays: timeOf(until + CODE_STAYS_MINUTES * MINUTE_MS),
      starts: timeOf(startsAt),
      ...there,
    });
    return { ...more, isShown, said };
  });
  await talk.tell(said);
  await talk.offer([
    ...(isShown ? [{ label: phrase("check-in-button-next"), command: checkInLine.show(id) }] : []),
    { label: phrase("check-in-button-door"), command: checkInLine.door(id) },
    { label: phrase("check-in-button-picture"), command: checkInLine.picture(id) },
    ...(asks > 0
      ? [
          {
            label: phrase("check-in-button-asking-count", { count: String(asks) }),
            command: checkInLine.asking(id),
          },
        ]
      : []),
    ...(substitutes > 0
      ? [
          {
            label: phrase("check-in-button-substitutes", { count: String(substitutes) }),
            command: checkInLine.list(id),
          },
        ]
      : []),
    ...(isConvener
      ? [
          { label: phrase("check-in-button-list"), command: checkInLine.list(id) },
          { label: phrase("check-in-button-helper"), command: checkInLine.helper(id) },
        ]
      : []),
  ]);
}
