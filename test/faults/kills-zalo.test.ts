import { expect, test } from "vitest";
import { isRight, runKills } from "./kills/run.ts";

/** The small form of `npm run faults -- --channel zalo`. */
test("one program on Zalo, killed 2 times, also in the middle of a send: nothing lost, nothing twice", {
  timeout: 600_000,
}, async () => {
  const told: string[] = [];
  const figures = await runKills({
    channel: "zalo",
    shape: "one",
    seed: Number(process.env.FAULTS_SEED ?? 1),
    kills: 2,
    chats: 4,
    tell: (line) => told.push(line),
  });
  expect({ figures, told, isRight: isRight(figures) }).toMatchObject({
    figures: { wrong: [] },
    isRight: true,
  });
});
