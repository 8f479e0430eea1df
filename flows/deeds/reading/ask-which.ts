import type { Shortcut, Talk } from "../../../src/chat/dialog/talk.ts";
import type { Services } from "../../../src/chat/services.ts";
import { lineOf } from "../../../src/command-lines/deed-lines.ts";
import type { Cadre } from "../../../src/records/people/cadre.ts";
import type { Day } from "../../../src/rules/calendar/time.ts";
import { deedText, doneText } from "../../../src/words/deed-text.ts";
import { Refusal } from "../../../src/words/refusal.ts";
import { dayText } from "../../../src/words/spoken.ts";
import { phrase } from "../../../src/words/words.ts";
import { type SaidAll, saidFor } from "../said-once.ts";
import type { SaidRead, Unsure } from "../shape.ts";
import { orTotal } from "./or-total.ts";

/** By these values a plain “có” or “không” picks, where only one thing may be meant. */
const THE_ONE = "yes";
const NONE = "no";

/**
 * What a line says. Where it may mean several things it says why it was not logged, with a button for each.
 * @returns nothing where none of them was meant, or each has a button of its own
 * @throws Refusal where nothing can be offered
 */
export async function settled(
  talk: Talk,
  services: Pick<Services, "words" | "deeds">,
  { me, read: asTyped }: { me: Cadre; read: SaidRead },
  today: Day,
): Promise<SaidAll | undefined> {
  const read = "value" in asTyped ? asTyped : await orTotal(talk, services, { me, read: asTyped }, today);
  if ("value" in read) return read.value;
  if (read.offers.length === 0) throw new Refusal(read.no);
  const shortcuts = read.offers.map((offer) => asButton(services, offer, today));
  const buttons = shortcuts.filter((shortcut) => shortcut !== undefined);
  if (buttons.length < shortcuts.length) return picked(talk, services, read, today);
  await talk.tell(read.no);
  await talk.offer(buttons);
  return undefined;
}

/** A command line has room for one thing on one day, and for no place. */
function asButton(
  { words }: Pick<Services, "words">,
  [once, ...others]: SaidAll,
  today: Day,
): Shortcut | undefined {
  const [part, ...more] = saidFor(once);
  if (others.length > 0 || more.length > 0 || once.place !== undefined) return undefined;
  return {
    label: phrase("hours-button-on", {
      duration: doneText(words, part),
      day: dayText(words, once.day, today),
    }),
    command: lineOf(part).again(part),
  };
}

async function picked(
  talk: Talk,
  { words }: Pick<Services, "words">,
  { no, offers }: Unsure,
  today: Day,
): Promise<SaidAll | undefined> {
  const options = offers.map((offer, place) => ({
    value: offers.length === 1 ? THE_ONE : String(place),
    label: textOf(words, offer, today),
  }));
  const none = { value: NONE, label: words.label("deed-which-none") };
  const which = await talk.pick(no, [...options, none]);
  if (which === NONE) await talk.say("deed-which-left");
  return offers[which === THE_ONE ? 0 : Number(which)];
}

/** Several deeds as one line. */
export function textOf(words: Services["words"], said: SaidAll, today: Day): string {
  return said.map((once) => deedText(words, saidFor(once), today)).join("; ");
}
