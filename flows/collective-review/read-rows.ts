import type { ReviewRow } from "../../src/papers/review-sheet.ts";
import { readGoods, readRating, readVotes } from "../../src/rules/collective-reviews/read-said.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { foldCode } from "../../src/rules/organisation/roster-code.ts";
import { clipped } from "../../src/words/clipped.ts";
import type { Words } from "../../src/words/words.ts";
import { MOST_REMARK } from "./ask-said.ts";
import { type ReviewAtHand, votersIn } from "./at-hand.ts";
import { cellsOf } from "./file-out.ts";

export const LONGEST_SAID = 80;

/** What a row says anew of somebody. Plain JSON. */
export interface Fresh {
  code: string;
  name: string;
  said: SaidOf;
  /** How many writings there were of them when it was shown. */
  seen: number;
  isOver: boolean;
}

export function readRows(
  words: Words,
  hand: ReviewAtHand,
  rows: readonly ReviewRow[],
): { fresh: Fresh[]; problems: string[] } {
  const people = new Map(hand.people.map((person) => [foldCode(person.rosterCode), person]));
  const fresh: Fresh[] = [];
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const who = row.name || row.code;
    const person = people.get(foldCode(row.code));
    if (!person || !hand.own.has(person.code)) {
      problems.push(words.text("collective-file-unknown", { who }));
      continue;
    }
    if (seen.has(person.code)) problems.push(words.text("collective-file-twice", { who }));
    seen.add(person.code);
    const one = reviewedIn(hand.review.people, person.code);
    const before = cellsOf(words, one.said);
    const asked = { ...hand.asked, goods: hand.asked.goods && person.civilServant };
    const most = votersIn(hand);
    const { said, wrong } = changedIn(words, { asked, ratings: hand.ratings, most }, { who, row, before });
    problems.push(...wrong);
    if (Object.keys(said).length === 0) continue;
    if (one.closed) problems.push(words.text("collective-file-closed", { who }));
    const isOver = said.remark !== undefined && before.remark !== "";
    fresh.push({ code: person.code, name: person.name, said, seen: one.writings, isOver });
  }
  return { fresh, problems };
}

/** What a row says otherwise than what stands there; an empty cell says nothing. */
function changedIn(
  words: Words,
  { asked, ratings, most }: Pick<ReviewAtHand, "asked" | "ratings"> & { most: number },
  { who, row, before }: { who: string; row: ReviewRow; before: ReturnType<typeof cellsOf> },
): { said: SaidOf; wrong: string[] } {
  const wrong: string[] = [];
  const isNew = (part: keyof typeof before) => row[part] !== "" && row[part] !== before[part];
  const given = (part: keyof typeof before) => ({ who, given: clipped(row[part], LONGEST_SAID) });
  const rating = asked.rating && isNew("rating") ? readRating(row.rating, ratings) : undefined;
  const votes = asked.votes && isNew("votes") ? readVotes(row.votes) : undefined;
  const goods = asked.goods && isNew("goods") ? readGoods(row.goods) : undefined;
  if ([...row.remark].length > MOST_REMARK)
    wrong.push(words.text("collective-file-long", { who, most: String(MOST_REMARK) }));
  if (asked.rating && isNew("rating") && !rating)
    wrong.push(words.text("collective-file-rating", { ...given("rating"), example: ratings[0] ?? "" }));
  if (asked.votes && isNew("votes") && (!votes || votes.agreed > votes.of))
    wrong.push(words.text("collective-file-votes", given("votes")));
  else if (votes && votes.of > most)
    wrong.push(words.text("collective-file-votes-absent", { who, of: String(votes.of), most: String(most) }));
  if (asked.goods && isNew("goods") && !goods)
    wrong.push(words.text("collective-file-goods", given("goods")));
  const said = {
    ...(isNew("remark") ? { remark: row.remark } : {}),
    ...(rating ? { rating } : {}),
    ...(votes ? { votes } : {}),
    ...(goods ? { goods } : {}),
  };
  return { said, wrong };
}
