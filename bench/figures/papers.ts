import { makePaper } from "../../src/papers/beside/make-paper.ts";
import { samplePaper } from "../../src/papers/word/sample.ts";
import { ourTemplate } from "../../src/papers/word/write-papers.ts";
import type { Figure } from "../figure.ts";
import { quantile } from "../median.ts";
import { openStage } from "../stage.ts";
import { wholeHouse } from "../subjects/whole-house.ts";
import { waits } from "./busy.ts";

const GOAL = 2;
const PEOPLE = 500;
const TALKERS = 40;

/** How long people wait for their answers while a1 of a large unit is made, one after another, against when all is quiet. */
export async function papers(quick: boolean): Promise<Figure[]> {
  const probes = quick ? 60 : 240;
  const stage = await openStage("real");
  const users = Array.from({ length: TALKERS }, (_, n) => 1000 + n);
  await stage.meet(users);
  const house = await wholeHouse(stage, users, { pace: "telegram" });
  await waits(stage, users, TALKERS); // a round for warmth
  const atRest = await waits(stage, users, probes);
  const task = {
    kind: "papers",
    locale: "vi",
    template: ourTemplate("a1"),
    papers: Array.from({ length: PEOPLE }, () => samplePaper(house.app.words, "a1")),
  } as const;
  const took: number[] = [];
  let isOver = false;
  const making = (async () => {
    while (!isOver) {
      const from = performance.now();
      await makePaper(task);
      took.push(performance.now() - from);
    }
  })();
  const meanwhile = await waits(stage, users, probes);
  isOver = true;
  await making;
  await house.stop();
  await stage.close();

  const p95 = { atRest: quantile(atRest, 0.95), meanwhile: quantile(meanwhile, 0.95) };
  const value = p95.meanwhile / p95.atRest;
  const made = { papers: took.length, medianMs: quantile(took, 0.5) };
  const figure = `answers while a1 of ${PEOPLE} people is made, 95th percentile against rest`;
  return [{ figure, value, goal: GOAL, met: value <= GOAL, detail: { p95, made } }];
}
