import type { Shortcut, Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import type { Cadre } from "../../src/records/people/cadre.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { isYearsEnd } from "../../src/rules/collective-reviews/asked-of-review.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { refuse } from "../../src/words/refusal.ts";
import { phrase } from "../../src/words/words.ts";
import { askDecision, askGoods, askRating, askRemark, askVotes, isRemark } from "./ask-said.ts";
import { cadreIn, reviewToHold, votersIn } from "./at-hand.ts";
import { nextButton } from "./look.ts";
import { needingWords } from "./needing-words.ts";
import type { CollectiveParts } from "./needs.ts";
import { isReady } from "./overview.ts";
import { saveSaid } from "./save.ts";

/**
 * What the collective says of one cadre: question by question, each answer kept at once, so that it can be left at any of them.
 * @param below what was said below the cadre's card
 */
export async function writeOf(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre, below = "" }: { named: ReviewAsked; cadre: string; below?: string | undefined },
): Promise<void> {
  const { words } = services;
  const known = await openOf(talk, services, me, { named, cadre });
  const { name, said, seen, asked } = known;
  const keep = (part: SaidOf) => saveSaid(talk, services, me, { named, cadre, seen, said: part });
  const isSaid = below !== "" && (await isRemark(talk, name, below));
  const remark = isSaid ? below : await askRemark(talk, { name, before: said.remark });
  if (remark !== undefined) await keep({ remark });
  if (asked.rating) {
    const rating = await askRating(talk, words, { name, ratings: known.ratings });
    if (rating !== undefined) await keep({ rating });
    const votes = rating !== undefined && asked.votes ? await askVotes(talk, name, known.voters) : undefined;
    if (votes) await keep({ votes });
  }
  if (known.rateGoods) {
    const goods = await askGoods(talk, words, { name, isProvisional: !known.isYearsEnd });
    if (goods) await keep({ goods });
  }
  const next = await nextIn(talk, services, me, { named, cadre });
  await talk.say(next.one ? "collective-kept" : "collective-kept-last", { name, count: String(next.count) });
  await talk.offer([
    ...(next.one ? [nextButton(named, next.one)] : []),
    { label: phrase("collective-button-decide"), command: collectiveLine.decide(named, cadre) },
    ...waysAfter(named, next),
  ]);
}

/** Who has no remark yet beside this one, and whether all can be closed. */
async function nextIn(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre }: { named: ReviewAsked; cadre: string },
) {
  const today = dayOf(await talk.now());
  return talk.call(async () => {
    const hand = await reviewToHold(services, me, named, today);
    const { left } = await needingWords(services, hand, today);
    const after = left.find(({ code }) => code !== cadre);
    const one = after ? { code: after.code, name: after.name } : null;
    return { count: left.length, one, isReady: isReady(hand) };
  });
}

function waysAfter(named: ReviewAsked, { isReady: ready }: { isReady: boolean }): Shortcut[] {
  return [
    ...(ready ? [{ label: phrase("collective-button-close"), command: collectiveLine.close(named) }] : []),
    { label: phrase("collective-button-back"), command: collectiveLine.show(named) },
  ];
}

/** What was decided about somebody dishonest or unserious (IV.1), in the collective's words. */
export async function decideAbout(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre }: { named: ReviewAsked; cadre: string },
): Promise<void> {
  const { name, said, seen } = await openOf(talk, services, me, { named, cadre });
  const decision = await askDecision(talk, name, said.decision || undefined);
  if (decision !== (said.decision ?? ""))
    await saveSaid(talk, services, me, { named, cadre, seen, said: { decision } });
  await talk.say(decision === "" ? "collective-decision-nothing" : "collective-decision-kept", { name });
  const next = await nextIn(talk, services, me, { named, cadre });
  await talk.offer([...(next.one ? [nextButton(named, next.one)] : []), ...waysAfter(named, next)]);
}

function openOf(
  talk: Talk,
  services: CollectiveParts,
  me: Cadre,
  { named, cadre }: { named: ReviewAsked; cadre: string },
) {
  return talk.now().then((at) =>
    talk.call(async () => {
      const hand = await reviewToHold(services, me, named, dayOf(at));
      const person = cadreIn(hand, me, cadre);
      const one = reviewedIn(hand.review.people, cadre);
      if (one.closed) throw refuse("collective-closed-meanwhile");
      return {
        name: person.name,
        said: one.said,
        seen: one.writings,
        asked: hand.asked,
        ratings: [...hand.ratings],
        rateGoods: hand.asked.goods && person.civilServant,
        isYearsEnd: isYearsEnd(hand.quarter),
        voters: votersIn(hand),
      };
    }),
  );
}
