import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isWhole, reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase } from "../../src/words/words.ts";
import { type ReviewAtHand, reviewToHold } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";
import { tellClosed, tellWhoseTurn } from "./telling.ts";

const MOST_NAMES = 10;

/** Confirms what was said of everybody of whom the speaker may write: it holds from then on, and each sees their own. */
export async function closeReview(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  named: ReviewAsked,
): Promise<void> {
  const today = dayOf(await talk.now());
  const { words } = services;
  const before = await talk.call(async () => {
    const hand = await reviewToHold(services, me, named, today);
    const { codes, unrated, others } = mustBeWhole(services, hand);
    return {
      codes,
      quarter: periodText(words, hand.quarter, today),
      unrated: unrated.join(", "),
      others: others.join(", "),
    };
  });
  const { quarter, unrated, others } = before;
  if (unrated) await talk.say("collective-unrated", { names: unrated });
  if (others) await talk.say("collective-others-part", { names: others });
  const answer = await talk.choose(
    phrase("collective-ask-close", { quarter, count: String(before.codes.length) }),
    { yes: "collective-button-close", no: "collective-not-yet" },
  );
  if (answer === "no") return talk.say("collective-left", { quarter });
  const at = await talk.now();
  await talk.work(phrase("collective-working"), async (key) => {
    const hand = await reviewToHold(services, me, named, dayOf(at));
    const doing = { key, by: me.code, at: new Date(at) };
    const { review, took } = await services.collectiveReviews.act(
      named,
      { does: "close", closes: before.codes },
      doing,
    );
    const closed = new Set(before.codes);
    const people = hand.people.filter(
      ({ code }) => closed.has(code) && reviewedIn(review.people, code).closed,
    );
    if (!took && people.length === 0) throw refuse("collective-nothing-to-close");
    await tellClosed(services, hand, people, at);
    await tellWhoseTurn(services, { ...hand, review }, at);
  });
  await talk.settled();
  await talk.say("collective-closed-now", { quarter, count: String(before.codes.length) });
  await talk.offer([{ label: phrase("collective-button-back"), command: collectiveLine.show(named) }]);
}

/** @throws Refusal without a sitting, while somebody has no remark, or when all is closed */
function mustBeWhole({ words }: Pick<CollectiveParts, "words">, hand: ReviewAtHand) {
  const { review, people, own, asked, unitName } = hand;
  if (!review.sitting) throw refuse("collective-no-sitting", { unit: unitName });
  const theirs = people.filter(({ code }) => own.has(code) && !reviewedIn(review.people, code).closed);
  if (theirs.length === 0) throw refuse("collective-nothing-to-close");
  const bare = theirs.filter(({ code }) => !isWhole(reviewedIn(review.people, code)));
  if (bare.length > 0) throw refuse("collective-not-whole", { names: namesOf(bare) });
  const unrated = asked.rating
    ? theirs.filter(({ code }) => !reviewedIn(review.people, code).said.rating)
    : [];
  const others = people.filter(({ code }) => !own.has(code) && !reviewedIn(review.people, code).closed);
  return { codes: theirs.map(({ code }) => code), unrated: listed(unrated), others: listed(others) };

  function namesOf(those: readonly Cadre[]): string {
    return listed(those).join(", ");
  }

  function listed(those: readonly Cadre[]): string[] {
    const names = those.slice(0, MOST_NAMES).map(({ name }) => name);
    const more = those.length - names.length;
    return more > 0 ? [...names, words.text("collective-more", { count: String(more) })] : names;
  }
}
