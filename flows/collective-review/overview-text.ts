import { SMALL_UNIT } from "../../src/records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import type { Words } from "../../src/words/words.ts";
import type { ReviewAtHand } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";

/** So many names a line holds on a phone, and so many buttons stand below each other. */
const MOST_NAMES = 12;

export async function headText(
  { words, cadres }: Pick<CollectiveParts, "words" | "cadres">,
  hand: ReviewAtHand,
  today: Day,
): Promise<string> {
  const { quarter, unitName, people, review } = hand;
  const head = words.text("collective-head", {
    quarter: periodText(words, quarter, today),
    unit: unitName,
    count: String(people.length),
  });
  const { sitting, closed } = review;
  const lines = [
    sitting
      ? words.text("collective-sat", {
          day: dateText(sitting.day, today),
          there: String(sitting.there.length),
          chair: await nameOf(sitting.chair),
          taker: await nameOf(sitting.minuteTaker),
        })
      : words.text("collective-agenda", { rating: words.label(agendaKey(hand)) }),
    ...(closed
      ? [words.text("collective-closed", { day: dateText(dayOf(closed.at.getTime()), today) })]
      : []),
  ];
  return [head, ...lines].join("\n");

  /** Also one from the level above, who is not reviewed here. */
  async function nameOf(code: string): Promise<string> {
    const own = people.find((one) => one.code === code);
    return (own ?? (await cadres.person(code, today)))?.name ?? words.label("collective-somebody");
  }
}

function agendaKey({ asked }: ReviewAtHand) {
  return asked.rating ? "collective-agenda-rating" : "collective-agenda-remarks";
}

export function formLines(words: Words, { people }: ReviewAtHand, without: readonly Cadre[]): string[] {
  if (people.length === 0) return [];
  if (without.length === 0) return [words.text("collective-forms-all", { count: String(people.length) })];
  return [
    words.text("collective-forms-missing", { count: String(without.length), names: namesOf(words, without) }),
  ];
}

export function wayOn(
  words: Words,
  { own, people, review, goneInto }: ReviewAtHand,
  me: Pick<Cadre, "code">,
): string[] {
  if (goneInto !== undefined) return [words.text("collective-gone-into", { unit: goneInto })];
  if (own.size === 0)
    return [words.label(people.length <= SMALL_UNIT ? "collective-small-unit" : "collective-only-read")];
  const done = [...own].filter((code) => isWhole(reviewedIn(review.people, code))).length;
  const others = people.filter(({ code }) => !own.has(code));
  return [
    words.text("collective-written", { done: String(done), count: String(own.size) }),
    ...(done === own.size && !review.sitting ? [words.label("collective-sit-first")] : []),
    ...(others.some(({ code }) => code === me.code) ? [words.label("collective-own-part")] : []),
  ];
}

export function namesOf(words: Words, people: readonly Pick<Cadre, "name">[]): string {
  const names = people
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(", ");
  const more = people.length - MOST_NAMES;
  return more > 0 ? words.text("collective-names-more", { names, count: String(more) }) : names;
}
