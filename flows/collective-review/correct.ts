import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isYearsEnd } from "../../src/rules/collective-reviews/asked-of-review.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askDecision, askGoods, askRating, askReason, askRemark, askVotes } from "./ask-said.ts";
import { cadreIn, reviewToHold, votersIn } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";
import { saveSaid } from "./save.ts";
import { tellCorrected } from "./telling.ts";

/** Changes what was closed: one part, with a reason that stays beside it; the cadre hears of it. */
export async function correctOf(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre }: { named: ReviewAsked; cadre: string },
): Promise<void> {
  const { words } = services;
  const today = dayOf(await talk.now());
  const known = await talk.call(async () => {
    const hand = await reviewToHold(services, me, named, today);
    const person = cadreIn(hand, me, cadre);
    const one = reviewedIn(hand.review.people, cadre);
    if (!one.closed) throw refuse("collective-still-open");
    return {
      name: person.name,
      said: one.said,
      seen: one.writings,
      ratings: [...hand.ratings],
      parts: {
        rating: hand.asked.rating,
        votes: hand.asked.votes && one.said.rating !== undefined,
        goods: hand.asked.goods && person.civilServant,
      },
      isProvisional: !isYearsEnd(hand.quarter),
      voters: votersIn(hand),
    };
  });
  const { name, said, parts } = known;
  const part = await talk.pick(phrase("collective-ask-part", { name }), [
    { value: "remark", label: words.label("collective-part-remark") },
    ...(parts.rating ? [{ value: "rating", label: words.label("collective-part-rating") }] : []),
    ...(parts.votes ? [{ value: "votes", label: words.label("collective-part-votes") }] : []),
    ...(parts.goods ? [{ value: "goods", label: words.label("collective-part-goods") }] : []),
    { value: "decision", label: words.label("collective-part-decision") },
  ]);
  const now = await newOf();
  if (!now) return talk.say("collective-correct-left", { name });
  const reason = await askReason(talk, name);
  const holds = await saveSaid(talk, services, me, { named, cadre, seen: known.seen, said: now, reason });
  if (!holds) return talk.say("collective-correct-left", { name });
  const at = await talk.now();
  await talk.call(async (key) => {
    const hand = await reviewToHold(services, me, named, dayOf(at));
    const person = hand.people.find(({ code }) => code === cadre);
    if (person) await tellCorrected(services, hand, { person, key, by: me.name }, at);
  });
  await talk.settled();
  await talk.say("collective-corrected", { name });
  await talk.offer([{ label: phrase("collective-button-back"), command: collectiveLine.show(named) }]);

  async function newOf(): Promise<SaidOf | undefined> {
    switch (part) {
      case "remark": {
        const remark = await askRemark(talk, { name, before: said.remark });
        return remark === undefined ? undefined : { remark };
      }
      case "rating": {
        const rating = await askRating(talk, words, { name, ratings: known.ratings });
        return rating === undefined ? undefined : { rating };
      }
      case "votes": {
        const votes = await askVotes(talk, name, known.voters);
        return votes && { votes };
      }
      case "goods": {
        const goods = await askGoods(talk, words, { name, isProvisional: known.isProvisional });
        return goods && { goods };
      }
      default: {
        const decision = await askDecision(talk, name, said.decision || undefined);
        return decision === (said.decision ?? "") ? undefined : { decision };
      }
    }
  }
}
