import { FOUR_GOODS, type Good, type SaidOf } from "../rules/collective-reviews/review-acts.ts";
import type { Words } from "./words.ts";

/** What was said of somebody, a line each; `withDecision`: for those who may read what was decided. */
export function saidLines(words: Words, said: SaidOf, withDecision: boolean): string[] {
  const { remark, rating, goods, decision } = said;
  return [
    ...(remark ? [words.text("collective-said-remark", { remark })] : []),
    ...(rating ? [words.text("collective-said-rating", { rating: ratingOf(words, said) })] : []),
    ...(goods ? [words.text("collective-said-goods", { goods: goodsText(words, goods) })] : []),
    ...(withDecision && decision ? [words.text("collective-said-decision", { decision })] : []),
  ];
}

/** `Hoàn thành tốt nhiệm vụ (9/10 phiếu)`; a dash where nothing was rated */
export function ratingOf(words: Words, { rating, votes }: SaidOf): string {
  if (!rating) return "–";
  return votes
    ? words.text("collective-rating-votes", { rating, agreed: String(votes.agreed), of: String(votes.of) })
    : rating;
}

/** `đạt cả bốn`, `chưa đạt được việc` */
export function goodsText(words: Words, goods: readonly Good[]): string {
  const lacking = FOUR_GOODS.filter((good) => !goods.includes(good)).map((good) => goodName(words, good));
  return lacking.length === 0
    ? words.label("collective-goods-reached")
    : words.text("collective-goods-lacking", { lacking: lacking.join(", ") });
}

/** `được lòng dân` */
export function goodName(words: Words, good: Good): string {
  return words.label(`collective-good-${good}`);
}
