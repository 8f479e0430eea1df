import { readFileSync } from "node:fs";
import { createIndex } from "../../src/rules/likeness/index-of-texts.ts";
import { isLikelyCopy, likenessOf } from "../../src/rules/likeness/likeness.ts";
import { commonShingles, type ReadText, readText } from "../../src/rules/likeness/read-text.ts";
import { Seeded } from "../../test/faults/kills/seeded.ts";
import type { Figure } from "../figure.ts";

/** Seconds of processor time in which 2,000 models are compared, each with each. */
const GOAL = 2;
const MODELS = 2_000;
const EVERYBODYS = ["plan.txt", "stock-phrases.txt"].map((name) =>
  readFileSync(new URL(`../../locales/vi/model/${name}`, import.meta.url), "utf8"),
);

/** Units' models of some 500 syllables, a third of them the plan's own sentences; one is a copy with each twelfth word changed. */
export async function likeness(quick: boolean): Promise<Figure[]> {
  const count = quick ? MODELS / 10 : MODELS;
  const models = madeUp(count);
  const original = 7;
  models[count - 1] = (models[original] ?? "").replace(/((?:\S+ ){11})\S+/gu, "$1khác");
  const began = process.cpuUsage();
  const found = copiesAmong(models);
  const { user, system } = process.cpuUsage(began);
  const value = (user + system) / 1e6;
  const isRight = found.length === 1 && found[0]?.join() === `${count - 1},${original}`;
  const goal = quick ? GOAL / 5 : GOAL;
  return [
    {
      figure: `seconds of processor time in which ${count} models of units are compared`,
      value,
      goal,
      met: isRight && value <= goal,
      detail: { found },
    },
  ];
}

function copiesAmong(models: readonly string[]): (readonly [number, number])[] {
  const common = commonShingles(EVERYBODYS);
  const index = createIndex();
  const read: ReadText[] = [];
  const found: (readonly [number, number])[] = [];
  for (const [at, model] of models.entries()) {
    const one = readText(model, common);
    for (const { id } of index.near(one)) {
      const other = read[Number(id)];
      if (other && isLikelyCopy(likenessOf(one, other))) found.push([at, Number(id)]);
    }
    index.add(String(at), one);
    read.push(one);
  }
  return found;
}

function madeUp(count: number): string[] {
  const chance = new Seeded(26);
  const pick = <T>(from: readonly T[]): T | undefined => from[chance.below(from.length)];
  const all = EVERYBODYS.join("\n");
  const sentences = all.split(/[.;\n]+/u).filter((sentence) => sentence.length > 20);
  const words = [...new Set(all.match(/\p{L}+/gu))];
  const own = () => Array.from({ length: 20 }, () => pick(words)).join(" ");
  return Array.from({ length: count }, () =>
    [...Array.from({ length: 6 }, () => pick(sentences)), ...Array.from({ length: 17 }, own)].join(". "),
  );
}
