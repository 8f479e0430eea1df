import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import { SMALL_UNIT } from "../../src/records/collective-reviews/who-writes.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { type Day, dayOf } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { clipped } from "../../src/words/clipped.ts";
import { dateText, periodText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { type ReviewAtHand, reviewAtHand } from "./at-hand.ts";
import { LARGE, needingWords } from "./needing-words.ts";
import type { CollectiveParts } from "./needs.ts";

/** So many names a line holds on a phone, and so many buttons stand below each other. */
const MOST_NAMES = 12;
const MOST_BUTTONS = 3;
const LONGEST_NAME = 30;

/** How a review stands, and what can be done next: at any day gone on with from here. */
export async function showReview(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
  more: readonly Shortcut[] = [],
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const shown = await talk.call(async () => {
    const hand = await reviewAtHand(services, me, named, today);
    const { left, first, withoutForm } = await needingWords(services, hand, today);
    return {
      text: [
        await headText(services, hand, today),
        ...formLines(words, hand, withoutForm),
        ...(first.size > 0
          ? [
              words.text("collective-first", {
                names: namesOf(
                  words,
                  left.filter(({ code }) => first.has(code)),
                ),
              }),
            ]
          : []),
        ...wayOn(words, hand, me),
      ].join("\n"),
      mayHold: hand.own.size > 0,
      sat: hand.review.sitting !== undefined,
      next: left.slice(0, MOST_BUTTONS).map(({ code, name }) => ({ code, name })),
      left: left.length,
      count: hand.people.length,
      isReady: isReady(hand),
      isClosed: hand.review.closed !== undefined,
    };
  });
  await talk.say("collective-text", { text: shown.text });
  if (!shown.mayHold) {
    return talk.offer([
      { label: phrase("collective-button-choose-read"), command: collectiveLine.choose(named) },
      ...more,
    ]);
  }
  const { sat, next, left, count, isReady: ready, isClosed } = shown;
  await talk.offer([
    ...(sat ? [] : [{ label: phrase("collective-button-sit"), command: collectiveLine.sit(named) }]),
    ...next.map(({ code, name }) => ({
      label: phrase("collective-button-next", { name: clipped(name, LONGEST_NAME) }),
      command: collectiveLine.look(named, code),
    })),
    { label: phrase("collective-button-choose"), command: collectiveLine.choose(named) },
    ...(left > 1
      ? [{ label: phrase("collective-button-several"), command: collectiveLine.several(named) }]
      : []),
    ...(left > 0 && count > LARGE
      ? [{ label: phrase("collective-button-file"), command: collectiveLine.file(named) }]
      : []),
    ...(ready ? [{ label: phrase("collective-button-close"), command: collectiveLine.close(named) }] : []),
    ...(isClosed
      ? [
          {
            label: phrase("collective-button-minutes"),
            command: paperLine.of("bienban", named.unit, named.quarter),
          },
        ]
      : []),
    ...(sat && !isClosed
      ? [{ label: phrase("collective-button-sit-again"), command: collectiveLine.sit(named) }]
      : []),
    ...more,
  ]);
}

/** Something is there that the speaker can close, and nobody of theirs is without a remark. */
export function isReady({ review, own }: Pick<ReviewAtHand, "review" | "own">): boolean {
  const theirs = [...own].map((code) => reviewedIn(review.people, code));
  return (
    review.sitting !== undefined && theirs.every(isWhole) && theirs.some(({ closed }) => closed === undefined)
  );
}

async function headText(
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

function formLines(words: Words, { people }: ReviewAtHand, without: readonly Cadre[]): string[] {
  if (people.length === 0) return [];
  if (without.length === 0) return [words.text("collective-forms-all", { count: String(people.length) })];
  return [
    words.text("collective-forms-missing", { count: String(without.length), names: namesOf(words, without) }),
  ];
}

function wayOn(
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
    ...(others.some(({ code }) => code === me.code) ? [words.label("collective-own-part")] : []),
  ];
}

function namesOf(words: Words, people: readonly Pick<Cadre, "name">[]): string {
  const names = people
    .slice(0, MOST_NAMES)
    .map(({ name }) => name)
    .join(", ");
  const more = people.length - MOST_NAMES;
  return more > 0 ? words.text("collective-names-more", { names, count: String(more) }) : names;
}
