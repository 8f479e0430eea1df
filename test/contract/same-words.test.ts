import { beforeAll, expect, test } from "vitest";
import { onceLinked, SCRIPTS, type Step, withoutEdits } from "../faults/kills/scripts.ts";
import type { Chatter } from "../support/chatter.ts";
import { DONE } from "../support/numbered-choices.ts";
import { openHouse, SMALL_CITY } from "../support/open-house.ts";
import { telegramTown } from "../support/telegram-town.ts";
import { type TownBuilder, webTown } from "../support/town.ts";
import { zaloBotTown } from "../support/zalo-bot-town.ts";
import { zaloTown } from "../support/zalo-town.ts";

/** The product's own dialogs: the same people say the same things on every channel, hear the same, and leave the same records. */
const PLAYS = SCRIPTS.map(withoutEdits).map((script, n) => ({ code: `M${n}`, steps: onceLinked(script) }));
const ORGANISATION = {
  units: SMALL_CITY.units,
  cadres: PLAYS.map(({ code }) => ({
    code,
    name: "Nguyễn Văn An",
    unit: "AK",
    positions: ["Ủy viên Ban Chấp hành"],
  })),
};
const WEEK = "2026-W48";
const YEAR = "2026";

/** What came of it all. */
interface Outcome {
  /** After each step. */
  words: string[];
  offered: string[][];
  /** Of each person. */
  kept: unknown[];
}

let inTheBrowser: Outcome;
beforeAll(async () => {
  inTheBrowser = await outcomeIn(webTown);
});

test.each([
  ["telegram", telegramTown()],
  ["zalo", zaloTown()],
  ["zalo-bot", zaloBotTown()],
] as const)(
  "on %s people hear the words of the browser's chat, and leave its records",
  async (_name, town) => {
    const { words, offered, kept } = await outcomeIn(town);
    expect(words).toEqual(inTheBrowser.words);
    expect(kept).toEqual(inTheBrowser.kept);
    // Where choices are a list below the words, the rows of a table before it look the same.
    const isLast = (labels: string[], n: number) =>
      labels.slice(labels.length - (inTheBrowser.offered[n]?.length ?? 0));
    // Where there are no buttons, a question that still waits comes in a short line, without a second list.
    const isShort = (n: number) => words[n]?.includes("Câu còn chờ") && offered[n]?.length === 0;
    expect(offered.map(isLast)).toEqual(inTheBrowser.offered.map((labels, n) => (isShort(n) ? [] : labels)));
  },
  60_000,
);

async function outcomeIn(town: TownBuilder): Promise<Outcome> {
  const house = await openHouse({ town, organisation: ORGANISATION });
  try {
    const [words, offered]: [string[], string[][]] = [[], []];
    for (const { code, steps } of PLAYS) {
      const cadre = house.cadre(code);
      for (const step of steps) {
        words.push(wordsOf(await answerTo(step, cadre)));
        offered.push((await cadre.buttons()).filter((label) => label !== DONE));
      }
    }
    const { deeds, forms } = house.app.services;
    const kept = PLAYS.map(async ({ code }) => ({
      hours: (await deeds.history(code, WEEK)).map(({ amount, day, note, by, undoes }) => {
        return { amount, day, note, by, takesBack: undoes !== undefined };
      }),
      pledge: (await forms.pledgeOf(code, YEAR))?.answers,
      draft: (await forms.draftOfPledge(code, YEAR))?.answers,
    }));
    return { words, offered, kept: await Promise.all(kept) };
  } finally {
    await house.close();
  }
}

function answerTo(step: Step, cadre: Chatter): Promise<string> {
  if ("say" in step) return cadre.says(step.say);
  if ("press" in step) return cadre.presses(step.press);
  throw new Error("not everywhere can one change what one has said");
}

/**
 * Without the choices, which each channel shows in its own way: as buttons, or as a list with a line on how to answer, and what
 * was chosen below the question or in front of the next one.
 */
function wordsOf(answer: string): string {
  const isChoice = (line: string) => /^(?:\[.+\]|\d+\. .+|• .+|👉 .+|☑️ Đã chọn: .+)$/u.test(line);
  return answer
    .split(/\n+/)
    .filter((line) => line !== "---" && !isChoice(line))
    .join("\n");
}
