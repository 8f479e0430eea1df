import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Address } from "../../src/records/people/address.ts";
import type { PlainKey } from "../../src/words/words.ts";
import { type Attempt, type HouseOfAttempts, houseOfAttempts, pressed, typed } from "../support/attempts.ts";
import { DRAW_SEED } from "../support/drawn.ts";
import { AT, EVERYBODY, type Who } from "../support/everybody.ts";
import { AIMED } from "../support/lines-at-somebody.ts";
import { isReader, NOT_AIMED } from "../support/lines-of-oneself.ts";

let house: HouseOfAttempts;
const neighbours = (who: Who): Address => `nghe:g:${EVERYBODY.indexOf(who)}`;
beforeAll(async () => {
  house = await houseOfAttempts();
  const { groups } = house.app.services;
  for (const who of EVERYBODY) await groups.bind(neighbours(who), "XK", "XK01", new Date(AT));
});
afterAll(() => house.close());

const LINES = join(import.meta.dirname, "../../src/command-lines");

/** Every function of every command's lines: `nudgeLine.of`. */
async function allLines(): Promise<string[]> {
  const files = (await readdir(LINES)).filter((name) => name.endsWith(".ts"));
  const modules: Record<string, unknown>[] = await Promise.all(
    files.map((name) => import(join(LINES, name))),
  );
  return modules.flatMap((module) =>
    Object.entries(module).flatMap(([name, exported]) =>
      typeof exported === "object" && exported !== null
        ? Object.entries(exported).flatMap(([key, made]) =>
            typeof made === "function" ? [`${name}.${key}`] : [],
          )
        : [],
    ),
  );
}

test("every line that a button may type has its row, and no row is left over", async () => {
  const aimed = new Set(Object.values(AIMED).map(({ line }) => line));
  expect((await allLines()).filter((line) => !isReader(line)).sort()).toEqual(
    [...new Set([...NOT_AIMED, ...aimed])].sort(),
  );
});

/** Nobody to the program: these learn no name either. */
const NOBODIES: readonly Who[] = ["stranger", "withdrawn", "erased", "left"];
const REFUSALS: readonly PlainKey[] = [
  ...(["link-how", "link-withdrawn", "link-left"] as const),
  ...(["not-allowed", "command-in-private"] as const),
];
/** The same, up to an example. */
const REFUSALS_WITH_EXAMPLE = ["hours-others-not-allowed", "hours-edit-others"] as const;

function refusals(): string[] {
  const { words } = house.app;
  const untilExample = REFUSALS_WITH_EXAMPLE.map(
    (key) => words.text(key, { example: "§" }).split("§")[0] ?? "",
  );
  return [...REFUSALS.map((key) => words.text(key)), ...untilExample];
}

/** Ways to a line. By an edit nothing is done to anybody else, and in the group of another unit hardly anything. */
const WAYS: Readonly<Record<string, (who: Who, line: string) => Attempt>> = {
  typed: (who, line) => ({ who, content: typed(line) }),
  "pressed, forged": (who, line) => ({ who, content: pressed(line) }),
  edited: (who, line) => ({ who, content: typed(line), edited: true }),
  "in the neighbours' group": (who, line) => ({ who, content: typed(line), address: neighbours(who) }),
};

/** One way for each line: typed for every second one, in the next run for the others; `npm run faults` tries all ways. */
function waysOf(line: number) {
  const [usual, ...others] = Object.entries(WAYS);
  const drawn =
    (DRAW_SEED + line) % 2 === 0 ? usual : others[Math.floor((DRAW_SEED + line) / 2) % others.length];
  return process.env.FAULTS === "full" ? Object.entries(WAYS) : drawn ? [drawn] : [];
}

const ROWS = Object.entries(AIMED).map(([name, aim], line) => ({ name, aim, ways: waysOf(line) }));

test.each(ROWS)("$name: who does it, on which way", async ({ aim, ways }) => {
  const { made, did, may: mayDo, elsewhere = [] } = aim;
  const isDone = (text: string) => did.test(text) && !refusals().some((refusal) => text.includes(refusal));
  const done: Record<string, Who[]> = {};
  const all = (whos: readonly Who[]) => EVERYBODY.filter((who) => whos.includes(who));
  const expected: Record<string, Who[]> = {
    typed: all(mayDo),
    "pressed, forged": all(mayDo),
    edited: [],
    "in the neighbours' group": all(elsewhere),
  };
  for (const [way, tries] of ways) {
    const may = expected[way] ?? [];
    const heard = new Map<Who, string>();
    const tryOut = async (tried: readonly Attempt[]) => {
      const said = await house.tryAll(tried);
      for (const [n, { who }] of tried.entries())
        heard.set(who, said[n]?.map(({ text }) => text).join("\n") ?? "");
    };
    // Whoever may not leaves it as it was: the first who may does it to the same thing, typed where nobody may on this way.
    const first = await made(house);
    await tryOut(EVERYBODY.filter((who) => !may.includes(who)).map((who) => tries(who, first)));
    const tried: Attempt[] = [];
    for (const [n, who] of may.entries()) tried.push(tries(who, n === 0 ? first : await made(house)));
    await tryOut(tried);
    await house.forgetDialogs();
    const [one] = all(mayDo);
    if (may.length === 0 && one) {
      const said = await house.tryAll([{ who: one, content: typed(first) }]);
      expect(
        isDone(
          said
            .flat()
            .map(({ text }) => text)
            .join("\n"),
        ),
        `typed by ${one} after ${way}`,
      ).toBe(true);
      await house.forgetDialogs();
    }
    done[way] = EVERYBODY.filter((who) => isDone(heard.get(who) ?? ""));
    for (const who of NOBODIES) expect(heard.get(who)).not.toMatch(/Phạm Ngọc Bích|An Khánh/);
  }
  expect(done).toEqual(Object.fromEntries(ways.map(([way]) => [way, expected[way]])));
});
