import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { paperLine } from "../../src/command-lines/paper-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { clipped } from "../../src/words/clipped.ts";
import { phrase } from "../../src/words/words.ts";
import { type ReviewAtHand, reviewAtHand } from "./at-hand.ts";
import { LARGE, needingWords } from "./needing-words.ts";
import type { CollectiveParts } from "./needs.ts";
import { formLines, headText, namesOf, wayOn } from "./overview-text.ts";

const MOST_BUTTONS = 3;
const LONGEST_NAME = 30;

/** How a review stands, and what can be done next: at any day gone on with from here. */
export async function showReview(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, more = [] }: { named: ReviewAsked; more?: readonly Shortcut[] },
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
