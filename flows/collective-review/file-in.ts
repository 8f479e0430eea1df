import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { type ReviewRow, readReviewSheet } from "../../src/papers/review-sheet.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { readGoods, readRating, readVotes } from "../../src/rules/collective-reviews/read-said.ts";
import { reviewedIn } from "../../src/rules/collective-reviews/review.ts";
import type { SaidOf } from "../../src/rules/collective-reviews/review-acts.ts";
import { foldCode } from "../../src/rules/organisation/roster-code.ts";
import { clipped } from "../../src/words/clipped.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { fetchWorkbook } from "../fetch-workbook.ts";
import { MOST_REMARK } from "./ask-said.ts";
import { type ReviewAtHand, reviewToHold, votersIn } from "./at-hand.ts";
import { cellsOf } from "./file-out.ts";
import type { CollectiveParts } from "./needs.ts";

/** So many rows are shown before they are taken, and so many problems told at once. */
const MOST_SHOWN = 6;
const MOST_PROBLEMS = 10;
const LONGEST_SAID = 80;

/** What a row says anew of somebody. Plain JSON. */
interface Fresh {
  code: string;
  name: string;
  said: SaidOf;
  /** How many writings there were of them when it was shown. */
  seen: number;
  isOver: boolean;
}

/** A filled workbook: shown first, then taken; whatever cannot be read is named, and then nothing is. */
export async function takeFile(
  talk: Talk,
  services: CollectiveParts,
  me: CadreSpeaking,
  named: ReviewAsked,
): Promise<void> {
  const { words } = services;
  const begun = dayOf(await talk.now());
  const quarter = await talk.call(async () =>
    periodText(words, (await reviewToHold(services, me.cadre, named, begun)).quarter, begun),
  );
  const { sent } = talk;
  const file = sent ?? (await talk.file(phrase("collective-ask-file", { quarter })));
  const at = await talk.now();
  const { fresh, problems } = await talk.call(async () => {
    const rows = await readReviewSheet(words, await fetchWorkbook(services, me.address, file));
    if (!rows) throw refuse("collective-file-no-columns");
    return readRows(words, await reviewToHold(services, me.cadre, named, dayOf(at)), rows);
  });
  const again = { label: phrase("collective-button-take-file"), command: collectiveLine.takeFile(named) };
  const back = { label: phrase("collective-button-back"), command: collectiveLine.show(named) };
  if (problems.length > 0) {
    await talk.say("collective-file-wrong", { lines: listed(words, problems, MOST_PROBLEMS) });
    return talk.offer([again, back]);
  }
  if (fresh.length === 0) {
    await talk.say("collective-file-nothing");
    return talk.offer([back]);
  }
  await talk.say("collective-file-preview", {
    count: String(fresh.length),
    lines: listed(
      words,
      fresh.map((one) => lineOf(words, one)),
      MOST_SHOWN,
    ),
  });
  const over = fresh.filter(({ isOver }) => isOver).map(({ name }) => name);
  if (over.length > 0) await talk.say("collective-file-over", { names: over.join(", ") });
  const sure = await talk.choose(phrase("collective-file-sure"), {
    yes: "collective-file-yes",
    no: "collective-not-yet",
  });
  if (sure === "no") return talk.say("collective-file-left");
  const then = await talk.now();
  const raced = await talk.call(async (key) => {
    const hand = await reviewToHold(services, me.cadre, named, dayOf(then));
    const late: string[] = [];
    for (const { code, name, said, seen } of fresh) {
      const doing = { key: `${key}:${code}`, by: me.cadre.code, at: new Date(then) };
      const took =
        hand.own.has(code) &&
        (await services.collectiveReviews.act(named, { does: "write", who: code, seen, said }, doing)).took;
      if (!took) late.push(name);
    }
    return late;
  });
  await talk.settled();
  await talk.say("collective-file-taken", { count: String(fresh.length - raced.length) });
  if (raced.length > 0) await talk.say("collective-file-raced", { names: raced.join(", ") });
  await talk.offer([back]);
}

function readRows(
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

function lineOf(words: Words, { name, said }: Fresh): string {
  const text = clipped(saidLines(words, said, false).join("; "), LONGEST_SAID);
  return words.text("collective-file-line", { name, said: text });
}

function listed(words: Words, lines: readonly string[], most: number): string {
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.text("collective-more", { count: String(more) })] : [])].join("\n");
}
