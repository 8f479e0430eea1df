import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { type ReviewRow, reviewSheet } from "../../src/papers/review-sheet.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { goodsText } from "../../src/words/collective-text.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { handOver } from "../way-for-files.ts";
import { reviewToHold } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";

/** Everybody of whom the speaker may still write, as a workbook with what is there already: to be filled in and sent back. */
export async function sendFile(
  talk: Talk,
  services: CollectiveParts,
  me: CadreSpeaking,
  named: ReviewAsked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const { quarter, unit, rows, asked } = await talk.call(async () => {
    const hand = await reviewToHold(services, me.cadre, named, today);
    const open = hand.people.filter(
      ({ code }) => hand.own.has(code) && !reviewedIn(hand.review.people, code).closed,
    );
    const handedIn = await services.forms.reviews.confirmedBy(
      named.quarter,
      open.map(({ code }) => code),
    );
    return {
      quarter: periodText(words, hand.quarter, today),
      unit: hand.unitName,
      asked: (["rating", "votes", "goods"] as const).filter((part) => hand.asked[part]),
      rows: open.map(({ code, rosterCode, name }) => {
        const form = words.label(handedIn.has(code) ? "review-sheet-has-form" : "review-sheet-no-form");
        return { code: rosterCode, name, form, ...cellsOf(words, reviewedIn(hand.review.people, code).said) };
      }),
    };
  });
  const isSent = await handOver(talk, services, me, {
    async write(_key, howFar) {
      const sheets = [reviewSheet(words, rows, asked)];
      const name = words.text("collective-file-name", { quarter: named.quarter, unit: named.unit });
      const caption = phrase("collective-file", { quarter, unit });
      return { name, bytes: await makePaper({ kind: "sheets", sheets }, howFar), caption };
    },
  });
  if (!isSent) return talk.say("collective-file-nowhere");
  await talk.offer([
    { label: phrase("collective-button-take-file"), command: collectiveLine.takeFile(named) },
    { label: phrase("collective-button-back"), command: collectiveLine.show(named) },
  ]);
}

/** What is said of somebody, in cells: read back they are the same. */
export function cellsOf(
  words: Words,
  { remark = "", rating = "", votes, goods }: SaidOf,
): Pick<ReviewRow, "remark" | "rating" | "votes" | "goods"> {
  return {
    remark,
    rating,
    votes: votes ? `${votes.agreed}/${votes.of}` : "",
    goods: goods ? goodsText(words, goods) : "",
  };
}
