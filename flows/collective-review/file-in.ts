import type { CadreSpeaking } from "../../src/chat/dialog/speaker.ts";
import type { Talk } from "../../src/chat/dialog/talk.ts";
import { collectiveLine, type ReviewAsked } from "../../src/command-lines/collective-line.ts";
import { readReviewSheet } from "../../src/papers/review-sheet.ts";
import { dayOf } from "../../src/rules/calendar/time.ts";
import { clipped } from "../../src/words/clipped.ts";
import { saidLines } from "../../src/words/collective-text.ts";
import { refuse } from "../../src/words/refusal.ts";
import { periodText } from "../../src/words/spoken.ts";
import { phrase, type Words } from "../../src/words/words.ts";
import { fetchWorkbook } from "../fetch-workbook.ts";
import { reviewToHold } from "./at-hand.ts";
import type { CollectiveParts } from "./needs.ts";
import { type Fresh, LONGEST_SAID, readRows } from "./read-rows.ts";

/** So many rows are shown before they are taken, and so many problems told at once. */
const MOST_SHOWN = 6;
const MOST_PROBLEMS = 10;

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

function lineOf(words: Words, { name, said }: Fresh): string {
  const text = clipped(saidLines(words, said, false).join("; "), LONGEST_SAID);
  return words.text("collective-file-line", { name, said: text });
}

function listed(words: Words, lines: readonly string[], most: number): string {
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  return [...shown, ...(more > 0 ? [words.text("collective-more", { count: String(more) })] : [])].join("\n");
}
